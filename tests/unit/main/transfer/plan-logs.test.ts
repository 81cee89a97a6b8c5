/** What logs that come do to the personal parts of those that are there: here with a person's word, in the second place without one. */
import { expect, test } from 'vitest';
import { lookAtProgramme } from '../../../../main/content/look';
import { erasedLine } from '../../../../main/store/log-line';
import { planCopying } from '../../../../main/transfer/taking-in';
import { trainingId } from '../../builders';
import { erasing, firstLine, forgedBy, forgedLines } from '../store/forged-log';
import { fileOf, logLines } from '../store/log-text';
import { ModelDisk } from '../store/model-disk';
import { logs, trainingFolder } from '../store/notebook';
import { Laptop } from './folders';

const lines = logLines([['Anić'], ['Borić', 'Verić']], 'other');
const whole = fileOf(lines);
const emptied = fileOf([...lines.slice(0, 1), ...lines.slice(1).map(erasedLine)]);
const path = 'logs/other-first.ndjson';

const parcelOf = (files: Readonly<Record<string, Uint8Array>>) => ({ training: trainingId, files: new Map(Object.entries(files)) });
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const later = { at: Date.UTC(2026, 10, 26) };
const erasingLog = fileOf(forgedLines(forgedBy('stranger', 'first', [firstLine, { ...erasing, ...later }])));
const laptopWith = (bytes: Uint8Array): Promise<Laptop> =>
  new Laptop('laptop', new ModelDisk({ [`${logs}/other-first.ndjson`]: bytes })).open();

test('lines that lost their persons take none from those here, and how many is said', async () => {
  const laptop = await laptopWith(whole);
  const plan = await laptop.takes(parcelOf({ [path]: emptied }));
  expect(plan).toMatchObject({ lacking: 3, returning: 0 });
  expect([...plan.writes, ...plan.parted]).toEqual([]);
  expect(laptop.logTexts['other-first.ndjson']).toBe(textOf(whole));
});

test('lines here that lost their persons get them back, and how many is said', async () => {
  const laptop = await laptopWith(emptied);
  expect(await laptop.takes(parcelOf({ [path]: whole }))).toMatchObject({ lacking: 0, returning: 3 });
  expect(laptop.logTexts['other-first.ndjson']).toBe(textOf(whole));
  expect(laptop.log.training.state.participants.map(({ person }) => person?.lastName)).toEqual(['Anić', 'Borić', 'Verić']);
});

test('an erasing event empties what is here and what comes, and comes first onto the disk', async () => {
  const laptop = await laptopWith(whole);
  const plan = await laptop.takes(
    parcelOf({ 'logs/another-first.ndjson': fileOf(logLines([['Gajić']], 'another')), 'logs/stranger-first.ndjson': erasingLog }),
  );
  expect(plan).toMatchObject({ lacking: 0, returning: 0 });
  expect([...plan.writes.keys()]).toEqual(['logs/stranger-first.ndjson', 'logs/another-first.ndjson']);
  expect(textOf(plan.writes.get('logs/another-first.ndjson'))).not.toContain('"lastName":"Gajić"');
  expect(Object.values(laptop.logTexts).join('')).not.toContain('lastName');
});

test('a log under another name is joined with the one that it is, and brings nothing in beside it', async () => {
  const laptop = await laptopWith(whole);
  const { hash } = JSON.parse(lines[0] ?? '');
  const instead = forgedBy('other', 'first', [{ type: 'day-started', body: { day: 1 } }]);
  const rival = fileOf([...lines.slice(0, 1), ...forgedLines(instead, { seq: 0, hash })]);
  const plan = await laptop.takes(parcelOf({ 'logs/another-name.ndjson': rival }));
  expect({ writes: plan.writes.size, parted: [...plan.parted.keys()] }).toEqual({ writes: 0, parted: ['logs/another-name.ndjson'] });
  expect(laptop.log.training.state.participants).toHaveLength(3);
});

test('names that some systems take for one name one log', async () => {
  const laptop = await laptopWith(whole);
  const plan = await laptop.takes(parcelOf({ 'logs/other-FIRST.ndjson': fileOf(logLines([['Gajić']], 'other', 'FIRST')) }));
  expect({ writes: plan.writes.size, parted: [...plan.parted.keys()] }).toEqual({ writes: 0, parted: ['logs/other-FIRST.ndjson'] });
});

test('this start’s own log that comes back with less in it is nothing new', async () => {
  const laptop = await new Laptop('laptop').open();
  await laptop.does({ type: 'day-started', body: { day: 1 } });
  const [own = ''] = Object.keys(laptop.logTexts);
  const plan = await laptop.plan(parcelOf({ [`logs/${own}`]: fileOf((laptop.logTexts[own] ?? '').trimEnd().split('\n').slice(0, 1)) }));
  expect([...plan.writes, ...plan.parted]).toEqual([]);
});

/** What lies on a stick after this laptop copied its log there. */
async function onStick(there: Readonly<Record<string, Uint8Array>>, ours: Uint8Array): Promise<string> {
  const disk = new ModelDisk(Object.fromEntries(Object.entries(there).map(([name, bytes]) => [`${trainingFolder}/${name}`, bytes])));
  const { writes } = await planCopying(disk, trainingFolder, parcelOf({ [path]: ours }), true, { look: lookAtProgramme, own: undefined });
  return textOf(writes.get(path) ?? there[path]);
}

const stranger = { 'logs/stranger-first.ndjson': erasingLog };

test('a second place is not emptied by a log here that lost its persons', async () => {
  expect(await onStick({ [path]: whole }, emptied)).toBe(textOf(whole));
  expect(await onStick({ [path]: emptied }, whole)).toBe(textOf(whole));
});

test('a second place that is only behind is not emptied by an erasing that somebody put there', async () => {
  const behind = fileOf(lines.slice(0, 2));
  expect(await onStick({ [path]: behind, ...stranger }, whole)).toBe(textOf(whole));
  expect(await onStick({ [path]: whole, ...stranger }, whole)).toBe(textOf(whole));
});

test('what another laptop erased in the second place that both share stays erased there', async () => {
  expect(await onStick({ [path]: emptied, ...stranger }, whole)).toBe(textOf(emptied));
});
