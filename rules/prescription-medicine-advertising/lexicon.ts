import { lexicon } from '../../src/rule.js'

const shot = '(injection~|injectable~|jab~|pen|pens|shot~)'

/** Names for a class of medicines that point at one without a brand. */
export const alluding = lexicon(
  [
    `(weight loss|weight management|slimming|obesity|skinny|fat loss|diet|appetite) ${shot}`,
    `(weight loss|slimming|obesity) treatment ${shot}`,
    '(glp-1|glp-1s|glp1|glp1s) (programme~|program~|treatment~|medication~|medicine~|plan~|injection~|jab~|pen|pens|therapy|therapies|weight loss|subscription~|agonist~)?',
    '(prescription|medicated|medical) (weight loss|slimming) (treatment~|medication~|medicine~|programme~|program~|plan~|tablet~|pill~)',
    `(anti wrinkle|wrinkle relaxing|wrinkle reducing|wrinkle smoothing|wrinkle|line relaxing|muscle relaxing|frown line|forehead line) ${shot}`,
    '(wrinkle relaxer~|wrinkle relaxers|baby tox|beautytox|beautox|lip flip|masseter injection~)',
    '(hair loss|hair regrowth|hair growth|baldness|balding) (tablet~|pill~|medication~|medicine~|capsule~)',
    '(erectile dysfunction|ed|impotence) (tablet~|pill~|medication~|medicine~)',
    '(prescription|prescribed) ..1 (skincare|skin care|acne (cream~|treatment~|tablet~)|retinoid~|hair loss treatment~|sleeping tablet~)',
    '(medicinal|medical|prescription|prescribed) (cannabis|marijuana|cbd)',
    '(plant based|alternative) medicine (clinic|prescription~)',
  ],
  [
    '(insulin|epinephrine|adrenaline) (pen|pens|injection~)',
    '(no|without|instead of|alternative to|not) ..2 (injection~|jab~)',
    'gel pen',
  ],
)

/** The page offers something: a price, an order, a booking. */
export const offering = lexicon(
  [
    '(buy|order|shop|get|book|start|request|try|reserve|claim) ..4 ({product}|injection~|jab~|treatment~|consultation|consult|appointment|yours|today|now|online|here)',
    '(we|our (clinic~|doctors|nurses|pharmacists|team|clinicians|prescribers)) (offer~|provide~|prescribe~|supply|sell~|stock~|inject~|administer~|deliver~|use~)',
    '(available (from|at|in|online|now|here|for|to)|price list|prices from|now in stock|in stock|delivered|prescribed online)',
    '(at|in|from|by) our ..1 (clinic~|studio|practice|pharmacy|salon|surgery|centre|center|doctors|nurses)',
    '(sign up|enquire|enquire now|call us|contact us|add to basket|add to cart|free delivery|next day delivery|discount~|special offer|per month|per session|per area)',
  ],
  ['not (available|offered|prescribed)'],
)
