import { describe, expect, it } from 'vitest'
import { select } from '../../scripts/plainSelection.mjs'

describe('the selection that stands in for d3\u2019s', () => {
  it('calls one listener a type and name, with the node as this, until it is taken away', () => {
    const node = new EventTarget()
    const calls: unknown[] = []
    const tell = (word: string) =>
      function (this: unknown) {
        calls.push([word, this === node])
      }
    select(node).on('wheel.zoom', tell('old')).on('wheel.zoom', tell('new')).on('wheel.other', tell('other'))
    node.dispatchEvent(new Event('wheel'))
    expect(calls).toEqual([
      ['new', true],
      ['other', true],
    ])
    select(node).on('.zoom', null)
    node.dispatchEvent(new Event('wheel'))
    expect(calls.slice(2)).toEqual([['other', true]])
  })

  it('gives the listener that it was given', () => {
    const node = new EventTarget()
    const listener = () => {}
    select(node).on('touchend.zoom touchcancel.zoom', listener)
    expect(select(node).on('touchcancel.zoom')).toBe(listener)
    expect(select(node).on('wheel.zoom')).toBeUndefined()
  })

  it('is empty where the test turns its node down, and then does nothing', () => {
    const empty = select(new EventTarget()).filter(() => false)
    expect(empty.on('touchstart.zoom', () => {})).toBe(empty)
    expect(empty.node()).toBeNull()
  })
})
