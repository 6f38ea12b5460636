import type { ElkNode } from 'elkjs/lib/elk-api.js'
import type { LayerSolver } from '../core/order/solver'

/** ELK may take this long for one use, starting included, in ms. */
const TIME_LIMIT_MS = 10_000

/**
 * Gives a solver that asks ELK in a worker of its own, for one use. ELK loads on the first use; the worker ends with the use.
 * Rejects when ELK cannot be loaded, breaks down or takes too long.
 */
export const withElk = async <Answer>(use: (solve: LayerSolver) => Promise<Answer>): Promise<Answer> => {
  const [{ default: Elk }, { default: workerUrl }, { fromElkGraph }] = await Promise.all([
    import('elkjs/lib/elk-api.js'),
    import('elkjs/lib/elk-worker.min.js?url'),
    import('../core/order/elkGraph'),
  ])
  const worker = new Worker(workerUrl, { name: 'elk' })
  const elk = new Elk({ workerFactory: () => worker })
  const solve: LayerSolver = async (graph) => fromElkGraph(await elk.layout(structuredClone<unknown>(graph) as ElkNode))
  let timer: ReturnType<typeof setTimeout> | undefined
  const failure = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`ELK took longer than ${TIME_LIMIT_MS} ms`)), TIME_LIMIT_MS)
    worker.addEventListener('error', ({ message }) => reject(new Error(`ELK broke down: ${message}`)))
  })
  try {
    return await Promise.race([use(solve), failure])
  } finally {
    clearTimeout(timer)
    elk.terminateWorker()
  }
}
