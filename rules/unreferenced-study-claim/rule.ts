import { type Article, defineRule, type Statistic } from '../../src/rule.js'

const isOpen = ({ role, status }: Statistic): boolean =>
  role === 'evidence' && status !== 'cited' && status !== 'named' && status !== 'dangling'

/** What they did not find, or hardly, is a limit. */
const little =
  /^[^.;:!?]{0,40}?\b(?:no|not|never|little|small|slight|modest|mixed|conflicting|unclear|only|neither|cannot)\b|^[^.;:!?]{0,30}n['’]t\b|^ (?:it|them|this|the \w+) (?:to|with) (?:more|higher|an? (?:higher|increased|raised)|deaths?|harm|cancers?|strokes?)\b/i

/** "X does not work, according to a review". */
const noEffect =
  /\b(?:(?:is|are|was|were) not effective|ineffective|of no (?:use|benefit)|(?:do|does|did) not work)\b[^.;!?]{0,60}$/i

/** "Some studies suggest it may": the statement itself is careful, and only the study is missing. */
const levelOf = (article: Article, at: Statistic) =>
  little.test(at.block.text.slice(at.end, at.end + 60)) || noEffect.test(at.block.text.slice(0, at.start))
    ? ({ level: { severity: 'info', reason: 'a limit, not a benefit' } } as const)
    : article.contextOf(at).has('hedged')
      ? ({ level: { severity: 'info', reason: 'the statement is hedged' } } as const)
      : {}

export default defineRule({
  id: 'unreferenced-study-claim',
  title: 'Studies without a study',
  group: 'evidence',
  severity: 'warning',
  educational: 'info',
  why: 'the words borrow the weight of science without letting anyone look.',
  standards: ['FTC-HPCG', 'CFR-202.1(e)(6)(iii)', 'CAP-12.1'],
  keep: 'one linked source for the same product, route and condition.',
  shape: '“[Hedged statement] [reference].” Do not drop the words and keep the claim.',
  action: 'cite',
  basis: 'checkable',
  context: {
    hedged: 'keep',
    doublyHedged: 'keep',
    weakModal: 'keep',
    attributed: 'keep',
    historical: 'keep',
    cited: 'keep',
    researchGoal: 'keep',
  },
  messages: {
    one: '{actual} names no study; link the best one, or delete the phrase and keep the limit',
    more: '{actual} names no study, here and in {count}; link the best one, or delete the phrase',
  },
  *check(article) {
    const [first, ...rest] = article.statistics.filter(isOpen)
    if (!first) return
    const related = rest.map((at) => ({ at, note: 'names no study either' }))
    const data = { count: rest.length === 1 ? '1 more place' : `${rest.length} more places` }
    if (rest.length === 0) yield { at: first, message: 'one', ...levelOf(article, first) }
    else yield { at: first, message: 'more', data, related, ...levelOf(article, first) }
    for (const at of rest) yield { at, message: 'one', level: { severity: 'info', reason: 'said before on this page' } }
  },
  examples: {
    flags: [
      '⟦Studies have shown that⟧ the oil calms dogs and owners.',
      '⟦Research shows that⟧ collagen firms the skin.',
      '⟦Science proves⟧ it works.',
      '⟦There is growing evidence that⟧ saunas lift mood.',
      '⟦Clinical trials demonstrate⟧ faster healing with the laser.',
      '⟦Experts agree that⟧ this is the way to lose weight.',
      '⟦Research confirms that⟧ semaglutide protects the heart.',
      '⟦Studies prove that⟧ our app lifts mood.',
    ],
    allows: [
      'A 2019 trial by Okafor et al. found a small benefit ([trial](https://doi.org/10.5555/sauna.4)).',
      'Studies have not shown a benefit.',
      'More studies are needed.',
      'Do studies show that it works?',
      'We study each case before the first visit.',
      'The study room is on the second floor.',
      'The app asks for your consent before it shares data with a study.',
      'The oat trial is described below ([report](https://doi.org/10.5555/oats.9)).',
    ],
  },
})
