import { flowSource } from '../../layout/sources'
import { decisionExits } from '../decisionExits'
import type { Fix } from '../finding'
import type { Rule } from '../rule'

/** Each way out of a decision says when it is taken. */
export const decisionUnlabelled: Rule = {
  id: 'decision-unlabelled',
  severity: 'error',
  basis: 'regulation',
  structural: true,
  subject: 'procedure',
  check: (flow) =>
    decisionExits(flow).flatMap(({ exits }) => {
      if (exits.length < 2) return []
      const labels = exits.map(({ label }) => label.trim().toLowerCase())
      return exits
        .filter(({ label }) => label.trim() === '')
        .map(({ id }) => {
          const after = exits.length === 2 ? (OPPOSITES[labels.find((label) => label !== '') ?? ''] ?? '') : ''
          const fix: Fix | null =
            after === ''
              ? null
              : {
                  command: { kind: 'setFlow', procedureId: flow.procedure.id, flowId: id, patch: { label: after } },
                  change: { before: '', after },
                }
          return { source: flowSource(id), ...(fix !== null && { fix }) }
        })
    }),
}

const OPPOSITES: Readonly<Record<string, string>> = {
  ya: 'Tidak',
  tidak: 'Ya',
  y: 'T',
  t: 'Y',
  setuju: 'Tidak setuju',
  'tidak setuju': 'Setuju',
  lengkap: 'Tidak lengkap',
  'tidak lengkap': 'Lengkap',
  sesuai: 'Tidak sesuai',
  'tidak sesuai': 'Sesuai',
  benar: 'Salah',
  salah: 'Benar',
  valid: 'Tidak valid',
  'tidak valid': 'Valid',
}
