import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SheetList } from '../../../../../domain/forms/sheet-list';
import type { TrainingId } from '../../../../../domain/kernel/ids';
import { isRefusal, type Refusal } from '../../../../../domain/kernel/refusal';
import { personNamed } from '../../../builders';
import { type Bench, desk, emptyFolder, openInFolder } from '../open-in-folder';
import { look } from '../training/laptops';

function granted<Answer>(answer: Answer | Refusal | undefined): Answer {
  if (answer === undefined || isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}

async function opened(): Promise<{ readonly bench: Bench; readonly id: TrainingId }> {
  const bench = await openInFolder();
  await bench.kit.requests['answer-room'](false);
  const { id } = granted(await bench.kit.requests['create-sample']());
  return { bench, id };
}

const keep = ({ kit }: Bench, code: string, instead: string | null = null): Promise<SheetList | Refusal> =>
  Promise.resolve(
    kit.requests['keep-sheet']({ collection: 'test-d1am', sheet: { code, answers: { t11: 'a' } }, instead, confirmed: false }),
  );

const evaluate = ({ kit }: Bench, comment: string, confirmed = false): Promise<SheetList | Refusal> =>
  Promise.resolve(
    kit.requests['keep-sheet']({
      collection: 'evaluation-d2pm',
      sheet: { code: '', answers: { e1: '5', e18: comment } },
      instead: null,
      confirmed,
    }),
  );

const codes = ({ sheets }: SheetList): readonly string[] => sheets.map(({ code }) => code).toSorted();

test('sheets are kept, corrected, removed, and each step is taken back', async () => {
  const { bench } = await opened();
  granted(await keep(bench, 'ma07'));
  const two = granted(await keep(bench, 'Јо12'));
  expect(codes(two)).toEqual(['JO12', 'MA07']);
  const wrong = two.sheets.find(({ code }) => code === 'JO12')?.id ?? '';
  expect(codes(granted(await keep(bench, 'jo13', wrong)))).toEqual(['JO13', 'MA07']);
  const takeBack = async (): Promise<readonly string[]> => codes(granted(await bench.kit.requests['take-back-sheet']('test-d1am')));
  expect(await takeBack()).toEqual(['JO12', 'MA07']);
  const { sheets } = granted(await bench.kit.requests['list-sheets']('test-d1am'));
  granted(await bench.kit.requests['remove-sheet']('test-d1am', sheets[0]?.id ?? ''));
  expect(await takeBack()).toEqual(['JO12', 'MA07']);
  expect(await takeBack()).toEqual(['MA07']);
  expect(await takeBack()).toEqual([]);
  expect(await bench.kit.requests['take-back-sheet']('test-d1am')).toMatchObject({ refused: 'nothing-to-undo' });
});

test('a paper that is typed twice is asked about, and counts twice only for two people', async () => {
  const { bench } = await opened();
  const sheet = { code: 'ma07', answers: { t11: 'a', t12: 'b' } };
  const typed = (each: typeof sheet, again?: boolean) =>
    bench.kit.requests['keep-sheet']({ collection: 'test-d1am', sheet: each, instead: null, confirmed: false, ...(again && { again }) });
  granted(await typed(sheet));
  expect(await typed({ code: 'Ма07', answers: { t12: 'b', t11: 'a' } })).toEqual({
    refused: 'sheet-typed-already',
    field: 'line',
    values: { code: 'MA07' },
  });
  expect(granted(await bench.kit.requests['list-sheets']('test-d1am')).sheets).toHaveLength(1);
  granted(await typed({ ...sheet, answers: { ...sheet.answers, t12: 'c' } }));
  granted(await typed({ ...sheet, code: '' }));
  granted(await typed({ ...sheet, code: '' }));
  expect(granted(await typed(sheet, true)).sheets).toHaveLength(5);
});

test('sheets are there after a new start, in no log, and without a device', async () => {
  const { bench, id } = await opened();
  granted(await keep(bench, 'ma07'));
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  expect(codes(granted(await again.kit.requests['list-sheets']('test-d1am')))).toEqual(['MA07']);
  const folder = join(bench.folder, 'trainings', id);
  for (const log of readdirSync(join(folder, 'logs'))) expect(readFileSync(join(folder, 'logs', log), 'utf8')).not.toContain('MA07');
  expect(readdirSync(join(folder, 'answers'))).toEqual(['test-d1am.json']);
  const text = readFileSync(join(folder, 'answers', 'test-d1am.json'), 'utf8');
  const device = readdirSync(join(folder, 'logs'))[0]?.split('-')[0] ?? '';
  expect(text).not.toContain(device);
});

test('what is not on the form is refused, and nothing of it is kept', async () => {
  const { bench } = await opened();
  const { requests } = bench.kit;
  const put = (code: string, answers: Record<string, string>) =>
    requests['keep-sheet']({ collection: 'test-d1am', sheet: { code, answers }, instead: null, confirmed: false });
  expect(await put('ma07', { t11: 'e' })).toMatchObject({ refused: 'wrong-answer', values: { number: 1 } });
  expect(await put('ma07', { e1: '5' })).toMatchObject({ refused: 'wrong-answer' });
  expect(await put('ma32', { t11: 'a' })).toMatchObject({ refused: 'wrong-code' });
  expect(await keep(bench, 'ma07', 'gone')).toMatchObject({ refused: 'sheet-gone' });
  expect(granted(await requests['list-sheets']('test-d1am')).sheets).toEqual([]);
});

test('a comment with a participant’s name is doubted once; chosen comments stay chosen', async () => {
  const { bench } = await opened();
  granted(await bench.kit.requests.dispatch({ kind: 'add-participant', person: personNamed('Zdravka', 'Šćepanović') }));
  expect(await evaluate(bench, 'Hvala, Zdravka!')).toMatchObject({ refused: 'name-in-comment', field: 'e18' });
  granted(await evaluate(bench, 'Hvala, Zdravka!', true));
  for (const comment of ['A', 'B', 'C', 'D']) granted(await evaluate(bench, comment));
  const comments = granted(await bench.kit.requests['form-results']()).comments[0]?.comments ?? [];
  expect(comments.map(({ text }) => text)).toEqual(['A', 'B', 'C', 'D', 'Hvala, Zdravka!']);
  granted(await bench.kit.requests['choose-quote'](comments[1]?.sheet ?? '', 'e18', true));
  const chosen = async () =>
    granted(await bench.kit.requests['form-results']())
      .comments[0]?.comments.filter(({ isQuoted }) => isQuoted)
      .map(({ text }) => text);
  expect(await chosen()).toEqual(['B']);
  granted(await bench.kit.requests['choose-quote'](comments[1]?.sheet ?? '', 'e18', false));
  expect(await chosen()).toEqual([]);
});

test('two laptops’ sheets come together in a bundle, which says how many are new', async () => {
  const { bench, id } = await opened();
  granted(await keep(bench, 'ma07'));
  const file = join(emptyFolder(), 'carried.facilitator-kit');
  const other = await openInFolder();
  await other.kit.requests['answer-room'](false);
  for (const code of ['sn21', 'sn22']) {
    bench.choose = file;
    granted(await bench.kit.requests['save-bundle'](id));
    const shown = await look(other, file);
    expect(shown.newSheets).toBe(1);
    granted(await other.kit.requests['take-in'](shown.preview, ''));
    granted(await keep(bench, code));
  }
  granted(await other.kit.requests['open-training'](id));
  granted(await keep(other, 'jo12'));
  expect(codes(granted(await other.kit.requests['list-sheets']('test-d1am')))).toEqual(['JO12', 'MA07', 'SN21']);
});

test('who only looks at sheets and results paints nothing, else the desk would look again for ever; what was set aside is told', async () => {
  const { bench, id } = await opened();
  let painted = 0;
  bench.kit.watch(() => {
    painted += 1;
  });
  granted(await bench.kit.requests['list-sheets']('test-d1am'));
  granted(await bench.kit.requests['form-results']());
  granted(await bench.kit.requests['programme-form-results']());
  expect(painted).toBe(0);
  mkdirSync(join(bench.folder, 'trainings', id, 'answers'));
  writeFileSync(join(bench.folder, 'trainings', id, 'answers', 'test-d1am.json'), 'not whole');
  granted(await bench.kit.requests['form-results']());
  expect(painted).toBe(1);
  expect(desk(bench).notices).toMatchObject([{ notice: 'answers-set-aside' }]);
});

test('sheets of another laptop that can’t be read are told once, and no more once they can', async () => {
  const { bench, id } = await opened();
  const folder = join(bench.folder, 'trainings', id, 'answers');
  mkdirSync(folder);
  const theirs = join(folder, 'test-d1am.otherlaptop.json');
  writeFileSync(theirs, '{"version":3,"sh');
  const told = async (): Promise<readonly unknown[]> => {
    granted(await bench.kit.requests['form-results']());
    return desk(bench).notices.map(({ notice, values }) => [notice, values.file]);
  };
  expect(await told()).toEqual([['answers-unread', 'test-d1am.otherlaptop.json']]);
  expect(readFileSync(theirs, 'utf8'), 'it is the other laptop’s to mend').toBe('{"version":3,"sh');
  await bench.kit.requests['close-notice'](desk(bench).notices[0]?.id ?? '');
  expect(await told(), 'whoever closed it isn’t told again').toEqual([]);
  writeFileSync(theirs, '{"version":3,"sheets":[],"quotes":[],"removed":[]}');
  await told();
  writeFileSync(theirs, 'damaged anew');
  expect(await told()).toHaveLength(1);
  writeFileSync(theirs, '{"version":3,"sheets":[],"quotes":[],"removed":[]}');
  expect(await told()).toEqual([]);
});

test('names are handled only while the room can’t see them, and so are sheets', async () => {
  const { bench } = await opened();
  await bench.kit.requests['answer-room'](true);
  const kept = { collection: 'test-d1am', sheet: { code: 'ma07', answers: {} }, instead: null, confirmed: false };
  expect(await bench.kit.ask('keep-sheet', [kept])).toEqual({ refused: 'room-can-see' });
});
