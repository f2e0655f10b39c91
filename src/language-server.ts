#!/usr/bin/env node
// `claimlint-language-server`: the language server on standard input and output.

import { startLanguageServer } from './language-server/index.js'

startLanguageServer(process.stdin, process.stdout)
