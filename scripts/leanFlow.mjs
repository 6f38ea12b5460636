/** What is taken out of React Flow's one file, and what stands there instead. */
const CHANGES = [
  // Names for debuggers, which bundlers take for a reason to keep a component that nobody uses.
  [/^\w+\.displayName = '\w+';$/gm, ''],
  // Components that are made by a call, which bundlers cannot know to be without effect.
  [/(?<=^const \w+ = )(?=(?:memo|forwardRef|createContext|create\w+Edge)\()/gm, '/* @__PURE__ */ '],
  [/\bmemo\(fixedForwardRef\(/g, 'memo(/* @__PURE__ */ fixedForwardRef('],
  // The kinds of nodes and edges that come with it: the canvas has its own of both.
  [/(?<=^const builtinNodeTypes = )\{[^}]*\}/gm, '{}'],
  [/(?<=^const builtinEdgeTypes = )\{[^}]*\}/gm, '{}'],
]

/**
 * A Vite plug-in that lets the bundle leave out the parts of React Flow that the canvas does not use: its map, its buttons, its grid,
 * its handles for resizing, its kinds of edges. Throws where a newer React Flow is written otherwise, so that nobody relies on it in
 * vain.
 *
 * @returns {import('vite').Plugin}
 */
export const leanFlow = () => ({
  name: 'lajur-lean-flow',
  apply: 'build',
  transform: {
    filter: { id: /@xyflow\/react\/dist\/esm\/index\.m?js$/ },
    handler: (code) => ({ code: lean(code), map: null }),
  },
})

/**
 * React Flow's file without what is not used.
 *
 * @param {string} code
 * @returns {string}
 */
export const lean = (code) =>
  CHANGES.reduce((text, [pattern, replacement]) => {
    const changed = text.replace(pattern, replacement)
    if (changed === text) throw new Error(`React Flow has nothing like ${pattern}`)
    return changed
  }, code)
