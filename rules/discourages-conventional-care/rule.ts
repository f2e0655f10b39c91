import { type Article, type Block, defineRule, type Hit } from '../../src/rule.js'
import { alternative, guided, leave, plainAlternative, spared } from './lexicon.js'

/** A clinician takes part in the sentence: to come off a medicine with one is advice. */
function guidedSentences(article: Article): (hit: Hit) => boolean {
  const places = new Map<Block, Set<number>>()
  for (const hit of article.hits(guided)) {
    const known = places.get(hit.block) ?? new Set()
    places.set(hit.block, known.add(article.sentenceOf(hit).index))
  }
  return (hit) => places.get(hit.block)?.has(article.sentenceOf(hit).index) ?? false
}

const spare = { severity: 'warning', reason: 'care said to be spared' } as const
const instead = { severity: 'warning', reason: 'an alternative, not a call to stop' } as const

export default defineRule({
  id: 'discourages-conventional-care',
  title: 'Reader talked out of prescribed care',
  group: 'care',
  severity: 'error',
  educational: 'error',
  why: 'a reader who stops or skips a treatment without a prescriber can come to serious harm.',
  standards: ['FTC-HPCG', 'CAP-12.2', 'EU-83-90(a)', 'AU-133(e)', 'FTCA-5'],
  keep: 'cannot be kept as advice; a trial may show in whom a prescriber could reduce the treatment.',
  shape:
    '“Do not stop or change [treatment] without [prescriber]; [product] was studied [beside it / instead of it] [reference].”',
  action: 'delete',
  basis: 'judgement',
  context: {
    warning: 'suppress',
    conditional: 'suppress',
    researchGoal: 'suppress',
    salesQuestion: 'keep',
    attributed: 'keep',
  },
  messages: {
    leave: '{actual} talks readers out of care that was prescribed; delete it, and send them to their prescriber',
    spared: '{actual} says that care is not needed; say in whom that was shown, and that a prescriber decides',
    instead: '{actual} sets this in the place of standard care; say what it was compared with, or delete it',
  },
  lexicons: [leave, spared, alternative, plainAlternative, guided],
  *check(article) {
    const isGuided = guidedSentences(article)
    const informs = article.assumed.register.value === 'educational'
    for (const at of article.hits(leave)) if (!isGuided(at)) yield { at, message: 'leave' }
    for (const at of article.hits(spared)) if (!isGuided(at)) yield { at, message: 'spared', level: spare }
    for (const at of article.hits(alternative)) if (!isGuided(at)) yield { at, message: 'instead', level: instead }
    if (informs) return
    for (const at of article.hits(plainAlternative)) if (!isGuided(at)) yield { at, message: 'instead', level: instead }
  },
  examples: {
    flags: [
      '⟦Ditch your antidepressants⟧ with our tea.',
      'It is time to ⟦throw away your inhaler⟧.',
      '⟦No more metformin⟧: two capsules a day do the job.',
      'Our members ⟦came off their blood pressure pills⟧ in a month.',
      'Mushrooms help you ⟦beat cancer without chemo⟧.',
      'Why not ⟦try stem cells instead of surgery⟧.',
      'A ⟦natural alternative to statins⟧.',
      'The belt lets you ⟦avoid knee surgery⟧.',
    ],
    allows: [
      'Do not stop antidepressants without medical advice.',
      'Skip the waiting room and see us online.',
      'Ask your doctor before you come off your tablets.',
      'Together with your prescriber, you can come off your sleeping pills slowly.',
      'Some people cannot tolerate statins.',
      'The app is used together with psychotherapy.',
      'Throw away expired medicines safely.',
      'Stop taking the tablets and call us if you get a rash.',
      'If you skip your insulin, check your blood sugar.',
      'You do not need a diagnosis to join our group.',
    ],
  },
})
