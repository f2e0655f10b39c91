import { lexicon } from '../../src/rule.js'

const lose =
  '(lose~|drop~|shed~|melt~|melt~ away|melt~ off|burn~|burn~ off|burn~ through|shrink~|take~ off|slim~|slim~ down|blast~|torch~|incinerate~|dissolve~|strip~|trim~|knock~ off|whittle~|peel~ off|get~ rid of|say~ goodbye to|kiss goodbye to|vaporize~|eliminate~|flush~|flush~ away|zap~)'

const fat =
  '(weight|fat|fats|body fat|belly fat|stubborn fat|excess fat|unwanted fat|visceral fat|body weight|pounds|pound|lbs|lb|kilos|kilo|kg|kilograms|inches|stone|flab|waist|waistline|belly|tummy|love handles|dress sizes|excess pounds|unwanted pounds|excess weight)'

const unit =
  '(pound~|lb|lbs|kg|kgs|kilo~|kilogram~|stone|stones|inch~|dress size~|pant size~|pants size~|clothing size~|clothes size~|jean size~|jeans size~|trouser size~|belt size~|size~|belt notches)'

const time = '(day~|night~|week~|month~|hour~|fortnight~|weekend~)'

const effort =
  '(diet~|dieting|exercise~|exercising|the gym|gym|workout~|working out|calorie counting|counting calories|counting a calorie|hunger|starving|starvation|deprivation|sweat|sweating|willpower|lifestyle change~|effort|giving up ..5 (food~|foods|carbs|treats|sugar|bread|pizza|wine|snacks|eat)|changing (your|what you) ..3 (diet|eat|eating habits|lifestyle|habits|routine)|cutting (carbs|calories|out)|restricting|restriction|moving a muscle|breaking a sweat|lifting a finger)'

const worn =
  '(patch~|belt~|cream~|gel|lotion~|body wrap~|wrap~|earring~|ring|insole~|bracelet~|wristband~|sauna suit~|waist trainer~|shapewear|leggings|shorts|corset~|magnet~|sticker~|massager~|roller~|soap~|seaweed|slippers|socks|vest~|body oil|massage oil|serum~|scrub~|bath salts|ear seeds|ear staple~|acupressure|vibration plate~|toe rings)'

const notAClaim = [
  // A symptom.
  '(have|has|had|having|been|or) (lost|losing|lose) ..2 weight (without trying|unexpectedly)',
  '(newborn~|baby|babies|infant~|puppy|puppies|kitten~|cat|dog|cattle|horse~) ..3 (lose~|drop~|shed~)',
  '(price~|cost~|fee~|save|savings|bill~|quid) ..4 pound~',
  '(kidney|gall|bladder|bile|gallbladder) (stone|stones)',
  '(unexplained|unintended|unintentional|unexpected|sudden|unplanned|rapid) (weight|fat)? loss',
  '(orlistat|xenical|alli|lipase inhibitor~) ..10 (fat|fats|calories|absorption|absorbed)',
  'fat soluble',
  '(body|bodies|running|walking|swimming|cycling|exercise|person|people|adult~|you|muscle) ..2 burn~ ..5 calories',
  '(crash|fad|extreme|strict|restrictive|yo yo) (diet~|dieting)',
  '(healthy|safe|sensible|steady|gradual|realistic|recommended|slow) ..4 (1|one|half|0.5|rate|pace)',
]

/** An amount of weight in a time; the rate decides. */
export const amount = lexicon(
  [
    `${lose} ..6 ${unit} ..5 (in|within|by|a|an|per|each|every|over|after|the first|inside|during) ..4 ${time}`,
    `${lose} ..5 ${unit} ..5 (this|next|by next|by the) ..1 ${time}`,
    `${lose} ..5 ${unit} ..2 (daily|weekly|monthly|overnight|a day|a week|a month|every day|per day|fast|quickly|instantly)`,
    `(in|within|after|in just|every|over|inside) ..4 ${time} ..4, (you|you'll|i|she|he|they|we|our|users|women|men|clients|customers|expect to|watch) ..4 ${lose} ..5 ${unit}`,
    `${unit} (lighter|slimmer|gone|thinner|lost|down|off) ..4 (in|within|after|over|by|a|every|each) ..3 ${time}`,
    `${unit} (gone|melted|vanished)`,
    `(weight|fat) loss of ..5 ${unit} ..4 (in|within|per|a|every|each|over) ..3 ${time}`,
    `${unit} of (fat|weight|body fat|belly fat) ..4 (in|within|per|a|every|each) ..3 ${time}`,
    `${lose} ..4 (%|percent) ..3 (weight|fat|body fat|belly fat|body weight) ..4 (in|within|by) ..4 ${time}`,
    `(flatten~|slim~|tighten~|shrink~) ..2 (stomach|belly|tummy|abs|waist|waistline) ..4 (overnight|(in|within|by) ..4 ${time})`,
    `(flat|flatter|slimmer|smaller) ..1 (stomach|belly|tummy|abs|waist|waistline) (in|within|by) ..3 ${time}`,
    `(down|go~ down|dropped|drop) ..3 (dress|pant|jean|clothing|trouser)? size~ ..4 (in|within|by|after) ..4 ${time}`,
  ],
  notAClaim,
)

