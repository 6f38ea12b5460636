import type { Labels } from '../../core/draft/draft'
import { DEFAULT_LABELS } from '../../core/draft/labels'
import type { Session } from '../../editor/session'
import { TextField } from '../parts/TextField'
import type { FieldTopic } from '../text/helpFields'
import { LABEL_NAMES } from '../text/panels'

/** The keys of all wordings that can be renamed, in the order of the file. */
export const LABEL_KEYS = Object.keys(DEFAULT_LABELS) as readonly (keyof Labels)[]

/** Whether a selection's field names a wording. */
export const isLabelKey = (key: string | undefined): key is keyof Labels => key !== undefined && key in DEFAULT_LABELS

/** What the field works with. */
export interface LabelFieldProps {
  readonly session: Session
  readonly labels: Labels
  readonly name: keyof Labels
}

/** What explains the field under a head. */
const HELP: Readonly<Partial<Record<keyof Labels, FieldTopic>>> = {
  title: 'title',
  documentNumber: 'number',
  createdDate: 'createdDate',
  revisedDate: 'revisedDate',
  effectiveDate: 'effectiveDate',
  approval: 'position',
  legalBasis: 'legalBasis',
  qualifications: 'qualifications',
  relatedSops: 'relatedSops',
  equipment: 'equipment',
  warnings: 'warnings',
  records: 'records',
  activity: 'activity',
  actors: 'actors',
  standard: 'standard',
  requirements: 'requirements',
  duration: 'duration',
  output: 'output',
  note: 'note',
}

/** One printed wording. */
export const LabelField = ({ session, labels, name }: LabelFieldProps) => (
  <TextField
    label={LABEL_NAMES[name]}
    help={HELP[name]}
    value={labels[name]}
    placeholder={DEFAULT_LABELS[name]}
    onChange={(value) => session.dispatch({ kind: 'setLabel', key: name, value }, { mergeKey: `label ${name}` })}
  />
)
