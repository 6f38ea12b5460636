/** The order graph as elkjs reads it; only what we use of ELK's JSON. */
export interface ElkGraphInput {
  readonly id: string
  readonly layoutOptions: Readonly<Record<string, string>>
  readonly children: readonly ElkVertex[]
  readonly edges: readonly ElkEdge[]
}

/** One row of the table, as a vertex with a size. */
export interface ElkVertex {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly layoutOptions?: Readonly<Record<string, string>>
}

/** One arrow between two rows. */
export interface ElkEdge {
  readonly id: string
  readonly sources: readonly [string]
  readonly targets: readonly [string]
  readonly layoutOptions?: Readonly<Record<string, string>>
}

/** Where ELK put a vertex: layers count from 0 at the top. */
export interface LayerPlace {
  readonly layer: number
}

/**
 * The port to ELK: solves one graph and gives each vertex's place by its id. Adapters hand the input to `elk.layout` and read
 * the answer with `fromElkGraph`. Rejects when ELK fails or takes too long.
 */
export type LayerSolver = (graph: ElkGraphInput) => Promise<ReadonlyMap<string, LayerPlace>>
