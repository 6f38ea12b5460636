import { describe, expect, it } from 'vitest'
import { searchTopics, topicOfField } from '../../../src/ui/help/topics'
import { FIELD_HELP, type FieldTopic } from '../../../src/ui/text/helpFields'
import { HELP_TOPICS } from '../../../src/ui/text/helpTopics'

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
