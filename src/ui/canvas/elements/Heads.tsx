import { memo } from 'react'
import type { SopDraft } from '../../../core/draft/draft'
import { stepNumbers } from '../../../core/draft/query'
import type { Layout } from '../../../core/layout/result'
import { actorName, canvasText } from '../../text/canvas'
import { procedureOwners, sourceKey } from '../regions'
import { type Sheet, toCanvasBox } from '../sheets'
import styles from './Heads.module.css'
import { SourceButton } from './SourceButton'

/** Lane heads and row numbers as buttons: to select, and to drag lanes and rows to another place. */
export const Heads = memo(function Heads({
  draft,
  layout,
  sheets,
  entryKey,
  selectedKeys,
}: {
  readonly draft: SopDraft
  readonly layout: Layout
  readonly sheets: readonly Sheet[]
  readonly entryKey: string | null
  readonly selectedKeys: ReadonlySet<string>
}) {
  const owners = procedureOwners(draft)
  const numbers = new Map(draft.procedures.flatMap((procedure) => [...stepNumbers(procedure)]))
  return layout.regions.map((region) => {
    const { source } = region
    const procedure = owners.get(source.id)
    const sheet = sheets[region.page]
    const isRow = source.kind === 'row' && source.part === 'number'
    if (procedure === undefined || sheet === undefined || (source.kind !== 'actor' && !isRow)) return null
    const key = sourceKey(source)
    const label = isRow ? canvasText.rowHead(numbers.get(source.id) ?? 0) : actorName(procedure, source.id)
    return (
      <SourceButton
        key={key}
        source={source}
        box={toCanvasBox(sheet, region)}
        label={label}
        className={styles.head}
        isEntry={key === entryKey}
        isPressed={selectedKeys.has(key)}
      />
    )
  })
})
