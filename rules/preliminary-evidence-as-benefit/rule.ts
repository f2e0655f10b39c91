import { defineLexiconRule } from '../../src/rule.js'
import { promise } from './lexicon.js'

export default defineLexiconRule({
  id: 'preliminary-evidence-as-benefit',
  title: 'Early findings told as a benefit',
  group: 'evidence',
  severity: 'info',
  educational: 'off',
  why: 'readers hear “promising” as a quality of the product, not as a limit of what is known.',
  standards: ['CFR-202.1(e)(6)(v)', 'FTC-HPCG', 'SUMNER'],
  keep: 'what was studied, in how many people and for how long, with what is not known beside it.',
  shape: '“A study in [n] people found [result]; whether it [outcome] in [people] is not known [reference].”',
  action: 'limit',
  basis: 'judgement',
  context: { hedged: 'keep', doublyHedged: 'suppress', cited: 'suppress', researchGoal: 'keep', weakModal: 'keep' },
  messages: { claim: '{actual} reads as a benefit; say what was studied, in how many people, and what is not known' },
  phrases: [{ lexicon: promise }],
  notFor: 'news of science, where early findings are the subject.',
  examples: {
    flags: [
      'Our peptide is a ⟦promising treatment⟧ for tired joints.',
      'The mushroom has ⟦shown promise⟧ in ageing.',
      '⟦Exciting early results⟧ from our sleep lamp.',
      'The drug is ⟦emerging as an option⟧ for migraine.',
      '⟦Preliminary data show⟧ that the band calms tremor.',
      '⟦Research on exosomes is very promising⟧.',
    ],
    allows: [
      'Early results were promising, but a larger trial found no benefit.',
      'More research is needed.',
      'She was a promising young researcher.',
      'The data are not yet promising enough.',
      'Early findings were limited to small groups.',
      'A promising start to the season for our running team.',
    ],
  },
})
