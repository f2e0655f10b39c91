// Formats of the report and where they go: `pretty` and `json` as pages come, the others when all pages are known.

import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import pkg from '../../package.json' with { type: 'json' }
import { newestFact } from '../facts/known.js'
import { github, githubSummary } from '../reporters/github.js'
import { gitlab } from '../reporters/gitlab.js'
import type { HtmlPage } from '../reporters/html/index.js'
import { jsonEntry } from '../reporters/json.js'
import { junit } from '../reporters/junit.js'
import { ndjsonPage } from '../reporters/ndjson.js'
import { type PrettyOptions, prettyPage, prettyTotals } from '../reporters/pretty.js'
import { sarif } from '../reporters/sarif.js'
import type { Totals } from '../reporters/words.js'
import type { Report } from '../types.js'
import { columnsOf, type Io, sentence, UserError, type Writer, wantsColor, writerTo } from './io.js'
import type { CliOptions, Format, Target } from './options.js'
import type { Session } from './session.js'

/** Prints one run in one format. */
export interface Printer {
  begin(): Promise<void>
  page(report: Report, source: string): Promise<void>
  end(totals: Totals): Promise<void>
  /** True when nobody reads any more. */
  readonly closed: boolean
}

type Output = Writer & { close(): Promise<void>; readonly toFile: boolean }

/** A printer for each format that was asked for; all of them as one. */
export async function openPrinters(options: CliOptions, session: Session, io: Io): Promise<Printer> {
  const printers: Printer[] = []
  const targets: readonly Target[] = options.format.length > 0 ? options.format : [{ format: 'pretty' }]
  for (const { format, file } of targets) {
    const output = await openOutput(file ?? options.output, io)
    printers.push(printerFor(format, options, session, output, io))
  }
  const each = async (act: (printer: Printer) => Promise<void>) => {
    for (const printer of printers) await act(printer)
  }
  return {
    begin: () => each((printer) => printer.begin()),
    page: (report, source) => each((printer) => printer.page(report, source)),
    end: (totals) => each((printer) => printer.end(totals)),
    get closed() {
      return printers.every(({ closed }) => closed)
    },
  }
}

type Parts = Partial<Omit<Printer, 'closed'>>

function printerFor(format: Format, options: CliOptions, session: Session, output: Output, io: Io): Printer {
  const parts = partsOf(format, options, session, output, io)
  return {
    begin: async () => parts.begin?.(),
    page: async (report, source) => parts.page?.(format === 'html' || options.letPass ? report : brief(report), source),
    async end(totals) {
      await parts.end?.(totals)
      await output.close()
    },
    get closed() {
      return output.closed
    },
  }
}

/** Without what was let pass, which only some formats show unasked. */
function brief({ letPass: _, ...report }: Report): Report {
  return report
}

function partsOf(format: Format, options: CliOptions, session: Session, output: Output, io: Io): Parts {
  const { write } = output
  const between = onceEmpty()
  switch (format) {
    case 'pretty': {
      const style = styleOf(options, output, io)
      return {
        page: (report, source) => write(between('\n') + prettyPage(report, { ...style, sourceOf: () => source })),
        end: (totals) => write(totals.pages > 1 ? `\n${prettyTotals(totals, style)}` : ''),
      }
    }
    case 'json':
      return {
        begin: () => write('['),
        page: (report) => write(`${between(',\n')}${jsonEntry(report)}`),
        end: () => write(']\n'),
      }
    case 'ndjson':
      return { page: (report) => write(ndjsonPage(report)) }
    case 'sarif': {
      const { rules } = session.linter
      const suppressed = options.sarifSuppressed ?? false
      return collect((reports) => write(sarif(reports, { version: pkg.version, rules, suppressed })))
    }
    case 'github':
      return collect(async (reports) => {
        await write(github(reports))
        await appendSummary(githubSummary(reports), io)
      })
    case 'gitlab':
      return collect((reports) => write(gitlab(reports)))
    case 'html':
      return htmlParts(session, write)
    case 'junit':
      return collect((reports) => write(junit(reports)))
  }
}

/** The text that stands between two pages: empty before the first. */
function onceEmpty(): (text: string) => string {
  let first = true
  return (text) => {
    const before = first ? '' : text
    first = false
    return before
  }
}

function collect(print: (reports: readonly Report[]) => Promise<void>): Parts {
  const reports: Report[] = []
  return { page: async (report) => void reports.push(report), end: () => print(reports) }
}

/** Loaded when asked for: it is the only format that needs the facts of a page. */
function htmlParts(session: Session, write: Writer['write']): Parts {
  const pages: HtmlPage[] = []
  return {
    async page(report, source) {
      pages.push({ report, article: await session.analyze({ path: report.path ?? '-', source }) })
    },
    async end() {
      const { html } = await import('../reporters/html/index.js')
      const { rules } = session.linter
      await write(await html(pages, { version: pkg.version, rules: rules.length, facts: newestFact() }))
    },
  }
}

const styleOf = (options: CliOptions, { toFile }: Output, io: Io): PrettyOptions => ({
  color: !toFile && wantsColor(io),
  width: columnsOf(io.env, toFile ? undefined : io.stdout),
  info: options.info ?? false,
  quiet: options.quiet ?? false,
})

/** GitHub Actions names the file of the job summary in the environment. */
async function appendSummary(text: string, { env }: Io): Promise<void> {
  const path = env.GITHUB_STEP_SUMMARY
  if (!path) return
  const file = await open(path, 'a').catch((error: unknown) => {
    throw new UserError(`The job summary ${path} cannot be written: ${sentence(error)}`)
  })
  await file.write(text)
  await file.close()
}

/** Standard output, or a file. */
async function openOutput(path: string | undefined, { cwd, stdout }: Io): Promise<Output> {
  if (path === undefined) {
    const writer = writerTo(stdout)
    return {
      write: writer.write,
      close: async () => {},
      toFile: false,
      get closed() {
        return writer.closed
      },
    }
  }
  const file = await open(resolve(cwd, path), 'w').catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'its folder does not exist' : sentence(error)
    throw new UserError(`${path}: the report cannot be written: ${why.replace('to read it', 'to write it')}`)
  })
  return {
    write: async (text) => void (await file.write(text)),
    close: () => file.close(),
    closed: false,
    toFile: true,
  }
}
