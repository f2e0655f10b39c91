import { type Article, type Disclosure, defineRule, type Hit, type Safety, type TextRange } from '../../src/rule.js'
import { dismissal } from './lexicon.js'

/** What can be said about the weight of risks on a page; each is told in words, never summed up in a score. */
interface Balance {
  /** Sentences that claim a benefit, and sentences that state a risk, an exclusion or the status. */
  readonly benefits: number
  readonly risks: number
  /** Benefit sentences before the first risk. */
  readonly before: number
  readonly heading: boolean
  /** The sentence that takes the risks back. */
  readonly dismissed: Hit | undefined
  /** All risks stand after the last call to action. */
  readonly afterCta: boolean
  /** All risks stand in the last part of a page that takes a while to read. */
  readonly atEnd: boolean
}

const caveats: ReadonlySet<Disclosure['kind']> = new Set<Disclosure['kind']>([
  'contraindication',
  'controlled',
  'off-label',
])

const isBefore = (a: TextRange, b: TextRange): boolean =>
  a.block.index < b.block.index || (a.block === b.block && a.start < b.start)

const contrast = /^\W*(?:however|but|still|yet|fortunately|luckily|thankfully|that said|nevertheless|rest assured)\b/i

function dismissedIn(article: Article, risks: readonly Disclosure[]): Hit | undefined {
  return article.hits(dismissal).find((hit) => {
    const { start, end } = article.sentenceOf(hit)
    if (!contrast.test(hit.block.text.slice(start, end)) || article.contextOf(hit).has('negated')) return false
    return risks.some(({ block }) => hit.block.index - block.index >= 0 && hit.block.index - block.index <= 1)
  })
}

const heads =
  /\brisks?\b|side[ -]effects?|safety|warnings?|precautions?|complications?|who should not|what can go wrong/i

function balanceOf(article: Article, { benefits, risks }: Safety): Balance {
  const told = article.disclosures.filter(({ kind }) => caveats.has(kind))
  const claimed = new Set(benefits.map(article.sentenceOf))
  const stated = new Set([...risks, ...told].map(article.sentenceOf).filter((sentence) => !claimed.has(sentence)))
  const [first] = risks
  const cta = article.blocks.findLast(({ role }) => role === 'cta')
  const isEarly = (at: TextRange) => first !== undefined && isBefore(at, first)
  return {
    benefits: benefits.length,
    risks: stated.size,
    before: benefits.filter(isEarly).length,
    heading: article.sections.some(({ heading }) => heading !== undefined && heads.test(heading.text)),
    dismissed: dismissedIn(article, risks),
    afterCta:
      first !== undefined &&
      cta !== undefined &&
      first.block.index > cta.index &&
      benefits.every(({ block }) => block.index <= cta.index),
    atEnd: first !== undefined && isAtEnd(article, first),
  }
}

/** In the last seventh, or the last two paragraphs, of a page of thirty sentences or more. */
function isAtEnd({ blocks }: Article, { block }: TextRange): boolean {
  const read = blocks.filter(({ role }) => role !== 'chrome')
  const count = (some: typeof read) => some.reduce((sum, { sentences }) => sum + sentences.length, 0)
  const all = count(read)
  const before = read.filter(({ index }) => index < block.index)
  return all >= 30 && (count(before) >= (all * 6) / 7 || before.length >= read.length - 2)
}

const isLate = ({ benefits, risks, before }: Balance): boolean => risks > 0 && before * 3 >= benefits * 2

/** The parts that fail, the gravest first, in words to print. */
function failing(balance: Balance): readonly string[] {
  const { benefits, risks, before, heading, dismissed, afterCta, atEnd } = balance
  const parts: string[] = []
  if (afterCta) parts.push('none before the last call to action')
  else if (atEnd) parts.push('none before the end of the page')
  if (risks * 3 < benefits + risks)
    parts.push(`${risks} risk sentence${risks === 1 ? '' : 's'} to ${benefits} of benefit`)
  if (isLate(balance)) parts.push(`first risk after ${before} of ${benefits} benefits`)
  if (dismissed) parts.push('taken back')
  if (!heading) parts.push('no heading of their own')
  return parts
}

/** As many parts as a message has room for. */
function inShort(parts: readonly string[]): string {
  const room = 84
  let shown = 1
  while (shown < parts.length && parts.slice(0, shown + 1).join(', ').length <= room) shown++
  return parts.slice(0, shown).join(', ')
}

type Verdict = { readonly severity: 'error' | 'warning'; readonly reason: string } | undefined

