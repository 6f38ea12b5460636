import { ChevronDown, ChevronUp } from 'lucide-react'
import { useContext, useState } from 'react'
import type { Finding, Severity } from '../../core/check/finding'
import type { FixPlan } from '../../core/check/fixAll'
import { isTextFix } from '../../core/check/fixAll'
import type { SopDraft } from '../../core/draft/draft'
import { isBlank } from '../../editor/files/isBlank'
import type { Session } from '../../editor/session'
import { CheckerContext, selectFinding, useFindings } from '../checker'
import { Button, IconButton } from '../parts/Button'
import { SeverityMark } from '../parts/SeverityMark'
import { checkText } from '../text/check'
import { useSessionState } from '../useSession'
import styles from './CheckPanel.module.css'
import { FiguresGroup } from './FiguresGroup'
import { FindingItem } from './FindingItem'
import { FixPreview } from './FixPreview'
import { findingPlace } from './findingPlace'
import panelStyles from './Panel.module.css'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint']

/** What a reviewer would say of the draft, by severity and place, with what can be mended; below, its figures. */
export const CheckPanel = ({ session }: { readonly session: Session }) => {
  const checker = useContext(CheckerContext)
  const draft = useSessionState(session, (state) => state.draft)
  const { findings, draft: checkedDraft } = useFindings()
  const [plan, setPlan] = useState<FixPlan | null>(null)
  const [withSilenced, setWithSilenced] = useState(false)
  if (checker === null || checkedDraft === null) return <p className={styles.note}>{checkText.checking}</p>
  const silencedCount = findings.filter(({ silencedBy }) => silencedBy !== null).length
  const shown = withSilenced ? findings : findings.filter(({ silencedBy }) => silencedBy === null)
  const fixable = findings.filter(isTextFix).length
  const go = (by: 1 | -1): void => {
    const finding = checker.step(by)
    if (finding !== null) selectFinding(session, finding)
  }
  if (plan !== null) {
    return (
      <FixPreview
        plan={plan}
        draft={draft}
        onApply={() => {
          if (plan.command !== null) session.dispatch(plan.command)
          setPlan(null)
        }}
        onCancel={() => setPlan(null)}
      />
    )
  }
  return (
    <div className={panelStyles.panel}>
      <div className={styles.tools}>
        <Button disabled={fixable === 0} onClick={async () => setPlan(await checker.planFixes())}>
          {checkText.fixAll(fixable)}
        </Button>
        <IconButton icon={ChevronUp} label={checkText.previous} keys="Shift+F8" side="left" onClick={() => go(-1)} />
        <IconButton icon={ChevronDown} label={checkText.next} keys="F8" side="left" onClick={() => go(1)} />
      </div>
      {draft.guessed !== undefined && (
        <div className={styles.guesses}>
          <Button onClick={() => session.dispatch({ kind: 'acceptGuesses' })}>
            {checkText.acceptGuesses(draft.guessed.length)}
          </Button>
        </div>
      )}
      {shown.length === 0 && (
        <p className={styles.note} role="status">
          <strong>{checkText.none}</strong> {checkText.noneHint}
        </p>
      )}
      {isBlank(checkedDraft) && <p className={styles.note}>{checkText.blank}</p>}
      {SEVERITIES.map((severity) => (
        <SeverityGroup
          key={severity}
          severity={severity}
          findings={shown.filter((finding) => finding.severity === severity)}
          session={session}
          draft={draft}
        />
      ))}
      {silencedCount > 0 && (
        <p className={styles.silenced}>
          {checkText.silenced(silencedCount)}
          <Button look="quiet" aria-pressed={withSilenced} onClick={() => setWithSilenced(!withSilenced)}>
            {withSilenced ? checkText.hideSilenced : checkText.showSilenced}
          </Button>
        </p>
      )}
      <FiguresGroup draft={draft} />
    </div>
  )
}

interface SeverityGroupProps {
  readonly severity: Severity
  readonly findings: readonly Finding[]
  readonly session: Session
  readonly draft: SopDraft
}

const SeverityGroup = ({ severity, findings, session, draft }: SeverityGroupProps) => {
  const [folded, setFolded] = useState(false)
  if (findings.length === 0) return null
  return (
    <section className={styles.severity} aria-label={checkText.severities[severity]}>
      <h2 className={styles.severityName}>
        <button
          type="button"
          className={styles.severityHead}
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
        >
          <SeverityMark severity={severity} />
          {checkText.severities[severity]}
          <span className={styles.count}>{findings.length}</span>
          {folded ? <ChevronDown size={16} aria-hidden /> : <ChevronUp size={16} aria-hidden />}
        </button>
      </h2>
      {!folded &&
        placesOf(findings, draft).map(({ place, there }) => (
          <div key={place} className={styles.place}>
            <h3 className={styles.placeName}>{place}</h3>
            <ul className={styles.list}>
              {there.map((finding) => (
                <FindingItem key={finding.id} finding={finding} session={session} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}

/** The findings by the place that they are about, in the order in which the places come first. */
const placesOf = (findings: readonly Finding[], draft: SopDraft) => {
  const places = new Map<string, Finding[]>()
  for (const finding of findings) {
    const place = findingPlace(finding, draft)
    const there = places.get(place)
    if (there === undefined) places.set(place, [finding])
    else there.push(finding)
  }
  return [...places].map(([place, there]) => ({ place, there }))
}
