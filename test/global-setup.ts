import { compilePrograms } from './programs.ts'

/** Once for each run of Jest, before its workers start: they inherit where the programs are. */
export default async function globalSetup(): Promise<void> {
  await compilePrograms()
}
