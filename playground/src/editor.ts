// The text: CodeMirror with squiggles, marks in the gutter, tooltips, and paste as Markdown.

import { markdown } from '@codemirror/lang-markdown'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { type Action, lintGutter, lintKeymap, type Diagnostic as Squiggle, setDiagnostics } from '@codemirror/lint'
import { EditorView, keymap } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { minimalSetup } from 'codemirror'
import type { Fix } from '../../src/fixes.js'
import type { Diagnostic, Span } from '../../src/types.js'
import { make } from './dom.js'
import type { Findings } from './messages.js'
import { pasted } from './paste.js'

export interface Editor {
  readonly text: string
  replaceAll(text: string): void
  show(findings: Pick<Findings, 'report' | 'fixes'>): void
  /** Selects the words and brings them into sight. */
  goTo(span: Span): void
  apply(fix: Fix): void
}

const highlight = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: [tags.link, tags.url], color: 'var(--info)' },
  { tag: [tags.processingInstruction, tags.meta, tags.contentSeparator], color: 'var(--dim)' },
])

const theme = EditorView.theme({
  '&': { height: '100%', fontSize: '1rem', backgroundColor: 'var(--ground)', color: 'var(--text)' },
  '&.cm-focused': { outline: '2px solid var(--info)' },
  '.cm-scroller': { fontFamily: 'inherit' },
  '.cm-content': { padding: '0.75rem 0', lineHeight: '1.6', caretColor: 'var(--text)' },
  '.cm-cursor': { borderLeftColor: 'var(--text)' },
  '.cm-gutters': { backgroundColor: 'var(--raised)', color: 'var(--dim)', border: '0' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--selected)',
  },
  '.cm-tooltip, .cm-panels': { backgroundColor: 'var(--raised)', color: 'var(--text)', borderColor: 'var(--line)' },
  '.cm-tooltip-lint': { maxWidth: 'min(34rem, 90vw)' },
  '.cm-diagnosticAction': { backgroundColor: 'var(--info)', color: 'var(--ground)' },
  '.cm-diagnosticSource': { opacity: '1', color: 'var(--dim)' },
})

export function createEditor(parent: HTMLElement, changed: () => void): Editor {
  const view = new EditorView({
    parent,
    extensions: [
      minimalSetup,
      keymap.of(lintKeymap),
      markdown(),
      lintGutter(),
      EditorView.lineWrapping,
      syntaxHighlighting(highlight),
      theme,
      EditorView.contentAttributes.of({
        'aria-labelledby': 'text-head',
        'aria-describedby': 'text-hint',
        tabindex: '0',
        spellcheck: 'true',
      }),
      EditorView.updateListener.of((update) => update.docChanged && changed()),
      EditorView.domEventHandlers({ paste: (event, target) => pasteInto(target, event) }),
    ],
  })
  const squiggle = ({ span, severity, reason, ruleId, note }: Diagnostic, fixes: readonly Fix[] = []): Squiggle => {
    const actions = fixes.map((fix): Action => ({ name: fix.title, apply: () => apply(view, fix) }))
    const renderMessage = () => make('div', {}, make('strong', {}, reason), make('div', {}, note.split('\n')[0] ?? ''))
    return { from: span.start, to: span.end, severity, message: reason, source: ruleId, renderMessage, actions }
  }
  return {
    get text() {
      return view.state.doc.toString()
    },
    replaceAll(text) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: 0 },
        scrollIntoView: true,
      })
    },
    show({ report: { diagnostics }, fixes }) {
      const squiggles = diagnostics.map((diagnostic) => squiggle(diagnostic, fixes.get(diagnostic.fingerprint)))
      view.dispatch(setDiagnostics(view.state, squiggles))
    },
    goTo({ start, end }) {
      view.dispatch({
        selection: { anchor: start, head: end },
        effects: EditorView.scrollIntoView(start, { y: 'center' }),
      })
      view.focus()
    },
    apply: (fix) => apply(view, fix),
  }
}

const apply = (view: EditorView, { edits }: Fix): void =>
  view.dispatch({ changes: edits.map(({ span, text }) => ({ from: span.start, to: span.end, insert: text })) })

/** @returns Whether the paste was taken over. */
function pasteInto(view: EditorView, event: ClipboardEvent): boolean {
  const text = pasted(event.clipboardData?.getData('text/html') ?? '')
  if (text === undefined) return false
  event.preventDefault()
  view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true })
  return true
}
