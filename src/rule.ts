// The rule API: all that a rule imports. Built-in rules and rules of other people use the same file (`claimlint/rule`).

import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { StandardKey } from './facts/standards.js'
import type { Article, Context, Diagnostic, FactBasis, Lexicon, ProductClass, Severity, TextRange } from './types.js'

export type { StandardKey } from './facts/standards.js'
export { lexicon } from './match/lexicon.js'
export { PatternError } from './match/pattern.js'
export type {
  Article,
  Block,
  Citation,
  Claim,
  ConditionMention,
  Context,
  Disclosure,
  FactBasis,
  Hit,
  Label,
  Lexicon,
  Product,
  ProductMention,
  Quantity,
  Safety,
  Section,
  Severity,
  Statistic,
  StatusClaim,
  TextRange,
} from './types.js'

/** What a context does to a finding: take it out, lower it one level (info drops out), raise it one level, or nothing. */
export type ContextAction = 'suppress' | 'soften' | 'raise' | 'keep'

export type ContextPolicy = Readonly<Partial<Record<Context, ContextAction>>>

/** Names in braces of a message: `'{product} is {actual}'` gives `'product' | 'actual'`. */
export type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** Filled in by the engine: the matched text in quotation marks, and the product of the sentence or of the page. */
type Automatic = 'actual' | 'product'

export interface Examples {
  /** Text with each expected finding between `⟦` and `⟧`. */
  readonly flags: readonly [string, ...string[]]
  /** Text without a finding: a negation, a question, another sense of the word, service language. */
  readonly allows: readonly [string, ...string[]]
  /** Options of the rule under which they hold; left out, its defaults. */
  readonly options?: unknown
}

export interface RuleMeta {
  /** Kebab-case name of the finding; never reused. */
  readonly id: string
  readonly title: string
  readonly group:
    | 'efficacy'
    | 'strength'
    | 'safety'
    | 'evidence'
    | 'status'
    | 'risk'
    | 'care'
    | 'commerce'
    | 'class'
    | 'house'
  readonly severity: Severity
  /** Level on educational pages. Default: the same as `severity`. */
  readonly educational?: Severity | 'off'
  /** The harm to the reader, in one sentence. */
  readonly why: string
  /** Standards in order of preference; the first that is in force in the jurisdiction is printed. */
  readonly standards: readonly StandardKey[]
  /** The evidence that would carry the claim, or that it cannot be kept. */
  readonly keep: string
  /** An honest sentence with blanks such as `[n]` and `[reference]`. */
  readonly shape: string
  readonly action: Diagnostic['action']
  readonly basis: Diagnostic['basis']
  /** Product classes that the rule is for. Left out: all. */
  readonly classes?: readonly ProductClass[]
  /** Set when the rule has little or nothing to say before the class of what the page promotes is known. */
  readonly needs?: 'class'
  /** Where a finding rises one level. */
  readonly raiseIn?: readonly ('heading' | 'cta')[]
  /** Changes to the default action of contexts. */
  readonly context?: ContextPolicy
  /** Set when the hits of the rule's lexicons assert a benefit: they become claims of the article. */
  readonly asserts?: 'benefit'
  /** Only the preset `all` has a rule that is `experimental`, or `optional`: sound, and of use only to who asks for it. */
  readonly stage?: 'stable' | 'experimental' | 'optional'
  readonly options?: StandardSchemaV1
  /** When to switch the rule off, for its page. */
  readonly notFor?: string
  readonly examples: Examples
}

export interface Finding<Id extends string = string> {
  readonly at: TextRange
  /** Key of `messages`. */
  readonly message: Id
  readonly data?: Readonly<Record<string, string>>
  readonly related?: readonly { readonly at: TextRange; readonly note: string }[]
  /** Level of this finding when the rule has its default level, with the reason for the difference. */
  readonly level?: { readonly severity: Severity; readonly reason: string }
  /** False for a finding about the whole page: the words around `at` do not qualify it. */
  readonly contextual?: boolean
  /** Changes to the rule's own context policy for this finding. */
  readonly context?: ContextPolicy
  /** Rules whose duty this finding includes: what they find is folded into it. */
  readonly includes?: readonly string[]
  /** Replaces the rule's shape when the page decides it. */
  readonly shape?: string
  /** Literal replacements of the whole range, for text that is fixed word by word. */
  readonly expected?: readonly string[]
  /** Added to the note after what would keep the claim, such as a checklist. */
  readonly detail?: string
  /** Why the words are let pass, such as `cited`: never reported, and listed when somebody asks what was let pass. */
  readonly pass?: string
  /** The dated fact that the finding rests on, the weakest of several: it limits the level and is printed in the note. */
  readonly fact?: FactBasis
}

