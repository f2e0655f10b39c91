// What word processors put on the clipboard, as plain HTML.

/** Google Docs wraps everything in a `b` that is not bold, and writes bold and italic as styles of a `span`. */
export function tidyDocs(page: Document): void {
  for (const element of page.querySelectorAll<HTMLElement>('b, strong')) {
    if (/^(?:normal|400)$/.test(element.style.fontWeight)) element.replaceWith(...element.childNodes)
  }
  for (const span of page.querySelectorAll('span')) {
    if (span.closest('h1, h2, h3, h4, h5, h6')) continue
    const { fontWeight, fontStyle } = span.style
    if (/^(?:bold|[6-9]00)$/.test(fontWeight)) wrap(page, span, 'strong')
    if (fontStyle === 'italic') wrap(page, span, 'em')
  }
  // An item of a list holds a paragraph: the list stays tight without it.
  for (const paragraph of page.querySelectorAll('li > p:only-of-type')) paragraph.replaceWith(...paragraph.childNodes)
}

function wrap(page: Document, element: HTMLElement, name: 'strong' | 'em'): void {
  if (element.textContent?.trim() === '') return
  const outer = page.createElement(name)
  outer.append(...element.childNodes)
  element.append(outer)
}

/** Word writes titles and items of lists as paragraphs of a class, the level in a style and the bullet as text. */
export function tidyWord(page: Document): void {
  for (const title of page.querySelectorAll('p.MsoTitle')) rename(page, title, 'h1')
  let lists: HTMLElement[] = []
  for (const paragraph of [...page.querySelectorAll<HTMLElement>('p')]) {
    const level = Number(/mso-list:[^;"]*\blevel(\d)/.exec(paragraph.getAttribute('style') ?? '')?.[1] ?? 0)
    if (level === 0) {
      lists = []
      continue
    }
    const marker = [...paragraph.querySelectorAll('span')].find((span) =>
      /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''),
    )
    const name = /\d|^[a-z][.)]/i.test(marker?.textContent?.trim() ?? '') ? 'ol' : 'ul'
    marker?.remove()
    if (lists.length === 0) {
      const list = page.createElement(name)
      paragraph.before(list)
      lists = [list]
    }
    lists = lists.slice(0, level)
    while (lists.length < level) lists.push(nest(page, lists.at(-1), name))
    const item = page.createElement('li')
    item.append(...paragraph.childNodes)
    lists.at(-1)?.append(item)
    paragraph.remove()
  }
}

/** A list in the last item of another. */
function nest(page: Document, outer: HTMLElement | undefined, name: 'ol' | 'ul'): HTMLElement {
  const inner = page.createElement(name)
  const parent = outer?.lastElementChild ?? outer
  parent?.append(inner)
  return inner
}

function rename(page: Document, element: Element, name: 'h1'): void {
  const renamed = page.createElement(name)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
}
