/** How long the main process of a running kit does nothing else, while something goes on. */

/** Runs in main: from now on notes the longest time in which nothing else got its turn. */
function watchTurns() {
  globalThis.benchLongest = 0;
  if (globalThis.benchWatches) return;
  globalThis.benchWatches = true;
  let before = performance.now();
  setInterval(() => {
    const now = performance.now();
    globalThis.benchLongest = Math.max(globalThis.benchLongest, now - before);
    before = now;
  }, 1);
}

/** In milliseconds. */
export async function longestHoldOf(kit, act) {
  await kit.app.evaluate(watchTurns);
  await act();
  return kit.app.evaluate(() => globalThis.benchLongest);
}
