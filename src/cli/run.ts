// The command line as a function: arguments and streams in, exit code out. Never throws, never prints a stack.

import { CommanderError } from 'commander'
import pkg from '../../package.json' with { type: 'json' }
import { type Io, sentence, UserError, writerTo } from './io.js'
import { type ExitCode, lintCommand } from './lint.js'
import { createProgram } from './options.js'
import { openSession } from './session.js'

export type { Io } from './io.js'
export type { ExitCode } from './lint.js'

/**
 * @param argv Arguments without the program itself.
 * @returns 0 nothing at the threshold, 1 findings, 2 wrong usage, bad configuration, an unreadable page or a crash.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const print = (text: string) => writerTo(io.stdout).write(text)
  const program = createProgram(pkg.version, {
    async lint(paths, options) {
      code = await lintCommand(paths, options, io)
    },
    async explain(rule, options) {
      const [{ explain }, session] = await Promise.all([import('./explain.js'), openSession(options, io)])
      await print(explain(rule, session))
    },
    async facts(file, options) {
      const [{ factsCommand }, session] = await Promise.all([import('./facts.js'), openSession(options, io)])
      await print(await factsCommand(file, options, session, io))
    },
    async doctor(product, options) {
      const { doctor } = await import('./doctor.js')
      const { text, sound } = await doctor(product, options, io)
      await print(text)
      if (!sound) code = 2
    },
    async init(presets) {
      const { writeConfig } = await import('./init.js')
      await print(`Wrote ${await writeConfig(io.cwd, presets)}\n`)
    },
  })
  program.configureOutput({
    writeOut: (text) => io.stdout.write(text),
    writeErr: (text) => io.stderr.write(text),
  })
  program.exitOverride()
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program)
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const known = error instanceof UserError
    io.stderr.write(
      known ? `${error.message}\n` : `claimlint stopped because of a fault of its own: ${sentence(error)}\n`,
    )
    return 2
  }
}
