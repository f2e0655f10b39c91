// Runs the command line in this process, in a folder of its own.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { type Io, run } from '../../src/cli/run.js'

export interface Folder {
  path: string
  /** Writes files, by path. */
  write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void>
}

/** A new empty folder for each test. */
export function useFolder(): Folder {
  const folder: Folder = {
    path: '',
    async write(files) {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder.path, path)), { recursive: true })
        await writeFile(join(folder.path, path), text)
      }
    },
  }
  beforeEach(async () => {
    folder.path = await mkdtemp(join(tmpdir(), 'claimlint-cli-'))
  })
  afterEach(() => rm(folder.path, { recursive: true, force: true }))
  return folder
}

function sink(isTTY: boolean) {
  const parts: string[] = []
  const stream = {
    isTTY,
    write(text: string, callback?: (error?: Error | null) => void) {
      parts.push(text)
      callback?.()
      return true
    },
  }
  return { stream, text: () => parts.join('') }
}

export interface Invocation {
  readonly stdin?: string | Uint8Array
  readonly env?: Io['env']
  readonly tty?: boolean
}

export async function cli(
  cwd: string,
  argv: readonly string[],
  { stdin = '', env = {}, tty = false }: Invocation = {},
) {
  const [out, err] = [sink(tty), sink(tty)]
  const input = (async function* () {
    yield stdin
  })()
  const code = await run(argv, { cwd, stdin: input, stdout: out.stream, stderr: err.stream, env })
  return { code, out: out.text(), err: err.text() }
}
