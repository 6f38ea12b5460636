import type { PrintSettings } from '../../core/draft/draft'
import { DEFAULT_LABELS } from '../../core/draft/labels'
import { FONT_NAMES, PAPER_NAMES, PRINT_BOUNDS } from '../../core/draft/print'
import { PAPER_SIZES } from '../../core/page/paper'
import type { Session } from '../../editor/session'
import { Button } from '../parts/Button'
import { CheckField } from '../parts/CheckField'
import { type Choice, SegmentField, SelectField } from '../parts/ChoiceField'
import { NumberField } from '../parts/NumberField'
import { printText } from '../text/panels'
import { useSessionState } from '../useSession'
import { ColumnsField } from './ColumnsField'
import { FitPagesField } from './FitPagesField'
import { Group } from './Group'
import { LABEL_KEYS, LabelField } from './LabelField'
import styles from './Panel.module.css'
import { PresetField } from './PresetField'

const PAPERS = PAPER_NAMES.map((value) => {
  const { w, h } = PAPER_SIZES[value]
  return { value, name: printText.paperSize(value, w, h) }
})

const FONTS: readonly Choice<string>[] = FONT_NAMES.map((value) => ({ value, name: printText.fontNames[value] }))

/** The fonts on offer, and the one that the draft names where it is none of them. */
const fontChoices = (named: string): readonly Choice<string>[] =>
  FONTS.some(({ value }) => value === named) ? FONTS : [...FONTS, { value: named, name: printText.fontMissing(named) }]

const ORIENTATIONS = [
  { value: 'landscape', name: printText.landscape },
  { value: 'portrait', name: printText.portrait },
] as const

const IDENTITY_PLACES = [
  { value: 'separate', name: printText.identitySeparate },
  { value: 'above-table', name: printText.identityAboveTable },
] as const

const MARGINS = [
  { side: 'top', name: printText.marginTop },
  { side: 'right', name: printText.marginRight },
  { side: 'bottom', name: printText.marginBottom },
  { side: 'left', name: printText.marginLeft },
] as const

/** Settings of the table that are on or off, in the panel's order. */
const SWITCHES = [
  'repeatHeader',
  'pageNumbers',
  'columnNumbers',
  'totalRow',
  'legend',
  'connectorLetters',
  'endSignature',
] as const satisfies readonly (keyof PrintSettings)[]

/** What the PDF holds beside its pages, and what names it on them. */
const FILE_SWITCHES = [
  'attachDraft',
  'signatureField',
  'fingerprint',
] as const satisfies readonly (keyof PrintSettings)[]

/** How the draft prints: paper, arrangement, table, and the printed wording. */
export const PrintPanel = ({ session }: { readonly session: Session }) => {
  const print = useSessionState(session, ({ draft }) => draft.print)
  const set = (patch: Partial<PrintSettings>, mergeKey?: string): void => {
    session.dispatch({ kind: 'setPrint', patch }, mergeKey === undefined ? {} : { mergeKey })
  }
  return (
    <div className={styles.panel}>
      <Group title={printText.paperGroup}>
        <SelectField
          label={printText.paper}
          choices={PAPERS}
          value={print.paper}
          onChange={(paper) => set({ paper })}
        />
        <SegmentField
          label={printText.orientation}
          choices={ORIENTATIONS}
          value={print.orientation}
          onChange={(orientation) => set({ orientation })}
        />
        <fieldset className={styles.margins}>
          <legend className={styles.marginsTitle}>{printText.margins}</legend>
          {MARGINS.map(({ side, name }) => (
            <NumberField
              key={side}
              label={name}
              value={print.margins[side]}
              {...PRINT_BOUNDS.margin}
              onChange={(value) => set({ margins: { ...print.margins, [side]: value } }, `margin ${side}`)}
            />
          ))}
        </fieldset>
        <NumberField
          label={printText.signingStrip}
          hint={printText.signingStripHint}
          value={print.signingStrip}
          {...PRINT_BOUNDS.signingStrip}
          onChange={(signingStrip) => set({ signingStrip }, 'signing-strip')}
        />
        <SelectField
          label={printText.font}
          choices={fontChoices(print.font)}
          value={print.font}
          onChange={(font) => set({ font })}
        />
        <NumberField
          label={printText.sizePt}
          value={print.sizePt}
          {...PRINT_BOUNDS.sizePt}
          step={0.5}
          onChange={(sizePt) => set({ sizePt }, 'size')}
        />
        <FitPagesField session={session} />
      </Group>
      <Group title={printText.layoutGroup}>
        <PresetField session={session} />
        <SegmentField
          label={printText.identityPage}
          choices={IDENTITY_PLACES}
          value={print.identityPage}
          onChange={(identityPage) => set({ identityPage })}
        />
        <ColumnsField columns={print.columns} onChange={(columns) => set({ columns })} />
        <CheckField
          label={printText.noteInStandard}
          checked={print.noteInStandard}
          onChange={(noteInStandard) => set({ noteInStandard })}
        />
      </Group>
      <Group title={printText.tableGroup}>
        <div className={styles.checks}>
          {SWITCHES.map((name) => (
            <CheckField
              key={name}
              label={printText[name]}
              checked={print[name]}
              onChange={(value) => set({ [name]: value })}
            />
          ))}
          <CheckField
            label={printText.headerShade}
            checked={print.headerShade === 'grey'}
            onChange={(isGrey) => set({ headerShade: isGrey ? 'grey' : 'none' })}
          />
        </div>
        {print.totalRow && (
          <NumberField
            label={printText.workingDayHours}
            hint={printText.workingDayHoursHint}
            value={print.workingDayHours ?? 0}
            {...PRINT_BOUNDS.workingDayHours}
            step={0.5}
            onChange={(workingDayHours) => set({ workingDayHours }, 'working-day')}
          />
        )}
      </Group>
      <Group title={printText.fileGroup}>
        <div className={styles.checks}>
          {FILE_SWITCHES.map((name) => (
            <CheckField
              key={name}
              label={printText[name]}
              checked={print[name]}
              onChange={(value) => set({ [name]: value })}
            />
          ))}
        </div>
      </Group>
      <LabelsGroup session={session} />
    </div>
  )
}

const LabelsGroup = ({ session }: { readonly session: Session }) => {
  const labels = useSessionState(session, ({ draft }) => draft.labels)
  const renamed = LABEL_KEYS.filter((key) => labels[key] !== DEFAULT_LABELS[key])
  const restore = (): void => {
    const commands = renamed.map((key) => ({ kind: 'setLabel', key, value: DEFAULT_LABELS[key] }) as const)
    session.dispatch({ kind: 'batch', commands })
  }
  return (
    <Group title={printText.labels}>
      <p className={styles.hint}>{printText.labelsHint}</p>
      {LABEL_KEYS.map((key) => (
        <LabelField key={key} session={session} labels={labels} name={key} />
      ))}
      {renamed.length > 0 && <Button onClick={restore}>{printText.restoreLabels}</Button>}
    </Group>
  )
}
