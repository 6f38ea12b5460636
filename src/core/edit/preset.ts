import type { Labels, SopDraft } from '../draft/draft'
import type { Preset } from '../draft/presets'
import type { BatchCommand } from './command'

/** The one edit that gives a draft the wording and the arrangement of a preset; everything else stays as it is. */
export const presetCommand = ({ labels }: Pick<SopDraft, 'labels'>, preset: Preset): BatchCommand => {
  const changed = (Object.keys(preset.labels) as (keyof Labels)[]).filter((key) => labels[key] !== preset.labels[key])
  return {
    kind: 'batch',
    commands: [
      ...changed.map((key) => ({ kind: 'setLabel', key, value: preset.labels[key] }) as const),
      { kind: 'setPrint', patch: preset.print },
    ],
  }
}
