// Inflects an English word: `rewire~` in a pattern stands for all the forms that this returns.

const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being'],
  beat: ['beats', 'beating', 'beaten'],
  become: ['becomes', 'becoming', 'became'],
  begin: ['begins', 'beginning', 'began', 'begun'],
  bleed: ['bleeds', 'bleeding', 'bled'],
  break: ['breaks', 'breaking', 'broke', 'broken'],
  bring: ['brings', 'bringing', 'brought'],
  build: ['builds', 'building', 'built'],
  burn: ['burns', 'burning', 'burned', 'burnt'],
  buy: ['buys', 'buying', 'bought'],
  child: ['children'],
  come: ['comes', 'coming', 'came'],
  cut: ['cuts', 'cutting'],
  do: ['does', 'doing', 'did', 'done'],
  draw: ['draws', 'drawing', 'drew', 'drawn'],
  drive: ['drives', 'driving', 'drove', 'driven'],
  eat: ['eats', 'eating', 'ate', 'eaten'],
  fall: ['falls', 'falling', 'fell', 'fallen'],
  feel: ['feels', 'feeling', 'felt'],
  fight: ['fights', 'fighting', 'fought'],
  find: ['finds', 'finding', 'found'],
  forget: ['forgets', 'forgetting', 'forgot', 'forgotten'],
  get: ['gets', 'getting', 'got', 'gotten'],
  give: ['gives', 'giving', 'gave', 'given'],
  go: ['goes', 'going', 'went', 'gone'],
  grow: ['grows', 'growing', 'grew', 'grown'],
  have: ['has', 'having', 'had'],
  hit: ['hits', 'hitting'],
  hold: ['holds', 'holding', 'held'],
  keep: ['keeps', 'keeping', 'kept'],
  know: ['knows', 'knowing', 'knew', 'known'],
  leave: ['leaves', 'leaving', 'left'],
  let: ['lets', 'letting'],
  lie: ['lies', 'lying', 'lay', 'lain'],
  life: ['lives'],
  lose: ['loses', 'losing', 'lost'],
  make: ['makes', 'making', 'made'],
  man: ['men'],
  mean: ['means', 'meaning', 'meant'],
  melt: ['melts', 'melting', 'melted', 'molten'],
  offset: ['offsets', 'offsetting'],
  outdo: ['outdoes', 'outdoing', 'outdid', 'outdone'],
  overcome: ['overcomes', 'overcoming', 'overcame'],
  oversell: ['oversells', 'overselling', 'oversold'],
  overtake: ['overtakes', 'overtaking', 'overtook', 'overtaken'],
  pay: ['pays', 'paying', 'paid'],
  prove: ['proves', 'proving', 'proved', 'proven'],
  put: ['puts', 'putting'],
  rebuild: ['rebuilds', 'rebuilding', 'rebuilt'],
  read: ['reads', 'reading'],
  regrow: ['regrows', 'regrowing', 'regrew', 'regrown'],
  remake: ['remakes', 'remaking', 'remade'],
  reset: ['resets', 'resetting'],
  rid: ['rids', 'ridding'],
  rise: ['rises', 'rising', 'rose', 'risen'],
  run: ['runs', 'running', 'ran'],
  say: ['says', 'saying', 'said'],
  seek: ['seeks', 'seeking', 'sought'],
  see: ['sees', 'seeing', 'saw', 'seen'],
  sell: ['sells', 'selling', 'sold'],
  set: ['sets', 'setting'],
  shake: ['shakes', 'shaking', 'shook', 'shaken'],
  shed: ['sheds', 'shedding'],
  show: ['shows', 'showing', 'showed', 'shown'],
  shrink: ['shrinks', 'shrinking', 'shrank', 'shrunk'],
  shut: ['shuts', 'shutting'],
  sleep: ['sleeps', 'sleeping', 'slept'],
  speed: ['speeds', 'speeding', 'sped', 'speeded'],
  stand: ['stands', 'standing', 'stood'],
  strive: ['strives', 'striving', 'strove', 'striven'],
  swing: ['swings', 'swinging', 'swung'],
  take: ['takes', 'taking', 'took', 'taken'],
  tear: ['tears', 'tearing', 'tore', 'torn'],
  tell: ['tells', 'telling', 'told'],
  think: ['thinks', 'thinking', 'thought'],
  undo: ['undoes', 'undoing', 'undid', 'undone'],
  wake: ['wakes', 'waking', 'woke', 'woken'],
  wear: ['wears', 'wearing', 'wore', 'worn'],
  win: ['wins', 'winning', 'won'],
  wipe: ['wipes', 'wiping', 'wiped'],
  woman: ['women'],
  write: ['writes', 'writing', 'wrote', 'written'],
}

/** Verbs of two syllables or more that double their last consonant, because the stress falls on it. */
const doubling = new Set([
  'control',
  'admit',
  'permit',
  'submit',
  'refer',
  'transfer',
  'prefer',
  'occur',
  'recur',
  'deter',
  'expel',
  'propel',
  'compel',
  'dispel',
  'rebut',
  'unplug',
  'outfit',
  'quit',
  'program',
  'reprogram',
  'deprogram',
  'defrag',
  'remap',
  'reformat',
])

const vowel = /[aeiou]/
/** One syllable ending in consonant, vowel, consonant: stop, ban, slim. `qu` counts as a consonant. */
const shortVerb = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][bdgklmnprtvz]$/

const stem = (word: string): string => (shortVerb.test(word) || doubling.has(word) ? word + word.slice(-1) : word)

/**
 * The word itself and its plural, third person, past and participle forms. Nouns and verbs are not told apart: a form
 * that no writer uses costs nothing. Comparatives and adverbs are not made.
 *
 * @param word Lower-case base form.
 */
export function inflect(word: string): readonly string[] {
  const known = irregular[word]
  if (known) return [word, ...known]
  const before = word.at(-2) ?? ''
  const last = word.at(-1) ?? ''
  if (last === 'y' && !vowel.test(before)) {
    const base = word.slice(0, -1)
    return [word, `${base}ies`, `${base}ied`, `${word}ing`]
  }
  if (word.endsWith('ie')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -2)}ying`]
  if (last === 'e') {
    const ing = /(?:ee|oe|ye)$/.test(word) ? word : word.slice(0, -1)
    return [word, `${word}s`, `${word}d`, `${ing}ing`]
  }
  const plural = /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
  const base = stem(word)
  return [word, plural, `${base}ed`, `${base}ing`]
}
