/** A programme that is changed: nothing confirmed is lost, everything can be taken back to the same bytes, and nobody else's words are written over. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import { instant, wallTime } from '../../../../../domain/kernel/time';
import type { DesignUpdate, DesignView, ProgrammeChange } from '../../../../../domain/programme/design';
import { stillMeant, updated } from '../../../../../domain/programme/design-update';
import { readWithProblems } from '../../../../../main/content/programme-folder';
import { pathsByLine } from '../../../../../main/kit/programme/design/design-check';
import { DesignSlides } from '../../../../../main/kit/programme/design/design-slides';
import { OpenDesign } from '../../../../../main/kit/programme/design/open-design';
import type { Disk } from '../../../../../main/store/disk';
import { nodeDisk } from '../../../../../main/store/node-disk';
import { emptyFolder } from '../open-in-folder';

const name = 'mine';
const pathIn = (data: string, ...file: readonly string[]): string => join(data, 'programmes', name, ...file);

function dataWith(from: string): string {
  const data = emptyFolder();
  mkdirSync(join(data, 'programmes'));
  cpSync(from, pathIn(data), { recursive: true });
  return data;
}

const example = (): string => dataWith('content/examples/first-aid');

function bytesIn(data: string): Readonly<Record<string, string>> {
  const files = readdirSync(join(data, 'programmes'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(data.length), readFileSync(path, 'base64')];
    }),
  );
}

/** Follows the designer as the window does. */
class Desk {
  readonly design: OpenDesign;
  view: DesignView;

  private constructor(design: OpenDesign) {
    this.design = design;
    this.view = design.view();
  }

  static async open(data: string, disk: Disk = nodeDisk): Promise<Desk> {
    return new Desk(await OpenDesign.open(disk, data, name, 'media'));
  }

  async ask(change: ProgrammeChange): Promise<DesignUpdate | string> {
    const answer = await this.design.change(this.view.edition, change);
    if (isRefusal(answer)) return answer.refused;
    this.view = updated(this.view, answer);
    return answer;
  }

  async do(change: ProgrammeChange): Promise<DesignUpdate> {
    const answer = await this.ask(change);
    if (typeof answer === 'string') throw new Error(answer);
    return answer;
  }

  async look(): Promise<void> {
    const answer = await this.design.look(this.view.edition);
    if (isRefusal(answer)) throw new Error(answer.refused);
    this.view = updated(this.view, answer);
  }

  ids(block: string): readonly string[] {
    return (this.view.slides[block] ?? []).map(({ id }) => id);
  }
}

/** Without what only says how far it came. */
const shownBy = ({ edition: _edition, undo: _undo, redo: _redo, ...shown }: DesignView) => shown;

const blocks = ['bleeding', 'recovery'] as const;
const anyBlock = fc.constantFrom(...blocks);
const anyWords = fc.constantFrom(
  '# Press hard\n\n- Once\n- Twice',
  '# Čist zavoj',
  '**Say.** Đak pita: „Zašto?“',
  '',
  'a: b # c\n\n> said',
);

/** Slides by their place, as they are when it is done. */
type Planned = (desk: Desk) => ProgrammeChange | undefined;

const ofSlide = (make: (block: string, slide: string) => ProgrammeChange): fc.Arbitrary<Planned> =>
  fc.tuple(anyBlock, fc.nat(12)).map(([block, index]) => (desk) => {
    const ids = desk.ids(block);
    const slide = ids[index % Math.max(1, ids.length)];
    return slide === undefined ? undefined : make(block, slide);
  });

