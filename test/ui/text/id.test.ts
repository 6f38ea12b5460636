import { describe, expect, it } from 'vitest'
import type { DraftIssueCode } from '../../../src/core/draft/issue'
import type { LogoFault } from '../../../src/core/draft/logo'
import { parseDraft } from '../../../src/core/draft/parse'
import type { RefusalCode } from '../../../src/core/edit/refusal'
import type { Problem } from '../../../src/core/layout/result'
import type { StoreFault } from '../../../src/editor/ports/draftStore'
import type { Notice, SavingState } from '../../../src/editor/state'
import { describeIssue, describeLogoFault } from '../../../src/ui/text/faults'
import { describeProblem, describeSaving, describeStoreFault, shapeName, symbolName } from '../../../src/ui/text/id'
import { describeNotice, describeRefusal } from '../../../src/ui/text/notices'

type Values = Readonly<Record<string, string | number>>

/** Every code with the values that it comes with; the compiler asks for a new code here. */
const REFUSALS: Readonly<Record<RefusalCode, Values>> = {
  'unknown-procedure': { id: 'p9' },
  'unknown-actor': { id: 'a9' },
  'unknown-row': { id: 'r9' },
  'unknown-symbol': { id: 's9' },
  'unknown-flow': { id: 'f9' },
  'not-a-step': { row: 2 },
  'not-a-section': { row: 2 },
  'duplicate-id': { id: 'a1' },
  'duplicate-flow': { label: 'Ya' },
  'self-flow': {},
  'last-procedure': {},
  limit: { what: 'actors', limit: 30, count: 31 },
  'order-mismatch': { expected: 4, found: 3 },
  'row-without-symbol': {},
  'missing-flow-id': {},
  'rows-apart': {},
  'same-actor': {},
  'same-procedure': {},
  'not-editable': {},
  'bad-logo': { reason: 'too-large' },
  'bad-print': { field: 'sizePt', minimum: 4, maximum: 24 },
  'bad-columns': {},
  'broken-procedure': { fault: 'duplicate-id' },
  'broken-part': { fault: 'missing-actor' },
}

const ISSUES: Readonly<Record<DraftIssueCode, Values>> = {
  'not-json': { reason: 'Unexpected token' },
  'no-draft-in-pdf': {},
  'no-draft-in-file': {},
  'not-lajur': { found: 'excalidraw' },
  'newer-version': { version: 7, known: 1 },
  'too-large': { limit: 20971520, size: 26214400 },
  'too-deep': { limit: 100 },
  'too-many-faults': {},
  missing: { field: 'procedures' },
  'wrong-type': { field: 'title', expected: 'string', found: 'number' },
  'unknown-value': { field: 'shape', found: 'bulat', allowed: 'terminator, process' },
  'unknown-paper': { found: 'B5', allowed: 'A4, F4' },
  'out-of-range': { field: 'sizePt', minimum: 4, found: 1 },
  'limit-exceeded': { what: 'rows', limit: 1000, count: 1200 },
  'forbidden-key': { field: '__proto__' },
  'bad-logo': { reason: 'not-base64' },
  'duplicate-column': { column: 'output' },
  'duplicate-id': { id: 'r1', firstPath: 'procedures[0].rows[0]' },
  'missing-actor': { id: 'a9' },
  'missing-symbol': { id: 's9', end: 'to' },
  'self-flow': { id: 'f1' },
  'duplicate-flow': { id: 'f2', firstPath: 'procedures[0].flows[0]', label: 'Ya' },
}

const PROBLEMS: Readonly<Record<Problem['code'], Values>> = {
  'table-too-wide': {},
  'arrow-conflict': {},
  'font-missing': { font: 'Comic Sans', drawn: 'Arimo' },
  'glyph-missing': { characters: '☐' },
  'row-taller-than-page': {},
  'text-too-wide': {},
  'label-without-room': {},
  'text-left-out': {},
}

const LOGO_FAULTS: Readonly<Record<LogoFault, true>> = {
  'not-base64': true,
  'too-large': true,
  'other-media-type': true,
  unsafe: true,
}

const STORE_FAULTS: Readonly<{ [Code in StoreFault['code']]: Extract<StoreFault, { code: Code }> }> = {
  'not-found': { code: 'not-found' },
  conflict: { code: 'conflict', revision: 3 },
  quota: { code: 'quota' },
  unsound: { code: 'unsound', reason: 'duplicate-id procedures[0]' },
  silent: { code: 'silent' },
  damaged: { code: 'damaged', reason: 'missing procedures' },
  'newer-version': { code: 'newer-version' },
  unavailable: { code: 'unavailable', reason: 'blocked' },
}

