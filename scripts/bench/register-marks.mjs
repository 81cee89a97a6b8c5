/**
 * What a mark in a long register costs: main, until what became another is told, and the desk's window, until it is painted; and, beside it,
 * main of an app that does nothing for what its window asks.
 */
import { newHome, startApp } from './apps.mjs';
import { processorTime, taskTime } from './costs.mjs';
import { RunningKit } from './kit.mjs';

const people = 300;
/** The first ones compile what the others run. */
const warmUp = 10;
const marks = 60;

/** Runs in a page: marks one after the other, each once the one before is painted in its cell. */
async function markEach(count) {
  /* Those further down may be drawn no more. */
  const cells = [...document.querySelectorAll('[data-half-day="d2pm"]')].slice(0, 10);
  for (let mark = 0; mark < count; mark += 1) {
    const cell = cells[mark % cells.length];
    const state = cell.textContent.startsWith('✓') ? 'absent' : 'present';
    await new Promise((done, failed) => {
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        requestAnimationFrame(() => setTimeout(done));
      });
      watcher.observe(cell, { subtree: true, childList: true, characterData: true, attributes: true });
      void globalThis.kit
        .dispatch({ kind: 'mark', participant: cell.dataset.participant, halfDay: 'd2pm', state, at: '' })
        .then((outcome) => {
          if (outcome.refused) failed(new Error(`The kit refused a mark: ${outcome.refused}.`));
        });
    });
  }
}

/** Runs in a page: asks one after the other, each once the answer to the one before is painted. */
async function askEach(count) {
  for (let asked = 0; asked < count; asked += 1) {
    await globalThis.asking.ask({ kind: 'mark', participant: 'x'.repeat(32), halfDay: 'd2pm', state: 'present', at: '' });
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
}

/** Measures main of the app that does nothing, for each question. */
async function measureAsking(machine, apps) {
  const home = newHome();
  const app = await startApp(machine, apps.asking, home);
  const page = await app.firstWindow();
  await page.locator('h1').waitFor();
  await page.evaluate(askEach, warmUp);
  const before = await processorTime(app);
  await page.evaluate(askEach, marks);
  const asking = (await processorTime(app)) - before;
  await app.close();
  home.remove();
  return asking / marks;
}

/** Milliseconds for each mark; what goes on in the meantime at rest is among them. */
export async function measureRegisterMarks(machine, apps) {
  const home = newHome();
  const kit = await RunningKit.start(machine, apps.kit, home);
  await kit.beginDay();
  await kit.importPeople(people, home);
  await kit.desk.getByRole('link', { name: 'Register', exact: true }).click();
  await kit.desk.locator('[data-half-day="d2pm"]').first().waitFor();
  const { desk } = kit.sessions;
  await desk.send('Performance.enable');
  await kit.desk.evaluate(markEach, warmUp);
  const before = { main: await processorTime(kit.app), desk: await taskTime(desk) };
  await kit.desk.evaluate(markEach, marks);
  const after = { main: await processorTime(kit.app), desk: await taskTime(desk) };
  await kit.close();
  home.remove();
  return {
    people,
    marks,
    main: (after.main - before.main) / marks,
    desk: (after.desk - before.desk) / marks,
    asking: await measureAsking(machine, apps),
  };
}
