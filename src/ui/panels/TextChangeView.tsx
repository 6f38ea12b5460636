import type { TextChange } from '../../core/check/finding'
import { checkText } from '../text/check'
import styles from './CheckPanel.module.css'

/** Letters of each text that are shown round what differs. */
const ROOM = 24

/** A text before and after: only what differs, with a little round it. */
export const TextChangeView = ({ change }: { readonly change: TextChange }) => {
  const { before, after } = clip(change)
  return (
    <p className={styles.change}>
      <span className="visually-hidden">{checkText.before} </span>
      <del>{before || checkText.empty}</del>
      <span aria-hidden> → </span>
      <span className="visually-hidden">{checkText.after} </span>
      <ins>{after || checkText.empty}</ins>
    </p>
  )
}

/** Cuts away what both texts begin and end with, but for a little room. */
export const clip = ({ before, after }: TextChange): TextChange => {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const from = Math.max(0, start - ROOM)
  const left = Math.max(0, end - ROOM)
  const cut = (text: string): string =>
    `${from > 0 ? '…' : ''}${text.slice(from, text.length - left)}${left > 0 ? '…' : ''}`
  return { before: cut(before), after: cut(after) }
}