/** The rest of the list: no effort, for good, blocked, for everyone, from outside, by night. */
export const impossible = lexicon(
  [
    `(without|no|zero|minus|forget|ditch|never) ..2 ${effort} ..8, (${lose} ..3 ${fat}|(weight|fat) loss|slimmer)`,
    `(${lose} ..4 ${fat}|(weight|fat) loss) ..6, (without|no|zero|minus|forget|even without|and never|instead of) ..3 ${effort}`,
    `(eat~|enjoy~|indulge~|consume~|feast~) ..3 (anything|whatever|everything|as much as|all the|all your|what you (want|like|love)|your favorite|your favourite|pizza|burgers|junk food|cake|chocolate) ..10, (${lose} ..2 ${fat}|${lose}|lose~|weight loss|slim~|drop~|shed~)`,
    `(${lose} ..4 ${fat}|(weight|fat) loss) ..5 (while|and|still|and still|even if|even when|even while|no matter) ..3 (eat~|eating|enjoy~|indulge~|drinking|gorging|snacking|what you eat|how much you eat)`,
    "(don't|do not|no need to|never|needn't|without having to) ..3 (watch|count|change|worry about|think about) ..3 (eat|calories|diet|food~|eating habits) ..4 (lose|slim|weight|shed)",
    "(eat~|enjoy~|indulge~|drink~|snack~) ..8, (calories|carbs|fat|sugar) ..3 (never|not|do not|don't|won't|no longer) (count~|stick~|matter~|add up|reach~|land~)",
    "(make~ sure|so that|ensure~|mean~) ..2 (calories|carbs|fat) ..3 (never|not|don't|won't) (count~|stick~|matter~|be stored|get stored|add up)",
    `(burn~|torch~|blast~) ..3 calories ..4 (${time}|while you|as you|in your) ..2 (sleep|rest|sit|doze|relax|sleeping)`,
    `(burn~|torch~|blast~) ..3 calories ..3 (without|while you sleep|while you rest|while sitting|in your sleep|at rest)`,
    '(flush~|sweep~|wash~|drag~) ..3 (fat|fats|calories|carbs) ..3 (out of|from) ..3 (body|system|cells|bloodstream)',
    '(block~|trap~|stop~|grab~|bind~|soak~ up) ..2 (every|each|all|most|half) ..4 (fat|fats|calorie|calories|carb|carbs) ..3 (you eat|before|eaten|in your (food|meal~))',
    '(sprinkle|sleep|sniff|relax|swallow) ..2, (and|to) (lose weight|lose|slim down|get slim)',
    '(eat~|enjoy~|indulge~) ..10, (watch~|see) ..2 (scale~|numbers) ..2 (go|goes|drop~|fall~|move~|plunge~)',
    "(works|work|slims|burns fat|melts fat|lose weight) ..1 (even if|even when) ..2 (never|don't|do not) ..4 (couch|sofa|exercise~|gym|move|diet|bed)",
    `(no matter|regardless of) ..2 (what|how much|your diet|calories) ..1 (you eat)? ..6, (${lose} ..2 ${fat}|lose|slim|weight loss)`,
    `(permanent|permanently|lasting|lifelong|irreversible) ..2 (weight loss|fat loss|slimness|slimming|weight reduction|fat reduction|fat removal)`,
    `(${lose} ..4 ${fat}|keep~ ..3 off|weight loss|fat loss|slim) ..4 (permanently|for good|forever|for life|for ever|once and for all)`,
    `(${fat}|it) ..2 (never|won't|will not|cannot|can't) ..3 (come~ back|return~|go~ back on|regain~|creep~ back)`,
    `(keep~|stay~|remain~|result~ last) ..4 (weight|off|slim|slimmer|results) ..4, (even (after|when|if)|long after|after) ..2 (you|you've) ..1 (stop|quit|finish|end)`,
    `(weight loss|fat loss|${lose} ..3 ${fat}) ..5, (even (after|when|if)|long after) ..2 (you|you've) ..1 (stop|quit|finish|end|stopped)`,
    `(block~|stop~|prevent~|inhibit~|neutralize~|neutralise~|trap~|cancel~|eliminate~|flush~|absorb~|bind~|suck~ up|soak~ up|stop your body from absorbing|keep~ ..2 from) ..4 (absorption|absorbing|uptake|digestion|digesting) ..1 (of)? ..3 (fat|fats|calories|carb~|carbs|carbohydrates|sugar|sugars|starch|starches)`,
    '(block~|trap~|flush~|neutralize~|cancel~|absorb~|stop~) ..6 of the (calories|fat|fats|carbs|carbohydrates|starch|sugar) (you|in|from|that)',
    '(block~|trap~|flush~|neutralize~|neutralise~|cancel~ out|erase~|wipe~ out|absorb~|soak~ up|stop~) ..2 (calories|dietary fat|fats|carbs|carbohydrates|starches|starch|fat calories|sugar calories|fat before|the fat you eat|the fat in your food)',
    '(block~|stop~|prevent~|inhibit~|neutralize~|trap~|reduce~) ..2 (fat|carb~|calorie|starch|sugar|carbohydrate) (absorption|uptake|digestion|conversion)',
    '(fat|carb|carbohydrate|calorie|starch) (blocker~|blocking|trapper~|trapping|magnet~|binder~|binding)',
    '(works|effective|proven|weight loss|lose weight|slim~) ..3 (for|on|with) ..1 (every|all|any) (body type~|body|bodies|body shape~|metabolism~|weight~|shape~|woman|man)',
    `(works for|works on|effective for) (everyone|everybody|anyone|all users|every user) ..8, (weight|pounds|fat|slim~|lose|kilos)`,
    '(everyone|everybody|anyone) ..1 (slims|slims down|loses weight|gets slim|gets thin)',
    '(bind~|attach~|lock~|latch~|grab~) ..2 (fat|dietary fat|fats|oils) (in|from|you eat|before|so)',
    `(everyone|everybody|anyone|all users|every user|every single user|no matter who you are) ..5 (lose~|lost|shed~|drop~|slim~) ..4 (weight|pounds|kilos|fat|inches|kg|lbs)`,
    `(wear~|wearing|apply~|applying|rub~|rubbing|stick~|sticking|slip~ on|strap~ on|put~ on|massage~) ..6, (and|to|while|then|it|as|for) ..3 (${lose} ..3 ${fat}|(weight|fat) loss|(pounds|fat|weight|inches|kilos) ..1 (melt~|fall~|drop~|disappear~|vanish~))`,
    `(wear~|apply~|rub~|stick~) ..4 ${worn} ..6, (fat|pounds|weight|inches|kilos) (melt~|fall~|drop~|disappear~|vanish~|dissolve~)`,
    `${worn} ..2 (that|which|to|can|will|helps|help|for|you)? ..2 ${lose} ..4 ${fat}`,
    `(our|your|my|this|wear~|apply~|buy|order|try|new|original|no 1) ..3 (weight loss|fat loss|slimming|detox slimming) ..1 ${worn}`,
    `(fat burning|fat melting|fat dissolving|fat reducing) ..1 ${worn}`,
    `${worn} for ..1 (weight loss|fat loss|slimming|belly fat|fat reduction)`,
    `${lose} ..4 ${fat} ..4 (by|just by|simply by|when you) ..2 (wear~|wearing|rubbing|applying|sticking|breathing|smelling|sniffing|sitting|lying|sleeping)`,
    `${lose} ..4 ${fat} ..3 (while|as) ..1 (you|your body) ..1 (sleep|sleeps|rest|rests|snooze|sit|stand|relax|watch|lounge|dream|do nothing|work|drive|shop|read)`,
    `${lose} ..4 ${fat} (while|when) (sleeping|resting|sitting)`,
    `(${lose} ..2 ${fat}|weight loss|fat loss|fat burning) 24 ..1 7`,
    `${worn} ..8 (to|you) ${lose} ..2 ${fat}`,
    '(fat busting|fat melting|fat blasting|fat dissolving) ..1 (cure|pill~|formula~|miracle|secret)',
    `${lose} ..4 ${unit} ..2 (without even trying|effortlessly)`,
    `${lose} ..4 ${fat} ..2 (overnight|in your sleep|around the clock|effortlessly|automatically|instantly|without trying)`,
    '(watch|see|feel) ..4 (fat|pounds|weight|inches|kilos|belly|flab|waistline|fat cells) ..2 (melt~|fall~|drop~|slide~|peel~|fly~|dissolve~|vanish~|disappear~|shrink~|pour~ off)',
    '(pounds|weight|kilos|inches|belly fat|body fat|stubborn fat|flab|excess fat|unwanted fat|love handles) ..2 (melt~|fell|falls|fall|drop|drops|slide~|peel~|fly|flew|dissolve~|vanish~|simply) (off|away)',
    '(effortless|effortlessly|instant|automatic|miracle|overnight|push button|lazy) ..1 (weight loss|fat loss|slimming|fat burning|lose weight)',
    '(turn~|switch~|transform~) ..3 (body|metabolism|belly) into (a|an) ..2 (fat burning|calorie burning) (machine|furnace|oven)',
  ],
  notAClaim,
)
