/** What the printed pages mean, in reading order: the identity page, then every table row by row, every arrow in words. */

import type { SopDraft } from '../../draft/draft'
import { APPROVAL_TEXTS } from '../../draft/textFields'
import type { Source } from '../../page/item'
import type { Page } from '../../page/page'
import type { StructureNode } from '../../page/structure'
import type { Layout } from '../result'
import { identitySource, labelSource } from '../sources'
import { listStructure } from './listStructure'
import { purposeLabel } from './printedWords'
import { marksOnPages, type PageMarks } from './structureMarks'
import { tableStructure } from './tableStructure'

/** The structure of a draft's paged layout. */
export const structureOf = (draft: SopDraft, layout: Pick<Layout, 'pages' | 'tables' | 'regions'>): StructureNode => {
  const marks = marksOnPages(layout.pages)
  return {
    role: 'Document',
    children: [
      identityStructure(draft, marks, layout.pages),
      ...draft.procedures.map((procedure, index) => tableStructure(draft, procedure, index, layout, marks)),
    ],
  }
}

const FIELDS = ['number', 'createdDate', 'revisedDate', 'effectiveDate'] as const
const BOXES = ['legalBasis', 'qualifications', 'relatedSops', 'equipment', 'warnings', 'records'] as const

function identityStructure({ identity }: SopDraft, marks: PageMarks, pages: readonly Page[]): StructureNode {
  const node = (role: StructureNode['role'], ...sources: readonly Source[]): StructureNode => ({
    role,
    marks: sources.flatMap((source) => marks.all(source)),
  })
  const labelled = (role: 'P' | 'H1', label: 'title' | 'documentNumber' | (typeof FIELDS)[number], value: Source) => {
    const key = label === 'number' ? 'documentNumber' : label
    return node(role, labelSource(key), { ...labelSource(key), part: 'colon' }, value)
  }
  const institution = identity.institution.join(' ').trim()
  const logo: StructureNode = {
    role: 'Figure',
    alternative: `Logo ${institution}`.trim(),
    marks: marks.first(identitySource('logo')),
  }
  const approval = [labelSource('approval'), { ...labelSource('approval'), part: 'colon' }]
  return {
    role: 'Sect',
    children: [
      ...(identity.logo ? [logo] : []),
      node('P', identitySource('institution')),
      ...FIELDS.map((field) => labelled('P', field, identitySource(field))),
      node('P', ...approval),
      ...APPROVAL_TEXTS.map((field) => ({ role: 'P' as const, marks: marks.first(identitySource(field)) })),
      node('P', identitySource('unit')),
      labelled('H1', 'title', identitySource('title')),
      ...BOXES.flatMap((box): StructureNode[] => [
        { role: 'H2', marks: marks.first(labelSource(box)) },
        ...listStructure(identitySource(box), marks, pages),
      ]),
      ...listStructure(identitySource('purpose'), marks, pages, purposeLabel),
    ].filter(({ marks: own }) => own?.length !== 0),
  }
}
