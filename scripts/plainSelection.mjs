/**
 * Stands in for d3-selection, of which the canvas's zoom uses a tenth: one node, its listeners by type and name, a property. Listeners
 * are called as d3 calls them, with the node as `this` and the event.
 */
export const select = (node) => new Selection(node)

const KEY = '__listeners'

class Selection {
  constructor(node) {
    this.only = node
  }

  node() {
    return this.only
  }

  datum() {
    return undefined
  }

  selection() {
    return this
  }

  call(action, ...given) {
    action(this, ...given)
    return this
  }

  each(action) {
    action.call(this.only, undefined, 0, [this.only])
    return this
  }

  filter(test) {
    return test.call(this.only, undefined, 0, [this.only]) ? this : new Selection(null)
  }

  property(name, value) {
    if (value === undefined) return this.only[name]
    this.only[name] = typeof value === 'function' ? value.call(this.only) : value
    return this
  }

  style(name, value) {
    this.only?.style.setProperty(name, value)
    return this
  }

  /** Sets, takes away with null, or gives the listener of `type.name`; several names stand with spaces between them. */
  on(names, listener, options) {
    if (this.only === null) return this
    this.only[KEY] ??= new Map()
    const listeners = this.only[KEY]
    if (listener === undefined) return listeners.get(names)?.listener
    for (const name of names.trim().split(/\s+/)) {
      for (const key of name.startsWith('.') ? [...listeners.keys()].filter((known) => known.endsWith(name)) : [name]) {
        const known = listeners.get(key)
        if (known) this.only.removeEventListener(known.type, known.handle, known.options)
        listeners.delete(key)
        if (listener === null) continue
        const [type] = key.split('.')
        const handle = (event) => listener.call(this.only, event, undefined)
        this.only.addEventListener(type, handle, options)
        listeners.set(key, { type, handle, options, listener })
      }
    }
    return this
  }
}

/** What d3's transitions add their methods to. */
export const selection = () => {}
selection.prototype = Selection.prototype

/** Where an event is, in px from the top left corner of a node's content. */
export const pointer = (event, node) => {
  let source = event
  while (source.sourceEvent) source = source.sourceEvent
  const place = node === undefined ? source.currentTarget : node
  if (!place?.getBoundingClientRect) return [source.pageX, source.pageY]
  const { left, top } = place.getBoundingClientRect()
  return [source.clientX - left - place.clientLeft, source.clientY - top - place.clientTop]
}
