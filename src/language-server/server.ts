// The language server: pages as editors hold them, saved or not, to diagnostics, hovers and fixes. Pull when the client
// pulls, push otherwise. The linter is loaded after the handshake, so that an editor starts at once.

import {
  type Connection,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Report } from '../types.js'
import { openRule } from './commands.js'
import { createPages, type Linted } from './pages.js'

const configurations = '**/{claimlint.config.{js,mjs,json},package.json}'

/** Answers on the connection until it closes. The caller calls `connection.listen()`. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument)
  let client: InitializeParams['capabilities'] = {}
  const pages = createPages({
    documents,
    complain: (problem) => void connection.window.showErrorMessage(problem),
    push: (uri, version, diagnostics) => {
      if (client.textDocument?.diagnostic === undefined)
        void connection.sendDiagnostics({
          uri,
          ...(version !== undefined && { version }),
          diagnostics: [...diagnostics],
        })
    },
  })

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities
    pages.begin(params.workspaceFolders ?? [], params.rootUri)
    return {
      serverInfo: { name: 'claimlint' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix'] },
        executeCommandProvider: { commands: [openRule] },
        diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    }
  })

  connection.onInitialized(() => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: configurations }],
      })
    if (client.workspace?.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(reload)
    void pages.warmUp()
  })

  function reload(): void {
    pages.reload()
    if (client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh()
  }
  connection.onDidChangeWatchedFiles(reload)
  connection.onDidChangeConfiguration(reload)

  connection.languages.diagnostics.on(async ({ textDocument }, token) => {
    const { diagnostics } = await pages.linted(textDocument.uri, token)
    return { kind: DocumentDiagnosticReportKind.Full, items: [...diagnostics] }
  })

  connection.onHover(async ({ textDocument, position }, token) => {
    const linted = await pages.linted(textDocument.uri, token)
    const { hoverAt } = await import('./translate.js')
    return hoverAt(position, findingsOf(linted))
  })

  connection.onCodeAction(async ({ textDocument, range }, token) => {
    const linted = await pages.linted(textDocument.uri, token)
    const document = documents.get(textDocument.uri)
    if (!document) return []
    const { actionsAt } = await import('./actions.js')
    return actionsAt(range, document, findingsOf(linted))
  })

  connection.onExecuteCommand(async ({ command, arguments: [address] = [] }) => {
    if (command !== openRule || typeof address !== 'string' || !/^https:\/\//.test(address)) return
    await connection.window.showDocument({ uri: address, external: true })
  })

  documents.listen(connection)
}

const findingsOf = ({ report }: Linted): Report['diagnostics'] => report?.diagnostics ?? []
