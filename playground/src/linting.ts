// The page's side of the worker. One request for findings is under way at a time; of those that wait, the newest counts.

import type { Findings, Request, Response, Settings } from './messages.js'

type Asked = Pick<Request, 'source' | 'settings'>

export interface Linting {
  /** Findings come to `show`, unless the text changes first. */
  request(source: string, settings: Settings): void
  write(format: 'html' | 'text', source: string, settings: Settings): Promise<string>
}

/** @param fail Called when the worker cannot go on. */
export function startLinting(
  show: (findings: Findings, source: string) => void,
  fail: (problem: string) => void,
): Linting {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const answers = new Map<number, (result: Response['result']) => void>()
  let last = 0
  let busy = false
  let waiting: Asked | undefined

  worker.addEventListener('error', ({ message }) => fail(message))
  worker.addEventListener('message', ({ data: { id, result } }: MessageEvent<Response>) => {
    answers.get(id)?.(result)
    answers.delete(id)
  })
  const ask = (want: Request['want'], { source, settings }: Asked) =>
    new Promise<Response['result']>((resolve) => {
      last++
      answers.set(last, resolve)
      worker.postMessage({ id: last, want, source, settings } satisfies Request)
    })
  const next = async () => {
    if (busy || !waiting) return
    const asked = waiting
    waiting = undefined
    busy = true
    const result = await ask('findings', asked)
    busy = false
    if (!waiting && typeof result === 'object') show(result, asked.source)
    void next()
  }
  return {
    request(source, settings) {
      waiting = { source, settings }
      void next()
    },
    async write(format, source, settings) {
      return String(await ask(format, { source, settings }))
    },
  }
}
