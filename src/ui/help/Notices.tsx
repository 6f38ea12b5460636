import { useState } from 'react'
import { noticesText } from '../text/help'
import styles from './HelpDialog.module.css'

/** Whose works the program carries: the canvas's by name, with a way to its makers; all of them with their licences, fetched when asked for. */
export const Notices = () => {
  const [licences, setLicences] = useState<string>(noticesText.loading)
  const load = (): void => {
    fetch(`${import.meta.env.BASE_URL}third-party-notices.txt`)
      .then((response) => (response.ok ? response.text() : noticesText.failed))
      .then(setLicences, () => setLicences(noticesText.failed))
  }
  return (
    <>
      <p>
        {noticesText.canvas}{' '}
        <a href="https://reactflow.dev" target="_blank" rel="noreferrer">
          React Flow
        </a>
        .
      </p>
      <details onToggle={({ currentTarget }) => currentTarget.open && licences === noticesText.loading && load()}>
        <summary className={styles.summary}>{noticesText.open}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
        <pre className={styles.notices} tabIndex={0}>
          {licences}
        </pre>
      </details>
    </>
  )
}
