import { CornerUpLeft, Plus, X } from 'lucide-react'
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Layout } from '../../core/layout/result'
import { takeProposal, takeProposalInHand } from '../../editor/actions/takeProposal'
import { type Proposal, proposalFor } from '../../editor/proposals'
import { AtZoom } from '../canvas/AtZoom'
import { useCanvasHost } from '../canvas/CanvasHost'
import { regionsByKey, sourceKey } from '../canvas/regions'
import { type Sheet, toCanvasBox } from '../canvas/sheets'
import { keysOf } from '../editor/keyNames'
import keyStyles from '../parts/Key.module.css'
import { useProgram } from '../programContext'
import { describeProposal, proposeText } from '../text/propose'
import { useSessionState } from '../useSession'
import styles from './Propose.module.css'

/** Px at the foot of the canvas where the zoom control lies. */
const FOOT_ROOM = 48

/** What the draft's own words suggest for the cell or symbol in hand: taken by one press or key, gone for good with Escape. */
const ProposalChip = memo(function ProposalChip({
  layout,
  sheets,
}: {
  readonly layout: Layout
  readonly sheets: readonly Sheet[]
}) {
  const host = useCanvasHost()
  const { session } = host
  const { words } = useProgram().ports
  const draft = useSessionState(session, (state) => state.draft)
  const selection = useSessionState(session, (state) => state.selection)
  const editing = useSessionState(session, (state) => state.editing)
  const access = useSessionState(session, (state) => state.access)
  const [dismissedKey, setDismissedKey] = useState<string | null>(null)
  const proposal = access === 'editing' ? proposalFor({ ...session.getState(), draft, selection, editing }) : null
  const isShown = proposal !== null && proposal.key !== dismissedKey && !words.isDismissed(proposal.key)
  const shown = isShown ? proposal : null
  useEscape(shown, (key) => {
    words.dismiss(key)
    setDismissedKey(key)
  })
  useFocusAfter(shown, () => host.focusSoon(shown?.anchor ?? { kind: '', id: '' }))
  const chip = useRef<HTMLDivElement>(null)
  const [aboveKey, setAboveKey] = useState<string | null>(null)
  const shownKey = shown?.key ?? null
  useLayoutEffect(() => {
    const below = chip.current?.getBoundingClientRect()
    const isCutOff = below !== undefined && below.bottom > host.root().getBoundingClientRect().bottom - FOOT_ROOM
    if (isCutOff) setAboveKey(shownKey)
  }, [host, shownKey])
  if (shown === null) return null
  const region = regionsByKey(layout).get(sourceKey(shown.anchor))
  const sheet = region && sheets[region.page]
  if (region === undefined || sheet === undefined) return null
  const { x, y, w, h } = toCanvasBox(sheet, region)
  const Icon = shown.kind === 'return' ? CornerUpLeft : Plus
  const isAbove = aboveKey === shown.key
  const isRight = x + w / 2 > sheet.box.x + sheet.box.w / 2
  const isBeside = shown.kind === 'return'
  const side = `${isAbove ? styles.above : ''} ${isRight ? styles.right : ''} ${isBeside ? styles.beside : ''}`
  return (
    <AtZoom at={{ x: isRight === isBeside ? x : x + w, y: isAbove ? y : y + h }} className={styles.anchor ?? ''}>
      <div
        ref={chip}
        className={`${styles.chip} ${side}`}
        role="status"
        aria-label={proposeText.place}
        data-canvas-control=""
      >
        <button
          type="button"
          tabIndex={-1}
          className={styles.take}
          title={shown.kind === 'requirements' ? shown.text : undefined}
          // The text field beside it keeps the focus until the proposal is taken.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => takeProposalInHand(session)}
        >
          <Icon size={14} aria-hidden />
          {describeProposal(shown)}
          <kbd className={keyStyles.key}>{keysOf(takeProposal)}</kbd>
        </button>
        <button
          type="button"
          tabIndex={-1}
          className={styles.dismiss}
          aria-label={proposeText.dismiss}
          title={`${proposeText.dismiss} (Esc)`}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            words.dismiss(shown.key)
            setDismissedKey(shown.key)
          }}
        >
          <X size={14} aria-hidden />
        </button>
      </div>
    </AtZoom>
  )
})

export default ProposalChip

/** Escape in the document closes what is proposed, before it lets the selection go; in a text field it is the field's own. */
const useEscape = (shown: Proposal | null, dismiss: (key: string) => void): void => {
  const host = useCanvasHost()
  const key = shown?.key ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is all that a dismissal needs
  useEffect(() => {
    if (key === null) return
    const press = (event: KeyboardEvent): void => {
      const { target } = event
      if (event.key !== 'Escape' || target instanceof HTMLTextAreaElement || !(target instanceof Element)) return
      if (target !== document.body && !host.root().contains(target)) return
      // A gesture that Escape calls off, and a menu that it closes, come first.
      if (host.store.get().gesture !== null || target.closest('[role="menu"], [role="dialog"]') !== null) return
      event.preventDefault()
      event.stopPropagation()
      dismiss(key)
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [key, host])
}

/** When a proposal has gone and the field that had the focus with it, the place that it was about takes the focus. */
const useFocusAfter = (shown: Proposal | null, focus: () => void): void => {
  const key = shown?.key ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus is given once, as the proposal goes
  useEffect(() => {
    if (key === null) return
    return () => {
      if (document.activeElement === document.body) focus()
    }
  }, [key])
}
