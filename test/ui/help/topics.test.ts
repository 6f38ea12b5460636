import { describe, expect, it } from 'vitest'
import { ACTIONS } from '../../../src/editor/actions/actions'
import { keyName } from '../../../src/ui/editor/keyNames'
import { searchTopics, topicOfField } from '../../../src/ui/help/topics'
import { FIELD_HELP, type FieldTopic } from '../../../src/ui/text/helpFields'
import { HELP_TOPICS } from '../../../src/ui/text/helpTopics'
import { CANVAS_KEYS } from '../../../src/ui/text/shortcuts'

describe('the help pages', () => {
  it('are all there while nothing is looked for', () => {
    expect(searchTopics(' ')).toEqual(HELP_TOPICS)
  })

  it('are found by words of their title first, then by words of their text', () => {
    expect(searchTopics('tanda tangan').map(({ id }) => id)[0]).toBe('print')
    expect(searchTopics('F4').map(({ id }) => id)).toEqual(['print'])
    expect(searchTopics('kangguru')).toEqual([])
  })

  it('hold the explanation of every field on one of them', () => {
    const ids = new Set(HELP_TOPICS.map(({ id }) => id))
    for (const field of Object.keys(FIELD_HELP) as FieldTopic[]) expect(ids).toContain(topicOfField(field))
  })

  it('have no title twice', () => {
    expect(new Set(HELP_TOPICS.map(({ title }) => title)).size).toBe(HELP_TOPICS.length)
  })
})

describe('the keys that the help pages name', () => {
  it('are keys of the program', () => {
    const known = new Set([
      ...Object.values(ACTIONS).flatMap(({ keys }) => keys.map(keyName)),
      ...CANVAS_KEYS.flatMap(({ lines }) => lines.flatMap(({ keys }) => keys.split(' / '))),
    ])
    const named = HELP_TOPICS.flatMap(
      ({ body }) =>
        body
          .flat()
          .join(' ')
          .match(/(?:Ctrl|Shift|Alt)\+\S*[^\s,;:)]|F\d+/g) ?? [],
    )
    expect(named.length).toBeGreaterThan(10)
    // F4 is a size of paper.
    expect(named.filter((keys) => !known.has(keys) && keys !== 'F4')).toEqual([])
  })
})
