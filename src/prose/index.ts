// mdast to prose: the blocks of text that people read, each led back to its place in the source.

import type { Root } from 'mdast'
import type { Prose, Skipped } from '../types.js'
import { readFlow } from './blocks.js'
import { embedNames } from './html.js'
import { markForeign } from './language.js'
import { type PreparedPartial, partialsOf, withPartials } from './partials.js'
import { Reading } from './reading.js'
import { assignRoles } from './roles.js'
import { usesOf } from './uses.js'

export { joinFragments } from './fragments.js'
export { tooHard } from './guard.js'
export { parseMarkdown } from './parse.js'
export type { PreparedPartial } from './partials.js'

export interface ProseOptions {
  /** Names of MDX attributes whose text is read, such as `title`. */
  readonly props?: readonly string[]
  /** What the components, shortcodes, includes and layouts of the page show. */
  readonly partials?: readonly PreparedPartial[]
}

/**
 * Reads any remark tree. `source` is the text that the tree was parsed from; offsets of the result are UTF-16 code
 * units of that text as it was handed in, a byte order mark included. Never throws: what cannot be read or placed is
 * counted in `skipped`.
 */
export function buildProse(tree: Root, source: string, options: ProseOptions = {}): Prose {
  const partials = partialsOf(options.partials ?? [])
  const reading = new Reading(source, options.props ?? [], partials)
  readFlow(reading, tree, { kind: 'paragraph', role: 'body', containers: [], quoteDepth: 0 })
  reading.resolveLinks()
  assignRoles(reading.blocks)
  const tags = reading.tags.sort((a, b) => a.start - b.start)
  const uses = usesOf(tags, source, ({ kind, name }) => partials(kind, name)?.name)
  const unknown = uses.filter(({ partial }) => partial === undefined).length
  if (unknown > 0) reading.skip('partial', unknown)
  for (const { kind, role, name } of tags) {
    if (role !== 'close' && embedNames.has(name.toLowerCase()) && !partials(kind, name)) reading.skip('embed')
  }
  const foreign = markForeign(reading.blocks)
  if (foreign > 0) reading.skip('language', foreign)
  return {
    source,
    blocks: withPartials(reading.blocks, uses, partials),
    skipped: Array.from(reading.skipped, ([kind, count]) => ({ kind, reason: REASONS[kind], count })),
    definitions: reading.definitions,
    comments: reading.comments,
    uses: uses.map(({ after, ...use }) => use),
    frontMatter: reading.frontMatter,
    frontMatterLines: reading.frontMatterLines,
  }
}

const REASONS: Readonly<Record<Skipped['kind'], string>> = {
  html: 'raw HTML is not read',
  embed: 'videos and embeds are not read',
  image: 'text inside images is not read, only the alternative text',
  code: 'code blocks are not read',
  math: 'formulas are not read',
  partial: 'components, shortcodes, includes and layouts are read when `partials` describes them',
  expression: 'expressions are not evaluated',
  positionless: 'text without a position in the source cannot be reported',
  language: 'only English is read',
  input: 'text nested too deeply is not read',
}
