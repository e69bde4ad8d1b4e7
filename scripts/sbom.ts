/** `npm run sbom`: prints the bill of materials of what is shipped, as CycloneDX. */
import { sbomOfShipped } from './packages/shipped.ts'

process.stdout.write(sbomOfShipped())
