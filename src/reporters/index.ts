// Reporters: pure functions from reports to text. Safe for browsers.

export { json } from './json.js'
export { type PrettyOptions, pretty } from './pretty.js'
