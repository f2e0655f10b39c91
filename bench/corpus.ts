// What is measured on: the fixture articles, again and again.

import { readdirSync, readFileSync } from 'node:fs'

const folder = 'fixtures/articles'

export const articles: readonly string[] = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))

/** Whole articles until there are so many characters. */
export function corpusOf(characters: number): readonly string[] {
  const texts: string[] = []
  for (let length = 0; length < characters; length += texts.at(-1)?.length ?? characters) {
    texts.push(articles[texts.length % articles.length] ?? '')
  }
  return texts
}

/** One article of about so many words: paragraphs of several, without front matter. */
export function articleOf(words: number): string {
  const paragraphs = articles.flatMap((text) => text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '').split(/\r?\n\r?\n/))
  const chosen: string[] = []
  for (let count = 0; count < words; count += chosen.at(-1)?.split(/\s+/).length ?? words) {
    chosen.push(paragraphs[chosen.length] ?? '')
  }
  return chosen.join('\n\n')
}

let stamps = 0

/** The same page in other words, so that no paragraph of it has been read before. */
export function unseen(text: string): string {
  const stamp = [...String(stamps++)].map((digit) => 'bdfhjkmpqv'[Number(digit)]).join('')
  return text.replace(/[a-z](?=[.!?:]?(?:\n|$))/g, (letter) => `${letter} x${stamp}`)
}
