/**
 * Writes `public/third-party-notices.txt`: every package that the built program carries, with its licence in full. The list
 * follows from the lock file, so that a new dependency cannot be forgotten.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const output = join(root, 'public/third-party-notices.txt')

/** What a licence asks to be said beyond its own text. */
const remarks = {
  elkjs:
    'Shipped unmodified, as a file of its own, under the EPL-2.0. Its source code is at https://github.com/kieler/elkjs',
}

/** The notices as one text. */
export function writeNotices() {
  const packages = withoutTwins([...listShipped().map(readPackage), bonum()])
  const byText = groupByText(packages)
  const parts = [...byText].map(([text, group]) => {
    const heads = group.map(({ name, version, licence, remark }) =>
      [`${name} ${version} (${licence})`, remark].filter(Boolean).join('\n  '),
    )
    return `${heads.join('\n')}\n\n${text}\n`
  })
  const introduction = 'Lajur carries the following works of others, each under its own licence.'
  return [introduction, '', ...parts].join(`\n${'-'.repeat(80)}\n\n`)
}

/** Each work once, however many names it is installed under. */
function withoutTwins(packages) {
  return [...new Map(packages.map((one) => [`${one.name} ${one.version}`, one])).values()]
}

function groupByText(packages) {
  const groups = new Map()
  for (const one of packages) groups.set(one.text, [...(groups.get(one.text) ?? []), one])
  return groups
}

/** Paths in node_modules of what is bundled: the dependencies and what they need, without what they only may use. */
function listShipped() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const isFont = (path) => path.startsWith('node_modules/@expo-google-fonts/')
  const found = new Set(Object.keys(packages).filter(isFont))
  const visit = (name, from) => {
    const path = locate(packages, name, from)
    if (path === undefined || found.has(path) || name.startsWith('@types/')) return
    found.add(path)
    for (const needed of Object.keys(packages[path].dependencies ?? {})) visit(needed, path)
  }
  for (const name of Object.keys(packages[''].dependencies)) visit(name, '')
  return [...found].sort()
}

/** Node's own search: the nearest node_modules above the package that asks. */
function locate(packages, name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules') - 1))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (packages[path]) return path
    if (folder === '') return undefined
  }
}

function readPackage(path) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
  const isFont = name.startsWith('@expo-google-fonts/')
  return {
    name: isFont ? fontName(name) : name,
    version: isFont ? `of ${name} ${version}` : version,
    licence: isFont ? 'OFL-1.1' : license,
    remark: remarks[name],
    text:
      readLicence(path, isFont ? 'LICENSE_FONT' : undefined) ??
      `Licence: ${license}; the package brings no text of it.`,
  }
}

/** The font family that no package brings. */
function bonum() {
  return {
    name: 'Bonum',
    version: 'of TeX Gyre Bonum 2.004 by B. Jackowski and J. M. Nowacki, changed as fonts/bonum tells',
    licence: 'GUST Font License',
    text: readLicence('fonts/bonum', 'GUST-FONT-LICENSE.txt'),
  }
}

/** The family's own name, after which its package is called. */
const fontName = (packageName) => packageName.replace(/^.*\/(.)/, (_, initial) => initial.toUpperCase())

function readLicence(path, named) {
  const folder = join(root, path)
  const file = named ?? readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name))
  if (file === undefined || !existsSync(join(folder, file))) return undefined
  return readFileSync(join(folder, file), 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trim()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(output, writeNotices())
