// Writes fixtures/expected from what the linter finds now, so that a reviewer reads the change as a diff of prose; with
// `--check` it only says which pages would change.

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fixtures, markFindings } from './lib/expected.js'

for (const { source, expectedPath } of fixtures) {
  const marked = markFindings(source)
  if (existsSync(expectedPath) && readFileSync(expectedPath, 'utf8') === marked) continue
  if (!process.argv.includes('--check')) {
    writeFileSync(expectedPath, marked)
    process.stdout.write(`${expectedPath} written\n`)
    continue
  }
  process.stderr.write(`${expectedPath} is stale: read the change after \`node scripts/run.mjs scripts/expect.ts\`\n`)
  process.exitCode = 1
}
