// The command line: names, types and help of every option.

import { Command, InvalidArgumentError, Option } from 'commander'
import { levels } from '../config/schema.js'
import type { RuleLevel } from '../config/types.js'
import { didYouMean, oneOf } from '../engine/suggest.js'
import type { Severity } from '../types.js'

const formats = ['pretty', 'json', 'ndjson', 'html', 'sarif', 'github', 'gitlab', 'junit'] as const

export type Format = (typeof formats)[number]

/** A format, and the file that it goes to when it is not printed. */
export interface Target {
  readonly format: Format
  readonly file?: string
}

export interface CliOptions {
  /** Empty: `pretty`, on standard output. */
  readonly format: readonly Target[]
  readonly output?: string
  /** A path, false for `--no-config`, true when nothing is said. */
  readonly config: string | boolean
  readonly rule: Readonly<Record<string, RuleLevel>>
  readonly failOn: Severity
  readonly maxWarnings?: number
  readonly info?: boolean
  readonly quiet?: boolean
  readonly letPass?: boolean
  readonly exitZero?: boolean
  readonly stdinPath?: string
  /** Write what comments suppress into SARIF too. */
  readonly sarifSuppressed?: boolean
}

export interface FactsOptions extends CliOptions {
  readonly product?: string
  /** ISO date. */
  readonly today: string
}

export interface DoctorOptions extends CliOptions {
  readonly verbose?: boolean
  /** ISO date. */
  readonly today: string
}

export interface Actions {
  lint(paths: readonly string[], options: CliOptions): Promise<void>
  explain(name: string | undefined, options: CliOptions): Promise<void>
  facts(file: string | undefined, options: FactsOptions): Promise<void>
  doctor(product: string | undefined, options: DoctorOptions): Promise<void>
  init(presets: readonly string[]): Promise<void>
}

export function createProgram(version: string, actions: Actions): Command {
  const program: Command = new Command('claimlint')
    .description('Finds overclaims, missing disclosures and uncited evidence in health marketing.')
    .argument('[paths...]', 'files, folders (their .md, .markdown and .mdx) or globs; - is standard input; default: .')
    .addOption(
      new Option('-f, --format <name[=file]>', `${oneOf(formats)}; may be repeated, all but one with a file`)
        .argParser(parseFormat)
        .default([], 'pretty'),
    )
    .option('-o, --output <file>', 'write the report to a file')
    .option('--sarif-suppressed', 'write what comments suppress into SARIF too, marked as such')
    .option('-c, --config <file>', 'read this configuration instead of searching for one')
    .addOption(new Option('--no-config', 'read no configuration').default(true))
    .addOption(
      new Option('--rule <id=level>', `set a rule to ${oneOf(levels)}; may be repeated`)
        .argParser(parseRule)
        .default({}, 'none'),
    )
    .addOption(
      new Option('--fail-on <level>', 'lowest level that makes the exit code 1')
        .choices(['error', 'warning', 'info'])
        .default('error'),
    )
    .option('--max-warnings <n>', 'exit with 1 when there are more warnings', parseCount)
    .addOption(new Option('--info', 'show info findings too (pretty)').conflicts('quiet'))
    .option('-q, --quiet', 'show errors only (pretty)')
    .option('--let-pass', 'list what was seen and not reported, with the reason')
    .option('--exit-zero', 'exit with 0 even when there are findings')
    .option('--stdin-path <path>', 'name of the page that comes from standard input')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('Run `claimlint --help` for what is possible.')
    .addHelpText('after', examples)
    .action((paths: string[]) => actions.lint(paths, program.opts<CliOptions>()))
  program
    .command('explain [name]')
    .description('what a rule finds, why, by which standard, with examples; or what a preset sets; or all names')
    .action((name?: string) => actions.explain(name, program.opts<CliOptions>()))
  program
    .command('facts [file]')
    .description('the facts of a page as JSON, or the dated facts of a product')
    .option('--product <name>', 'print what is known of a product: approvals, risks, marks, dates, sources')
    .addOption(today())
    .action((file: string | undefined, _, command: Command) => actions.facts(file, command.optsWithGlobals()))
  program
    .command('doctor [product]')
    .description('what is in force here, which facts are stale or unverified, and what is not checked')
    .option('--verbose', 'list the unverified facts of every product')
    .addOption(today())
    .action((product: string | undefined, _, command: Command) => actions.doctor(product, command.optsWithGlobals()))
  program
    .command('init [presets...]')
    .description('write a commented configuration file, with presets such as uk and supplement')
    .action((presets: string[]) => actions.init(presets))
  return program
}

/** The one place where the clock is read. */
const today = (): Option =>
  new Option('--today <date>', 'the day to judge the age of facts by, as YYYY-MM-DD')
    .argParser(parseDate)
    .default(new Date().toISOString().slice(0, 10), 'today')

const examples = `
Exit code: 0 nothing at the threshold, 1 findings, 2 wrong usage, bad configuration or a page that could not be read.

Examples:
  claimlint content            every Markdown page in a folder
  claimlint "blog/**/*.mdx"    pages that a glob matches
  claimlint - < draft.md       standard input
  claimlint --rule novelty-hype=off --fail-on warning .
  claimlint explain cure-claim
  claimlint facts --product semaglutide
  claimlint doctor             configuration, stale and unverified facts, what is not checked
  claimlint --format pretty --format sarif=claimlint.sarif .`

function parseFormat(text: string, before: readonly Target[]): readonly Target[] {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/.exec(text) ?? []
  const format = formats.find((known) => known === name)
  if (format === undefined)
    throw new InvalidArgumentError(`Expected ${oneOf(formats)}${didYouMean(name, formats) || '.'}`)
  if (file === '') throw new InvalidArgumentError(`Expected a file after \`${name}=\`.`)
  if (file === undefined && before.some((other) => other.file === undefined))
    throw new InvalidArgumentError(
      `Expected a file, as in \`${name}=report.${name}\`: two formats cannot share the output.`,
    )
  return [...before, { format, ...(file !== undefined && { file }) }]
}

function parseRule(text: string, before: Readonly<Record<string, RuleLevel>>): Readonly<Record<string, RuleLevel>> {
  const [, id = '', word = ''] = /^([^=]*)=(.*)$/.exec(text) ?? []
  if (id === '') throw new InvalidArgumentError('Expected id=level, such as novelty-hype=off.')
  const level = levels.find((known) => known === word)
  if (level === undefined)
    throw new InvalidArgumentError(`Expected ${oneOf(levels)} after \`${id}=\`${didYouMean(word, levels) || '.'}`)
  return { ...before, [id]: level }
}

function parseDate(text: string): string {
  const time = Date.parse(text)
  if (/^\d{4}-\d\d-\d\d$/.test(text) && new Date(time || 0).toISOString().startsWith(text)) return text
  throw new InvalidArgumentError('Expected a date such as 2026-11-22.')
}

function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(text)
}
