import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** One measured figure, with what it may be at most where the house has a budget for it. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'kB' | ''
  readonly budget?: number
}

/** How often work is timed, and how often it runs before that, so that the engine has warmed up. */
export interface Rounds {
  readonly warmUp: number
  readonly timed: number
}

/** Milliseconds of every timed round: by the clock, and of processor time, which says more on a busy machine. */
export interface Times {
  readonly clock: readonly number[]
  readonly processor: readonly number[]
}

/** Times some work by the clock and by the processor. `round` counts from 0, the warming up included. */
export const timeBoth = (work: (round: number) => unknown, { warmUp, timed }: Rounds): Times => {
  const clock: number[] = []
  const processor: number[] = []
  for (let round = 0; round < warmUp + timed; round++) {
    const start = performance.now()
    const used = process.cpuUsage()
    work(round)
    const { user, system } = process.cpuUsage(used)
    if (round < warmUp) continue
    clock.push(performance.now() - start)
    processor.push((user + system) / 1000)
  }
  return { clock, processor }
}

/** Times some work; gives the milliseconds of every timed round. `round` counts from 0, the warming up included. */
export const time = (work: (round: number) => unknown, rounds: Rounds): readonly number[] =>
  timeBoth(work, rounds).clock

/** The value below which this share of the values lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Where the last run's figures are kept, for comparison; nothing in there is ever committed. */
const LAST_RUN = 'node_modules/.cache/lajur/bench.json'

/** Prints figures beside their budgets and beside the last run, and keeps them for the next. */
export const report = (figures: readonly Figure[]): void => {
  const last = readLast()
  const rows = figures.map(({ name, value, unit, budget }) => [
    name,
    `${format(value)} ${unit}`,
    budget === undefined ? '' : `${format(budget)} ${unit}`,
    budget === undefined
      ? ''
      : budget === 0
        ? value === 0
          ? 'met'
          : 'missed'
        : `${Math.round((value / budget) * 100)} %`,
    last[name] === undefined ? '' : `${format(last[name])} ${unit}`,
  ])
  const table = [['figure', 'now', 'budget', 'of budget', 'last run'], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? []
  for (const row of table) {
    console.log(
      row
        .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  '),
    )
  }
  const kept = { ...last, ...Object.fromEntries(figures.map(({ name, value }) => [name, value])) }
  mkdirSync(dirname(LAST_RUN), { recursive: true })
  writeFileSync(LAST_RUN, JSON.stringify(kept))
}

const format = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1))

const readLast = (): Readonly<Record<string, number>> => {
  try {
    return JSON.parse(readFileSync(LAST_RUN, 'utf8'))
  } catch {
    return {}
  }
}
