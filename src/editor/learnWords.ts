import { NO_WORDS, wordsOfDraft } from '../core/propose/knownWords'
import type { Ports } from './ports/ports'
import type { Session } from './session'

/**
 * Keeps the words that drafts use up with a session: those of its draft now and when the result is called, since words that are
 * still being typed are not learnt. The first time ever, the words of all stored drafts are learnt too.
 */
export const learnWords = (
  session: Session,
  { words, store, check }: Pick<Ports, 'words' | 'store' | 'check'>,
): (() => void) => {
  const learnDraft = (): void => words.learn(wordsOfDraft(session.getState().draft))
  const learnStored = async (): Promise<void> => {
    words.learn(NO_WORDS)
    for (const { id } of await store.list()) {
      const stored = await store.read(id).catch(() => null) // A draft that cannot be read is told of elsewhere.
      if (stored !== null) words.learn(wordsOfDraft(stored.draft))
    }
  }
  const callOff = check.whenIdle(() => {
    if (!words.hasBegun()) void learnStored().catch(() => {})
    learnDraft()
  })
  return () => {
    callOff()
    learnDraft()
  }
}
