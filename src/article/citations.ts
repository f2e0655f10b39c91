// Everything on a page that points at evidence, and whether a reader can follow it.

import { perText } from '../prose/texts.js'
import type { Block, Citation, CitationKind, Prose } from '../types.js'
import { authorityOf } from './authority.js'
import { type Cues, cuesIn } from './cues.js'
import { findNamedSources } from './named-sources.js'
import { before, matchAt, sentenceIndexAt } from './read.js'
import { entryAuthority, type References } from './references.js'

/**
 * Finds the citations of a page.
 *
 * @returns citations in document order. Links that lead to no source (contact, shop, same site, home pages) are left
 *   out. `resolves` is false for markers without an entry, author-year references that no entry names, and sources
 *   that are only named.
 */
export function findCitations(prose: Prose, references: References): readonly Citation[] {
  const found: Citation[] = []
  for (const block of prose.blocks) {
    const place = { block, cues: cuesIn(block), references }
    if (mayCite(place)) found.push(...citationsOf(place))
  }
  return found
}

/** A block with what the search needs to know about it. */
interface Place {
  readonly block: Block
  readonly cues: Cues
  readonly references: References
}

function mayCite({ block, cues }: Place): boolean {
  const { numbers, references, sources } = cues
  return numbers.length + references.length + sources.length + block.marks.length + block.anchors.length > 0
}

function citationsOf(place: Place): readonly Citation[] {
  const { block, cues, references } = place
  const found = block.marks.length > 0 ? links(place) : []
  if (holdsIdentifier(place)) found.push(...identifiers(block))
  if (!references.blocks.has(block)) {
    found.push(...markersOf(place), ...authorYears(place))
    if (cues.sources.length > 0 && block.kind !== 'footnote') found.push(...unlinkedNames(place, found))
  }
  return found.length > 1 ? found.sort((a, b) => a.start - b.start || b.end - a.end) : found
}

// ---------------------------------------------------------------- links and identifiers

function links({ block, references }: Place): Citation[] {
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
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|\bdoi:?\s?10\.\S+|\b10\.\d{4,9}\/\S+|\bPMID:?\s?\d{5,9}|\bPMC\s?\d{5,9}|\bNCT\d{8}|\bISRCTN\s?\d{8}|\bEudraCT:?\s(?:number:?\s)?\d{4}-\d{6}-\d\d|\bACTRN\d{14}|\bCD\d{6}\b/gi

/** An address, a long number, or a number with a slash behind it. */
function holdsIdentifier({ block: { text, tokens }, cues }: Place): boolean {
  const isOne = (index: number): boolean => {
    const token = tokens[index]
    if (token === undefined) return false
    if (token.kind === 'symbol') return token.norm.length > 1
    return token.norm.length >= 5 ? /\d{5}|\.\d/.test(token.norm) : text[token.end] === '/'
  }
  return cues.sources.some(isOne) || cues.numbers.some(isOne)
}

/** Addresses, DOIs, PubMed and trial registry numbers that stand in the text itself. */
function identifiers(block: Block): Citation[] {
  const { text, marks } = block
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

function markersOf(place: Place): Citation[] {
  const { block, cues, references } = place
  const found: Citation[] = []
  for (const index of cues.references) {
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
  if (cues.sources.length + cues.numbers.length > 0) found.push(...plainMarkers(place))
  return found
}

const UNDEFINED_NOTE = /\[\^[^\]\s]+\]/g
const STUCK_NUMBER = /\d{1,2}(?:[,–-]\d{1,2})*(?=\s+\p{Lu}|\s*$)/uy

/** Markers that are plain text: a footnote that is not defined, a number stuck to a full stop. */
function plainMarkers({ block, cues, references }: Place): Citation[] {
  const { text, tokens } = block
  const found: Citation[] = []
  if (cues.sources.some((index) => tokens[index]?.norm === '^')) {
    for (const { index: start, 0: marker } of text.matchAll(UNDEFINED_NOTE)) {
      const end = start + marker.length
      found.push({ block, start, end, kind: 'footnote', resolves: false, authority: 'none' })
    }
  }
  for (const index of cues.numbers) {
    const start = tokens[index]?.start ?? 0
    if (text[start - 1] !== '.' || !/[\p{L}%)]/u.test(text.charAt(start - 2))) continue
    const marker = matchAt(STUCK_NUMBER, text, start)?.[0]
    if (marker === undefined) continue
    found.push(numbered(block, start, start + marker.length, numbersIn(marker), references))
  }
  return found
}

function isLinked({ marks }: Block, offset: number): boolean {
  return marks.some((mark) => mark.kind === 'link' && mark.start <= offset && offset < mark.end)
}

function numbered(
  block: Block,
  start: number,
  end: number,
  numbers: readonly number[],
  references: References,
): Citation {
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
    `\\(((?:[\\p{L}-]+ ){1,6}(?:Group|Collaboration|Collaborators|Investigators|Consortium|Trialists|Committee)),? ${YEAR}\\)`,
    `(${NAME}) \\(${YEAR}\\)(?= (?:found|showed|reported|concluded|observed|demonstrated|noted))`,
  ].join('|'),
  'gu',
)
const VOLUME = /(?:19|20)\d\d(?:\s[A-Z][a-z]{2}(?:\s\d{1,2})?)?;\s?\d+(?:\s?\([^)]{1,12}\))?:\s?[a-z]?\d+(?:[-–]\d+)?/g

