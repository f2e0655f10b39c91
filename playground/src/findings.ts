// Findings beside the text. Cards that did not change keep their elements, and so the focus and what was opened.

import type { SentenceGroup } from '../../src/reporters/sentences.js'
import type { Diagnostic, Duty } from '../../src/types.js'
import { make } from './dom.js'
import type { Editor } from './editor.js'
import type { Findings } from './messages.js'

export type Show = (findings: Pick<Findings, 'groups' | 'fixes'>) => void

export function findingsList(list: HTMLElement, editor: Pick<Editor, 'goTo' | 'apply'>): Show {
  let cards = new Map<string, HTMLElement>()
  let latest: ReadonlyMap<string, Diagnostic> = new Map()
  let latestFixes: Findings['fixes'] = new Map()
  const now =
    ({ fingerprint }: Diagnostic, act: (diagnostic: Diagnostic) => void) =>
    () => {
      const diagnostic = latest.get(fingerprint)
      if (diagnostic) act(diagnostic)
    }
  const finding = (diagnostic: Diagnostic) => {
    const { severity, severityReason, action, ruleId, reason, note, alsoMatches } = diagnostic
    const lines = [...note.split('\n'), ...(alsoMatches.length > 0 ? [`Also matches: ${alsoMatches.join(', ')}`] : [])]
    const rows = lines.map((line) => {
      const [, name = '', value = line] = /^([^:]+): (.*)$/.exec(line) ?? []
      return make('div', {}, make('dt', {}, name), make('dd', {}, value))
    })
    const fixes = (latestFixes.get(diagnostic.fingerprint) ?? []).map(({ title }, index) => {
      const onclick = now(diagnostic, ({ fingerprint }) => {
        const fix = latestFixes.get(fingerprint)?.[index]
        if (fix) editor.apply(fix)
      })
      return make('button', { type: 'button', className: 'fix', onclick }, title)
    })
    return make(
      'div',
      { className: `finding ${severity}` },
      make(
        'p',
        { className: 'head' },
        make('span', { className: `level ${severity}` }, severityReason),
        ` · ${action} · `,
        make('code', {}, ruleId),
      ),
      make('p', {}, make('strong', {}, reason)),
      make('details', {}, make('summary', {}, 'Why, and what would keep it'), make('dl', {}, ...rows), ...fixes),
    )
  }
  const card = ({ sentence, diagnostics: [first, ...others] }: SentenceGroup) => {
    if (!first) return make('li')
    const onclick = now(first, ({ span }) => editor.goTo(span))
    return make(
      'li',
      { className: 'card' },
      make('button', { type: 'button', className: 'sentence', title: 'Go to these words', onclick }, sentence),
      ...[first, ...others].map(finding),
    )
  }
  return ({ groups, fixes }) => {
    latestFixes = fixes
    const found = groups.flatMap(({ diagnostics }) => diagnostics)
    latest = new Map(found.map((diagnostic) => [diagnostic.fingerprint, diagnostic]))
    const keyed = groups.map((group) => [keyOf(group), group] as const)
    cards = new Map(keyed.map(([key, group]) => [key, cards.get(key) ?? card(group)]))
    reconcile(
      list,
      cards.size > 0
        ? [...cards.values()]
        : [make('li', { className: 'nothing' }, 'Nothing was found in what was read.')],
    )
  }
}

const keyOf = ({ sentence, diagnostics }: SentenceGroup): string =>
  JSON.stringify([
    sentence,
    diagnostics.map(({ fingerprint, severity, reason, note }) => [fingerprint, severity, reason, note]),
  ])

/** Moves only what stands elsewhere: an element that is moved loses the focus. */
function reconcile(list: HTMLElement, elements: readonly HTMLElement[]): void {
  for (const old of [...list.children]) if (!elements.includes(old as HTMLElement)) old.remove()
  elements.forEach((element, index) => {
    if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null)
  })
}

/** What is to do stands first. */
const order: readonly Duty['state'][] = ['missing', 'unknown', 'met', 'not applicable']
const ticks: Readonly<Record<Duty['state'], string>> = { met: '✓', missing: '✗', unknown: '?', 'not applicable': '–' }

/** The duties as a checklist; each leads to the words that meet it, or to the finding that misses it. */
export function showDuties(
  list: HTMLElement,
  duties: readonly Duty[],
  found: readonly Diagnostic[],
  goTo: Editor['goTo'],
): void {
  const sorted = [...duties].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  const items = sorted.map(({ ruleId, label, state, place }) => {
    const missing = found.find((one) => one.ruleId === ruleId || one.alsoMatches.includes(ruleId))
    const span = missing?.span ?? (place && { start: place.start.offset, end: place.end.offset })
    const name =
      span && state !== 'not applicable'
        ? make('button', { type: 'button', className: 'link', onclick: () => goTo(span) }, label)
        : label
    const tick = make('span', { className: `duty ${state.replace(' ', '-')}` }, `${ticks[state]} ${state}`)
    return make('li', {}, tick, ' ', name)
  })
  list.replaceChildren(...items)
}
