import { type Article, defineRule } from '../../src/rule.js'
import { aggregate, gallery, outcome, personal, stories, topic, typical } from './lexicon.js'
import { groups, type Testimonial, testimonials, typicalResults } from './testimonials.js'

/** The Australian ban is on testimonials about health services, not about goods on a shelf. */
const goods = new Set(['supplement', 'food', 'cosmetic', 'otc-drug', 'wellness'])

const isBarred = ({ assumed }: Article): boolean =>
  assumed.jurisdiction.value === 'au' && !goods.has(assumed.class.value ?? '')

function levelOf({ tellsOutcome }: Testimonial, barred: boolean) {
  if (!tellsOutcome) return { severity: 'info', reason: 'the outcome is not told' } as const
  return barred ? ({ severity: 'error', reason: 'barred in Australia' } as const) : undefined
}

export default defineRule({
  id: 'testimonial-typicality',
  title: 'Testimonial without typical results',
  group: 'commerce',
  severity: 'warning',
  educational: 'info',
  why: 'a reader takes the one that went well for what will happen.',
  standards: ['AU-133(c)', 'AU-TGAC', 'EU-83-90(j)', 'FTC-255.2(b)', 'CAP-12.1'],
  keep: 'the generally expected result with its source, beside the testimonial; “results may vary” is not enough.',
  shape: '“[Name]: [experience]. In [study], [n of n] people had [result] at [time]; some had none [reference].”',
  action: 'disclose',
  basis: 'judgement',
  context: {
    negated: 'keep',
    historical: 'keep',
    researchGoal: 'keep',
    attributed: 'keep',
    scareQuoted: 'keep',
    conditional: 'suppress',
  },
  lexicons: [personal, aggregate, gallery, outcome, topic, stories, typical],
  messages: {
    typical: '{actual} lets one outcome stand for all; put the typical result with its source beside it, or cut it',
    barred: '{actual} is a testimonial about treatment; Australia bars them for health services, so cut it',
    stories: '{actual} announces testimonials; put the typical result with its source beside them',
  },
  *check(article) {
    const barred = isBarred(article)
    const hasTypical = typicalResults(article)
    for (const group of groups(testimonials(article), article)) {
      if (!barred && group.some(hasTypical)) continue
      const first = group.find(({ tellsOutcome }) => tellsOutcome) ?? group[0]
      if (!first) continue
      const related = group.filter((at) => at !== first).map((at) => ({ at, note: 'another testimonial' }))
      const level = levelOf(first, barred)
      yield {
        at: first,
        message: barred ? 'barred' : 'typical',
        related: related.slice(0, 10),
        ...(level && { level }),
      }
    }
    for (const at of article.hits(stories)) {
      if (at.block.role === 'heading')
        yield { at, message: 'stories', level: { severity: 'info', reason: 'a heading only' } }
    }
  },
  notFor: 'pages of patient groups, where people tell of an illness and nothing is sold.',
  examples: {
    flags: [
      '“⟦I am finally free of⟧ depression.” — Dana, 43',
      '⟦Many of our patients report better⟧ sleep on the lozenges.',
      '⟦My migraines are gone⟧ since I take these magnesium capsules.',
      'See ⟦our before and after photos⟧ of lip filler.',
      '> The breathing app ⟦changed my life⟧.\n>\n> — Tom R.\n\nResults may vary.',
      '⟦Real customers, real results⟧ with Oatly Bright bars.',
      '★★★★★ The light panel gave ⟦amazing results⟧.',
      '---\nclaimlint:\n  jurisdiction: au\n  class: clinic\n---\n\n“⟦I lost 12 kilos⟧ with this clinic.” In our audit the average patient lost 3%.',
    ],
    allows: [
      'The receptionists were friendly and parking was easy. — Dana, 43',
      '“My pain is gone after the injections.” — Tom. On average, 41 of 100 patients had less pain.',
      'In the trial, 12 of 30 patients on the capsules responded.',
      'Do not rely on testimonials such as “it cured me”.',
      'The main patient-reported outcome was the score of the headache diary.',
      'Tell us your story about the app.',
      'Can I stop the tablets when I feel calmer?',
      'Take a photo of the mole before and after your holiday.',
      'Some people report that oats keep them full for longer.',
    ],
  },
})
