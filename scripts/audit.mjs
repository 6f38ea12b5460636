/**
 * Asks the package registry for known faults of what is shipped. A registry that does not answer is no failure: machines without
 * a network must be able to prove the program all the same.
 */
import { spawnSync } from 'node:child_process'

/** How long the registry may take, in ms. */
const LIMIT_MS = 60_000

/**
 * What npm's report means: 'sound', 'faulty', or 'not checked' where there is no report.
 *
 * @param {string} output what `npm audit --json` has printed
 * @returns {'sound' | 'faulty' | 'not checked'}
 */
export function readAudit(output) {
  try {
    const counts = JSON.parse(output).metadata.vulnerabilities
    return counts.high + counts.critical > 0 ? 'faulty' : 'sound'
  } catch {
    return 'not checked'
  }
}

/** Runs the audit in the working folder. */
export function audit() {
  const options = ['audit', '--omit=dev', '--audit-level=high', '--json']
  const { stdout } = spawnSync('npm', options, {
    encoding: 'utf8',
    timeout: LIMIT_MS,
    shell: process.platform === 'win32',
  })
  return readAudit(stdout ?? '')
}
