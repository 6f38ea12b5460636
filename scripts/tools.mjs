/**
 * Finds the command-line programs that some tests check exported files with, or installs them where apt can. Run directly,
 * it prints where each one is.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The programs, and the Debian package that brings each. */
const packageOf = {
  pdfinfo: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  pdfdetach: 'poppler-utils',
  pdfsig: 'poppler-utils',
  qpdf: 'qpdf',
  certutil: 'libnss3-tools',
  'rsvg-convert': 'librsvg2-bin',
}

/**
 * Full path of a command on the PATH.
 * @param {string} name
 * @returns {string | undefined}
 */
export function findCommand(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : ['']
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
  return candidates.find(isExecutable)
}

/**
 * Names of the PDF programs that are missing even after an attempt to install them.
 * @returns {string[]}
 */
export function ensureTools() {
  const missing = findMissing()
  if (missing.length === 0) return []
  if (process.platform === 'linux' && runsAsRoot()) {
    installDebianPackages([...new Set(missing.map((name) => packageOf[name]))])
  }
  return findMissing()
}

/** Whether this process may install system packages. */
export function runsAsRoot() {
  return process.getuid?.() === 0
}

/**
 * Installs Debian packages; its output goes to standard error. Does nothing where there is no apt.
 * @param {readonly string[]} packages
 */
export function installDebianPackages(packages) {
  if (!findCommand('apt-get')) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const run = (...options) => spawnSync('apt-get', options, { env, stdio: ['ignore', 2, 2] })
  run('update', '-qq')
  run('install', '-y', '-qq', '--no-install-recommends', ...packages)
}

function findMissing() {
  return Object.keys(packageOf).filter((name) => !findCommand(name))
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = ensureTools()
  for (const name of Object.keys(packageOf)) console.log(`${name}: ${findCommand(name) ?? 'missing'}`)
  if (missing.length > 0) {
    console.log(
      'Install poppler-utils (poppler), qpdf, libnss3-tools (nss) and librsvg2-bin (librsvg) with your system\u2019s package manager.',
    )
    process.exitCode = 1
  }
}
