import * as Menu from 'radix-ui/dropdown-menu'
import styles from './Menu.module.css'
import { MenuLine } from './MenuLine'
import type { MenuProps } from './menu'

/** A menu under its button; open from the beginning. It stays within its button's landmark, where screen readers look for it. */
const OpenMenu = ({ button, items }: MenuProps) => (
  <Menu.Root defaultOpen modal={false}>
    <Menu.Trigger asChild>{button}</Menu.Trigger>
    <Menu.Content className={styles.menu} align="end" sideOffset={4} collisionPadding={8}>
      {items.map((item) => (
        <MenuLine key={item.label} {...item} />
      ))}
    </Menu.Content>
  </Menu.Root>
)

export default OpenMenu
