import * as Menu from 'radix-ui/dropdown-menu'
import keyStyles from './Key.module.css'
import styles from './Menu.module.css'
import type { MenuItem } from './menu'

/** One line of an open menu: what it does, and the keys that do the same. */
export const MenuLine = ({ label, keys, disabled, onSelect }: MenuItem) => (
  <Menu.Item className={styles.item} disabled={disabled === true} onSelect={onSelect}>
    {label}
    {keys !== undefined && (
      <span className={styles.keys}>
        <kbd className={keyStyles.key}>{keys}</kbd>
      </span>
    )}
  </Menu.Item>
)
