import { useState } from 'react'
import { DialogFrame } from '../parts/DialogFrame'
import { SearchField } from '../parts/SearchField'
import { helpText } from '../text/help'
import { FIELD_HELP, type FieldTopic } from '../text/helpFields'
import type { HelpTopic, TopicId } from '../text/helpTopics'
import styles from './HelpDialog.module.css'
import { Notices } from './Notices'
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
    <DialogFrame title={helpText.title} className={styles.dialog} onClose={onClose}>
      <div className={styles.columns}>
        <nav className={styles.topics} aria-label={helpText.topics}>
          <SearchField label={helpText.search} value={typed} isFirstFocus onChange={setTyped} />
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
      </div>
    </DialogFrame>
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
      {id === 'about' && <Notices />}
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