const namesWithYears = perText(({ text }) =>
  [...text.matchAll(AUTHOR_YEAR)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    author: match[1] ?? match[3] ?? match[5] ?? match[7] ?? match[9] ?? '',
    year: match[2] ?? match[4] ?? match[6] ?? match[8] ?? match[10],
  })),
)

function authorYears({ block, cues, references }: Place): Citation[] {
  const { text } = block
  if (!hasReferenceYear(block, cues) && !cues.sources.some((index) => block.tokens[index]?.norm === 'al')) return []
  const found: Citation[] = []
  for (const match of text.matchAll(VOLUME)) found.push(volume(block, match.index, match.index + match[0].length))
  for (const { start, end, author, year } of namesWithYears(block)) {
    if (found.some((other) => other.start < end && start < other.end)) continue
    const entry = year === undefined ? undefined : references.entryOf(author, year)
    const authority = entry === undefined ? 'none' : entryAuthority(entry)
    found.push({ block, start, end, kind: 'author-year', resolves: entry !== undefined, authority })
  }
  return found
}

/** A year with a bracket or a semicolon beside it; most years in prose are only dates. */
function hasReferenceYear({ text, tokens }: Block, { numbers }: Cues): boolean {
  return numbers.some((index) => {
    const token = tokens[index]
    if (token === undefined || !/^(?:19|20)\d\d/.test(token.norm)) return false
    return (
      text[token.start - 1] === '(' ||
      /^[a-z]?(?: [A-Z][a-z]{2}(?: \d+)?)?[;)]/.test(text.slice(token.end, token.end + 10))
    )
  })
}

/** Journal, year, volume and page are enough to find a paper; the authors before them belong to the reference. */
function volume(block: Block, start: number, end: number): Citation {
  const authors = /\p{Lu}[\p{L}'’-]+(?:,? et al\.?|(?:,| and) \p{Lu}[\p{L}'’-]+)[^;!?]*$/u.exec(
    before(block.text, start, 120),
  )
  const from = start - (authors?.[0].length ?? 0)
  return { block, start: from, end, kind: 'author-year', resolves: true, authority: 'primary' }
}

// ---------------------------------------------------------------- names

/** Sources named in sentences where nothing else can be followed. */
function unlinkedNames({ block, cues }: Place, found: readonly Citation[]): Citation[] {
  const linked = new Set(found.filter(({ resolves }) => resolves).map(({ start }) => sentenceIndexAt(block, start)))
  return findNamedSources(block, cues.sources)
    .filter(
      ({ start, end }) => !linked.has(sentenceIndexAt(block, start)) && !linked.has(sentenceIndexAt(block, end - 1)),
    )
    .map(({ start, end }) => ({ block, start, end, kind: 'named', resolves: false, authority: 'none' }))
}
