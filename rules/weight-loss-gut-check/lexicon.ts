import { lexicon } from '../../src/rule.js'

const lose =
  '(lose~|drop~|shed~|melt~|melt~ away|melt~ off|burn~|burn~ off|burn~ through|shrink~|take~ off|slim~|slim~ down|blast~|torch~|incinerate~|dissolve~|strip~|trim~|knock~ off|whittle~|peel~ off|get~ rid of|say~ goodbye to|kiss goodbye to|vaporize~|eliminate~|flush~|flush~ away|zap~|sweat~ (off|away|out)|steam~ (off|away)|freeze~ (off|away)|carve~|carve~ (off|away)|vibrate~ (off|away)|massage~ (off|away)|sculpt~ away|shave~ off|go~ down|suck~ out|steam off|banish~)'

const fat =
  '(weight|fat|fats|body fat|belly fat|stubborn fat|excess fat|unwanted fat|visceral fat|body weight|pounds|pound|lbs|lb|kilos|kilo|kg|kilograms|inches|stone|flab|waist|waistline|belly|tummy|love handles|dress sizes|excess pounds|unwanted pounds|excess weight|muffin top|belly bulge|saddlebags|thighs|hips|a size|two sizes|dress size|jeans size|belt notch~)'

/** What a body becomes. */
const slim =
  '(thinner|slimmer|leaner|skinny|skinnier|slim|svelte|trimmer|(a|two|three) (size|sizes) smaller|lighter on the scale)'

