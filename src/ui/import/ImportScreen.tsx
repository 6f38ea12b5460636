import { FilePlus2, Undo2 } from 'lucide-react'
import * as Tabs from 'radix-ui/tabs'
import { useEffect, useMemo, useState } from 'react'
import type { ImportMapping, KnownNames, PartMapping, SourcePlace } from '../../core/exchange/mapping'
import type { SourceDocument } from '../../core/exchange/sourceTable'
import { draftsOfMapping, takenDrafts, withRowsOrdered } from '../../editor/files/importTables'
import { StoreError } from '../../editor/ports/draftStore'
import type { Ports } from '../../editor/ports/ports'
import { takesText } from '../focus'
import { Button, IconButton } from '../parts/Button'
import { ScreenBar } from '../parts/ScreenBar'
import tabStyles from '../parts/Tabs.module.css'
import { useToast } from '../parts/toast'
import { describeStoreFault } from '../text/id'
import { importText, partUseName } from '../text/import'
import { useDocumentTitle } from '../useDocumentTitle'
import { goTo } from '../useRoute'
import { ColumnsPane } from './ColumnsPane'
import { comesUnordered, PART_USES } from './choices'
import { GuessesPane } from './GuessesPane'
import { openGuesses } from './guesses'
import { IdentityPane } from './IdentityPane'
import styles from './Import.module.css'
import { PartTable, type Picked } from './PartTable'
import { RestPane } from './RestPane'
import { ResultPages } from './ResultPages'
import { RowsPane } from './RowsPane'
import { useImportMapping } from './useImportMapping'

/** Tables that were read, and where they came from. */
export interface ImportScreenProps {
  readonly name: string
  readonly document: SourceDocument
  readonly ports: Ports
}

/** The panes at the right. */
const PANES = ['columns', 'rows', 'identity', 'guesses', 'rest'] as const
type Pane = (typeof PANES)[number]

/**
 * The mapping screen: the source at the left, what becomes of it at the right, the pages that come of it below. Nothing is stored
 * before the drafter makes the draft.
 */
