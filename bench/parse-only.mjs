// The reference F as a process of its own: loads remark-parse, remark-gfm and remark-frontmatter, parses files, stops.
// A folder means the files in it; each is read, parsed and let go.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import process from 'node:process'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()
for (const path of process.argv.slice(2)) {
  const files = statSync(path).isDirectory() ? readdirSync(path).map((name) => `${path}/${name}`) : [path]
  for (const file of files) processor.parse(readFileSync(file, 'utf8'))
}
