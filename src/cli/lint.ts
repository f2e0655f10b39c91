// `claimlint [paths…]`: read, lint, print, drop, one page at a time. Keeps counts, never texts.

import { addTotals, noTotals, type Totals } from '../reporters/words.js'
import type { Report } from '../types.js'
import { expand } from './files.js'
import { type Io, sentence, UserError } from './io.js'
import type { CliOptions } from './options.js'
import { openPrinters } from './printers.js'
import { createProgress } from './progress.js'
import { openSession, type Session } from './session.js'

export type ExitCode = 0 | 1 | 2

export async function lintCommand(args: readonly string[], options: CliOptions, io: Io): Promise<ExitCode> {
  const session = await openSession(options, io)
  const given = args.length > 0 ? args : options.stdinPath === undefined ? ['.'] : ['-']
  const { paths, problems } = await expand(given, io.cwd)
  const complain = (problem: string) => io.stderr.write(`${problem}\n`)
  for (const problem of problems) complain(problem)

  const printer = await openPrinters(options, session, io)
  const progress = createProgress(paths.length, io, options)
  let failed = problems.length > 0
  let totals = noTotals
  await printer.begin()
  const used = new Set<string>()
  for (const path of withPartials(paths, session, used)) {
    if (printer.closed) break
    if (path !== '-' && session.ignores(path)) {
      if (args.includes(path)) complain(`${path}: the configuration ignores this page`)
      continue
    }
    progress.step()
    const page = await lintPage(path, session).catch((error: unknown) => {
      progress.clear()
      complain(`${path}: ${error instanceof UserError ? error.message : sentence(error)}`)
      failed = true
    })
    if (!page) continue
    for (const { kind, partial } of page.report.uses) used.add(`${kind} ${partial}`)
    totals = addTotals(totals, page.report)
    await printer.page(page.report, page.source)
  }
  progress.clear()
  await printer.end(totals)
  return failed ? 2 : exitCode(totals, options, complain)
}

/** The pages, then each partial that they turned out to use: it is linted once, however many pages use it. */
function* withPartials(paths: readonly string[], session: Session, used: ReadonlySet<string>): Iterable<string> {
  yield* paths
  for (const { path, names } of session.partials) {
    if (!paths.includes(path) && names.some((name) => used.has(name))) yield path
  }
}

async function lintPage(path: string, session: Session): Promise<{ report: Report; source: string }> {
  const page = await session.read(path)
  return { report: await session.lint(page), source: page.source }
}

function exitCode(totals: Totals, options: CliOptions, complain: (problem: string) => void): ExitCode {
  const { errors, warnings, infos } = totals
  const { failOn, maxWarnings } = options
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings
  if (tooMany) complain(`Found more warnings (${warnings}) than --max-warnings allows (${maxWarnings})`)
  const counted = errors + (failOn === 'error' ? 0 : warnings) + (failOn === 'info' ? infos : 0)
  return (counted > 0 || tooMany) && !options.exitZero ? 1 : 0
}
