import { type Article, defineRule } from '../../src/rule.js'

/** How many it does not help is a limit, and takes nobody in. */
const shortfall =
  /^[^.;:!?]{0,30}?\b(?:(?:do|does|did|will|would|had|have|has|are|were|could) not|(?:do|does|did|wo|could)n['’]t|relapsed?|drop(?:ped)? out|stop(?:ped)?)\b/i

const risks = /^\W*(?:\w+ ){0,3}(?:risks?|side[ -]effects?|complications|what can go wrong|unwanted effects|safety)\b/i

/** Figures of harm, where the page tells what may go wrong. */
function riskFigures(article: Article): (at: Article['statistics'][number]) => boolean {
  const told = new Set(
    article.disclosures.flatMap((one) =>
      one.kind === 'risk' && one.quality === 'specific' ? [article.sentenceOf(one)] : [],
    ),
  )
  return (at) => told.has(article.sentenceOf(at)) || risks.test(article.sectionOf(at.block).heading?.text ?? '')
}

export default defineRule({
  id: 'uncited-statistic',
  title: 'Figure without a source',
  group: 'evidence',
  severity: 'warning',
  educational: 'info',
  why: 'a figure looks like evidence, and without its source nobody can see whom and what it was measured in.',
  standards: ['FTC-HPCG', 'CFR-202.1(e)(6)(xiv)', 'CAP-12.1'],
  keep: 'the source in the sentence, with n, comparator and time point, for this product and this use.',
  shape: '“In [study], [n of n] people had [outcome] at [time] vs [n of n] with [comparator] [reference].”',
  action: 'cite',
  basis: 'checkable',
  raiseIn: ['heading', 'cta'],
  context: {
    conditional: 'soften',
    researchGoal: 'soften',
    hedged: 'keep',
    attributed: 'keep',
    historical: 'keep',
    negated: 'keep',
    cited: 'keep',
  },
  messages: {
    none: '{actual} has no source; link the study in the sentence, or remove the figure',
    weak: '{actual} has its source far away; put the reference in the same sentence',
    named: '{actual} names its source without a link; add the reference',
    prevalence: '{actual} has no source; link where the number comes from',
  },
  *check(article) {
    const isRisk = riskFigures(article)
    for (const at of article.statistics) {
      const { status, role } = at
      if (role === 'evidence' || status === 'dangling') continue
      if (status === 'cited') yield { at, message: 'none', pass: 'cited' }
      else if (role === 'prevalence') {
        const magnitude = /\b(?:millions?|thousands|billions?)\b/i.test(at.block.text.slice(at.start, at.end))
        if (!magnitude && status !== 'weak' && status !== 'named') {
          yield { at, message: 'prevalence', level: { severity: 'info', reason: 'how common, not how well it works' } }
        }
      } else if (status === 'weak') {
        yield { at, message: 'weak', level: { severity: 'info', reason: 'a source is near' } }
      } else if (status === 'named') {
        yield { at, message: 'named', level: { severity: 'info', reason: 'the source is named' } }
      } else if (shortfall.test(at.block.text.slice(at.end, at.end + 60))) {
        yield { at, message: 'none', level: { severity: 'info', reason: 'how many it does not help' } }
      } else if (isRisk(at)) {
        yield { at, message: 'none', level: { severity: 'info', reason: 'a figure of harm' } }
      } else {
        yield { at, message: 'none' }
      }
    }
  },
  examples: {
    flags: [
      'In our clinic ⟦70% of patients⟧ improved.',
      'The gel is ⟦3x more effective⟧.',
      '⟦Nine out of ten users⟧ saw fewer wrinkles.',
      'Members lost ⟦15% of their weight⟧.',
      'The aligners have a ⟦95% success rate⟧.',
      'It ⟦doubles your odds⟧ of quitting.',
      'Members on tirzepatide lost ⟦20% of their weight⟧.',
      'Our oat shake lowers cholesterol in ⟦8 out of 10 people⟧.',
    ],
    allows: [
      'In the trial, 41% of adults responded ([report](https://doi.org/10.5555/lamp.3)).',
      'Migraine affects millions of people worldwide.',
      'Sessions take 40 minutes and cost $120.',
      'Use a 0.9% saline rinse twice a day.',
      'Get 20% off your first box.',
      'Adults 18 and over may join the phase 3 trial.',
      'Each capsule holds 200 mg, half of the daily value.',
      'The app costs $5 a month, or $48 a year.',
    ],
  },
})
