import { type ReactNode, useMemo } from 'react'
import type { SopDraft } from '../../core/draft/draft'
import { procedureOf } from '../../core/draft/query'
import { plainText } from '../../core/text/inlineMarkup'
import { type ActorOrder, proposeActorOrders } from '../../editor/actorOrders'
import type { Session } from '../../editor/session'
import { Button } from '../parts/Button'
import { DialogFrame } from '../parts/DialogFrame'
import { actorOrderText } from '../text/actorOrder'
import { useSessionState } from '../useSession'
import styles from './ActorOrderDialog.module.css'
import { LanePicture } from './LanePicture'
import { useProposedLayout } from './useProposedLayout'

/** What the dialog works with. */
export interface ActorOrderDialogProps {
  readonly session: Session
  readonly procedureId: string
  readonly onClose: () => void
}

/** Shows today's order of the lanes beside those that are proposed, each with its picture, and takes the one chosen. */
const ActorOrderDialog = ({ session, procedureId, onClose }: ActorOrderDialogProps) => {
  const draft = useSessionState(session, (state) => state.draft)
  const orders = useMemo(() => proposeActorOrders(draft, procedureId), [draft, procedureId])
  const take = ({ actorIds }: ActorOrder): void => {
    session.orderActors(procedureId, actorIds)
    onClose()
  }
  return (
    <DialogFrame
      title={actorOrderText.title}
      hint={orders.length === 0 ? actorOrderText.nothingBetter : actorOrderText.hint}
      className={styles.dialog}
      onClose={onClose}
    >
      <ul className={styles.orders}>
        <Order title={actorOrderText.present} session={session} draft={draft} procedureId={procedureId} />
        {orders.map((order) => {
          const title = order.reasons.map((reason) => actorOrderText.reasons[reason]).join(' · ')
          return (
            <Order key={title} title={title} session={session} draft={order.draft} procedureId={procedureId}>
              <Button look="primary" aria-label={actorOrderText.takeOf(title)} onClick={() => take(order)}>
                {actorOrderText.take}
              </Button>
            </Order>
          )
        })}
      </ul>
    </DialogFrame>
  )
}

export default ActorOrderDialog

interface OrderProps {
  readonly title: string
  readonly session: Session
  readonly draft: SopDraft
  readonly procedureId: string
  /** How the order is taken; nothing for today's. */
  readonly children?: ReactNode
}

const Order = ({ title, session, draft, procedureId, children }: OrderProps) => {
  const proposed = useProposedLayout(session, draft, procedureId)
  const actors = procedureOf(draft, procedureId)?.actors ?? []
  return (
    <li className={styles.order}>
      <h3 className={styles.name}>{title}</h3>
      <p className={styles.figures} role="status">
        {proposed.kind === 'ready'
          ? actorOrderText.figures(proposed.figures.crossings, proposed.figures.length)
          : actorOrderText[proposed.kind]}
      </p>
      <ol className={styles.actors}>
        {actors.map(({ id, name }) => (
          <li key={id}>{plainText(name) || actorOrderText.namelessActor}</li>
        ))}
      </ol>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <section className={styles.picture} aria-label={actorOrderText.picture(title)} tabIndex={0}>
        {proposed.kind === 'ready' && <LanePicture layout={proposed.layout} procedureId={procedureId} />}
      </section>
      {children}
    </li>
  )
}
