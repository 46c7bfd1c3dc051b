import type {DecisionRecord} from '../../record/schema.js'
import {paragraphsOf} from './paragraphs.js'

type Answer = DecisionRecord['reasons']

/** What is said where nothing is printed. */
const absences = {
  blank: '*Not stated: nothing stands under the heading.*',
  missing: '*Not stated: the record has no such heading.*',
}

/** What stands under a heading, or in words of ours that nothing does. */
export const answerIn = ({status, text}: Pick<Answer, 'status' | 'text'>, absent = absences): string[] => {
  if (status === 'blank' || status === 'missing') return [absent[status]]
  return text === null ? [] : paragraphsOf(text)
}
