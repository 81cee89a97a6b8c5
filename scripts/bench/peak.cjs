/** Loaded before a program of Node: writes, at its end, how many megabytes it held at most. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => writeFileSync(process.env.FACILITATOR_KIT_BENCH_PEAK, String(process.resourceUsage().maxRSS / 1024)));
