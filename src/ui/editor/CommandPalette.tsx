import { Command } from 'cmdk'
import { Search } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { DraftSummary } from '../../editor/ports/draftStore'
import { formatRoute } from '../../editor/route'
import { chooseFile } from '../drafts/chooseFile'
import { useBegin } from '../drafts/useBegin'
import { DialogSurface, UnseenTitle } from '../parts/DialogFrame'
import keyStyles from '../parts/Key.module.css'
import { type Program, useProgram } from '../programContext'
import { commandText } from '../text/commands'
import { programText } from '../text/screens'
import { goTo } from '../useRoute'
import styles from './CommandPalette.module.css'
import { findEntries, type PaletteEntry, type PaletteGroup } from './paletteEntries'

/** What the palette works with. */
export interface CommandPaletteProps {
  /** What the screen itself offers. */
  readonly entries: readonly PaletteEntry[]
  readonly onClose: () => void
}

const GROUP_NAMES: Readonly<Record<PaletteGroup, string>> = {
  actions: commandText.actions,
  steps: commandText.steps,
  places: commandText.places,
  drafts: commandText.drafts,
}

/** Everything that can be done here and every place to go to, found by typing. */
const CommandPalette = ({ entries, onClose }: CommandPaletteProps) => {
  const [typed, setTyped] = useState('')
  const chosen = useRef<PaletteEntry | null>(null)
  const everywhere = useEntriesEverywhere()
  const sections = useMemo(() => findEntries([...entries, ...everywhere], typed), [entries, everywhere, typed])
  const choose = (entry: PaletteEntry): void => {
    chosen.current = entry
    onClose()
  }
  return (
    <DialogSurface
      className={styles.dialog}
      place="top"
      onClose={onClose}
      // What the entry does may move the focus.
      afterClose={() => queueMicrotask(() => chosen.current?.run())}
    >
      <UnseenTitle>{commandText.title}</UnseenTitle>
      <Command shouldFilter={false} loop label={commandText.title}>
        <div className={styles.search}>
          <Search size={16} aria-hidden />
          <Command.Input
            className={styles.input}
            data-first-focus
            value={typed}
            onValueChange={setTyped}
            placeholder={commandText.placeholder}
          />
        </div>
        <Command.List className={styles.list} label={commandText.list}>
          <Command.Empty className={styles.empty}>{commandText.nothing}</Command.Empty>
          {sections.map((section) => (
            <Command.Group key={section.group} heading={GROUP_NAMES[section.group]} className={styles.group}>
              {section.entries.map((entry) => (
                <Command.Item key={entry.id} value={entry.id} className={styles.item} onSelect={() => choose(entry)}>
                  <span className={styles.name}>{entry.name}</span>
                  {entry.keys !== undefined && <kbd className={keyStyles.key}>{entry.keys}</kbd>}
                </Command.Item>
              ))}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </DialogSurface>
  )
}

export default CommandPalette

/** What can be done on every screen: begin or import a draft, open another one, go to the program's other screens. */
const useEntriesEverywhere = (): readonly PaletteEntry[] => {
  const program = useProgram()
  const begin = useBegin()
  const drafts = useStoredDrafts(program)
  return useMemo(
    () => [
      { id: 'new', group: 'actions', name: commandText.newDraft, run: () => void begin() },
      {
        id: 'import',
        group: 'actions',
        name: commandText.importDraft,
        run: () => chooseFile((file) => void program.importer.importFile(file)),
      },
      { id: 'home', group: 'places', name: commandText.home, run: () => goTo({ kind: 'home' }) },
      { id: 'storage', group: 'places', name: commandText.storage, run: () => goTo({ kind: 'storage' }) },
      ...drafts
        .filter(({ id }) => window.location.hash !== formatRoute({ kind: 'draft', id }))
        .map(
          ({ id, title, institution }): PaletteEntry => ({
            id: `draft ${id}`,
            group: 'drafts',
            name: title || programText.untitled,
            words: institution,
            run: () => goTo({ kind: 'draft', id }),
          }),
        ),
    ],
    [begin, drafts, program],
  )
}

const useStoredDrafts = ({ ports }: Program): readonly DraftSummary[] => {
  const [drafts, setDrafts] = useState<readonly DraftSummary[]>([])
  useEffect(() => {
    let isShown = true
    // Where the store fails, its own screens say so; the rest of the palette works all the same.
    ports.store.list().then(
      (list) => isShown && setDrafts(list),
      () => {},
    )
    return () => {
      isShown = false
    }
  }, [ports])
  return drafts
}
