import { ChevronDown, ChevronUp } from 'lucide-react'
import type { StandardColumn } from '../../core/draft/draft'
import { IconButton } from '../parts/Button'
import { CheckField } from '../parts/CheckField'
import fieldStyles from '../parts/Field.module.css'
import { moveItem } from '../parts/list'
import { COLUMN_NAMES } from '../text/fieldNames'
import { printText } from '../text/panels'
import { listedColumns, withColumn, withoutColumn } from './columns'
import styles from './Panel.module.css'

/** Which columns are printed, and in which order. */
export interface ColumnsFieldProps {
  readonly columns: readonly StandardColumn[]
  readonly onChange: (columns: readonly StandardColumn[]) => void
}

/** A check box a column, and arrows for the order of the printed ones. */
export const ColumnsField = ({ columns, onChange }: ColumnsFieldProps) => (
  <fieldset className={fieldStyles.choices}>
    <legend className={fieldStyles.label}>{printText.columns}</legend>
    {listedColumns(columns).map((column) => {
      const name = COLUMN_NAMES[column]
      const index = columns.indexOf(column)
      return (
        <div key={column} className={styles.column}>
          <CheckField
            label={name}
            checked={index !== -1}
            onChange={(checked) => onChange(checked ? withColumn(columns, column) : withoutColumn(columns, column))}
          />
          {index !== -1 && (
            <div className={styles.headingTools}>
              <IconButton
                icon={ChevronUp}
                label={printText.columnBefore(name)}
                disabled={index === 0}
                onClick={() => onChange(moveItem(columns, index, -1).items)}
              />
              <IconButton
                icon={ChevronDown}
                label={printText.columnAfter(name)}
                disabled={index === columns.length - 1}
                onClick={() => onChange(moveItem(columns, index, 1).items)}
              />
            </div>
          )}
        </div>
      )
    })}
    <p className={fieldStyles.hint}>{printText.columnsHint}</p>
  </fieldset>
)
