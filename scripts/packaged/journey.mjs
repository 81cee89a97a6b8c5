/** A short training in a packed app: what a trainer does is done, what only developers may do is tried in vain, and the disk has the rest. */
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../command.mjs';
import { folderForApp, homeIn } from '../launcher.mjs';
import { startOffScreenDisplay } from '../off-screen.mjs';
import { executableFor, startPacked, tellOfSandbox } from './packed-app.mjs';

const someone = 'Živojin Šćepanović';
const question = 'Can the room see this screen?';
const longestWait = 15_000;

/** Returns the version of Electron that the packed app in `folder` runs on. */
export async function runSampleTraining(folder) {
  tellOfSandbox();
  const display = await startOffScreenDisplay();
  const place = folderForApp('facilitator-kit-packed-');
  const data = join(place.folder, 'data');
  const environment = { ...display.environment, ...homeIn(place.folder), FACILITATOR_KIT_DATA: data };
  const executable = executableFor(folder, place.folder);
  try {
    const forbidden = forbiddenThings(place.folder);
    const started = Date.now();
    const electron = await withApp(
      executable,
      { parameters: forbidden.parameters, environment: { ...environment, ...forbidden.environment } },
      async (app) => {
        forbidden.assertWithoutEffect(app);
        await holdTraining(app.desk);
        await app.kill();
        return app.electron;
      },
    );
    say(`On Electron ${electron}: sample training held, one participant marked, a list read, day ended, then killed as by a power cut.`);
    assertOnDisk(data, started);
    // Were this fuse not blown, Node would take the place of the app, and no window would come.
    await withApp(executable, { environment: { ...environment, ELECTRON_RUN_AS_NODE: '1' } }, async (app) => {
      await assertStillThere(app.desk);
      await app.end();
    });
    say(
      'After the restart the training is there with its mark. Test hooks, --inspect, NODE_OPTIONS and ELECTRON_RUN_AS_NODE had no effect.',
    );
    return electron;
  } finally {
    await display.stop();
    place.remove();
  }
}

async function withApp(executable, options, work) {
  const app = await startPacked(executable, options);
  app.desk.setDefaultTimeout(longestWait);
  try {
    return await work(app);
  } finally {
    await app.kill();
  }
}

/** What helps developers and tests, and would help others to get at the data; each would show itself. */
function forbiddenThings(place) {
  const trap = join(place, 'trap.cjs');
  const sprung = join(place, 'trap-sprung');
  writeFileSync(trap, `require('node:fs').writeFileSync(${JSON.stringify(sprung)}, '')`);
  return {
    parameters: ['--inspect=0', '-r', trap],
    environment: {
      NODE_OPTIONS: `--require ${trap.replaceAll('\\', '/')}`,
      ELECTRON_RENDERER_URL: 'http://127.0.0.1:9',
      FACILITATOR_KIT_TEST: '1',
      FACILITATOR_KIT_TEST_WALL: '2001-01-01T08:00:00+01:00',
      FACILITATOR_KIT_TEST_DISPLAYS: '2',
    },
    assertWithoutEffect({ desk, said }) {
      assert.match(desk.url(), /^kit:\/\//, 'The window does not show the packed page.');
      assert.doesNotMatch(said(), /Debugger listening/, '--inspect opened a debugger.');
      assert.equal(existsSync(sprung), false, 'A script from outside ran in the app.');
    },
  };
}

async function holdTraining(desk) {
  const press = (name, within = desk) => within.getByRole('button', { name, exact: true }).click();
  await press('Try a sample training');
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await press('Start day');
  await press('Show on projector');
  // With a second display that is only pretended this would not be asked; with a real one it isn't either.
  if (await hasOneDisplay(desk)) {
    await desk.getByText(question).waitFor();
    await press('Yes, the room can see it');
  }
  const scene = desk.locator('.scene').first();
  const first = await scene.textContent();
  await press('Next');
  await desk.waitForFunction((before) => document.querySelector('.scene')?.textContent !== before, first);
  if (await hasOneDisplay(desk)) await press('Only I can see this screen');
  await markByKeyboard(desk);
  await pasteList(desk);
  await desk.getByRole('link', { name: 'Run', exact: true }).click();
  await press('End day');
  await press('End day', desk.getByRole('alertdialog'));
  await desk.getByRole('button', { name: 'Start day', exact: true }).waitFor();
}

const hasOneDisplay = (desk) => desk.evaluate(() => !screen.isExtended);

async function markByKeyboard(desk) {
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await desk.getByRole('searchbox', { name: 'Search participants' }).waitFor();
  await desk.keyboard.type('zivojin scepanovic');
  await desk.keyboard.press('Enter');
  await markOfSomeone(desk).waitFor();
}

/** What reads lists is a process of its own, which has to be found in the archive. */
async function pasteList(desk) {
  await desk.getByRole('button', { name: 'Paste list…' }).click();
  await desk.getByRole('textbox', { name: 'Paste a list' }).fill('Ime;Prezime\nAna;Anić\n');
  await desk.getByRole('button', { name: 'Show what was understood' }).click();
  await desk.getByRole('button', { name: 'Import 1 participant' }).click();
  await desk
    .getByRole('gridcell', { name: /^Ana Anić, Day 1 \w+: not marked$/ })
    .first()
    .waitFor();
}

/** Morning or afternoon, by the clock on the wall. */
const markOfSomeone = (desk) => desk.getByRole('gridcell', { name: new RegExp(`^${someone}, Day 1 \\w+: present$`) });

/** The projector is still wanted, so the question comes before everything else. */
async function assertStillThere(desk) {
  if (await hasOneDisplay(desk)) {
    await desk.getByText(question).waitFor();
    await desk.getByRole('button', { name: 'No, only I can', exact: true }).click();
  }
  await desk.getByRole('link', { name: 'Register', exact: true }).click();
  await markOfSomeone(desk).waitFor();
}

/** The mark is in the text of the log, at today's time and not at the pretended one. */
function assertOnDisk(data, started) {
  const logs = readdirSync(join(data, 'trainings'), { recursive: true }).filter((name) => name.endsWith('.ndjson'));
  const lines = logs
    .flatMap((name) =>
      readFileSync(join(data, 'trainings', name), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => JSON.parse(line));
  const marks = lines.filter(({ type, body }) => type === 'attendance-marked' && body.state === 'present');
  assert.equal(marks.length, 1, `The logs in ${data} hold ${marks.length} marks instead of one.`);
  assert.ok(
    lines.some(({ type }) => type === 'day-ended'),
    'The end of the day is not in the log.',
  );
  assert.ok(marks[0].wall >= started && marks[0].wall <= Date.now(), 'The mark has another time than that of this computer.');
}
