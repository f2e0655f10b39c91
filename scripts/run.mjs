#!/usr/bin/env node
// Runs a TypeScript script: `node scripts/run.mjs scripts/x.ts [arguments]`. The script sees its own arguments in
// `process.argv.slice(2)`; its relative paths start at the working directory.
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [entry] = process.argv.splice(2, 1)
if (entry === undefined) throw new Error('Expected the path of a script, such as `scripts/fold-facts.ts`')

// Inside node_modules, so that packages, which stay external, resolve as they do for the source.
const folder = path.join(import.meta.dirname, '..', 'node_modules', '.cache', 'scripts')
mkdirSync(folder, { recursive: true })
const outfile = path.join(folder, `${path.basename(entry, '.ts')}-${process.pid}.mjs`)
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
})
process.argv[1] = path.resolve(entry)
process.setSourceMapsEnabled(true)
process.on('exit', () => rmSync(outfile, { force: true }))
await import(pathToFileURL(outfile).href)
