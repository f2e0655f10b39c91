import { lexicon } from '../../src/rule.js'

const verbs =
  '(rewire~|reset~|reboot~|refresh~|rebuild~|repair~|heal~|reprogram~|recalibrate~|retrain~|unlock~|rebalance~|recharge~|restart~|renew~|reignite~|rejuvenate~|regenerate~|awaken~|supercharge~|hack~|fix~|untangle~|upgrade~|reconnect~|realign~|reawaken~|declutter~|deprogram~|defrag~|defragment~|reformat~|remap~|detox~|turbocharge~|debug~)'

/** The brain as a machine that a product rewires, resets or repairs. */
export const metaphor = lexicon(
  [
    '(reboot~|rewire~|reprogram~|restart~|reignite~|switch~ back on) ..2 (circuit~|circuitry|wiring|pathways) ..3 (depression|anxiety|trauma|pain|addiction|ptsd|ocd|{condition})',
    '(reset|resets|reboot~|restore~|return~|bring~|brought) ..4 to (factory|default|original) settings',
    '(reboot~|reformat~|defrag~|debug~) ..2 (immune system|nervous system|metabolism|hormones|body|mind)',
    `${verbs} ..6 {brain}`,
    `${verbs} ..4 (circuit~|circuitry|wiring|tracks|software|hard drive|operating system|thermostat|alarm system|fuse box|switchboard) (of|for|behind|that run|that runs) ..3 (fear|worry|stress|pain|mood~|anxiety|emotion~|thought~|craving~|habit~|addiction|trauma|hunger|sleep|panic|sadness)`,
    `(rewire~|reprogram~|reboot~|deprogram~) ..2 (fear|anxiety|trauma|pain|stress|habit~|craving~|emotions|mood|yourself|your (thoughts|reactions|emotions|mood|sleep)|how you (think|feel|sleep|eat|react))`,
    `(reboot~|rewire~|reprogram~) ..2 (cells|neurons|nerve cells|memory|attention|senses)`,
    `(software|firmware|system|operating system) (update|upgrade|reset|patch|reboot|restore) ..2 for ..4 ({brain}|head|mood|emotions|thoughts)`,
    `(tune up|oil change|spring clean|deep clean|hard reset|factory reset|reboot|defrag|jump start|new battery|fresh battery|circuit breaker|reset button) for ..4 ({brain}|head|mood|emotions)`,
    `(new|fresh|better|healthier) (wiring|circuitry|software|operating system|circuits) (for|in) ..2 ({brain}|head|mood|emotions)`,
    `{brain} ..6 (carve~|pave~|blaze~|groove~|plough~|plow~) ..2 (new|fresh|healthier|calmer|happier|better) ..1 (line~|track~|trail~|route~|road~|path~|pathways|grooves|groove|circuits|furrow~)`,
    `(carve~|pave~|blaze~|plough~|plow~) ..2 (new|fresh|healthier|calmer|happier|better) ..1 (line~|track~|trail~|route~|road~|path~|pathways|grooves|groove|circuits|furrow~) ..3 (in|through|across|for) ..2 ({brain}|head)`,
    `{brain} ..3 (new|fresh|better) (operating system|software|wiring|circuitry|hard drive|firmware)`,
    `(patch~|debug~|fix~|rewrite~|overwrite~|delete~|update~) ..3 (code|script~|program~|software|bugs|glitch~|malware|loop~) (in|of|behind|that) ..3 ({brain}|head|anxiety|fear|trauma|depression|panic|worry)`,
    'unplug~ (the|your) (brain|nervous system)',
    `(flip~|reset~|trip~|replace~) ..2 (circuit breaker~|breaker~|fuse~) (of|in|for|behind) ..3 ({brain}|{condition}|head|mood)`,
    `(snow globe|ski slope|ski tracks|fresh snow|fresh powder) ..12, {brain}`,
    `{brain} ..6, (snow globe|ski slope|ski tracks|fresh snow|fresh powder)`,
    `(your|the) (brain|mind|nervous system) ..1 (back online|back in gear|firing on all cylinders|unstuck|rebooted|rewired|defragged|out of (its|the) (rut|loop|groove|old groove))`,
    `(get~|knock~|shake~|jolt~|nudge~|lift~) (your|the) (brain|mind|nervous system) ..1 (out of|off) ..2 (rut|loop|groove|track|tracks|grooves)`,
    `(change~|alter~|redo~|rework~) the (wiring|circuitry|circuits|architecture|chemistry) (of|in) ..2 {brain}`,
    're (wire~|set~|boot~|program~|balance~|train~) ..4 {brain}',
    '(brain|mind|mental|neural|nervous system|emotional|dopamine|vagus|limbic) (reset|reboot|rewiring|upgrade|refresh|tune up|makeover|detox|rewire|reprogramming|overhaul)',
    '(reset|reboot|restart|refresh) (button|switch|key) (for|on|of|to) ..2 {brain}',
    '(shake~|shaking|open~|switch~ off|turn~ off|turn~ back on|switch~ on|flip~ a switch in|light~ up|clear~ the (fog|cobwebs) from|quiet~ the noise in) (up)? (the|your) (mind|brain)',
    '(hit~|press~|push~) ..2 (reset|reboot) ..2 (on|for|in)? ..1 {brain}',
  ],
  [
    '(app|device|monitor|pump|phone|tablet|meter|watch|button|restart|router|software|machine|unit|hearing aid~|account) ..8, (factory|default|original) settings',
    '(factory|default|original) settings ..3 (hold|press|button|menu|app|by|via)',
    '(reset|restart|reboot|unlock|recharge|upgrade|fix) ..2 (password~|phone~|account|device|app|router|computer|browser|code|tablet|headset|battery|wifi|wi fi|internet)',
    '(brain|mind|nerve) (scanner~|scan~|imaging|monitor~|clinic~|centre|center|stimulator~|implant~)',
    '(surgery|surgeon~|surgical|surgically|suture~|microsurgery|graft~|torn|severed|cut|injured|damaged ulnar) ..6 (repair~|reconnect~|fix~) ..4 nerve~',
    '(repair~|reconnect~|fix~) ..3 (torn|severed|cut|ulnar|facial|optic|median|sciatic) nerve~',
    '(peace of|keep in|bear in|in|open|change your|change their|never|state of|frame of|presence of) mind',
    '(refresh|refreshes) (your|my|our) (memory|mind about)',
    '(mindset|mind map|mind set|minded)',
    '(repair~|fix~) (connections|pathways|pathway) (in|to|of) the (building|garden|network)',
  ],
)
