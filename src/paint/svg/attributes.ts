import type { Source, Stroke } from '../../core/page/item'

/** A length in mm as SVG writes it; a thousandth is enough. */
export const millimetres = (value: number): number => Math.round(value * 1000) / 1000

/** How an outline is drawn; without a stroke nothing of it is. */
export const strokeAttributes = (stroke: Stroke | undefined) =>
  stroke
    ? {
        stroke: stroke.color,
        strokeWidth: millimetres(stroke.width),
        strokeDasharray: stroke.dash?.map(millimetres).join(' '),
      }
    : {}

/** The item's back-pointer as `kind:id` or `kind:id:part`, for whoever looks at the drawing. */
export const sourceAttribute = (source: Source | undefined) =>
  source ? { 'data-source': [source.kind, source.id, source.part].filter((part) => part !== undefined).join(':') } : {}

/** A family's name as one CSS string, whatever it holds. */
export const quotedFamily = (family: string): string => `'${family.replace(/[^\p{L}\p{N} _-]/gu, '')}'`
