import {
  type Article,
  type Disclosure,
  defineRule,
  lexicon,
  type Product,
  type Safety,
  type Severity,
} from '../../src/rule.js'

type Risk = Product['risks'][number]

interface Level {
  readonly severity: Severity
  readonly reason: string
}

interface Gap {
  readonly owed: readonly Risk[]
  readonly missing: readonly Risk[]
  readonly level: Level
}

/** A page that speaks of the box may tell it in words that the facts do not list. */
const box = lexicon(['(boxed|black box) warning~'])

/** Products that people eat or take without a prescription owe less detail. */
const foods = new Set(['supplement', 'food', 'cosmetic', 'wellness'])

const isSerious = ({ tier }: Risk): boolean => tier !== 'should'

const isRead = ({ mark }: Risk): boolean => mark !== 'unverified'

/** What the page leaves out of the risks that it owes, and how much that weighs; undefined when nothing is left out. */
function gapOf(safety: Safety, article: Article): Gap | undefined {
  const { product, named, risks } = safety
  const serious = product?.risks.filter(isSerious) ?? []
  const owed = serious.filter(isRead)
  const missing = owed.filter(({ name }) => !named.has(name))
  if (!product || missing.length === 0) return questionOf(serious, safety)
  const isSummary = risks.some(({ quality }) => quality === 'specific')
  const isLinked = isSummary && article.disclosures.some(({ kind }) => kind === 'label')
  const level: Level = isLinked
    ? { severity: 'info', reason: 'the full safety information is linked' }
    : levelOf(product, owed, missing, article.hits(box).length > 0)
  return { owed, missing, level }
}

/** @param isTold The page speaks of the boxed warning, so its risks may stand there in other words. */
function levelOf(product: Product, owed: readonly Risk[], missing: readonly Risk[], isTold: boolean): Level {
  const isFood = foods.has(product.class)
  const isShared = product.boxedWarning?.scope !== 'some-products'
  const boxed = owed.filter(({ tier }) => isShared && tier === 'boxed')
  const gone = missing.filter((risk) => !isTold || !boxed.includes(risk))
  const isBoxGone = boxed.length > 0 && boxed.every((risk) => gone.includes(risk))
  if (gone.length === owed.length) return { severity: isFood ? 'warning' : 'error', reason: 'no serious risk is named' }
  if (isBoxGone) return { severity: 'error', reason: 'no boxed risk is named' }
  if (gone.length * 2 <= owed.length && !boxed.some((risk) => gone.includes(risk)))
    return { severity: 'info', reason: 'most serious risks are named' }
  return { severity: isFood ? 'info' : 'warning', reason: 'some serious risks are named' }
}

/** General knowledge may ask about the risks of a page that names none of them. */
function questionOf(serious: readonly Risk[], { named, risks }: Safety): Gap | undefined {
  if (serious.length === 0 || risks.length === 0 || serious.some(({ name }) => named.has(name))) return undefined
  return { owed: serious, missing: serious, level: { severity: 'info', reason: 'the facts are general knowledge' } }
}

/** The head of a name: what stands before details in brackets, after a colon or after "with". */
const shortened = (name: string): string => {
  const head = name.replace(/ ?\(.*?\)|[:;].*$|,? (?:with|from|after|until|without) .*$/g, '')
  return head.length > 45 ? head.replace(/,.*$/, '') : head
}

/** As many names as a message has room for beside the name of the product. */
function list(names: readonly string[], product: Product): string {
  const room = 74 - product.name.length
  const short = names.map(shortened)
  let shown = 1
  while (shown < short.length && short.slice(0, shown + 1).join(', ').length <= room) shown++
  const rest = short.length - shown
  const listed = short.slice(0, shown)
  if (rest > 0) return `${listed.join(', ')} and ${rest} more`
  const last = listed.pop() ?? ''
  return listed.length > 0 ? `${listed.join(', ')} or ${last}` : last
}

/** Where the page names a risk of its product, once for each sentence. */
const namings = (safety: Safety): readonly Disclosure[] =>
  safety.risks.filter(({ covers = [] }) => covers.some((name) => safety.named.has(name)))

