import { readFileSync } from 'node:fs'
import { constants, inflateSync } from 'node:zlib'
import type { SopDraft } from '../core/draft/draft'
import type { DraftIssue } from '../core/draft/issue'
import { parseDraft } from '../core/draft/parse'
import { draftFileInPdf, type Inflate, isPdf } from '../core/draft/pdfDraft'
import { type Result, success } from '../core/result'
import { commandLineText } from '../ui/text/commandLine'
import { describeIssue } from '../ui/text/faults'
import { CommandFailure, reasonOf } from './failure'

/** Reads a draft; a faulty file ends the command with a line for every fault. */
export const readDraft = async (path: string): Promise<SopDraft> => {
  const parsed = await parseFile(path)
  if (parsed.ok) return parsed.value
  throw new CommandFailure(parsed.failure.map((issue) => `${path}: ${describeIssue(issue)}`).join('\n'), 1)
}

/**
 * Reads a draft, or the draft that a PDF carries, or lists its faults. A file that cannot be read at all ends the command.
 */
export const parseFile = async (path: string): Promise<Result<SopDraft, readonly DraftIssue[]>> => {
  const given = readBytes(path)
  const file = isPdf(given) ? await draftFileInPdf(given, inflateInNode) : success(given)
  if (!file.ok) return file
  const parsed = parseDraft(toText(file.value, path))
  return parsed.ok ? { ok: true, value: parsed.value.draft } : parsed
}

const toText = (bytes: Uint8Array, path: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CommandFailure(commandLineText.notUtf8(path), 1)
  }
}

/** The bytes of a file; one that cannot be read ends the command. */
export const readBytes = (path: string): Uint8Array => {
  try {
    return readFileSync(path)
  } catch (fault) {
    throw new CommandFailure(commandLineText.cannotRead(path, reasonOf(fault)), 1)
  }
}

const inflateInNode: Inflate = async (data, limit) => {
  try {
    return inflateSync(data, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (fault) {
    return fault instanceof RangeError ? 'too-large' : new Uint8Array()
  }
}
