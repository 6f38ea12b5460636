import { useState } from 'react'
import type { Ports } from '../../editor/ports/ports'
import { fileOfLink } from '../../editor/share/link'
import type { Importer } from '../drafts/useImporter'
import { Button } from '../parts/Button'
import { MessageScreen } from '../parts/MessageScreen'
import { sharedText } from '../text/shared'
import { useDocumentTitle } from '../useDocumentTitle'
import { goTo } from '../useRoute'
import styles from './Share.module.css'

/** What the screen works with. */
export interface SharedDraftProps {
  /** What the address carries. */
  readonly payload: string
  readonly ports: Pick<Ports, 'inflate'>
  readonly importer: Importer
}

/** Stands before a draft that came in a link: nothing of it is read until the user agrees. */
const SharedDraft = ({ payload, ports, importer }: SharedDraftProps) => {
  const [isBroken, setIsBroken] = useState(false)
  useDocumentTitle(sharedText.title)
  const open = async (): Promise<void> => {
    const file = await fileOfLink(payload, ports.inflate, sharedText.fileName)
    if (file === null) setIsBroken(true)
    else await importer.importFile(file)
  }
  return (
    <MessageScreen title={sharedText.title}>
      {isBroken ? <p role="alert">{sharedText.broken}</p> : <p>{sharedText.warning}</p>}
      <div className={styles.actions}>
        <Button onClick={() => goTo({ kind: 'home' })}>{sharedText.cancel}</Button>
        {!isBroken && (
          <Button look="primary" onClick={() => void open()}>
            {sharedText.open}
          </Button>
        )}
      </div>
    </MessageScreen>
  )
}

export default SharedDraft
