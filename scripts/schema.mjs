/** Publishes the file format's JSON Schema, as the program's own validation states it. */
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Every file that `makeSchema` writes, relative to the project. */
export const schemaOutputs = ['public/sop.schema.json']

/** The folder whose files decide what `makeSchema` writes, relative to the project. */
export const schemaInputFolder = 'src/core/draft'

/** Writes `public/sop.schema.json`. */
export async function makeSchema() {
  const { tsImport } = await import('tsx/esm/api')
  const { draftJsonSchema } = await tsImport('../src/core/draft/jsonSchema.ts', import.meta.url)
  await writeFile(join(root, 'public/sop.schema.json'), `${JSON.stringify(draftJsonSchema(), null, 2)}\n`)
}
