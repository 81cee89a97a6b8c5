import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import type { OwnSlidesView } from '../../../../../domain/programme/requests';
import { CannotRead, type SheetReader, TooMuch } from '../../../../../main/pdf/pdf-reader';
import { pngOf } from '../../export/pictures';
import { act, type Bench, belgrade, contentFolder, desk, emptyFolder, openInFolder, training } from '../open-in-folder';
import { look } from '../training/laptops';

vi.setConfig({ testTimeout: 60_000 });

const session = 'd1-session-1';
const png = pngOf(64, 36);

/** Every PDF has three pages; `onPage` is called before each is drawn. */
const threePages = (onPage: (page: number) => void = () => {}): SheetReader => ({
  open: async () => ({ pages: 3 }),
  openPhoto: async () => false,
  draw: async (page) => {
    onPage(page);
    return { title: `Title ${page}`, words: `Title ${page} and more`, picture: png, ending: 'png', lost: '' };
  },
  close: () => {},
});

async function openWith(reader: SheetReader | undefined): Promise<Bench> {
  const bench = await openInFolder(emptyFolder(), contentFolder, undefined, undefined, { pdfReader: reader });
  await bench.kit.requests['create-training'](belgrade);
  await bench.kit.requests['answer-room'](false);
  bench.choose = join(emptyFolder(), 'my talk.pdf');
  writeFileSync(bench.choose, '%PDF-1.7 and so on');
  return bench;
}

const choose = async ({ kit }: Bench, place: 'after' | 'instead' = 'after') => kit.requests['choose-own-slides']({ block: session, place });
const question = (bench: Bench): unknown => desk(bench).ownSlides?.question;

/** Says yes once it is asked whether these pages are to come in. */
async function yes(bench: Bench): Promise<void> {
  await expect.poll(() => question(bench)).toMatchObject({ kind: 'pages', pages: 3 });
  await bench.kit.requests['answer-own-slides']({ kind: 'pages', language: 'sr' });
}

async function add(bench: Bench, place: 'after' | 'instead' = 'after'): Promise<unknown> {
  const adding = choose(bench, place);
  let isOver = false;
  void adding.finally(() => {
    isOver = true;
  });
  await Promise.race([adding, yes(bench).catch((error: unknown) => (isOver ? undefined : Promise.reject(error)))]);
  return adding;
}

async function own({ kit }: Bench): Promise<OwnSlidesView> {
  const view = await kit.requests['own-slides']();
  if (isRefusal(view)) throw new Error(view.refused);
  return view;
}

/** Returns the file of a page that is a picture. */
const fileOf = (page: OwnSlidesView[number]['pages'][number] | undefined): string =>
  page?.kind === 'picture' ? (page.picture.split('/').at(-1) ?? '') : '';

const attachments = (bench: Bench): readonly string[] => {
  const folder = join(bench.folder, 'trainings', training(bench).id, 'attachments');
  return existsSync(folder) ? readdirSync(folder) : [];
};

async function titlesInSession(bench: Bench): Promise<readonly string[]> {
  const list = await bench.kit.requests['list-slides']();
  if (isRefusal(list)) throw new Error(list.refused);
  return list.slides.filter(({ slide }) => slide.block === session).map(({ title }) => title);
}

it('pages stand after the slides of the block or instead of them, here and where a bundle is taken in', async () => {
  const bench = await openWith(threePages());
  expect(await add(bench)).toEqual({ pages: 3 });
  const [added] = await own(bench);
  if (!added) throw new Error('nothing was added');
  await act(bench, { kind: 'note-own-slide', slides: added.id, page: 2, notes: 'Slowly.' }, { kind: 'start-day', day: 1 });
  const both = await titlesInSession(bench);
  expect(both.length).toBeGreaterThan(3);
  expect(both.slice(-3)).toEqual(['Title 1', 'Title 2', 'Title 3']);
  await act(bench, { kind: 'place-own-slides', slides: added.id, place: 'instead' });
  expect(await titlesInSession(bench)).toEqual(['Title 1', 'Title 2', 'Title 3']);

  const bundle = join(emptyFolder(), 'training.facilitator-kit');
  bench.choose = bundle;
  await bench.kit.requests['save-bundle'](training(bench).id);
  const other = await openInFolder();
  const preview = await look(other, bundle);
  await other.kit.requests['take-in'](preview.preview, '');
  await other.kit.requests['open-training'](training(bench).id);
  await other.kit.requests['answer-room'](false);
  expect(await own(other)).toEqual(await own(bench));
  const picture = fileOf((await own(other))[0]?.pages[1]);
  expect(await other.kit.media.picture(training(bench).id, picture)).toMatchObject({ mediaType: 'image/png' });
});

