import { ChevronDown, ChevronUp, Plus, X } from 'lucide-react'
import { type ClipboardEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { HelpMark } from '../help/HelpMark'
import { OfferingArea } from '../propose/OfferingArea'
import type { FieldTopic } from '../text/helpFields'
import { formText } from '../text/panels'
import { IconButton } from './Button'
import fieldStyles from './Field.module.css'
import styles from './ListField.module.css'
import { type ListEdit, moveItem, pasteLines, removeItem, splitItem, withoutEmptyItems } from './list'

/** A list of texts of the draft. */
export interface ListFieldProps {
  readonly label: string
  readonly hint?: string
  /** What explains the list at length. */
  readonly help?: FieldTopic
  readonly items: readonly string[]
  /** `typedItem` is the item that a keystroke changed; null when the list itself changed. */
  readonly onChange: (items: readonly string[], typedItem: number | null) => void
  /** What to offer for an item while it is typed, beside the others. */
  readonly offers?: ((typed: string, others: readonly string[]) => readonly string[]) | undefined
}

/** The item that somebody is in, and what it said before they typed there or took an offer. */
interface ItemInHand {
  readonly index: number
  readonly said: string
}

/**
 * One field an item. Enter begins the next item, Backspace in an empty one takes it away, Alt with the arrow keys moves it, pasted
 * lines become items. Items left empty go when the focus leaves the list.
 */
export const ListField = ({ label, hint, help, items, onChange, offers }: ListFieldProps) => {
  const id = useId()
  const list = useRef<HTMLOListElement>(null)
  const [focusOn, setFocusOn] = useState<number | null>(null)
  const [inHand, setInHand] = useState<ItemInHand | null>(null)
  const shown = items.length === 0 ? [''] : items

  useLayoutEffect(() => {
    if (focusOn === null) return
    list.current?.querySelectorAll('textarea')[focusOn]?.focus()
    setFocusOn(null)
  }, [focusOn])

  const edit = ({ items: next, focus }: ListEdit): void => {
    onChange(next, null)
    setFocusOn(focus)
  }

  const press = (event: KeyboardEvent<HTMLTextAreaElement>, index: number): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && !event.altKey && !event.shiftKey) {
      event.preventDefault()
      edit(splitItem(shown, index, selectionStart, selectionEnd))
    } else if (event.key === 'Backspace' && value === '' && shown.length > 1) {
      event.preventDefault()
      edit(removeItem(shown, index))
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      edit(moveItem(shown, index, event.key === 'ArrowUp' ? -1 : 1))
    }
  }

  const paste = (event: ClipboardEvent<HTMLTextAreaElement>, index: number): void => {
    const pasted = event.clipboardData.getData('text/plain')
    if (!/[\r\n]/.test(pasted.trim())) return
    event.preventDefault()
    const { selectionStart, selectionEnd } = event.currentTarget
    edit(pasteLines(shown, index, selectionStart, selectionEnd, pasted))
  }

  /** Nothing for what is only looked at. */
  const offersAt = (index: number): readonly string[] => {
    const typed = shown[index] ?? ''
    if (offers === undefined || inHand?.index !== index || (typed !== '' && typed === inHand.said)) return NONE
    return offers(typed, shown.toSpliced(index, 1))
  }
  const write = (index: number, item: string): void => onChange(shown.toSpliced(index, 1, item), index)

  return (
    <fieldset
      className={fieldStyles.choices}
      aria-label={label}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return
        const kept = withoutEmptyItems(items)
        if (kept !== items) onChange(kept, null)
      }}
    >
      <legend>
        <span className={fieldStyles.label}>{label}</span>
        {help !== undefined && <HelpMark topic={help} label={label} />}
      </legend>
      <ol ref={list} className={styles.list}>
        {shown.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: items are plain texts without identity; the place is all they have
          <li key={index} className={styles.item}>
            <OfferingArea
              className={`${fieldStyles.input} ${fieldStyles.area}`}
              aria-label={formText.item(label, index + 1)}
              value={item}
              offers={offersAt(index)}
              onFocus={() => setInHand({ index, said: item })}
              onChange={(value) => write(index, value)}
              onTake={(offer) => {
                write(index, offer)
                setInHand({ index, said: offer })
              }}
              onKeyDown={(event) => press(event, index)}
              onPaste={(event) => paste(event, index)}
            />
            {shown.length > 1 && (
              // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the cursor in the field while a tool is pressed
              <div className={styles.tools} onMouseDown={(event) => event.preventDefault()}>
                <IconButton
                  icon={ChevronUp}
                  label={formText.moveUp}
                  disabled={index === 0}
                  onClick={() => edit(moveItem(shown, index, -1))}
                />
                <IconButton
                  icon={ChevronDown}
                  label={formText.moveDown}
                  disabled={index === shown.length - 1}
                  onClick={() => edit(moveItem(shown, index, 1))}
                />
                <IconButton icon={X} label={formText.removeItem} onClick={() => edit(removeItem(shown, index))} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {items.length > 0 && (
        <button
          type="button"
          className={styles.add}
          aria-label={formText.addTo(label)}
          onClick={() => edit({ items: [...items, ''], focus: items.length })}
        >
          <Plus size={14} aria-hidden />
          {formText.add}
        </button>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={fieldStyles.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}

const NONE: readonly string[] = []
