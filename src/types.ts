// The vocabulary of the project: every type that crosses a folder border. Types only, no code.

import type { Node } from 'unist'

/** Half-open range `[start, end)` of 0-based UTF-16 code units of the source, exactly as it was handed in (a BOM counts). */
export interface Span {
  readonly start: number
  readonly end: number
}

/** 1-based line and column (UTF-16 code units) and 0-based offset, as in unist. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Start and end point of a span, as in unist. */
export interface Place {
  readonly start: Point
  readonly end: Point
}

export type Severity = 'error' | 'warning' | 'info'

// ---------------------------------------------------------------- prose view

/** Leads prose offsets of one block back to the source. */
export interface OffsetMap {
  /** Source span of the prose range `[start, end)`: from the source of its first to the source of its last character. */
  toSource(start: number, end: number): Span
  /** The same as `toSource`, cut into the parts that are text, without the markup between them. */
  pieces(start: number, end: number): Span[]
  /** False when a part of the range could only be mapped to its whole node. */
  isExact(start: number, end: number): boolean
}

/** `object` stands for something that is not text (code, image); `reference` for a citation marker such as `[3]` or `³`. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'object' | 'reference'

/**
 * A range of block text. Quotation marks and hyphens inside words are no tokens: `risk-free` is two words, while a
 * single letter keeps its hyphen (`c-cure`, `x-ray`).
 */
export interface Token {
  readonly start: number
  readonly end: number
  readonly kind: TokenKind
  /** NFKC, lower case, straight apostrophes, without soft hyphens and zero-width characters. */
  readonly norm: string
}

/** A range of block text and of its tokens (`first` inclusive, `last` exclusive). */
export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

export type BlockKind = 'paragraph' | 'heading' | 'listItem' | 'cell' | 'footnote' | 'alt' | 'meta' | 'prop'

/** `chrome` is text of the page template (menus, form messages, footers, teasers), not of the article. */
export type Role = 'body' | 'heading' | 'cta' | 'quote' | 'chrome'

/** Inline markup over a range of block text. */
export interface Mark {
  readonly kind: 'emphasis' | 'strong' | 'delete' | 'link' | 'superscript'
  readonly start: number
  readonly end: number
  readonly url?: string
}

/** A footnote reference or superscript of zero width in the prose; `offset` is where it stands in block text. */
export interface Anchor {
  readonly kind: 'footnote' | 'superscript'
  readonly offset: number
  readonly label: string
  readonly span: Span
}

/** The smallest run of text in which a sentence can live. */
export interface Block {
  readonly index: number
  readonly kind: BlockKind
  readonly role: Role
  /** What a reader sees. Code and images are one U+FFFC, a line end is one white space character. */
  readonly text: string
  readonly map: OffsetMap
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly marks: readonly Mark[]
  readonly anchors: readonly Anchor[]
  /** The mdast node that the block was made from. */
  readonly node: Node
  readonly span: Span
  /** Heading rank, 1 to 6. */
  readonly depth?: number
  /** For a table cell: the text of the head of its column and of the first cell of its row. */
  readonly header?: { readonly column?: string; readonly row?: string }
  /** For `meta` and `prop`: the key, such as `title`. For `footnote`: the label. */
  readonly name?: string
  /** Number of the list, table or block quote that holds the block (outermost first); empty at the root. */
  readonly containers: readonly number[]
  /** Set for the text of a partial: it stands elsewhere, and so do its findings. */
  readonly partial?: PartialText
  /** The text does not read as English: no rule speaks of it. */
  readonly foreign?: true
}

/** Where a page takes text from elsewhere. */
export interface PartialUse {
  readonly kind: 'component' | 'shortcode' | 'include' | 'layout'
  /** As the page writes it, such as `SafetyInfo` or `legal/isi.html`. */
  readonly name: string
  /** Name under which the configuration describes it. Left out when it does not: nobody knows what stands there. */
  readonly partial?: string
  readonly span: Span
}

/** What the configuration says about a partial. */
export interface PartialText {
  readonly name: string
  /** Duties that it meets, whatever its text. */
  readonly discharges: readonly Disclosure['kind'][]
  /** Product that these duties are about; the subject of the page when left out. */
  readonly product?: string
}

