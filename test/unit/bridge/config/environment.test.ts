/** Values come from the environment, from .env below it, and from files that NAME_FILE names. */
import { readEnvironment, type Environment } from '../../../../bridge/config/environment.ts'

const read = (given: Environment, files: Record<string, string | Error> = {}) =>
  readEnvironment(['TOKEN', 'LEVEL'], {
    given,
    readFile: path => {
      const file = files[path] ?? null
      if (file instanceof Error) throw file
      return file
    },
  })
const denied = Object.assign(new Error('no'), { code: 'EACCES' })

test.each<[string, Environment, Record<string, string | Error>, string | undefined]>([
  ['the environment', { TOKEN: 'a' }, {}, 'a'],
  ['.env', {}, { '.env': 'TOKEN=b\n# TOKEN=c' }, 'b'],
  ['the environment before .env', { TOKEN: 'a' }, { '.env': 'TOKEN=b' }, 'a'],
  ['a file, without its last line end', { TOKEN_FILE: '/run/token' }, { '/run/token': 'c\n' }, 'c'],
  ['a file that .env names', {}, { '.env': 'TOKEN_FILE=/run/token', '/run/token': 'c' }, 'c'],
  ['nowhere', { OTHER: 'x' }, {}, undefined],
  ['an empty variable, which counts as unset', { TOKEN: ' ', TOKEN_FILE: '/run/token' }, { '/run/token': 'c' }, 'c'],
  ['an empty file, which counts as unset', { TOKEN_FILE: '/run/token' }, { '/run/token': '\n' }, undefined],
])('from %s', (_where, given, files, value) => {
  expect(read(given, files)).toEqual({ env: { TOKEN: value, LEVEL: undefined }, problems: [] })
})

test.each<[string, Environment, Record<string, string | Error>, RegExp]>([
  ['is not there', { TOKEN_FILE: '/run/none' }, {}, /^TOKEN_FILE: there is no file \/run\/none/],
  [
    'may not be read',
    { TOKEN_FILE: '/run/token' },
    { '/run/token': denied },
    /^TOKEN_FILE: .*cannot be read \(EACCES\)/,
  ],
  [
    'stands beside a value',
    { TOKEN: 'a', TOKEN_FILE: '/run/token' },
    { '/run/token': 'c' },
    /^TOKEN_FILE: TOKEN is set too/,
  ],
])('a file that %s is a problem that names the variable and no value', (_what, given, files, problem) => {
  expect(read(given, files).problems).toEqual([expect.stringMatching(problem)])
})
