import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  createProtocolConnection,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'

const folder = mkdtempSync(join(tmpdir(), 'claimlint-startup-'))
afterAll(() => rmSync(folder, { recursive: true }))

const empty = `
import { createConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout))
connection.onInitialize(() => ({ capabilities: {} }))
connection.listen()`
const require = "import { createRequire as requires } from 'node:module'; const require = requires(import.meta.url);"

beforeAll(async () => {
  const common = {
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    splitting: true,
    banner: { js: require },
  } as const
  const out = { outExtension: { '.js': '.mjs' }, external: ['remark-mdx'] }
  await build({ ...common, ...out, entryPoints: ['src/language-server.ts'], outdir: join(folder, 'own') })
  const stdin = { contents: empty, resolveDir: resolve('.'), loader: 'ts' } as const
  await build({ ...common, ...out, stdin, outdir: join(folder, 'empty') })
}, 60_000)

/** Milliseconds from the start of the process to its answer to \`initialize\`. */
async function handshake(script: string): Promise<number> {
  const start = performance.now()
  const server = spawn(process.execPath, [script])
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  connection.listen()
  await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} })
  const time = performance.now() - start
  server.kill()
  return time
}

it('answers initialize within 1.5 times an empty server', async () => {
  const [own, other]: [number[], number[]] = [[], []]
  for (let round = 0; round < 9; round++) {
    own.push(await handshake(join(folder, 'own/language-server.mjs')))
    other.push(await handshake(join(folder, 'empty/stdin.mjs')))
  }
  // The fastest of each: what the code needs, not what else the machine does meanwhile.
  expect(Math.min(...own) / Math.min(...other)).toBeLessThan(1.5)
}, 120_000)