const place = '(fat|hips|belly|waist|thighs|bottom|middle|love handles|belly fat|body fat)'
const foods =
  '(carb~|carbs|carbohydrates|starch|starches|sugar|sugars|calorie~|fat|fats|bread|pasta|dessert~|food|meal~|grease|treats|cake|rice)'

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
  '(price~|sales|shares|year|bill~) ..3 down ..3 pounds',
  '(sauna~|sweat~|steam) ..8, (water|fluid) ..6 (back|return~|again)',
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
    `${lose} ..5 ${unit} ..5 (in|with|after|per|from) ..1 (one|a single|single|each|every|just one|a|an) ..4 (session~|visit|wrap|treatment|use|go|hour|sitting|soak|sauna|appointment|lunch break)`,
    `${lose} ..3 (dress size|jeans size|pant size|clothes size|size|belt notches) ..6 (in|with|after|per|from|while) ..1 (one|a single|single|each|just one|a|the|you)`,
    `(one|a single|just one) ..4 (session|visit|wrap|treatment|use|go) ..3 ${lose} ..3 ${unit}`,
    `(by|an|one|a full|two) ..1 ${unit} per (use|session|wrap|visit|treatment)`,
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
    `(without|no need for) ..1 (changing|altering|touching|giving up|adjusting) ..3 (eat|diet|meals|menu|plate|lifestyle|routine|habits) ..6, (${lose}|slim~)`,
    `${lose} ..8 (without|no need for) ..1 (changing|altering|touching|giving up|adjusting) ..3 (eat|diet|meals|menu|plate|lifestyle|routine|habits)`,
    '(rub~|smooth~|spread~|massage~|spray~|wrap~|stick~|apply) ..8, (watch|see|and) ..1 (inches|pounds|fat|cellulite|weight|centimetres|rolls) ..1 (come|comes|melt~|fall~|drop~|slide~|disappear~|vanish~|go|goes)',
    '(block~|trap~|zap~|cancel~|neutralise~|neutralize~) ..3 (calorie~|carb~|carbohydrate~|starch~|fat) (from|in|of|you)',
    '(fat|weight|pounds|inches) (simply|just|literally)? (flush~|slip~|fall~|melt~|drop~|slide~|float~|wash~) (away|off)',
    '(watch|see) ..2 (inches|pounds|fat|centimetres|rolls) (come off|melt~|fall off|drop off|slide off|disappear~|vanish~)',
    '(without|no|forget|skip) ..1 (dieting|diets|diet) ..2, ..1 (counting|calorie counting|counting calories|weighing) ..5, (gym|exercise|exercising|workouts|working out|running|sweat|sweating)',
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
    `(sweat~|steam~) (off|away|out) ..3 ${fat}`,
    `(rub~|scrub~|wash~|brush~|roll~|massage~|peel~) (away|off|out) ..4 (fat|cellulite|pounds|flab|inches|love handles)`,
    // Nothing to be done for it.
    `no ${effort} ..1, (and|or)? no ${effort}`,
    `wake~ up ..2 ${slim}`,
    '(thousand|hundred|hundreds|thousands) ..1 (crunches|sit ups|squats|push ups) ..5 (while|without|in|lying)',
    `${lose} ..3 ${fat} ..4, no ${effort}`,
    `${lose} ..4 ${unit} ..8, no ${effort}`,
    `(no|without) ${effort} (needed|required|necessary|at all|whatsoever)`,
    '(see|watch) ..3 (scale|scales) ..1 (drop|move|fall|plunge|go down|plummet|shrink) ..4 (week|day|days|overnight|every|while|night)',
    `make~ (everyone|anyone|you|everybody|any body) ..1 ${slim}`,
    `(${slim}|lose weight|slim~ down|get ${slim}|trim~ down|flatten~|step on a kinder scale|kinder scale) ..3 (overnight|in (your|their|my) sleep|while (you|they) (sleep|rest|sit|lie|lounge|watch|relax|snooze|do nothing)|by breakfast|by morning|without ..3 ${effort})`,
    `(overnight|in your sleep|while you sleep|before bed|at night|bedtime) ..8, (${slim}|shed~|lose weight|wake~ up ..2 lighter|scale)`,
    `(eat~|enjoy~|watch tv|snack~|feast~) ..8, (get|stay|be|become|keep) ${slim}`,
    `(pounds|weight|fat|inches|kilos|flab) ..1 (come~|fall~|drop~|slide~|go|goes|melt~|vanish~|disappear~) ..4, (without|even if|even when|while you|with no|no matter)`,
    `(pounds|weight|fat|inches|kilos|flab|belly fat) ..1 (vanish~|disappear~|melt~|drop~|fall~|goes) ..3 while (you|your body)`,
    `(make~|makes) ..2 (fat|pounds|weight|flab) (vanish|disappear|melt|melt away|go away|fall off)`,
    '(belt|device|pad|pads|machine|mat|chair|suit|wrap|insoles|drops|pill~|capsule~|gum|formula|patch|tea) (does|do|doing) ..2 (crunches|workout|exercise|burning|sit ups|dieting|fat burning|work) ..3 (for you|while)',
    '(body|figure|waist|shape) of your dreams ..3 (without|with no|while)',
    `(abs|body|figure|waist) ..6, (never|without) (leave|leaving) (the|your) (sofa|couch|bed|chair)`,
    `(lie back|sit back|relax|stretch out) ..2 (while|as|and let) ..3 (melts|burns|sculpts|carves|freezes|shrinks|dissolves|blasts|zaps) ..3 ${fat}`,
    `${lose} ..3 ${fat} ..2 (from|on|in) (your|the) (sofa|couch|bed|armchair|chair)`,
    `(wear|slip on|put on|step into|stand on) ..4 (slimming|magnetic|vibrating|fat) ..3, (and|to|let) ..5 (${slim}|${lose} ..2 ${fat})`,
    `let every step ..2 ${lose} ..2 ${fat}`,
    `${lose} ..5 ${unit} ..5, (and|still|while) (keep~|keep~ on|still|eating) ..2 (takeaways|eating|pizza|wine|burgers|desserts|snacks|your)`,
    `(eat~|keep~|have) ..2 (your|the) ..2 (usual|normal|favourite|favorite|regular) ..3 and still ..1 (lose|drop|shed|slim)`,
    `burn~ ..4 (week|day|month)'s ..3 calories`,
    `burn~ ..4 (week|day|month) of calories ..3 (in|within)`,
    '(burn~|use~) more calories than (it|they) (hold~|contain~|has|have)',
    '(metabolism|body) works overtime',
    // What is eaten does not count.
    `(stop~|keep~|prevent~|block~) ..5 from ..1 (becoming|turning|being stored|settling|landing|ending up|going) ..4 ${place}`,
    `(stop~|keep~|prevent~|block~) ..2 ${foods} ..2 from ..1 (being (stored|absorbed|kept)|sticking|counting|reaching|becoming)`,
    `${foods} ..3 (does not|do not|never|won't|will not|don't|doesn't) ..1 (turn~ (into|to)|become|get stored as|settle|stick to|land on) ..2 ${place}`,
    `${foods} ..3 (become~|turn~ into|turns to) ..2 energy ..3, (never|not|instead of|rather than) ..1 ${place}`,
    `(body|gut|stomach) ..1 (ignore~|skip~|refuse~|pass~ (on|up)|bypass~) ..2 ${foods}`,
    `${foods} ..1 (pass~|run~|go|goes|slip~|slide~) (straight|right|clean) (through|out)`,
    `(soak~ up|trap~|mop~ up|absorb~|grab~|catch~|lock~ up) ..2 (grease|fat|fats|oil|butter|sugar|starch|carbs) ..5, (before|and carries|and carry|and flush~|and sweeps) ..4 (you|hips|waist|belly|thighs|body|it|system)`,
    `(shut~ down|block~|switch~ off|turn~ off|disable~|stop~) ..3 (enzyme~|hormone~|gene~) ..3 (turn~|store~|storing|make~) ..4 fat`,
    `(prevent~|stop~|block~|halt~) ..3 (making|forming|creating|producing|storing|formation of|production of|growth of) ..2 (new fat|fat cells|fat|body fat)`,
    '(watch|see|feel) ..4 (fat|pounds|weight|inches|kilos|belly|flab|waistline|fat cells) ..2 (melt~|fall~|drop~|slide~|peel~|fly~|dissolve~|vanish~|disappear~|shrink~|pour~ off)',
    '(pounds|weight|kilos|inches|belly fat|body fat|stubborn fat|flab|excess fat|unwanted fat|love handles) ..2 (melt~|fell|falls|fall|drop|drops|slide~|peel~|fly|flew|dissolve~|vanish~|simply) (off|away)',
    '(effortless|effortlessly|instant|automatic|miracle|overnight|push button|lazy) ..1 (weight loss|fat loss|slimming|fat burning|lose weight)',
    '(turn~|switch~|transform~) ..3 (body|metabolism|belly) into (a|an) ..2 (fat burning|calorie burning) (machine|furnace|oven)',
  ],
  notAClaim,
)
