// Everything on a page that points at evidence, and whether a reader can follow it.

import type { Block, Citation, CitationKind, Prose, Section } from '../types.js'
import { authorityOf } from './authority.js'
import { cuesOf } from './cues.js'
import { findNamedSources } from './named-sources.js'
import { before, sentenceIndexAt } from './read.js'
import { entryAuthority, findReferences, type References } from './references.js'

/**
 * Finds the citations of a page.
 *
 * @returns citations in document order. Links that lead to no source (contact, shop, same site, home pages) are left
 *   out. `resolves` is false for markers without an entry, author-year references that no entry names, and sources
 *   that are only named.
 */
export function findCitations(prose: Prose, sections: readonly Section[]): readonly Citation[] {
  const references = findReferences(prose.blocks, sections)
  return prose.blocks.flatMap((block) => citationsOf(block, references))
}

const NONE: readonly Citation[] = []

function citationsOf(block: Block, references: References): readonly Citation[] {
  const { evidence, numbers, references: markers, sources } = cuesOf(block)
  const plain = evidence.length + numbers.length + markers.length + sources.length === 0
  if (plain && block.marks.length === 0 && block.anchors.length === 0 && !hasAddress(block.text)) return NONE
  const found = [...links(block, references), ...identifiers(block)]
  if (!references.blocks.has(block)) {
    found.push(...markersOf(block, references), ...authorYears(block, references))
    if (sources.length > 0 && block.kind !== 'footnote') found.push(...unlinkedNames(block, found))
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start || b.end - a.end) : found
}

function hasAddress(text: string): boolean {
  return text.includes('://') || text.includes('www.')
}

// ---------------------------------------------------------------- links and identifiers

