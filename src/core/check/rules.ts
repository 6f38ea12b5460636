import type { Rule } from './rule'
import { actorInActivity } from './rules/actorInActivity'
import { caseDiffers } from './rules/caseDiffers'
import { datesContradict } from './rules/datesContradict'
import { deadEnd } from './rules/deadEnd'
import { decisionAsProcess } from './rules/decisionAsProcess'
import { decisionManyExits } from './rules/decisionManyExits'
import { decisionOneExit } from './rules/decisionOneExit'
import { decisionSameLabel } from './rules/decisionSameLabel'
import { decisionSameTarget } from './rules/decisionSameTarget'
import { decisionUnlabelled } from './rules/decisionUnlabelled'
import { duplicateStep } from './rules/duplicateStep'
import { durationOutlier } from './rules/durationOutlier'
import { emptyActivity } from './rules/emptyActivity'
import { emptyBox } from './rules/emptyBox'
import { emptyIdentityField } from './rules/emptyIdentityField'
import { emptyInstitution } from './rules/emptyInstitution'
import { emptyLane } from './rules/emptyLane'
import { emptyLegalBasis } from './rules/emptyLegalBasis'
import { emptyStandard } from './rules/emptyStandard'
import { emptyTitle } from './rules/emptyTitle'
import { endBeforeLast } from './rules/endBeforeLast'
import { endContinues } from './rules/endContinues'
import { foreignWords } from './rules/foreignWords'
import { hiddenDecision } from './rules/hiddenDecision'
import { idleDecision } from './rules/idleDecision'
import { laneOrder } from './rules/laneOrder'
import { manyLanes } from './rules/manyLanes'
import { manySteps } from './rules/manySteps'
import { misspeltUnit } from './rules/misspeltUnit'
import { mutuBuku } from './rules/mutuBuku'
import { narrowLane } from './rules/narrowLane'
import { nipDigits } from './rules/nipDigits'
import { noActiveVerb } from './rules/noActiveVerb'
import { noActors } from './rules/noActors'
import { noArrows } from './rules/noArrows'
import { noEnd } from './rules/noEnd'
import { noStart } from './rules/noStart'
import { noSteps } from './rules/noSteps'
import { noWayOut } from './rules/noWayOut'
import { openGuess } from './rules/openGuess'
import { outputUnused } from './rules/outputUnused'
import { qualificationPerPost } from './rules/qualificationPerPost'
import { referenceNotRelated } from './rules/referenceNotRelated'
import { relatedNotSop } from './rules/relatedNotSop'
import { repeatedItem } from './rules/repeatedItem'
import { returnsToItself } from './rules/returnsToItself'
import { sameLaneName } from './rules/sameLaneName'
import { severalDecisions } from './rules/severalDecisions'
import { severalStarts } from './rules/severalStarts'
import { singleActor } from './rules/singleActor'
import { splitWithoutDecision } from './rules/splitWithoutDecision'
import { startNotLeftmost } from './rules/startNotLeftmost'
import { statedTotal } from './rules/statedTotal'
import { stepWithoutActor } from './rules/stepWithoutActor'
import { titleDiffers } from './rules/titleDiffers'
import { unjoinedSymbol } from './rules/unjoinedSymbol'
import { unknownUnit } from './rules/unknownUnit'
import { unreachable } from './rules/unreachable'
import { warningForm } from './rules/warningForm'

/** All rules, in the order of the document's parts: table, arrows, lanes, steps, identity page. */
export const RULES: readonly Rule[] = [
  openGuess,
  noActors,
  noSteps,
  stepWithoutActor,
  emptyActivity,
  noArrows,
  noStart,
  severalStarts,
  noEnd,
  endContinues,
  endBeforeLast,
  deadEnd,
  unreachable,
  noWayOut,
  decisionOneExit,
  decisionUnlabelled,
  decisionSameLabel,
  decisionSameTarget,
  decisionManyExits,
  decisionAsProcess,
  splitWithoutDecision,
  severalDecisions,
  unjoinedSymbol,
  hiddenDecision,
  idleDecision,
  returnsToItself,
  startNotLeftmost,
  laneOrder,
  emptyLane,
  sameLaneName,
  singleActor,
  manyLanes,
  narrowLane,
  manySteps,
  emptyStandard,
  misspeltUnit,
  unknownUnit,
  statedTotal,
  durationOutlier,
  noActiveVerb,
  actorInActivity,
  duplicateStep,
  foreignWords,
  caseDiffers,
  mutuBuku,
  outputUnused,
  referenceNotRelated,
  relatedNotSop,
  emptyTitle,
  emptyInstitution,
  emptyIdentityField,
  datesContradict,
  nipDigits,
  emptyLegalBasis,
  emptyBox,
  repeatedItem,
  warningForm,
  qualificationPerPost,
  titleDiffers,
]
