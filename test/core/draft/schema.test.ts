import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod/mini'
import type { SopDraft } from '../../../src/core/draft/draft'
import { draftJsonSchema } from '../../../src/core/draft/jsonSchema'
import type { SchemaDraft, SchemaInput } from '../../../src/core/draft/schema'

/** A schema's type as the draft's types are written: read-only, and only with the keys that the format knows. */
type Known<Value> = Value extends readonly (infer Entry)[]
  ? readonly Known<Entry>[]
  : Value extends object
    ? { readonly [Key in keyof Value as string extends Key ? never : Key]: Known<Value[Key]> }
    : Value

type ProcedureOf<Draft extends { procedures: readonly unknown[] }> = Draft['procedures'][number]

describe('the schema of the file format', () => {
  it('has the types of the draft: every draft can be its input, and its output lacks only ids and kinds', () => {
    expectTypeOf<SopDraft>().toExtend<Known<SchemaInput>>()
    expectTypeOf<Known<SchemaDraft>['print']>().toEqualTypeOf<Known<SopDraft>['print']>()
    expectTypeOf<Known<SchemaDraft>['labels']>().toEqualTypeOf<Known<SopDraft>['labels']>()
    expectTypeOf<Known<SchemaDraft>['identity']>().toEqualTypeOf<Known<SopDraft>['identity']>()
    expectTypeOf<Omit<ProcedureOf<Known<SchemaDraft>>['flows'][number], 'id'>>().toEqualTypeOf<
      Omit<ProcedureOf<Known<SopDraft>>['flows'][number], 'id'>
    >()
  })

  it('compiles no code at run time, so that a strict Content-Security-Policy holds', () => {
    expect(z.config().jitless).toBe(true)
  })
})

interface SchemaNode {
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly default?: unknown
  readonly maxItems?: number
  readonly maxLength?: number
  readonly items?: SchemaNode
}

describe('the JSON Schema of the file format', () => {
  const schema = draftJsonSchema() as SchemaNode

  it('asks only for the keys that have no default', () => {
    expect(schema.required).toEqual(['format', 'version', 'procedures'])
    const procedure = schema.properties?.procedures?.items
    expect(procedure?.required ?? []).toEqual([])
    expect(procedure?.properties?.flows?.items?.required).toEqual(['from', 'to'])
  })

  it('names the limits and the defaults', () => {
    const procedure = schema.properties?.procedures?.items
    expect(procedure?.properties?.actors?.maxItems).toBe(30)
    expect(procedure?.properties?.rows?.maxItems).toBe(1000)
    expect(procedure?.properties?.flows?.maxItems).toBe(3000)
    expect(procedure?.properties?.footnote?.maxLength).toBe(10_000)
    expect(schema.properties?.labels?.properties?.standard?.default).toBe('Mutu Baku')
  })

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
})
