/** Somebody hands over files that do harm, or were harmed: each is refused in a sentence, nothing of it is taken in, and the window goes on. */
import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveToApp } from '../../scripts/launcher.mjs';
import { bodyShape, compoundWith, paragraph, presentationOf, slideXml, titleShape, zipped } from '../made-files/presentations';
import { planted, saying } from '../made-files/programme-files';
import { drawn } from './certificates-place';
import { expect, type Kit, test } from './launch';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  giveToApp(folder);
});
test.afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  giveToApp(path);
  return path;
}

const inData = ({ dataFolder }: Kit, ...path: readonly string[]): readonly string[] =>
  existsSync(join(dataFolder, ...path)) ? readdirSync(join(dataFolder, ...path), { recursive: true, encoding: 'utf8' }) : [];

test('a programme file that leads elsewhere, claims too much or is torn changes nothing', async ({ launchKit }) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Programmes' }).click();
  const before = inData(kit, 'programmes');
  const programme = { 'programme.yaml': Buffer.from('title: { en: \xe8\xe6\xbe, sr: x }\n', 'latin1') };
  const whole = planted({ listed: programme });
  const damaged = 'is damaged or not whole';
  const hostile = [
    ['outside.facilitator-programme', planted({ listed: { '../outside.yaml': 'x' } }), damaged],
    ['turned.facilitator-programme', planted({ listed: { 'slides/\u202Edm.exe': 'x' } }), damaged],
    ['torn.facilitator-programme', whole.subarray(0, whole.length - 40), damaged],
    ['bomb.facilitator-programme', saying(planted({ listed: { 'a.md': 'x' } }), 700_000_000), 'is too large for a programme'],
    ['newer.facilitator-programme', planted({ version: 9 }), 'was made by a newer version of the kit'],
    ['old letters.facilitator-programme', whole, 'can’t be used: too much of it has mistakes. The first, in programme.yaml'],
    ['letter.facilitator-programme', compoundWith('WordDocument'), 'is not a programme of the kit'],
  ] as const;
  for (const [name, bytes, said] of hostile) {
    await kit.chooseFile(file(name, bytes));
    await desk.getByRole('button', { name: 'Bring in…' }).click();
    await expect(desk.getByText(new RegExp(`“${name}”.*${said}`, 'u')).first()).toBeVisible(drawn);
    await expect(desk.getByRole('dialog')).toHaveCount(0);
  }
  expect(inData(kit, 'programmes')).toEqual(before);
});

test('a presentation that is a bomb, reads other files, or is of others is refused while the window goes on', { tag: '@long' }, async ({
  launchKit,
}) => {
  const kit = await launchKit({ displays: 2 });
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Try a sample training' }).click();
  await desk.getByRole('tab', { name: 'Slides' }).click();
  await desk.getByRole('button', { name: 'Add own slides…' }).click();
  const one = [{ shapes: titleShape('One') }];
  const slide = 'ppt/slides/slide1.xml';
  const entity = `<!DOCTYPE p:sld [<!ENTITY far SYSTEM "file:///etc/passwd">]>${slideXml({ shapes: titleShape('&far;') }).replace(/^<\?xml[^>]*>/u, '')}`;
  const huge = file('films.pptx', presentationOf(one));
  truncateSync(huge, 300_000_000);
  const hostile = [
    [file('bomb.pptx', presentationOf(one, { [slide]: new Uint8Array(60_000_000) })), 'takes too much time or memory'],
    [file('entity.pptx', presentationOf(one, { [slide]: entity })), 'Slide 1 of “entity.pptx” can’t be read'],
    [
      file('thousand.pptx', presentationOf(Array.from({ length: 1_000 }, () => ({ shapes: titleShape('x') })))),
      'has 1000 slides; at most 200',
    ],
    [huge, '“films.pptx” is too large (at most 200 MB)'],
    [file('locked.pptx', compoundWith('EncryptedPackage')), 'is locked with a password'],
    [file('old.pptx', compoundWith('PowerPoint Document')), 'is a presentation of before 2007'],
    [file('talk.key', zipped({ 'Index/Slide.iwa': 'x' })), 'is a presentation of Keynote'],
  ] as const;
  const choose = desk.getByRole('button', { name: 'Choose PDF or PowerPoint…' });
  for (const [path, said] of hostile) {
    await kit.chooseFile(path);
    await choose.click();
    await expect(desk.getByRole('dialog').getByRole('alert')).toContainText(said, drawn);
    await expect(choose).toBeEnabled();
  }

  /* While a full one is read the window answers: it is stopped, and nothing of it is left. */
  const points = bodyShape(Array.from({ length: 40 }, (_, index) => paragraph(`Point ${index} of a slide with far too many`)).join(''));
  await kit.chooseFile(file('full.pptx', presentationOf(Array.from({ length: 200 }, () => ({ shapes: titleShape('Full') + points })))));
  await choose.click();
  await expect(desk.getByText('“full.pptx” is being opened')).toBeVisible();
  await desk.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(choose).toBeVisible(drawn);
  expect(inData(kit, 'trainings').filter((name) => /attachments.+(?:png|jpg|tmp)$/u.test(name))).toEqual([]);
});
