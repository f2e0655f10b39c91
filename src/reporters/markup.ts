// Text inside XML and HTML.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// XML 1.0 has no way to write these characters; a lone surrogate is not text at all.
const unwritable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text for an element or a quoted attribute of XML or HTML. */
export const escapeMarkup = (text: string): string =>
  text.replace(unwritable, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character] ?? character)
