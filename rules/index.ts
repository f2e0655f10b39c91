// The registry: every built-in rule, in the order of its id.

import type { AnyRule } from '../src/rule.js'
import absoluteSafetyClaim from './absolute-safety-claim/rule.js'
import affordabilityClaim from './affordability-claim/rule.js'
import animalToHumanExtrapolation from './animal-to-human-extrapolation/rule.js'
import approvalStatusMisstatement from './approval-status-misstatement/rule.js'
import causalOverstatement from './causal-overstatement/rule.js'
import clearedVsApproved from './cleared-vs-approved/rule.js'
import comparativeSuperiority from './comparative-superiority/rule.js'
import comparatorDisparagement from './comparator-disparagement/rule.js'
import compoundedEquivalence from './compounded-equivalence/rule.js'
import compounderUndisclosed from './compounder-undisclosed/rule.js'
import contraindicationsMissing from './contraindications-missing/rule.js'
import controlledSubstanceUndisclosed from './controlled-substance-undisclosed/rule.js'
import crisisResourceMissing from './crisis-resource-missing/rule.js'
import cureClaim from './cure-claim/rule.js'
import discouragesConventionalCare from './discourages-conventional-care/rule.js'
import dsheaDisclaimerMissing from './dshea-disclaimer-missing/rule.js'
import durabilityAndRegimenClaim from './durability-and-regimen-claim/rule.js'
import establishmentClaim from './establishment-claim/rule.js'
import fairBalanceProminence from './fair-balance-prominence/rule.js'
import fearOrHopeAppeal from './fear-or-hope-appeal/rule.js'
import materialConnectionUndisclosed from './material-connection-undisclosed/rule.js'
import mechanismAsFact from './mechanism-as-fact/rule.js'
import medicalReviewStale from './medical-review-stale/rule.js'
import neuroMetaphorClaim from './neuro-metaphor-claim/rule.js'
import nonaddictiveClaim from './nonaddictive-claim/rule.js'
import noveltyHype from './novelty-hype/rule.js'
import offLabelIndicationList from './off-label-indication-list/rule.js'
import offLabelStatusUndisclosed from './off-label-status-undisclosed/rule.js'
import outcomeGuarantee from './outcome-guarantee/rule.js'
import permanenceClaim from './permanence-claim/rule.js'
import preliminaryEvidenceAsBenefit from './preliminary-evidence-as-benefit/rule.js'
import prescriptionMedicineAdvertising from './prescription-medicine-advertising/rule.js'
import professionalConsultationMissing from './professional-consultation-missing/rule.js'
import rapidOnsetClaim from './rapid-onset-claim/rule.js'
import riskDisclosureMissing from './risk-disclosure-missing/rule.js'
import riskMinimisation from './risk-minimisation/rule.js'
import seriousRiskOmitted from './serious-risk-omitted/rule.js'
import suicidalityBenefitClaim from './suicidality-benefit-claim/rule.js'
import supplementDiseaseClaim from './supplement-disease-claim/rule.js'
import testimonialTypicality from './testimonial-typicality/rule.js'
import uncitedStatistic from './uncited-statistic/rule.js'
import unqualifiedEfficacyClaim from './unqualified-efficacy-claim/rule.js'
import unreferencedStudyClaim from './unreferenced-study-claim/rule.js'
import unsupervisedUsePromotion from './unsupervised-use-promotion/rule.js'
import untraceableCitation from './untraceable-citation/rule.js'
import vagueAuthority from './vague-authority/rule.js'
import weightLossGutCheck from './weight-loss-gut-check/rule.js'

export const rules: readonly AnyRule[] = [
  absoluteSafetyClaim,
  affordabilityClaim,
  animalToHumanExtrapolation,
  approvalStatusMisstatement,
  causalOverstatement,
  clearedVsApproved,
  comparativeSuperiority,
  comparatorDisparagement,
  compoundedEquivalence,
  compounderUndisclosed,
  contraindicationsMissing,
  controlledSubstanceUndisclosed,
  crisisResourceMissing,
  cureClaim,
  discouragesConventionalCare,
  dsheaDisclaimerMissing,
  durabilityAndRegimenClaim,
  establishmentClaim,
  fairBalanceProminence,
  fearOrHopeAppeal,
  materialConnectionUndisclosed,
  mechanismAsFact,
  medicalReviewStale,
  neuroMetaphorClaim,
  nonaddictiveClaim,
  noveltyHype,
  offLabelIndicationList,
  offLabelStatusUndisclosed,
  outcomeGuarantee,
  permanenceClaim,
  preliminaryEvidenceAsBenefit,
  prescriptionMedicineAdvertising,
  professionalConsultationMissing,
  rapidOnsetClaim,
  riskDisclosureMissing,
  riskMinimisation,
  seriousRiskOmitted,
  suicidalityBenefitClaim,
  supplementDiseaseClaim,
  testimonialTypicality,
  uncitedStatistic,
  unqualifiedEfficacyClaim,
  unreferencedStudyClaim,
  unsupervisedUsePromotion,
  untraceableCitation,
  vagueAuthority,
  weightLossGutCheck,
]
