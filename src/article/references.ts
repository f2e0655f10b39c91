// The reference list and the footnotes of a page: what its markers can lead to.

import type { Block, Citation, Section } from '../types.js'
import { authorityOf } from './authority.js'

const LIST_HEADING =
  /^(?:\d+\.?\s*)?(?:selected |scientific |medical |key |clinical |article )?(?:references?|sources?|bibliography|citations?|works cited|literature(?: cited)?|notes|footnotes|endnotes|evidence base)(?: (?:and|&) (?:further reading|notes|sources|references|citations|resources))?\s*:?$/i
const LONGEST_HEADING = 60
const INLINE_LIST = /^(?:references?|sources|bibliography|citations)\s*:\s*\S/i
const LOOKS_CITED = /\b(?:19|20)\d\d\b|https?:\/\/|\bet al\b|\bdoi\b/i

export interface References {
  /** Blocks of the reference lists; what they say is about sources, not claims of the page. */
  readonly blocks: ReadonlySet<Block>
  /** Number of entries that a numbered marker may point at. */
  readonly count: number
  /** Entry of the list by its number, from 1. */
  entry(number: number): Block | undefined
  /** Entry that names an author and a year. */
  entryOf(author: string, year: string): Block | undefined
  footnote(label: string): Block | undefined
}

/** Finds the entries under headings such as "References", bracketed entries without a heading, and footnotes. */
export function findReferences(blocks: readonly Block[], sections: readonly Section[]): References {
  const entries = listedEntries(sections)
  if (entries.length === 0) entries.push(...blocks.filter(isBracketedEntry))
  const footnotes = new Map<string, Block>()
  for (const block of blocks) {
    if (block.kind === 'footnote' && block.name !== undefined) footnotes.set(labelKey(block.name), block)
  }
  const marked = entries.reduce(
    (sum, entry) => sum + entry.tokens.filter((token) => token.kind === 'reference').length,
    0,
  )
  return {
    blocks: new Set(entries),
    count: Math.max(entries.length, marked),
    entry: (number) => entries[number - 1],
    entryOf: (author, year) => entries.find(({ text }) => text.includes(author) && text.includes(year)),
    footnote: (label) => footnotes.get(labelKey(label)),
  }
}

/** Best weight of the links and identifiers in an entry; an entry in words alone is `other`. */
export function entryAuthority(entry: Block | undefined): Citation['authority'] {
  if (entry === undefined) return 'other'
  const weights = entry.marks.map((mark) => authorityOf(mark.url ?? '', entry.text.slice(mark.start, mark.end)))
  if (/\bdoi\b|\b10\.\d{4,}\/|\bPMID\b|\bPMC\d|\bNCT\d/.test(entry.text)) return 'primary'
  return weights.find((weight) => weight !== 'none') ?? 'other'
}

function listedEntries(sections: readonly Section[]): Block[] {
  const entries: Block[] = []
  const listed = new Set<Section>()
  for (const section of sections) {
    const isList = LIST_HEADING.test(section.heading?.text.trim() ?? '')
    if (isList || (section.parent !== undefined && listed.has(section.parent))) {
      listed.add(section)
      entries.push(...section.blocks)
      continue
    }
    const label = section.blocks.findIndex(
      ({ kind, text }) => kind === 'paragraph' && text.length <= LONGEST_HEADING && LIST_HEADING.test(text.trim()),
    )
    if (label !== -1) entries.push(...section.blocks.slice(label + 1))
    else entries.push(...section.blocks.filter(({ text }) => INLINE_LIST.test(text)))
  }
  return entries.filter(
    ({ kind, role }) => kind !== 'footnote' && kind !== 'alt' && kind !== 'meta' && role !== 'chrome',
  )
}

/** A paragraph such as "[3] Name, title, year". */
function isBracketedEntry({ tokens, text, kind }: Block): boolean {
  return kind !== 'heading' && tokens[0]?.kind === 'reference' && tokens.length > 4 && LOOKS_CITED.test(text)
}

function labelKey(label: string): string {
  return label.trim().toLowerCase()
}
