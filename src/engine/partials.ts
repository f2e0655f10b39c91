// Partials of the configuration, read once for all pages; and what is said about those that nobody described.

import { namesOf } from '../config/partials.js'
import type { ConfigProblem, PartialConfig } from '../config/types.js'
import { buildProse, type PreparedPartial, parseMarkdown } from '../prose/index.js'
import type { PartialUse } from '../types.js'

/** @param report Told of a partial of which nothing could be read. */
export function preparePartials(
  partials: readonly PartialConfig[],
  report: (problem: ConfigProblem) => void,
): readonly PreparedPartial[] {
  return partials.flatMap((partial, index) => {
    const { file, text, at, discharges = [], product } = partial
    const markdown = textOfHtml(text ?? '')
    const blocks = buildProse(parseMarkdown(markdown), markdown).blocks.filter(({ kind }) => kind !== 'meta')
    if (file !== undefined && text !== undefined && blocks.length === 0 && partial.discharges === undefined) {
      const message = `found no text to read in ${file}; write its words as \`text\`, or name its duties in \`discharges\``
      report({ keys: ['partials', index, 'file'], message })
    }
    return namesOf(partial).map(({ kind, name }) => ({
      kind,
      name,
      at,
      discharges,
      blocks,
      ...(product && { product }),
    }))
  })
}

/** Why what is missing on the page may not be missing: the first part of it that nobody described. */
export function unknownPart(uses: readonly PartialUse[]): string | undefined {
  const unknown = uses.find(({ partial }) => partial === undefined)
  return unknown && printUse(unknown)
}

export const printUse = ({ kind, name }: PartialUse): string =>
  kind === 'component' ? `<${name}/>` : `the ${kind} ${name}`

const hidden = /<(script|style|template|svg)\b[\s\S]*?<\/\1\s*>/gi
const heading = /<h([1-6])\b[^<>]*>/gi
const blockTag =
  /<\/?(?:p|div|section|article|aside|header|footer|main|ul|ol|li|dl|dt|dd|table|tr|td|th|h[1-6]|br|hr|blockquote)\b[^<>]*>/gi
const tag = /<\/?[a-z][\w-]*(?:\s[^<>]*)?>/gi

/** HTML as Markdown paragraphs. Only the words count: nothing is placed in the text of a partial. */
function textOfHtml(text: string): string {
  if (!text.includes('<')) return text
  return text
    .replace(hidden, '\n\n')
    .replace(heading, (_, depth: string) => `\n\n${'#'.repeat(Number(depth))} `)
    .replace(blockTag, '\n\n')
    .replace(tag, '')
    .replace(/^[ \t]+/gm, '')
}
