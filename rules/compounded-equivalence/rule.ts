import { type Article, defineRule, type Hit } from '../../src/rule.js'
import { borrowed, generic, same } from './lexicon.js'

const BRAND =
  /\b(?:Ozempic|Wegovy|Mounjaro|Zepbound|Rybelsus|Saxenda|Victoza|Trulicity|Spravato|Viagra|Cialis|Propecia)\b/i
const COMPOUNDED = /\bcompound(?:ed|ing)\b/i
const SELLS =
  /\b(?:our|ours|we|buy|order|get|shop|try|offers?|start|available|from \$|save|shipped|ships|delivered|delivery|door|prescribed|month|for less|cheap)\b/i
const DENIAL = /\b(?:no|not|never|neither|nor|differs?|different)\b|n[’']t\b/i

/** Set by the configuration, or by a name other than "generic Ozempic", which may stand in news about patents. */
const isCompoundedPage = ({ assumed, products }: Article): boolean =>
  assumed.class.value === 'compounded-drug' &&
  (products.length === 0 || products.some(({ block, start }) => !/^generic/i.test(block.text.slice(start, start + 7))))

/** The words of the sentence around the hit, up to it and all of them; of a long sentence those that are near. */
function wordsAround(article: Article, { block, start, end }: Hit) {
  const sentence = article.sentenceOf({ block, start, end })
  const from = Math.max(sentence.start, start - 300)
  return { before: block.text.slice(from, start), all: block.text.slice(from, Math.min(sentence.end, end + 300)) }
}

/** "Wegovy has the same active ingredient as Ozempic" compares two approved brands. */
const comparesBrands = (before: string): boolean => BRAND.test(before) && !COMPOUNDED.test(before)

/** The first words after a question, in its block or the next. */
function answerTo({ blocks, sentenceOf }: Article, at: Hit): string {
  const { end } = sentenceOf(at)
  const rest = at.block.text.slice(end, end + 200).trim()
  return rest === '' ? (blocks[at.block.index + 1]?.text.slice(0, 200) ?? '') : rest
}

/** A question suggests its answer, unless the page goes on to deny it. */
const isDeniedQuestion = (article: Article, at: Hit): boolean =>
  article.contextOf(at).has('questioned') && DENIAL.test(answerTo(article, at))

export default defineRule({
  id: 'compounded-equivalence',
  title: 'Compounded product told to be the same as an approved one',
  group: 'status',
  severity: 'error',
  why: 'a reader takes a product that no agency has reviewed for the one whose safety and effect were tested.',
  standards: [
    'FDCA-502(bb)',
    'FDA-GLP1',
    'FDA-KET23',
    'CFR-202.1(e)(6)(i)',
    'FTCA-5',
    'HMR-287(1)(b)',
    'EU-83-90(b)',
    'AU-133(a)',
    'CA-FDA-9(1)',
  ],
  keep: 'cannot be kept; say that the product is compounded and not approved.',
  shape: '“Compounded [drug] is not FDA-approved; the FDA has not reviewed its safety, effectiveness or quality.”',
  action: 'delete',
  basis: 'checkable',
  context: { attributed: 'keep', scareQuoted: 'keep', salesQuestion: 'keep' },
  messages: {
    same: '{actual} says that a compounded product is the same as an approved one; delete it and say that it is not approved',
    generic:
      '{actual} calls a product generic that has no approved generic; say that it is compounded and not approved',
    borrowed: '{actual} takes proof or approval from another product; delete it, or cite a trial of this one',
  },
  lexicons: [same, generic, borrowed],
  *check(article) {
    const page = isCompoundedPage(article)
    const context = page ? ({ questioned: 'keep' } as const) : { hedged: 'suppress' as const }
    for (const at of article.hits(same)) {
      const { before, all } = wordsAround(article, at)
      const meant = page || COMPOUNDED.test(all) || /\b(?:our|my) (?:own )?$|^\W*our\b/i.test(before)
      if (!meant || comparesBrands(before) || isDeniedQuestion(article, at)) continue
      yield { at, message: 'same', context }
    }
    for (const at of article.hits(generic)) {
      const sold = page || SELLS.test(wordsAround(article, at).all)
      if (sold && article.assumed.jurisdiction.value !== 'ca' && !isDeniedQuestion(article, at))
        yield { at, message: 'generic', context }
    }
    for (const at of article.hits(borrowed)) {
      const { before, all } = wordsAround(article, at)
      if ((page || COMPOUNDED.test(all)) && !comparesBrands(before)) yield { at, message: 'borrowed' }
    }
  },
  examples: {
    flags: [
      'Our compounded shot has the ⟦same results as Wegovy⟧.',
      'Compounded tirzepatide is ⟦identical to Zepbound⟧, minus the logo.',
      'Order ⟦generic Ozempic⟧ without a trip to the pharmacy.',
      'The compounded lozenge ⟦works just like the FDA-approved spray⟧.',
      'Compounded semaglutide is ⟦clinically proven⟧ to shrink your waist.',
      'Our compounded vial is made with ⟦FDA-approved ingredients⟧.',
      'We sell compounded semaglutide. Is compounded semaglutide ⟦the same as Ozempic⟧?',
    ],
    allows: [
      'Compounded semaglutide is not the same as Ozempic.',
      'Wegovy has the same active ingredient as Ozempic.',
      'There is no generic Zepbound.',
      'Generic sertraline costs a few dollars a month.',
      'Is compounded semaglutide the same as Ozempic? No. The FDA has not reviewed it.',
      'Esketamine is one of two mirror-image molecules in ketamine.',
      'A pharmacy that compounds medicines is licensed by its state.',
    ],
  },
})
