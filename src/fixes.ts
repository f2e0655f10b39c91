// What editors offer at a finding: literal replacements, a disclosure to fill in, a comment that suppresses it.

import type { Root } from 'mdast'
import type { Diagnostic, Span } from './types.js'

export interface Fix {
  /** What it does, for a menu or a button. */
  readonly title: string
  readonly edits: readonly { readonly span: Span; readonly text: string }[]
}

/**
 * @param tree The page, with positions.
 * @param mdx Whether comments are written as in MDX.
 */
export function fixesFor(diagnostic: Diagnostic, tree: Root, mdx = false): readonly Fix[] {
  const { ruleId, span, expected, suggestions } = diagnostic
  const block = blockAt(span.start, tree)
  const skeleton = skeletonOf(diagnostic, block)
  return [
    ...expected.map((text) => ({ title: `Replace with “${text}”`, edits: [{ span, text }] })),
    ...suggestions,
    ...(skeleton
      ? [{ title: 'Insert a disclosure to fill in', edits: [{ span: at(block.end), text: skeleton }] }]
      : []),
    {
      title: `Ignore ${ruleId} here, with a reason to fill in`,
      edits: [{ span: at(block.start), text: commentFor(ruleId, mdx) }],
    },
  ]
}

const at = (offset: number): Span => ({ start: offset, end: offset })

/** The top-level block that holds the offset; the end of the page when none does. */
function blockAt(offset: number, { children, position }: Root): Span {
  const found = children.find(
    (node) => node.type !== 'yaml' && (node.position?.end.offset ?? 0) > offset && node.position !== undefined,
  )
  const last = position?.end.offset ?? 0
  return { start: found?.position?.start.offset ?? last, end: found?.position?.end.offset ?? last }
}

/** Left without a reason on purpose: claimlint asks for it until somebody writes one. */
const commentFor = (ruleId: string, mdx: boolean): string => {
  const text = `claimlint ignore ${ruleId} -- `
  return mdx ? `{/* ${text}*/}\n\n` : `<!-- ${text}-->\n\n`
}

/** The shape of the disclosure that the page lacks, with its blanks. */
function skeletonOf({ basis, action, note }: Diagnostic, { end }: Span): string | undefined {
  const shape = /^Shape: [“"]?(.*?)[”"]?$/m.exec(note)?.[1]
  return basis === 'omission' && action === 'disclose' && shape && end > 0 ? `\n\n${shape}` : undefined
}
