import type { Labels, PrintSettings, SopDraft } from './draft'
import { DEFAULT_LABELS } from './labels'
import { DEFAULT_PRINT } from './print'

/** Names of the families of offices whose documents look alike. */
export type PresetName = 'permenpan' | 'permendagri' | 'bps' | 'peradilan'

/** The print settings that a preset decides; paper, type and what the PDF holds are every office's own choice. */
export type PresetPrint = Pick<
  PrintSettings,
  'identityPage' | 'columns' | 'noteInStandard' | 'columnNumbers' | 'headerShade'
>

/** How one family of offices words and arranges its documents. */
export interface Preset {
  readonly name: PresetName
  readonly labels: Labels
  readonly print: PresetPrint
}

const BASIC_PRINT: PresetPrint = {
  identityPage: DEFAULT_PRINT.identityPage,
  columns: DEFAULT_PRINT.columns,
  noteInStandard: DEFAULT_PRINT.noteInStandard,
  columnNumbers: DEFAULT_PRINT.columnNumbers,
  headerShade: DEFAULT_PRINT.headerShade,
}

/**
 * The presets on offer. PermenPAN-RB 35/2012 is the regulation's own form. The local governments that follow Permendagri 52/2011
 * write of the day of approval and of the procedure's description; the statistics office (Perka BPS 19/2013) prints the identity
 * above the table in most of its documents and names the procedure in capitals; the courts (SK Sekretaris MA 002/2012) write of
 * activities and number the columns.
 */
export const PRESETS: readonly Preset[] = [
  { name: 'permenpan', labels: DEFAULT_LABELS, print: BASIC_PRINT },
  {
    name: 'permendagri',
    labels: { ...DEFAULT_LABELS, effectiveDate: 'Tanggal Pengesahan', activity: 'Uraian Prosedur' },
    print: { ...BASIC_PRINT, columnNumbers: true },
  },
  {
    name: 'bps',
    labels: { ...DEFAULT_LABELS, title: 'NAMA SOP' },
    print: { ...BASIC_PRINT, identityPage: 'above-table' },
  },
  {
    name: 'peradilan',
    labels: { ...DEFAULT_LABELS, activity: 'Aktivitas' },
    print: { ...BASIC_PRINT, columnNumbers: true },
  },
]

/** The preset whose wording and arrangement the draft has in every point; undefined when it has been changed since. */
export const presetOf = ({ labels, print }: Pick<SopDraft, 'labels' | 'print'>): Preset | undefined =>
  PRESETS.find((preset) => holds(labels, preset.labels) && holds(print, preset.print))

/** Whether `whole` has every value of `part`; lists are alike when their entries are. */
const holds = <Whole extends object>(whole: Whole, part: Partial<Whole>): boolean =>
  (Object.keys(part) as (keyof Whole)[]).every((key) => String(whole[key]) === String(part[key]))