const NOTICES: Readonly<{ [Kind in Notice['kind']]: Extract<Notice, { kind: Kind }> }> = {
  refused: { kind: 'refused', refusal: { code: 'self-flow', values: {} } },
  ordered: { kind: 'ordered', changed: true },
  'order-failed': { kind: 'order-failed' },
  'actors-ordered': { kind: 'actors-ordered' },
  exported: { kind: 'exported', fileName: 'sop.pdf', missing: '☐' },
  restored: { kind: 'restored' },
  'folder-failed': { kind: 'folder-failed', folderName: 'sop', mayWrite: false },
  'folder-allowed': { kind: 'folder-allowed', folderName: 'sop' },
  repaired: { kind: 'repaired', repairs: [] },
  replaced: { kind: 'replaced', replacedCount: 3, refusedCount: 1 },
  copied: { kind: 'copied', what: 'rows', count: 2 },
  'nothing-to-copy': { kind: 'nothing-to-copy' },
  'paste-refused': { kind: 'paste-refused', refusal: { code: 'nothing' } },
  'clipboard-by-keys': { kind: 'clipboard-by-keys', keys: 'Ctrl+V' },
  'rows-moved': { kind: 'rows-moved', rowCount: 2, procedureNumber: 2, cut: [] },
  'export-failed': { kind: 'export-failed', reason: 'no font' },
}

/** A whole sentence with nothing left out. */
const expectSentence = (words: string): void => {
  expect(words).toMatch(/^[\p{Lu}\d“].*[.)]$/u)
  expect(words).not.toMatch(/undefined|NaN|null|\[object/)
}

describe('the sentences of the program', () => {
  it.each(Object.entries(REFUSALS))('say why an edit was refused: %s', (code, values) => {
    expectSentence(describeRefusal({ code: code as RefusalCode, values }))
  })

  it.each(Object.entries(ISSUES))('say what is wrong with a file: %s', (code, values) => {
    expectSentence(describeIssue({ code: code as DraftIssueCode, path: '', values }))
  })

  it.each(Object.entries(PROBLEMS))('say what the layout could not make good: %s', (code, values) => {
    expectSentence(describeProblem({ code: code as Problem['code'], source: { kind: 'table', id: 'p1' }, values }))
  })

  it.each(Object.keys(LOGO_FAULTS))('say what is wrong with a logo: %s', (fault) => {
    expectSentence(describeLogoFault(fault as LogoFault))
  })

  it.each(Object.values(STORE_FAULTS))('say why the store failed: $code', (fault) => {
    expectSentence(describeStoreFault(fault))
  })

  it.each(Object.values(NOTICES))('say what happened: $kind', (notice) => {
    expect(describeNotice(notice)).toMatch(/\.|\)$/)
  })

  it('name the label of an arrow that exists already, when it has one', () => {
    expect(describeRefusal({ code: 'duplicate-flow', values: { label: 'Ya' } })).toContain('“Ya”')
    expect(describeRefusal({ code: 'duplicate-flow', values: { label: '' } })).not.toContain('“')
  })

  it('tell the place of a fault in a real file in a drafter’s terms, and its path', () => {
    const file = {
      format: 'lajur',
      version: 1,
      procedures: [
        {
          rows: [
            { kind: 'section', text: 'A' },
            { activity: 'Menyusun konsep', symbols: [{ actorId: 'a9', shape: 'process' }] },
          ],
        },
      ],
    }
    const parsed = parseDraft(JSON.stringify(file))
    const words = parsed.ok ? [] : parsed.failure.map(describeIssue)
    expect(words).toHaveLength(1)
    expect(words[0]).toContain('Langkah 1, “Menyusun konsep”, simbol 1')
    expect(words[0]).toContain('“a9” tidak ada')
    expect(words[0]).toContain('(procedures[0].rows[1].symbols[0].actorId)')
  })
})

describe('the saving state in words', () => {
  const others: readonly SavingState[] = [
    { kind: 'waiting' },
    { kind: 'writing' },
    { kind: 'failed', fault: { code: 'quota' } },
  ]

  it('begins with Tersimpan and the time once all is written', () => {
    const time = new Date(2026, 10, 22, 9, 5).getTime()
    expect(describeSaving({ kind: 'saved', atMs: time })).toBe('Tersimpan 09.05')
  })

  it.each(others)('never begins with Tersimpan while something is not written: $kind', (saving) => {
    expect(describeSaving(saving)).not.toMatch(/^Tersimpan/)
  })

  it('says why saving failed', () => {
    expect(describeSaving({ kind: 'failed', fault: { code: 'quota' } })).toContain(
      describeStoreFault({ code: 'quota' }),
    )
  })
})

describe('the names of symbols', () => {
  it('differ by shape', () => {
    expect(new Set((['terminator', 'process', 'decision'] as const).map(shapeName)).size).toBe(3)
  })

  it('tell start from end only of a capsule whose part is known', () => {
    expect(symbolName({ shape: 'terminator' }, 'start')).toBe('Mulai')
    expect(symbolName({ shape: 'terminator' }, 'end')).toBe('Selesai')
    expect(symbolName({ shape: 'terminator' })).toBe(shapeName('terminator'))
    expect(symbolName({ shape: 'decision' }, 'end')).toBe(shapeName('decision'))
  })
})
