/** A broken promise of the layout. */
export interface LayoutFault {
  readonly code:
    | 'step-order'
    | 'text-lost'
    | 'symbol-count'
    | 'outside-content'
    | 'text-outside-cell'
    | 'text-on-text'
    | 'arrow-on-text'
    | 'flow-count'
    | 'connector-pair'
    | 'arrow-fault'
  /** Index into `Layout.pages`; -1 where no single page is concerned. */
  readonly page: number
  /** The entity, or what was found, in words for a developer. */
  readonly detail: string
}
