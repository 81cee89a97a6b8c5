/** What people in the room write by telephone: kept before it is said, read by the trainer alone, and once, whatever dies in between. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mostWaiting, readingNow, type WaitingLine } from '../../../../../domain/room/waiting';
import { requestSchemas } from '../../../../../main/kit/request-schemas';
import { personNamed } from '../../../builders';
import { act, type Bench, desk, emptyFolder, training } from '../open-in-folder';
import { askedBy, type Held, heldMorning, openHeldRoom } from './held-telephones';

const question = (id: number, as: string, text: string) => askedBy(id, as, { kind: 'write-line', list: 'questions', text });

const folderOf = (bench: Bench): string => join(bench.folder, 'lines-waiting', training(bench).id);
const onDisk = (bench: Bench): string => readFileSync(join(folderOf(bench), 'lines.json'), 'utf8');
const waiting = (bench: Bench): readonly string[] => (desk(bench).waiting?.lines ?? []).map(({ text }) => text);
const inBox = (bench: Bench): readonly string[] => training(bench).roomLists.lists.questions.map(({ text }) => text);
const idOf = (bench: Bench, text: string): string => desk(bench).waiting?.lines.find((line) => line.text === text)?.id ?? '';

async function answered(held: Held, ...asked: readonly unknown[]): Promise<readonly string[]> {
  const before = held.answers.length;
  for (const each of asked) held.ear.heard(each);
  await expect.poll(() => held.answers.length).toBe(before + asked.length);
  return held.answers.slice(before);
}

async function openBox() {
  const { bench, start } = await heldMorning();
  const held = await start();
  expect(await bench.kit.requests['open-box'](true)).toEqual({ done: true });
  return { bench, held };
}

test('a question is on the disk before that is said, with no time, and stands in the box only once a trainer took it', async () => {
  const { bench, held } = await openBox();
  held.onAnswer = () => expect(onDisk(bench)).toContain('Whom do I call at night?');
  expect(await answered(held, question(1, 'a', 'Whom do I call at night?'))).toEqual(['done']);
  expect(Object.keys(JSON.parse(onDisk(bench)).lines[0])).toEqual(['id', 'list', 'block', 'text']);
  expect([waiting(bench), inBox(bench)]).toEqual([['Whom do I call at night?'], []]);
  expect(JSON.stringify(bench.kit.audienceView())).not.toContain('at night');
  expect(await bench.kit.requests['take-waiting-line'](idOf(bench, 'Whom do I call at night?'), null, false)).toEqual({ done: true });
  expect([waiting(bench), inBox(bench)]).toEqual([[], ['Whom do I call at night?']]);
  await act(bench, { kind: 'undo', place: 'run' });
  expect([waiting(bench), inBox(bench)]).toEqual([['Whom do I call at night?'], []]);
});

test('the kit dies between writing and answering: the same question sent again is there once, taken, removed or brought back', async () => {
  const { bench, held } = await openBox();
  await answered(held, question(1, 'a', 'One'), question(2, 'b', 'Two'));
  await bench.kit.requests['remove-waiting-lines']([idOf(bench, 'Two')]);
  await bench.close();
  const next = await openHeldRoom(bench.folder);
  const again = await next.start();
  /* The box is closed now, and what is there already is told all the same. */
  expect(await answered(again, question(1, 'a', 'One'), question(2, 'b', 'Two'), question(3, 'c', 'Three'))).toEqual([
    'already',
    'already',
    'closed',
  ]);
  expect(waiting(next.bench)).toEqual(['One']);
  await next.bench.kit.requests['take-waiting-line'](idOf(next.bench, 'One'), null, false);
  await next.bench.kit.requests['open-box'](true);
  expect(await answered(again, question(4, 'a', 'One'), question(5, 'd', 'Four'))).toEqual(['already', 'done']);
  await next.bench.kit.requests['remove-waiting-lines']([idOf(next.bench, 'Four')]);
  expect(readFileSync(join(folderOf(next.bench), 'lines.json'), 'utf8')).not.toContain('Four');
  expect(await next.bench.kit.requests['bring-back-waiting-lines']()).toEqual({ done: true });
  expect([waiting(next.bench), inBox(next.bench)]).toEqual([['Four'], ['One']]);
});

test('each of the lines that were removed one after the other can be brought back, the last one first', async () => {
  const { bench, held } = await openBox();
  await answered(held, question(1, 'a', 'One'), question(2, 'b', 'Two'), question(3, 'c', 'Three'));
  for (const text of ['One', 'Two', 'Three']) await bench.kit.requests['remove-waiting-lines']([idOf(bench, text)]);
  expect([waiting(bench), onDisk(bench)]).toEqual([[], expect.not.stringMatching('One|Two|Three')]);
  const back = () => bench.kit.requests['bring-back-waiting-lines']();
  expect([await back(), waiting(bench)]).toEqual([{ done: true }, ['Three']]);
  expect([await back(), await back(), waiting(bench)]).toEqual([{ done: true }, { done: true }, ['One', 'Two', 'Three']]);
  expect(await back()).toMatchObject({ refused: 'nothing-to-undo' });
});

