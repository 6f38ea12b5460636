import { parseDuration } from '../../text/duration'

/** Whether a text is the number of a step: 1, 1., (1), 1.2. */
export const isStepNumber = (text: string): boolean => /^\(?\d{1,4}(?:\.\d{1,3})*\s?[.)]?$/.test(text)

/** The last figure of a step's number; null for other texts. */
export const stepNumberOf = (text: string): number | null => {
  if (!isStepNumber(text)) return null
  const figures = text.match(/\d+/g)?.at(-1)
  return figures === undefined ? null : Number(figures)
}

/** Whether a text can stand under Waktu: an amount, a dash, or figures with a word that may be a misspelt unit. */
export const isDuration = (text: string): boolean =>
  text.length <= 60 &&
  (/^[-\u2013\u2014]+$/.test(text) ||
    /^[\d.,]+\s?[a-z]{2,9}(?: kerja)?$/i.test(text) ||
    parseDuration(text).kind === 'amount')

/** Whether a text is a figure alone, as in tables that give value and unit of Waktu in two columns. */
export const isBareFigure = (text: string): boolean => /^\d[\d.,]*$/.test(text)

/** Whether a text is a unit of time alone. */
export const isDurationUnit = (text: string): boolean =>
  text.length <= 20 && !/\d/.test(text) && parseDuration(`1 ${text}`).kind === 'amount'