const anyChange: fc.Arbitrary<Planned> = fc.oneof(
  fc
    .tuple(
      anyWords,
      fc.constantFrom('en' as const, 'sr' as const),
      fc.constantFrom('slide-body' as const, 'slide-notes' as const),
      fc.boolean(),
    )
    .chain(([text, language, kind, goesOn]) => ofSlide((block, slide) => ({ kind, block, slide, language, text, goesOn }))),
  ofSlide((block, slide) => ({ kind: 'slide-copied', block, slide })),
  ofSlide((block, slide) => ({ kind: 'slide-removed', block, slide })),
  fc.tuple(anyBlock, fc.nat(3)).chain(([into, to]) => ofSlide((block, slide) => ({ kind: 'slide-moved', block, slide, into, to }))),
  fc
    .constantFrom(['layout', 'question'] as const, ['hidden', ''] as const, ['minutes', null] as const, ['sources', 'S1 S2'] as const)
    .chain(([word, value]) => ofSlide((block, slide) => ({ kind: 'slide-word', block, slide, word, value }))),
  fc.tuple(anyBlock, anyWords).map(
    ([block, body]): Planned =>
      (desk) => {
        const source = { body, notes: '**Do.** So.' };
        return {
          kind: 'slide-added',
          block,
          after: desk.ids(block).at(-1) ?? null,
          added: { line: { layout: 'text' }, en: source, sr: source },
        };
      },
  ),
  anyWords.map(
    (value): Planned =>
      () => ({ kind: 'yaml-value', file: 'programme.yaml', path: ['title', 'en'], value }),
  ),
  fc.constantFrom('figures/one.yaml', 'glossary.yaml').map(
    (file): Planned =>
      (desk) =>
        desk.view.data[file] === undefined ? { kind: 'file-added', file, text: 'terms: []\n' } : { kind: 'file-removed', file },
  ),
  fc.constantFrom('undo' as const, 'redo' as const).map(
    (kind): Planned =>
      () => ({ kind }),
  ),
);

test('opened, looked at and closed: no byte is another', async () => {
  for (const folder of ['content/examples/first-aid', 'content/templates/small', 'content/prevention-of-trafficking']) {
    const data = dataWith(folder);
    const before = bytesIn(data);
    const desk = await Desk.open(data);
    expect(await desk.design.look(desk.view.edition)).toMatchObject({ outside: [] });
    for (const [block, slides] of Object.entries(desk.view.slides)) {
      for (const { id, en, sr } of slides) {
        for (const [language, source] of [
          ['en', en],
          ['sr', sr],
        ] as const) {
          await desk.do({ kind: 'slide-body', block, slide: id, language, text: source?.body ?? '' });
          await desk.do({ kind: 'slide-notes', block, slide: id, language, text: source?.notes ?? '' });
        }
      }
    }
    expect(desk.view).toMatchObject({ edition: 1, undo: undefined });
    expect(bytesIn(data)).toEqual(before);
  }
});

test('whatever is done is on the disk, and taken back it leaves the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyChange, { minLength: 1, maxLength: 10 }), async (changes) => {
      const data = example();
      const before = bytesIn(data);
      const desk = await Desk.open(data);
      for (const planned of changes) {
        const change = planned(desk);
        if (change) await desk.ask(change);
        /* A start after a power cut finds this. */
        expect(shownBy((await Desk.open(data)).view)).toEqual(shownBy(desk.view));
      }
      const done = bytesIn(data);
      let steps = 0;
      for (; desk.view.undo !== undefined; steps += 1) await desk.do({ kind: 'undo' });
      expect(bytesIn(data)).toEqual(before);
      for (; steps > 0; steps -= 1) await desk.do({ kind: 'redo' });
      while (desk.view.redo !== undefined) await desk.do({ kind: 'redo' });
      for (; desk.view.undo !== undefined; steps += 1) await desk.do({ kind: 'undo' });
      expect(bytesIn(data)).toEqual(before);
      expect(Object.keys(done)).not.toContain(`/programmes/.${name}.changing`);
    }),
    { numRuns: 30 },
  );
});

const words = (text: string): ProgrammeChange => ({ kind: 'slide-body', block: 'bleeding', slide: 'press', language: 'en', text });

