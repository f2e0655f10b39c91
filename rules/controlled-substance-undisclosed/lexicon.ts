import { lexicon } from '../../src/rule.js'

/** The drug is prescribed at a distance, or used where nobody watches. */
export const remote = lexicon(
  [
    '(telehealth|telemedicine|online clinic|online pharmacy|virtual clinic|virtual visit~|video visit~|online visit~|online (prescription~|consultation~|evaluation~|assessment~))',
    'at home (treatment~|therapy|ketamine|use|dosing|program~|programme~|sessions|session|injection~|care|kit~|lozenge~|tablet~|troche~|administration|protocol~|experience~)',
    '(use~|take|taken|taking|treatment~|therapy|dose~|dosing|session~|lozenge~|tablet~|troche~|injection~|inject|infusion~|program|programme|experience) ..3 (at|from) home',
    '(from|in) the (comfort|privacy|safety) of (your|their) (own)? (home|couch|sofa|bed|bedroom|living room)',
    '(deliver~|ship~|mail~|sent|posted|arrive~) ..4 (to|at) (your|the) (door|doorstep|front door|home|mailbox|letterbox)',
    '(deliver~|ship~|mail~) ..2 (nationwide|discreetly|to all 50 states|directly to you|straight to you)',
    'in your mailbox',
  ],
  ['(recover~|rest|resting|home by|back|arrive~|go|going|drive~) ..2 (at|from) home', 'telehealth (rules|law~|policy)'],
)
