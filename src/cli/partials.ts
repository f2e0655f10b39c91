// Partials of the configuration as pages of a run: each is read and reported once, at its own place.

import { basename, resolve } from 'node:path'
import type { LoadedConfig } from '../config/load.js'
import { namesOf } from '../config/partials.js'
import { display } from './files.js'

export interface PartialPage {
  /** Its file; of a text in the configuration, the file of that with the name, such as `claimlint.config.js#isi`. */
  readonly path: string
  /** Kind and name of each part of a page that it stands for. */
  readonly names: readonly string[]
  /** Set when it has no file. */
  readonly text?: string
}

export function partialPages({ config, path = 'configuration', root }: LoadedConfig, cwd: string): PartialPage[] {
  const pages = new Map<string, PartialPage>()
  for (const partial of config.partials ?? []) {
    const { file, text = '' } = partial
    const named = namesOf(partial)
    const names = named.map(({ kind, name }) => `${kind} ${name}`)
    if (text.trim() === '') continue
    const at = file === undefined ? `${basename(path)}#${named[0]?.name}` : display(resolve(root, file), cwd)
    const known = pages.get(at)
    pages.set(at, { path: at, names: [...(known?.names ?? []), ...names], ...(file === undefined && { text }) })
  }
  return [...pages.values()]
}
