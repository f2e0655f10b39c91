// Words of page templates and of calls to action, as data. All patterns match whole blocks, so an ordinary sentence
// that only contains such words is never touched.

const CHROME_LINE = wholeLine(`
  (?:skip|jump) to (?:main |the )?(?:content|navigation|footer)
  (?:back to |return to |go to )?(?:the )?(?:top|bottom)(?: of (?:the )?page)?
  (?:main |site |primary )?(?:menu|navigation|breadcrumbs?)
  (?:open|close|toggle)(?: the)?(?: mobile| main)? (?:menu|navigation|search|cart)
  home|search|cart|close|menu|arrow|image|loading|previous|next|older posts?|newer posts?|all posts
  (?:previous|next)(?: post| article| page)?:?
  (?:log|sign) ?(?:in|out|up)(?: / (?:log|sign) ?(?:in|out|up))?
  follow|follow us(?: on .{1,40})?
  (?:share|tweet|pin|like|print|e-?mail)(?: this)?(?: (?:post|article|page|story|blog))?(?: (?:on|via|with) .{1,40})?
  (?:share|follow|tweet|pin)(?: (?:facebook|twitter|x|linkedin|instagram|youtube|pinterest|e-?mail|whatsapp|reddit|copy link))+
  (?:facebook|twitter|linkedin|instagram|youtube|pinterest|tiktok|whatsapp)
  subscribe(?: now| today)?(?: (?:to|for) (?:our|the) .{0,60})?
  sign up (?:to|for) our (?:newsletter|mailing list|updates).{0,40}
  (?:join|get) our (?:newsletter|mailing list)
  (?:enter )?your (?:e-?mail|name)(?: address)?(?: here)?
  thank you!? your (?:submission|message|form|request|e-?mail) (?:has been|was) (?:received|sent|submitted).{0,60}
  (?:thanks|thank you) for (?:subscribing|signing up|your (?:submission|message)|contacting us).{0,40}
  oops!? something went wrong.{0,80}
  something went wrong(?: while .{0,60})?
  no (?:items|posts|results|comments|products)(?: were)?(?: found| yet)?
  \\d+ views?(?:\\s*[·|,]?\\s*\\d+ comments?)?|\\d+ (?:comments?|likes?|shares?)|\\d+ min(?:ute)?s? read
  (?:log in to |write |leave |post |add )(?:a |your )?(?:comment|reply)\\.{0,3}
  comments(?: \\(\\d+\\))?|comments are closed|be the first to (?:comment|share what you think)
  (?:we use|this (?:web)?site uses|our (?:web)?site uses) cookies.{0,110}
  by (?:continuing|using|browsing).{0,60}(?:you (?:agree|consent)|use of cookies).{0,60}
  (?:accept|reject|manage|allow)(?: all)? cookies(?: settings)?|cookie (?:settings|preferences|policy|notice)
  (?:©|\\(c\\)|copyright)(?: ©)?\\s*(?:\\d{4}|by ).{0,110}
  privacy policy|terms(?: (?:of (?:service|use)|and conditions|& conditions))?|site ?map|accessibility(?: statement)?
  powered by (?:wordpress|wix|squarespace|shopify|webflow|ghost|hubspot)
  (?:tags?|categor(?:y|ies)|filed under|posted in): .{1,60}
  (?:posted|published|(?:last )?updated)(?: on)?:? (?:[a-z]{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,4}[-/. ].{2,16})
  (?:read more|learn more|view all|see all|load more|show more|continue reading)(?: (?:posts|articles|news|stories|comments))?
`)

const RIGHTS = /all rights reserved$/i

/** Whole block is a line of the page template. Takes text that went through `simple`, as all of these do. */
export function isChromeLine(plain: string): boolean {
  return CHROME_LINE.test(plain) || RIGHTS.test(plain)
}

