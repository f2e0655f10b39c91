// Times in interleaved rounds: what the machine does meanwhile disturbs every candidate alike.

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Milliseconds that a call takes. */
export function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/**
 * Runs every candidate once a round, in turn.
 *
 * @param candidates Each returns what it measured.
 * @returns The median of each over the rounds. One round before them warms up.
 */
export function rounds<Name extends string>(
  count: number,
  candidates: Readonly<Record<Name, () => number>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(candidates) as Name[]
  const values = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = 0; round <= count; round++) {
    for (const name of names) {
      const value = candidates[name]()
      if (round > 0) values.get(name)?.push(value)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(values.get(name) ?? [])])) as Record<Name, number>
}
