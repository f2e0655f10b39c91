// `claimlint init`: a configuration to start from. Never overwrites.

import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jurisdictions } from '../classes.js'
import { describesPages } from '../config/presets.js'
import { didYouMean } from '../engine/suggest.js'
import { sentence, UserError } from './io.js'
import { knownPresets } from './presets.js'

const template = (presets: readonly string[]) => `/** @type {import('claimlint').Config} */
export default {
  // Which rules are on: 'recommended', 'strict' (warnings become errors) or 'all' (experimental rules too). Beside it,
  // where the pages are read: ${jurisdictions.map((name) => `'${name}'`).join(', ')}; and what they promote: 'off-label-drug',
  // 'prescription-drug', 'compounded-drug', 'supplement', 'device', 'clinic', 'wellness' … \`claimlint explain\` lists all.
  extends: [${presets.map((name) => `'${name}'`).join(', ')}],

  // What the pages sell. \`like\` names a row of the product facts, so that its risks and approvals hold here too.
  // products: [{ name: 'Calmera', aliases: ['calmera spray'], like: 'ketamine' }],

  // Whether who publishes the pages sells something. With false, a page without a call to action only informs.
  // seller: true,

  // 'promotional' or 'educational'; 'auto' decides page by page.
  register: 'auto',

  // What components, shortcodes, includes and layouts show: it counts on the pages that use them.
  // partials: [{ component: 'SafetyInfo', file: 'partials/safety.md' }],

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

const files = ['claimlint.config.js', 'claimlint.config.mjs', 'claimlint.config.json']

/**
 * @param presets Names to extend; `recommended` comes first when no other set of rules is among them.
 * @returns Name of the file that was written.
 * @throws UserError for an unknown preset, and when there is a configuration already.
 */
export async function writeConfig(cwd: string, presets: readonly string[] = []): Promise<string> {
  const known = knownPresets({})
  for (const name of presets) {
    if (known.has(name)) continue
    throw new UserError(`No preset is called \`${name}\`${didYouMean(name, [...known.keys()])}; nothing was written`)
  }
  const isRuleSet = (name: string) => !describesPages(known.get(name) ?? { rules: {} })
  const chosen = presets.some(isRuleSet) ? presets : ['recommended', ...presets]
  for (const name of files) {
    const exists = await access(join(cwd, name)).then(
      () => true,
      () => false,
    )
    if (exists) throw new UserError(`${name} exists already; nothing was written`)
  }
  const name = (await isModule(cwd)) ? 'claimlint.config.js' : 'claimlint.config.mjs'
  await writeFile(join(cwd, name), template(chosen), { flag: 'wx' }).catch((error: unknown) => {
    throw new UserError(`${name} cannot be written: ${sentence(error).replace('to read it', 'to write it')}`)
  })
  return name
}

async function isModule(cwd: string): Promise<boolean> {
  const source = await readFile(join(cwd, 'package.json'), 'utf8').catch(() => '{}')
  return /"type"\s*:\s*"module"/.test(source)
}
