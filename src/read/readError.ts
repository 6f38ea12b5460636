import type { ReadFault } from '../core/exchange/readFault'

/** Thrown inside the readers where reading cannot go on; `readTables` turns it into a failure. */
export class ReadError extends Error {
  readonly fault: ReadFault

  constructor(fault: ReadFault) {
    super(fault.code)
    this.fault = fault
  }
}
