/**
 * Makes a fresh clone ready, and costs next to nothing when it is: installs the locked packages, then makes the fonts with
 * their advance widths and the JSON Schema wherever those are missing or older than what they are made from. Prints only to
 * standard error, because the command line's standard output is for results. Needs nothing but Node itself.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fontInputs, fontOutputs, makeFonts } from './fonts.mjs'
import { makeSchema, schemaInputFolder, schemaOutputs } from './schema.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const say = (text) => process.stderr.write(`${text}\n`)

/** Node's own oldest version on which all packages run; `engines` in package.json says the same. */
const oldestNode = [20, 19]

await ensure()

async function ensure() {
  refuseOldNode()
  if (!packagesMatchLock()) installPackages()
  if (isStale(fontOutputs, fontInputs)) {
    say('Making fonts and advance widths …')
    await makeFonts()
  }
  if (isStale(schemaOutputs, filesIn(schemaInputFolder))) {
    say('Making the JSON Schema …')
    await makeSchema()
  }
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  say(`Lajur needs Node ${oldestNode.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org`)
  process.exit(1)
}

/** Compares contents, not dates: a checkout touches dates without changing what is installed. */
function packagesMatchLock() {
  const wanted = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  if (!wanted || !installed) return false
  const allInstalled = Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.peer || installed[path]?.version === entry.version,
  )
  return allInstalled && Object.entries(installed).every(([path, entry]) => wanted[path]?.version === entry.version)
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages
  } catch {
    return undefined
  }
}

function installPackages() {
  say('Installing packages (npm ci) …')
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional']
  const npm = process.env.npm_execpath
  const stdio = ['ignore', 2, 2]
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio })
    : spawnSync(['npm', ...options].join(' '), { cwd: root, stdio, shell: true })
  if (status === 0) return
  say('npm ci failed. Is the npm registry reachable?')
  process.exit(1)
}

function isStale(outputs, inputs) {
  const oldestOutput = Math.min(...outputs.map(modifiedAt))
  const newestInput = Math.max(...inputs.map(modifiedAt))
  return oldestOutput < newestInput || oldestOutput === 0
}

/** Milliseconds since the epoch; 0 for a file that is not there. */
function modifiedAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function filesIn(folder) {
  return readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
}
