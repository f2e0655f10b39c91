// Reporters: pure functions from reports to text. Safe for browsers.

export { github, githubSummary } from './github.js'
export { gitlab } from './gitlab.js'
export { type HtmlOptions, type HtmlPage, html } from './html/index.js'
export { json } from './json.js'
export { junit } from './junit.js'
export { ndjson } from './ndjson.js'
export { type PrettyOptions, pretty } from './pretty.js'
export { type SarifOptions, sarif } from './sarif.js'
