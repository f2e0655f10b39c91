// A client of the language server, over streams in this process.

import { PassThrough } from 'node:stream'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShowDocumentRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node'
import { startLanguageServer } from '../../src/language-server/index.js'

export async function connect(capabilities: InitializeParams['capabilities'] = {}, folder?: string) {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()]
  startLanguageServer(toServer, toClient)
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer))
  const messages: string[] = []
  const opened: string[] = []
  const waiting: ((params: PublishDiagnosticsParams) => void)[] = []
  const published: PublishDiagnosticsParams[] = []
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    const next = waiting.shift()
    if (next) next(params)
    else published.push(params)
  })
  connection.onNotification(ShowMessageNotification.type, ({ message }) => void messages.push(message))
  connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
    messages.push(message)
    return null
  })
  connection.onRequest(ShowDocumentRequest.type, ({ uri }) => {
    opened.push(uri)
    return { success: true }
  })
  connection.listen()
  const { capabilities: server } = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'folder' }],
    capabilities,
  })
  await connection.sendNotification(InitializedNotification.type, {})
  return {
    connection,
    raw: toServer,
    server,
    messages,
    opened,
    open: (uri: string, text: string, version = 1) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'markdown', version, text },
      }),
    change: (uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    /** The next diagnostics that the server pushes. */
    next: () => {
      const known = published.shift()
      return known ? Promise.resolve(known) : new Promise<PublishDiagnosticsParams>((resolve) => waiting.push(resolve))
    },
  }
}
