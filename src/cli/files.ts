// From the paths, folders and globs of a command line to the pages they stand for. Nothing is left out silently.

import fs from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { didYouMean } from '../engine/suggest.js'
import { sentence } from './io.js'

const commands = ['explain', 'init', 'facts', 'doctor']

const inFolders = '**/*.{md,markdown,mdx}'
const page = /\.(md|markdown|mdx|txt)$/i

export interface Files {
  /** As a person would write them, relative to the working directory; `-` is standard input. Sorted per argument. */
  readonly paths: readonly string[]
  /** One sentence each. */
  readonly problems: readonly string[]
}

/** Expands arguments: a file is itself, a folder its .md, .markdown and .mdx, anything else a glob. */
export async function expand(args: readonly string[], cwd: string): Promise<Files> {
  const paths = new Set<string>()
  const problems: string[] = []
  for (const arg of args) {
    const found = arg === '-' ? { paths: ['-'], problems: [] } : await expandOne(arg, cwd)
    for (const path of found.paths) paths.add(path)
    problems.push(...found.problems)
  }
  return { paths: [...paths], problems }
}

async function expandOne(arg: string, cwd: string): Promise<Files> {
  const path = resolve(cwd, arg)
  const known = await stat(path).catch((error: NodeJS.ErrnoException) => error)
  if (!(known instanceof Error)) {
    if (known.isDirectory())
      return search(inFolders, path, cwd, `${arg}: no .md, .markdown or .mdx file in this folder`)
    if (page.test(arg)) return { paths: [display(path, cwd)], problems: [] }
    return { paths: [], problems: [`${arg}: this is no page; expected .md, .markdown, .mdx or .txt`] }
  }
  if (known.code === 'ENOENT' && /[*?[{(]/.test(arg)) {
    return search(arg.replaceAll('\\', '/'), cwd, cwd, `${arg}: no page matches`)
  }
  return { paths: [], problems: [`${arg}: ${sentence(known)}${didYouMean(arg, commands)}`] }
}

/** Pages under a folder that a glob matches, and the folders that could not be read. */
async function search(pattern: string, from: string, cwd: string, none: string): Promise<Files> {
  const { glob } = await import('tinyglobby')
  const problems: string[] = []
  const found = await glob(pattern, {
    cwd: from,
    absolute: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
    fs: { ...fs, readdir: watched((folder, error) => problems.push(`${display(folder, cwd)}: ${sentence(error)}`)) },
  })
  const paths = found.filter((path) => page.test(path)).map((path) => display(resolve(path), cwd))
  if (paths.length === 0 && problems.length === 0) problems.push(none)
  return { paths: paths.sort(), problems }
}

/** `fs.readdir` that tells of a folder which cannot be read; tinyglobby passes it by. */
function watched(report: (folder: string, error: Error) => void): typeof fs.readdir {
  const readdir = (folder: string, options: { withFileTypes: true }, callback: (...result: unknown[]) => void) =>
    fs.readdir(folder, options, (error, entries) => {
      // A glob may begin with a folder that does not exist: then it matches nothing.
      if (error && error.code !== 'ENOENT') report(join(folder), error)
      callback(error, entries)
    })
  return readdir as unknown as typeof fs.readdir
}

/** A path as a person would write it. */
export function display(path: string, cwd: string): string {
  const inside = relative(cwd, path)
  return inside === '' ? '.' : inside.startsWith('..') ? path : inside
}
