import type { Box } from '../../page/geometry'
import type { Layout } from '../result'

/** Least height in mm of a place where a signature's stamp can be read. */
const LEAST_HEIGHT = 8

/**
 * Where the approver signs: the free space between the position and the name on the first page that has both, as the index of
 * the page and a box in mm. Undefined where there is no such space.
 */
export const signaturePlace = ({
  regions,
}: Pick<Layout, 'regions'>): { readonly page: number; readonly box: Box } | undefined => {
  const fieldOf = (id: string) => regions.find(({ source }) => source.kind === 'identity' && source.id === id)
  const [position, name] = [fieldOf('position'), fieldOf('name')]
  if (!position || !name || position.page !== name.page) return undefined
  const y = position.y + position.h
  const box = { x: position.x, y, w: position.w, h: name.y - y }
  return box.h < LEAST_HEIGHT ? undefined : { page: position.page, box }
}
