import { Trash2 } from 'lucide-react'
import type { Flow, Procedure } from '../../core/draft/draft'
import type { FlowPatch } from '../../core/edit/command'
import { wordsForFlow } from '../../core/propose/exitLabels'
import type { Session } from '../../editor/session'
import { IconButton } from '../parts/Button'
import { CheckField } from '../parts/CheckField'
import { SelectField } from '../parts/ChoiceField'
import { TextField } from '../parts/TextField'
import { HEAD_NAMES, selectionText } from '../text/panels'
import { symbolChoices } from './choices'
import { Group } from './Group'
import styles from './Panel.module.css'

const HEADS = (['end', 'both', 'none'] as const).map((value) => ({ value, name: HEAD_NAMES[value] }))

/** What the part works with. */
export interface FlowInspectorProps {
  readonly session: Session
  readonly procedure: Procedure
  readonly flow: Flow
}

/** One arrow: its words, its ends, how it is drawn. */
export const FlowInspector = ({ session, procedure, flow }: FlowInspectorProps) => {
  const target = { procedureId: procedure.id, flowId: flow.id }
  const symbols = symbolChoices(procedure)
  const set = (patch: FlowPatch, mergeKey?: string): void => {
    session.dispatch({ kind: 'setFlow', ...target, patch }, mergeKey === undefined ? {} : { mergeKey })
  }
  return (
    <Group
      title={selectionText.flow}
      tools={
        <IconButton
          icon={Trash2}
          label={selectionText.removeFlow}
          side="left"
          onClick={() => session.dispatch({ kind: 'deleteFlows', procedureId: procedure.id, flowIds: [flow.id] })}
        />
      }
    >
      <TextField
        label={selectionText.label}
        value={flow.label}
        onChange={(label) => set({ label }, `flow-label ${flow.id}`)}
      />
      <fieldset className={styles.chips} aria-label={selectionText.labelWords}>
        {wordsForFlow(procedure, flow).map((words) => (
          <button
            key={words}
            type="button"
            className={styles.chip}
            aria-pressed={flow.label === words}
            onClick={() => set({ label: flow.label === words ? '' : words })}
          >
            {words}
          </button>
        ))}
      </fieldset>
      {(['from', 'to'] as const).map((end) => (
        <SelectField
          key={end}
          label={selectionText[end]}
          choices={symbols.filter(({ value }) => value !== flow[end === 'from' ? 'to' : 'from'])}
          value={flow[end]}
          onChange={(symbolId) => session.dispatch({ kind: 'reattachFlow', ...target, end, symbolId })}
        />
      ))}
      <SelectField
        label={selectionText.heads}
        choices={HEADS}
        value={flow.heads}
        onChange={(heads) => set({ heads })}
      />
      <CheckField label={selectionText.dashed} checked={flow.dashed} onChange={(dashed) => set({ dashed })} />
    </Group>
  )
}
