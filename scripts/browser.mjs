/**
 * Finds the Chromium that end-to-end tests drive, or installs one. Run directly, it prints the path.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findCommand, installDebianPackages, runsAsRoot } from './tools.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * Path of a Chromium, Chrome or Edge: $CHROMIUM_PATH, one installed in the system, or Playwright's own.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named && existsSync(named)) return named
  return findInSystem() ?? findPlaywrightsOwn()
}

/**
 * Path of a browser, installing one when there is none. Throws with instructions when that fails.
 * @returns {string}
 */
export function ensureBrowser() {
  const found = findBrowser()
  if (found) return found

  const isRootOnLinux = process.platform === 'linux' && runsAsRoot()
  runPlaywright('install', 'chromium')
  if (findBrowser()) {
    if (isRootOnLinux) runPlaywright('install-deps', 'chromium')
  } else if (isRootOnLinux) {
    installDebianPackages(['chromium'])
  }

  const installed = findBrowser()
  if (installed) return installed
  throw new Error('No Chromium found. Install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH.')
}

function runPlaywright(...options) {
  const cli = join(root, 'node_modules/@playwright/test/cli.js')
  spawnSync(process.execPath, [cli, ...options], { stdio: ['ignore', 2, 2] })
}

function findInSystem() {
  if (process.platform === 'darwin') return macApplications.find((path) => existsSync(path))
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    const paths = folders.filter(Boolean).flatMap((folder) => windowsPrograms.map((program) => join(folder, program)))
    return paths.find((path) => existsSync(path))
  }
  return commands.map(findCommand).find(Boolean)
}

function findPlaywrightsOwn() {
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test')
    const path = chromium.executablePath()
    return existsSync(path) ? path : undefined
  } catch {
    return undefined
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser())
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
