import { count, notRead, silent } from '../../src/reporters/words.js'
import type { Report } from '../../src/types.js'
import { byId, make } from './dom.js'
import { createEditor } from './editor.js'
import { examples } from './examples.js'
import { findingsList, showDuties } from './findings.js'
import { startLinting } from './linting.js'
import { createPickers } from './pickers.js'

/** Milliseconds without a key before the text is linted. */
const PAUSE = 120

const status = byId('status', HTMLParagraphElement)
const done = byId('done', HTMLSpanElement)
const balance = byId('balance', HTMLDivElement)
const duties = byId('duties', HTMLUListElement)
const example = byId('example', HTMLSelectElement)

const linting = startLinting(
  (findings, source) => {
    if (source !== editor.text) return
    const { report } = findings
    editor.show(findings)
    pickers.show(report.assumed)
    showFindings(findings)
    showDuties(duties, report.summary.duties, report.diagnostics, editor.goTo)
    balance.innerHTML = findings.balance
    const text = summary(report)
    if (status.textContent !== text) status.textContent = text
  },
  (problem) => {
    status.textContent = `The linter stopped: ${problem}. Reload the page.`
  },
)

let timer: ReturnType<typeof setTimeout> | undefined
const lintSoon = (pause = PAUSE) => {
  clearTimeout(timer)
  timer = setTimeout(() => linting.request(editor.text, pickers.settings), pause)
}
const editor = createEditor(byId('editor', HTMLDivElement), lintSoon)
const pickers = createPickers(() => lintSoon(0))
const showFindings = findingsList(byId('findings', HTMLOListElement), editor)

function summary({ summary, skipped }: Report): string {
  const { errors, warnings, infos, words, silentRules } = summary
  const counts = `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${infos} info; ${count(words, 'word')}`
  const parts = [`${summary.status}: ${counts}`, notRead(skipped), silentRules.length > 0 ? silent(summary) : '']
  return parts.filter(Boolean).join('. ')
}

example.append(
  make('option', { value: '' }, 'your own text'),
  ...examples.map(({ id, title }) => make('option', { value: id }, title)),
)
example.addEventListener('change', () => editor.replaceAll(examples.find(({ id }) => id === example.value)?.text ?? ''))

byId('copy', HTMLButtonElement).addEventListener('click', async () => {
  const text = await linting.write('text', editor.text, pickers.settings)
  done.textContent = await navigator.clipboard.writeText(text).then(
    () => 'Copied.',
    () => 'The browser did not allow copying.',
  )
})

byId('save', HTMLButtonElement).addEventListener('click', async () => {
  const report = await linting.write('html', editor.text, pickers.settings)
  const href = URL.createObjectURL(new Blob([report], { type: 'text/html' }))
  make('a', { href, download: 'claimlint-report.html' }).click()
  URL.revokeObjectURL(href)
  done.textContent = 'Saved.'
})

example.value = 'ketamine-lounge'
example.dispatchEvent(new Event('change'))
