import { execFileSync } from 'node:child_process'

/**
 * Writes into the built page when its program was made, so that tabs can tell which of two programs is the newer one. The same
 * commit gives the same page: its own time counts, and the clock's only where there is no repository.
 *
 * @returns {import('vite').Plugin}
 */
export const programTime = () => ({
  name: 'lajur-program-time',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { name: 'lajur-program', content: String(timeOf(process.env)) }, injectTo: 'head' },
  ],
})

/**
 * When the program was made, in seconds since 1970.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment may name it as SOURCE_DATE_EPOCH
 * @returns {number}
 */
export function timeOf(environment) {
  return Number(environment.SOURCE_DATE_EPOCH) || commitTime() || Math.floor(Date.now() / 1000)
}

function commitTime() {
  try {
    return Number(execFileSync('git', ['log', '-1', '--format=%ct'], { stdio: ['ignore', 'pipe', 'ignore'] }))
  } catch {
    return 0
  }
}
