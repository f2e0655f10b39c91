// Globs over paths with forward slashes, relative to the folder of the configuration file.

import picomatch from 'picomatch/posix.js'

/** Forward slashes and no leading `./`, so that globs mean the same on every system. */
function normalisePath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(\.\/)+/, '')
}

/** A test for paths. A glob without a slash matches at any depth; a folder stands for everything in it. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false
  const patterns = globs.map(normalisePath).flatMap((glob) => {
    const base = glob.replace(/\/+$/, '')
    const rooted = base.includes('/') || base.startsWith('**') ? base : `**/${base}`
    return [rooted, `${rooted}/**`]
  })
  const matches = picomatch(patterns, { dot: true })
  return (path) => matches(normalisePath(path))
}