test('all that wait go in one act and come back in one, and none of them is taken for new meanwhile', async () => {
  const { bench, held } = await openBox();
  await answered(held, question(1, 'a', 'One'), question(2, 'b', 'Two'), question(3, 'c', 'Three'));
  await bench.kit.requests['take-waiting-line'](idOf(bench, 'Two'), null, false);
  const seen = ['One', 'Two', 'Three'].map((text) => idOf(bench, text));
  expect(await bench.kit.requests['remove-waiting-lines'](seen)).toEqual({ done: true });
  expect([waiting(bench), inBox(bench), onDisk(bench)]).toEqual([[], ['Two'], expect.not.stringMatching('One|Three')]);
  expect(await answered(held, question(4, 'a', 'One'), question(5, 'd', 'Four'))).toEqual(['already', 'done']);
  expect(desk(bench).waiting?.broughtBack?.list).toBe('questions');
  expect(await bench.kit.requests['bring-back-waiting-lines']()).toEqual({ done: true });
  expect([waiting(bench), desk(bench).waiting?.broughtBack]).toEqual([['One', 'Three', 'Four'], undefined]);
  expect(await bench.kit.requests['remove-waiting-lines']([])).toMatchObject({ refused: 'no-such-line' });
});

test('lines stand in no order in which they came', async () => {
  const { bench, held } = await openBox();
  await answered(held, question(1, 'f', 'First'), question(2, '1', 'Second'), question(3, '7', 'Third'));
  expect(JSON.parse(onDisk(bench)).lines.map(({ text }: { readonly text: string }) => text)).toEqual(['Second', 'Third', 'First']);
});

test('nobody finds out by a question who is on the register: the trainer is asked when it is taken', async () => {
  const { bench, held } = await openBox();
  await act(bench, { kind: 'add-participant', person: personNamed('Živojin', 'Šćepanović') });
  const named = 'What does Šćepanović say?';
  expect(await answered(held, question(1, 'a', named), question(2, 'b', 'What does Nobodyson say?'))).toEqual(['done', 'done']);
  expect(await bench.kit.requests['take-waiting-line'](idOf(bench, named), null, false)).toMatchObject({ refused: 'line-holds-name' });
  expect(inBox(bench)).toEqual([]);
  expect(await bench.kit.requests['take-waiting-line'](idOf(bench, named), null, true)).toEqual({ done: true });
  expect(inBox(bench)).toEqual([named]);
});

test('hostile text comes in as what can be seen of it, or not at all', async () => {
  const { bench, held } = await openBox();
  const told = await answered(
    held,
    question(1, 'a', '\u202eelor\u202c a\u0000b\u001b[31m\n\n c\ud800'),
    question(2, 'b', '<img src=x onerror=alert(1)>'),
    question(3, 'c', ' \u200b\u202e\n\u0007 '),
    question(4, 'd', 'x'.repeat(161)),
  );
  expect(told).toEqual(['done', 'done', 'unfit', 'unfit']);
  expect(waiting(bench)).toEqual(['elor ab[31m c', '<img src=x onerror=alert(1)>']);
});

test('as many wait as somebody can read, and who comes after that is told so until some were read', async () => {
  const { bench, held } = await openBox();
  const hex = (index: number): string => index.toString(16).padStart(2, '0').repeat(16).slice(0, 32);
  const many = Array.from({ length: mostWaiting }, (_each, index) => ({
    ...question(index + 1, 'a', `Question ${index}`),
    as: hex(index),
  }));
  expect(new Set(await answered(held, ...many))).toEqual(new Set(['done']));
  const late = { ...question(500, 'a', 'Late'), as: hex(mostWaiting) };
  expect(await answered(held, late)).toEqual(['enough']);
  await bench.kit.requests['take-waiting-line'](idOf(bench, 'Question 3'), null, false);
  expect(await answered(held, late)).toEqual(['done']);
});

