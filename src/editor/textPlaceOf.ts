import type { Selection } from '../core/edit/selection'
import type { TextPlace } from '../core/edit/textPlace'

/** The one text that a selection is about: a cell's, a head's, an arrow's label; null where it is about none or several. */
export const textPlaceOf = ({ procedureId, kind, ids, field }: Selection): TextPlace | null => {
  const [id, ...others] = ids
  if (others.length > 0) return null
  switch (kind) {
    case 'cell':
      return id === undefined || field === undefined
        ? null
        : { procedureId, kind: 'row', id, part: field === 'text' ? 'section' : field }
    case 'identity':
    case 'label':
      return field === undefined ? null : { procedureId: null, kind, id: field }
    case 'procedure':
      return procedureId === null || field === undefined ? null : { procedureId, kind, id: procedureId, part: field }
    case 'flows':
      return id === undefined ? null : { procedureId, kind: 'flow', id, part: 'label' }
    case 'actors':
      return id === undefined ? null : { procedureId, kind: 'actor', id }
    default:
      return null
  }
}
