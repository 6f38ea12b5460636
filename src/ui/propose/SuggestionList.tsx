import { proposeText } from '../text/propose'
import styles from './Propose.module.css'
import { optionId, type Suggestions } from './useSuggestions'

/** The options under a field. The field keeps the focus; its keys walk the list. */
export const SuggestionList = ({
  suggestions: { options, activeIndex, listId, take },
}: {
  readonly suggestions: Suggestions
}) => {
  return (
    <>
      <p role="status" className="visually-hidden">
        {options.length > 0 && proposeText.offered(options.length)}
      </p>
      {options.length > 0 && (
        <div id={listId} role="listbox" tabIndex={-1} aria-label={proposeText.suggestions} className={styles.options}>
          {options.map((option, index) => (
            <div
              key={option}
              id={optionId(listId, index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === activeIndex}
              className={styles.option}
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(option)}
              onKeyDown={() => {}}
            >
              {option}
            </div>
          ))}
        </div>
      )}
    </>
  )
}
