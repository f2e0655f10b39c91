// One line on stderr for long runs, for a person who waits. Silent when the report itself shows on the terminal.

import type { Io } from './io.js'
import type { CliOptions } from './options.js'

export interface Progress {
  step(): void
  /** Takes the line away, before anything else is written. */
  clear(): void
}

const patience = 500
const interval = 100

export function createProgress(total: number, { stdout, stderr }: Io, { output, format }: CliOptions): Progress {
  const printed = format.find(({ file }) => file === undefined)?.format ?? (format.length > 0 ? undefined : 'pretty')
  const reportShows = stdout.isTTY === true && output === undefined && printed === 'pretty'
  if (stderr.isTTY !== true || reportShows) return { step() {}, clear() {} }
  let done = 0
  let next = Date.now() + patience
  let shown = false
  return {
    step() {
      done++
      if (Date.now() < next) return
      next = Date.now() + interval
      shown = true
      stderr.write(`\r\u001b[K${done} of ${total} pages`)
    },
    clear() {
      if (shown) stderr.write('\r\u001b[K')
      shown = false
    },
  }
}
