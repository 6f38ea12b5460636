import { route } from './route'
import type { Router, RoutingResult } from './routing'

/**
 * A router that keeps the drawings of the last `limit` problems and gives one again when its very problem comes back: most letters
 * that are typed move no symbol, while drawing the arrows is nearly all of a layout's work. Its results are those of `draw`.
 */
export const rememberRoutes = (limit: number, draw: Router = route): Router => {
  const drawn = new Map<string, RoutingResult>()
  return (problem, options) => {
    const key = `${options.effort} ${JSON.stringify(problem)}`
    const result = drawn.get(key) ?? draw(problem, options)
    drawn.delete(key)
    drawn.set(key, result)
    const [oldest] = drawn.keys()
    if (drawn.size > limit && oldest !== undefined) drawn.delete(oldest)
    return result
  }
}
