/** The programme of a training is damaged here: the second place keeps the whole one, and gives it back. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { minutes } from '../../../../../domain/kernel/time';
import { lookAtProgramme } from '../../../../../main/content/look';
import type { LookAtProgramme } from '../../../../../main/content/look-apart';
import { writeSmallContent } from '../../content/small-content';
import { pngOf } from '../../export/pictures';
import { type Bench, belgrade, desk, emptyFolder, openInFolder, training } from '../open-in-folder';
import { granted } from './laptops';

const content = mkdtempSync(join(tmpdir(), 'kit-programme-'));
afterAll(() => rmSync(content, { recursive: true, force: true }));
writeSmallContent(content);
const picture = 'media/school.png';
mkdirSync(join(content, 'small', 'media'));
writeFileSync(join(content, 'small', picture), pngOf(40, 30));

interface Copied {
  readonly bench: Bench;
  readonly id: TrainingId;
  /** Returns the path of a programme's file, here and in the second place. */
  readonly here: (file: string) => string;
  readonly there: (file: string) => string;
}

async function copy(bench: Bench): Promise<void> {
  bench.advance(minutes(1));
  await bench.kit.tick();
  expect(desk(bench).backup.state).toBe('current');
}

async function copied(): Promise<Copied> {
  const bench = await openInFolder(emptyFolder(), content);
  const { id } = granted(await bench.kit.requests['create-training']({ ...belgrade, programme: 'small' }));
  const stick = emptyFolder();
  bench.choose = stick;
  granted(await bench.kit.requests['choose-backup']('choose'));
  /* It is closed, so that nobody has seen yet that it can't be opened. */
  granted(await bench.kit.requests['create-training']({ ...belgrade, programme: 'small', place: 'Niš' }));
  await copy(bench);
  return {
    bench,
    id,
    here: (file) => join(bench.folder, 'trainings', id, 'programme', file),
    there: (file) => join(stick, 'facilitator-kit-backup', id, 'programme', file),
  };
}

const textOf = (path: string): string => readFileSync(path, 'utf8');

const harms = {
  'a file is cut off': ({ here }: Copied) => writeFileSync(here('agenda.yaml'), 'days: ['),
  'a file is empty': ({ here }: Copied) => writeFileSync(here('programme.yaml'), ''),
  'a file is gone': ({ here }: Copied) => rmSync(here('agenda.yaml')),
  'all of it is gone': ({ here }: Copied) => rmSync(here('.'), { recursive: true }),
};

test.each(Object.entries(harms))('the second place keeps a programme that can be opened where %s here', async (_, harm) => {
  const made = await copied();
  const whole = { agenda: textOf(made.there('agenda.yaml')), about: textOf(made.there('programme.yaml')) };
  harm(made);
  await copy(await made.bench.again());
  expect({ agenda: textOf(made.there('agenda.yaml')), about: textOf(made.there('programme.yaml')) }).toEqual(whole);
});

test('a programme that somebody changed here so that it can be opened is copied', async () => {
  const made = await copied();
  writeFileSync(made.here('agenda.yaml'), textOf(made.here('agenda.yaml')).replace('en: One', 'en: Another'));
  await copy(await made.bench.again());
  expect(textOf(made.there('agenda.yaml'))).toContain('en: Another');
});

test.each(Object.entries(harms))(
  'taken back from there where %s here, it is as it was, and what was damaged is kept aside',
  async (name, harm) => {
    const made = await copied();
    const whole = textOf(made.here('agenda.yaml'));
    harm(made);
    const bench = await made.bench.again();
    desk(bench);
    expect(await bench.kit.requests['open-training'](made.id)).toMatchObject({ refused: 'training-unreadable' });
    const shown = granted(await bench.kit.requests['preview-copy'](made.id));
    expect(shown).toMatchObject({ isHere: true, mendsProgramme: 'unreadable', brings: { entries: 0 } });
    granted(await bench.kit.requests['take-in'](shown.preview, ''));
    expect(await bench.kit.requests['open-training'](made.id)).toEqual({ done: true });
    expect(textOf(made.here('agenda.yaml'))).toBe(whole);
    const aside = join(bench.folder, 'set-aside', made.id);
    const kept = existsSync(aside) ? readdirSync(aside).map((file) => textOf(join(aside, file))) : [];
    expect(kept).toEqual({ 'a file is cut off': ['days: ['], 'a file is empty': [''] }[name] ?? []);
    expect(granted(await bench.kit.requests['preview-copy'](made.id)).mendsProgramme).toBeUndefined();
  },
);

