export function tooHard(_source: string): string | undefined {
  return undefined
}
