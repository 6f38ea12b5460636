import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DraftIssue } from '../../../src/core/draft/issue'
import { DEFAULT_LABELS } from '../../../src/core/draft/labels'
import { LIMITS, MAX_FILE_BYTES, MAX_LOGO_BYTES } from '../../../src/core/draft/limits'
import { parseDraft, parseDraftValue, parseNewerDraft } from '../../../src/core/draft/parse'
import { DEFAULT_PRINT } from '../../../src/core/draft/print'
import { serializeDraft } from '../../../src/core/draft/serialize'
import { TINY_LOGO } from '../../support/arbitraryDraft'

const fileOf = (procedure: object, rest: object = {}): object => ({
  format: 'lajur',
  version: 1,
  procedures: [procedure],
  ...rest,
})

const issuesOf = (value: unknown): readonly DraftIssue[] => {
  const parsed = parseDraft(JSON.stringify(value))
  return parsed.ok ? [] : parsed.failure
}

const draftOf = (value: unknown) => {
  const parsed = parseDraft(JSON.stringify(value))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure))
  return parsed.value.draft
}

const twoSteps = {
  actors: [{ id: 'a1', name: 'Kasi' }],
  rows: [
    { kind: 'section', id: 'r0', text: 'A. Persiapan' },
    { id: 'r1', activity: 'Menyusun konsep', symbols: [{ id: 's1', actorId: 'a1' }] },
    { id: 'r2', activity: 'Memeriksa konsep', symbols: [{ id: 's2', actorId: 'a1' }] },
  ],
}

