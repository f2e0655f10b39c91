// The streams of a run, and the errors that end it with a sentence instead of a stack.

export interface Output {
  write(text: string, callback?: (error?: Error | null) => void): unknown
  on?(event: 'error', listener: (error: Error) => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

export interface Io {
  readonly cwd: string
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Wrong usage, a file that cannot be read, a bad configuration: printed as it is. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** One sentence for an error of the file system or of unknown kind. */
export function sentence(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'no permission to read it',
    EPERM: 'no permission to read it',
    EISDIR: 'this is a folder',
    ENOTDIR: 'a part of this path is no folder',
    ELOOP: 'this link leads back to itself',
  }
  return known[code ?? ''] ?? String(message ?? error).split('\n')[0] ?? ''
}

export interface Writer {
  write(text: string): Promise<void>
  /** True when the reader went away, as `head` does; nothing needs to be written any more. */
  readonly closed: boolean
}

/** Waits for each write, so that memory stays flat; a reader that goes away is no error. */
export function writerTo(stream: Output): Writer {
  let closed = false
  const stop = (error: Error) => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
    closed = true
  }
  stream.on?.('error', stop)
  return {
    get closed() {
      return closed
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        if (closed) return resolve()
        stream.write(text, (error) => {
          if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') return reject(error)
          closed ||= Boolean(error)
          resolve()
        })
      }),
  }
}

/** `NO_COLOR` and `FORCE_COLOR` decide; without them, whether a terminal reads. */
export function wantsColor({ env, stdout }: Pick<Io, 'env' | 'stdout'>): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

/** Columns to write for: of the terminal, else `COLUMNS`, else 100. */
export const columnsOf = (env: Io['env'], stdout?: Output): number => stdout?.columns ?? (Number(env.COLUMNS) || 100)
