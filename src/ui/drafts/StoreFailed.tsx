import { CircleAlert } from 'lucide-react'
import type { StoreFault } from '../../editor/ports/draftStore'
import { homeText } from '../text/home'
import { describeStoreFault } from '../text/id'
import styles from './StoreFailed.module.css'

/** Says why the list of drafts cannot be read; a newer program is told of by its own bar. Nothing while all is well. */
export const StoreFailed = ({ fault }: { readonly fault: StoreFault | null }) =>
  fault === null || fault.code === 'newer-version' ? null : (
    <div role="alert" className={styles.fault}>
      <CircleAlert size={20} aria-hidden />
      <p>
        <strong>{homeText.storeFailed}.</strong> {describeStoreFault(fault)}
      </p>
    </div>
  )
