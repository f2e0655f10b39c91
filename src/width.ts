// Columns that text takes on a terminal.

import stringWidth from 'fast-string-width'

/** Latin text and common punctuation: one column a character. */
const narrow = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/

/** True when every character is one column, so that length is width. */
export const isNarrow = (text: string): boolean => narrow.test(text)

/** ANSI colours count nothing. */
export const widthOf = (text: string): number => (isNarrow(text) ? text.length : stringWidth(text))