test('a copy whose own programme can’t be opened takes no other’s place', async () => {
  const made = await copied();
  writeFileSync(made.here('agenda.yaml'), 'days: [');
  writeFileSync(made.there('agenda.yaml'), 'days: {');
  const bench = await made.bench.again();
  desk(bench);
  expect(granted(await bench.kit.requests['preview-copy'](made.id)).mendsProgramme).toBeUndefined();
});

const slide = 'slides/one.en.md';

/** It is opened, and something is left out. */
const partly = {
  'a slide’s file is damaged': {
    harm: ({ here }: Copied) => writeFileSync(here(slide), textOf(here(slide)).replace('# Heading', '')),
    aside: ({ here }: Copied) => [textOf(here(slide)).replace('# Heading', '')],
  },
  'a slide’s file is gone': { harm: ({ here }: Copied) => rmSync(here(slide)), aside: () => [] },
  'the statements are cut off': {
    harm: ({ here }: Copied) => writeFileSync(here('statements.yaml'), 'statements: ['),
    aside: () => ['statements: ['],
  },
};

const partsOf = (path: Copied['here']): readonly string[] => [textOf(path(slide)), textOf(path('statements.yaml'))];

test.each(Object.entries(partly))('the second place keeps the whole programme where %s here', async (_, { harm }) => {
  const made = await copied();
  const whole = partsOf(made.there);
  harm(made);
  await copy(await made.bench.again());
  expect(partsOf(made.there)).toEqual(whole);
});

test.each(Object.entries(partly))('where %s here, it is had back after a yes while the training is open', async (_, { harm, aside }) => {
  const made = await copied();
  const [whole, damaged] = [partsOf(made.here), aside(made)];
  harm(made);
  const bench = await made.bench.again();
  granted(await bench.kit.requests['open-training'](made.id));
  expect(training(bench).details.leftOut).toBeDefined();
  expect(desk(bench).notices).toMatchObject([{ notice: 'programme-in-part' }]);
  await copy(bench);
  const shown = granted(await bench.kit.requests['preview-copy'](made.id));
  expect(shown).toMatchObject({ isHere: true, mendsProgramme: 'in-part', brings: { entries: 0 } });
  expect(training(bench).details.leftOut).toBeDefined();
  granted(await bench.kit.requests['take-in'](shown.preview, ''));
  expect(partsOf(made.here)).toEqual(whole);
  expect(training(bench).details.leftOut).toBeUndefined();
  expect(desk(bench).notices).toEqual([]);
  const folder = join(bench.folder, 'set-aside', made.id);
  expect(existsSync(folder) ? readdirSync(folder).map((file) => textOf(join(folder, file))) : []).toEqual(damaged);
  expect(granted(await bench.kit.requests['preview-copy'](made.id)).mendsProgramme).toBeUndefined();
});

test('a programme with a fault of its own is copied once it is mended, and not with one more', async () => {
  const made = await copied();
  const whole = textOf(made.here(slide));
  const withFault = whole.replace('"S1"', '"S9"');
  writeFileSync(made.here(slide), withFault);
  writeFileSync(made.there(slide), withFault);
  writeFileSync(made.here('statements.yaml'), 'statements: [');
  const more = await made.bench.again();
  await copy(more);
  expect(textOf(made.there('statements.yaml'))).not.toBe('statements: [');
  expect(granted(await more.kit.requests['preview-copy'](made.id)).mendsProgramme).toBe('in-part');
  writeFileSync(made.here('statements.yaml'), textOf(made.there('statements.yaml')));
  writeFileSync(made.here(slide), whole);
  await copy(await more.again());
  expect(textOf(made.there(slide))).toBe(whole);
});

