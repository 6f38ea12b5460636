import { describe, expect, it } from 'vitest'
import { createDraft } from '../../../src/core/draft/create'
import { mermaidOf } from '../../../src/editor/share/mermaid'
import { procedureOf } from '../present/example'

const procedure = procedureOf(['terminator', 'decision', 'terminator'], ['s1>s2', 's2>s3:Ya'])
const draftOf = (changed = procedure) => ({ ...createDraft({ id: 'd1', procedureId: 'p1' }), procedures: [changed] })

describe('the flow as Mermaid text', () => {
  it('has each lane as a subgraph, each symbol in its shape and each arrow with its label', () => {
    expect(mermaidOf(draftOf())).toBe(
      [
        'flowchart TD',
        '  subgraph l1["Petugas"]',
        '    n1(["1. Kegiatan 1"])',
        '    n2{"2. Kegiatan 2"}',
        '    n3(["3. Kegiatan 3"])',
        '  end',
        '  n1 --> n2',
        '  n2 -->|"Ya"| n3',
        '',
      ].join('\n'),
    )
  })

  it('lets no text out of its quotes', () => {
    const actors = [{ id: 'a1', name: 'A"] --> B <i>', group: '' }]
    expect(mermaidOf(draftOf({ ...procedure, actors }))).toContain('["A#quot;] --#gt; B #lt;i#gt;"]')
  })
})
