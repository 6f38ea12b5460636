import type { Severity } from '../../core/check/finding'
import { checkText } from '../text/check'
import styles from './SeverityMark.module.css'

/** A severity by shape, sign and colour: an octagon, a triangle, a ring. Its name is read out unless it is only decoration. */
export const SeverityMark = ({
  severity,
  named = false,
}: {
  readonly severity: Severity
  readonly named?: boolean
}) => (
  <svg
    className={`${styles.mark} ${styles[severity]}`}
    viewBox="0 0 16 16"
    role={named ? 'img' : undefined}
    aria-hidden={named ? undefined : true}
    aria-label={named ? checkText.severities[severity] : undefined}
  >
    <path className={styles.shape} d={SHAPES[severity]} />
    <path className={styles.sign} d={SIGNS[severity]} />
  </svg>
)

const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  warning: 'M8 1.2 15.4 14.6H.6z',
  hint: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z',
}

const SIGNS: Readonly<Record<Severity, string>> = {
  error: 'M5.5 5.5l5 5m0-5l-5 5',
  warning: 'M8 6v4m0 2v.4',
  hint: 'M8 7.4v4M8 4.6v.4',
}
