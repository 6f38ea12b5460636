import { describe, expect, it } from 'vitest'
import type { Flow } from '../../../../src/core/draft/draft'
import { joinPages, letterOf, type PagesToJoin, partnerOf } from '../../../../src/core/layout/pages/joinPages'

const lanes = [
  { x: 0, w: 20 },
  { x: 20, w: 20 },
  { x: 40, w: 20 },
]
const flow = (from: string, to: string, given: Partial<Flow> = {}): Flow => ({
  id: `${from}-${to}`,
  from,
  to,
  label: '',
  heads: 'end',
  dashed: false,
  ...given,
})

/** Symbols named by page and lane, such as '0.2'. */
const join = (flows: readonly Flow[], given: Partial<PagesToJoin> = {}) => {
  const ids = [...new Set(flows.flatMap(({ from, to }) => [from, to]))]
  const places = new Map(
    ids.map((id, order) => {
      const [page = 0, lane = 0] = id.split('.').map(Number)
      return [id, { page, lane, order }]
    }),
  )
  return joinPages({
    pageCount: 4,
    flows,
    lanes,
    places,
    connectorsPerLane: 2,
    hasLetters: true,
    lettersUsed: 0,
    ...given,
  })
}

describe('joinPages', () => {
  it('leaves arrows that stay on their page as they are', () => {
    const pages = join([flow('1.0', '1.2', { label: 'Ya' })])
    expect(pages.flatMap(({ connectors }) => connectors)).toEqual([])
    expect(pages[1]?.arrows).toMatchObject([{ from: '1.0', to: '1.2', text: 'Ya' }])
  })

  it('leads a forward arrow out at the foot and in at the head, pointing down, the pages between untouched', () => {
    const pages = join([flow('0.0', '2.0')])
    expect(pages[0]?.connectors).toMatchObject([{ side: 'bottom', pointing: 'down', letter: 'A', otherPage: 2 }])
    expect(pages[2]?.connectors).toMatchObject([{ side: 'top', pointing: 'down', letter: 'A', otherPage: 0 }])
    expect(pages[1]).toEqual({ connectors: [], arrows: [] })
  })

  it('leads a backward arrow out at the head and in at the foot, pointing up', () => {
    const pages = join([flow('1.0', '0.0')])
    expect(pages[1]?.connectors).toMatchObject([{ side: 'top', pointing: 'up' }])
    expect(pages[0]?.connectors).toMatchObject([{ side: 'bottom', pointing: 'up' }])
  })

  it('keeps the label on the half that leaves', () => {
    const pages = join([flow('0.0', '1.0', { label: 'Tidak' })])
    expect(pages[0]?.arrows.map(({ text }) => text)).toEqual(['Tidak'])
    expect(pages[1]?.arrows.map(({ text }) => text)).toEqual([''])
  })

  it('ends each half at the connector of its page, and the two are partners', () => {
    const pages = join([flow('0.0', '1.0')])
    const [out] = pages[0]?.connectors ?? []
    const [into] = pages[1]?.connectors ?? []
    expect(pages[0]?.arrows).toMatchObject([{ from: '0.0', to: out?.id }])
    expect(pages[1]?.arrows).toMatchObject([{ from: into?.id, to: '1.0' }])
    expect(out && partnerOf(out.id)).toBe(into?.id)
    expect(into && partnerOf(into.id)).toBe(out?.id)
  })

  it('lets arrows from one page to one symbol share a pair, but not those drawn differently', () => {
    const shared = join([flow('0.0', '1.2'), flow('0.1', '1.2')])
    expect(shared[0]?.connectors.length).toBe(1)
    expect(shared[0]?.arrows.length).toBe(2)
    expect(shared[1]?.arrows.length).toBe(1)
    const different = join([flow('0.0', '1.2'), flow('0.1', '1.2', { dashed: true })])
    expect(different[0]?.connectors.map(({ letter }) => letter)).toEqual(['A', 'B'])
  })

  it('puts the pair into the same lane on both pages: the target lane where the ways are equal', () => {
    const pages = join([flow('0.0', '1.2')])
    expect(pages.flatMap(({ connectors }) => connectors.map(({ lane }) => lane))).toEqual([2, 2])
  })

  it('puts a half nearer to its symbol where its arrow would go round another connector, if letters tell the pair', () => {
    const crossing = [flow('0.0', '1.2'), flow('1.2', '0.1')]
    const lanesOf = (given: Partial<PagesToJoin>) =>
      join(crossing, given).map(({ connectors }) => connectors.map(({ letter, lane }) => [letter, lane]))
    expect(lanesOf({}).slice(0, 2)).toEqual([
      [
        ['A', 0],
        ['B', 1],
      ],
      [
        ['A', 2],
        ['B', 1],
      ],
    ])
    expect(lanesOf({ hasLetters: false })[0]).toContainEqual(['A', 2])
  })

  it('goes round a crowded lane, and stacks a second level only when every lane is full', () => {
    const crowd = Array.from({ length: 3 }, (_, index) => flow(`0.${index}`, `1.${index}`, { id: `${index}` }))
    const toOneLane = crowd.map(
      (each, index) => ({ ...each, dashed: index > 0, to: '1.0', heads: index > 1 ? 'none' : 'end' }) as Flow,
    )
    const pages = join(toOneLane, { connectorsPerLane: 1 })
    expect(new Set(pages[1]?.connectors.map(({ lane }) => lane)).size).toBe(3)
    expect(pages[1]?.connectors.map(({ place }) => place)).toEqual([0, 0, 0])
  })

  it('goes on with the letters that earlier tables left', () => {
    expect(join([flow('0.0', '1.0')], { lettersUsed: 26 })[0]?.connectors).toMatchObject([{ letter: 'AA' }])
  })

  it('counts letters as columns of a spreadsheet do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })
})
