import { CLIP_TYPE, clipJsonInHtml } from '../../../core/clip/clipJson'
import { linesOf } from '../../../core/clip/pasteLines'
import type { SopDraft } from '../../../core/draft/draft'
import { LIMITS } from '../../../core/draft/limits'
import { procedureOf } from '../../../core/draft/query'
import type { Selection } from '../../../core/edit/selection'
import type { ClipboardWish } from '../../../editor/actions/action'
import { cutOf } from '../../../editor/actions/clipboard'
import { type Pasted, planPaste } from '../../../editor/planPaste'
import type { CanvasHost } from '../CanvasHost'
import { bornLabel } from '../fromFlow'
import { selectionOf, sourcesOf } from '../regions'
import { listenToClipboardWishes } from './clipboardDoor'
import { copiedOf } from './copied'

/** The canvas's side of the system clipboard: what is selected goes out, what comes in becomes one edit. */

/** Listens to copying, cutting and pasting, by keys and by menus; the result stops it. */
export const listenToClipboard = (host: CanvasHost): (() => void) => {
  const { session } = host
  /** What a menu has asked for, while the browser's event that follows is under way. */
  let wish: ClipboardWish | null = null

  const onCopy = (event: ClipboardEvent): void => {
    if (wish === null && (!isForCanvas(host, event) || isTextField(event.target))) return
    const copied = copiedOf(session.getState(), wish === 'copyTable')
    event.preventDefault()
    if (copied === null) {
      session.notify({ kind: 'nothing-to-copy' })
      return
    }
    for (const [type, data] of copied.data) event.clipboardData?.setData(type, data)
    const isCut = wish === null ? event.type === 'cut' : wish === 'cut'
    if (isCut && !takeOut(host)) return // What could not be taken out says so itself.
    session.notify({ kind: 'copied', what: copied.what, count: copied.count })
  }

  const onPaste = (event: ClipboardEvent): void => {
    if (!isForCanvas(host, event) || event.clipboardData === null) return
    const pasted = pastedOf(event.clipboardData)
    const field = isTextField(event.target) ? event.target : null
    if (field === null) {
      event.preventDefault()
      paste(host, pasted, session.getState().selection)
    } else if (pasteInto(host, field, pasted)) event.preventDefault()
  }

  const ask = (asked: ClipboardWish): void => {
    if (asked === 'paste') return void pasteFromSystem(host)
    wish = asked
    // Unlike the newer way it asks for no leave, and works on plain http.
    const isDone = document.execCommand('copy')
    wish = null
    if (!isDone) session.notify({ kind: 'clipboard-by-keys', keys: 'Ctrl+C' })
  }

  window.addEventListener('copy', onCopy)
  window.addEventListener('cut', onCopy)
  window.addEventListener('paste', onPaste)
  const stopListening = listenToClipboardWishes(ask)
  return () => {
    window.removeEventListener('copy', onCopy)
    window.removeEventListener('cut', onCopy)
    window.removeEventListener('paste', onPaste)
    stopListening()
  }
}

const isTextField = (target: EventTarget | null): target is HTMLTextAreaElement => target instanceof HTMLTextAreaElement

/** Fields and windows that have a clipboard, or words, of their own. */
const OTHERS = 'input, textarea, select, [contenteditable="true"], [role="dialog"]'

/** Whether a clipboard event means the document, and not a field of a panel, a dialog, or words marked elsewhere. */
const isForCanvas = (host: CanvasHost, { target }: ClipboardEvent): boolean => {
  if (!(target instanceof Element) || host.root().closest('[inert], [aria-hidden="true"]') !== null) return false
  if (host.root().contains(target)) return true
  const marked = window.getSelection()
  const hasMarkedWords = marked !== null && !marked.isCollapsed && marked.toString() !== ''
  return target.closest(OTHERS) === null && !hasMarkedWords
}

