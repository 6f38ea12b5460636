import type { Guide } from '../../editor/actions/action'

/** What the guides are called. */
export const GUIDE_NAMES: Readonly<Record<Guide, string>> = {
  palette: 'Cari perintah atau tempat',
  shortcuts: 'Daftar pintasan papan ketik',
  help: 'Bantuan',
  tour: 'Tur singkat',
}

/** The button that offers them. */
export const guideText = { menu: 'Bantuan dan pintasan' } as const
