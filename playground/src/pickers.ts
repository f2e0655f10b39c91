// Pickers for what the linter would otherwise assume. The first choice of each is “auto” and says what that came to.

import { jurisdictions, productClasses } from '../../src/classes.js'
import { classNames, readAs } from '../../src/reporters/words.js'
import type { Assumed } from '../../src/types.js'
import { byId, make } from './dom.js'
import type { Settings } from './messages.js'

const places: Readonly<Record<(typeof jurisdictions)[number], string>> = {
  us: 'United States',
  uk: 'United Kingdom',
  eu: 'European Union',
  au: 'Australia',
  ca: 'Canada',
}
const choices = {
  class: productClasses.map((id) => [id, classNames[id]] as const),
  jurisdiction: jurisdictions.map((id) => [id, places[id]] as const),
  register: [
    ['promotional', 'promotional'],
    ['educational', 'educational'],
  ],
} as const

export interface Pickers {
  readonly settings: Settings
  show(assumed: Assumed): void
}

export function createPickers(changed: () => void): Pickers {
  const autos = new Map<string, HTMLOptionElement>()
  const selects = Object.entries(choices).map(([key, options]) => {
    const select = byId(key, HTMLSelectElement)
    const auto = make('option', { value: '' }, 'auto')
    autos.set(key, auto)
    select.append(auto, ...options.map(([value, name]) => make('option', { value }, name)))
    select.addEventListener('change', changed)
    return select
  })
  const assumed = byId('assumed', HTMLParagraphElement)
  return {
    get settings() {
      const picked = selects.filter(({ value }) => value !== '').map(({ id, value }) => [id, value])
      return Object.fromEntries(picked) as Settings
    },
    show(read) {
      const names: Readonly<Record<string, string>> = {
        class: read.class.value === undefined ? 'not known' : classNames[read.class.value],
        jurisdiction: places[read.jurisdiction.value],
        register: read.register.value,
      }
      for (const { id, value } of selects) {
        const auto = autos.get(id)
        if (auto) auto.textContent = value === '' ? `auto: ${names[id]}` : 'auto'
      }
      assumed.textContent = `Read as: ${readAs(read)}.`
    },
  }
}
