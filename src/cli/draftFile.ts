import { readFileSync } from 'node:fs'
import type { SopDraft } from '../core/draft/draft'
import type { DraftIssue } from '../core/draft/issue'
import { parseDraft } from '../core/draft/parse'
import type { Result } from '../core/result'
import { commandLineText } from '../ui/text/commandLine'
import { describeIssue } from '../ui/text/id'
import { CommandFailure, reasonOf } from './failure'

/** Reads a draft; a faulty file ends the command with a line for every fault. */
export const readDraft = (path: string): SopDraft => {
  const parsed = parseFile(path)
  if (parsed.ok) return parsed.value
  throw new CommandFailure(parsed.failure.map((issue) => `${path}: ${describeIssue(issue)}`).join('\n'), 1)
}

/** Reads a draft, or lists its faults. A file that cannot be read at all ends the command. */
export const parseFile = (path: string): Result<SopDraft, readonly DraftIssue[]> => {
  const parsed = parseDraft(readText(path))
  return parsed.ok ? { ok: true, value: parsed.value.draft } : parsed
}

const readText = (path: string): string => {
  const bytes = readBytes(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CommandFailure(commandLineText.notUtf8(path), 1)
  }
}

const readBytes = (path: string): Uint8Array => {
  try {
    return readFileSync(path)
  } catch (fault) {
    throw new CommandFailure(commandLineText.cannotRead(path, reasonOf(fault)), 1)
  }
}
