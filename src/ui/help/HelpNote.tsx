import { X } from 'lucide-react'
import * as Popover from 'radix-ui/popover'
import type { ReactElement } from 'react'
import { useOpenGuide } from '../guideContext'
import { Button, IconButton } from '../parts/Button'
import { helpText } from '../text/help'
import { FIELD_HELP, type FieldTopic } from '../text/helpFields'
import styles from './HelpNote.module.css'
import { topicOfField } from './topics'

/** What the note works with. */
export interface HelpNoteProps {
  readonly topic: FieldTopic
  /** The button that it belongs to. */
  readonly button: ReactElement
  readonly onClose: () => void
}

/** The explanation of one field, beside it. */
const HelpNote = ({ topic, button, onClose }: HelpNoteProps) => {
  const openGuide = useOpenGuide()
  const { title, text, example } = FIELD_HELP[topic]
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Trigger asChild>{button}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className={styles.note}
          side="left"
          align="start"
          sideOffset={8}
          collisionPadding={8}
          aria-label={title}
          onKeyDown={(event) => event.stopPropagation()}
        >
          <div className={styles.head}>
            <h3 className={styles.title}>{title}</h3>
            <IconButton icon={X} label={helpText.closeNote} onClick={onClose} />
          </div>
          <p>{text}</p>
          {example !== undefined && (
            <p className={styles.example}>
              <span className={styles.exampleHead}>{helpText.example}</span>
              {example}
            </p>
          )}
          <Button
            look="quiet"
            onClick={() => {
              onClose()
              openGuide('help', topicOfField(topic))
            }}
          >
            {helpText.more}
          </Button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

export default HelpNote
