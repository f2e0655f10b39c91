// Parses MDX with the remark-mdx of the project, or of this installation. It is never bundled.

import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { type Plugin, unified } from 'unified'
import { leanSyntax } from '../prose/parse.js'
import { UserError } from './io.js'

export type ParseMdx = (source: string) => Root

/** What to do when the package is nowhere. */
export const mdxMissing = 'MDX needs the package remark-mdx; install it with `npm install --save-dev remark-mdx`'

/** @throws UserError when the package is nowhere. */
export async function loadMdx(cwd: string): Promise<ParseMdx> {
  const path = findMdx(cwd)
  if (path === undefined) throw new UserError(mdxMissing)
  const { default: remarkMdx } = (await import(pathToFileURL(path).href)) as { default: Plugin }
  return (source) => unified().use(remarkParse).use(leanSyntax, source).use(remarkMdx).parse(source)
}

/** Path of the package, that of the project first. */
export const findMdx = (cwd: string): string | undefined =>
  resolveFrom(join(cwd, 'package.json')) ?? resolveFrom(import.meta.url)

function resolveFrom(base: string): string | undefined {
  try {
    return createRequire(base).resolve('remark-mdx')
  } catch {
    return undefined
  }
}
