import { defineLexiconRule, lexicon } from '../../src/rule.js'

const crisis =
  "(suicidality|suicide|suicidal|self harm|thoughts of (suicide|death|dying|self harm|ending (it|it all|their life|your life|ones life|his life|her life|a life))|wanting to die|(wish~|wishing) ..2 dead|(end|ending|take|taking) (their|your|my|his|her|one's) (own)? (life|lives)|suicidal (thoughts|ideation|tendencies|feelings|urges|behavior|behaviour|patients|people|depression|crisis|impulses))"

const benefit = lexicon(
  [
    `(ideal|valuable|suited|suitable|perfect|helpful|effective|beneficial|lifesaving|life saving|lifeline|breakthrough|option~|treatment~|relief|hope|solution~|answer|help|useful|right|choice|benefit~|promising) ..4 (for|in|to|from|against|with) ..9 ${crisis}`,
    `(stop~|reduce~|relieve~|end~|take~ away|remove~|melt~|drive~ away|wipe~ out|ease~|eliminate~|prevent~|lower~|quiet~|alleviate~|cut~|treat~|lift~|banish~|calm~|silence~|decrease~|cure~|fight~|dissolve~|erase~|help~ with|clear~) ..4 ${crisis}`,
    `${crisis} ..5 (disappear~|vanish~|fade~|lift~|stopped|resolve~|subside~|melt~|drop~|gone|relief|decrease~|went away)`,
    `(less likely|unlikely|lower risk|reduced risk|lower odds) ..3 ${crisis}`,
    `keep~ ..1 ${crisis} ..2 (at bay|away|under control|in check)`,
    `${crisis} ..12, (switch~ them off|took ..2 away|take~ them away|made them stop|they are gone|went away)`,
    '(pull~|bring~|save~|rescue~) ..4 (from|back from) ..2 (the brink|suicide|the edge)',
    'antisuicidal',
    'anti suicidal',
  ],
  [
    '(hotline|helpline|lifeline number|988|crisis (line|lifeline)|suicide prevention (line|lifeline|hotline|month|week|day|training|charity|foundation)|screening|gatekeeper training)',
    '(suicide|self harm) (prevention|awareness|risk|assessment|screening) (line|hotline|lifeline|program|programme|resources|training|plan|month|tool|guideline~)',
    `(help|support|treatment|care|hotline~|counselling|counseling) ..2 (for|if|to) (people|anyone|those|you|someone) (in crisis|who feel|feeling)`,
    '(if you|call|text|dial|phone|contact|reach) ..8 (suicidal|suicide|self harm|life|lives|dying)',
    '(increase~|raise~|worsen~|higher|cause~|trigger~|warn~|warning|watch|monitor~|boxed) ..6 (suicidal|suicide|suicidality)',
  ],
)

export default defineLexiconRule({
  id: 'suicidality-benefit-claim',
  title: 'Product presented as help for suicidal readers',
  group: 'care',
  severity: 'error',
  why: 'a person in danger may wait for a product instead of calling for help.',
  standards: ['PI-SPRAVATO', 'CFR-202.1(e)(7)(x)', 'FTC-HPCG', 'CAP-12.2'],
  keep: 'cannot be kept.',
  shape:
    '“If you are thinking about suicide, contact [crisis line of your country] or go to the nearest emergency department.”',
  action: 'delete',
  basis: 'judgement',
  context: {
    hedged: 'keep',
    doublyHedged: 'keep',
    weakModal: 'keep',
    attributed: 'keep',
    salesQuestion: 'keep',
    conditional: 'suppress',
    researchGoal: 'suppress',
    warning: 'suppress',
    scareQuoted: 'keep',
  },
  messages: { claim: '{actual} presents {product} as crisis treatment; delete it and add a crisis line' },
  phrases: [{ lexicon: benefit }],
  notFor: 'pages of crisis services about their own help.',
  examples: {
    flags: [
      'The infusion is ⟦ideal for people with suicidal thoughts⟧.',
      'Our headset ⟦stops suicidal thoughts⟧ in a week.',
      'Microdosing can ⟦ease suicidal feelings⟧.',
      'Members saw their ⟦suicidal urges fade⟧.',
      'An ⟦option for patients at risk of suicide⟧.',
      'The supplement ⟦prevents suicide⟧.',
      'Our mood app ⟦reduces suicidal thoughts⟧.',
    ],
    allows: [
      'It has not been shown to prevent suicide.',
      'Antidepressants can increase suicidal thoughts in young people.',
      'If you are having suicidal thoughts, call or text 988.',
      'Patients with active suicidality were excluded.',
      'The suicide prevention hotline is open day and night.',
      'Does it reduce suicidal thoughts?',
      'The app shows the number of a crisis line when a note mentions suicide.',
      'The label of the epilepsy tablets warns of suicidal thoughts.',
    ],
  },
})
