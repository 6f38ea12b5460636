import { ChevronLeft } from 'lucide-react'
import { formatRoute } from '../../editor/route'
import { programText } from '../text/screens'
import buttonStyles from './Button.module.css'

/** The way back to the home page, at the left of a screen's bar. */
export const HomeLink = ({ wordsClass }: { readonly wordsClass?: string | undefined }) => (
  <a
    className={`${buttonStyles.button} ${buttonStyles.quiet}`}
    href={formatRoute({ kind: 'home' })}
    data-tip={wordsClass && programText.home}
  >
    <ChevronLeft size={16} aria-hidden />
    <span className={wordsClass}>{programText.home}</span>
  </a>
)
