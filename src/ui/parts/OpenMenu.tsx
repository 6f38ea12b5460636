import * as Menu from 'radix-ui/dropdown-menu'
import styles from './Menu.module.css'
import type { MenuProps } from './menu'

/** A menu under its button; open from the beginning. It stays within its button's landmark, where screen readers look for it. */
const OpenMenu = ({ button, items }: MenuProps) => (
  <Menu.Root defaultOpen modal={false}>
    <Menu.Trigger asChild>{button}</Menu.Trigger>
    <Menu.Content className={styles.menu} align="end" sideOffset={4} collisionPadding={8}>
      {items.map(({ label, keys, disabled, onSelect }) => (
        <Menu.Item key={label} className={styles.item} disabled={disabled === true} onSelect={onSelect}>
          {label}
          {keys !== undefined && <kbd className={styles.keys}>{keys}</kbd>}
        </Menu.Item>
      ))}
    </Menu.Content>
  </Menu.Root>
)

export default OpenMenu
