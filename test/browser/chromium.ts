// A real Chromium for tests and pictures. Nothing is downloaded: without one on this machine the tests skip.

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { env } from 'node:process'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Path of the browser: `CHROMIUM_PATH`, or the first that `PATH` has. */
export const chromiumPath: string | undefined =
  env.CHROMIUM_PATH ??
  names
    .flatMap((name) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .find((path) => existsSync(path))

/** @throws Error when there is no browser. */
export function launch(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('No Chromium found; install it or set CHROMIUM_PATH')
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] })
}

/** What axe-core objects to on the page as it stands, one line each. Works under any content security policy. */
export async function violations(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(`${axe.source}; axe.run().then(({ violations }) => violations)`)
  return (found as { id: string; nodes: { target: string[]; failureSummary: string }[] }[]).flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  )
}
