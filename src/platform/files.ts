import type { FilePort } from '../editor/ports/output'

/** How long a download may take to begin before its address is withdrawn, in ms. */
const ADDRESS_LIFE_MS = 60_000

/** Hands files over as downloads. */
export const browserFiles: FilePort = {
  save: (name, mediaType, content) => {
    const address = URL.createObjectURL(new Blob([content as BlobPart], { type: mediaType }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIFE_MS)
  },
}
