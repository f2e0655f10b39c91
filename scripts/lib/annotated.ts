// Pages with what a person annotated on them, as files.

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Annotation, type EvaluatedPage, readAnnotations } from '../../src/testing.js'

export interface AnnotatedPages {
  readonly pages: readonly EvaluatedPage[]
  readonly annotations: readonly Annotation[]
}

interface Files {
  /** Annotations, one a line. */
  readonly gold: string
  /** Folders of the pages. */
  readonly folders: readonly string[]
  /** A list of the pages that are balanced, one a line. */
  readonly balanced?: string | undefined
}

/** Pages that an annotation or the list of balanced ones names; the others were not judged by anybody. */
export function readAnnotatedPages({ gold, folders, balanced }: Files): AnnotatedPages {
  const annotations = readAnnotations(readFileSync(gold, 'utf8'))
  const calm = new Set(
    balanced === undefined
      ? []
      : readFileSync(balanced, 'utf8')
          .split(/\s*\n\s*/)
          .filter(Boolean),
  )
  const annotated = new Set(annotations.map(({ doc }) => doc))
  const pages = readPages(folders)
  const absent = [...calm].filter((doc) => !pages.some((page) => page.doc === doc))
  if (absent.length > 0) throw new RangeError(`${balanced} names pages that are not there: ${absent.join(', ')}`)
  return {
    annotations,
    pages: pages
      .filter(({ doc }) => annotated.has(doc) || calm.has(doc))
      .map((page) => ({ ...page, balanced: calm.has(page.doc) })),
  }
}

/** The pages in folders, by name. */
export function readPages(folders: readonly string[]): readonly EvaluatedPage[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:md|markdown|txt)$/.test(name))
      .sort()
      .map((doc) => ({ doc, source: readFileSync(path.join(folder, doc), 'utf8') })),
  )
}

/** The articles of the project. */
export const annotatedFixtures = (): AnnotatedPages =>
  readAnnotatedPages({
    gold: 'fixtures/gold.jsonl',
    folders: ['fixtures/articles'],
    balanced: 'fixtures/balanced.txt',
  })
