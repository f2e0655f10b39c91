import { type Article, defineRule, type Hit, type StatusClaim } from '../../src/rule.js'
import { clearedAsProof, device510k, ownDevice, section510, wrongWord } from './lexicon.js'

const CLEARED = /^(?!not).*(?:clear|510|de novo|class ii)/i
const APPROVED = /\bPMA\b|^approved|^accelerated/

/** "FDA approved." on the page of a device, where nothing else is named. */
function pageDevice({ subject, assumed, productsIn }: Article, { block, agency }: StatusClaim) {
  if (subject?.class !== 'device' || assumed.class.value !== 'device' || agency === undefined) return undefined
  return productsIn(block).length === 0 ? { product: subject, name: subject.name } : undefined
}

/** What the facts say about how the device reached the market. */
function clearanceOf(article: Article, at: StatusClaim) {
  const { agency, use } = at
  const subject = at.subject ?? pageDevice(article, at)
  if (!subject) return undefined
  const label = article.labelOf(subject.product, subject.name, use, agency)
  if (!label?.status.some((word) => CLEARED.test(word)) || label.status.some((word) => APPROVED.test(word)))
    return undefined
  return { ...label, reviewBy: subject.product.reviewBy }
}

/** A premarket approval near by: some devices are approved. */
const saysPremarket = ({ block, start, end }: Hit): boolean =>
  /\bPMA\b|pre-?market approv|FL-?100|Inspire|pacemaker|cochlear/.test(
    block.text.slice(Math.max(0, start - 150), end + 150),
  )

const devices = new Set(['device', 'procedure'])

/** "FDA-approved semaglutide with body contouring" approves the medicine. */
const approvesMedicine = (article: Article, { block, start, end }: Hit): boolean =>
  article.productsIn(block, start, end).some(({ product }) => !devices.has(product.class))

export default defineRule({
  id: 'cleared-vs-approved',
  title: 'Cleared device called approved',
  group: 'status',
  severity: 'error',
  why: 'a reader takes a device that was found similar to older ones for one whose benefit an agency has weighed.',
  standards: ['CFR-807.97', 'FTCA-5', 'CAP-12.1', 'AU-133(a)', 'CA-FDA-20(1)'],
  keep: 'the word “cleared” or “granted De Novo”, with the number and the use that the clearance names.',
  shape: '“[Device] is FDA-cleared ([number]) for [use].”',
  action: 'verify',
  basis: 'checkable',
  context: { hedged: 'suppress', conditional: 'suppress', researchGoal: 'suppress' },
  messages: {
    approved: '{actual} calls a cleared device approved; write “cleared” and name the use that the clearance covers',
    word: '{actual} mixes clearance with approval; write “cleared” or “granted De Novo”',
    proof: '{actual} tells clearance as proof; say that it means similar to a device on the market',
    ask: '{actual} says that the device is approved; check whether it was cleared, and use that word',
  },
  lexicons: [device510k, wrongWord, section510, clearedAsProof, ownDevice],
  *check(article) {
    for (const at of article.statusClaims) {
      if (at.word !== 'approved') continue
      const fact = clearanceOf(article, at)
      if (fact) yield { at, message: fact.mark === 'unverified' ? 'ask' : 'approved', fact }
    }
    for (const at of article.hits(device510k)) {
      if (!saysPremarket(at) && !approvesMedicine(article, at)) yield { at, message: 'approved' }
    }
    for (const at of article.hits(wrongWord)) yield { at, message: 'word' }
    for (const { block, start } of article.hits(section510)) {
      const found = /^510\s?\(k\)[-\s]*approv(?:ed|al)/i.exec(block.text.slice(start, start + 24))
      if (found) yield { at: { block, start, end: start + found[0].length }, message: 'word' }
    }
    for (const at of article.hits(clearedAsProof)) yield { at, message: 'proof' }
    for (const at of article.hits(ownDevice)) {
      if (saysPremarket(at) || article.productsIn(at.block).length > 0) continue
      yield { at, message: 'ask', level: { severity: 'info', reason: 'the device is not known' } }
    }
  },
  examples: {
    flags: [
      'Relax in our ⟦FDA-approved TMS⟧ chair.',
      'The ⟦laser cap is approved by the FDA⟧.',
      '⟦FDA-endorsed neurofeedback⟧ for restless children.',
      'The knee brace lamp was ⟦approved by the FDA through the 510⟧(k) route.',
      'A ⟦510(k)-approved⟧ ring for better sleep.',
      'Freeze the bulge away with ⟦FDA-approved cryolipolysis⟧.',
      '⟦Cleared by the FDA, which proves that it works⟧.',
      'Every ⟦hearing aid is FDA approved⟧.',
    ],
    allows: [
      'The coil is FDA-cleared for major depression in adults.',
      'TMS is cleared, not approved, by the FDA.',
      'The mask is not FDA-approved.',
      'The FDA granted De Novo authorization to the app.',
      'The nerve stimulator has premarket approval (PMA).',
      'Botox is FDA-approved for frown lines.',
      'Is neurofeedback FDA-approved?',
      'Ask us which devices are cleared and what for.',
    ],
  },
})
