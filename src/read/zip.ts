import { strFromU8, unzipSync } from 'fflate'
import { type MarkupElement, parseXml } from './markup'
import { ReadError } from './readError'

/** The parts of an office file, which is a zip of XML files; each is unpacked when asked for, within limits. */
export interface Parts {
  /** Names of all parts. */
  readonly names: readonly string[]
  /** The part as an XML tree; undefined where there is none of this name. */
  xml(name: string): MarkupElement | undefined
}

/** Largest part and largest sum of parts that are unpacked, in bytes. */
const MAX_UNPACKED = 64 * 1024 * 1024
/** Most entries in a file; large workbooks have some hundred. */
const MAX_ENTRIES = 4000
/** XML packs to a tenth, in extreme cases to a hundredth; what packs better is made to burst. */
const MAX_RATIO = 400

/** Opens a zip. Throws a ReadError where it is broken or made to burst. */
export function openParts(bytes: Uint8Array): Parts {
  const sizes = new Map<string, number>()
  guarded(() =>
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (sizes.size >= MAX_ENTRIES) throw new ReadError({ code: 'too-large', limit: MAX_ENTRIES })
        const isBomb = originalSize > MAX_UNPACKED || (originalSize > 1_000_000 && originalSize > size * MAX_RATIO)
        // An entry may be named twice, and both are unpacked.
        sizes.set(name, (sizes.get(name) ?? 0) + (isBomb ? Number.POSITIVE_INFINITY : originalSize))
        return false
      },
    }),
  )
  let unpacked = 0
  return {
    names: [...sizes.keys()],
    xml: (name) => {
      const size = sizes.get(name)
      if (size === undefined) return undefined
      unpacked += size
      if (unpacked > MAX_UNPACKED) throw new ReadError({ code: 'too-large', limit: MAX_UNPACKED })
      const found = guarded(() => unzipSync(bytes, { filter: (entry) => entry.name === name }))[name]
      return found && parseXml(strFromU8(found))
    },
  }
}

function guarded<Value>(action: () => Value): Value {
  try {
    return action()
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError({ code: 'broken' })
  }
}

/** Where the relations of a part lead, by their id: names of parts. */
export function relationsOf(parts: Parts, partName: string): ReadonlyMap<string, string> {
  const cut = partName.lastIndexOf('/') + 1
  const folder = partName.slice(0, cut)
  const root = parts.xml(`${folder}_rels/${partName.slice(cut)}.rels`)
  const relations = new Map<string, string>()
  for (const list of root?.children ?? []) {
    if (typeof list === 'string') continue
    for (const relation of list.children) {
      if (typeof relation === 'string' || relation.attributes.TargetMode === 'External') continue
      const { Id, Target } = relation.attributes
      if (Id && Target) relations.set(Id, joinPath(folder, Target))
    }
  }
  return relations
}

function joinPath(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
