import { useState } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import { procedureOf } from '../../core/draft/query'
import {
  isBornName,
  type KnownWords,
  offerActors,
  offerDurations,
  withWords,
  wordsOfDraft,
} from '../../core/propose/knownWords'
import type { TextTarget } from '../../editor/state'
import { useProgram } from '../programContext'

/**
 * What to offer while a text is typed: job titles for a lane, units for a duration, nothing elsewhere. What was there before anybody
 * typed asks for nothing, unless it is empty or the name that a new lane is born with.
 */
export const useOffers = (draft: SopDraft, target: TextTarget, value: string): readonly string[] => {
  const { words } = useProgram().ports
  const kind = target.kind === 'actor' ? 'actor' : target.part === 'duration' ? 'duration' : null
  const [original] = useState(value)
  const [known] = useState<KnownWords | null>(() =>
    kind === null ? null : withWords(words.known(), wordsOfDraft(draft)),
  )
  if (known === null || kind === null) return NONE
  if (kind === 'duration') return value === original ? NONE : offerDurations(known.units, value)
  const isUntouched = value === original
  if (isUntouched && value !== '' && !isBornName(value)) return NONE
  const procedure = target.procedureId === null ? undefined : procedureOf(draft, target.procedureId)
  const others = procedure?.actors.filter(({ id }) => id !== target.id).map(({ name }) => name) ?? []
  return offerActors(known.actors, isUntouched ? '' : value, others)
}

const NONE: readonly string[] = []
