import { CircleQuestionMark } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { helpText } from '../text/help'
import type { FieldTopic } from '../text/helpFields'
import styles from './HelpMark.module.css'

const loadNote = () => import('./HelpNote')
const HelpNote = lazy(loadNote)

/** What the mark explains. */
export interface HelpMarkProps {
  readonly topic: FieldTopic
  /** The field's label, for the mark's name. */
  readonly label: string
}

/** A small question mark beside a field; its explanation comes when it is pressed. */
export const HelpMark = ({ topic, label }: HelpMarkProps) => {
  const [isOpen, setIsOpen] = useState(false)
  const button = (
    <button
      type="button"
      className={styles.mark}
      aria-label={helpText.about(label)}
      aria-expanded={isOpen}
      aria-haspopup="dialog"
      onPointerEnter={() => void loadNote()}
      onFocus={() => void loadNote()}
      onClick={() => setIsOpen(true)}
    >
      <CircleQuestionMark size={14} aria-hidden />
    </button>
  )
  if (!isOpen) return button
  return (
    <Suspense fallback={button}>
      <HelpNote topic={topic} button={button} onClose={() => setIsOpen(false)} />
    </Suspense>
  )
}
