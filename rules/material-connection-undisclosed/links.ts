// Which links pay the page: told from the address alone.

import type { Article, TextRange } from '../../src/rule.js'

/** Hosts through which networks count clicks and pay for them. A subdomain counts as its domain. */
const networks: ReadonlySet<string> = new Set(
  (
    'amzn.to awin1.com shareasale.com anrdoezrs.net dpbolvw.net jdoqocy.com kqzyfj.com tkqlhce.com linksynergy.com ' +
    'clickbank.net pxf.io sjv.io prf.hn tradedoubler.com redirectingat.com skimresources.com avantlink.com pjtra.com ' +
    'webgains.com digistore24.com jvzoo.com shopstyle.it rstyle.me howl.me'
  ).split(' '),
)

const address = /^(?:https?:)?\/\/(?:www\.)?([^/?#:]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?/i
const bare = /https?:\/\/[^\s<>"“”)\]]*[^\s<>"“”)\].,;:!?]/gi

/** `aff=`, `aff_id=`, `awinaffid=`, `affiliate=` and the click numbers of networks. */
const paidKey =
  /^(?:\w*aff(?:iliate)?s?[_-]?(?:id|code|track|ref|name|source|sub\d?)?|awc|cjevent|irclickid|irgwc|sscid|rfsn|ascsubtag|clickref)$/
const referrerKey = /^(?:ref|refid|ref_id|refcode|ref_code|referral|referralcode|referrer|via|partner|partner_?id)$/
/** A shop's own note of where a reader came from is no partner. */
const navigation =
  /^(?:\d*|.*(?:nav|menu|header|footer|banner|sidebar|button|hero|cta|page|home|homepage|search|related|card|email|e-mail|newsletter|share|social|app|web|site|website|blog|article|post|internal|readme|main|master|feed|pdf|print|qr|twitter|facebook|instagram|linkedin|youtube|google|nf|sr|pd|producthunt|hn)(?:[_-].*)?)$/i

/** Whether the owner of the page earns when somebody buys through this address. */
function isPaid(url: string): boolean {
  const parts = address.exec(url)
  if (!parts) return false
  const [, host = '', path = '', query = ''] = parts
  if (isNetwork(host.toLowerCase()) || /(?:^|[./-])affiliates?(?:[./-]|$)/i.test(host + path)) return true
  return query.split('&').some((pair) => {
    const [key = '', value = ''] = pair.toLowerCase().split('=', 2)
    if (key === 'tag') return /-2\d$/.test(value)
    if (/^utm_(?:medium|source|campaign)$/.test(key)) return /affiliate|influencer/.test(value)
    return value !== '' && (paidKey.test(key) || (referrerKey.test(key) && !navigation.test(value)))
  })
}

function isNetwork(host: string): boolean {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (networks.has(name)) return true
  }
  return false
}

/** The words that carry paid links, and paid addresses that stand in the text. */
export function* paidLinks({ blocks, citations }: Article): Iterable<TextRange> {
  const sources = new Set(citations.filter(({ resolves }) => resolves).map(({ target }) => target))
  const counts = (url: string): boolean => !sources.has(url) && isPaid(url)
  for (const block of blocks) {
    for (const { kind, url, start, end } of block.marks) {
      if (kind === 'link' && url !== undefined && start < end && counts(url)) yield { block, start, end }
    }
    if (!block.text.includes('://')) continue
    for (const { 0: url, index } of block.text.matchAll(bare)) {
      const end = index + url.length
      const isMarked = block.marks.some((mark) => mark.kind === 'link' && mark.start <= index && end <= mark.end)
      if (!isMarked && counts(url)) yield { block, start: index, end }
    }
  }
}
