/** What main and a page have cost so far: whoever measures asks before and after. */

/** Returns main's processor time, in milliseconds. */
export const processorTime = (app) =>
  app.evaluate(() => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  });

/** Returns the task time of a page whose session counts, in milliseconds. */
export async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}
