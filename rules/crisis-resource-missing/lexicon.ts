import { lexicon } from '../../src/rule.js'

/** Suicide or self-harm by name. */
export const crisis = lexicon(
  [
    '(suicide|suicides|suicidal|suicidality)',
    '(self harm|self harming|self injury|self injurious)',
    '(thoughts|thought|thinking|urge~|want~|plan~|feel like|might|risk) ..3 (harm~|hurt~) (yourself|themselves|himself|herself|oneself|myself)',
    'kill~ (yourself|themselves|himself|herself|oneself|myself)',
    '(thoughts|thinking|idea~|plan~) ..2 (of|about) ..2 (death|dying|ending (it|it all|your life|their life|your own life|their own life|their lives|a life))',
    "(end|ends|ended|ending) (your|their|his|her|my|one's) (own)? (life|lives)",
    "(take|takes|took|taking) (your|their|his|her|my|one's) own (life|lives)",
    '(want~|wish~) ..1 to (die|be dead)',
    "(not|don't|no longer) want to (be here any more|be here anymore|live|exist|wake up|go on living)",
    'darkest thoughts',
    '(better off dead|no reason to live|not worth living|cannot go on living)',
  ],
  [
    'suicide (gene~|inhibitor~|substrate~|vector~|switch~|enzyme~|inactivation|bomb~|squad|mission|pact|door~|lane~|king~|queen~|run~|tree~|seed~)',
    '(assisted|political|career|commercial|cell|cellular|financial) suicide',
    'suicide (prevention|awareness) (month|week|day|foundation|charity|training|walk)',
    "(do not|don't|without) (kill|killing) yourself",
  ],
)

/** Told as an effect to watch for. */
export const watched = lexicon([
  '(can|may|might|could|sometimes) ..4 (suicidal|suicidality|suicide|self harm|self injury)',
  '(new|worse|worsening|more|increase~|raise~|raised|higher|emerging|risk) ..5, (suicidal|suicidality|suicide|self harm|harming yourself|hurting yourself)',
  '(watch|monitor~|look out|tell|call|contact|stop|report|check|screen~|notice|boxed|warning~|side effect~|adverse (effect~|event~|reaction~)) ..10, (suicidal|suicidality|suicide|self harm|harming yourself|hurting yourself)',
  '(suicidal|suicidality|self harm) ..4 (reported|occur~|occurred|been seen|side effect~|happen~)',
])

/** Counts and measures: how common it is, how a study scored it, who was kept out. */
export const measured = lexicon([
  '(suicide|suicidal|suicidality|self harm) ..2 (rate~|statistic~|mortality|death~|scale~|score~|item~|severity|rating|research~|data|risk score|risk assessment|attempts (fell|rose|per))',
  '(rate~|number|incidence|prevalence|cause~ of death|deaths|mortality|cases|data|percent|%) ..3 (of|from|by|on) ..2 (suicide|suicides|suicidality|self harm)',
  'suicide ..5 (leading|most common) ..1 cause',
  '(people|adults|americans|veterans|men|women|teenagers|percent|%|deaths) ..3 (die~|died) ..1 by suicide',
  '(columbia|c-ssrs|ideation scale)',
  '(exclude~|excluded|exclusion~|ineligible|screened out) ..8, (suicidal|suicidality|suicide|self harm)',
  '(suicidal|suicidality|suicide|self harm) ..8, (excluded|exclusion criteria|ineligible|not eligible|not enrolled)',
])
