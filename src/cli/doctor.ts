// `claimlint doctor`: what is in force here, how old the facts are, and what is not checked.

import { relative } from 'node:path'
import { version } from 'node:process'
import pkg from '../../package.json' with { type: 'json' }
import { presets } from '../../rules/presets.js'
import { namesOf } from '../config/partials.js'
import { resolveConfig } from '../config/resolve.js'
import { productFacts } from '../facts/index.js'
import { judging } from '../facts/judging.js'
import type { ProductFact } from '../facts/types.js'
import { count } from '../reporters/words.js'
import { hang, wrap } from '../wrap.js'
import { findFact } from './find-fact.js'
import { columnsOf, type Io, UserError } from './io.js'
import { findMdx, mdxMissing } from './mdx.js'
import type { DoctorOptions } from './options.js'
import { openSession, type Session } from './session.js'

export interface Diagnosis {
  readonly text: string
  /** False when something here stops the linter. */
  readonly sound: boolean
}

const LABEL = 16
const notChecked = [
  'what images, video and embeds show (the alternative text of an image is read)',
  'code, formulas, expressions, and raw HTML that holds no text',
  'text that is not in English',
  'whether a source says what it is cited for',
  'whether a fact changed after the date that stands beside it',
  'what the law asks of this page: a clear report is no statement of compliance',
]

/** @param product Lists the unverified facts of this one. @throws UserError when no row has that name. */
export async function doctor(product: string | undefined, options: DoctorOptions, io: Io): Promise<Diagnosis> {
  const width = columnsOf(io.env, io.stdout)
  const field = (label: string, text: string) => hang(`  ${label}`, text, width, LABEL)
  const session = await openSession(options, io).catch((error: unknown) => {
    if (error instanceof UserError) return error
    throw error
  })
  const usable = atLeast(version, pkg.engines.node)
  const listed =
    product === undefined ? [] : [findFact(product, session instanceof UserError ? {} : session.config).fact]
  const mdx = findMdx(io.cwd)
  const lines = [
    `claimlint ${pkg.version}`,
    ...field('Node', usable ? version : `${version}; broken: expected ${pkg.engines.node}`),
    ...field('MDX', mdx === undefined ? mdxMissing : 'remark-mdx is installed'),
    '',
    'Configuration',
    ...(session instanceof UserError
      ? broken(session)
      : inForce(session, io.cwd).flatMap(([name, text]) => field(name, text))),
    '',
    'Facts',
    ...facts(options.today).flatMap(([name, text]) => field(name, text)),
    ...(options.verbose && listed.length === 0 ? productFacts : listed).flatMap((fact) => unverifiedOf(fact, width)),
    '',
    'Not checked',
    ...notChecked.flatMap((text) => wrap(text, width, 2)),
  ]
  return { text: `${lines.join('\n')}\n`, sound: usable && !(session instanceof UserError) }
}

type Field = readonly [name: string, text: string]

const broken = ({ message }: UserError): string[] => ['  broken', ...message.split('\n').map((line) => `  ${line}`)]

function inForce({ config, file, linter }: Session, cwd: string): Field[] {
  const settings = resolveConfig(config, { rules: linter.rules, presets }).settingsFor()
  const on = linter.rules.filter(({ id }) => (settings.rules.get(id) ?? 'off') !== 'off')
  const off = linter.rules.filter((rule) => !on.includes(rule)).map(({ id }) => id)
  const changed = on.filter(({ id, severity }) => settings.rules.get(id) !== severity)
  const { overrides = [], plugins = [], phrases = [], products = [], partials = [] } = config
  const { class: kind, seller } = settings
  const names = (list: readonly string[]) => (list.length > 0 ? `: ${list.join(', ')}` : '')
  const optional: readonly (readonly [name: string, list: readonly string[]])[] = [
    ['Class', kind ? [kind] : []],
    ['Seller', seller === undefined ? [] : [String(seller)]],
    ['Changed', changed.map(({ id }) => `${id} ${settings.rules.get(id)}`)],
    ['Off', off],
    ['Plugins', plugins.map(({ name }) => name)],
    ['Phrases', phrases.map(({ id }) => id)],
    ['Products', products.map(({ name, like }) => (like === undefined ? name : `${name} (like ${like})`))],
    ['Partials', partials.flatMap(namesOf).map(({ kind, name }) => `${kind} ${name}`)],
    ['Overrides', overrides.map(({ files }) => String(files))],
    ['Ignores', config.ignores ?? []],
  ]
  return [
    ['File', file === undefined ? 'none found; the defaults are used' : relative(cwd, file)],
    ['Presets', (config.extends ?? ['recommended']).join(', ') || 'none'],
    ['Rules', `${on.length} on, ${off.length} off, no unknown one`],
    ['Jurisdiction', settings.jurisdiction ?? 'us (default)'],
    ['Register', settings.register],
    ...optional.filter(([, list]) => list.length > 0).map(([name, list]): Field => [name, names(list).slice(2)]),
  ]
}

function facts(today: string): Field[] {
  const all = productFacts.flatMap(judging)
  const amount = (mark: string) => all.filter((fact) => fact.mark === mark).length
  const stale = productFacts.filter(({ reviewBy }) => reviewBy < today)
  const [next] = [...productFacts].sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1))
  const unverified = productFacts.flatMap((fact) => {
    const own = judging(fact).filter(({ mark }) => mark === 'unverified').length
    return own > 0 ? [`${fact.id} ${own}`] : []
  })
  return [
    [
      'Rows',
      `${count(productFacts.length, 'product')}, ${count(all.length, 'fact')}: ${amount('read')} read, ${amount('read-2')} as another source reports them, ${amount('unverified')} unverified (questions only, never errors)`,
    ],
    [
      'Stale',
      stale.length > 0
        ? `${count(stale.length, 'row')} to be read again: ${stale.map(({ id, reviewBy }) => `${id} (by ${reviewBy})`).join(', ')}`
        : `none on ${today}; the next is ${next?.id}, by ${next?.reviewBy}`,
    ],
    ['Unverified', `${unverified.join(', ')}; \`claimlint doctor NAME\` lists them`],
  ]
}

function unverifiedOf(fact: ProductFact, width: number): string[] {
  const fields = judging(fact).filter(({ mark }) => mark === 'unverified')
  const head = `  ${fact.id}, review by ${fact.reviewBy}: ${fields.length} of ${judging(fact).length} unverified`
  return ['', head, ...fields.flatMap(({ field }) => wrap(field, width, 4))]
}

/** Whether `v20.19.1` is in `>=20.19`. */
export function atLeast(own: string, range: string): boolean {
  const [have, want] = [own, range].map((text) => text.match(/\d+/g)?.map(Number) ?? [])
  for (const [index, part] of (want ?? []).entries()) {
    const difference = (have?.[index] ?? 0) - part
    if (difference !== 0) return difference > 0
  }
  return true
}
