import { writeFileSync } from 'node:fs'
import { commandLineText } from '../ui/text/commandLine'
import { CommandFailure, reasonOf } from './failure'

/** Writes a command's result to the file, or to standard output when there is none. */
export const writeResult = async (result: string | Uint8Array, output: string | undefined): Promise<void> => {
  try {
    if (output === undefined) await print(result)
    else writeFileSync(output, result)
  } catch (fault) {
    throw new CommandFailure(commandLineText.cannotWrite(output ?? 'stdout', reasonOf(fault)), 1)
  }
  if (output !== undefined) console.error(commandLineText.wrote(output))
}

const print = (result: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.once('error', reject)
    process.stdout.write(result, () => resolve())
  })
