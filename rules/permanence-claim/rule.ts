import { type Article, defineRule, type Hit } from '../../src/rule.js'
import { permanence } from './lexicon.js'

const lasting = /\b(?:permanent|irreversibl|for good\b)/i

/** Permanence is what the treatment is for, such as a vasectomy. */
const isLabelled = (article: Article, hit: Hit): boolean =>
  article.productOf(hit)?.permanence !== undefined && lasting.test(hit.block.text.slice(hit.start, hit.end))

export default defineRule({
  id: 'permanence-claim',
  title: 'Promise that an effect lasts for good',
  group: 'efficacy',
  severity: 'error',
  educational: 'warning',
  why: 'a reader may stop other care in the belief that one course settles it.',
  standards: ['FTC-HPCG', 'AU-133(d)', 'EU-83-87(3)'],
  keep: 'a trial in people that followed them for as long as you state.',
  shape: '“In [study, n, design], benefit lasted a median of [time]; [share] needed further treatment [reference].”',
  action: 'limit',
  basis: 'judgement',
  context: { adverse: 'suppress', warning: 'suppress', conditional: 'suppress' },
  messages: {
    claim: '{actual} promises a lasting effect; state how long the measured effect lasted',
  },
  lexicons: [permanence],
  *check(article) {
    for (const at of article.hits(permanence)) if (!isLabelled(article, at)) yield { at, message: 'claim' }
  },
  examples: {
    flags: [
      'Our protocol ⟦permanently rewires⟧ your brain.',
      'Enjoy ⟦lasting freedom⟧ from migraines with our daily capsule.',
      'One laser course means you ⟦never worry about acne again⟧.',
      'The hair you ⟦regrow with the helmet is yours for life⟧.',
      '⟦Say goodbye to back pain once and for all⟧.',
      'A ⟦permanent solution⟧ to stubborn belly fat.',
      'LASIK means you ⟦never need glasses again⟧.',
      'Semaglutide ⟦keeps the weight off for good⟧.',
      'With the app you ⟦never worry about insomnia again⟧.',
    ],
    allows: [
      'The effect of the injections is not permanent and wears off within months.',
      'Does the treatment last forever?',
      'A vasectomy is meant to be permanent birth control.',
      'Dental implants are a permanent solution for missing teeth.',
      'Rare burns can leave permanent scars.',
      'We found a permanent home on Station Road.',
      'Whether the change lasts is unknown.',
      'Your diary in the app is kept forever unless you delete it.',
      'The serial number is printed on the device for life.',
    ],
  },
})