it('what is on the screen is never taken away, and undo brings the programme’s slides back', async () => {
  const bench = await openWith(threePages());
  await add(bench, 'instead');
  const [added] = await own(bench);
  if (!added) throw new Error('nothing was added');
  await act(bench, { kind: 'start-day', day: 1 }, { kind: 'go-to', slide: { block: session, slide: `own.${added.id}.1` } });
  const refused = { refused: 'own-slides-on-stage' };
  expect(await bench.kit.requests.dispatch({ kind: 'remove-own-slides', slides: added.id })).toEqual(refused);
  expect(await bench.kit.requests.dispatch({ kind: 'undo', place: 'prepare' })).toEqual(refused);
  expect(await add(bench)).toEqual(refused);
  await act(bench, { kind: 'end-day' }, { kind: 'undo', place: 'prepare' });
  expect(await own(bench)).toEqual([]);
  expect(attachments(bench)).toHaveLength(3);
  await act(bench, { kind: 'redo', place: 'prepare' });
  expect(await own(bench)).toHaveLength(1);
});

it('with the persons who are erased the pages go too, the file’s name and the notes with them', async () => {
  const bench = await openWith(threePages());
  await add(bench);
  const [added] = await own(bench);
  await act(bench, { kind: 'note-own-slide', slides: added?.id ?? '', page: 1, notes: 'Ask Mara first.' });
  await act(bench, { kind: 'erase-persons', place: 'Beograd' });
  expect(await own(bench)).toEqual([]);
  expect(attachments(bench)).toEqual([]);
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  expect(JSON.stringify(desk(again))).not.toContain('my talk');
  expect(await own(again)).toEqual([]);
});

it('nothing comes in before a person said in which language it is, which can be changed afterwards', async () => {
  const reader = threePages();
  const told = { title: 'Шта смо видели', words: 'Шта смо видели у школи' };
  const bench = await openWith({ ...reader, draw: async () => ({ ...told, picture: png, ending: 'png', lost: '' }) });
  const stopped = choose(bench);
  await expect.poll(() => question(bench)).toEqual({ kind: 'pages', pages: 3, language: 'sr' });
  await bench.kit.requests['stop-own-slides']();
  expect(await stopped).toBeUndefined();
  expect(attachments(bench)).toEqual([]);

  await add(bench);
  const [added] = await own(bench);
  if (!added) throw new Error('nothing was added');
  expect(added).toMatchObject({ language: 'sr', pages: [{ lang: 'sr-Cyrl' }, {}, {}] });
  await act(bench, { kind: 'start-day', day: 1 });
  expect((await titlesInSession(bench)).at(-1)).toBe('Šta smo videli');
  await act(bench, { kind: 'choose-own-language', slides: added.id, language: 'other' });
  expect((await titlesInSession(bench)).at(-1)).toBe('Шта смо видели');
  expect((await own(bench))[0]).toMatchObject({ language: 'other', pages: [{ lang: '' }, {}, {}] });
  await act(bench, { kind: 'undo', place: 'prepare' });
  expect((await own(bench))[0]?.language).toBe('sr');
});

