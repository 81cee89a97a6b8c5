/** The organiser confirms a paper once: for this training, for the others on this laptop, and where a bundle of it is opened. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { knownProgramme } from '../../../../../main/content/known-programmes';
import { confirmedProgramme } from '../../../../../main/kit/programme/paper-words';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { readConfirmedPapers } from '../../../../../main/store/read-settings';
import { smallContent, writeSmallContent } from '../../content/small-content';
import { readBack } from '../../typeset/read-back';
import { type Bench, belgrade, cards, emptyFolder, openInFolder, training } from '../open-in-folder';
import { granted, look, saveBundle, takeIn } from '../training/laptops';

const mark = 'Not confirmed by the organiser yet';

const stateOf = async ({ kit }: Bench, id = 'paper:glossary'): Promise<string> => {
  const all = granted(await kit.requests['list-documents']());
  const found = all.find((each) => each.id === id);
  if (found?.state.is !== 'ready') throw new Error(`${id} is not ready`);
  const { remark } = found.state;
  return [remark?.key, ...Object.values(remark?.values ?? {})].join(' · ');
};

async function drawn(bench: Bench, paper = 'glossary'): Promise<string> {
  bench.choose = join(emptyFolder(), 'paper.pdf');
  granted(await bench.kit.requests['export-papers']({ papers: [paper], language: 'en', asOne: true }));
  return (await readBack(readFileSync(bench.choose))).drawn.join(' ');
}

const review = { en: 'to be reviewed by the organiser', sr: 'treba da pregleda organizator' } as const;

function paperFile(title: string, language: 'en' | 'sr', isReviewed = false): string {
  const note = isReviewed ? '' : `review: ${review[language]}\n`;
  return `---\ntitle: ${title}\nlanguage: ${language}\nkind: list\n${note}---\n\nSpeak of a person first.\n`;
}

const files = {
  ...smallContent,
  'programme.yaml': `${smallContent['programme.yaml'] ?? ''}review: { en: ${review.en}, sr: ${review.sr} }\n`,
  ...Object.fromEntries(
    (['en', 'sr'] as const).flatMap((language) => [
      [`papers/glossary.${language}.md`, paperFile('Glossary', language)],
      [`papers/disclosure.${language}.md`, paperFile('When somebody tells', language)],
      [`papers/room-sheets.${language}.md`, paperFile('Sheets', language, true)],
    ]),
  ),
  'literature.yaml': `title: { en: To read, sr: Za čitanje }
intro: { en: Begin here., sr: Počnite ovde. }
review: { en: ${review.en}, sr: ${review.sr} }
groups:
  - title: { en: First, sr: Prvo }
    works: [{ title: { en: Guide, sr: Vodič }, by: { en: Publisher, sr: Izdavač }, source: S1 }]
`,
};

async function withTraining(place = 'Niš'): Promise<Bench> {
  const folder = emptyFolder();
  writeSmallContent(join(folder, 'content'), files);
  cpSync(join('content', 'sample'), join(folder, 'content', 'sample'), { recursive: true });
  const bench = await openInFolder(join(folder, 'data'), join(folder, 'content'));
  await bench.kit.requests['answer-room'](false);
  await create(bench, place);
  return bench;
}

const create = async (bench: Bench, place: string): Promise<string> =>
  granted(await bench.kit.requests['create-training']({ ...belgrade, programme: 'small', place })).id;
const confirm = async (bench: Bench, paper = 'glossary'): Promise<void> =>
  void granted(await bench.kit.requests['confirm-paper'](paper, ' Mira  Mirić '));
const toReview = 'ready-review · to be reviewed by the organiser';
const isConfirmed = 'ready-confirmed · Mira Mirić · 11 October 2023';

test('the note leaves the desk and the print, here, after a restart and in every training on this laptop, until it is taken back', async () => {
  const bench = await withTraining();
  const before = (await cards(bench))[0]?.id;
  await create(bench, 'Subotica');
  expect([await stateOf(bench), (await drawn(bench)).includes(mark)]).toEqual([toReview, true]);
  await confirm(bench);
  expect([await stateOf(bench), (await drawn(bench)).includes(mark)]).toEqual([isConfirmed, false]);
  expect(await stateOf(bench, 'paper:disclosure')).toMatch(/^ready-review/u);
  expect(await drawn(bench, 'disclosure')).toContain(mark);

  const shipped = await knownProgramme(join(bench.folder, '..', 'content', 'small'));
  const printed = confirmedProgramme(shipped, shipped, [], await readConfirmedPapers(nodeDisk, bench.folder));
  expect(printed.papers.find(({ id }) => id === 'glossary')?.review).toBeUndefined();

  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  if (before) granted(await again.kit.requests['open-training'](before));
  expect(await stateOf(again)).toBe(isConfirmed);
  await create(again, 'Vranje');
  expect(await stateOf(again)).toBe(isConfirmed);

  again.advance(60_000);
  granted(await again.kit.requests['take-back-confirmation']('glossary'));
  expect([await stateOf(again), (await drawn(again)).includes(mark)]).toEqual([toReview, true]);
  for (const { id } of await cards(again)) {
    granted(await again.kit.requests['open-training'](id));
    expect(await stateOf(again)).toBe(toReview);
  }
});

test('literature, which is drawn from a list, is confirmed like any paper', async () => {
  const bench = await withTraining();
  expect(await drawn(bench, 'literature')).toContain(mark);
  await confirm(bench, 'literature');
  expect([await stateOf(bench, 'paper:literature'), (await drawn(bench, 'literature')).includes(mark)]).toEqual([isConfirmed, false]);
});

test('the note is back when the words of the paper are others', async () => {
  const bench = await withTraining();
  await confirm(bench);
  const [id] = readdirSync(join(bench.folder, 'trainings'));
  const file = join(bench.folder, 'trainings', id ?? '', 'programme', 'papers', 'glossary.en.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Speak of', 'Speak about'));
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  expect(await stateOf(again)).toBe('ready-outdated · to be reviewed by the organiser · 11 October 2023');
  expect(await drawn(again)).toContain(mark);
  await create(again, 'Vranje');
  expect(await stateOf(again)).toBe(isConfirmed);
});

test('a bundle takes it along, though it was confirmed in another training; it is told before, and counts for that training alone', async () => {
  const bench = await withTraining();
  const [carried] = await cards(bench);
  await create(bench, 'Subotica');
  await confirm(bench);
  if (!carried) throw new Error('no training');
  const file = await saveBundle(bench, carried.id);

  const other = await withTraining('Vranje');
  expect((await look(other, file)).brings).toMatchObject({ confirmations: 1 });
  expect((await takeIn(other, file)).brought).toMatchObject({ confirmations: 1 });
  expect(await stateOf(other)).toBe(toReview);
  granted(await other.kit.requests['open-training'](carried.id));
  expect(await stateOf(other)).toBe(isConfirmed);
  await create(other, 'Leskovac');
  expect(await stateOf(other)).toBe(toReview);
  expect((await look(other, file)).brings).toMatchObject({ confirmations: 0 });
});

test('a taking back goes along too, and what is carried never beats what was said later elsewhere', async () => {
  const bench = await withTraining();
  const [carried] = await cards(bench);
  if (!carried) throw new Error('no training');
  await confirm(bench);
  const first = await saveBundle(bench, carried.id);
  const other = await withTraining('Vranje');
  await takeIn(other, first);
  granted(await other.kit.requests['open-training'](carried.id));
  other.advance(60_000);
  granted(await other.kit.requests['take-back-confirmation']('glossary'));
  bench.advance(120_000);
  await takeIn(bench, await saveBundle(other, carried.id));
  expect(await stateOf(bench)).toBe(toReview);
  await create(bench, 'Subotica');
  bench.advance(60_000);
  granted(await bench.kit.requests['take-back-confirmation']('glossary'));
  await takeIn(other, await saveBundle(bench, carried.id));
  expect(await stateOf(other)).toBe(toReview);
});

test('no name is written again into a training whose persons were erased, and a save that is cancelled writes nothing', async () => {
  const bench = await withTraining();
  const [carried] = await cards(bench);
  if (!carried) throw new Error('no training');
  const logs = join(bench.folder, 'trainings', carried.id, 'logs');
  const written = (): string =>
    readdirSync(logs)
      .map((name) => readFileSync(join(logs, name), 'utf8'))
      .join('');
  await create(bench, 'Subotica');
  await confirm(bench);
  bench.choose = undefined;
  const before = written();
  expect(await bench.kit.requests['save-bundle'](carried.id)).toBeUndefined();
  expect(written()).toBe(before);
  granted(await bench.kit.requests['open-training'](carried.id));
  granted(await bench.kit.requests.dispatch({ kind: 'erase-persons', place: 'Niš' }));
  await saveBundle(bench, carried.id);
  expect(written()).not.toContain('Mira Mirić');
});

test('what is confirmed to try it, in a sample, counts in that sample alone', async () => {
  const bench = await withTraining();
  const { id } = granted(await bench.kit.requests['create-sample']());
  await confirm(bench);
  expect(await stateOf(bench)).toBe(isConfirmed);
  await create(bench, 'Subotica');
  expect(await stateOf(bench)).toBe(toReview);
  granted(await bench.kit.requests['open-training'](id));
  expect(await stateOf(bench)).toBe(isConfirmed);
});

test('nothing is confirmed without a name, and nothing that nobody has to review', async () => {
  const { kit } = await withTraining();
  const answers = [
    await kit.requests['confirm-paper']('glossary', '  '),
    await kit.requests['confirm-paper']('glossary', 'x'.repeat(161)),
    await kit.requests['confirm-paper']('room-sheets', 'Mira Mirić'),
    await kit.requests['confirm-paper']('none', 'Mira Mirić'),
    await kit.requests['take-back-confirmation']('none'),
  ];
  expect(answers.map((answer) => isRefusal(answer) && [answer.refused, answer.field])).toEqual([
    ['confirmer-missing', 'by'],
    ['text-too-long', 'by'],
    ['no-such-paper', undefined],
    ['no-such-paper', undefined],
    ['no-such-paper', undefined],
  ]);
});

test('once persons were erased, the training says when and no more by whom', async () => {
  const bench = await withTraining();
  await confirm(bench);
  granted(await bench.kit.requests.dispatch({ kind: 'erase-persons', place: 'Niš' }));
  expect(await stateOf(bench)).toBe('ready-confirmed-on · 11 October 2023');
  const logs = join(bench.folder, 'trainings', (await cards(bench))[0]?.id ?? '', 'logs');
  for (const name of readdirSync(logs)) expect(readFileSync(join(logs, name), 'utf8')).not.toContain('Mira Mirić');
});

test('the whole programme is reviewed in one act, for each training of it on this laptop, also after a restart', async () => {
  const bench = await withTraining();
  const whole = (at: Bench) => training(at).details.review;
  expect(whole(bench)).toMatchObject({ is: 'asked' });
  await confirm(bench, '.programme');
  const reviewed = { is: 'standing', note: '', by: 'Mira Mirić', on: '2023-10-11' };
  expect(whole(bench)).toEqual(reviewed);
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  await create(again, 'Čačak');
  expect(whole(again)).toEqual(reviewed);
  granted(await again.kit.requests['take-back-confirmation']('.programme'));
  expect(whole(again)).toMatchObject({ is: 'asked' });
});