export interface AnyRule extends RuleMeta {
  readonly messages: Readonly<Record<string, string>>
  readonly lexicons: readonly Lexicon[]
  /** Those of the lexicons of which a hit alone asserts nothing: it becomes no claim. */
  readonly cues?: readonly Lexicon[]
  /** What the page owes, for document rules: its name in the list of duties, and whether it is met. */
  readonly duty?: { readonly label: string; readonly state: (article: Article) => 'met' | 'missing' | 'not applicable' }
  check(article: Article, context: { readonly options: unknown }): Iterable<Finding>
}

type DataOf<Text extends string> = Exclude<Placeholders<Text>, Automatic>

type TypedFinding<Messages extends Record<string, string>> = {
  [Id in keyof Messages & string]: Omit<Finding<Id>, 'data'> &
    ([DataOf<Messages[Id]>] extends [never]
      ? { readonly data?: undefined }
      : { readonly data: Readonly<Record<DataOf<Messages[Id]>, string>> })
}[keyof Messages & string]

export interface RuleDefinition<Messages extends Record<string, string>, Schema extends StandardSchemaV1>
  extends RuleMeta {
  readonly options?: Schema
  readonly messages: Messages
  readonly lexicons?: readonly Lexicon[]
  /** Those of the lexicons of which a hit alone asserts nothing: what stands around it decides. */
  readonly cues?: readonly Lexicon[]
  readonly duty?: AnyRule['duty']
  check(
    article: Article,
    context: { readonly options: StandardSchemaV1.InferOutput<Schema> },
  ): Iterable<TypedFinding<Messages>>
}

/**
 * A rule with code. Message ids, placeholders and options are checked by the compiler.
 *
 * @param rule Metadata, messages and `check`, a generator over the facts of the page.
 */
export function defineRule<
  const Messages extends Record<string, string>,
  Schema extends StandardSchemaV1 = StandardSchemaV1,
>(rule: RuleDefinition<Messages, Schema>): AnyRule {
  return { ...(rule as unknown as AnyRule), lexicons: rule.lexicons ?? [] }
}

/** A set of phrases of one rule that share a level and a policy. */
export interface Phrases {
  readonly lexicon: Lexicon
  /** Level of these phrases when the rule has its default level. */
  readonly severity?: Severity
  /** Why the level differs from that of the rule, such as `asserted as fact`. */
  readonly because?: string
  readonly context?: ContextPolicy
  /** Key of `messages`; `claim` when left out. */
  readonly message?: string
}

type NeedsActual<Text extends string> =
  'actual' extends Placeholders<Text>
    ? Exclude<Placeholders<Text>, Automatic> extends never
      ? Text
      : `unknown placeholder in "${Text}"`
    : `{actual} is missing in "${Text}"`

export interface LexiconRuleDefinition<Messages extends Record<string, string>> extends RuleMeta {
  /** `claim` is the message of phrases that name no other. */
  readonly messages: { readonly [Id in keyof Messages]: NeedsActual<Messages[Id]> }
  readonly phrases: readonly Phrases[]
}

/**
 * A rule that is data: phrases, a message, and how context changes them.
 *
 * @param rule Metadata, messages with `{actual}`, and phrases.
 */
export function defineLexiconRule<const Messages extends { claim: string } & Record<string, string>>(
  rule: LexiconRuleDefinition<Messages>,
): AnyRule {
  const { phrases, ...meta } = rule
  return {
    ...meta,
    messages: rule.messages as Readonly<Record<string, string>>,
    lexicons: phrases.map(({ lexicon }) => lexicon),
    check: (article) =>
      phrases.flatMap(({ lexicon, severity, because, context, message }) =>
        article.hits(lexicon).map((at) => ({
          at,
          message: message ?? 'claim',
          ...(severity && { level: { severity, reason: because ?? 'wording' } }),
          ...(context && { context }),
        })),
      ),
  }
}