test('a copy with a fault that isn’t here is not offered', async () => {
  const made = await copied();
  writeFileSync(made.here(slide), textOf(made.here(slide)).replace('"S1"', '"S9"'));
  writeFileSync(made.there('statements.yaml'), 'statements: [');
  const bench = await made.bench.again();
  expect(granted(await bench.kit.requests['preview-copy'](made.id)).mendsProgramme).toBeUndefined();
});

test('what was damaged only after somebody looked takes nobody’s programme away unread', async () => {
  const made = await copied();
  const bench = await made.bench.again();
  const shown = granted(await bench.kit.requests['preview-copy'](made.id));
  const damaged = textOf(made.here(slide)).replace('"S1"', '"S9"');
  writeFileSync(made.here(slide), damaged);
  expect(await bench.kit.requests['take-in'](shown.preview, '')).toMatchObject({ refused: 'copy-takes-otherwise' });
  expect(textOf(made.here(slide))).toBe(damaged);
});

/** Another one lies where the training's own was, with a slide's file that the own has none of. */
function exchange(path: Copied['here']): void {
  writeFileSync(path('programme.yaml'), textOf(path('programme.yaml')).replace('id: small', 'id: other'));
  writeFileSync(path('agenda.yaml'), textOf(path('agenda.yaml')).replace('en: One', 'en: Another'));
  writeFileSync(path('slides/three.en.md'), textOf(path(slide)));
}

test('another programme in a training’s folder is not copied, and the own one is had back after a yes', async () => {
  const made = await copied();
  const own = textOf(made.there('agenda.yaml'));
  exchange(made.here);
  const bench = await made.bench.again();
  await copy(bench);
  expect(textOf(made.there('agenda.yaml'))).toBe(own);
  expect(existsSync(made.there('slides/three.en.md'))).toBe(false);
  const shown = granted(await bench.kit.requests['preview-copy'](made.id));
  expect(shown.mendsProgramme).toBe('another');
  granted(await bench.kit.requests['take-in'](shown.preview, ''));
  expect(textOf(made.here('agenda.yaml'))).toBe(own);
});

test('a training that opens with another programme says so with its place, until its own is back', async () => {
  const made = await copied();
  exchange(made.here);
  const bench = await made.bench.again();
  expect(desk(bench).notices).toEqual([]);
  granted(await bench.kit.requests['open-training'](made.id));
  const told = { notice: 'programme-another', values: { place: belgrade.place, programme: 'Small', folder: made.here('.') } };
  expect(desk(bench).notices).toMatchObject([told]);
  const shown = granted(await bench.kit.requests['preview-copy'](made.id));
  granted(await bench.kit.requests['take-in'](shown.preview, ''));
  expect(desk(bench).notices).toEqual([]);
});

test('a copy of another programme gives way to the training’s own, and is not offered', async () => {
  const made = await copied();
  exchange(made.there);
  const bench = await made.bench.again();
  expect(granted(await bench.kit.requests['preview-copy'](made.id)).mendsProgramme).toBeUndefined();
  await copy(bench);
  expect(textOf(made.there('agenda.yaml'))).toBe(textOf(made.here('agenda.yaml')));
});

/** Starts again with another one who looks at programmes. */
async function againWith({ bench }: Copied, look: LookAtProgramme): Promise<Bench> {
  await bench.close();
  return openInFolder(bench.folder, content, Date.parse('2023-10-11T07:00:00Z'), 2_000_000, { lookAtProgramme: look });
}

