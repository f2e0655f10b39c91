// Reads the development cases beside the checkout. They are not part of the package: tests skip without them.

import { existsSync, readFileSync } from 'node:fs'

const folder = '../shared/cases'

export const hasCases = existsSync(folder)

/** Rows of a file of cases; none when the folder is absent. */
export function readCases<Row>(name: string): readonly Row[] {
  if (!hasCases) return []
  const lines = readFileSync(`${folder}/${name}`, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row)
}
