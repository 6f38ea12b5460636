import { cpus, loadavg } from 'node:os'
import { report } from './figures'

/** The parts that can be measured alone, each loaded when it is asked for; each prints its figures. */
const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  autosave: async () => report(await (await import('./autosave')).benchAutosave()),
  check: async () => report((await import('./check')).benchCheck()),
  editor: async () => report(await (await import('./editor')).benchEditor()),
  layout: async () => report((await import('./layout')).benchLayout()),
  pdf: async () => report((await import('./pdf')).benchPdf()),
  routing: async () => (await import('./routing')).benchRouting(),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name))
if (unknown.length > 0) {
  console.error(`No part named ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}
/** Times mean little on a busy machine; sizes always hold. */
console.log(`${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}`)
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.log(`\n${name}`)
  await measure()
}
