import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import type { SlideSources } from '../../../../../domain/programme/text-changes';
import { act, type Bench, belgrade, emptyFolder, openInFolder, training } from '../open-in-folder';
import { look } from '../training/laptops';

vi.setConfig({ testTimeout: 60_000 });

async function made(): Promise<Bench> {
  const bench = await openInFolder();
  await bench.kit.requests['create-training'](belgrade);
  await bench.kit.requests['answer-room'](false);
  return bench;
}

const slide = { block: 'd1-session-1', slide: 'legal-framework' } as const;

async function words({ kit }: Bench): Promise<SlideSources> {
  const answer = await kit.requests['slide-words'](slide);
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer.sources;
}

const withHeading = ({ en, sr }: SlideSources, heading: string): SlideSources => ({
  en: { ...en, body: en.body.replace(/^# .*/mu, `# ${heading}`) },
  sr: { ...sr, body: sr.body.replace(/^# .*/mu, `# ${heading}`) },
});

async function onProjector(bench: Bench): Promise<string> {
  if (training(bench).run.day === undefined) await act(bench, { kind: 'start-day', day: 1 });
  await act(bench, { kind: 'go-to', slide });
  return JSON.stringify(bench.kit.audienceView());
}

describe('a slide that is changed for one training', () => {
  it('is on the projector at once, after a restart, and in a bundle; the programme’s file stays', async () => {
    const bench = await made();
    const file = join(bench.folder, 'trainings', training(bench).id, 'programme', 'slides', 'd1-session-1.sr.md');
    const before = readFileSync(file, 'utf8');
    expect(await bench.kit.requests['save-slide-words'](slide, withHeading(await words(bench), 'Okvir zakona'))).toEqual({ done: true });
    expect(await onProjector(bench)).toContain('Okvir zakona');
    expect(readFileSync(file, 'utf8')).toBe(before);

    const again = await bench.again();
    await again.kit.requests['answer-room'](false);
    expect(JSON.stringify(again.kit.audienceView())).toContain('Okvir zakona');
    again.choose = join(emptyFolder(), 'training.facilitator-kit');
    await again.kit.requests['save-bundle'](training(again).id);
    const other = await openInFolder();
    const preview = await look(other, again.choose);
    await other.kit.requests['take-in'](preview.preview, '');
    await other.kit.requests['open-training'](training(again).id);
    expect(JSON.stringify(other.kit.audienceView())).toContain('Okvir zakona');
  });

  it('whose file went from the training’s folder is said to be gone, and is shown as it was read', async () => {
    const bench = await made();
    const before = await onProjector(bench);
    rmSync(join(bench.folder, 'trainings', training(bench).id, 'programme', 'slides'), { recursive: true });
    expect(await bench.kit.requests['slide-words'](slide)).toEqual({ refused: 'slide-file-gone' });
    expect(await onProjector(bench)).toBe(before);
  });

  it('whose file could not be read for a moment is there again when it is asked for next', async () => {
    const bench = await made();
    const file = join(bench.folder, 'trainings', training(bench).id, 'programme', 'slides', 'd1-session-1.sr.md');
    renameSync(file, `${file}.away`);
    expect(await bench.kit.requests['slide-words'](slide)).toEqual({ refused: 'slide-file-gone' });
    renameSync(`${file}.away`, file);
    expect(await bench.kit.requests['save-slide-words'](slide, withHeading(await words(bench), 'Okvir zakona'))).toEqual({ done: true });
    expect(await onProjector(bench)).toContain('Okvir zakona');
  });

  it('is taken back and done again, and is the programme’s own when that is asked for', async () => {
    const bench = await made();
    const shipped = await words(bench);
    await bench.kit.requests['save-slide-words'](slide, withHeading(shipped, 'Okvir'));
    await act(bench, { kind: 'undo', place: 'prepare' });
    expect(await words(bench)).toEqual(shipped);
    await act(bench, { kind: 'redo', place: 'prepare' });
    expect((await words(bench)).sr.body).toContain('# Okvir');
    await bench.kit.requests['save-slide-words'](slide, null);
    expect(await bench.kit.requests['slide-words'](slide)).toEqual({ sources: shipped, isChanged: false });
  });

  it('is not saved while the content check finds fault with it: it is said where and what, and how it would look', async () => {
    const bench = await made();
    const shipped = await words(bench);
    const broken: SlideSources = {
      en: { ...shipped.en, body: `${shipped.en.body}\n\n<b>bold</b>` },
      sr: { body: `# ${'duga '.repeat(12)}`, notes: '' },
    };
    const trial = await bench.kit.requests['try-slide-words'](slide, broken);
    if (isRefusal(trial)) throw new Error(trial.refused);
    const lines = shipped.en.body.split('\n').length + 2;
    expect(trial.problems).toEqual(
      expect.arrayContaining([
        { language: 'en', part: 'body', line: lines, message: 'Marks such as <b> are not allowed. Write plain text.' },
        { language: 'sr', part: 'body', line: 1, message: 'The heading has more than 45 characters. Shorten it.' },
        expect.objectContaining({ language: 'sr', message: expect.stringContaining('There are no notes') }),
      ]),
    );
    expect(trial.scenes?.sr).toMatchObject({ kind: 'slide' });
    expect(await bench.kit.requests['save-slide-words'](slide, broken)).toMatchObject({ refused: 'text-has-problems' });
    expect(await words(bench)).toEqual(shipped);
  });

  it('can’t bring in another slide', async () => {
    const bench = await made();
    const shipped = await words(bench);
    const more = { ...shipped, en: { ...shipped.en, body: `${shipped.en.body}\n::slide{#more layout=text sources="S25"}\n# More` } };
    expect(await bench.kit.requests['save-slide-words'](slide, more)).toMatchObject({ refused: 'text-has-problems' });
  });

  it('loses the trainer’s notes with the persons who are erased, and keeps what the room saw', async () => {
    const bench = await made();
    const shipped = await words(bench);
    const changed = withHeading(shipped, 'Okvir');
    await bench.kit.requests['save-slide-words'](slide, { ...changed, sr: { ...changed.sr, notes: 'Pitajte Miru Mirić.' } });
    await act(bench, { kind: 'erase-persons', place: 'Beograd' });
    const again = await bench.again();
    expect((await words(again)).sr).toEqual({ body: changed.sr.body, notes: shipped.sr.notes });
  });
});

describe('a statement that is changed for one training', () => {
  it('is played as it is now, and taken back; what is missing is said at its field', async () => {
    const bench = await made();
    const list = await bench.kit.requests['list-texts']();
    if (isRefusal(list)) throw new Error(list.refused);
    const [first] = list.statements;
    if (!first) throw new Error('no statement');
    const { answer, text, short, reason, sources } = first;
    const changed = { answer, text: { ...text, sr: 'Sasvim druga tvrdnja.' }, short, reason, sources };
    expect(await bench.kit.requests['save-statement'](first.id, { ...changed, short: { en: 'No.', sr: ' ' } })).toEqual({
      refused: 'statement-text-missing',
      field: 'short-sr',
    });
    expect(await bench.kit.requests['save-statement'](first.id, { ...changed, sources: ['S9999'] })).toMatchObject({
      refused: 'no-such-source',
    });
    expect(await bench.kit.requests['save-statement'](first.id, changed)).toEqual({ done: true });
    await act(bench, { kind: 'start-day', day: 1 });
    for (let steps = 0; training(bench).run.barometer === undefined && steps < 90; steps += 1) await act(bench, { kind: 'next' });
    expect(bench.kit.audienceView().scene).toMatchObject({ kind: 'statement', text: 'Sasvim druga tvrdnja.' });
    await act(bench, { kind: 'undo', place: 'prepare' });
    expect(bench.kit.audienceView().scene).toMatchObject({ text: text.sr });
  });
});
