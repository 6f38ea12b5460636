import { parseArgs } from 'node:util'
import { commandLineText } from '../ui/text/commandLine'
import { check } from './check'
import type { Command, CommandCall } from './command'
import { CommandFailure, reasonOf } from './failure'
import { importTables } from './importTables'
import { printLayout } from './layout'
import { order } from './order'
import { pdf } from './pdf'
import { svg } from './svg'

const COMMANDS: Readonly<Record<string, Command>> = {
  pdf,
  svg,
  layout: printLayout,
  order,
  check,
  import: importTables,
}

/** Runs one command line and gives the exit code; results go to standard output, sentences to standard error. */
export const run = async (words: readonly string[]): Promise<number> => {
  try {
    const called = readCall(words)
    if (called) return await called.command(called.call)
    console.log(commandLineText.usage)
    return 0
  } catch (fault) {
    if (!(fault instanceof CommandFailure)) throw fault
    console.error(fault.message)
    return fault.exitCode
  }
}

/** The command and how it was called; nothing when help was asked for. */
const readCall = (words: readonly string[]): { readonly command: Command; readonly call: CommandCall } | undefined => {
  const { values, positionals } = parse(words)
  const [name, file, ...more] = positionals
  if (values.help) return undefined
  if (name === undefined) throw new CommandFailure(commandLineText.usage, 2)
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw new CommandFailure(`${commandLineText.unknownCommand(name)}\n\n${commandLineText.usage}`, 2)
  if (file === undefined || more.length > 0) throw new CommandFailure(commandLineText.oneFile, 2)
  return { command, call: { file, output: values.output, asJson: values.json ?? false } }
}

const parse = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (fault) {
    throw new CommandFailure(commandLineText.badArguments(reasonOf(fault)), 2)
  }
}
