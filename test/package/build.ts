// Packs the project and installs the tarball into an empty project, once per run.

import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)
export const root = join(import.meta.dirname, '../..')

export async function run(command: string, args: readonly string[], cwd: string) {
  const { stdout, stderr, code } = await execute(command, args, { cwd, maxBuffer: 1e8 }).then(
    (result) => ({ ...result, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error,
  )
  return { stdout, stderr, code }
}

/** @returns Folder of a project that has the package, remark and nothing else. */
export async function installPackage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlint-package-'))
  const packed = await run('npm', ['pack', '--json', '--pack-destination', folder], root)
  if (packed.code !== 0) throw new Error(packed.stderr)
  const [{ filename }] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf('[')))
  const { devDependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const project = join(folder, 'project')
  await mkdir(project)
  await writeFile(join(project, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }))
  const packages = [join(folder, filename), `remark@${devDependencies.remark}`]
  const installed = await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages], project)
  if (installed.code !== 0) throw new Error(installed.stderr)
  return project
}
