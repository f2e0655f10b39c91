// Which blocks do not read as English, by the small words that every sentence has. Looks at a few words of each block.

import type { Block } from '../types.js'
import type { ProseBlock } from './block.js'
import { perText } from './texts.js'

const english = words(
  'the of and to that this these those with for from are be been have has had you your we our they their it its ' +
    'can may might will would should not which when what who how if or but by at about after before because while ' +
    'than then there more most some any all other into over up out do does did is was were an as',
)

/** Small words of other languages that are no English ones. */
const foreign = words(
  // German, Dutch
  'und der das dem des ist nicht ein eine einen einer mit für auf sich auch wird werden sind wir ihre ihnen bei nach ' +
    'oder aber wie zur zum het een voor niet zijn naar ook maar deze wordt worden onze ' +
    // French
    'le la les et est une dans vous votre vos nous notre que qui pas avec sur ce cette ces aux sont être leur ' +
    // Spanish, Portuguese, Italian, Romanian
    'el los las de del en y para con por una su sus es esta este como más muy nuestro nuestra sin um uma não dos ' +
    'da das ao seu sua você il gli di che è non sono della delle nel più și cu nu ' +
    // Scandinavian
    'och og att det som är av på ikke til med jeg ved eller ' +
    // Polish, Czech, Hungarian, Finnish, Turkish, Indonesian, Vietnamese
    'nie się jest oraz przez dla je že pro jako az egy és hogy nem ja ei että ovat ve bir bu için ile olarak yang untuk ' +
    'dengan dari và là của không được',
)

const SAMPLE = 40
/** Words of a part that counts; a motto or a quotation is shorter. */
const PART = 20

type Verdict = 'english' | 'foreign' | null

/**
 * Marks the blocks that do not read as English: runs of some length, and short ones when nothing on the page is English.
 *
 * @returns The number of runs.
 */
export function markForeign(blocks: readonly ProseBlock[]): number {
  const verdicts = blocks.map(verdictOf)
  if (!verdicts.includes('foreign')) return 0
  const settled = settle(verdicts)
  const isWhole = !verdicts.includes('english')
  const parts = runs(blocks, settled).filter((run) => isWhole || wordsIn(run) >= PART)
  for (const run of parts) for (const block of run) block.foreign = true
  return parts.length
}

const verdictOf = perText(({ tokens }): Verdict => {
  let [seen, own, other, script] = [0, 0, 0, 0]
  for (const { kind, norm } of tokens) {
    if (kind !== 'word') continue
    if (++seen > SAMPLE) break
    if (english.has(norm)) own++
    else if (foreign.has(norm)) other++
    else if (isOtherScript(norm)) script++
    if (own >= 4 && other === 0 && script === 0) return 'english'
  }
  const words = Math.min(seen, SAMPLE)
  if (script * 2 > words) return 'foreign'
  if (other >= 3 && other > 2 * own && other * 8 >= words) return 'foreign'
  return own > other ? 'english' : null
})

/** Greek, Cyrillic, Arabic, Chinese and so on; a Greek letter alone is a sign. */
function isOtherScript(norm: string): boolean {
  const code = norm.charCodeAt(norm.length - 1)
  return norm.length > 1 ? code >= 0x370 && !(code >= 0x1e00 && code < 0x2100) : code >= 0x3040
}

/** A block that is too short to tell goes with its neighbours when they agree. */
function settle(verdicts: readonly Verdict[]): readonly Verdict[] {
  const after = [...verdicts]
  for (let index = after.length - 2; index >= 0; index--) after[index] ??= after[index + 1] ?? null
  let before: Verdict = null
  return verdicts.map((verdict, index) => {
    before = verdict ?? before
    return before === after[index] ? before : verdict
  })
}

function runs(blocks: readonly ProseBlock[], verdicts: readonly Verdict[]): ProseBlock[][] {
  const found: ProseBlock[][] = []
  blocks.forEach((block, index) => {
    if (verdicts[index] !== 'foreign') return
    if (verdicts[index - 1] === 'foreign') found.at(-1)?.push(block)
    else found.push([block])
  })
  return found
}

const wordsIn = (run: readonly Block[]): number =>
  run.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === 'word').length, 0)

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}
