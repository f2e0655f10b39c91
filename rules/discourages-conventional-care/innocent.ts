// Sentences that use the same words and talk nobody out of care.

import { anyCare } from './care.js'

const medicine = '(medication~|medicine~|meds|pill~|tablet~|insulin|inhaler~|antibiotic~|drugs|cpap|nebulizer~)'

const disposal = [
  `(expired|unused|unwanted|old|leftover|left over|empty|used|spare|out of date|outdated|damaged|remaining|any|excess|counterfeit|fake|lost|broken|sharps|missed|forgotten|late|wrong|mixed up|missing|faulty|stolen) ..3 (${medicine}|prescription~)`,
  `${medicine} ..4 (safely|at a pharmacy|take back|expiry|expiration|left over|you no longer|it is empty|is empty|opened|opening|counter)`,
  `(medicine~|insulin|inhaler~|drops|cpap) (after|when|once) ..3 (day~|week~|month~|dose~|puff~|empty|open~|date|counter|year~)`,
  `(replace~|replacing) ..5 ${medicine} ..4 (when|if|after|every|filter|mask|part~|card)`,
]

const errands = [
  '(paper|handwritten|repeat|electronic|printed|your|a|the) prescription~ ..2 (at the|online|to us|on your way|to the|in store|in the app|by post)',
  '(paper|handwritten|repeat|electronic|printed) prescription~',
  `(wait|waits|waiting|queue~|queuing|delay~|hassle~|cost~|price~|fear~|stress|stigma|list~|trip~|drive~|travel) ..1 (for|of|with|to|around) ..3 ${anyCare}`,
  `${anyCare} ..1 (wait|waits|wait list~|waitlist~|waiting|waiting list~|waiting room~|queue~|line|lines|office~|commute|bill~|cost~|price~|paperwork|slip~|refill~|pickup|pick up|form~|jargon|nerves|stress|hassle|tourism|homework|fee~|error~|mistake~|interaction~|reminder~|label~|bottle~ cap)`,
  "(doctor~|doctor's|therapist~|psychiatrist~|physician~) (office~|visit~|appointment~|waiting room~|surgery|commute|queue~|line|note~)",
  'cancel ..6 (hour~|day~|notice|advance|fee|policy|reschedule|phone|online|in writing|early|soon|if|when)',
  '(trade|swap|drop|kick|leave) (in your old|off|out)',
  'skip to',
  'trade name~',
]

/** Some people do it, or are told how: a report or a leaflet. */
const reports = [
  "(who|if|when|after|before|until|unless|once|people|some|many|most|patients|why|half|cannot|can't|suddenly|abruptly|whether|how to|dangerous to|unsafe to|decide~ to|chose to|choose to|want~ to|wish to|tempted to|when to|advised to|told to|need to|have to|had to|asked to|plan to|planning to|you should|may|might) ..2 (stop|stopped|skip|come off|came off|coming off|forget|cancel|drop|dropped|wean)",
  "(who|if|when|after|before|until|unless|once|why|cannot|can't|suddenly|abruptly|whether|how to|dangerous to|unsafe to|want~ to|wish to|tempted to|advised to|told to) ..2 (quit|get off|got off|give up|gave up)",
  `(stop|quit|come off|get off|drop) ..5 ${anyCare} ..2 (and (call|see|tell|contact|seek|get (help|medical|emergency|urgent)|ask|talk|speak)|immediately|at once|straight away|suddenly|abruptly|before (surgery|your|the)|too (soon|early|quickly)|can (cause|lead|be|bring|make)|could (cause|lead)|may (cause|lead))`,
  // The one that did harm, or has gone off.
  `(stop|avoid) ..1 ${medicine} (that|which) ..2 (caused|cause~|triggered|trigger~|started)`,
  `(never|not) (use|take|inject|give|store) ..1 ${medicine} ..1 (that|which|if|past|after|from|left|unless)`,
  // What keeps a medicine from working.
  '(it|this|that|they|these|which|also|juice|supplements|food) (can|could|may|might) stop',
  `(stop|stops|stopping|prevent|prevents) ..12, from (being|working|entering|reaching|getting)`,
  'skipping ..5 (can|may|could|might|is|raises|leads|puts|makes|increases)',
  '(forget|forgot) (a|one|to)',
  '(right|free|freedom|entitled|allowed) to (refuse|reject|stop)',
]

const otherThings = [
  '(we|never|not) let (your|the) prescription~',
  '(no|not|never|nor|neither) (a|an)? (suitable|safe|real|good)? (substitute|replacement|alternative) (for|to)',
  '(days|weeks|hours) ..1 notice',
  '(birth control|contraceptive|combined|mini|morning after) pill',
  '(off|taking|take|on|stop|using|forget|skip) the pill',
  '(birth control|contraceptive) (pill~|patch~|injection~)',
  '(no more than|take no more)',
  '(kick~|quit~|drop~|give~ up|gave up) (start|smoking|cigarettes|nicotine|drinking|alcohol|sugar|a habit|the habit)',
  'quit rate~',
  '(with or|surgery and|and|or|alone) without',
  'treatment~ (that|which|for|of|options|gap~|session)',
]

export const innocent: readonly string[] = [...disposal, ...errands, ...reports, ...otherThings]
