import { Search, X } from 'lucide-react'
import * as Dialog from 'radix-ui/dialog'
import { useState } from 'react'
import { IconButton } from '../parts/Button'
import { helpText } from '../text/help'
import { FIELD_HELP, type FieldTopic } from '../text/helpFields'
import type { HelpTopic, TopicId } from '../text/helpTopics'
import styles from './HelpDialog.module.css'
import { searchTopics, topicOfField } from './topics'

/** What the help works with. */
export interface HelpDialogProps {
  /** The page to begin with. */
  readonly topic: TopicId
  readonly onClose: () => void
}

/** The help pages: a list that can be searched, and the page that is chosen. */
const HelpDialog = ({ topic, onClose }: HelpDialogProps) => {
  const [chosen, setChosen] = useState(topic)
  const [typed, setTyped] = useState('')
  const found = searchTopics(typed)
  const shown = found.find(({ id }) => id === chosen) ?? found[0]
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles.scrim}>
          <Dialog.Content
            className={styles.dialog}
            aria-describedby={undefined}
            onKeyDown={(event) => event.stopPropagation()}
          >
            <header className={styles.head}>
              <Dialog.Title className={styles.title}>{helpText.title}</Dialog.Title>
              <IconButton icon={X} label={helpText.close} side="left" onClick={onClose} />
            </header>
            <nav className={styles.topics} aria-label={helpText.topics}>
              <label className={styles.search}>
                <Search size={16} aria-hidden />
                <span className="visually-hidden">{helpText.search}</span>
                <input
                  type="search"
                  placeholder={helpText.search}
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                />
              </label>
              <ul>
                {found.map(({ id, title }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className={styles.topic}
                      aria-current={id === shown?.id ? 'page' : undefined}
                      onClick={() => setChosen(id)}
                    >
                      {title}
                    </button>
                  </li>
                ))}
              </ul>
            </nav>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
            <article key={shown?.id} className={styles.page} aria-live="polite" tabIndex={0}>
              {shown === undefined ? <p>{helpText.none(typed.trim())}</p> : <Topic topic={shown} />}
            </article>
          </Dialog.Content>
        </Dialog.Overlay>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

export default HelpDialog

const Topic = ({ topic: { id, title, body } }: { readonly topic: HelpTopic }) => {
  const fields = (Object.keys(FIELD_HELP) as readonly FieldTopic[]).filter((field) => topicOfField(field) === id)
  return (
    <>
      <h3 className={styles.pageTitle}>{title}</h3>
      {body.map((part) =>
        typeof part === 'string' ? (
          <p key={part}>{part}</p>
        ) : (
          <ul key={part[0]} className={styles.points}>
            {part.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        ),
      )}
      {fields.length > 0 && (
        <>
          <h4 className={styles.fieldsTitle}>{helpText.fieldsTitle}</h4>
          <dl className={styles.fields}>
            {fields.map((field) => (
              <div key={field}>
                <dt>{FIELD_HELP[field].title}</dt>
                <dd>{FIELD_HELP[field].text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  )
}