test('a box that was emptied, flooded again and given back what it had is emptied in one act still', async () => {
  const { bench, held } = await openBox();
  const flood = (from: number) =>
    Array.from({ length: mostWaiting }, (_each, index) => ({
      ...question(from + index, 'a', `Question ${from + index}`),
      as: (from + index).toString(16).padStart(32, '0'),
    }));
  const ids = (): readonly string[] => (desk(bench).waiting?.lines ?? []).map(({ id }) => id);
  const emptied = () => bench.kit.requests['remove-waiting-lines'](...requestSchemas['remove-waiting-lines'].parse([ids()]));
  await answered(held, ...flood(1));
  expect(await emptied()).toEqual({ done: true });
  await answered(held, ...flood(1 + mostWaiting));
  expect(await bench.kit.requests['bring-back-waiting-lines']()).toEqual({ done: true });
  expect(ids()).toHaveLength(2 * mostWaiting);
  expect(await emptied()).toEqual({ done: true });
  expect(ids()).toEqual([]);
});

test('a disk that refuses: nothing is said to be saved, and nothing waits', async () => {
  const { bench, held } = await openBox();
  writeFileSync(join(bench.folder, 'lines-waiting'), 'in the way');
  expect(await answered(held, question(1, 'a', 'One'))).toEqual(['not-saved']);
  expect(waiting(bench)).toEqual([]);
});

test('a file that is damaged lies aside and is told, and what comes after it is taken', async () => {
  const { bench, held } = await openBox();
  await answered(held, question(1, 'a', 'One'));
  writeFileSync(join(folderOf(bench), 'lines.json'), '{"lines":[{"id":');
  expect(await answered(held, question(2, 'b', 'Two'))).toEqual(['done']);
  expect(waiting(bench)).toEqual(['Two']);
  expect(desk(bench).notices).toMatchObject([{ notice: 'lines-set-aside' }]);
  expect(readdirSync(folderOf(bench))).toHaveLength(2);
});

test('with the persons of a training goes what anybody wrote of them, also what was damaged, and nothing more comes in', async () => {
  const { bench, held } = await openBox();
  await answered(held, question(1, 'a', 'About somebody'));
  const folder = folderOf(bench);
  writeFileSync(join(folder, '2023-10-11-lines.json'), 'About somebody');
  await act(bench, { kind: 'end-day' }, { kind: 'erase-persons', place: training(bench).details.place });
  expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
  expect(waiting(bench)).toEqual([]);
  expect(await bench.kit.requests['bring-back-waiting-lines']()).toMatchObject({ refused: 'nothing-to-undo' });
});

test('a file that came back after persons were erased is not read out', async () => {
  const { bench, held } = await openBox();
  await answered(held, question(1, 'a', 'About somebody'));
  const [folder, kept] = [folderOf(bench), onDisk(bench)];
  await act(bench, { kind: 'end-day' }, { kind: 'erase-persons', place: training(bench).details.place });
  await bench.close();
  writeFileSync(join(folder, 'lines.json'), kept);
  const { bench: next } = await openHeldRoom(bench.folder);
  expect(waiting(next)).toEqual([]);
  expect(existsSync(join(folder, 'lines.json'))).toBe(false);
});

test('an impression is asked for by itself, and counts among the others once a trainer took it, about what the trainer says', async () => {
  const { bench, held } = await openBox();
  const impression = (id: number) => askedBy(id, 'e', { kind: 'write-line', list: 'impressions', text: 'We can do something' });
  expect(await answered(held, impression(1))).toEqual(['closed']);
  expect(await bench.kit.requests['open-on-telephones']({ kind: 'impressions' })).toEqual({ done: true });
  expect(held.shown.at(-1)?.en.task).toEqual({ kind: 'impressions' });
  expect(await answered(held, impression(2))).toEqual(['done']);
  expect(training(bench).roomLists.impressions).toEqual([]);
  const { block = '', title = '' } = training(bench).roomLists.subjects[0] ?? {};
  expect(await bench.kit.requests['take-waiting-line'](idOf(bench, 'We can do something'), block, false)).toEqual({ done: true });
  expect(training(bench).roomLists.impressions).toMatchObject([{ title, count: 1, lines: [{ text: 'We can do something' }] }]);
  expect(await answered(held, impression(3))).toEqual(['already']);
});

test('whoever reads has each line where it stood, whatever comes and goes, and hears how many came since', () => {
  const line = (id: string): WaitingLine => ({ id, list: 'questions', block: null, text: id });
  const idsOf = ({ lines, cameSince }: ReturnType<typeof readingNow>) => [lines, cameSince].map((each) => each.map(({ id }) => id));
  expect(idsOf(readingNow(['a', 'c', 'e', 'f'].map(line), ['c', 'e', 'd']))).toEqual([
    ['c', 'e'],
    ['a', 'f'],
  ]);
  expect(idsOf(readingNow(['a', 'c', 'd'].map(line), ['c', 'e', 'd', 'a']))).toEqual([['c', 'd', 'a'], []]);
});

test('without telephones no box opens', async () => {
  const { bench } = await heldMorning(emptyFolder());
  expect(await bench.kit.requests['open-box'](true)).toMatchObject({ refused: 'telephones-off' });
});
