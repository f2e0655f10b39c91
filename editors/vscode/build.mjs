// Bundles the extension and the server that it starts; `npm run build` in the root makes the server first.

import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { build } from 'esbuild'

const server = '../../dist/language-server-stdio.js'
if (!existsSync(server)) throw new Error('The server is not built: run `npm ci && npm run build` in the root first')
rmSync('dist', { recursive: true, force: true })
const common = { bundle: true, minify: true, platform: 'node', target: 'node20' }
await build({
  ...common,
  entryPoints: [server],
  outdir: 'dist/server',
  format: 'esm',
  splitting: true,
  outExtension: { '.js': '.mjs' },
  external: ['remark-mdx'],
})
await build({ ...common, entryPoints: ['extension.ts'], outfile: 'dist/extension.cjs', format: 'cjs', external: ['vscode'] })
copyFileSync('../../LICENSE', 'LICENSE')
