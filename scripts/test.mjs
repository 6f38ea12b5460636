/**
 * The whole of `npm test`: format and lint, types, audit, unit tests and laws, build, end to end, in this order. A part that
 * fails does not stop the next ones; the last line sums up, counting every test, and lint, types, audit and build as one each.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { audit } from './audit.mjs'
import { ensureBrowser } from './browser.mjs'
import { readPlaywrightReport, readVitestReport, sumOutcomes } from './outcomes.mjs'
import { ensureTools } from './tools.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const minute = 60_000

const vitestReport = 'test-results/unit.json'
const playwrightReport = 'test-results/e2e.json'

const bin = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  playwright: 'node_modules/@playwright/test/cli.js',
}

process.exitCode = runAll()

function runAll() {
  process.chdir(root)
  rmSync('test-results', { recursive: true, force: true })
  mkdirSync('test-results')

  if (!runNode('Set-up', ['scripts/ensure.mjs'], 5 * minute)) {
    console.log('\n0 passed, 1 failed')
    return 1
  }
  const missing = ensureTools()
  if (missing.length > 0) console.log(`Without ${missing.join(', ')}: tests that need them are skipped.`)

  const outcomes = [runLint(), runTypes(), runAudit(), runUnit(), runBuild(), runEndToEnd()]
  console.log('')
  for (const { part, passed, failed, skipped, seconds } of outcomes) {
    const extra = skipped > 0 ? `, ${skipped} skipped` : ''
    console.log(`${failed > 0 ? '✗' : '✓'} ${part}: ${passed} passed, ${failed} failed${extra} (${seconds} s)`)
  }
  const { passed, failed } = sumOutcomes(outcomes)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
}

function runLint() {
  return timed('lint', () => asOne(runNode('Format and lint', [bin.biome, 'check', '.'], 2 * minute)))
}

function runTypes() {
  const projects = ['src/core/tsconfig.json', 'tsconfig.json', 'tsconfig.node.json']
  return timed('types', () => {
    const fine = projects.map((project) => runNode(`Types of ${project}`, [bin.tsc, '-p', project], 2 * minute))
    return asOne(fine.every(Boolean))
  })
}

function runAudit() {
  return timed('audit', () => {
    const verdict = audit()
    console.log(`\n── Known faults of what is shipped: ${verdict}`)
    return verdict === 'not checked' ? { passed: 0, failed: 0, skipped: 1 } : asOne(verdict === 'sound')
  })
}

function runUnit() {
  const options = ['--reporter=dot', '--reporter=json', `--outputFile.json=${vitestReport}`]
  return timed('unit tests', () => {
    const fine = runNode('Unit tests and laws', [bin.vitest, 'run', ...options], 12 * minute)
    return readVitestReport(readJson(vitestReport), fine)
  })
}

function runBuild() {
  return timed('build', () => asOne(runNode('Build', [bin.vite, 'build', '--logLevel', 'warn'], 2 * minute)))
}

function runEndToEnd() {
  return timed('end to end', () => {
    try {
      ensureBrowser()
    } catch (error) {
      console.log(error.message)
      return { passed: 0, failed: 1, skipped: 0 }
    }
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, playwrightReport) }
    const fine = runNode('End to end', [bin.playwright, 'test', '--reporter=list,json'], 15 * minute, env)
    return readPlaywrightReport(readJson(playwrightReport), fine)
  })
}

/** Runs a Node program with its output shown; true when it ended well within its time. */
function runNode(title, command, timeout, env = {}) {
  console.log(`\n── ${title}`)
  const { status, error } = spawnSync(process.execPath, command, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout,
    env: { ...process.env, ...env },
  })
  if (error) console.log(`${title}: ${error.message}`)
  return status === 0
}

function timed(part, run) {
  const start = performance.now()
  const outcome = run()
  return { part, ...outcome, seconds: Math.round((performance.now() - start) / 1000) }
}

function asOne(fine) {
  return { passed: fine ? 1 : 0, failed: fine ? 0 : 1, skipped: 0 }
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
