// Whole processes: a cold start on one file, and the peak memory over many files.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { articleOf, corpusOf } from './corpus.js'
import { rounds, time } from './measure.js'

const cli = 'dist/cli.js'
const parseOnly = 'bench/parse-only.mjs'
const reportMemory = pathToFileURL(path.resolve('bench/report-memory.mjs')).href

export const isBuilt = (): boolean => existsSync(cli)

function run(script: string, files: readonly string[], memoryFile?: string): void {
  const preload = memoryFile === undefined ? [] : ['--import', reportMemory]
  const { status, stderr } = spawnSync(process.execPath, [...preload, script, ...files], {
    env: { ...process.env, MEMORY_FILE: memoryFile, NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status !== 0 && status !== 1) throw new Error(`${script} stopped with ${status}: ${stderr}`)
}

async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimlint-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What each process took, round by round. */
type Processes = Readonly<Record<'cli' | 'parse', readonly number[]>>

/** Milliseconds from start to exit on one article of 1,000 words. */
export const coldStart = (): Promise<Processes> =>
  inFolder((folder) => {
    const file = path.join(folder, 'article.md')
    writeFileSync(file, articleOf(1000))
    return rounds(15, { cli: () => time(() => run(cli, [file])), parse: () => time(() => run(parseOnly, [file])) })
  })

/** Peak kilobytes over 10 MB in many files. */
export const peakMemory = (): Promise<Processes> =>
  inFolder((folder) => {
    const memory = path.join(folder, 'memory')
    const pages = path.join(folder, 'pages')
    mkdirSync(pages)
    for (const [index, text] of corpusOf(10e6).entries()) writeFileSync(path.join(pages, `${index}.md`), text)
    const peakOf = (script: string): number => {
      run(script, [pages], memory)
      return Number(readFileSync(memory, 'utf8'))
    }
    // Once: the peak varies by a few per cent only, and the files take seconds.
    return { cli: [peakOf(cli)], parse: [peakOf(parseOnly)] }
  })
