import { lexicon } from '../../src/rule.js'

/** Takes back the risks told just before it. */
export const dismissal = lexicon(
  [
    '(these|such|most|all|any|the) ..2 (effect~|reaction~|symptom~|sensation~|risk~|issue~) ..4 (mild|minor|minimal|short lived|temporary|manageable|transient|brief|rare|fleeting|tolerable|harmless|pass~|fade~|subside~|resolve~)',
    '(these|they|this|that|it) (is|are) ..3 (mild|minor|minimal|short lived|temporary|manageable|transient|brief|rare|fleeting|tolerable|harmless|nothing to worry about)',
    '(nothing|little|not much|no reason|no need) ..1 to ..1 (worry|fear|put you off|stop you)',
    '(well tolerated|gone before you know it|far outweigh~|easily managed|no big deal)',
  ],
  ['(not|may be|can be|usually not|never) ..1 (mild|minor|short lived|temporary|manageable|harmless)'],
)