test('what one goes on typing in the same place is taken back at once', async () => {
  const data = example();
  const before = bytesIn(data);
  const desk = await Desk.open(data);
  const [slide] = desk.ids('bleeding');
  const typed = (text: string, goesOn: boolean): ProgrammeChange => ({
    kind: 'slide-body',
    block: 'bleeding',
    slide: slide ?? '',
    language: 'sr',
    text,
    goesOn,
  });
  await desk.do(typed('# Pri', false));
  await desk.do(typed('# Pritis', true));
  await desk.do(typed('# Pritisnite', true));
  await desk.do({ kind: 'undo' });
  expect(desk.view).toMatchObject({ undo: undefined, redo: 'slide-body' });
  expect(bytesIn(data)).toEqual(before);
  await desk.do({ kind: 'redo' });
  expect(desk.view.slides.bleeding?.[0]?.sr?.body).toBe('# Pritisnite');
});

test('what somebody changed outside is never written over: it is read, told, and the next change is made on it', async () => {
  const data = example();
  const desk = await Desk.open(data);
  const [slide] = desk.ids('bleeding');
  const path = pathIn(data, 'slides', 'bleeding.en.md');
  const theirs = readFileSync(path, 'utf8').replace(/^# .*$/mu, '# Theirs');
  writeFileSync(path, theirs);
  const mine = { kind: 'slide-body', block: 'bleeding', slide: slide ?? '', language: 'en', text: '# Mine' } as const;
  expect(await desk.do(mine)).toMatchObject({ outside: ['slides/bleeding.en.md'] });
  expect(readFileSync(path, 'utf8')).toBe(theirs);
  expect(desk.view.slides.bleeding?.[0]?.en?.body).toMatch(/^# Theirs/u);
  expect(await desk.do(mine)).toMatchObject({ outside: [] });
  expect(desk.view.slides.bleeding?.[0]?.en?.body).toBe('# Mine');
  writeFileSync(pathIn(data, 'glossary.yaml'), 'terms: []\n');
  const looked = await desk.design.look(desk.view.edition);
  expect(looked).toMatchObject({ outside: ['glossary.yaml'], data: { 'glossary.yaml': { terms: [] } }, undo: undefined });
});

test('a file that is broken outside while it is open can be seen to be so, and the rest goes on', async () => {
  const data = example();
  const desk = await Desk.open(data);
  writeFileSync(pathIn(data, 'agenda.yaml'), 'days: [');
  await desk.ask({ kind: 'yaml-value', file: 'agenda.yaml', path: ['days', 0, 'starts'], value: '08:15' });
  expect(desk.view).toMatchObject({ days: [], data: { 'agenda.yaml': null } });
  expect(await desk.ask({ kind: 'yaml-value', file: 'agenda.yaml', path: ['days', 0, 'starts'], value: '08:15' })).toBe(
    'design-unwritable',
  );
  await desk.do({ kind: 'yaml-value', file: 'programme.yaml', path: ['title', 'en'], value: 'Still' });
  expect(desk.view.title.en).toBe('Still');
});

test('an answer to what a window no longer shows changes nothing', async () => {
  const desk = await Desk.open(example());
  await desk.do({ kind: 'yaml-value', file: 'programme.yaml', path: ['title', 'en'], value: 'Now' });
  expect(await desk.design.change(1, words('# Late'))).toMatchObject({ refused: 'design-moved-on' });
});

class Cut extends Error {
  readonly code = 'EIO';
}

/** After so many steps nothing reaches the disk any more. */
function cutAfter(steps: number): Disk {
  let left = steps;
  const step = <Given extends readonly unknown[], Result>(work: (...given: Given) => Promise<Result>) => {
    return async (...given: Given): Promise<Result> => {
      left -= 1;
      if (left < 0) throw new Cut();
      return work(...given);
    };
  };
  return {
    ...nodeDisk,
    open: step(nodeDisk.open),
    rename: step(nodeDisk.rename),
    remove: step(nodeDisk.remove),
    makeFolder: step(nodeDisk.makeFolder),
    flushFolder: step(nodeDisk.flushFolder),
  };
}

test('the power goes at any step of a change in both languages: it is made whole, or not at all', async () => {
  let isWhole = false;
  for (let steps = 0; !isWhole; steps += 1) {
    const data = example();
    const before = (await Desk.open(data)).view;
    const desk = await Desk.open(data, cutAfter(steps));
    const [slide] = desk.ids('bleeding');
    const change: ProgrammeChange = { kind: 'slide-moved', block: 'bleeding', slide: slide ?? '', into: 'recovery', to: 0 };
    try {
      await desk.do(change);
      isWhole = true;
    } catch (error) {
      expect(error).toBeInstanceOf(Cut);
    }
    const { view } = await Desk.open(data);
    const isMoved = view.slides.recovery?.[0]?.id === slide;
    expect(shownBy(view)).toEqual(isMoved ? { ...shownBy(before), slides: view.slides } : shownBy(before));
    const pairs = Object.values(view.slides).flat();
    expect(pairs.every(({ en, sr }) => en !== undefined && sr !== undefined)).toBe(true);
    if (isWhole) expect(isMoved).toBe(true);
    expect(Object.keys(bytesIn(data)).filter((path) => path.includes('/.') && path.endsWith('.changing'))).toEqual([]);
  }
});

test('a disk that refuses once leaves everything as it was, and the next change is made', async () => {
  const data = example();
  const before = bytesIn(data);
  let isFull = false;
  const disk: Disk = {
    ...nodeDisk,
    rename: async (from, to) => {
      if (isFull && to.endsWith('recovery.sr.md')) throw new Cut();
      await nodeDisk.rename(from, to);
    },
  };
  const desk = await Desk.open(data, disk);
  const [slide] = desk.ids('recovery');
  const change: ProgrammeChange = { kind: 'slide-copied', block: 'recovery', slide: slide ?? '' };
  isFull = true;
  await expect(desk.do(change)).rejects.toThrow(Cut);
  isFull = false;
  await desk.do(change);
  expect(desk.ids('recovery').slice(0, 2)).toEqual([slide, `${slide}-2`]);
  await desk.do({ kind: 'undo' });
  expect(bytesIn(data)).toEqual(before);
});

const around = { spoken: 'en', now: { instant: instant(0), wall: wallTime(0), offset: 0 } } as const;

test('a slide is seen while it is typed, in three scripts, and says what is wrong with it', async () => {
  const desk = await Desk.open(example());
  const slides = new DesignSlides(() => '/media/x');
  const [first] = desk.view.slides.bleeding ?? [];
  if (!first?.en || !first.sr) throw new Error('no slide');
  const tried = { block: 'bleeding', slide: first.id, line: first.line, sources: { en: first.en, sr: first.sr }, step: null };
  const whole = slides.try(desk.design.files, tried, around);
  expect(whole.problems).toEqual([]);
  expect(Object.keys(whole.scenes ?? {})).toEqual(['en', 'sr-Latn', 'sr-Cyrl']);
  const long = { ...tried, sources: { ...tried.sources, sr: { ...tried.sources.sr, body: `# ${'dugo '.repeat(40)}` } } };
  const told = slides.try(desk.design.files, long, around);
  expect(told.problems).toEqual([expect.objectContaining({ language: 'sr', part: 'body' })]);
  expect(JSON.stringify(told.scenes?.['sr-Cyrl'])).toContain('дуго');
  const asked = { block: 'bleeding', slides: desk.ids('bleeding'), language: 'sr-Cyrl' } as const;
  const pictures = await slides.pictures(desk.design.files, asked, around);
  expect(pictures.map(({ slide }) => slide)).toEqual(desk.ids('bleeding'));
  expect(pictures.every(({ scene }) => scene !== undefined)).toBe(true);
  const [, second = ''] = asked.slides;
  expect(await slides.pictures(desk.design.files, { ...asked, slides: [second, 'gone'] }, around)).toEqual([pictures[1]]);
});

test('slides of no session are seen as they are', async () => {
  const desk = await Desk.open(example());
  const asked = { block: 'bleeding', slides: desk.ids('bleeding'), language: 'en' } as const;
  const seen = await new DesignSlides(() => '/media/x').pictures(desk.design.files, asked, around);
  const files = new Map([...desk.design.files].map(([file, held]) => [file.replace('slides/bleeding.', 'slides/orphan.'), held] as const));
  const alone = await new DesignSlides(() => '/media/x').pictures(files, { ...asked, block: 'orphan' }, around);
  expect(alone.map(({ scene }) => scene?.kind)).toEqual(seen.map(({ scene }) => scene?.kind));
});

test.each([
  ['agenda.yaml', (text: string) => text.replace(/minutes: \d+/u, 'minutes: 0')],
  ['forms.yaml', (text: string) => text.replace(/items:.*/su, 'items: []\n')],
  ['helplines.yaml', () => 'immediate: []\nothers: []\n'],
])('a programme is opened with its slides to be seen although %s has mistakes', async (file, spoiled) => {
  const desk = await Desk.open(example());
  const asked = { block: 'bleeding', slides: desk.ids('bleeding'), language: 'en' } as const;
  const seen = await new DesignSlides(() => '/media/x').pictures(desk.design.files, asked, around);
  const held = desk.design.files.get(file);
  if (!held || !('text' in held)) throw new Error(`no ${file}`);
  const files = new Map([...desk.design.files, [file, { ...held, text: spoiled(held.text), hash: 'spoiled' }]]);
  expect(await new DesignSlides(() => '/media/x').pictures(files, asked, around)).toEqual(seen);
});

test('a session is added with slides of its own and a name that is free, and removed with them', async () => {
  const data = example();
  const before = bytesIn(data);
  const desk = await Desk.open(data);
  const block = { kind: 'session', title: { en: 'Bleeding', sr: 'Žurka i đaci' }, minutes: 30 } as const;
  await desk.do({ kind: 'block-added', day: 1, at: 0, block });
  expect(desk.view.days[1]?.blocks[0]).toEqual({ id: 'bleeding-2', ...block });
  expect(desk.view.slides['bleeding-2']?.map(({ en, sr }) => [en?.body, sr?.body])).toEqual([['# Bleeding', '# Žurka i đaci']]);
  const { programme } = await readWithProblems(pathIn(data));
  expect(programme?.days[1].blocks[0]).toMatchObject({ id: 'bleeding-2', number: 3 });
  await desk.do({ kind: 'block-removed', block: 'recovery' });
  expect(desk.view.days[1]?.blocks.map(({ id }) => id)).toEqual(['bleeding-2']);
  expect(desk.view.slides.recovery).toBeUndefined();
  await desk.do({ kind: 'undo' });
  await desk.do({ kind: 'undo' });
  expect(bytesIn(data)).toEqual(before);
});

test('a line of a YAML file is the place of the deepest value in it', () => {
  const text =
    'title: { en: A, sr: B }\ndays:\n  - starts: "09:00"\n    blocks:\n      - id: one\n        title:\n          en: First\n          sr: Prvi\n  - starts: "10:00"\n';
  expect(pathsByLine(text)(3)).toEqual(['days', 0, 'starts']);
  expect(pathsByLine(text)(7)).toEqual(['days', 0, 'blocks', 0, 'title', 'en']);
  expect(pathsByLine(text)(9)).toEqual(['days', 1, 'starts']);
  expect(pathsByLine('days: [')(1)).toEqual(['days']);
});

test('entries of a list come, move and go, and undo brings the same bytes back', async () => {
  const data = example();
  const before = bytesIn(data);
  const desk = await Desk.open(data);
  const file = 'helplines.yaml';
  const others = () => (desk.view.data[file] as { readonly others: readonly unknown[] }).others;
  const first = { number: '1', name: { en: 'First', sr: 'Prvi' } };
  const many = others().length;
  await desk.do({ kind: 'yaml-added', file, path: ['others'], at: 0, value: first });
  await desk.do({ kind: 'yaml-added', file, path: ['others'], at: 1, value: { ...first, number: '2' } });
  await desk.do({ kind: 'yaml-moved', file, path: ['others', 0], to: 1 });
  expect(others()).toEqual([{ ...first, number: '2' }, first, ...others().slice(2)]);
  await desk.do({ kind: 'yaml-removed', file, path: ['others', 0] });
  expect(others()).toHaveLength(many + 1);
  for (let count = 0; count < 4; count += 1) await desk.do({ kind: 'undo' });
  expect(bytesIn(data)).toEqual(before);
});

test('papers are known by their titles, and a picture for papers comes and goes with an act', async () => {
  const data = dataWith('content/prevention-of-trafficking');
  const desk = await Desk.open(data);
  for (const { id, title } of desk.view.papers) {
    for (const language of ['en', 'sr'] as const) {
      const [, front = ''] = readFileSync(pathIn(data, 'papers', `${id}.${language}.md`), 'utf8').split('---\n');
      expect(title[language]).toBe(parse(front).title);
    }
  }
  expect(desk.view.papers.length).toBeGreaterThan(10);
  const bytes = new Uint8Array([137, 80, 78, 71]);
  await desk.do({
    kind: 'several',
    changes: [
      { kind: 'picture-added', file: 'our logo.png', bytes },
      { kind: 'yaml-added', file: 'programme.yaml', path: [], at: 'logo', value: 'our logo.png', before: 'completion' },
    ],
  });
  expect(desk.view.files).toContain('our logo.png');
  expect(readFileSync(pathIn(data, 'our logo.png'))).toEqual(Buffer.from(bytes));
  expect(readFileSync(pathIn(data, 'programme.yaml'), 'utf8')).toContain('\nlogo: our logo.png\ncompletion:');
  await desk.do({ kind: 'undo' });
  expect(desk.view.files).not.toContain('our logo.png');
  expect(readFileSync(pathIn(data, 'programme.yaml'), 'utf8')).not.toContain('logo:');
});

test('a picture that was removed is there again, byte for byte, once that is taken back', async () => {
  const data = example();
  const desk = await Desk.open(data);
  const bytes = new Uint8Array([137, 80, 78, 71, 0, 255]);
  const file = pathIn(data, 'media', 'crossing.png');
  await desk.do({ kind: 'medium-added', medium: 'crossing.png', bytes });
  await desk.do({ kind: 'medium-removed', medium: 'crossing.png' });
  expect(existsSync(file)).toBe(false);
  await desk.do({ kind: 'undo' });
  expect(readFileSync(file)).toEqual(Buffer.from(bytes));
  expect(desk.view.media.map(({ name }) => name)).toContain('crossing.png');
  await desk.do({ kind: 'redo' });
  expect(existsSync(file)).toBe(false);
});

test('no change makes a file so long that it could not be read again', async () => {
  const data = example();
  const desk = await Desk.open(data);
  const [slide = ''] = desk.ids('bleeding');
  const body = `# Long\n\n${'ж'.repeat(60_000)}`;
  const change = { kind: 'slide-body', block: 'bleeding', slide, language: 'sr', text: body } as const;
  await desk.do(change);
  const before = bytesIn(data);
  expect(await desk.ask({ ...change, text: body + body })).toBe('design-file-large');
  expect(bytesIn(data)).toEqual(before);
  expect((await Desk.open(data)).ids('bleeding')).toEqual(desk.ids('bleeding'));
  expect(await desk.ask({ ...change, text: '# Short' })).toMatchObject({ outside: [] });
});

test('what was typed in a slide still goes there when somebody changed another slide of the file, and not where they changed the same', async () => {
  const data = example();
  const desk = await Desk.open(data);
  const [first = '', second = ''] = desk.ids('bleeding');
  const path = pathIn(data, 'slides', 'bleeding.en.md');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^# .*$/mu, '# Theirs'));
  const typedIn = (slide: string) => ({ kind: 'slide-body', block: 'bleeding', slide, language: 'en', text: '# Mine' }) as const;
  const before = desk.view;
  expect(await desk.do(typedIn(second))).toMatchObject({ outside: ['slides/bleeding.en.md'] });
  expect(stillMeant(before, desk.view, typedIn(second))).toBe(true);
  expect(stillMeant(before, desk.view, typedIn(first))).toBe(false);
  expect(stillMeant(before, desk.view, { kind: 'several', changes: [typedIn(second), typedIn(first)] })).toBe(false);
  expect(stillMeant(before, desk.view, { kind: 'slide-removed', block: 'bleeding', slide: second })).toBe(false);
});

test('a picture that somebody put under the same name outside is neither removed nor written over by what is taken back', async () => {
  const [mine, theirs] = [new Uint8Array([137, 80, 78, 71, 1]), new Uint8Array([137, 80, 78, 71, 2])];
  const added = { kind: 'medium-added', medium: 'crossing.png', bytes: mine } as const;
  const removed = { kind: 'medium-removed', medium: 'crossing.png' } as const;
  for (const acts of [[added], [added, removed], [added, removed, { kind: 'undo' } as const]]) {
    const data = example();
    const file = pathIn(data, 'media', 'crossing.png');
    const desk = await Desk.open(data);
    for (const act of acts) await desk.do(act);
    writeFileSync(file, theirs);
    expect(await desk.do({ kind: acts.length === 3 ? 'redo' : 'undo' })).toMatchObject({
      outside: ['media/crossing.png'],
      undo: undefined,
      redo: undefined,
    });
    expect(readFileSync(file)).toEqual(Buffer.from(theirs));
    expect(desk.view.media.map(({ name }) => name)).toContain('crossing.png');
    await desk.do(removed);
    await desk.do({ kind: 'undo' });
    expect(readFileSync(file)).toEqual(Buffer.from(theirs));
  }
});

test('one that came into the folder meanwhile under a name that was free is not written over', async () => {
  const data = example();
  const desk = await Desk.open(data);
  mkdirSync(pathIn(data, 'media'), { recursive: true });
  writeFileSync(pathIn(data, 'media', 'crossing.png'), 'theirs');
  const added = { kind: 'medium-added', medium: 'crossing.png', bytes: new Uint8Array([1]) } as const;
  expect(await desk.do(added)).toMatchObject({ outside: ['media/crossing.png'] });
  expect(readFileSync(pathIn(data, 'media', 'crossing.png'), 'utf8')).toBe('theirs');
});

test('what slides stand in is another once a picture, a figure or a drawn scene is, and not for other words', async () => {
  const data = dataWith('content/prevention-of-trafficking');
  const desk = await Desk.open(data);
  const picture = pathIn(data, 'media', 'road.png');
  mkdirSync(pathIn(data, 'media'), { recursive: true });
  const scene = readdirSync(pathIn(data, 'scenes'))[0] ?? '';
  const acts: readonly (() => void)[] = [
    () => writeFileSync(picture, 'one'),
    () => writeFileSync(picture, 'two'),
    () =>
      writeFileSync(pathIn(data, 'scenes', scene), readFileSync(pathIn(data, 'scenes', scene), 'utf8').replace('<path', '<!-- . --><path')),
    () => writeFileSync(pathIn(data, 'figures', 'one.yaml'), 'kind: bars\n'),
  ];
  for (const act of acts) {
    const before = desk.view.around;
    act();
    await desk.look();
    expect(desk.view.around).not.toBe(before);
  }
  const { around } = desk.view;
  const [[block = '', [slide] = []] = []] = Object.entries(desk.view.slides);
  await desk.do({ kind: 'slide-body', block, slide: slide?.id ?? '', language: 'en', text: '# Other words' });
  expect(desk.view.around).toBe(around);
});