/** Fewer than four benefit sentences are a short post; equal length is never asked. */
function verdictOf(balance: Balance): Verdict {
  const { benefits, risks, afterCta, atEnd } = balance
  const all = benefits + risks
  if (afterCta && benefits > 1) return { severity: 'error', reason: 'risks stand after the last call to action' }
  if (atEnd && benefits > 1) return { severity: 'warning', reason: 'risks stand at the end of the page' }
  if (benefits < 4) return undefined
  if (risks * 20 < all) return { severity: 'error', reason: 'under one risk sentence in twenty' }
  if (risks * 5 < all) return { severity: 'warning', reason: 'under one risk sentence in five' }
  const severalFail = risks * 3 < all && failing(balance).length > 2
  const isTakenBack = balance.dismissed !== undefined && isLate(balance) && risks * 5 < all * 2
  return severalFail || isTakenBack ? { severity: 'warning', reason: 'several parts fail' } : undefined
}

function told(safety: Safety | undefined, article: Article) {
  const balance = safety && balanceOf(article, safety)
  return { balance, verdict: balance && verdictOf(balance) }
}

export default defineRule({
  id: 'fair-balance-prominence',
  title: 'Risks outweighed by benefits',
  group: 'risk',
  severity: 'warning',
  educational: 'off',
  why: 'a reader takes along what is told first, most often and last.',
  standards: ['CFR-202.1(e)(7)(viii)', 'FTC-DOTCOM', 'AU-133(a)'],
  keep: 'risks near the benefits, as easy to read as they are; equal length is not needed.',
  shape: '“[Benefit] [reference]. [Product] can also cause [effects]; serious risks include [risks].”',
  action: 'disclose',
  basis: 'omission',
  needs: 'class',
  duty: {
    label: 'gives risks their weight beside the benefits',
    state: (article) => {
      const { safety } = article
      if (!safety || safety.risks.length === 0) return 'not applicable'
      return told(safety, article).verdict ? 'missing' : 'met'
    },
  },
  messages: {
    outweighed: 'The risks weigh less than the benefits here: {parts}; move them beside the benefits',
  },
  lexicons: [dismissal],
  *check(article) {
    const { safety } = article
    const { balance, verdict } = told(safety, article)
    const at = safety?.risks.find(({ block }) => !block.partial) ?? safety?.benefits[0]
    if (!safety || !balance || !verdict || !at) return
    const { benefits, risks, before, heading, dismissed } = balance
    const share = Math.round((100 * risks) / (benefits + risks))
    yield {
      at,
      message: 'outweighed',
      data: { parts: inShort(failing(balance)) },
      level: verdict,
      contextual: false,
      related: [
        ...safety.benefits.slice(0, 1).map((benefit) => ({ at: benefit, note: 'the first benefit' })),
        ...(dismissed ? [{ at: dismissed, note: 'takes the risks back' }] : []),
      ],
      detail: `Parts: ${risks} risk and ${benefits} benefit sentences (${share} % risk); benefits before the first risk: ${before}; heading about risk: ${heading ? 'yes' : 'no'}; taken back: ${dismissed ? 'yes' : 'no'}.`,
    }
  },
  notFor: 'short posts and pages whose template adds a risk section: describe the template in the configuration.',
  examples: {
    flags: [
      'Our clinic offers ketamine. Ketamine relieves depression. It eases anxiety. It cures insomnia. It relieves chronic pain. It ends migraines. ⟦It can cause nausea.⟧',
      'Our clinic offers Botox. Botox ends migraines. It cures headaches. It relieves neck pain. It cures jaw pain. It treats depression. ⟦Side effects include bruising.⟧',
      'Order now: our kratom relieves chronic pain. It eases anxiety. It cures insomnia. It treats depression. Kratom ends migraines. ⟦It can cause nausea.⟧',
      'Our team prescribes testosterone. It reverses fatigue. It cures depression. It relieves joint pain. It cures insomnia. It ends brain fog. ⟦It can cause acne.⟧',
      'Our clinic offers TMS. TMS relieves depression. It cures anxiety. It ends migraines. It relieves chronic pain. It cures insomnia. ⟦It can cause seizures.⟧',
      'Our clinic offers LASIK. LASIK cures astigmatism. It cures myopia. It ends headaches. It cures eye strain. It treats cataracts. ⟦Side effects include dry eyes.⟧',
    ],
    allows: [
      'Our clinic offers ketamine. Ketamine relieves depression. It can cause nausea.',
      'Our clinic offers ketamine. It relieves depression. It eases anxiety. It can raise blood pressure. It cures insomnia. It can be misused. It ends migraines. It can harm the bladder.',
      'Order now: our kratom relieves chronic pain. It eases anxiety. It cures insomnia. It can be addictive. It treats depression. It can cause seizures.',
      'Our clinic offers Botox. Botox ends migraines. It cures headaches. It can cause drooping eyelids. It relieves neck pain. Trouble swallowing can occur. It cures jaw pain.',
      'Our team prescribes testosterone. It reverses fatigue. It can cause acne. It cures depression. You should not have it if you have prostate cancer.',
      'Our clinic offers LASIK. LASIK cures astigmatism. Side effects include dry eyes. It may leave glare and halos.',
    ],
  },
})
