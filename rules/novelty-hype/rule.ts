import { defineLexiconRule } from '../../src/rule.js'
import { hype, puffery } from './lexicon.js'

export default defineLexiconRule({
  id: 'novelty-hype',
  title: 'Hype about a treatment',
  group: 'strength',
  severity: 'warning',
  educational: 'off',
  why: 'words such as these set the impression of the whole page before any evidence is read.',
  standards: ['FTC-DEC', 'AU-133(d)', 'FTC-HPCG'],
  keep: 'cannot be measured; say what is new instead, and cite it.',
  shape: '“[Product] acts on [target], unlike [other treatment] [reference].”',
  action: 'delete',
  basis: 'judgement',
  context: { researchGoal: 'suppress', conditional: 'suppress', weakModal: 'keep', adverse: 'keep' },
  messages: {
    claim: '{actual} is hype; say plainly what is new and cite it',
    puffery: '{actual} praises without saying anything that can be checked; say what is new, or cut it',
  },
  phrases: [{ lexicon: hype }, { lexicon: puffery, severity: 'info', because: 'wording only', message: 'puffery' }],
  examples: {
    flags: [
      'This ⟦miracle⟧ serum fades scars.',
      'A ⟦revolutionary⟧ laser for varicose veins.',
      'The ⟦breakthrough⟧ supplement for ageing eyes.',
      'Semaglutide has been a ⟦game changer⟧ for our members.',
      'The ⟦biggest advance in dental care in decades⟧.',
      'Meet the ⟦wonder drug⟧ for hair.',
      'Enjoy ⟦amazing results⟧ with our collagen drink.',
      'A ⟦breakthrough⟧ headset for tinnitus.',
    ],
    allows: [
      'It is not a miracle drug.',
      'Breakthrough bleeding can occur in the first months.',
      'The agency granted breakthrough therapy designation in March.',
      'Headlines called it a “game changer”, but the trials were small.',
      'The French Revolution began in 1789.',
      'Our team built an innovative app for booking visits.',
      'A life-changing injury needs long rehabilitation.',
      'Our oat bars come from a state-of-the-art kitchen.',
    ],
  },
})
