import { lexicon } from '../../src/rule.js'

const brand =
  '(ozempic|wegovy|mounjaro|zepbound|rybelsus|saxenda|victoza|trulicity|byetta|spravato|propecia|rogaine|viagra|cialis|latisse|retin a|premarin|androgel|vivitrol|armour thyroid|brand name|name brand|big brand~|brand~|branded|esketamine|pharmaceutical version~|commercial version~|fda approved (drug~|medication~|medicine~|version~|product~|nasal spray|spray|injection~|pen~|brand~|counterpart~|treatment~|tablet~|glp-1|form))'
const substance =
  '(active ingredient~|active pharmaceutical ingredient~|ingredient~|active|actives|drug|medication|medicine|molecule~|compound~|formula|formulation|substance|peptide|hormone|treatment|thing|stuff|job|work|trick|chemical~|weight loss injection~|injection|shot|spray)'
const gain =
  '(result~|effect~|benefit~|efficacy|effectiveness|quality|power|potency|weight loss|relief|science|outcomes|strength|success)'
const patented = '(ozempic|wegovy|mounjaro|zepbound|rybelsus|trulicity|spravato|semaglutide|tirzepatide|esketamine)'
const source = '(as|found in|in|used in|contained in|behind|inside|within|of|from)'

/** The same substance or the same result as the approved product. */
export const same = lexicon(
  [
    `(do~|does) (exactly|precisely|just|everything)? what ..1 ${brand} (do|does|can do)`,
    `same ${substance} (.|,|for|at) ..1 (a third|half|a half|a quarter|a fraction|a tenth|none|less|lower|smaller) ..3 (price|cost|markup|bill|money)`,
    `same ..2 (${substance}|${gain}) (that is|that you (get|find))? ${source} ..4, ${brand}`,
    'same ..1 active (pharmaceutical)? (ingredient~|molecule|compound|substance)',
    `(active|main|key|star) (pharmaceutical)? (ingredient~|molecule|compound|substance) ${source} ..4, ${brand}`,
    `(ingredient~|molecule|compound|medicine|medication|drug) (found|used|contained) in ..3 ${brand}`,
    `(identical|equivalent) ${substance} (to|as|found in|in) ..4, ${brand}`,
    `the same (thing)? as ..3 ${brand}`,
    `no (real|actual|clinical|chemical|meaningful)? difference (between|from|to) ..6 ${brand}`,
    `no different (from|than|to) ..3 ${brand}`,
    `(equivalent|identical|interchangeable|bioequivalent|comparable|equal|bioidentical) (to|with) ..4 ${brand}`,
    `(equivalent|counterpart|twin|dupe) (of|to|for) ..3 ${brand}`,
    `(work~|act~|perform~) ..2 (like|as well as|the same as|the same way as|as effectively as|identically to|similarly to) ..4 ${brand}`,
    `as (effective|good|powerful|potent|safe|strong|reliable) as ..3 ${brand}`,
    `(all|same|full|every|exact) ..2 ${gain} of ..3 ${brand}`,
    `${gain} of ..2 ${brand} (without|minus|at|for)`,
    `${brand} (result~|benefit~|weight loss|quality|success) (without|minus|at|for|but)`,
    `${brand} without the (price|cost|price tag|markup|brand|shortage|wait)`,
    `${brand} ..1, (just|only|minus|without|but|for less|at half|at a) ..3 (label|name|price|logo|brand|box|sticker|tag|bill|less|cost|markup)`,
    `${brand} for (less|half|a fraction|pennies)`,
    `${brand} (ingredient|molecule|medicine|drug|formula|active)`,
    `(everything|all|whatever) ..1 ${brand} (does|can do|gives|offers|do|has) ..3, (ours|we|our|it|you)`,
    `(identical|exact same|very same) ..1 ${substance}`,
    `(is|are) (identical|the same|no different) .`,
    `same ${substance} ..3 (for less|for a fraction|minus|without|at half|at a|cheaper|lower)`,
    `(copy|copies|clone|version|twin|replica|duplicate|knockoff) of ..2 ${brand}`,
    `(cheap|discount|budget|affordable|low cost) ${patented}`,
    `(affordable|cheaper|budget|low cost|lower cost|budget friendly|discount|discounted|our|our own|custom) (version~|form|copy|take on|copies) of ..2 ${brand}`,
  ],
  ['same day', 'same (dose|day|time|schedule|warning~|risk~|side effect~|precautions)'],
)

/** "Generic Ozempic": these brands have no approved generic in the United States. */
export const generic = lexicon([
  `generic (version~|form~|alternative~|equivalent~|copy|copies|option~)? (of|to|for)? ${patented}`,
  `${patented} generic`,
])

/** Proof that was won with another product. */
export const borrowed = lexicon([
  'clinically (proven|tested|validated|shown)',
  '(proven|tested|validated) in (large)? (clinical|randomized|randomised) (trial~|studies)',
  '(weight loss|results|effects|numbers|transformation~) (that)? you (saw|see|read|heard) ..5 (is|are) (the|what) ..4 (you|we)',
  'fda approved ..1 (ingredient~|api|active~|component~|raw material~)',
])
