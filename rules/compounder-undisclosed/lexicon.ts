import { lexicon } from '../../src/rule.js'

const medicine =
  '(semaglutide|tirzepatide|liraglutide|ketamine|glp-1|glp1|naltrexone|ldn|finasteride|minoxidil|testosterone|estradiol|nad|glutathione|bpc 157|peptide~|medication~|medicine~|injection~|injectable~|lozenge~|troche~|tablet~|capsule~|gummies|drops|vial~|pen~|spray~|cream~|gel|drip~|formula~|formulation~|blend~|compound|compounds|treatment~|product~|shot~|pellet~)'

/** The seller gives the medicine its own name, or says that it is its own. */
export const ownBrand = lexicon(
  [
    `(our|my) (very)? own ..2 (compounded|${medicine})`,
    `(our|the) (exclusive|signature|proprietary|in house|house|custom|branded|trademarked|private label|one of a kind) ..2 ${medicine}`,
    `(created|developed|formulated|made|designed|crafted|mixed|blended|compounded) (by|at|in) (us|our (team|lab|labs|laboratory|scientists|experts|doctors|physicians|clinic|clinicians))`,
    `we (make|create|created|formulate|formulated|develop|developed|produce|manufacture|blend|bottle|brew) (our|the|this|a|all|every|each)? ..2 (compounded|${medicine})`,
    '(rx|md|labs|wellness|health) (semaglutide|tirzepatide|ketamine|glp-1|naltrexone|nad)',
  ],
  [
    '(on|at|of|in) (our|my) own',
    'our own (pharmacy|pharmacies|pharmacist~|lab tests|website|account)',
    '(our|the) ..2 (custom|house) ..2 (treatment plan~|plan)',
  ],
)

/** "Our compounded semaglutide": sold as the seller's, without a claim to have made it. */
export const ourCompounded = lexicon([
  '(our|my) (compounded|semaglutide|tirzepatide|peptides|vials|stacks|lozenges|troches|molecules)',
  '(every|each) (molecule|peptide|vial|batch|lozenge|dose) (that)? we (carry|make|ship|sell|mix)',
])

/** Who compounds: a pharmacy, an outsourcing facility, or at least that a licensed pharmacy does. */
export const compounder = lexicon([
  '(pharmacy|pharmacies|pharmacist~|503a|503b|outsourcing facility|outsourcing facilities|apothecary)',
  '(compounded|prepared|dispensed|mixed|made to order) (by|for us by) ..3 (licensed|registered|accredited|inc|llc|laboratories)',
])
