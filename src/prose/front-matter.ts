// Front matter: the values as data, and those that readers or search engines show as blocks of kind `meta`.

import type { Span } from '../types.js'
import { type ProseNode, text } from './node.js'
import { TextBuilder } from './offset-map.js'
import { Draft, type Reading } from './reading.js'
import { type Listener, linesOf, type Matter, readYaml, scalar } from './yaml.js'

/** Keys whose text is shown to people: in search results or teasers, or as the date of the last review. */
const SHOWN =
  /^(?:title|description|excerpt|summary|subtitle|(?:date|last)?[-_ ]?(?:medical(?:ly)?)?[-_ ]?review(?:ed)?[-_ ]?(?:date|on|at)?)$/i

export function readFrontMatter(reading: Reading, node: ProseNode): void {
  const span = reading.spanOf(node)
  const value = text(node.value)
  if (!span || value.trim() === '') return
  const fence = /^.*(?:\r\n?|\n)/.exec(reading.source.slice(span.start, span.end))
  const start = span.start + (fence?.[0].length ?? 0)
  if (!reading.source.startsWith(value, start)) {
    reading.skip('positionless')
    return
  }
  const read = node.type === 'toml' ? readToml : readYaml
  const onKey = (key: string, line: Span) => void reading.frontMatterLines.set(key, line)
  const onText = (key: string, content: TextBuilder) => {
    const [first] = content.segments
    if (key === 'layout' && first && !/^(?:none|nil)$/.test(content.text)) {
      reading.tag('layout', content.text, { start: first.start, end: content.segments.at(-1)?.end ?? first.end })
    }
    if (!SHOWN.test(key) || content.text.trim() === '') return
    const draft = new Draft()
    draft.text = content.text
    draft.segments.push(...content.segments)
    reading.finish(
      draft,
      node,
      { kind: 'meta', role: 'body', containers: [], quoteDepth: 0 },
      { name: key.toLowerCase() },
    )
  }
  reading.frontMatter = read(reading.source, start, start + value.length, { onKey, onText })
}

const TOML_KEY = /^["']?([\w.-]+)["']?\s*=\s*/

/** `key = value` lines, at the top and in tables; lists of tables and values over several lines are left out. */
function readToml(source: string, start: number, end: number, { onKey, onText }: Listener): Matter {
  const top: Matter = {}
  let matter = top
  let table: string | undefined
  for (const line of linesOf(source, start, end)) {
    const content = source.slice(line.start, line.end)
    if (content.startsWith('[')) {
      matter = {}
      table = /^\[\s*([\w-]+)\s*\]/.exec(content)?.[1]
      if (table !== undefined && table !== '__proto__') {
        top[table] = matter
        onKey(table, { start: line.start, end: line.end })
      }
      continue
    }
    const key = TOML_KEY.exec(content)
    if (!key?.[1] || key[1] === '__proto__') continue
    const path = matter === top ? key[1] : table && `${table}.${key[1]}`
    if (path) onKey(path, { start: line.start, end: line.end })
    const from = line.start + key[0].length
    const quoted = /^(["'])((?:[^"'\\]|\\.|(?!\1)["'])*)\1/.exec(source.slice(from, line.end))
    if (!quoted) {
      const plain = source
        .slice(from, line.end)
        .replace(/\s#.*$/, '')
        .trim()
      matter[key[1]] = plain.startsWith('[') ? tomlList(plain) : scalar(plain)
      continue
    }
    const text = new TextBuilder()
    addTomlString(source, from + 1, from + quoted[0].length - 1, quoted[1] === '"', text)
    matter[key[1]] = text.text
    if (matter === top) onText(key[1], text)
  }
  return top
}

function addTomlString(source: string, start: number, end: number, escapes: boolean, out: TextBuilder): void {
  let run = start
  for (let at = start; escapes && at < end; at++) {
    if (source[at] !== '\\') continue
    out.same(source, run, at)
    out.whole('unit', source[at + 1] === 'n' ? '\n' : (source[at + 1] ?? ''), { start: at, end: at + 2 })
    run = at + 2
    at++
  }
  out.same(source, run, end)
}

function tomlList(plain: string): unknown[] {
  return Array.from(
    plain.matchAll(/"([^"]*)"|'([^']*)'|([\w.+-]+)/g),
    (item) => item[1] ?? item[2] ?? scalar(item[3] ?? ''),
  )
}