it('stopped, or given up half way, nothing is left of it', async () => {
  const stopped: { bench?: Bench } = {};
  const bench = await openWith(
    threePages((page) => {
      if (page === 2) void stopped.bench?.kit.requests['stop-own-slides']();
    }),
  );
  stopped.bench = bench;
  expect(await add(bench)).toBeUndefined();
  expect(await own(bench)).toEqual([]);
  expect(attachments(bench)).toEqual([]);

  const dying = await openWith(
    threePages((page) => {
      if (page === 3) throw new CannotRead('gone');
    }),
  );
  expect(await add(dying)).toEqual({ refused: 'pdf-unread' });
  expect(attachments(dying)).toEqual([]);
  expect(desk(dying).ownSlides).toBeUndefined();
});

it('a page that can’t be drawn, a locked file and no PDF at all are told apart', async () => {
  const values = { file: 'my talk.pdf' };
  const lame = await openWith({ ...threePages(), draw: async () => undefined });
  expect(await add(lame)).toEqual({ refused: 'pdf-page-damaged', values: { ...values, page: 1 } });
  const form = await openWith({ ...threePages(), open: async () => ({ fault: 'pdf-form' }) });
  expect(await add(form)).toEqual({ refused: 'pdf-form', values });
  writeFileSync(form.choose ?? '', 'no PDF');
  expect(await add(form)).toEqual({ refused: 'pptx-unread', values });
  const huge = new Uint8Array(60_000_000);
  huge.set(png);
  const full = await openWith({ ...threePages(), draw: async () => ({ title: '', words: '', picture: huge, ending: 'png', lost: '' }) });
  expect(await add(full)).toEqual({ refused: 'own-slides-too-large', values: { ...values, most: 80 } });
  expect(attachments(full)).toEqual([]);
});

it('asks for the password until it is right, and keeps it nowhere', async () => {
  const given: (string | undefined)[] = [];
  const bench = await openWith({
    ...threePages(),
    open: async (_bytes, password) => {
      given.push(password);
      return password === 'Đak 5' ? { pages: 3 } : { fault: 'pdf-locked' };
    },
  });
  const say = (password: string): unknown => bench.kit.requests['answer-own-slides']({ kind: 'password', password });
  const adding = choose(bench);
  await expect.poll(() => question(bench)).toEqual({ kind: 'password', isWrong: false });
  await say('guessed');
  await expect.poll(() => question(bench)).toEqual({ kind: 'password', isWrong: true });
  await say('Đak 5');
  await yes(bench);
  expect(await adding).toEqual({ pages: 3 });
  expect(given).toEqual([undefined, 'guessed', 'Đak 5']);
  const files = readdirSync(bench.folder, { recursive: true, encoding: 'utf8' }).map((name) => join(bench.folder, name));
  const kept = files.filter((path) => statSync(path).isFile() && readFileSync(path).includes('Đak 5'));
  expect([...kept, JSON.stringify(desk(bench)).includes('Đak 5')]).toEqual([false]);

  const stopped = choose(bench);
  await expect.poll(() => question(bench)).toEqual({ kind: 'password', isWrong: false });
  await bench.kit.requests['stop-own-slides']();
  expect(await stopped).toBeUndefined();
  expect(desk(bench).ownSlides).toBeUndefined();
});

it('pages that lost letters are taken only when a person says so', async () => {
  const reader = threePages();
  const bench = await openWith({
    ...reader,
    draw: async (page, detail) => {
      const drawn = await reader.draw(page, detail);
      return drawn && { ...drawn, lost: page === 2 ? '中文' : '' };
    },
  });
  const asked = { kind: 'letters', pages: [{ page: 2, letters: '中文' }] };
  const stopped = choose(bench);
  await expect.poll(() => question(bench)).toEqual(asked);
  await bench.kit.requests['stop-own-slides']();
  expect(await stopped).toBeUndefined();
  expect(attachments(bench)).toEqual([]);
  const taken = choose(bench);
  await expect.poll(() => question(bench)).toEqual(asked);
  await bench.kit.requests['answer-own-slides']({ kind: 'letters' });
  await yes(bench);
  expect(await taken).toEqual({ pages: 3 });
});

