import { createContext, useContext } from 'react'
import type { Ports } from '../editor/ports/ports'
import type { TourPort } from '../editor/ports/remembered'
import type { OpenSessions } from '../editor/saving/openSessions'
import type { Thumbnails } from '../editor/thumbnails'
import type { Importer } from './drafts/useImporter'

/** What every screen can do with drafts at large. */
export interface Program {
  readonly ports: Ports
  readonly sessions: OpenSessions
  readonly importer: Importer
  readonly thumbnails: Thumbnails
  readonly tour: TourPort
}

/** Gives the screens the program. */
export const ProgramContext = createContext<Program | null>(null)

/** The program that a screen stands in. */
export const useProgram = (): Program => {
  const program = useContext(ProgramContext)
  if (program === null) throw new Error('A screen stands outside of the program')
  return program
}
