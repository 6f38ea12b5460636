import { actorSource } from '../../layout/sources'
import type { Rule } from '../rule'

/** The narrowest lane, in mm, in which symbols and arrows are still easy to read. */
const NARROWEST_MM = 14

/** Lanes have room on the chosen paper. One finding a table, at its narrowest lane. */
export const narrowLane: Rule = {
  id: 'narrow-lane',
  severity: 'hint',
  basis: 'practice',
  subject: 'layout',
  check: ({ procedures }, { tables }) =>
    procedures.flatMap(({ id }) => {
      const lanes = tables.find(({ kind, procedureId }) => kind === 'flow' && procedureId === id)?.lanes ?? []
      const narrowest = lanes.toSorted((left, right) => left.w - right.w)[0]
      return narrowest === undefined || narrowest.w >= NARROWEST_MM - ROUNDING_MM
        ? []
        : [{ source: actorSource(narrowest.id), values: { width: Math.round(narrowest.w), least: NARROWEST_MM } }]
    }),
}

const ROUNDING_MM = 0.01
