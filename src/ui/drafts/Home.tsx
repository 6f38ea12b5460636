import { ClipboardPaste, FilePlus2, Upload } from 'lucide-react'
import { lazy, useRef, useState } from 'react'
import { GUIDES_WITHOUT_DRAFT } from '../../editor/actions/guides'
import { type DraftSummary, StoreError } from '../../editor/ports/draftStore'
import type { Ports } from '../../editor/ports/ports'
import { RenameButton } from '../editor/RenameButton'
import { GuideMenu } from '../help/GuideMenu'
import { Guides } from '../help/Guides'
import { useGuideKeys } from '../help/useGuideKeys'
import { useGuides } from '../help/useGuides'
import { Button } from '../parts/Button'
import { SearchField } from '../parts/SearchField'
import { useScreenToast } from '../parts/toast'
import { homeText } from '../text/home'
import { describeStoreFault } from '../text/id'
import { tableText } from '../text/readTables'
import { renameText } from '../text/rename'
import { programText } from '../text/screens'
import { useDocumentTitle } from '../useDocumentTitle'
import { IMPORTED_FILES } from './chooseFile'
import { DraftCard } from './DraftCard'
import styles from './Home.module.css'
import ImportFaults from './ImportFaults'
import { Samples } from './Samples'
import { StorageLine } from './StorageLine'
import { StoreFailed } from './StoreFailed'
import { fetchDraft, fetchSample, type Sample } from './samples'
import { searchDrafts } from './search'
import { Templates } from './Templates'
import { Unwritten } from './Unwritten'
import { useBegin } from './useBegin'
import { useDrafts } from './useDrafts'
import type { Importer } from './useImporter'
import { usePasteTables } from './usePasteTables'

const HomePalette = lazy(() => import('./HomePalette'))

/** From this many drafts on, a search field stands above them. */
const SEARCH_FROM = 7

/** What the home page works with. */
export interface HomeProps {
  readonly ports: Ports
  readonly importer: Importer
}

/** The drafts of this browser, and every way to begin one. */
const Home = ({ ports, importer }: HomeProps) => {
  const { store, clock, ids } = ports
  const { drafts, fault } = useDrafts(store)
  const [typed, setTyped] = useState('')
  const fileInput = useRef<HTMLInputElement>(null)
  const showToast = useScreenToast()
  const found = searchDrafts(drafts ?? [], typed)
  const begin = useBegin()
  const guides = useGuides()
  useGuideKeys(guides.show)
  const pasteTables = usePasteTables(importer)
  useDocumentTitle('')
  const hasSearch = (drafts?.length ?? 0) >= SEARCH_FROM

  /** Does something with the store and says so when the store refuses. */
  const tryStore = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      showToast({ text: describeStoreFault(error.fault), tone: 'failed' })
    }
  }

  const duplicate = ({ id, title }: DraftSummary): Promise<void> =>
    tryStore(async () => {
      const { draft } = await store.read(id)
      const identity = { ...draft.identity, title: homeText.copyTitle(draft.identity.title) }
      await store.add({ ...draft, id: ids.draftId(), identity }, clock.now())
      showToast({ text: homeText.duplicated(title || programText.untitled) })
    })

  const remove = ({ id, title }: DraftSummary): Promise<void> =>
    tryStore(async () => {
      await store.remove(id, clock.now())
      showToast({
        text: homeText.removed(title || programText.untitled),
        action: { label: programText.undo, run: () => void tryStore(() => store.restore(id)) },
      })
    })

  const openSample = async (sample: Sample): Promise<void> => {
    try {
      await importer.importFile(await fetchSample(sample))
    } catch {
      showToast({ text: homeText.sampleFailed(sample.title), tone: 'failed' })
    }
  }

  const beginFrom = async (template: Sample): Promise<void> => {
    try {
      await begin(await fetchDraft('templates', template))
    } catch {
      showToast({ text: homeText.templateFailed(template.title), tone: 'failed' })
    }
  }

  return (
    <main className={styles.home}>
      <header className={styles.head}>
        <div className={styles.brand}>
          <img src={`${import.meta.env.BASE_URL}favicon.svg`} alt="" width={40} height={40} />
          <div>
            <h1 className={styles.name}>{programText.name}</h1>
            <p className={styles.quiet}>{programText.tagline}</p>
          </div>
        </div>
        <div className={styles.actions}>
          <GuideMenu guides={GUIDES_WITHOUT_DRAFT} onOpen={guides.show} />
          <Button icon={Upload} onClick={() => fileInput.current?.click()}>
            {homeText.importDraft}
          </Button>
          <input
            ref={fileInput}
            className="visually-hidden"
            type="file"
            accept={IMPORTED_FILES}
            aria-label={homeText.importInput}
            tabIndex={-1}
            onChange={(event) => {
              const file = event.target.files?.[0]
              if (file !== undefined) void importer.importFile(file)
              event.target.value = ''
            }}
          />
          <Button icon={ClipboardPaste} onClick={() => void pasteTables()}>
            {tableText.pasteTable}
          </Button>
          <Button icon={FilePlus2} look="primary" onClick={() => void begin()}>
            {homeText.newDraft}
          </Button>
        </div>
      </header>

      {importer.failure && <ImportFaults failure={importer.failure} onClose={importer.dismiss} />}
      <StoreFailed fault={fault} />

      <Unwritten drafts={drafts} fault={fault} />

      <section className={styles.section} aria-labelledby="begin-heading">
        <h2 id="begin-heading" className={styles.sectionTitle}>
          {homeText.begin}
        </h2>
        <Templates
          label={homeText.begin}
          onEmpty={() => void begin()}
          onTake={(template) => void beginFrom(template)}
        />
      </section>

      <section className={styles.section} aria-labelledby="drafts-heading">
        <div className={styles.sectionHead}>
          <h2 id="drafts-heading" className={styles.sectionTitle}>
            {homeText.drafts}
          </h2>
          {(drafts?.length ?? 0) > 0 && <RenameButton session={null} name="" label={renameText.open} />}
          {hasSearch && (
            <SearchField
              className={styles.search}
              label={homeText.search}
              placeholder={homeText.searchHint}
              value={typed}
              onChange={setTyped}
            />
          )}
        </div>
        {drafts?.length === 0 && (
          <div className={styles.empty}>
            <p className={styles.emptyTitle}>{homeText.emptyTitle}</p>
            <p className={styles.quiet}>{homeText.empty}</p>
          </div>
        )}
        {drafts !== null && drafts.length > 0 && found.length === 0 && (
          <p className={styles.quiet}>{homeText.noMatch(typed.trim())}</p>
        )}
        {found.length > 0 && (
          <ul className={styles.cards} aria-label={homeText.drafts}>
            {found.map((draft) => (
              <DraftCard
                key={draft.id}
                draft={draft}
                now={clock.now()}
                onDuplicate={() => void duplicate(draft)}
                onRemove={() => void remove(draft)}
              />
            ))}
          </ul>
        )}
      </section>

      <StorageLine ports={ports} drafts={drafts ?? []} />
      <Samples onOpen={(sample) => void openSample(sample)} />
      <Guides guides={guides} palette={(close) => <HomePalette onOpen={guides.show} onClose={close} />} />
    </main>
  )
}

export default Home
