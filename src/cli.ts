import { run } from './cli/run'

/** The command line: the program's core without its screens. Ends with 0, with 1 for a faulty draft, with 2 for wrong use. */
process.exitCode = await run(process.argv.slice(2))