const ImportScreen = ({ name, document, ports }: ImportScreenProps) => {
  const known = useMemo<KnownNames>(() => ({ actorNames: ports.words.known().actors }), [ports])
  const { mapping, correct, undo } = useImportMapping(document, known)
  const [partId, setPartId] = useState<string | null>(null)
  const [picked, setPicked] = useState<Picked>(null)
  const [pane, setPane] = useState<Pane>('columns')
  const [chosenOrder, setChosenOrder] = useState<boolean | null>(null)
  const [isMaking, setMaking] = useState(false)
  const showToast = useToast()
  useDocumentTitle(importText.title)

  const part = mapping.parts.find(({ id }) => id === partId) ?? firstPart(mapping.parts)
  const draftIndex = Math.max(0, part?.draftIndex ?? 0)
  const draft = mapping.drafts[draftIndex]
  const procedure = part?.procedureIndex == null ? null : (draft?.procedures[part.procedureIndex] ?? null)
  const result = useMemo(() => draftsOfMapping(mapping, ports.ids), [mapping, ports])
  const isOrdered = chosenOrder ?? comesUnordered(mapping)
  const guesses = useMemo(() => openGuesses(mapping), [mapping])
  const shown = Math.max(0, takenDrafts(mapping).indexOf(draftIndex))

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (
        takesText(event.target) ||
        undo === null ||
        !(event.ctrlKey || event.metaKey) ||
        event.key.toLowerCase() !== 'z'
      )
        return
      event.preventDefault()
      undo()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [undo])

  const pick = (next: Picked): void => {
    setPicked(next)
    if (next !== null) setPane(next.kind === 'column' ? 'columns' : 'rows')
  }

  const showPlace = ({ block, cell }: SourcePlace): void => {
    if (cell === null) return
    const holder = mapping.parts.find((one) => one.block === block && one.firstRow <= cell.row && cell.row < one.endRow)
    if (holder === undefined) return
    setPartId(holder.id)
    pick({ kind: 'row', index: cell.row })
  }

  const create = async (): Promise<void> => {
    if (!result.ok) return
    setMaking(true)
    try {
      const made = isOrdered
        ? await Promise.all(result.value.map((one) => withRowsOrdered(one, ports.order)))
        : result.value
      for (const one of made) await ports.store.add(one, ports.clock.now())
      const [first] = made
      showToast({
        text: made.length > 1 ? importText.createdMany(made.length) : importText.created(first?.identity.title ?? ''),
      })
      goTo(made.length === 1 && first ? { kind: 'draft', id: first.id } : { kind: 'home' })
    } catch (error) {
      setMaking(false)
      if (!(error instanceof StoreError)) throw error
      showToast({ text: describeStoreFault(error.fault), tone: 'failed' })
    }
  }

  const paneTitles: Readonly<Record<Pane, string>> = {
    columns: importText.columns,
    rows: importText.rows,
    identity: importText.identity,
    guesses: importText.count(importText.guesses, guesses.length),
    rest: importText.count(importText.rest, mapping.unplaced.length),
  }
  const table = part === undefined ? undefined : document.blocks[part.block]
  return (
    <div className={styles.screen}>
      <ScreenBar title={`${importText.title}: ${name}`}>
        <p className={styles.quiet}>{importText.nothingStored}</p>
        <IconButton
          icon={Undo2}
          label={importText.undo}
          keys="Ctrl+Z"
          disabled={undo === null}
          onClick={() => undo?.()}
        />
        <Button look="primary" icon={FilePlus2} disabled={!result.ok || isMaking} onClick={() => void create()}>
          {isMaking ? importText.creating : importText.create}
        </Button>
      </ScreenBar>

      <main className={styles.body}>
        <section className={styles.sourcePane} aria-label={importText.source}>
          <div className={styles.choosers}>
            {mapping.parts.length > 1 && (
              <label className={styles.partChooser}>
                <span>{importText.parts}</span>
                <select
                  className={styles.choice}
                  value={part?.id}
                  onChange={(event) => {
                    setPartId(event.target.value)
                    setPicked(null)
                  }}
                >
                  {mapping.parts.map((one, index) => (
                    <option key={one.id} value={one.id}>
                      {importText.partName(index, partUseName(one.use), wordsOf(one, document, mapping))}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {part && (
              <label className={styles.partChooser}>
                <span>{importText.partUse}</span>
                <select
                  className={styles.choice}
                  value={part.use}
                  onChange={(event) => {
                    const use = PART_USES.find((one) => one === event.target.value)
                    if (use !== undefined) correct({ kind: 'set-part', partId: part.id, use, draftIndex: null })
                  }}
                >
                  {PART_USES.map((use) => (
                    <option key={use} value={use}>
                      {partUseName(use)}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls the table only where it can be focused */}
          <section className={styles.sourceScroll} tabIndex={0} aria-label={importText.sourceCells}>
            {part && table?.kind === 'table' && (
              <PartTable key={part.id} part={part} table={table} procedure={procedure} picked={picked} onPick={pick} />
            )}
          </section>
        </section>

        <Tabs.Root
          className={styles.meaningPane}
          value={pane}
          onValueChange={(value) => setPane(value as Pane)}
          activationMode="automatic"
        >
          <div className={styles.tabs}>
            <Tabs.List className={tabStyles.list} aria-label={importText.meaning} data-dense>
              {PANES.map((name) => (
                <Tabs.Trigger key={name} value={name} className={tabStyles.tab}>
                  {paneTitles[name]}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
          </div>
          <Tabs.Content value="columns" className={styles.pane}>
            {part && (
              <ColumnsPane
                part={part}
                procedure={procedure}
                draftIndex={draftIndex}
                picked={picked}
                onCorrect={correct}
              />
            )}
          </Tabs.Content>
          <Tabs.Content value="rows" className={styles.pane}>
            {part && <RowsPane part={part} procedure={procedure} picked={picked} onCorrect={correct} />}
          </Tabs.Content>
          <Tabs.Content value="identity" className={styles.pane}>
            {draft && <IdentityPane draft={draft} draftIndex={draftIndex} onCorrect={correct} />}
          </Tabs.Content>
          <Tabs.Content value="guesses" className={styles.pane}>
            <GuessesPane guesses={guesses} onCorrect={correct} onShow={showPlace} />
          </Tabs.Content>
          <Tabs.Content value="rest" className={styles.pane}>
            <RestPane mapping={mapping} losses={document.losses} onCorrect={correct} />
          </Tabs.Content>
        </Tabs.Root>

        <section className={styles.resultPane} aria-label={importText.result}>
          <div className={styles.line}>
            <h2 className={styles.heading}>{importText.result}</h2>
            <label className={styles.check}>
              <input type="checkbox" checked={isOrdered} onChange={(event) => setChosenOrder(event.target.checked)} />
              <span>{importText.order}</span>
            </label>
          </div>
          <ResultPages result={result} shown={shown} part={pane === 'identity' ? 'identity' : 'flow'} ports={ports} />
        </section>
      </main>
    </div>
  )
}

export default ImportScreen

/** What a drafter looks at first: the first procedure, else whatever there is. */
const firstPart = (parts: readonly PartMapping[]): PartMapping | undefined =>
  parts.find(({ use }) => use === 'procedure') ?? parts[0]

/** Words by which a part is told from others: its procedure's title, else the first words that stand in it. */
const wordsOf = (part: PartMapping, { blocks }: SourceDocument, { drafts }: ImportMapping): string => {
  const { draftIndex, procedureIndex } = part
  const title =
    draftIndex === null || procedureIndex === null ? '' : drafts[draftIndex]?.procedures[procedureIndex]?.title
  const block = blocks[part.block]
  const cells = block?.kind === 'table' ? (block.rows[part.firstRow] ?? []) : []
  const words = (title || cells.find((cell) => cell !== null && cell.text !== '')?.text) ?? ''
  return words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS).trimEnd()}…` : words
}

/** So many letters of a part's words fit its chooser. */
const MOST_LETTERS = 48
