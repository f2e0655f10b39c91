// The language server for programs that bring their own streams.

import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { serve } from './server.js'

/**
 * Speaks the language server protocol on two streams until they end.
 *
 * @param input What the editor sends.
 * @param output What the editor reads; nothing else may be written to it.
 */
export function startLanguageServer(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): void {
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(input),
    new StreamMessageWriter(output),
  )
  serve(connection)
  connection.listen()
}
