// Articles to try, from the fixtures of the project.

const files = import.meta.glob<string>('../../fixtures/articles/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export interface Example {
  readonly id: string
  readonly title: string
  readonly text: string
}

export const examples: readonly Example[] = Object.entries(files).map(([path, text]) => {
  const id = path.replace(/^.*\/|\.md$/g, '')
  return { id, title: /^# (.+)$/m.exec(text)?.[1] ?? id, text: unwrap(text) }
})

/** Paragraphs on one line, as people write them here. Front matter stays as it is. */
function unwrap(text: string): string {
  return text.startsWith('---') ? text : text.replace(/(?<=\S)\n *(?=[\p{L}("“])/gu, ' ')
}
