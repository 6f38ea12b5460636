/** So long a page without frames, such as one that is not in front, waits for the next, in ms. */
const LATEST_MS = 300

/** Does something once the next frame is painted; the result calls it off. */
export const afterFrame = (run: () => void): (() => void) => {
  const finish = (): void => {
    callOff()
    run()
  }
  let painted = 0
  const late = setTimeout(finish, LATEST_MS)
  const frame = requestAnimationFrame(() => {
    painted = window.setTimeout(finish)
  })
  const callOff = (): void => {
    clearTimeout(late)
    clearTimeout(painted)
    cancelAnimationFrame(frame)
  }
  return callOff
}
