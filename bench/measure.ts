// Times in interleaved rounds: what the machine does meanwhile disturbs every candidate alike.

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Milliseconds that a call takes. */
export function time(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Milliseconds until the promise of a call is settled. */
export async function timeAsync(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/**
 * Runs every candidate once a round, in turn; one round before the first warms up.
 *
 * @param candidates Each returns what it measured.
 * @returns What each measured, round by round.
 */
export async function rounds<Name extends string>(
  count: number,
  candidates: Readonly<Record<Name, () => number | Promise<number>>>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(candidates) as Name[]
  const values = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>
  for (let round = 0; round <= count; round++) {
    for (const name of names) {
      const value = await candidates[name]()
      if (round > 0) values[name].push(value)
    }
  }
  return values
}

/** The median of the ratios within each round. */
export const ratio = (over: readonly number[], under: readonly number[]): number =>
  median(over.map((value, round) => value / (under[round] ?? Number.NaN)))
