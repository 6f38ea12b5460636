import type { toGeometryJson } from '../../src/core/layout/geometryJson'

/** Geometry as JSON with one entity a line, so that a difference reads as a list of what moved. */
export function formatGeometry({ pages }: ReturnType<typeof toGeometryJson>): string {
  const written = pages.map((page) => {
    const entries = Object.entries(page).map(([key, value]) => `    ${JSON.stringify(key)}: ${formatValue(value)}`)
    return `  {\n${entries.join(',\n')}\n  }`
  })
  return `{ "pages": [\n${written.join(',\n')}\n] }\n`
}

function formatValue(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value)
  return `[\n${value.map((entry) => `      ${JSON.stringify(entry)}`).join(',\n')}\n    ]`
}
