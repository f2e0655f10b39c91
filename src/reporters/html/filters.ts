// Boxes that show and hide findings by level and by action. Hidden until the script of the report runs.

import type { Report } from '../../types.js'

const levels = ['error', 'warning', 'info'] as const
const actions = ['delete', 'limit', 'cite', 'disclose', 'verify'] as const

/** Only what occurs, with its number. */
export function filters(reports: readonly Report[]): string {
  const found = reports.flatMap(({ diagnostics }) => diagnostics)
  const amount = (key: 'severity' | 'action', value: string) => found.filter((one) => one[key] === value).length
  const box = (name: string, value: string, many: number) =>
    many === 0
      ? ''
      : `<label><input type="checkbox" name="${name}" value="${value}" checked> ${value} <span class="dim">${many}</span></label>`
  const group = (legend: string, boxes: readonly string[]) =>
    `<fieldset><legend>${legend}</legend>${boxes.join('')}</fieldset>`
  return `<form class="filters" hidden aria-label="Filters">${[
    group(
      'Level',
      levels.map((level) => box('level', level, amount('severity', level))),
    ),
    group(
      'What to do',
      actions.map((action) => box('action', action, amount('action', action))),
    ),
  ].join('')}<output></output></form>`
}