/** Deletes what has been copied; false when that was refused. The row above is selected then, so that pasting puts rows back. */
const takeOut = (host: CanvasHost): boolean => {
  const { draft, selection } = host.session.getState()
  const command = cutOf(draft, selection)
  const above = rowAbove(draft, selection)
  const options = above === null ? {} : { selection: { ...selection, ids: [above] } }
  if (command === null || host.session.dispatch(command, options) !== null) return false
  if (above !== null) host.focusSoon({ kind: 'row', id: above, part: 'number' })
  return true
}

const rowAbove = (draft: SopDraft, { kind, procedureId, ids }: Selection): string | null => {
  const rows = kind === 'rows' && procedureId !== null ? procedureOf(draft, procedureId)?.rows : undefined
  const first = rows?.findIndex(({ id }) => ids.includes(id)) ?? -1
  return rows?.[first - 1]?.id ?? null
}

const pastedOf = (data: DataTransfer): Pasted => {
  const html = data.getData('text/html')
  return {
    clip: data.getData(CLIP_TYPE) || clipJsonInHtml(html),
    text: data.getData('text/plain'),
    isTable: isTableHtml(html),
    hasFiles: data.files.length > 0,
  }
}

const isTableHtml = (html: string): boolean => /<(?:td|th|tr)\b/i.test(html)

const paste = (host: CanvasHost, pasted: Pasted, selection: Selection): void => {
  const { session } = host
  const { draft } = session.getState()
  const plan = planPaste(draft, selection, pasted, { newId: session.newId, labelFrom: bornLabel })
  if (plan.kind === 'refused') {
    session.notify({ kind: 'paste-refused', refusal: plan.refusal })
    return
  }
  if (session.dispatch(plan.command, { selection: plan.selection }) !== null) return
  const source = sourcesOf(plan.selection).at(-1)
  if (source !== undefined) host.focusSoon(source)
}

/** Pastes while a text is being edited; false where the field takes the words as it takes typing. */
const pasteInto = (host: CanvasHost, field: HTMLTextAreaElement, pasted: Pasted): boolean => {
  const { session } = host
  const { draft, editing } = session.getState()
  if (editing === null) return false
  const selection = selectionOf(draft, editing)
  const isStep = editing.kind === 'row' && editing.part !== 'section'
  const lines = linesOf(pasted.text)
  const isCells = isStep && (pasted.text.includes('\t') || (pasted.isTable && lines.length > 1))
  if (pasted.clip !== null || isCells) {
    field.blur()
    session.edit(null)
    paste(host, pasted, selection)
    return true
  }
  const { value, selectionStart, selectionEnd } = field
  const [before, after] = [value.slice(0, selectionStart), value.slice(selectionEnd)]
  if (isStep && editing.part === 'activity' && lines.length > 1) {
    session.edit(null)
    const text = [before + (lines[0] ?? '') + after, ...lines.slice(1)].join('\n')
    paste(host, { ...pasted, text }, selection)
    return true
  }
  if (before.length + pasted.text.length + after.length <= LIMITS.characters) return false
  // The field itself would cut the words off without a word.
  const count = before.length + pasted.text.length + after.length
  const refusal = { code: 'limit', values: { what: 'characters', limit: LIMITS.characters, count } } as const
  session.notify({ kind: 'refused', refusal })
  return true
}

/** Reads the clipboard for a menu, which needs the user's leave; where the browser gives none, the keys are named. */
const pasteFromSystem = async (host: CanvasHost): Promise<void> => {
  try {
    const items = await navigator.clipboard.read()
    const textOf = async (type: string): Promise<string> => {
      const item = items.find(({ types }) => types.includes(type))
      return item === undefined ? '' : await (await item.getType(type)).text()
    }
    const html = await textOf('text/html')
    const pasted: Pasted = {
      clip: (await textOf(CLIP_TYPE)) || clipJsonInHtml(html),
      text: await textOf('text/plain'),
      isTable: isTableHtml(html),
      hasFiles: items.some(({ types }) => types.some((type) => type.startsWith('image/'))),
    }
    paste(host, pasted, host.session.getState().selection)
  } catch {
    host.session.notify({ kind: 'clipboard-by-keys', keys: 'Ctrl+V' })
  }
}
