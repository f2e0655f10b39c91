import { defineLexiconRule, lexicon } from '../../src/rule.js'

const crisis =
  "(suicidality|suicide|suicidal|self harm|hurting (themselves|yourself|himself|herself|myself)|(fight|struggle|battle) to stay alive|(wish|desire|urge|longing) to (die|be dead|end it)|thoughts of (suicide|death|dying|self harm|ending (it|it all|their life|your life|ones life|his life|her life|a life))|wanting to die|(wish~|wishing) ..2 dead|(end|ending|take|taking) (their|your|my|his|her|one's) (own)? (life|lives)|suicidal (thoughts|ideation|tendencies|feelings|urges|behavior|behaviour|patients|people|depression|crisis|impulses))"

/** Words that spare the word. */
const euphemism =
  "(ending it all|ending it|end it all|end it|darkest (thoughts|hour|hours|moments|place|nights)|(don't|do not|didn't|did not|not|no longer|never) (want~|wanting|wish~) to (be here|be alive|wake up|live|exist|go on|carry on)|not being here ..1 (any more|anymore)|no way out|no reason to (live|go on|get up|be here)|better off (dead|without (you|me|them|him|her))|giving up on life|give up on life|gave up on life|life is not worth living|nothing to live for|unalive~|unaliving)"

/** What is for sale, pointed at. */
const offer = '(this|these|{product}|{treatment}|first session|circle|sos|community|coach|infusion~|drip~|headset|app)'

const benefit = lexicon(
  [
    `(ideal|valuable|suited|suitable|perfect|helpful|effective|beneficial|lifesaving|life saving|lifeline|breakthrough|option~|treatment~|relief|hope|solution~|answer|help|useful|right|choice|benefit~|promising) ..4 (for|in|to|from|against|with) ..9 ${crisis}`,
    `(stop~|reduce~|relieve~|end~|take~ away|remove~|melt~|drive~ away|wipe~ out|ease~|eliminate~|prevent~|lower~|quiet~|alleviate~|cut~|treat~|lift~|banish~|calm~|silence~|decrease~|cure~|fight~|dissolve~|erase~|help~ with|clear~|switch~ off|turn~ off|shut~ off|shut~ down|wipe~ out|take~ the edge off|break~|chase~ away|shrink~|kill~) ..4 ${crisis}`,
    `keep~ ..3 from ${crisis}`,
    '(give~|gave|find~|found) ..4 (reason|will|wish) to (live|go on|stay|be here)',
    '(help~|save~|rescue~|pull~|bring~|lift~) ..2 suicidal (patients|people|teens|veterans|children|adults)',
    `${crisis} ..2, and ..1 (soothes|soothe|calms|calm|stops|stop|ends|end|eases|ease|quiets|quiet|lifts|lift) them`,
    `${crisis} ..3, (our|this|these|one|the|a|an) ..6 (answer|lifeline|relief|lifesaving|life saving|rescue|way out|solution|breakthrough|hope)`,
    '(make~|makes) (those|these|such|the dark|dark|the darkest) thoughts ..1 (go away|disappear|vanish|stop|fade|quiet)',
    '(infusion|dose|session|drip|treatment|capsule) ..2 (give~|gives|gave) (you|me|him|her|them) (tomorrow|a tomorrow|(a|the|your) (reason|will) to live|your life) back',
    `${crisis} ..5 (disappear~|vanish~|fade~|lift~|stopped|resolve~|subside~|melt~|drop~|gone|relief|decrease~|went away)`,
    `(less likely|unlikely|lower risk|reduced risk|lower odds) ..3 ${crisis}`,
    `keep~ ..1 ${crisis} ..2 (at bay|away|under control|in check)`,
    `${crisis} ..12, (switch~ them off|took ..2 away|take~ them away|made them stop|they are gone|went away)`,
    '(pull~|bring~|save~|rescue~) ..4 (from|back from) ..2 (the brink|suicide|the edge)',
    `(thinking|thought|thoughts|dreaming|talk~|close|ready|tempted|wanted|felt|feel|feeling) ..3 ${euphemism} ..4, ${offer} ..6 (way back|way out|answer|hope|lifeline|gentlest|relief|save~|pull~|bring~|carry|hold~|through|lift~|quiet~|let go)`,
    `${euphemism} ..3, (press|open|tap|start|try|book|take|order|sip|put on|reach for|let) ..10 (carry|hold|lift|quiet|calm|save|pull|bring|soothe|help|${offer})`,
    `${euphemism} ..3, (reach for|press|tap|order|sip|put on|swallow|slip on|inhale)`,
    `${euphemism} ..2 (thank|thanked|write to|wrote to) (us|me)`,
    `(stop~|quiet~|silence~|lift~|ease~|end~|melt~|banish~|chase~|take~ away|break~|soften~|drive~ away|calm~|erase~) ..4 ${euphemism}`,
    `${euphemism} ..5 (lift~|fade~|let go|lets go|melt~|went away|vanish~|disappear~|go quiet|goes quiet|loosen~)`,
    `(help~|save~|for (people|anyone|those|members|patients|veterans)|patients|clients|members|veterans) ..6 ${euphemism} ..12, (now|today|want to live|smile~|laugh~|thrive~|alive|came back|back to life|glad)`,
    `(help~|hope|relief|answer|lifeline|rescue) ..2 (for|to) ..6 ${euphemism}`,
    `(a|your|the|my|his|her) (reason|will|wish|want) to (live|go on|stay|be here) (again|back|returned|returns)`,
    'antisuicidal',
    'anti suicidal',
  ],
  [
    '(hotline|helpline|lifeline number|988|crisis (line|lifeline)|suicide prevention (line|lifeline|hotline|month|week|day|training|charity|foundation)|screening|gatekeeper training)',
    '(suicide|self harm) (prevention|awareness|risk|assessment|screening) (line|hotline|lifeline|program|programme|resources|training|plan|month|tool|guideline~)',
    `${euphemism} ..12, (call|text|phone|dial|ring|contact|tell|talk|speak|samaritans|988|999|911|112|helpline~|hotline~|line|emergency|doctor|gp|crisis|nurse|trust)`,
    `(call|text|phone|dial|ring|contact|tell|talk|speak|samaritans|988|emergency) ..12 ${euphemism}`,
    '(end it|end it all) ..1 (contract|subscription|membership|call|early|here)',
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
      'The mat ⟦quiets your darkest thoughts⟧.',
      'Our mood app ⟦reduces suicidal thoughts⟧.',
    ],
    allows: [
      'It has not been shown to prevent suicide.',
      'Antidepressants can increase suicidal thoughts in young people.',
      'If you are having suicidal thoughts, call or text 988.',
      'Patients with active suicidality were excluded.',
      'The suicide prevention hotline is open day and night.',
      'If you feel that there is no way out, call Lifeline on 13 11 14.',
      'Does it reduce suicidal thoughts?',
      'The app shows the number of a crisis line when a note mentions suicide.',
      'The label of the epilepsy tablets warns of suicidal thoughts.',
    ],
  },
})
