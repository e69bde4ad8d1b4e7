/** The kinds of metrics, each under the prefix of this program. */
import { Counter, Gauge, Histogram, type Registry } from 'prom-client'

export function createInstruments(registry: Registry) {
  const named = (name: string, help: string, labelNames: readonly string[]) => ({
    name: `iio_sync_${name}`,
    help,
    labelNames: [...labelNames],
    registers: [registry],
  })
  return {
    counter: (name: string, help: string, ...labels: string[]) => new Counter(named(name, help, labels)),
    gauge: (name: string, help: string, ...labels: string[]) => new Gauge(named(name, help, labels)),
    seconds: (name: string, help: string, buckets: number[], ...labels: string[]) =>
      new Histogram({ ...named(name, help, labels), buckets }),
    /** Filled at each reading by the readers that were set, each under a key of its own. */
    readGauge: (name: string, help: string, ...labels: string[]) => {
      const readers = new Map<string, (set: (labels: Record<string, string>, value: number) => void) => void>()
      const collect = function (this: Gauge): void {
        for (const read of readers.values()) read((values, value) => this.set(values, value))
      }
      new Gauge({ ...named(name, help, labels), collect })
      return readers
    },
  }
}
