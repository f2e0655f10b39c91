// Open pages and their newest reports: one lint per version of a page, shortly after the last keystroke.

import { fileURLToPath } from 'node:url'
import {
  CancellationToken,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
  type WorkspaceFolder,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Report } from '../types.js'
import type { Projects } from './projects.js'

/** Milliseconds without a keystroke before a page is linted. */
const pause = 5

export interface Linted {
  /** Undefined when the page is not open or the configuration ignores it. */
  readonly report: Report | undefined
  readonly diagnostics: readonly Diagnostic[]
}

const nothing: Linted = { report: undefined, diagnostics: [] }

export interface PagesInput {
  readonly documents: TextDocuments<TextDocument>
  complain(problem: string): void
  push(uri: string, version: number | undefined, diagnostics: readonly Diagnostic[]): void
}

export interface Pages {
  begin(folders: readonly WorkspaceFolder[], root: string | null | undefined): void
  /** Loads the linter before somebody asks. */
  warmUp(): Promise<void>
  /** Reads the configurations anew and lints all open pages. */
  reload(): void
  /** The report of the text that the editor holds now. */
  linted(uri: string, token: CancellationToken): Promise<Linted>
}

export function createPages({ documents, complain, push }: PagesInput): Pages {
  const reports = new Map<string, { readonly version: number; readonly linted: Promise<Linted> }>()
  const timers = new Map<string, NodeJS.Timeout>()
  let home = process.cwd()
  let projects: Promise<Projects> | undefined

  const load = () => {
    projects ??= import('./projects.js').then(({ createProjects }) => createProjects(complain, () => home))
    return projects
  }
  const lint = async (document: TextDocument): Promise<Linted> => {
    const { uri } = document
    try {
      const [project, { toLsp }] = await Promise.all([load(), import('./translate.js')])
      const report = await project.lint(uri, document.getText())
      return report ? { report, diagnostics: report.diagnostics.map((found) => toLsp(found, uri)) } : nothing
    } catch (error) {
      complain(`claimlint: ${error instanceof Error ? error.message : String(error)}`)
      return nothing
    }
  }
  const current = (document: TextDocument): Promise<Linted> => {
    const known = reports.get(document.uri)
    if (known?.version === document.version) return known.linted
    const linted = lint(document)
    reports.set(document.uri, { version: document.version, linted })
    return linted
  }
  const schedule = (document: TextDocument) => {
    const { uri } = document
    clearTimeout(timers.get(uri))
    const run = async () => {
      const { version } = document
      const { diagnostics } = await current(document)
      if (documents.get(uri)?.version === version) push(uri, version, diagnostics)
    }
    timers.set(uri, setTimeout(run, pause))
  }
  documents.onDidChangeContent(({ document }) => schedule(document))
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri))
    timers.delete(uri)
    reports.delete(uri)
    push(uri, undefined, [])
  })
  return {
    begin(folders, root) {
      const uri = folders[0]?.uri ?? root
      if (uri?.startsWith('file:')) home = fileURLToPath(uri)
    },
    async warmUp() {
      const project = await load()
      await project.lint('untitled:warm-up.md', 'Zinc helps.')
    },
    reload() {
      reports.clear()
      void load().then((project) => project.reload())
      for (const document of documents.all()) schedule(document)
    },
    async linted(uri, token = CancellationToken.None) {
      // Lets a cancellation arrive that the client sent right after the request.
      await new Promise((resolve) => setImmediate(resolve))
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
      const document = documents.get(uri)
      return document ? current(document) : nothing
    },
  }
}
