import { type DraftComparison, type FieldChange, isSame, type RowChange } from '../../core/compare/compareDrafts'
import type { WordPart } from '../../core/compare/compareWords'
import { plainText } from '../../core/text/inlineMarkup'
import { fieldName, identityFieldName, revisionText } from '../text/revisions'
import styles from './Revisions.module.css'

/** All that differs between two states of a draft, row by row, as it is also printed. */
export const Comparison = ({ comparison }: { readonly comparison: DraftComparison }) => {
  if (isSame(comparison)) return <p className={styles.quiet}>{revisionText.same}</p>
  const { identity, procedures, printChanged } = comparison
  return (
    <div className={styles.changes}>
      {identity.length > 0 && (
        <section>
          <h4 className={styles.part}>{revisionText.identity}</h4>
          <Fields fields={identity} nameOf={identityFieldName} />
        </section>
      )}
      {procedures.map(({ procedureId, kind, moved, number, title, fields, actors, rows }) => (
        <section key={`${kind} ${procedureId}`}>
          <h4 className={styles.part}>
            {revisionText.table(number, plainText(title))}{' '}
            {moved ? revisionText.tableMoved : revisionText.tableKinds[kind]}
          </h4>
          <Fields fields={fields} />
          <ul className={styles.rows}>
            {actors.map((actor) => (
              <li key={`${actor.kind} ${actor.nameBefore} ${actor.name}`}>
                {revisionText.actorKinds[actor.kind]}:{' '}
                {actor.kind === 'renamed' && (
                  <>
                    <del>{plainText(actor.nameBefore)}</del>{' '}
                  </>
                )}
                {plainText(actor.name)}
              </li>
            ))}
            {rows.map((row) => (
              <Row key={`${row.kind} ${row.rowId}`} row={row} />
            ))}
          </ul>
        </section>
      ))}
      {printChanged && <p>{revisionText.printSettings}</p>}
    </div>
  )
}

const Row = ({ row }: { readonly row: RowChange }) => (
  <li data-kind={row.kind}>
    <p>
      <strong>{revisionText.row(row.number ?? row.numberBefore)}</strong> {plainText(row.text)}{' '}
      <span className={styles.tag}>{tagOf(row)}</span>
    </p>
    <Fields fields={row.fields} />
  </li>
)

const tagOf = ({ kind, moved, number, numberBefore }: RowChange): string => {
  if (kind === 'added') return revisionText.rowAdded
  if (kind === 'removed') return revisionText.rowRemoved
  return moved ? revisionText.rowMoved(numberBefore, number) : revisionText.rowChanged
}

const Fields = ({
  fields,
  nameOf = fieldName,
}: {
  readonly fields: readonly FieldChange[]
  readonly nameOf?: (field: string) => string
}) =>
  fields.length === 0 ? null : (
    <dl className={styles.fields}>
      {fields.map(({ field, parts }) => (
        <div key={field}>
          <dt>{nameOf(field)}</dt>
          <dd>
            {withPlaces(parts).map(({ place, part }) => (
              <Word key={place} part={part} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )

/** Each part with the place in the text where it begins, which names it. */
const withPlaces = (parts: readonly WordPart[]): readonly { readonly place: string; readonly part: WordPart }[] => {
  let length = 0
  return parts.map((part) => {
    length += part.text.length
    return { place: `${part.kind} ${length}`, part }
  })
}

const Word = ({ part: { kind, text } }: { readonly part: WordPart }) => {
  if (kind === 'added') return <ins>{text}</ins>
  return kind === 'removed' ? <del>{text}</del> : <span>{text}</span>
}
