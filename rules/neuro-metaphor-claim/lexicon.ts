import { lexicon } from '../../src/rule.js'

const verbs =
  '(rewire~|reset~|reboot~|refresh~|rebuild~|repair~|heal~|reprogram~|recalibrate~|retrain~|unlock~|rebalance~|recharge~|restart~|renew~|reignite~|rejuvenate~|regenerate~|awaken~|supercharge~|hack~|fix~|untangle~|upgrade~|reconnect~|realign~|reawaken~|declutter~|deprogram~|defrag~|reformat~|remap~|detox~|turbocharge~)'

/** The brain as a machine that a product rewires, resets or repairs. */
export const metaphor = lexicon(
  [
    `${verbs} ..6 {brain}`,
    `(change~|alter~|redo~|rework~) the (wiring|circuitry|circuits|architecture|chemistry) (of|in) ..2 {brain}`,
    're (wire~|set~|boot~|program~|balance~|train~) ..4 {brain}',
    '(brain|mind|mental|neural|nervous system|emotional|dopamine|vagus|limbic) (reset|reboot|rewiring|upgrade|refresh|tune up|makeover|detox|rewire|reprogramming|overhaul)',
    '(reset|reboot|restart|refresh) (button|switch|key) (for|on|of|to) ..2 {brain}',
    '(shake~|shaking|open~|switch~ off|turn~ off|turn~ back on|switch~ on|flip~ a switch in|light~ up|clear~ the (fog|cobwebs) from|quiet~ the noise in) (up)? (the|your) (mind|brain)',
    '(hit~|press~|push~) ..2 (reset|reboot) ..2 (on|for|in)? ..1 {brain}',
  ],
  [
    '(reset|restart|reboot|unlock|recharge|upgrade|fix) ..2 (password~|phone~|account|device|app|router|computer|browser|code|tablet|headset|battery|wifi|wi fi|internet)',
    '(surgery|surgeon~|surgical|surgically|suture~|microsurgery|graft~|torn|severed|cut|injured|damaged ulnar) ..6 (repair~|reconnect~|fix~) ..4 nerve~',
    '(repair~|reconnect~|fix~) ..3 (torn|severed|cut|ulnar|facial|optic|median|sciatic) nerve~',
    '(peace of|keep in|bear in|in|open|change your|change their|never|state of|frame of|presence of) mind',
    '(refresh|refreshes) (your|my|our) (memory|mind about)',
    '(mindset|mind map|mind set|minded)',
    '(repair~|fix~) (connections|pathways|pathway) (in|to|of) the (building|garden|network)',
  ],
)
