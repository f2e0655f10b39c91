// Bytes to text. A page that is not UTF-8 text is named, never guessed at.

import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { type Io, UserError } from './io.js'

/** @throws UserError when the bytes are not text; the error of the file system when they cannot be read. */
export async function readPage(path: string): Promise<string> {
  return textOf(await readFile(path))
}

/** Standard input to its end. */
export async function readStdin(stdin: Io['stdin']): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of stdin) parts.push(typeof part === 'string' ? Buffer.from(part) : part)
  return textOf(Buffer.concat(parts))
}

function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) throw new UserError('this is UTF-16; save it as UTF-8')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) throw new UserError('this is UTF-16; save it as UTF-8')
  if (!isUtf8(bytes))
    throw new UserError(`line ${lineOf(bytes, firstWrong(bytes))} is not valid UTF-8; save the file as UTF-8`)
  const nul = bytes.indexOf(0)
  if (nul !== -1) throw new UserError(`line ${lineOf(bytes, nul)} holds a NUL byte; expected text`)
  return bytes.toString('utf8')
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1
  for (let at = bytes.indexOf(10); at !== -1 && at < offset; at = bytes.indexOf(10, at + 1)) line++
  return line
}

/** Length of the longest valid beginning, give or take one character. */
function firstWrong(bytes: Buffer): number {
  let [valid, wrong] = [0, bytes.length]
  while (wrong - valid > 4) {
    const middle = (valid + wrong) >> 1
    // A cut through a character is no fault.
    const fits = [0, 1, 2, 3].some((less) => isUtf8(bytes.subarray(0, middle - less)))
    if (fits) valid = middle
    else wrong = middle
  }
  return valid
}
