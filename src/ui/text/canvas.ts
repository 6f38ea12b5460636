import type { Flow, FlowSymbol, Labels, Procedure, SopDraft } from '../../core/draft/draft'
import { type SymbolPlace, stepNumbers, symbolPlaces, symbolsInCell, terminatorRole } from '../../core/draft/query'
import type { Source } from '../../core/page/item'
import { plainText } from '../../core/text/inlineMarkup'
import type { DropPayload, DropRefusal, DropTarget } from '../../editor/drop/dropTarget'
import { paletteText, shapeName, symbolName } from './id'

/** The words of the canvas, in Indonesian, and the accessible names of what stands on it. */
export const canvasText = {
  canvas: 'Kanvas SOP',
  symbol: 'simbol',
  arrow: 'panah',
  textField: 'Ubah teks',
  usualWords: 'Tulisan yang lazim',
  unnamedActor: (index: number) => `Pelaksana ${index + 1}`,
  rowHead: (number: number) => `Langkah ${number}`,
  sectionHead: (text: string) => (text === '' ? 'Judul bagian' : `Judul bagian ${text}`),
  pageBreak: (pageNumber: number) => `hlm. ${pageNumber}`,
  zoomOut: 'Perkecil',
  zoomIn: 'Perbesar',
  zoomFull: 'Perbesaran: kembali ke 100 %',
  zoomLevel: (percent: number) => `${percent} %`,
  fitWidth: 'Muat lebar',
  nextStep: 'Tambah langkah berikutnya',
  addStepHere: 'Tambah langkah di sini',
  addActorHere: 'Tambah pelaksana di sini',
  placing: 'Pilih tempat dengan tombol panah, Enter menaruh, Esc membatalkan.',
  connecting: 'Pilih simbol dengan tombol panah, Enter menghubungkan, Esc membatalkan.',
  placed: 'Sudah ditaruh.',
  cancelled: 'Dibatalkan.',
  yes: 'Ya',
  no: 'Tidak',
  emptyCell: 'kosong',
  emptyTable: 'Tabel ini masih kosong. Mulailah dengan pelaksana: setiap pelaksana mendapat satu lajur.',
  noRows: 'Belum ada langkah.',
  addActor: 'Tambah pelaksana',
  addStep: 'Tambah langkah',
} as const

/** The context menu's own lines; the others are named as the actions are. */
export const menuText = {
  name: 'Menu',
  editText: 'Ubah teks',
  nextStep: 'Langkah berikutnya',
  connect: 'Hubungkan ke simbol lain',
  become: (shape: string): string => `Jadikan ${shape}`,
  put: (shape: string): string => `Taruh ${shape} di sini`,
  reverseArrow: 'Balik arah panah',
  stepAbove: 'Sisipkan langkah di atas',
  stepBelow: 'Sisipkan langkah di bawah',
  actorLeft: 'Sisipkan pelaksana di kiri',
  actorRight: 'Sisipkan pelaksana di kanan',
} as const

/** The name of a lane: its actor's name without markup. */
export const actorName = (procedure: Procedure, actorId: string): string => {
  const index = procedure.actors.findIndex((actor) => actor.id === actorId)
  const name = plainText(procedure.actors[index]?.name ?? '').trim()
  return name === '' ? canvasText.unnamedActor(Math.max(index, 0)) : name.replace(/\s+/g, ' ')
}

/** What names of a procedure's parts are made from, gathered once for many names. */
export interface NameSource {
  readonly procedure: Procedure
  readonly numbers: ReadonlyMap<string, number>
  readonly places: ReadonlyMap<string, SymbolPlace>
}

/** Gathers what names are made from. */
export const nameSource = (procedure: Procedure): NameSource => ({
  procedure,
  numbers: stepNumbers(procedure),
  places: symbolPlaces(procedure),
})

/** The accessible name of a symbol: `Proses, langkah 3, Kasi`; with several alike in a cell `Proses 1 dari 2, langkah 3, Kasi`. */
export const symbolLabel = ({ procedure, numbers, places }: NameSource, symbolId: string): string => {
  const place = places.get(symbolId)
  if (place === undefined) return canvasText.symbol
  const nameOf = (symbol: FlowSymbol): string =>
    symbolName(symbol, symbol.shape === 'terminator' ? terminatorRole(procedure, symbol.id) : undefined)
  const name = nameOf(place.symbol)
  const alike = symbolsInCell(place.row, place.symbol.actorId).filter((symbol) => nameOf(symbol) === name)
  const which = alike.length > 1 ? ` ${alike.indexOf(place.symbol) + 1} dari ${alike.length}` : ''
  const step = numbers.get(place.row.id) ?? 0
  return `${name}${which}, langkah ${step}, ${actorName(procedure, place.symbol.actorId)}`
}

/** The accessible name of an arrow: `Panah dari langkah 2 ke langkah 3, Ya`. */
export const flowLabel = ({ numbers, places }: NameSource, flow: Flow): string => {
  const step = (symbolId: string) => numbers.get(places.get(symbolId)?.row.id ?? '') ?? 0
  const label = plainText(flow.label).trim()
  const way = `Panah dari langkah ${step(flow.from)} ke langkah ${step(flow.to)}`
  return label === '' ? way : `${way}, ${label}`
}

