import type { GivenFile } from '../../editor/importDraft'

/** One sample that the program ships, as `samples/index.json` lists it. */
export interface Sample {
  readonly file: string
  readonly title: string
  readonly institution: string
  readonly note: string
}

const FOLDER = `${import.meta.env.BASE_URL}samples/`

/** Fetches the list of samples; rejects when it cannot be had. */
export const fetchSamples = async (): Promise<readonly Sample[]> => {
  const response = await fetch(`${FOLDER}index.json`)
  if (!response.ok) throw new Error(`samples/index.json: ${response.status}`)
  return readSamples(await response.json())
}

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
  const response = await fetch(FOLDER + file)
  if (!response.ok) throw new Error(`samples/${file}: ${response.status}`)
  const content = await response.blob()
  return { name: file, size: content.size, arrayBuffer: () => content.arrayBuffer() }
}