const TEASER_MARKER =
  /^(?:related (?:posts?|news|articles?|stories|reading|content|blogs?|resources)|you (?:may|might) also (?:like|enjoy|be interested in)|(?:recent|latest|more|other|popular|similar|featured) (?:posts?|articles?|news|stories|blogs?|blog posts)|more from (?:our blog|the blog|this category|our team)|(?:recommended|up next)(?: for you| reading)?|keep reading|comments?(?: \(\d+\))?|\d+ comments?|(?:leave|write|post|add) a (?:comment|reply)|leave a reply)$/i

const LATE_ONLY = /comment|reply|reading|up next|recommended|resources/i

/** A short block after which only other pages are shown. Comments and the like count near the end only. */
export function isTeaserMarker(plain: string, position: number): boolean {
  if (plain.length > 40 || !TEASER_MARKER.test(plain)) return false
  return position >= (LATE_ONLY.test(plain) ? 0.6 : 0.3)
}

const TEASER_END =
  /^(?:references?|sources?|citations?|bibliography|footnotes|notes|works cited|(?:important |medical |legal )?(?:safety(?: information)?|disclaimers?|disclosures?)|important safety information|side effects|about the author|faqs?|frequently asked questions)$/i

/** A heading that belongs to the article again. */
export function isTeaserEnd(plain: string): boolean {
  return TEASER_END.test(plain)
}

const STRONG =
  /^(?:please )?(?:book|schedule|reserve|request|claim|order|buy|shop|enroll?|register|apply|sign up|get started|get in touch|reach out|download|add to cart|make an appointment|enquire|inquire|click here|find a (?:clinic|provider)|see if you qualify)\b/i

const WANTED =
  /\b(?:now|today|online|here|us|free|consult(?:ation)?s?|appointments?|session|call|visit|spot|place|seat|started|touch|cart|program(?:me)?|membership|trial|clinic|provider|qualify)\b/i

const WEAK =
  /^(?:please )?(?:call|text|contact|(?:start|begin|try)(?! to\b| with\b)|join|take (?:the|our|your) (?:first|next|free|quiz|assessment)|visit|talk to|speak (?:to|with)|chat with)\b/i

const OFFERED =
  /\b(?:(?:now|today)$|(?:call|contact|text|visit|join|with|to) us\b|our\b|(?:your|a) (?:free|journey|path|first|new|transformation|consultation)\b|free\b|\d{3}[\d .()-]{4,})/i

/** Advice in an emergency, or to see one's own doctor, sells nothing. */
const ADVICE =
  /\b(?:911|999|112|988|111|emergency|ambulance|crisis|lifeline|poison|overdose|if you (?:have|feel|are|notice)|(?:your|a) (?:own )?(?:doctor|gp|pharmacist|physician|nurse|health ?care))\b/i

const READY = /^(?:ready|want|looking) to [^?]{3,80}\?\s*/i

/** A short invitation to do something: "Book your visit today". Steps of a method are not: they lack the offer. */
export function isCallToAction(text: string): boolean {
  const plain = text.replace(READY, '')
  if (!STRONG.test(plain) && !WEAK.test(plain)) return false
  if (ADVICE.test(plain) || /[.!?] .*[.!?] /.test(plain)) return false
  return STRONG.test(plain) ? WANTED.test(plain) : OFFERED.test(plain)
}

/** One pattern of many lines, each of which has to be the whole text. */
function wholeLine(data: string): RegExp {
  return new RegExp(
    `^(?:${data
      .trim()
      .split(/\s*\n\s*/)
      .join('|')})$`,
    'i',
  )
}

const BEFORE = ' \n\t\u00A0»›→←↑↓•|\uFFFC'
const AFTER = `${BEFORE}.!:`

/** One line, without surrounding blanks, arrows and end punctuation. */
export function simple(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && BEFORE.includes(text.charAt(start))) start++
  while (end > start && AFTER.includes(text.charAt(end - 1))) end--
  const line = text.slice(start, end)
  return /[\n\t\u00A0]| {2}/.test(line) ? line.replace(/\s+/g, ' ') : line
}
