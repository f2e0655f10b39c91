import { lexicon } from '../../src/rule.js'

/** The page says when somebody looked at it. */
export const reviewed = lexicon(
  [
    '(last|medically|clinically|scientifically|professionally) ..1 reviewed',
    '(page|article|content|leaflet|factsheet|fact sheet|guide|handout|information) ..3 reviewed',
    '(last|latest|most recent|date of|date of last|medical|clinical) (medical|clinical)? review',
    '(review|reviewed) date',
    'date reviewed',
    'reviewed (by|on|for)',
    'reviewed',
  ],
  ['peer reviewed', 'next review', '(to|should|will|shall|is|are) be reviewed', 'review ..2 (due|board|committee)'],
)
