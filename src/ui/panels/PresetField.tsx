import { PRESETS, presetOf } from '../../core/draft/presets'
import { presetCommand } from '../../core/edit/preset'
import type { Session } from '../../editor/session'
import { type Choice, SelectField } from '../parts/ChoiceField'
import { printText } from '../text/panels'
import { useSessionState } from '../useSession'

/** Stands in the list while the draft follows no preset in every point. */
const OWN: Choice<string> = { value: '', name: printText.ownPreset }

const NAMED: readonly Choice<string>[] = PRESETS.map(({ name }) => ({ value: name, name: printText.presetNames[name] }))

/** Sets wording and arrangement as a family of offices has them, as one step of the history. */
export const PresetField = ({ session }: { readonly session: Session }) => {
  const draft = useSessionState(session, (state) => state.draft)
  const current = presetOf(draft)
  const choose = (name: string): void => {
    const chosen = PRESETS.find((preset) => preset.name === name)
    if (chosen !== undefined) session.dispatch(presetCommand(draft, chosen))
  }
  return (
    <SelectField
      label={printText.preset}
      hint={printText.presetHint}
      choices={current === undefined ? [OWN, ...NAMED] : NAMED}
      value={current?.name ?? ''}
      onChange={choose}
    />
  )
}
