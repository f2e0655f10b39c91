// Prints the compiled phrases of the built-in rules as JSON, for the build of the programs.

import { rules } from '../rules/index.js'
import { compileTables } from '../src/engine/linter.js'

process.stdout.write(JSON.stringify(compileTables(rules)))
