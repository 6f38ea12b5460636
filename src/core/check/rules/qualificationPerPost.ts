import { identitySource } from '../../layout/sources'
import { bareWord, wordsOf } from '../../text/activeVerb'
import { plainText } from '../../text/inlineMarkup'
import type { Rule } from '../rule'
import { isPost } from '../words/posts'

/** Kualifikasi Pelaksana is for all actors together, not post by post ("Kepala : Eselon II.b"). One finding for the box. */
export const qualificationPerPost: Rule = {
  id: 'qualification-per-post',
  severity: 'hint',
  basis: 'unconfirmed',
  subject: 'draft',
  check: ({ identity: { qualifications } }) => {
    const perPost = qualifications.map(plainText).filter((item) => {
      const [post = '', ...rest] = item.split(':')
      const words = wordsOf(post).map(bareWord)
      return rest.length > 0 && words.length < MOST_WORDS && words.some(isPost)
    })
    const [item] = perPost
    return item === undefined
      ? []
      : [{ source: identitySource('qualifications'), values: { count: perPost.length, item } }]
  },
}

/** More words before a colon are a sentence, not the name of a post. */
const MOST_WORDS = 10
