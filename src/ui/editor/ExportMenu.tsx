import * as Menu from 'radix-ui/dropdown-menu'
import { Button, type ButtonProps } from '../parts/Button'
import styles from '../parts/Menu.module.css'
import { editorText } from '../text/screens'

/** What the menu works with. */
export interface ExportMenuProps {
  /** The button that opens it. */
  readonly button: ButtonProps
  /** True while a PDF is being made. */
  readonly exporting: boolean
  readonly onPdf: () => void
  readonly onJson: () => void
}

/** The menu of the files that a draft can be exported to; open from the beginning. */
const ExportMenu = ({ button, exporting, onPdf, onJson }: ExportMenuProps) => (
  <Menu.Root defaultOpen modal={false}>
    <Menu.Trigger asChild>
      <Button {...button} />
    </Menu.Trigger>
    <Menu.Content className={styles.menu} align="end" sideOffset={4} collisionPadding={8}>
      <Menu.Item className={styles.item} disabled={exporting} onSelect={onPdf}>
        {editorText.exportPdf}
      </Menu.Item>
      <Menu.Item className={styles.item} onSelect={onJson}>
        {editorText.exportJson}
      </Menu.Item>
    </Menu.Content>
  </Menu.Root>
)

export default ExportMenu