function detailOf({ owed, missing }: Gap, { boxedWarning }: Product): string {
  const left = new Set(missing)
  const items = owed.map(
    (risk) => `${risk.name}${risk.tier === 'boxed' ? ' (boxed)' : ''} ${left.has(risk) ? '✗' : '✓'}`,
  )
  const some = boxedWarning?.scope === 'some-products' ? ' Some products of this kind carry the boxed warning.' : ''
  return `Checklist: ${items.join(', ')}.${some}`
}

const marks = ['unverified', 'read-2', 'read'] as const

/** The facts that the finding rests on, as good as the weakest risk that it asks for. */
function factOf({ missing }: Gap, { asOf, reviewBy }: Product) {
  const weakest = Math.min(...missing.map(({ mark }) => marks.indexOf(mark)))
  return { mark: marks[weakest] ?? 'unverified', asOf, reviewBy }
}

export default defineRule({
  id: 'serious-risk-omitted',
  title: 'Serious risks left out',
  group: 'risk',
  severity: 'error',
  educational: 'off',
  why: 'a reader weighs only the risks that stand on the page.',
  standards: ['CFR-202.1(e)(3)(iii)', 'FTCA-5', 'AU-133(a)'],
  keep: 'each serious risk by name, in the words that a patient uses; no frequencies without a source.',
  shape: '“[Product] can [serious risks]. Tell [clinician] at once if [warning signs] [reference].”',
  action: 'disclose',
  basis: 'omission',
  needs: 'class',
  duty: {
    label: 'names the serious risks',
    state: (article) => {
      const { safety } = article
      if (!safety?.product?.risks.some((risk) => isSerious(risk) && isRead(risk))) return 'not applicable'
      const gap = gapOf(safety, article)
      return gap && gap.level.severity !== 'info' ? 'missing' : 'met'
    },
  },
  messages: {
    some: 'The risks of {product} named here leave out {missing}; add them where the risks stand',
    none: 'None of the serious risks of {product} is named here, such as {missing}; name each of them',
  },
  lexicons: [box],
  *check(article) {
    const { safety } = article
    const gap = safety && gapOf(safety, article)
    if (!safety?.product || !gap) return
    const { owed, missing, level } = gap
    const at = safety.risks.find(({ quality }) => quality === 'specific') ?? safety.risks[0] ?? safety.benefits[0]
    if (!at) return
    yield {
      at,
      message: missing.length === owed.length ? 'none' : 'some',
      data: {
        missing: list(
          missing.map(({ name }) => name),
          safety.product,
        ),
      },
      level,
      contextual: false,
      related: namings(safety)
        .slice(0, 10)
        .map((one) => ({ at: one, note: `names ${one.covers?.join(', ')}` })),
      detail: detailOf(gap, safety.product),
      fact: factOf(gap, safety.product),
    }
  },
  notFor: 'pages whose template adds the full safety information.',
  examples: {
    flags: [
      'We offer ketamine infusions that relieve depression. ⟦Side effects include nausea and dizziness.⟧',
      'Botox at our studio ends migraines. ⟦You may have bruising and a headache.⟧',
      'We offer Ozempic online; it eliminates cravings. ⟦It can cause nausea and constipation.⟧',
      'Order now: our kratom relieves chronic pain. ⟦It may cause nausea or constipation.⟧',
      'Our clinic prescribes Accutane. It cures acne. ⟦Dry skin and redness are common.⟧',
      'Our clinic offers LASIK, which cures astigmatism. ⟦You may have some redness.⟧',
      'Order now: our curcumin capsules cure arthritis. ⟦Side effects include nausea.⟧',
    ],
    allows: [
      'We offer ketamine; it relieves depression. It can raise blood pressure and slow breathing, cause dissociation and hallucinations, be misused, and harm the bladder.',
      'We offer Botox; it ends migraines. The toxin can spread and cause trouble swallowing or breathing, double vision, drooping eyelids and allergic reactions; its units are not interchangeable with other brands.',
      'Ozempic eliminates cravings. It can cause thyroid tumors, pancreatitis, gallbladder problems, kidney injury, low blood sugar, allergic reactions and vision changes.',
      'Order now: topical minoxidil cures baldness. It can cause itching and flaking.',
      'We ship a heating pad that soothes cramps. It can cause burns.',
      'Does kratom relieve pain? It can cause nausea.',
      'Book now: LASIK cures astigmatism. It can cause dry eyes, eye pain, glare and halos at night.',
    ],
  },
})
