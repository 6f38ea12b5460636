import type { SopDraft } from '../../core/draft/draft'
import { parseDraft } from '../../core/draft/parse'
import type { GivenFile } from '../../editor/files/importDraft'

/** The folders of drafts that the program ships: whole procedures to look at, and patterns to begin with. */
export type ShippedFolder = 'samples' | 'templates'

/** One draft that the program ships, as its folder's `index.json` lists it. */
export interface Sample {
  readonly file: string
  readonly title: string
  /** Empty for a template. */
  readonly institution: string
  readonly note: string
}

const addressOf = (folder: ShippedFolder, file: string): string => `${import.meta.env.BASE_URL}${folder}/${file}`

/** The address of a shipped draft's picture, which the build puts beside its file. */
export const faceAddress = (folder: ShippedFolder, { file }: Sample): string =>
  addressOf(folder, file.replace(/\.sop\.json$/, '.svg'))

const fetchFile = async (folder: ShippedFolder, file: string): Promise<Response> => {
  const response = await fetch(addressOf(folder, file))
  if (!response.ok) throw new Error(`${folder}/${file}: ${response.status}`)
  return response
}

/** Fetches the list of a folder; rejects when it cannot be had. */
export const fetchSamples = async (folder: ShippedFolder): Promise<readonly Sample[]> =>
  readSamples(await (await fetchFile(folder, 'index.json')).json())

/** Keeps of a list what is a sample in a plain file of its folder. */
export const readSamples = (value: unknown): readonly Sample[] => (Array.isArray(value) ? value.filter(isSample) : [])

const isSample = (value: unknown): value is Sample => {
  if (typeof value !== 'object' || value === null) return false
  const { file, title, institution, note } = value as Partial<Record<keyof Sample, unknown>>
  const areTexts = [file, title, institution, note].every((text) => typeof text === 'string')
  return areTexts && /^[\w-]+(\.[\w-]+)*$/.test(String(file))
}

/** A sample as a file to import; rejects when it cannot be fetched. */
export const fetchSample = async ({ file }: Sample): Promise<GivenFile> => {
  const content = await (await fetchFile('samples', file)).blob()
  return { name: file, size: content.size, arrayBuffer: () => content.arrayBuffer() }
}

/** A shipped draft as a value; rejects when it cannot be fetched or is not sound. */
export const fetchDraft = async (folder: ShippedFolder, { file }: Sample): Promise<SopDraft> => {
  const parsed = parseDraft(await (await fetchFile(folder, file)).text())
  if (!parsed.ok) throw new Error(`${folder}/${file} is not a draft`)
  return parsed.value.draft
}
