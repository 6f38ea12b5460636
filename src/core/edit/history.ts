import type { SopDraft } from '../draft/draft'

/** The drafts before and after the one that is shown. Drafts share structure, so keeping them costs little. */
export interface History {
  /** Oldest first. */
  readonly past: readonly SopDraft[]
  readonly present: SopDraft
  /** The draft that redo gives next comes first. */
  readonly future: readonly SopDraft[]
  /** The last recorded edit, while a further edit may still merge into it. */
  readonly last: { readonly mergeKey: string; readonly atMs: number } | null
}

/** When an edit happened, in ms of any steady clock, and the key under which it may merge with the edit before it. */
export interface RecordOptions {
  readonly mergeKey?: string
  readonly atMs: number
}

/** Most steps that can be undone. */
export const MAX_HISTORY = 500

/** Edits with one merge key that follow each other faster than this, in ms, are one step of the history. */
const MERGE_WINDOW_MS = 500

/** A history that begins with a draft. */
export const createHistory = (draft: SopDraft): History => ({ past: [], present: draft, future: [], last: null })

/** Makes an edited draft the present one; what had been undone is gone. Recording the present draft changes nothing. */
export const record = (history: History, draft: SopDraft, { mergeKey, atMs }: RecordOptions): History => {
  if (draft === history.present) return history
  const last = mergeKey === undefined ? null : { mergeKey, atMs }
  const merges =
    history.last !== null && history.last.mergeKey === mergeKey && Math.abs(atMs - history.last.atMs) < MERGE_WINDOW_MS
  const past = merges ? history.past : [...history.past, history.present].slice(-MAX_HISTORY)
  return { past, present: draft, future: [], last }
}

/** Whether there is a step to undo. */
export const canUndo = (history: History): boolean => history.past.length > 0

/** Whether there is a step to redo. */
export const canRedo = (history: History): boolean => history.future.length > 0

/** Goes back one step; the very same history when there is none. */
export const undo = (history: History): History => {
  const previous = history.past.at(-1)
  if (previous === undefined) return history
  return {
    past: history.past.slice(0, -1),
    present: previous,
    future: [history.present, ...history.future],
    last: null,
  }
}

/** Goes forward one step that was undone; the very same history when there is none. */
export const redo = (history: History): History => {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future, last: null }
}
