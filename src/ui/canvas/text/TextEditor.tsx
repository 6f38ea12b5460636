import { type CSSProperties, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { SopDraft } from '../../../core/draft/draft'
import { flowOf, procedureOf } from '../../../core/draft/query'
import { cleanText, textAt, textCommand } from '../../../core/edit/textPlace'
import type { Layout } from '../../../core/layout/result'
import type { Box } from '../../../core/page/geometry'
import type { Source } from '../../../core/page/item'
import type { RegionText } from '../../../core/page/region'
import { wordsForFlow } from '../../../core/propose/exitLabels'
import type { TextTarget } from '../../../editor/state'
import { firstSheet } from '../../firstSheet'
import { useOffers } from '../../propose/offers'
import { SuggestionList } from '../../propose/SuggestionList'
import { useSuggestions } from '../../propose/useSuggestions'
import { canvasText } from '../../text/canvas'
import { useSessionState } from '../../useSession'
import { useCanvasHost } from '../CanvasHost'
import { enterBelow, followWithStep, goOn, takeBackStep } from '../keyboard/dataEntry'
import { sourceKey } from '../regions'
import { PX_PER_MM, type Sheet, toCanvasBox } from '../sheets'
import { baselineShift, loadBaselines } from './baselineShift'
import styles from './TextEditor.module.css'
import { expectedTextBox, textBox, textMergeKey } from './textEdit'
import { toggleStars } from './textMarks'
import { UnderField } from './UnderField'

/** The field in which a text is edited where it stands: over its region, set like it, growing with it. */
export const TextEditor = ({ layout, sheets }: { readonly layout: Layout; readonly sheets: readonly Sheet[] }) => {
  const { session } = useCanvasHost()
  const editing = useSessionState(session, (state) => state.editing)
  useEffect(() => void firstSheet.then(loadBaselines).catch(() => {}), [])
  if (editing === null) return null
  const laidOut = textBox(layout, editing)
  const place = laidOut ?? expectedTextBox(session.getState().draft, layout, editing)
  const sheet = place && sheets[place.page]
  if (place === null || !sheet) return null
  const box = toCanvasBox(sheet, place.box)
  return (
    <TextField key={sourceKey(editing)} target={editing} box={box} text={place.text} isLaidOut={laidOut !== null} />
  )
}

const MM_PER_POINT = 25.4 / 72
const LONGEST_TEXT = 10_000

/** Whether fields grow with their text by themselves; asking for the height makes the browser lay out the whole sheet twice a letter. */
const FOLLOWS_ITS_TEXT = CSS.supports('field-sizing', 'content')

const TextField = ({
  target,
  box,
  text,
  isLaidOut,
}: {
  readonly target: TextTarget
  readonly box: Box
  readonly text: RegionText
  /** False while the layout does not show the text's place yet. */
  readonly isLaidOut: boolean
}) => {
  const host = useCanvasHost()
  const { session } = host
  const field = useRef<HTMLTextAreaElement>(null)
  const [original] = useState(() => textAt(session.getState().draft, target) ?? '')
  const [opensWith] = useState(() => host.store.get().opensWith)
  const [value, setValue] = useState(original)

  useLayoutEffect(() => {
    const element = field.current
    if (element === null) return
    element.focus({ preventScroll: true })
    element.setSelectionRange(opensWith === 'all' ? 0 : element.value.length, element.value.length)
    host.store.set({ opensWith: 'all' })
  }, [host, opensWith])

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is shown once, where it opens, and not followed
  useLayoutEffect(() => {
    if (isLaidOut) host.approach(box)
  }, [host, isLaidOut])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text and the width
  useLayoutEffect(() => {
    const element = field.current
    if (element === null || FOLLOWS_ITS_TEXT) return
    element.style.height = '0'
    element.style.height = `${element.scrollHeight}px`
  }, [value, box.w])

  const write = (next: string) => {
    const command = textCommand(session.getState().draft, target, next)
    if (command !== null) session.dispatch(command, { mergeKey: textMergeKey(target) })
  }
  const change = (next: string) => {
    setValue(next)
    write(next)
  }
  const isOpen = () => {
    const { editing } = session.getState()
    return editing !== null && sourceKey(editing) === sourceKey(target)
  }
  const commit = () => {
    if (!isOpen()) return
    const clean = cleanText(target, value)
    if (clean !== value) write(clean)
    session.edit(null)
  }
  const choose = (word: string) => {
    write(word)
    session.edit(null)
    host.focusSoon(holderOf(target))
  }
  const suggestions = useSuggestions(useOffers(session.getState().draft, target, value), choose)
  const giveUp = () => {
    if (value === '' && target.part === 'activity' && takeBackStep(host, target.id)) return
    if (value !== original) write(original)
    session.edit(null)
    host.focusSoon(holderOf(target))
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Safari says only by the old code 229 that Enter has ended a composition.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (suggestions.press(event)) return
    const element = event.currentTarget
    const hasModifier = event.ctrlKey || event.metaKey
    const letter = event.key.toLowerCase()
    if (event.key === 'Enter' && !(hasModifier && event.shiftKey)) {
      event.preventDefault()
      if (hasModifier) {
        if (event.repeat) return
        commit()
        followWithStep(host, holderOf(target))
      } else if (event.altKey || event.shiftKey) {
        element.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end')
        change(element.value)
      } else if (!event.repeat) {
        commit()
        if (target.kind === 'row') enterBelow(host, holderOf(target))
        else host.focusSoon(holderOf(target))
      }
    } else if (event.key === 'Escape') {
      event.preventDefault()
      giveUp()
    } else if (event.key === 'Tab') {
      event.preventDefault()
      commit()
      goOn(host, holderOf(target), event.shiftKey ? -1 : 1, true)
    } else if (hasModifier && (letter === 'i' || letter === 'b')) {
      event.preventDefault()
      const marked = toggleStars(
        { text: element.value, start: element.selectionStart, end: element.selectionEnd },
        letter === 'i' ? '*' : '**',
      )
      element.value = marked.text
      element.setSelectionRange(marked.start, marked.end)
      change(marked.text)
    } else if (hasModifier && letter === 'z' && value === original) {
      event.preventDefault()
      session.edit(null)
      session.undo()
    }
  }

  const padding = `${text.paddingY * PX_PER_MM}px ${text.paddingX * PX_PER_MM}px`
  const frame: CSSProperties = {
    left: box.x,
    top: box.y,
    width: box.w,
    minHeight: box.h,
    justifyContent: text.verticalAlign === 'top' ? 'flex-start' : 'center',
  }
  const set: CSSProperties = {
    padding,
    top: baselineShift(text),
    fontFamily: `'${text.font.replaceAll("'", '')}', Arial, sans-serif`,
    fontSize: text.sizePt * MM_PER_POINT * PX_PER_MM,
    lineHeight: `${text.lineHeight * PX_PER_MM}px`,
    fontWeight: text.bold ? 700 : 400,
    textAlign: text.align,
  }
  return (
    <div className={styles.textFrame} style={frame} data-canvas-control="">
      <textarea
        ref={field}
        className={styles.textField}
        style={set}
        aria-label={canvasText.textField}
        value={value}
        rows={1}
        maxLength={LONGEST_TEXT}
        spellCheck="false"
        {...suggestions.field}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={commit}
      />
      <UnderField>
        <SuggestionList suggestions={suggestions} />
        {target.kind === 'flow' && (
          <ul className={styles.usualWords} aria-label={canvasText.usualWords}>
            {flowWords(session.getState().draft, target).map((word) => (
              <li key={word}>
                <button
                  type="button"
                  tabIndex={-1}
                  // The field keeps the focus, so that the word is written before it closes.
                  onPointerDown={(event) => event.preventDefault()}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(word)}
                >
                  {word}
                </button>
              </li>
            ))}
          </ul>
        )}
      </UnderField>
    </div>
  )
}

/** The words that the arrow whose label is edited usually carries. */
const flowWords = (draft: SopDraft, { procedureId, id }: TextTarget): readonly string[] => {
  const procedure = procedureId === null ? undefined : procedureOf(draft, procedureId)
  const flow = procedure && flowOf(procedure, id)
  return procedure === undefined || flow === undefined ? [] : wordsForFlow(procedure, flow)
}

/** What takes the focus when the text is done: the label's arrow, or the cell itself. */
const holderOf = ({ kind, id, part }: TextTarget): Source =>
  kind === 'flow' || part === undefined ? { kind, id } : { kind, id, part }
