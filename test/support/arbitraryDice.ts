/** A seeded source of choices for tests that must be the same on every run: a 32-bit linear congruential generator. */
export interface Dice {
  /** A whole number from 0 up to, not including, `sides`. */
  int(sides: number): number
  chance(probability: number): boolean
  pick<Entry>(list: readonly Entry[]): Entry
  shuffled<Entry>(list: readonly Entry[]): Entry[]
}

/** Dice that roll the same for the same seed. */
export const createDice = (seed: number): Dice => {
  let state = (Math.imul(seed, 2654435761) + 12345) >>> 0
  const fraction = (): number => {
    // Multiplier and increment from Numerical Recipes, 2nd edition, section 7.1.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const int = (sides: number): number => Math.floor(fraction() * sides)
  return {
    int,
    chance: (probability) => fraction() < probability,
    pick: (list) => {
      const entry = list[int(list.length)]
      if (entry === undefined) throw new Error('nothing to pick from')
      return entry
    },
    shuffled: (list) => {
      const result = [...list]
      for (let index = result.length - 1; index > 0; index--) {
        const other = int(index + 1)
        const [left, right] = [result[index], result[other]]
        if (left === undefined || right === undefined) continue
        result[index] = right
        result[other] = left
      }
      return result
    },
  }
}
