import { type Article, defineRule, type Hit, type TextRange } from '../../src/rule.js'
import { crisis, measured, watched } from './lexicon.js'

type Naming = 'plain' | 'effect' | 'measured'

/** Why the page names suicide: to the reader, as an effect to watch for, or as a figure. */
function namingOf(article: Article, hit: Hit): Naming {
  const sentence = article.sentenceOf(hit)
  const isBeside = (other: TextRange) =>
    other.block === hit.block && other.start >= sentence.start && other.start < sentence.end
  if (article.hits(measured).some(isBeside)) return 'measured'
  const contexts = article.contextOf(hit)
  const isStudied = contexts.has('cited') || contexts.has('researchGoal')
  if (isStudied && article.assumed.register.value === 'educational') return 'measured'
  const isRisk = article.disclosures.some(
    (disclosure) => disclosure.kind === 'risk' && disclosure.quality === 'specific' && isBeside(disclosure),
  )
  if (isRisk || contexts.has('adverse') || contexts.has('warning')) return 'effect'
  return article.hits(watched).some(isBeside) ? 'effect' : 'plain'
}

interface Mention extends Hit {
  readonly naming: Naming
}

/** Places where the page names suicide. A lone remark of a text that promotes nothing is no page. */
function namings(article: Article): readonly Mention[] {
  const hits = article.hits(crisis)
  const { register } = article.assumed
  if (hits.length === 0 || (register.byDefault && sentencesOf(article) < 3)) return []
  const named = hits.map((hit) => ({ ...hit, naming: namingOf(article, hit) }))
  return register.value === 'educational' ? forReaders(named) : named
}

const sentencesOf = ({ blocks }: Article): number => blocks.reduce((sum, { sentences }) => sum + sentences.length, 0)

/** Research reports measure suicide, and say so in their title; they do not speak to a reader in danger. */
function forReaders(named: readonly Mention[]): readonly Mention[] {
  const isReport = named.some(({ naming }) => naming === 'measured')
  return named.filter(({ naming, block }) => naming !== 'measured' && !(isReport && block.role === 'heading'))
}

const offersHelp = ({ disclosures }: Article): boolean => disclosures.some(({ kind }) => kind === 'crisis')

const shapeFor = (country: string): string =>
  country === 'us'
    ? '“If you are thinking about suicide, call or text 988 (US), day or night, or go to the nearest emergency department.”'
    : '“If you are thinking about suicide, contact [crisis line of your country] or go to the nearest emergency department.”'

const note = { plain: 'named', effect: 'named as an effect', measured: 'named as a figure' } as const

export default defineRule({
  id: 'crisis-resource-missing',
  title: 'Suicide named without a crisis line',
  group: 'care',
  severity: 'warning',
  educational: 'warning',
  why: 'a person in danger who reads this finds no way to help.',
  standards: ['LINE-988'],
  keep: 'the crisis line of the country of the readers, or the emergency number, beside the first mention.',
  shape:
    '“If you are thinking about suicide, contact [crisis line of your country] or go to the nearest emergency department.”',
  action: 'disclose',
  basis: 'omission',
  duty: {
    label: 'gives a crisis line',
    state: (article) => {
      if (namings(article).length === 0) return 'not applicable'
      return offersHelp(article) ? 'met' : 'missing'
    },
  },
  messages: {
    missing: '{actual} is named and no crisis line stands on this page; add one beside it',
  },
  lexicons: [crisis, measured, watched],
  *check(article) {
    const named = namings(article)
    const [first] = named
    if (!first || offersHelp(article)) return
    const at =
      named.find(({ naming }) => naming === 'plain') ?? named.find(({ naming }) => naming === 'effect') ?? first
    const common = {
      at,
      message: 'missing',
      contextual: false,
      shape: shapeFor(article.assumed.jurisdiction.value),
      related: named
        .filter((other) => other !== at)
        .slice(0, 10)
        .map((other) => ({ at: other, note: note[other.naming] })),
    } as const
    if (at.naming === 'plain') yield common
    else yield { ...common, level: { severity: 'info', reason: note[at.naming] } }
  },
  notFor: 'sites whose template shows a crisis line on every page.',
  examples: {
    flags: [
      'We offer infusions. They are ideal for people with ⟦suicidal⟧ thoughts.',
      'We sell a headset that helps when you think of ⟦self-harm⟧.',
      'Join our app today. Grief made some of our members want to ⟦end their lives⟧.',
      'We offer a retreat for veterans. Many of them have had ⟦thoughts of ending it all⟧.',
      'We sell capsules for a better mood. Friends of the founder felt ⟦better off dead⟧.',
      'Our clinic offers finasteride online. It regrows hair; ⟦suicidal⟧ thoughts have been reported.',
    ],
    allows: [
      'We offer infusions. If you have suicidal thoughts, call or text 988.',
      'Our app is for low mood. Thinking of suicide? Ring Samaritans on 116 123.',
      'We treat depression. If you might harm yourself, go to the nearest emergency department.',
      'Our clinic treats self-harm. In Australia, call Lifeline on 13 11 14; in an emergency, call 000.',
      'Our lab designed a suicide gene that stops the vector. Order samples now.',
      'Order our capsules. They help you to take your lives back.',
      'Our team treats low mood. We answer within a day.',
    ],
  },
})
