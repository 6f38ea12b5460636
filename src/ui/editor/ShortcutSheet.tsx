import { Printer } from 'lucide-react'
import { ACTIONS } from '../../editor/actions/actions'
import { Button } from '../parts/Button'
import { DialogFrame } from '../parts/DialogFrame'
import keyStyles from '../parts/Key.module.css'
import { ACTION_GROUPS, ACTION_TEXTS, type ActionGroup } from '../text/actions'
import { CANVAS_KEYS, shortcutText } from '../text/shortcuts'
import { keyName } from './keyNames'
import styles from './ShortcutSheet.module.css'

/** All keys of the program: those of the table of actions, and those of the canvas. */
const ShortcutSheet = ({ onClose }: { readonly onClose: () => void }) => (
  <DialogFrame
    title={shortcutText.title}
    className={styles.dialog}
    printsItself
    tools={
      <Button look="quiet" icon={Printer} onClick={() => window.print()}>
        {shortcutText.print}
      </Button>
    }
    onClose={onClose}
  >
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
    <section className={styles.groups} aria-label={shortcutText.title} tabIndex={0} data-first-focus>
      {CANVAS_KEYS.map(({ title, lines }) => (
        <Group key={title} title={title} lines={lines.map(({ keys, does }) => ({ keys: [keys], does }))} />
      ))}
      {actionGroups().map(({ title, lines }) => (
        <Group key={title} title={title} lines={lines} />
      ))}
    </section>
  </DialogFrame>
)

export default ShortcutSheet

interface GroupProps {
  readonly title: string
  readonly lines: readonly { readonly keys: readonly string[]; readonly does: string }[]
}

const Group = ({ title, lines }: GroupProps) => (
  <section className={styles.group}>
    <h3 className={styles.groupTitle}>{title}</h3>
    <dl className={styles.lines}>
      {lines.map(({ keys, does }) => (
        <div key={does} className={styles.line}>
          <dt className={styles.does}>{does}</dt>
          <dd className={styles.keys}>
            {keys.map((key, index) => (
              <span key={key}>
                {index > 0 && ` ${shortcutText.or} `}
                <kbd className={`${keyStyles.key} ${styles.key}`}>{key}</kbd>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </section>
)

/** The actions with shortcuts, under their heads. */
const actionGroups = (): readonly GroupProps[] =>
  (Object.keys(ACTION_GROUPS) as readonly ActionGroup[])
    .map((group) => ({
      title: ACTION_GROUPS[group],
      lines: Object.values(ACTIONS)
        .filter(({ id, keys }) => ACTION_TEXTS[id].group === group && keys.length > 0)
        .map(({ id, keys }) => ({ keys: shownKeys(keys), does: ACTION_TEXTS[id].name })),
    }))
    .filter(({ lines }) => lines.length > 0)

/** Shift is left away where it only serves to type a sign. */
const shownKeys = (keys: readonly string[]): readonly string[] =>
  keys.filter((key) => !/^Shift\+[^A-Za-z0-9]$/.test(key)).map(keyName)
