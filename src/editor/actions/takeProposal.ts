import { proposalCommand, proposalFor } from '../proposals'
import type { Session } from '../session'
import type { Action } from './action'

/** Takes what is proposed for the cell or symbol in hand. The key is the one by which programs mend what they point out. */
export const takeProposal: Action = {
  id: 'takeProposal',
  keys: ['Mod+.'],
  whileTyping: true,
  enabled: (state) => proposalFor(state) !== null,
  run: ({ session }) => takeProposalInHand(session),
}

/** Takes what is proposed; a text that is being edited is left as it is written by then. */
export const takeProposalInHand = (session: Session): void => {
  const proposal = proposalFor(session.getState())
  if (proposal === null) return
  session.edit(null)
  session.dispatch(proposalCommand(proposal, session.newId))
}
