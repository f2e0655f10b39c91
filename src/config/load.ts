// Finds and reads the configuration of a project (Node only). One file, the nearest one upward; nothing is merged.

import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { lilconfig } from 'lilconfig'
import { createLocator } from '../engine/place.js'
import { didYouMean } from '../engine/suggest.js'
import { frame } from '../frame.js'
import type { Span } from '../types.js'
import { ConfigError, describeProblem } from './error.js'
import { JsonError, readJson } from './json.js'
import type { Config, ConfigProblem, PartialConfig } from './types.js'

export { ConfigError } from './error.js'

export interface LoadOptions {
  /** Folder to search from, upward. Default: the working directory. */
  readonly cwd?: string
  /** Read this file instead of searching. */
  readonly path?: string
}

export interface LoadedConfig {
  /** With the texts of its partials; not checked yet: `createLinter` does that. */
  readonly config: Config
  /** Absolute path of the file; undefined when there is none. */
  readonly path: string | undefined
  /** Folder that globs are relative to. */
  readonly root: string
  /** One problem as text: file, key path and message, and for JSON three lines of the file. */
  describe(problem: ConfigProblem): string
}

const places = ['claimlint.config.js', 'claimlint.config.mjs', 'claimlint.config.json', 'package.json']

/** What a loader hands through lilconfig; without `config` the file has nothing for us. */
interface Loaded {
  readonly config?: unknown
  readonly describe: LoadedConfig['describe']
}

/**
 * Reads the nearest of `claimlint.config.js`, `.mjs`, `.json` and the `claimlint` field of `package.json`.
 *
 * @throws ConfigError when the file is missing, cannot be read or is not JSON or JavaScript; the message is for people.
 */
export async function loadConfig({ cwd = process.cwd(), path }: LoadOptions = {}): Promise<LoadedConfig> {
  const root = resolve(cwd)
  const shown = (file: string) => (relative(root, file).startsWith('..') ? file : relative(root, file))
  const json = (file: string, source: string) => loadJson(shown(file), source)
  const module = (file: string) => loadModule(file, shown(file))
  const search = lilconfig('claimlint', {
    searchPlaces: places,
    packageProp: 'claimlint',
    loaders: { '.js': module, '.mjs': module, '.cjs': module, '.json': json, noExt: json },
    ignoreEmptySearchPlaces: false,
    cache: false,
  })
  try {
    const found = path === undefined ? await search.search(root) : await search.load(resolve(root, path))
    if (found === null) return { config: {}, path: undefined, root, describe: describeProblem }
    if (found.isEmpty)
      throw new ConfigError([], `${shown(found.filepath)}: the file is empty; expected a configuration`)
    const { config, describe } = found.config as Loaded
    const folder = dirname(found.filepath)
    const read = await withTexts(config as Config, folder, describe)
    return { config: read, path: found.filepath, root: folder, describe }
  } catch (error) {
    throw error instanceof ConfigError ? error : new ConfigError([], fileProblem(error, path))
  }
}

/** An own `Loaded` per file; `package.json` is wrapped so that lilconfig finds its field. */
function loadJson(name: string, source: string): Loaded | { claimlint?: Loaded } {
  const isPackage = basename(name) === 'package.json'
  // Somebody else's broken file, unless it speaks of us.
  if (isPackage && !source.includes('"claimlint"')) return {}
  const at = (span: Span) => {
    const place = createLocator(source)(span)
    return {
      position: `${name}:${place.start.line}:${place.start.column}`,
      lines: frame(source, [{ place }], { context: 1 }),
    }
  }
  try {
    const { value, spanOf } = readJson(source)
    const prefix = isPackage ? ['claimlint'] : []
    const describe = (problem: ConfigProblem) => {
      const { position, lines } = at(spanOf([...prefix, ...problem.keys]))
      return [`${position} ${describeProblem(problem)}`, ...lines.map((line) => `  ${line}`)].join('\n')
    }
    if (!isPackage) return { config: value, describe }
    const field = (value as Record<string, unknown> | null)?.claimlint
    // A package may have the name as a dependency or keyword only.
    return field === undefined ? {} : { claimlint: { config: field, describe } }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    const { position, lines } = at({ start: error.offset, end: error.offset + 1 })
    throw new ConfigError([], [`${position} ${error.message}`, ...lines.map((line) => `  ${line}`)].join('\n'))
  }
}

async function loadModule(file: string, name: string): Promise<Loaded> {
  const describe = (problem: ConfigProblem) => `${name} ${describeProblem(problem)}`
  // The query makes a reload read the file again when it changed.
  const { mtimeMs } = await stat(file)
  let module: { default?: unknown }
  try {
    module = await import(`${pathToFileURL(file).href}?${mtimeMs}`)
  } catch (error) {
    throw new ConfigError([], `${name}${lineOf(error, file)}: the file cannot be loaded: ${firstLine(error)}`)
  }
  if (module.default === undefined)
    throw new ConfigError([], `${name}: found no default export; expected \`export default { … }\``)
  return { config: module.default, describe }
}

/** The configuration with the texts of its partials. What has another shape is left to the check of the linter. */
async function withTexts(config: Config, folder: string, describe: Loaded['describe']): Promise<Config> {
  if (!Array.isArray(config?.partials)) return config
  const partials = await Promise.all(
    config.partials.map(async (partial: PartialConfig, index) => {
      if (typeof partial?.file !== 'string') return partial
      const fail = (message: string): never => {
        const problem = { keys: ['partials', index, 'file'], message }
        throw new ConfigError([problem], describe(problem))
      }
      if (partial.text !== undefined) return fail('found file and text; expected one of them')
      const path = resolve(folder, partial.file)
      const text = await readFile(path, 'utf8').catch(async (error: NodeJS.ErrnoException) =>
        fail(error.code === 'ENOENT' ? `there is no such file${await nearestFile(path)}` : firstLine(error)),
      )
      return { ...partial, text }
    }),
  )
  return { ...config, partials }
}

async function nearestFile(path: string): Promise<string> {
  const names = await readdir(dirname(path)).catch(() => [])
  return didYouMean(basename(path), names)
}

function fileProblem(error: unknown, path: string | undefined): string {
  const { code, path: file = path } = error as NodeJS.ErrnoException
  if (path !== undefined && code === 'ENOENT') return `${path}: there is no such configuration file`
  if (path !== undefined && code === undefined) {
    return `${path}: a configuration file ends in .js, .mjs or .json`
  }
  const why = code === 'EACCES' ? 'no permission' : firstLine(error)
  return `${file ?? 'The configuration'} cannot be read: ${why}`
}

/** `:3` when the stack of the error names a line of the file. */
function lineOf(error: unknown, file: string): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const after = stack.split(pathToFileURL(file).href)[1] ?? ''
  return /^(?:\?[\d.]+)?(:\d+)/.exec(after)?.[1] ?? ''
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n')[0] ?? ''
}