test('what is compared is judged where programmes are looked at, and keeps nobody waiting here', async () => {
  const made = await copied();
  writeFileSync(made.here(slide), textOf(made.here(slide)).replace('# Heading', `Text ${crypto.randomUUID()}`));
  const judged: string[] = [];
  const told: (string | undefined)[] = [];
  const bench = await againWith(made, async (order) => {
    if (order.what === 'judge') judged.push(Buffer.from(Object.fromEntries(order.files)[slide] as Uint8Array).toString());
    told.push(desk(bench).reading);
    return lookAtProgramme(order);
  });
  desk(bench);
  expect(granted(await bench.kit.requests['preview-copy'](made.id)).mendsProgramme).toBe('in-part');
  expect(judged).toEqual([textOf(made.here(slide))]);
  expect(told).toEqual([join(made.there('../../..'), 'facilitator-kit-backup')]);
  expect(desk(bench).reading).toBeUndefined();
});

test('a programme whose looking takes too much takes no other’s place', async () => {
  const made = await copied();
  const whole = textOf(made.there(slide));
  writeFileSync(made.here(slide), `${textOf(made.here(slide))}\n${crypto.randomUUID()}\n`);
  await copy(await againWith(made, async () => undefined));
  expect(textOf(made.there(slide))).toBe(whole);
});

const wholePicture = readFileSync(join(content, 'small', picture));

/** What happens to a picture, on either side. */
const harmsOfPicture = {
  'is cut off': (path: string) => writeFileSync(path, wholePicture.subarray(0, -10)),
  'is empty': (path: string) => writeFileSync(path, ''),
  'holds nothing but noughts': (path: string) => writeFileSync(path, Buffer.alloc(wholePicture.length)),
};

test.each(Object.entries(harmsOfPicture))('a picture that %s here takes no whole one’s place there, and is had back', async (_, harm) => {
  const made = await copied();
  harm(made.here(picture));
  const bench = await made.bench.again();
  await copy(bench);
  expect(readFileSync(made.there(picture))).toEqual(wholePicture);
  const shown = granted(await bench.kit.requests['preview-copy'](made.id));
  expect(shown.mendsProgramme).toBe('in-part');
  granted(await bench.kit.requests['take-in'](shown.preview, ''));
  expect(readFileSync(made.here(picture))).toEqual(wholePicture);
});

test.each(Object.entries(harmsOfPicture))('a picture that %s there gives way, and is not offered', async (_, harm) => {
  const made = await copied();
  harm(made.there(picture));
  const bench = await made.bench.again();
  desk(bench);
  expect(granted(await bench.kit.requests['preview-copy'](made.id)).mendsProgramme).toBeUndefined();
  await copy(bench);
  expect(readFileSync(made.there(picture))).toEqual(wholePicture);
});

test('pictures that are gone here are had back, and one that somebody replaced is copied and not offered', async () => {
  const made = await copied();
  rmSync(made.here('media'), { recursive: true });
  const bench = await made.bench.again();
  await copy(bench);
  const shown = granted(await bench.kit.requests['preview-copy'](made.id));
  expect(shown.mendsProgramme).toBe('in-part');
  granted(await bench.kit.requests['take-in'](shown.preview, ''));
  expect(readFileSync(made.here(picture))).toEqual(wholePicture);
  const another = Buffer.from(pngOf(20, 20));
  writeFileSync(made.here(picture), another);
  expect(granted(await bench.kit.requests['preview-copy'](made.id)).mendsProgramme).toBeUndefined();
  await copy(await bench.again());
  expect(readFileSync(made.there(picture))).toEqual(another);
});

test('a copy that somebody gave another training’s place is refused, and nothing of it is taken in', async () => {
  const { bench, id, there } = await copied();
  const other = desk(bench).training?.id;
  if (!other) throw new Error('no training is open');
  const copies = join(there('.'), '..', '..');
  renameSync(join(copies, id), join(copies, 'between'));
  renameSync(join(copies, other), join(copies, id));
  renameSync(join(copies, 'between'), join(copies, other));
  const fresh = await openInFolder(emptyFolder(), content);
  fresh.choose = join(copies, '..');
  granted(await fresh.kit.requests['choose-backup']('choose'));
  for (const laptop of [bench, fresh])
    expect(await laptop.kit.requests['preview-copy'](id)).toEqual({ refused: 'copy-of-another', values: { file: copies } });
  expect(existsSync(join(fresh.folder, 'trainings'))).toBe(false);
});
