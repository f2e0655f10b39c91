// Starts a rule: `npm run new-rule -- stem-cell-claim` writes its folder with prompts and adds it to the registry.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { rules } from '../rules/index.js'
import { nearest } from '../src/engine/suggest.js'

const registry = 'rules/index.ts'

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const ruleText = (id: string): string => `import { defineLexiconRule } from '../../src/rule.js'
import { phrases } from './lexicon.js'

export default defineLexiconRule({
  id: '${id}',
  title: 'FIXME: the finding as a noun phrase, such as "Promise that an effect lasts for good"',
  group: 'efficacy',
  severity: 'warning',
  stage: 'experimental',
  why: 'FIXME: the harm to the reader, in one sentence that a marketing writer would accept.',
  standards: [],
  keep: 'FIXME: the evidence that would carry the claim, or "cannot be kept".',
  shape: 'FIXME: “an honest sentence with blanks such as [n] and [reference], and no figure.”',
  action: 'limit',
  basis: 'judgement',
  messages: {
    claim: '{actual} FIXME says what the text does; say what to do about it',
  },
  phrases: [{ lexicon: phrases }],
  notFor: 'FIXME: pages where the rule has nothing to find.',
  examples: {
    flags: [
      'FIXME: a sentence with ⟦the words to report⟧ in brackets.',
      'FIXME: ⟦the same idea⟧ in other words and about another product.',
      'FIXME: ⟦again⟧, in a sentence that a real page might have.',
      'FIXME: ⟦the claim⟧ about a drug, and of a clinic.',
      'FIXME: ⟦the claim⟧ about a supplement or a food.',
      'FIXME: ⟦the claim⟧ about a device or an app.',
    ],
    allows: [
      'FIXME: the claim negated.',
      'FIXME: the claim as a question.',
      'FIXME: the word in another sense.',
      'FIXME: a warning, or a label.',
      'FIXME: service language, such as delivery or booking.',
      'FIXME: what a study found, with its source.',
    ],
  },
})
`

const lexiconText = `import { lexicon } from '../../src/rule.js'

export const phrases = lexicon(
  [
    // FIXME: patterns for the idea, not for one sentence: a~ any form, (a|b) a choice, a? optional, ..3 up to three words,
    // {condition} an entry of a vocabulary. Ask of each pattern which innocent text it would hit.
    'fixme',
  ],
  [],
)
`

/** What is wrong with an id; undefined when it can be used. */
function problemOf(id: string | undefined): string | undefined {
  if (id === undefined) return 'Expected the id of the new rule, such as `npm run new-rule -- stem-cell-claim`'
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(id)) {
    const words =
      id
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? []
    const hint = words.length > 1 ? `; did you mean \`${words.join('-')}\`?` : ''
    return `\`${id}\` is no rule id: expected two or more words in lower case with hyphens between, such as \`stem-cell-claim\`${hint}`
  }
  if (existsSync(`rules/${id}`)) return `\`${id}\` is taken: see rules/${id}/rule.ts`
  return undefined
}

/** The registry with one more import and entry, both in the order of ids. */
function register(source: string, id: string): string {
  const ids = [...rules.map((rule) => rule.id), id].sort()
  const imports = ids.map((one) => `import ${camel(one)} from './${one}/rule.js'`)
  const list = ids.map((one) => `  ${camel(one)},`)
  return source
    .replace(/(?:import \w+ from '\.\/[^\n]+\n)+/, `${imports.join('\n')}\n`)
    .replace(/(readonly AnyRule\[\] = )\[[^\]]*\]/, `$1[\n${list.join('\n')}\n]`)
}

const [id] = process.argv.slice(2)
const problem = problemOf(id)
if (problem !== undefined || id === undefined) {
  process.stderr.write(`${problem}\n`)
  process.exitCode = 2
} else {
  mkdirSync(`rules/${id}`)
  writeFileSync(`rules/${id}/rule.ts`, ruleText(id))
  writeFileSync(`rules/${id}/lexicon.ts`, lexiconText)
  writeFileSync(registry, register(readFileSync(registry, 'utf8'), id))
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  )
  if (near !== undefined) process.stdout.write(`There is also \`${near}\`: make sure that the two differ\n`)
  process.stdout.write(`rules/${id}/ written: fill in each FIXME, then \`npm test\` and \`npm run docs\`\n`)
}
