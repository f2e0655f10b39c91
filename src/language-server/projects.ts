// The session of each folder that an open page lies in: configuration and linter, kept until a configuration changes.

import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '../cli/io.js'
import { openSession, type Session } from '../cli/session.js'
import type { Report } from '../types.js'

export interface Projects {
  /** @throws UserError when the configuration cannot be used and there was none before that could. */
  lint(uri: string, source: string): Promise<Report | undefined>
  /** Reads the configurations anew when they are needed next. */
  reload(): void
}

const nothing = (async function* () {})()

/**
 * @param complain Told once about a configuration that cannot be used; the last one that could stays in force.
 * @param fallback Folder of pages that are no files, such as unsaved ones.
 */
export function createProjects(complain: (problem: string) => void, fallback: () => string): Projects {
  let current = new Map<string, Promise<Session>>()
  const sound = new Map<string, Session>()
  const open = async (folder: string): Promise<Session> => {
    const io = { cwd: folder, stdin: nothing }
    try {
      const session = await openSession({ config: true, rule: {} }, io)
      sound.set(folder, session)
      return session
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      complain(error.message)
      return sound.get(folder) ?? openSession({ config: false, rule: {} }, io)
    }
  }
  return {
    async lint(uri, source) {
      const path = uri.startsWith('file:') ? fileURLToPath(uri) : undefined
      const folder = path === undefined ? fallback() : dirname(path)
      let session = current.get(folder)
      if (!session) {
        session = open(folder)
        current.set(folder, session)
      }
      const { lint, ignores } = await session
      const name = path === undefined ? uri.replace(/^[^:]*:\/*/, '') : relative(folder, path)
      return ignores(name) ? undefined : lint({ path: name, source })
    },
    reload() {
      current = new Map()
    },
  }
}