/** The name of a cell for the keyboard and screen readers: what it is and what it says. */
export const cellName = (draft: SopDraft, source: Source, text: string): string => {
  const words = source.kind === 'cell' ? symbolsIn(draft, source) : plainText(text).replace(/\s+/g, ' ').trim()
  const what = textName(draft, source)
  return words === '' ? `${what}: ${canvasText.emptyCell}` : `${what}: ${words}`
}

const symbolsIn = (draft: SopDraft, { id, part }: Source): string => {
  const row = draft.procedures.flatMap(({ rows }) => rows).find((candidate) => candidate.id === id)
  const symbols = row?.kind === 'step' && part !== undefined ? symbolsInCell(row, part) : []
  return symbols.map((symbol) => symbolName(symbol)).join(', ')
}

/** What a cell or another text of the document is called: `Langkah 3, Output`. */
export const textName = (draft: SopDraft, { kind, id, part }: Source): string => {
  const { labels } = draft
  if (kind === 'label') return 'Judul kolom'
  if (kind === 'identity') return IDENTITY_NAMES[id] ?? labels[id as keyof Labels] ?? 'Identitas'
  if (kind === 'procedure') return part === 'footnote' ? 'Catatan kaki' : 'Judul tabel'
  if (kind === 'actorGroup') return 'Kelompok pelaksana'
  const procedure = draft.procedures.find(({ rows }) => rows.some((row) => row.id === id))
  if (procedure === undefined) return canvasText.textField
  if (kind === 'row' && part === 'section') return canvasText.sectionHead('')
  const step = canvasText.rowHead(stepNumbers(procedure).get(id) ?? 0)
  return kind === 'cell' ? `${step}, ${actorName(procedure, part ?? '')}` : `${step}, ${labels[part as keyof Labels]}`
}

const IDENTITY_NAMES: Readonly<Record<string, string>> = {
  institution: 'Instansi',
  unit: 'Unit',
  logo: 'Logo',
  number: 'Nomor SOP',
  position: 'Jabatan yang mengesahkan',
  name: 'Nama yang mengesahkan',
  rank: 'Pangkat yang mengesahkan',
  nip: 'NIP yang mengesahkan',
  purpose: 'Maksud dan Tujuan',
}

/** Where a drop would put something, for those who do not see it. */
export const targetName = (draft: SopDraft, target: DropTarget): string => {
  if (target.kind === 'refused') return refusalReason(target.reason)
  const procedure = draft.procedures.find(({ id }) => id === target.procedureId)
  if (procedure === undefined) return ''
  if (target.kind === 'laneGap') {
    const before = procedure.actors[target.index - 1]
    return before === undefined ? 'Paling kiri' : `Sesudah ${actorName(procedure, before.id)}`
  }
  if (target.kind === 'shift') return ''
  const lane = target.actorId === null ? '' : `, ${actorName(procedure, target.actorId)}`
  const numbers = stepNumbers(procedure)
  if (target.kind === 'cell') return `${canvasText.rowHead(numbers.get(target.rowId) ?? 0)}${lane}`
  const above = procedure.rows.slice(0, target.index).findLast((row) => row.kind === 'step')
  const where = above === undefined ? 'paling atas' : `sesudah langkah ${numbers.get(above.id) ?? 0}`
  return `Langkah baru ${where}${lane}`
}

/** The name of what is being dragged or placed. */
export const payloadName = (draft: SopDraft, payload: DropPayload): string => {
  switch (payload.kind) {
    case 'newActor':
      return paletteText.actor
    case 'newSymbol':
      return shapeName(payload.shape)
    case 'actors': {
      const [actorId = '', ...others] = payload.actorIds
      if (others.length > 0) return `${payload.actorIds.length} pelaksana`
      const procedure = draft.procedures.find(({ actors }) => actors.some(({ id }) => id === actorId))
      return procedure === undefined ? paletteText.actor : actorName(procedure, actorId)
    }
    case 'rows': {
      const [rowId = '', ...others] = payload.rowIds
      if (others.length > 0) return `${payload.rowIds.length} baris`
      const procedure = draft.procedures.find(({ rows }) => rows.some(({ id }) => id === rowId))
      const number = procedure && stepNumbers(procedure).get(rowId)
      return number === undefined ? canvasText.sectionHead('') : canvasText.rowHead(number)
    }
    case 'symbols':
      return `${payload.symbolIds.length} simbol`
    case 'symbol': {
      const procedure = draft.procedures.find((candidate) => symbolPlaces(candidate).has(payload.symbolId))
      return procedure === undefined ? canvasText.symbol : symbolLabel(nameSource(procedure), payload.symbolId)
    }
  }
}

/** The name of a new lane that is the nth, from 1. */
export const newActorName = (position: number): string => `Pelaksana ${position}`

const REFUSALS: Readonly<Record<DropRefusal, string>> = {
  outside: 'Tidak bisa: taruh di tabel prosedur.',
  'outside-lanes': 'Tidak bisa: taruh di kolom pelaksana.',
  'section-row': 'Tidak bisa: baris ini judul bagian.',
  'other-procedure': 'Tidak bisa: pindahkan di dalam tabelnya sendiri.',
  unchanged: 'Tempatnya sama seperti sekarang.',
  'leaves-table': 'Tidak bisa: sebagian simbol akan keluar dari tabel.',
  'too-many-actors': 'Tidak bisa: jumlah pelaksana sudah penuh.',
  'too-many-rows': 'Tidak bisa: jumlah baris sudah penuh.',
}

/** Why a drop would do nothing. */
export const refusalReason = (reason: DropRefusal): string => REFUSALS[reason]