describe('reading a file that spells little out', () => {
  it('gives every missing key its default', () => {
    const draft = draftOf(fileOf({ ...twoSteps, flows: [{ from: 's1', to: 's2' }] }))
    expect(draft.labels).toEqual(DEFAULT_LABELS)
    expect(draft.print).toEqual(DEFAULT_PRINT)
    expect(draft.identity.approval).toEqual({ position: '', name: '', rank: '', nip: '' })
    expect(draft.procedures[0]).toMatchObject({
      title: '',
      footnote: '',
      actors: [{ id: 'a1', name: 'Kasi', group: '' }],
    })
    expect(draft.procedures[0]?.rows[1]).toEqual({
      kind: 'step',
      id: 'r1',
      activity: 'Menyusun konsep',
      symbols: [{ id: 's1', actorId: 'a1', shape: 'process', text: '' }],
      requirements: '',
      duration: '',
      output: '',
      note: '',
      breakBefore: false,
      pinned: false,
    })
    expect(draft.procedures[0]?.flows).toEqual([
      { id: 'f1', from: 's1', to: 's2', label: '', heads: 'end', dashed: false },
    ])
  })

  it('keeps the defaults beside the values that are given', () => {
    const draft = draftOf(fileOf({}, { labels: { actors: '' }, print: { margins: { left: 30 }, columns: [] } }))
    expect(draft.labels).toEqual({ ...DEFAULT_LABELS, actors: '' })
    expect(draft.print).toEqual({ ...DEFAULT_PRINT, columns: [], margins: { ...DEFAULT_PRINT.margins, left: 30 } })
  })

  it('gives missing ids that are free, and the same ids at each reading', () => {
    const file = fileOf({ actors: [{ name: 'x' }, { id: 'a1' }, {}], rows: [{}, { kind: 'section' }] })
    const draft = draftOf(file)
    expect(draft.procedures[0]?.actors.map(({ id }) => id)).toEqual(['a2', 'a1', 'a3'])
    expect(draft.procedures[0]?.rows.map(({ id }) => id)).toEqual(['r1', 'r2'])
    expect(draft.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(draftOf(file)).toEqual(draft)
    expect(draftOf(fileOf({ title: 'lain' })).id).not.toBe(draft.id)
  })

  it('reads a file that begins with a byte order mark', () => {
    expect(parseDraft(`\ufeff${JSON.stringify(fileOf({}))}`).ok).toBe(true)
  })
})

describe('reading a file with more than the format knows', () => {
  it('keeps unknown keys at every level', () => {
    const extra = { 'x-origin': { deep: [1, { two: null }] } }
    const draft = draftOf({
      ...fileOf({
        ...extra,
        actors: [{ id: 'a1', ...extra }],
        rows: [{ id: 'r1', symbols: [{ id: 's1', actorId: 'a1', ...extra }], ...extra }],
      }),
      ...extra,
      identity: { ...extra, approval: extra },
      print: { ...extra, margins: extra },
      labels: extra,
    })
    expect(JSON.stringify(draft).match(/"x-origin":\{"deep":\[1,\{"two":null\}\]\}/g)).toHaveLength(10)
  })

  it('refuses a key that would change what an object is, and no prototype is touched', () => {
    const text = '{"format":"lajur","version":1,"procedures":[{"actors":[{"__proto__":{"polluted":1}}]}]}'
    const parsed = parseDraft(text)
    expect(parsed).toMatchObject({ ok: false, failure: [{ code: 'forbidden-key', path: 'procedures[0].actors[0]' }] })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

describe('the texts of a draft that was read', () => {
  it('are NFC with line feeds, without control characters and half surrogates', () => {
    const draft = draftOf(fileOf({ title: 'e\u0301a\r\nb\rc\u0000\u0007\td\ud800' }))
    expect(draft.procedures[0]?.title).toBe('\u00e9a\nb\nc\td\ufffd')
  })
})

describe('a file that is refused', () => {
  it.each([
    ['no JSON', 'Kegiatan;Pelaksana', 'not-json'],
    ['nothing', '', 'not-json'],
    ['JSON of another program', '{"format":"bpmn"}', 'not-lajur'],
    ['a list', '[]', 'not-lajur'],
    [
      'endless nesting',
      `{"format":"lajur","version":1,"procedures":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'too-deep',
    ],
    ['no version', '{"format":"lajur","procedures":[{}]}', 'missing'],
    ['half a version', '{"format":"lajur","version":1.5,"procedures":[{}]}', 'wrong-type'],
    ['no procedures', '{"format":"lajur","version":1}', 'missing'],
    ['an empty list of procedures', '{"format":"lajur","version":1,"procedures":[]}', 'missing'],
  ])('names its fault: %s', (_, text, code) => {
    const parsed = parseDraft(text)
    expect(parsed).toMatchObject({ ok: false, failure: [{ code }] })
  })

  it('is too large in bytes even where its characters are few', () => {
    const parsed = parseDraft('é'.repeat(MAX_FILE_BYTES / 2 + 1))
    expect(parsed).toMatchObject({ ok: false, failure: [{ code: 'too-large', values: { limit: MAX_FILE_BYTES } }] })
  })

  it('names the version of a newer program', () => {
    expect(issuesOf({ ...fileOf({}), version: 7 })).toMatchObject([
      { code: 'newer-version', path: 'version', values: { version: 7, known: 1 } },
    ])
  })

  it('names every fault at once, with path and place', () => {
    const issues = issuesOf(
      fileOf(
        {
          actors: [{ id: 'a1', name: 'Kasi' }],
          rows: [
            { kind: 'section' },
            { activity: 5 },
            { activity: 'Memeriksa', symbols: [{ actorId: 'a1', shape: 'oval' }, { shape: 'process' }] },
            { kind: 'heading' },
          ],
        },
        { print: { paper: 'A3', sizePt: 99, columns: ['waktu'] }, identity: { title: null } },
      ),
    )
    expect(issues).toMatchObject([
      { code: 'wrong-type', path: 'identity.title', values: { field: 'title', expected: 'string', found: 'null' } },
      { code: 'wrong-type', path: 'procedures[0].rows[1].activity', values: { procedure: 1, row: 2, step: 1 } },
      {
        code: 'unknown-value',
        path: 'procedures[0].rows[2].symbols[0].shape',
        values: { row: 3, step: 2, symbol: 1, actor: 'Kasi', activity: 'Memeriksa', found: 'oval' },
      },
      { code: 'missing', path: 'procedures[0].rows[2].symbols[1].actorId', values: { symbol: 2, field: 'actorId' } },
      { code: 'unknown-value', path: 'procedures[0].rows[3].kind', values: { row: 4, found: 'heading' } },
      { code: 'unknown-paper', path: 'print.paper', values: { found: 'A3', allowed: 'A4, F4, Letter, Legal' } },
      { code: 'out-of-range', path: 'print.sizePt', values: { maximum: 24, found: 99 } },
      { code: 'unknown-value', path: 'print.columns[0]', values: { field: 'columns', entry: 1, found: 'waktu' } },
    ])
  })

  it.each([
    ['actors', { actors: Array(LIMITS.actors + 1).fill({}) }],
    ['rows', { rows: Array(LIMITS.rows + 1).fill({}) }],
    ['flows', { flows: Array(LIMITS.flows + 1).fill({ from: 'x', to: 'y' }) }],
    ['characters', { rows: [{ activity: 'x'.repeat(LIMITS.characters + 1) }] }],
  ] as const)('names the limit of %s', (what, procedure) => {
    expect(issuesOf(fileOf(procedure))).toMatchObject([
      { code: 'limit-exceeded', values: { what, limit: LIMITS[what], count: LIMITS[what] + 1, procedure: 1 } },
    ])
  })

  it('is not refused at the limits themselves', () => {
    const procedure = {
      actors: Array(LIMITS.actors).fill({}),
      rows: Array(LIMITS.rows).fill({ activity: 'x' }),
      footnote: 'x'.repeat(LIMITS.characters),
    }
    expect(
      issuesOf({ ...fileOf(procedure), procedures: [procedure, ...Array(LIMITS.procedures - 1).fill({})] }),
    ).toEqual([])
    expect(issuesOf({ ...fileOf({}), procedures: Array(LIMITS.procedures + 1).fill({}) })).toMatchObject([
      { code: 'limit-exceeded', values: { what: 'procedures' } },
    ])
  })

  it.each([
    ['not-base64', { mediaType: 'image/png', base64: 'a logo' }],
    ['other-media-type', { mediaType: 'image/jpeg', base64: TINY_LOGO.base64 }],
    ['too-large', { mediaType: 'image/png', base64: 'iVBORw0KGgo'.padEnd(4 * Math.ceil(MAX_LOGO_BYTES / 3) + 4, 'A') }],
  ])('tells why a logo is none: %s', (reason, logo) => {
    expect(issuesOf(fileOf({}, { identity: { logo } }))).toMatchObject([
      { code: 'bad-logo', path: 'identity.logo', values: { reason } },
    ])
  })
})

describe('a file whose parts do not fit together', () => {
  const faultsOf = (change: object) => issuesOf(fileOf({ ...twoSteps, ...change }))

  it('names an id that comes twice, and where it came first', () => {
    expect(faultsOf({ id: 'r1' })).toMatchObject([
      {
        code: 'duplicate-id',
        path: 'procedures[0].rows[1].id',
        values: { id: 'r1', firstPath: 'procedures[0]', step: 1 },
      },
    ])
  })

  it('names the symbol whose actor is missing', () => {
    expect(faultsOf({ actors: [] })).toMatchObject([
      {
        code: 'missing-actor',
        path: 'procedures[0].rows[1].symbols[0].actorId',
        values: { id: 'a1', row: 2, step: 1 },
      },
      {
        code: 'missing-actor',
        path: 'procedures[0].rows[2].symbols[0].actorId',
        values: { id: 'a1', row: 3, step: 2 },
      },
    ])
  })

  it('names arrows into nowhere, to their own start, and twice the same', () => {
    const flows = [
      { id: 'f1', from: 's1', to: 's2', label: 'Ya' },
      { id: 'f2', from: 's1', to: 's9' },
      { id: 'f3', from: 's2', to: 's2' },
      { id: 'f4', from: 's1', to: 's2', label: 'Ya' },
      { id: 'f5', from: 's1', to: 's2', label: 'Tidak' },
    ]
    expect(faultsOf({ flows })).toMatchObject([
      {
        code: 'missing-symbol',
        path: 'procedures[0].flows[1].to',
        values: { flow: 2, id: 's9', end: 'to', fromRow: 2 },
      },
      { code: 'self-flow', path: 'procedures[0].flows[2]', values: { flow: 3, fromRow: 3 } },
      {
        code: 'duplicate-flow',
        path: 'procedures[0].flows[3]',
        values: { flow: 4, firstPath: 'procedures[0].flows[0]', label: 'Ya', fromRow: 2, toRow: 3 },
      },
    ])
  })

  it('names a symbol of another procedure as missing', () => {
    const other = { actors: [{ id: 'b1' }], flows: [{ from: 's1', to: 's2' }] }
    expect(issuesOf({ ...fileOf(twoSteps), procedures: [twoSteps, other] })).toMatchObject([
      { code: 'missing-symbol', path: 'procedures[1].flows[0].from', values: { procedure: 2 } },
      { code: 'missing-symbol', path: 'procedures[1].flows[0].to', values: { procedure: 2 } },
    ])
  })

  it('names a column that is printed twice', () => {
    expect(issuesOf(fileOf({}, { print: { columns: ['note', 'note'] } }))).toMatchObject([
      { code: 'duplicate-column', path: 'print.columns[1]', values: { column: 'note' } },
    ])
  })

  it('is listed up to a hundred faults', () => {
    const rows = Array.from({ length: 500 }, () => ({ symbols: [{ actorId: 'nobody' }] }))
    expect(issuesOf(fileOf({ rows }))).toHaveLength(100)
  })
})

describe('a stored record', () => {
  it('is read like a file, and what JSON cannot hold is refused', () => {
    expect(parseDraftValue(fileOf(twoSteps)).ok).toBe(true)
    expect(parseDraftValue(undefined)).toMatchObject({ ok: false, failure: [{ code: 'not-lajur' }] })
    expect(parseDraftValue(fileOf({ title: () => 'x' }))).toMatchObject({
      ok: false,
      failure: [{ code: 'wrong-type', path: 'procedures[0].title', values: { expected: 'json', found: 'function' } }],
    })
    const endless: Record<string, unknown> = {}
    endless.again = endless
    expect(parseDraftValue(fileOf(endless))).toMatchObject({ ok: false, failure: [{ code: 'too-deep' }] })
  })

  it('is copied, so that changing it later changes no draft', () => {
    const record = fileOf({ title: 'a' })
    const parsed = parseDraftValue(record)
    Object.assign(record, { procedures: [] })
    expect(parsed.ok && parsed.value.draft.procedures).toHaveLength(1)
  })
})

describe('what is mended', () => {
  const repairsOf = (value: unknown) => {
    const parsed = parseDraftValue(value)
    if (!parsed.ok) throw new Error(parsed.failure[0]?.code)
    return parsed.value.repairs
  }

  it('is nothing in a draft that the program has written', () => {
    const parsed = parseDraftValue(fileOf(twoSteps))
    expect(parsed.ok && repairsOf(parsed.value.draft)).toEqual([])
  })

  it('is told with its place: texts with what no draft may hold, and ids that were missing', () => {
    const rows = [
      { activity: 'Mene\u0000lepon', symbols: [] },
      { id: 'r9', activity: 'Mencatat', symbols: [] },
    ]
    expect(repairsOf(fileOf({ id: 'p1', rows }))).toEqual([
      {
        code: 'text-cleaned',
        path: 'procedures[0].rows[0].activity',
        values: { field: 'activity', procedure: 1, row: 1, step: 1, activity: 'Menelepon' },
      },
      { code: 'ids-given', path: '', values: { count: 1 } },
    ])
  })

  it('names the first texts and counts the others', () => {
    const rows = Array.from({ length: 13 }, (_, index) => ({ id: `r${index}`, activity: 'Cafe\u0301', symbols: [] }))
    const repairs = repairsOf(fileOf({ id: 'p1', rows }))
    expect(repairs).toHaveLength(11)
    expect(repairs.at(-1)).toEqual({ code: 'more-texts-cleaned', path: '', values: { count: 3 } })
  })

  it('counts silenced findings of rows that are not there', () => {
    const silenced = [{ rule: 'x', rowId: 'tidak ada' }, { rule: 'y' }]
    expect(repairsOf({ ...fileOf({ id: 'p1' }), silenced })).toEqual([
      { code: 'silencings-dropped', path: '', values: { count: 1 } },
    ])
  })
})

describe('the file of a newer program', () => {
  it('can be read to be shown where it still looks like this version', () => {
    const text = JSON.stringify({ ...fileOf(twoSteps), version: 3, invented: true })
    expect(parseNewerDraft(text)).toMatchObject({
      ok: true,
      value: { version: 3, draft: { procedures: [{ rows: [{}, {}, {}] }] } },
    })
    expect(parseNewerDraft(JSON.stringify({ ...fileOf({ rows: 'new' }), version: 3 })).ok).toBe(false)
    expect(parseNewerDraft(JSON.stringify(fileOf(twoSteps)))).toMatchObject({ ok: true, value: { version: 1 } })
  })
})

const SHARED_DRAFTS = join(import.meta.dirname, '../../../../shared/drafts')

describe.skipIf(!existsSync(SHARED_DRAFTS))('real procedures', () => {
  it('are read, and written in a form that reads back the same', () => {
    const names = readdirSync(SHARED_DRAFTS)
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      const parsed = parseDraft(readFileSync(join(SHARED_DRAFTS, name), 'utf8'))
      expect(parsed, name).toMatchObject({ ok: true })
      if (parsed.ok) expect(parseDraft(serializeDraft(parsed.value.draft))).toEqual(parsed)
    }
  })
})

describe('a list of more entries than any draft has', () => {
  it('is refused by its length alone, wherever it stands', () => {
    const parsed = parseDraftValue({ format: 'lajur', version: 1, procedures: [{}], asing: Array(10_001).fill(0) })
    expect(parsed.ok || parsed.failure).toMatchObject([{ code: 'limit-exceeded', values: { what: 'entries' } }])
  })
})

describe('more faults than can be counted', () => {
  it('is refused with one reason', () => {
    const symbols = Array.from({ length: 9_000 }, () => ({}))
    const rows = Array.from({ length: 40 }, () => ({ symbols }))
    const parsed = parseDraftValue({ format: 'lajur', version: 1, procedures: [{ rows }] })
    expect(parsed.ok || parsed.failure.map(({ code }) => code)).toEqual(['too-many-faults'])
  })
})
