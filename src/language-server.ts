#!/usr/bin/env node
// `claimlint-language-server`: the language server on standard input and output.

import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { serve } from './language-server/server.js'

const connection = createConnection(
  ProposedFeatures.all,
  new StreamMessageReader(process.stdin),
  new StreamMessageWriter(process.stdout),
)
serve(connection)
connection.listen()
