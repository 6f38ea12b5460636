import { readdirSync } from 'node:fs'
import { relative, sep } from 'node:path'

/**
 * All files below a folder: where each stands, and its name as an address below the folder.
 *
 * @param {string} folder
 * @returns {{ readonly path: string, readonly name: string }[]}
 */
export const folderFiles = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = `${entry.parentPath}${sep}${entry.name}`
      return { path, name: relative(folder, path).split(sep).join('/') }
    })
