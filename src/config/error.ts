// A configuration that cannot be used, as one error with all its problems.

import type { ConfigProblem } from './types.js'

/** `rules["cure-claim"][1].within`, or `configuration` for the whole. */
function keyPath(keys: readonly (string | number)[]): string {
  if (keys.length === 0) return 'configuration'
  return keys
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`
      if (/^[\w$]+$/.test(key)) return index === 0 ? key : `.${key}`
      return `[${JSON.stringify(key)}]`
    })
    .join('')
}

/** Key path, then what is wrong. */
export function describeProblem({ keys, message }: ConfigProblem): string {
  return `${keyPath(keys)}: ${message}`
}

/** Thrown for a configuration with problems; `message` lists them all. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly problems: readonly ConfigProblem[]

  constructor(problems: readonly ConfigProblem[], message?: string) {
    super(
      message ??
        `The claimlint configuration cannot be used\n${problems.map((p) => `  ${describeProblem(p)}`).join('\n')}`,
    )
    this.problems = problems
    // The fault is in the configuration; frames of this package would lead nowhere.
    this.stack = `${this.name}: ${this.message}`
  }
}
