import { Component, type ReactNode } from 'react'
import { formatRoute } from '../editor/route'
import styles from './CrashBoundary.module.css'
import { Button } from './parts/Button'
import { MessageScreen } from './parts/MessageScreen'
import { crashText, programText } from './text/screens'

/** What the error screen needs. */
export interface CrashBoundaryProps {
  /** Hands the draft that was open last to the user as a file; null while none has been open. */
  readonly saveDraft: () => (() => void) | null
  readonly children: ReactNode
}

/** Shows an error screen in place of screens that broke, and offers the draft as a file. */
export class CrashBoundary extends Component<
  CrashBoundaryProps,
  { readonly error: unknown; readonly hasFailed: boolean }
> {
  override state: { readonly error: unknown; readonly hasFailed: boolean } = { error: null, hasFailed: false }

  static getDerivedStateFromError(error: unknown) {
    return { error, hasFailed: true }
  }

  /** Another address is another screen, which may well work. */
  readonly recover = (): void => {
    if (this.state.hasFailed) this.setState({ error: null, hasFailed: false })
  }

  override componentDidMount() {
    window.addEventListener('hashchange', this.recover)
  }

  override componentWillUnmount() {
    window.removeEventListener('hashchange', this.recover)
  }

  override render() {
    const { error, hasFailed } = this.state
    if (!hasFailed) return this.props.children
    const save = this.props.saveDraft()
    return (
      <MessageScreen title={crashText.title} isAlert>
        <p>{crashText.explain}</p>
        <div className={styles.actions}>
          {save && (
            <Button look="primary" onClick={save}>
              {crashText.save}
            </Button>
          )}
          <Button onClick={() => window.location.reload()}>{crashText.reload}</Button>
          <a href={formatRoute({ kind: 'storage' })}>{programText.recovery}</a>
        </div>
        <details className={styles.details}>
          <summary>{crashText.details}</summary>
          <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
        </details>
      </MessageScreen>
    )
  }
}
