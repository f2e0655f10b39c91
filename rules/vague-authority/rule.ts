import { defineLexiconRule } from '../../src/rule.js'
import { nameless, namelessPraise } from './lexicon.js'

export default defineLexiconRule({
  id: 'vague-authority',
  title: 'Authority without a name',
  group: 'evidence',
  severity: 'info',
  educational: 'off',
  why: 'a reader cannot weigh the word of experts who are never named.',
  standards: ['FTC-HPCG', 'EU-83-90(f)', 'HNR'],
  keep: 'the name of the body or person who says so, and where.',
  shape: '“[Body] [recommends or concludes] [statement] for [people] [reference].”',
  action: 'cite',
  basis: 'checkable',
  context: {
    hedged: 'keep',
    attributed: 'suppress',
    cited: 'suppress',
    historical: 'suppress',
    warning: 'suppress',
    adverse: 'keep',
    weakModal: 'keep',
  },
  messages: {
    claim: '{actual} names nobody; say who says so, and where',
    praise: '{actual} lets somebody unnamed praise it; name who says so and where, or cut it',
  },
  phrases: [
    { lexicon: namelessPraise, severity: 'warning', because: 'carries a superlative or an effect', message: 'praise' },
    { lexicon: nameless },
  ],
  examples: {
    flags: [
      'The laser ⟦is widely regarded as the best⟧ answer to scars.',
      '⟦Many doctors believe⟧ that the drip is the future.',
      'Turmeric ⟦is known for its healing properties⟧.',
      '⟦Experts agree that our gummies work⟧.',
      'Testosterone pellets ⟦are considered the most effective⟧ choice.',
      'The app ⟦is being hailed as a game changer⟧.',
      'Saffron ⟦is believed to lift⟧ the mood.',
    ],
    allows: [
      'Experts disagree.',
      'The tablet is thought to act on NMDA receptors.',
      'The European Society of Cardiology concluded that it helps ([guideline](https://doi.org/10.5555/esc.1)).',
      'The clinic was recognized by its accreditor in March.',
      'It is generally considered safe in pregnancy.',
      'This medicine is known to cause drowsiness.',
      'A biopsy is considered the best test.',
      'Do experts agree?',
    ],
  },
})
