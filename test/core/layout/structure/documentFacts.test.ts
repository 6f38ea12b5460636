import { describe, expect, it } from 'vitest'
import { createDraft, createProcedure } from '../../../../src/core/draft/create'
import type { SopDraft } from '../../../../src/core/draft/draft'
import type { TablePart } from '../../../../src/core/layout/result'
import { documentFacts } from '../../../../src/core/layout/structure/documentFacts'

const part = (kind: TablePart['kind'], page: number, procedureId = ''): TablePart => ({
  page,
  kind,
  procedureId,
  block: { x: 0, y: 0, w: 0, h: 0 },
  lanes: [],
  rows: [],
  nodes: [],
  edges: [],
  texts: [],
})

const draft: SopDraft = {
  ...createDraft({
    id: 'draft-1',
    procedureId: 'p1',
    identity: { title: 'Layanan *Helpdesk*\nTerpadu', institution: ['KOTA CONTOH', '', '**DINAS** CONTOH'] },
  }),
  procedures: [createProcedure({ id: 'p1', title: 'A. *Umum*' }), createProcedure({ id: 'p2' })],
}

describe('the facts of a document', () => {
  it('are the title and the institution in one line each, without markup, and the draft’s id', () => {
    const { title, author, language, fileId } = documentFacts(draft, { tables: [] })
    expect({ title, author, language, fileId }).toEqual({
      title: 'Layanan Helpdesk Terpadu',
      author: 'KOTA CONTOH, DINAS CONTOH',
      language: 'id-ID',
      fileId: 'draft-1',
    })
  })

  it('name the identity page and the first page of each table, a table without title by its number', () => {
    const tables = [part('identity', 0), part('flow', 1, 'p1'), part('flow', 2, 'p1'), part('flow', 3, 'p2')]
    expect(documentFacts(draft, { tables }).bookmarks).toEqual([
      { title: 'Layanan Helpdesk Terpadu', page: 0 },
      { title: 'A. Umum', page: 1 },
      { title: 'Kegiatan 2', page: 3 },
    ])
  })

  it('call an untitled draft by the name of the title field', () => {
    expect(documentFacts(createDraft({ id: 'x', procedureId: 'p' }), { tables: [] }).title).toBe('Nama SOP')
  })
})
