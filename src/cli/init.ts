// `claimlint init`: a configuration to start from. Never overwrites.

import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sentence, UserError } from './io.js'

const template = `/** @type {import('claimlint').Config} */
export default {
  // Which rules are on: 'recommended', 'strict' (warnings become errors) or 'all' (experimental rules too).
  extends: ['recommended'],

  // What the pages sell. \`like\` names a row of the product facts, so that its risks and approvals hold here too.
  // products: [{ name: 'Calmera', aliases: ['calmera spray'], like: 'ketamine' }],

  // Where the pages are read: 'us', 'uk', 'eu', 'au' or 'ca'.
  jurisdiction: 'us',

  // 'promotional' or 'educational'; 'auto' decides page by page.
  register: 'auto',

  rules: {
    // 'novelty-hype': 'off',
  },

  // Names that look like claims and are none.
  allow: [],

  // House words. One finding per phrase: quote what it does, say what to write instead.
  // phrases: [{ id: 'no-jab', match: 'skinny (jab|shot)', message: '{actual} makes light of a medicine; write injection' }],

  // Other settings for some pages.
  // overrides: [{ files: 'press/**', register: 'promotional' }],

  // Pages that are never linted.
  ignores: ['drafts/**'],
}
`

const known = ['claimlint.config.js', 'claimlint.config.mjs', 'claimlint.config.json']

/** @returns Name of the file that was written. @throws UserError when there is a configuration already. */
export async function writeConfig(cwd: string): Promise<string> {
  for (const name of known) {
    const exists = await access(join(cwd, name)).then(
      () => true,
      () => false,
    )
    if (exists) throw new UserError(`${name} exists already; nothing was written`)
  }
  const name = (await isModule(cwd)) ? 'claimlint.config.js' : 'claimlint.config.mjs'
  await writeFile(join(cwd, name), template, { flag: 'wx' }).catch((error: unknown) => {
    throw new UserError(`${name} cannot be written: ${sentence(error).replace('to read it', 'to write it')}`)
  })
  return name
}

async function isModule(cwd: string): Promise<boolean> {
  const source = await readFile(join(cwd, 'package.json'), 'utf8').catch(() => '{}')
  return /"type"\s*:\s*"module"/.test(source)
}
