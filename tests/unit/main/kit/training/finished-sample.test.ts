/** The sample that is over: whoever opens it sees a certified day, what was changed of it and why, and certificates. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { act, openInFolder, training } from '../open-in-folder';

test('is signed, certified, changed once with a reason, issued, and as it was written', async () => {
  const bench = await openInFolder();
  await bench.kit.requests['answer-room'](false);
  expect(await bench.kit.requests['create-finished-sample']()).toEqual({ id: expect.any(String) });
  const { register, certificates } = training(bench);
  expect(register.open).toEqual(
    [1, 2].map(() => ({ notNoted: 0, asMorning: 0, notSigned: 0, signedButAbsent: 0, conflicts: 0, duplicates: 0, corrections: 0 })),
  );
  const [first, second] = register.certified;
  expect(first).toMatchObject({ by: [{ name: 'Vera Ogledić', time: '16:45' }], unknowing: [], reasons: [{ time: '17:20' }] });
  expect(second).toBeUndefined();
  expect(certificates?.issued).toHaveLength(register.rows.length - 1);
  const [sheet] = register.signedSheets.d2pm;
  if (!sheet) throw new Error('There is no signed sheet');
  expect(await bench.kit.requests['signed-sheet-page'](sheet.sheet, 1)).toMatchObject({
    picture: expect.stringMatching(/^data:image\/jpeg/u),
  });
  const verified = await bench.kit.requests['verify-training']('');
  if (isRefusal(verified)) throw new Error(verified.refused);
  expect(verified).toMatchObject({ isIntact: true, totals: { days: 2 }, certified: [{ day: 1, by: [{ recomputed: 'matches' }] }] });
});

test('tells of nobody in any file once persons were erased: neither names nor hands, nor the sheet that they signed', async () => {
  const bench = await openInFolder();
  await bench.kit.requests['answer-room'](false);
  await bench.kit.requests['create-finished-sample']();
  const people = training(bench).register.rows.map(({ person }) => person.lastName);
  const texts = () =>
    readdirSync(join(bench.folder, 'trainings'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('programme'))
      .map(({ parentPath, name }) => ({ name, text: readFileSync(join(parentPath, name), 'utf8') }));
  const telling = [...people, 'strokes', 'exercise', 'Ogledić'];
  const found = () => telling.filter((word) => texts().some(({ text }) => text.includes(word)));
  const pages = () => texts().filter(({ name }) => name.endsWith('.jpg'));
  expect([found(), pages().length]).toEqual([telling, 1]);
  await act(bench, { kind: 'erase-persons', place: 'Finished sample' });
  expect([found(), pages()]).toEqual([[], []]);
});
