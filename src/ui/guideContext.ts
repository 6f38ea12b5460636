import { createContext, useContext } from 'react'
import type { Guide } from '../editor/actions/action'
import type { TopicId } from './text/helpTopics'

/** Opens a guide of the screen; the help pages at a page of theirs. */
export type OpenGuide = (guide: Guide, topic?: TopicId) => void

/** Gives a screen's parts its guides. */
export const GuideContext = createContext<OpenGuide>(() => {})

/** How a part of a screen opens a guide. */
export const useOpenGuide = (): OpenGuide => useContext(GuideContext)
