import { folded } from '../drafts/search'
import type { FieldTopic } from '../text/helpFields'
import { HELP_TOPICS, type HelpTopic, type TopicId } from '../text/helpTopics'

const IN_TABLE: Readonly<Partial<Record<FieldTopic, TopicId>>> = {
  activity: 'flow',
  actors: 'flow',
  shape: 'flow',
  standard: 'standard',
  requirements: 'standard',
  duration: 'standard',
  output: 'standard',
  note: 'standard',
}

/** The help page on which a field is explained at length. */
export const topicOfField = (field: FieldTopic): TopicId => IN_TABLE[field] ?? 'identity'

/** The pages that hold every typed word, those with it in their title first; all of them when nothing was typed. */
export const searchTopics = (typed: string): readonly HelpTopic[] => {
  const words = folded(typed).split(/\s+/).filter(Boolean)
  const found = HELP_TOPICS.filter((topic) => {
    const text = folded([topic.title, topic.words, ...topic.body.flat()].join(' '))
    return words.every((word) => text.includes(word))
  })
  const isInTitle = ({ title, words: others }: HelpTopic) =>
    words.every((word) => folded(`${title} ${others}`).includes(word))
  return [...found.filter(isInTitle), ...found.filter((topic) => !isInTitle(topic))]
}