function links(block: Block, references: References): Citation[] {
  const found: Citation[] = []
  for (const { kind, url, start, end } of block.marks) {
    if (kind !== 'link' || url === undefined) continue
    const text = block.text.slice(start, end)
    if (url.startsWith('#')) {
      if (/^\[?\d+\]?$/.test(text)) found.push(numbered(block, start, end, numbersIn(text), references))
      continue
    }
    const authority = authorityOf(url, text)
    if (authority === 'none') continue
    const target = { target: url, resolves: true, authority }
    found.push({ block, start, end, kind: /\bdoi\.org\//i.test(url) ? 'doi' : 'link', ...target })
  }
  return found
}

const IDENTIFIER =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|\bdoi:?\s?10\.\S+|\b10\.\d{4,9}\/\S+|\bPMID:?\s?\d{5,9}|\bPMC\s?\d{5,9}|\bNCT\d{8}|\bISRCTN\s?\d{8}|\bEudraCT:?\s(?:number:?\s)?\d{4}-\d{6}-\d\d|\bACTRN\d{14}/gi

/** Addresses, DOIs, PubMed and trial registry numbers that stand in the text itself. */
function identifiers(block: Block): Citation[] {
  const { text, marks } = block
  if (!hasAddress(text) && !text.includes('10.') && !/\d{5}/.test(text)) return []
  const found: Citation[] = []
  for (const match of text.matchAll(IDENTIFIER)) {
    const written = match[0].replace(/[.,;:!?)\]'*_]+$/, '')
    const start = match.index
    if (marks.some((mark) => mark.kind === 'link' && mark.start <= start && start < mark.end)) continue
    const kind = identifierKind(written)
    const authority = kind === 'url' ? authorityOf(written, '') : 'primary'
    if (authority === 'none') continue
    found.push({ block, start, end: start + written.length, kind, target: written, resolves: true, authority })
  }
  return found
}

function identifierKind(written: string): CitationKind {
  if (/^(?:doi|10\.)|doi\.org\//i.test(written)) return 'doi'
  if (/^(?:http|www)/i.test(written)) return 'url'
  return /^PM/i.test(written) ? 'pmid' : 'registry'
}

// ---------------------------------------------------------------- markers

function markersOf(block: Block, references: References): Citation[] {
  const found: Citation[] = []
  for (const index of cuesOf(block).references) {
    const token = block.tokens[index]
    if (token === undefined || isLinked(block, token.start)) continue
    const numbers = numbersIn(block.text.slice(token.start, token.end))
    if (numbers.length > 0) found.push(numbered(block, token.start, token.end, numbers, references))
  }
  for (const { kind, label, offset } of block.anchors) {
    if (kind === 'footnote') {
      const note = references.footnote(label)
      const authority = note === undefined ? 'none' : entryAuthority(note)
      found.push({ block, start: offset, end: offset, kind, resolves: note !== undefined, authority })
    } else if (/^[\d\s,;–-]+$/.test(label)) {
      found.push(numbered(block, offset, offset, numbersIn(label), references))
    }
  }
  return found
}

function isLinked({ marks }: Block, offset: number): boolean {
  return marks.some((mark) => mark.kind === 'link' && mark.start <= offset && offset < mark.end)
}

function numbered(block: Block, start: number, end: number, numbers: readonly number[], references: References): Citation {
  const resolves = numbers.length > 0 && numbers.every((number) => number <= references.count)
  const authority = resolves ? entryAuthority(references.entry(numbers[0] ?? 0)) : 'none'
  return { block, start, end, kind: 'numbered', resolves, authority }
}

/** The numbers of a marker; of a range, its ends. */
function numbersIn(marker: string): readonly number[] {
  return (marker.normalize('NFKC').match(/\d+/g) ?? []).map(Number).filter((number) => number > 0)
}

// ---------------------------------------------------------------- authors and years

const NAME = "\\p{Lu}[\\p{L}'’-]+"
const YEAR = '((?:19|20)\\d\\d)[a-z]?'
const AUTHOR_YEAR = new RegExp(
  [
    `\\((?:see |e\\.g\\.,? )?(${NAME})(?:,? et al\\.?|,? (?:and|&) ${NAME}|,),? ${YEAR}(?=[;,)])[^()]*\\)`,
    `(${NAME})(?:,? et al\\.?|,? and colleagues|,? (?:and|&) ${NAME}),? \\(${YEAR}\\)`,
    `(${NAME}),? et al\\.?(?:,? ${YEAR})?`,
    `(${NAME}) \\(${YEAR}\\)(?= (?:found|showed|reported|concluded|observed|demonstrated|noted))`,
  ].join('|'),
  'gu',
)
const VOLUME = /(?:19|20)\d\d(?:\s[A-Z][a-z]{2}(?:\s\d{1,2})?)?;\s?\d+(?:\s?\([^)]{1,12}\))?:\s?[a-z]?\d+(?:[-–]\d+)?/g

function authorYears(block: Block, references: References): Citation[] {
  const { text } = block
  if (!hasYear(block) && !text.includes(' et al')) return []
  const found: Citation[] = []
  for (const match of text.matchAll(VOLUME)) found.push(volume(block, match.index, match.index + match[0].length))
  for (const match of text.matchAll(AUTHOR_YEAR)) {
    const start = match.index
    const end = start + match[0].length
    if (found.some((other) => other.start < end && start < other.end)) continue
    const author = match[1] ?? match[3] ?? match[5] ?? match[7] ?? ''
    const year = match[2] ?? match[4] ?? match[6] ?? match[8]
    const entry = year === undefined ? undefined : references.entryOf(author, year)
    const authority = entry === undefined ? 'none' : entryAuthority(entry)
    found.push({ block, start, end, kind: 'author-year', resolves: entry !== undefined, authority })
  }
  return found
}

function hasYear(block: Block): boolean {
  return cuesOf(block).numbers.some((index) => /^(?:19|20)\d\d/.test(block.tokens[index]?.norm ?? ''))
}

/** Journal, year, volume and page are enough to find a paper; the authors before them belong to the reference. */
function volume(block: Block, start: number, end: number): Citation {
  const authors = /\p{Lu}[\p{L}'’-]+(?:,? et al\.?|(?:,| and) \p{Lu}[\p{L}'’-]+)[^;!?]*$/u.exec(before(block.text, start, 120))
  const from = start - (authors?.[0].length ?? 0)
  return { block, start: from, end, kind: 'author-year', resolves: true, authority: 'primary' }
}

// ---------------------------------------------------------------- names

/** Sources named in sentences where nothing else can be followed. */
function unlinkedNames(block: Block, found: readonly Citation[]): Citation[] {
  const linked = new Set(found.filter(({ resolves }) => resolves).map(({ start }) => sentenceIndexAt(block, start)))
  return findNamedSources(block)
    .filter(({ start, end }) => !linked.has(sentenceIndexAt(block, start)) && !linked.has(sentenceIndexAt(block, end - 1)))
    .map(({ start, end }) => ({ block, start, end, kind: 'named', resolves: false, authority: 'none' }))
}
