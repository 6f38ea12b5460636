import * as z from 'zod/mini'
import { draftSchema } from './schema'

/** The JSON Schema (2020-12) of the file format, for editors and other programs that write drafts. */
export const draftJsonSchema = (): unknown => {
  const { $schema, ...schema } = z.toJSONSchema(draftSchema, { io: 'input' })
  return {
    $schema,
    title: 'Lajur SOP draft, version 1',
    description:
      'One government procedure document. Every key but format, version and procedures may be missing. Beyond this schema: ids are unique, every symbol names an actor and every flow two different symbols of the same procedure, and no two flows have the same ends and label.',
    ...schema,
  }
}
