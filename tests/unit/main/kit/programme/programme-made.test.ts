/** Another subject, written change by change as the designer's window asks for it: forty slides in both languages are checked clean, and a training is made of them. */
import { expect, test, vi } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import type { DesignUpdate, DesignView, ProgrammeChange } from '../../../../../domain/programme/design';
import { designerSlides } from '../../../../../words/designer-slides';
import {
  crossing,
  firstSession,
  meetingAgain,
  programmeNames,
  question,
  statements,
  type WrittenSlide,
  wheels,
} from '../../../../fixtures/road-programme';
import { type Bench, belgrade, desk, openInFolder, training } from '../open-in-folder';

vi.setConfig({ testTimeout: 60_000 });

const name = 'the-way-to-school';

const layouts: Readonly<Record<string, string>> = {
  Activity: 'activity',
  'A way with stations': 'stations',
  Cards: 'cards',
  'One sentence': 'sentence',
  'Question to the room': 'question',
  'Text with points': 'text',
};

/** One after the other, each on what the one before made of it. */
class Writing {
  readonly #bench: Bench;
  slides: DesignView['slides'];
  #edition: number;

  constructor(bench: Bench, view: DesignView) {
    this.#bench = bench;
    this.slides = view.slides;
    this.#edition = view.edition;
  }

  static async begin(bench: Bench): Promise<Writing> {
    const view = await bench.kit.requests['open-design'](name);
    if (isRefusal(view)) throw new Error(view.refused);
    return new Writing(bench, view);
  }

  async change(change: ProgrammeChange): Promise<DesignUpdate> {
    const update = await this.#bench.kit.requests['change-programme'](name, this.#edition, change);
    if (isRefusal(update)) throw new Error(`${change.kind}: ${update.refused}`);
    this.#edition = update.edition;
    this.slides = { ...this.slides, ...update.slides };
    return update;
  }

  /** Answers with the name of the block. */
  async session(at: number, title: { readonly en: string; readonly sr: string }): Promise<string> {
    const before = new Set(Object.keys(this.slides));
    const { slides } = await this.change({ kind: 'block-added', day: 0, at, block: { kind: 'session', title, minutes: 60 } });
    const [made] = Object.keys(slides).filter((block) => !before.has(block));
    if (made === undefined) throw new Error('no block was added');
    return made;
  }

  async write(block: string, behind: string, written: readonly WrittenSlide[]): Promise<void> {
    let after = behind;
    for (const { layout, en, sr } of written) {
      const before = new Set(this.slides[block]?.map(({ id }) => id));
      const line = { layout: layouts[layout] ?? layout, sources: 'S1' };
      const body = ([heading, text]: WrittenSlide['en']): string => `# ${heading}\n\n${text}`;
      const source = {
        en: { body: body(en), notes: designerSlides.en.notes },
        sr: { body: body(sr), notes: designerSlides.sr.notes },
      };
      await this.change({ kind: 'slide-added', block, after, added: { line, ...source } });
      after = this.slides[block]?.find(({ id }) => !before.has(id))?.id ?? '';
    }
  }
}

const both = ([en = '', sr = '']: readonly string[]) => ({ en, sr });

test('a programme of forty slides, a barometer and two tests is checked clean, and a training is made of it', async () => {
  const bench = await openInFolder();
  desk(bench);
  const { requests } = bench.kit;
  await requests['new-programme']({ title: programmeNames, shortTitle: { en: '', sr: '' } });
  const writing = await Writing.begin(bench);
  for (const day of [0, 1])
    await writing.change({ kind: 'yaml-value', file: 'agenda.yaml', path: ['days', day, 'blocks', 0, 'minutes'], value: 75 });
  await writing.write('first-session', 'exchange', firstSession);
  await writing.write('meeting-again', 'changed', meetingAgain);
  for (const [at, { slides, ...title }] of [crossing, wheels].entries())
    await writing.write(await writing.session(at + 1, title), 'opening', slides);
  for (const [at, { en, sr }] of statements.entries()) {
    const [text, short, reason] = [0, 1, 2].map((part) => both([en[part] ?? '', sr[part] ?? '']));
    const value = {
      id: at + 2,
      answer: 'depends',
      text: text ?? '',
      short: short ?? '',
      reason: reason ?? '',
      sources: ['S1'],
      'told-by': [],
    };
    await writing.change({ kind: 'yaml-added', file: 'statements.yaml', path: ['statements'], at: at + 1, value });
    await writing.change({ kind: 'yaml-added', file: 'programme.yaml', path: ['barometer'], at: at + 1, value: at + 2 });
  }
  const options = question.answers.map((answer, at) => ({ id: at === 0 ? 'a' : 'b', text: both(answer) }));
  const asked = { id: 'q2', text: both(question.text), options, key: 'a', sources: ['S1'] };
  await writing.change({ kind: 'yaml-added', file: 'forms.yaml', path: ['test', 'items'], at: 1, value: asked });

  expect(await requests['check-design']()).toEqual([]);
  expect(Object.values(writing.slides).flat()).toHaveLength(40);
  expect(await requests['create-training']({ ...belgrade, programme: name })).toMatchObject({ id: expect.any(String) });
  expect(training(bench).details.programmeTitle).toBe(programmeNames.en);
  const keep = (collection: 'test-d1am' | 'test-d2pm', q2: string) =>
    requests['keep-sheet']({ collection, sheet: { code: 'ma01', answers: { q1: 'a', q2 } }, instead: null, confirmed: false });
  for (const kept of [await keep('test-d1am', 'b'), await keep('test-d2pm', 'a')]) expect(isRefusal(kept)).toBe(false);

  const [[block = '', [slide] = []] = []] = Object.entries(writing.slides);
  const text = '# Left\n\nSay <b>no</b>, and <b>no</b>.';
  await writing.change({ kind: 'slide-body', block, slide: slide?.id ?? '', language: 'en', text });
  const found = await requests['check-design']();
  if (isRefusal(found)) throw new Error(found.refused);
  expect(found.filter(({ problem }) => problem.includes('<b>'))).toHaveLength(1);
});