it('a page that takes too much is named, and so is a file that can’t even be opened', async () => {
  const endless = (page: number): void => {
    if (page === 2) throw new TooMuch('late');
  };
  const values = { file: 'my talk.pdf' };
  const bench = await openWith(threePages(endless));
  expect(await add(bench)).toEqual({ refused: 'pdf-page-too-heavy', values: { ...values, page: 2, seconds: 15 } });
  expect(attachments(bench)).toEqual([]);
  const unopened = await openWith({
    ...threePages(),
    open: async () => {
      throw new TooMuch('late');
    },
  });
  expect(await add(unopened)).toEqual({ refused: 'pdf-too-heavy', values });
});

it('slides that were removed take no room and go into no bundle, and Undo still brings them back', async () => {
  const picture = new Uint8Array(15_000_000);
  picture.set(png);
  const bench = await openWith({ ...threePages(), draw: async () => ({ title: '', words: '', picture, ending: 'png', lost: '' }) });
  const { requests } = bench.kit;
  const remove = async (): Promise<void> => {
    const [added] = await own(bench);
    await act(bench, { kind: 'remove-own-slides', slides: added?.id ?? '' });
  };
  expect(await add(bench)).toEqual({ pages: 3 });
  expect(await add(bench)).toEqual({ refused: 'own-slides-full', values: { file: 'my talk.pdf', most: 80 } });
  await remove();
  expect(await add(bench)).toEqual({ pages: 3 });

  const bundle = join(emptyFolder(), 'training.facilitator-kit');
  bench.choose = bundle;
  await requests['save-bundle'](training(bench).id);
  const other = await openInFolder();
  const preview = await look(other, bundle);
  await other.kit.requests['take-in'](preview.preview, '');
  await other.kit.requests['open-training'](training(bench).id);
  await other.kit.requests['answer-room'](false);
  expect(await own(other)).toEqual(await own(bench));
  expect(attachments(other)).toHaveLength(3);

  await act(bench, { kind: 'undo', place: 'prepare' }, { kind: 'undo', place: 'prepare' });
  const [back] = await own(bench);
  const pictures = back?.pages.map(fileOf) ?? [];
  expect(pictures).toHaveLength(3);
  expect(attachments(bench)).toEqual(expect.arrayContaining(pictures));
});

it('asks nothing and shows nothing while the room may see the desk', async () => {
  const bench = await openWith(threePages());
  await bench.kit.requests['answer-room'](true);
  expect(await bench.kit.ask('choose-own-slides', [{ block: session, place: 'after' }])).toEqual({ refused: 'room-can-see' });
  expect(await bench.kit.ask('own-slides', [])).toEqual({ refused: 'room-can-see' });
});

it('whoever opens another training leaves what was being read: it comes into neither, and the next file into the one that is open', async () => {
  const bench = await openWith(threePages());
  const first = training(bench).id;
  const adding = choose(bench);
  await expect.poll(() => question(bench)).toMatchObject({ kind: 'pages', pages: 3 });
  await bench.kit.requests['open-training'](first);
  expect(question(bench), 'of the one that is open already').toMatchObject({ kind: 'pages' });
  await bench.kit.requests['create-training']({ ...belgrade, place: 'Niš' });
  expect(await adding).toBeUndefined();
  expect(desk(bench).ownSlides).toBeUndefined();
  expect(await own(bench)).toEqual([]);
  expect(await add(bench)).toEqual({ pages: 3 });
  await bench.kit.requests['open-training'](first);
  expect([await own(bench), attachments(bench)]).toEqual([[], []]);
});

it('who says yes just when another training is opened has it in the one that it was read for, or in none', async () => {
  const bench = await openWith(threePages());
  const first = training(bench).id;
  const adding = choose(bench);
  await expect.poll(() => question(bench)).toMatchObject({ kind: 'pages', pages: 3 });
  const creating = bench.kit.requests['create-training']({ ...belgrade, place: 'Niš' });
  await bench.kit.requests['answer-own-slides']({ kind: 'pages', language: 'sr' });
  const [taken] = await Promise.all([adding, creating]);
  expect(await own(bench)).toEqual([]);
  await bench.kit.requests['open-training'](first);
  expect([await own(bench), attachments(bench)]).toMatchObject(taken === undefined ? [[], []] : [{ length: 1 }, { length: 3 }]);
});
