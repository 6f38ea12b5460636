import { useContext, useEffect, useRef } from 'react'
import type { Finding } from '../../core/check/finding'
import type { RuleId } from '../../core/check/ruleId'
import { RULES } from '../../core/check/rules'
import type { Session } from '../../editor/session'
import { CheckerContext, selectFinding, useFindings } from '../checker'
import { Button } from '../parts/Button'
import { LazyMenu } from '../parts/LazyMenu'
import type { MenuItem } from '../parts/menu'
import { checkText } from '../text/check'
import { BASIS_WORDS, describeFinding, describeFix, explainRule } from '../text/checkRules'
import styles from './CheckPanel.module.css'
import { findingPart } from './findingPlace'
import { TextChangeView } from './TextChangeView'

/** One finding; the one that is looked at shows why, from where, and what can be done. */
export const FindingItem = ({ finding, session }: { readonly finding: Finding; readonly session: Session }) => {
  const checker = useContext(CheckerContext)
  const isFocused = useFindings().focusedId === finding.id
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isFocused) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isFocused])
  const { ruleId, values, fix, silencedBy } = finding
  const part = findingPart(finding, session.getState().draft)
  return (
    <li ref={item} className={styles.finding} data-focused={isFocused || undefined}>
      <button
        type="button"
        className={styles.message}
        aria-expanded={isFocused}
        onClick={() => {
          checker?.focus(isFocused ? null : finding.id)
          if (!isFocused) selectFinding(session, finding)
        }}
      >
        {part !== '' && <span className={styles.by}>{part}: </span>}
        {describeFinding(ruleId, values)}
        {silencedBy !== null && <span className={styles.by}> ({checkText.silencedBy[silencedBy]})</span>}
      </button>
      {isFocused && (
        <div className={styles.more}>
          <p>{explainRule(ruleId)}</p>
          <p className={styles.source}>{checkText.source(BASIS_WORDS[ruleOf(ruleId)?.basis ?? 'sense'])}</p>
          {fix?.change && silencedBy === null && <TextChangeView change={fix.change} />}
          <div className={styles.actions}>
            {fix && silencedBy === null && (
              <Button onClick={() => session.dispatch(fix.command)}>{describeFix(ruleId)}</Button>
            )}
            <Silence finding={finding} session={session} />
          </div>
        </div>
      )}
    </li>
  )
}

const ruleOf = (ruleId: RuleId) => RULES.find(({ id }) => id === ruleId)

const Silence = ({ finding, session }: { readonly finding: Finding; readonly session: Session }) => {
  const checker = useContext(CheckerContext)
  const { ruleId: rule, rowId, silencedBy } = finding
  if (checker === null || ruleOf(rule)?.structural) return null
  const silence = (rowIdOrNone: string | null, silent: boolean): void =>
    void session.dispatch({ kind: 'setSilenced', rule, silent, ...(rowIdOrNone !== null && { rowId: rowIdOrNone }) })
  if (silencedBy !== null) {
    const speakAgain = (): void => {
      if (silencedBy === 'user') checker.silenceForGood(rule, false)
      else silence(silencedBy === 'row' ? rowId : null, false)
    }
    return <Button onClick={speakAgain}>{checkText.speakAgain}</Button>
  }
  const items: readonly MenuItem[] = [
    ...(rowId === null ? [] : [{ label: checkText.silenceRow, onSelect: () => silence(rowId, true) }]),
    { label: checkText.silenceDraft, onSelect: () => silence(null, true) },
    { label: checkText.silenceForGood, onSelect: () => checker.silenceForGood(rule, true) },
  ]
  return <LazyMenu button={<Button look="quiet">{checkText.silence}</Button>} items={items} />
}