/** Something on the page that was not read as prose. */
export interface Skipped {
  readonly kind:
    | 'html'
    | 'embed'
    | 'image'
    | 'code'
    | 'math'
    | 'partial'
    | 'expression'
    | 'positionless'
    | 'language'
    | 'input'
  readonly reason: string
  readonly count: number
}

export interface Prose {
  readonly source: string
  readonly blocks: readonly Block[]
  readonly skipped: readonly Skipped[]
  /** Link definitions of the document: normalised identifier to URL. */
  readonly definitions: ReadonlyMap<string, string>
  /** Comments of the document, in order, with the nodes that `ignore` would cover. */
  readonly comments: readonly Comment[]
  /** Components, shortcodes, includes and the layout of the page, in document order. */
  readonly uses: readonly PartialUse[]
  /** Parsed front matter, `{}` when there is none or it cannot be read. */
  readonly frontMatter: Readonly<Record<string, unknown>>
  /** Lines of its keys, and of the keys directly under them as `key.sub`. */
  readonly frontMatterLines: ReadonlyMap<string, Span>
}

/** An HTML comment or an MDX comment expression. */
export interface Comment {
  /** Text between the delimiters. */
  readonly value: string
  readonly span: Span
  /** Span of the next sibling node; for a comment inside a paragraph, of the rest of that paragraph. */
  readonly next: Span | undefined
}

// ---------------------------------------------------------------- matching

