/**
 * How much of a campaign runs: all of it unless `SOAK_SHARE` names a part, such as 0.1; `SOAK_SEED` begins elsewhere than at 1,
 * so that a campaign can go on where another stopped.
 */
export const soakSeeds = (whole: number): readonly number[] => {
  const first = Number(process.env.SOAK_SEED ?? 1)
  const count = Math.max(1, Math.ceil(whole * Number(process.env.SOAK_SHARE ?? 1)))
  return Array.from({ length: count }, (_, index) => first + index)
}
