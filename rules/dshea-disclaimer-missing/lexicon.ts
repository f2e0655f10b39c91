import { lexicon } from '../../src/rule.js'

/** What a supplement is said to do for a normal function: "supports immune health". */
export const normalFunction = lexicon(
  [
    '(support~|promote~|maintain~|contribute~ to|aid~|assist~|nourish~|strengthen~|boost~|enhance~|improve~|sustain~|balance~|optimize~|help~|replenish~|restore~|fuel~|sharpen~|protect~) ..4 ({state}|joints|bones|muscle~|skin|hair|nails|heart|brain|gut|liver|eyes|(nervous|immune|digestive|circulatory) (system|function))',
    'keep~ ..3 ({state}|joints|bones|muscles|skin|hair|heart|brain|gut|eyes|immune system) ..1 (strong|healthy|flexible|clear|sharp|regular|supple|balanced|calm|steady|happy|moving)',
    '(support~|promote~|encourage~|enjoy~|help~ you) ..3 (relaxation|relax|fall asleep|stay asleep|unwind|rest|focus|recover|feel (calm|rested|energized|energised|your best))',
    '(immune|joint|sleep|digestive|mood|brain|heart|liver|bone|energy|hormone|prostate|thyroid|adrenal|gut|skin|hair|stress|focus|memory|weight) (support|booster|health formula|support formula)',
  ],
  [
    '(customer|technical|live|email|phone|product|member|staff|site|24 7) support',
    '(support~|contact|call|email|ask|join) (us|our|the|your) ..1 (team|charity|farm~|staff|desk|local)',
    '(exercise|sleep|diet|walking|rest|hydration|stretching|physical activity|reading) ..4 (support~|boost~|improve~|enhance~|maintain~|strengthen~|promote~)',
    '(improve~|enhance~|boost~|support~|maintain~) ..2 (our|the) (service~|website|site|recipe~|quality|experience|account)',
    '(maintain~|balance~|boost~) ..3 (account|price~|stock|sales|temperature|budget)',
  ],
)