/** A range of the text of one block; the coordinate that facts and rules use. */
export interface TextRange {
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** How the words around a range qualify it. Decided once, in `match/context.ts`. */
export type Context =
  | 'negated'
  | 'refuted'
  | 'questioned'
  | 'salesQuestion'
  | 'conditional'
  | 'researchGoal'
  | 'historical'
  | 'hedged'
  | 'doublyHedged'
  | 'weakModal'
  | 'attributed'
  | 'scareQuoted'
  | 'quoted'
  | 'cited'
  | 'warning'
  | 'adverse'
  | 'boosted'

/** Compiled phrase patterns. Made by `lexicon()`; opaque to rules. */
export interface Lexicon {
  readonly patterns: readonly string[]
  readonly except: readonly string[]
}

/** One place where a pattern of a lexicon matched. */
export interface Hit extends TextRange {
  readonly lexicon: Lexicon
  readonly pattern: string
  /** First token of the match and the token after its last. */
  readonly first: number
  readonly last: number
}

// ---------------------------------------------------------------- facts about the page

/** A heading and what it governs. The part before the first heading is the root section, with no heading. */
export interface Section {
  readonly heading: Block | undefined
  readonly parent: Section | undefined
  readonly depth: number
  readonly blocks: readonly Block[]
}

export type CitationKind =
  | 'link'
  | 'url'
  | 'doi'
  | 'pmid'
  | 'registry'
  | 'footnote'
  | 'numbered'
  | 'author-year'
  | 'named'

/** Something that points at evidence. `named` is a journal, university or body without a link. */
export interface Citation extends TextRange {
  readonly kind: CitationKind
  readonly target?: string
  /** True when a reader can follow it: a source-like link, an identifier, or an entry in the notes or reference list. */
  readonly resolves: boolean
  readonly authority: 'primary' | 'agency' | 'secondary' | 'other' | 'none'
}

export interface Quantity extends TextRange {
  readonly kind:
    | 'percentage'
    | 'ratio'
    | 'fraction'
    | 'multiple'
    | 'count'
    | 'p-value'
    | 'effect'
    | 'dose'
    | 'price'
    | 'date'
    | 'duration'
    | 'age'
    | 'phone'
    | 'other'
}

/** `weak`: only at the end of the paragraph or in a bare reference list. `vague`: "studies show" with nothing. */
export type CitationStatus = 'cited' | 'named' | 'weak' | 'dangling' | 'vague' | 'uncited'

/** A quantity that makes a claim, or an appeal to evidence, and what supports it. */
export interface Statistic extends TextRange {
  /** `prevalence` counts how common something is; `outcome` is about benefit or harm; `evidence` is "studies show". */
  readonly role: 'outcome' | 'prevalence' | 'evidence'
  readonly status: CitationStatus
  readonly support: readonly Citation[]
}

/** `read`: the operative text was seen; `read-2`: another source reports it; `unverified`: general knowledge. */
export type FactMark = 'read' | 'read-2' | 'unverified'

/** How well a fact is known. */
export interface Marked {
  readonly mark: FactMark
  /** Date of the source: year, month or day. Left out when it is not known. */
  readonly asOf?: string | undefined
}

/** What a finding rests on when it rests on a dated fact. An `unverified` one asks a question: `info` at most. */
export interface FactBasis extends Marked {
  /** ISO date after which the fact has to be read again. */
  readonly reviewBy?: string | undefined
}

export type ProductClass =
  | 'off-label-drug'
  | 'prescription-drug'
  | 'compounded-drug'
  | 'unapproved-drug'
  | 'otc-drug'
  | 'biologic'
  | 'supplement'
  | 'food'
  | 'cosmetic'
  | 'device'
  | 'procedure'
  | 'clinic'
  | 'wellness'

export type Jurisdiction = 'us' | 'uk' | 'eu' | 'au' | 'ca'

export type Register = 'promotional' | 'educational'

/** One row of the dated product facts, as the linter reads it. The full row with every source: `claimlint/facts`. */
export interface Product {
  readonly id: string
  /** Name to print in messages. */
  readonly name: string
  readonly family?: string
  readonly class: ProductClass
  readonly approvals: readonly Approval[]
  readonly schedule?: Marked & { readonly us: string | null }
  /** `some-products`: not every brand of the row carries it. */
  readonly boxedWarning?: Marked & { readonly present: boolean; readonly scope?: 'all' | 'some-products' }
  readonly risks: readonly ProductRisk[]
  readonly contraindications: readonly (Marked & { readonly name: string; readonly lay: readonly string[] })[]
  /** `visits`: by visits and tests; nobody has to be there when the dose is taken. */
  readonly supervised?: (Marked & { readonly value: boolean; readonly visits?: true }) | undefined
  readonly offLabelUses: readonly string[]
  /** Where it is a prescription-only medicine. */
  readonly prescriptionOnly?: readonly (Marked & { readonly in: readonly Jurisdiction[] })[]
  /** Labelled or intended permanence, in words to print. */
  readonly permanence?: string
  /** Date of the newest dated source of its approvals: year, month or day. */
  readonly asOf?: string | undefined
  /** ISO date. */
  readonly reviewBy?: string | undefined
}

export interface Approval extends Marked {
  readonly jurisdiction: Jurisdiction
  readonly status: string
  /** Brand or form when it differs from the row. */
  readonly product?: string
  readonly indications: readonly string[]
  readonly limitations: readonly string[]
}

export interface ProductRisk extends Marked {
  readonly name: string
  readonly tier: 'boxed' | 'must' | 'should'
  /** Words that a patient page would use for it. */
  readonly lay: readonly string[]
}

/** A product named on the page. `misspelt` when only the fuzzy match found it. */
export interface ProductMention extends TextRange {
  readonly product: Product
  readonly name: string
  readonly misspelt: boolean
}

/** A condition or symptom named on the page. */
export interface ConditionMention extends TextRange {
  readonly name: string
  readonly kind: 'condition' | 'symptom'
}

/** What the dated facts say about uses of a product. */
export interface Label {
  /** Uses that some approval covers. */
  readonly within: readonly string[]
  /** Uses that are known to be outside every approval. What is in neither list is not known. */
  readonly outside: readonly string[]
  /** No approval or clearance of any kind. */
  readonly none: boolean
  /** Words of its status, such as `approved` or `cleared (510(k))`. */
  readonly status: readonly string[]
  /** Approved uses, to print. */
  readonly approved: readonly string[]
  readonly mark: FactMark
  /** Date of the newest dated source: year, month or day. */
  readonly asOf?: string
}

/** Words that say that an agency approved or cleared something. */
export interface StatusClaim extends TextRange {
  readonly word: 'approved' | 'cleared'
  /** Country of the agency; undefined when none is named. */
  readonly agency: Jurisdiction | undefined
  /** What it is said of. */
  readonly subject: ProductMention | undefined
  /** The name follows: "FDA-approved ketamine". */
  readonly attributive: boolean
  /** Words that name a known use, such as "for depression"; empty when there are none. */
  readonly use: string
}

/** A sentence part that asserts a benefit. */
export interface Claim extends TextRange {
  readonly kind: 'benefit'
  readonly product: Product | undefined
  /** False when the words around it take it back: a negation, a question, a condition, a research goal and the like. */
  readonly asserted: boolean
  readonly contexts: ReadonlySet<Context>
}

/** Text that discharges a duty. */
export interface Disclosure extends TextRange {
  readonly kind:
    | 'risk'
    | 'off-label'
    | 'approval'
    | 'crisis'
    | 'consultation'
    | 'controlled'
    | 'contraindication'
    | 'sponsorship'
    | 'disclaimer'
    /** A link to the full prescribing or safety information. */
    | 'label'
  /**
   * For `risk`, `contraindication` and `controlled`: `specific` names an effect, who, or what; `generic` says only "side
   * effects", "not for everyone" or "a history of misuse"; the others are no disclosure.
   */
  readonly quality?: 'specific' | 'generic' | 'minimised' | 'comparator' | 'disease'
  readonly product: Product | undefined
  /** Names of the risks of the product's fact row that the text covers. */
  readonly covers?: readonly string[]
}

/** How far a page meets a duty; `partial` hints at it. */
export type Extent = 'stated' | 'partial' | 'missing'

/** What a page says about the safety of the product whose benefits it presents. */
export interface Safety {
  /** Undefined when only the class of the product is known. */
  readonly product: Product | undefined
  /** What asserts benefits of it, the first of each sentence, in document order; at least one. */
  readonly benefits: readonly TextRange[]
  /** Sentences that state a risk of it, by name or in general. */
  readonly risks: readonly Disclosure[]
  /** Names of the risks of its fact row that the page names. */
  readonly named: ReadonlySet<string>
  /** Whether the page says who should not use it. */
  readonly exclusions: Extent
  /** Whether it says that the product is controlled or can be misused; undefined when it is in no schedule. */
  readonly controlled: Extent | undefined
  /** Whether it says to ask a clinician, or that one decides. */
  readonly consultation: Extent
}

/** What the linter took for granted, and why. */
export interface Assumption<T> {
  readonly value: T
  readonly reason: string
  /** Set when neither the page nor the configuration speaks for it. */
  readonly byDefault?: true
}

export interface Assumed {
  /** Product ids, the subject of the page first. */
  readonly products: Assumption<readonly string[]> & {
    /** Names to print, in the same order. */
    readonly names: readonly string[]
  }
  readonly class: Assumption<ProductClass | undefined>
  readonly jurisdiction: Assumption<Jurisdiction>
  readonly register: Assumption<Register>
}

/** Everything that is known about one page. Computed once, lazily; immutable. */
export interface Article {
  readonly source: string
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly citations: readonly Citation[]
  readonly quantities: readonly Quantity[]
  readonly statistics: readonly Statistic[]
  readonly products: readonly ProductMention[]
  /** The product that the page is about. */
  readonly subject: Product | undefined
  readonly conditions: readonly ConditionMention[]
  readonly claims: readonly Claim[]
  readonly disclosures: readonly Disclosure[]
  /** Undefined when the page presents no benefit that owes risks, and on pages that only inform. */
  readonly safety: Safety | undefined
  readonly assumed: Assumed
  readonly statusClaims: readonly StatusClaim[]
  readonly skipped: readonly Skipped[]
  /** Components, shortcodes, includes and the layout of the page. */
  readonly uses: readonly PartialUse[]
  /** Section that a block belongs to. */
  sectionOf(block: Block): Section
  /** Products named in a block, or those of them that start in `[start, end)` of its text. */
  productsIn(block: Block, start?: number, end?: number): readonly ProductMention[]
  /** What a range is about: the product that its sentence names and does not only compare with, else the subject. */
  productOf(range: TextRange): Product | undefined
  /** Conditions and symptoms named in a block, or those of them that start in `[start, end)` of its text. */
  conditionsIn(block: Block, start?: number, end?: number): readonly ConditionMention[]
  /**
   * What the facts say about uses of a product, or undefined when they say nothing for the jurisdiction.
   *
   * @param name How the page calls it: a brand has its own approvals.
   * @param text Words that name the uses.
   * @param jurisdiction That of the page when left out.
   */
  labelOf(product: Product, name: string | undefined, text: string, jurisdiction?: Jurisdiction): Label | undefined
  /** Sentence that holds the start of a range. */
  sentenceOf(range: TextRange): Sentence
  /** How the words around a range qualify it. */
  contextOf(range: TextRange): ReadonlySet<Context>
  /** Hits of a lexicon in the text of the article, in document order, after its exceptions. */
  hits(lexicon: Lexicon): readonly Hit[]
  /** Those in page chrome, notes and lists of references. */
  hitsOutside(lexicon: Lexicon): readonly Hit[]
}

// ---------------------------------------------------------------- report

/** A resolved finding. Plain data: `JSON.stringify` loses nothing. */
export interface Diagnostic {
  readonly ruleId: string
  readonly source: 'claimlint'
  readonly severity: Severity
  /** How the severity came about, such as `warning, raised: heading`. */
  readonly severityReason: string
  /** One sentence: what the text does and what to do about it. */
  readonly reason: string
  /** Labelled lines: Why, Standard, To keep it, Shape, and Facts when it rests on one. */
  readonly note: string
  readonly url: string
  readonly span: Span
  readonly place: Place
  /** The text as a reader sees it. */
  readonly actual: string
  /** Literal replacements of the whole span that keep the text true; usually empty. */
  readonly expected: readonly string[]
  readonly messageId: string
  readonly data: Readonly<Record<string, string>>
  readonly related: readonly { readonly span: Span; readonly place: Place; readonly note: string }[]
  readonly suggestions: readonly {
    readonly title: string
    readonly edits: readonly { readonly span: Span; readonly text: string }[]
  }[]
  /** Ids of rules that found the same claim. */
  readonly alsoMatches: readonly string[]
  readonly action: 'delete' | 'limit' | 'cite' | 'disclose' | 'verify'
  readonly basis: 'checkable' | 'judgement' | 'omission'
  /** Left out when the finding rests on the words of the page alone. */
  readonly fact?: FactBasis
  /** Rule, matched words, sentence and occurrence; no offset and no path, so it survives edits elsewhere. */
  readonly fingerprint: string
  /** False when the finding could only be placed on the whole node. */
  readonly exact: boolean
}

/** A finding that a comment took out, with the reason that the comment gives. */
export interface Suppressed {
  readonly diagnostic: Diagnostic
  readonly reason: string | undefined
  readonly comment: Span
}

/** Words that a rule saw and did not report. */
export interface LetPass {
  readonly ruleId: string
  readonly span: Span
  readonly place: Place
  /** The text as a reader sees it. */
  readonly actual: string
  /** Such as `negated`, `a question`, `cited`, `page chrome`. */
  readonly reason: string
}

/** A document duty of the page and whether the text meets it. */
export interface Duty {
  readonly ruleId: string
  readonly label: string
  /** `unknown`: a part of the page that nobody described may meet it, or the class that decides on it is not known. */
  readonly state: 'met' | 'missing' | 'unknown' | 'not applicable'
  readonly place?: Place
}

/**
 * `clear` is never "compliant": it means that nothing was found in what was read. `not fully checked` is said instead when
 * the class of what the page promotes is not known, or a part that may make claims was not read: raw HTML, embeds,
 * components that nobody described, expressions, text in another language. Images, code and formulas are only listed.
 */
export type Status = 'blocked' | 'needs review' | 'clear' | 'not fully checked'

export interface Summary {
  readonly status: Status
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly suppressed: number
  readonly words: number
  readonly duties: readonly Duty[]
  /** Ids of rules that are on and could not speak because the class of what the page promotes is not known. */
  readonly silentRules: readonly string[]
}

/** Everything about one page. */
export interface Report {
  readonly path: string | undefined
  readonly assumed: Assumed
  readonly diagnostics: readonly Diagnostic[]
  readonly suppressed: readonly Suppressed[]
  readonly skipped: readonly Skipped[]
  /** What the page takes from elsewhere. */
  readonly uses: readonly PartialUse[]
  readonly summary: Summary
  /** Only when it was asked for. */
  readonly letPass?: readonly LetPass[]
}
