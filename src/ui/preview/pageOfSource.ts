import type { Layout } from '../../core/layout/result'
import type { Source } from '../../core/page/item'

/** The index of the first page on which an entity stands; the first page when it stands on none. */
export const pageOfSource = ({ regions }: Pick<Layout, 'regions'>, source: Source): number =>
  regions.find((region) => region.source.kind === source.kind && region.source.id === source.id)?.page ?? 0
