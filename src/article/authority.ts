// How much weight the target of a link has as evidence.

import type { Citation } from '../types.js'
import {
  AGENCY_HOSTS,
  AGENCY_SUFFIXES,
  COMMERCE_HOSTS,
  COMMERCE_PATH,
  PRIMARY_HOSTS,
  SECONDARY_HOSTS,
  SOURCE_WORDS,
} from './sources.js'

export type Authority = Citation['authority']

const URL_PARTS = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^?#]*)(\?[^#]*)?/i

/** A paper on the site of the page itself, such as an audit. */
const OWN_PAPER = /^[^:?#]+\.pdf$/i

/**
 * Classifies the target of a link by its host, its path and the words that carry it.
 *
 * @param url target as written; relative targets other than papers, `mailto:`, `tel:` and fragments lead to no source
 * @param text what the reader sees as the link
 * @returns `none` when the link is no citation
 */
export function authorityOf(url: string, text: string): Authority {
  const absolute = /^www\./i.test(url) ? `//${url}` : url
  const parts = URL_PARTS.exec(absolute)
  if (parts === null) {
    if (/^doi:\s?10\./i.test(url)) return 'primary'
    return OWN_PAPER.test(url) && SOURCE_WORDS.test(url.toLowerCase().replaceAll('_', '-')) ? 'other' : 'none'
  }
  const host = (parts[1] ?? '').toLowerCase().replace(/^www\./, '')
  const path = (parts[2] ?? '').toLowerCase()
  const isHomePage = path.length <= 1 && parts[3] === undefined
  if (isHomePage || within(COMMERCE_HOSTS, host)) return 'none'
  if (within(PRIMARY_HOSTS, host)) return 'primary'
  if (within(AGENCY_HOSTS, host) || AGENCY_SUFFIXES.some((suffix) => host.endsWith(suffix))) return 'agency'
  if (within(SECONDARY_HOSTS, host)) return 'secondary'
  if (COMMERCE_PATH.test(path)) return 'none'
  return SOURCE_WORDS.test(text.toLowerCase()) || SOURCE_WORDS.test(path.replaceAll('_', '-')) ? 'other' : 'none'
}

/** True when the host or a parent domain of it is in the set. */
function within(hosts: ReadonlySet<string>, host: string): boolean {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (hosts.has(name)) return true
  }
  return false
}
