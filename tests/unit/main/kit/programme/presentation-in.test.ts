import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { isRefusal } from '../../../../../domain/kernel/refusal';
import type { DroppedFile, OwnPageView, OwnSlidesView, TakenSlides } from '../../../../../domain/programme/requests';
import type { SheetReader } from '../../../../../main/pdf/pdf-reader';
import { readPresentation } from '../../../../../main/pptx/reading/read-presentation';
import {
  bodyShape,
  compoundWith,
  frameOf,
  type MadeSlide,
  paragraph,
  pictureShape,
  presentationOf,
  textBox,
  titleShape,
} from '../../../../made-files/presentations';
import { pngOf } from '../../export/pictures';
import { act, type Bench, belgrade, contentFolder, desk, emptyFolder, openInFolder, training } from '../open-in-folder';
import { look } from '../training/laptops';

vi.setConfig({ testTimeout: 60_000 });

const session = 'd1-session-1';
const png = pngOf(64, 36);

/** Pages of the PDFs that were opened, in their order. */
const opened: number[] = [];

/** Draws what is no picture as nothing; a PDF has as many pages as its last sign says; one that is locked opens with “yard”. */
const pictures = (): SheetReader => {
  let isThere = false;
  return {
    open: async (pdf, password) => {
      if (Buffer.from(pdf).includes('locked') && password !== 'yard') return { fault: 'pdf-locked' };
      isThere = true;
      opened.push(Number(String.fromCharCode(pdf.at(-1) ?? 0)));
      return { pages: opened.at(-1) ?? 0 };
    },
    openPhoto: async (photo) => {
      isThere = photo.length > 10;
      return isThere;
    },
    draw: async (page) => (isThere ? { title: `Page ${page}`, words: `words ${page}`, picture: png, ending: 'png', lost: '' } : undefined),
    close: () => {},
  };
};

const picture = (name: string) => ({ id: 'rP', kind: 'image', target: `../media/${name}` });
const deck: readonly MadeSlide[] = [
  { shapes: titleShape('Our school'), notes: paragraph('Say hello.') },
  {
    shapes: titleShape('What we saw') + bodyShape(paragraph('Ana’s class') + paragraph('in May', 'lvl="1"')) + frameOf('chart', ''),
    attributes: 'show="0"',
  },
  {
    shapes: titleShape('The yard') + textBox(paragraph('In spring'), [5, 30, 40, 40]) + pictureShape('rP', [50, 30, 40, 60]),
    relations: [picture('yard.png')],
  },
  { shapes: titleShape('Torn') + pictureShape('rP', [50, 30, 40, 60]), relations: [picture('torn.png')] },
];
const bytes = presentationOf(deck, { 'ppt/media/yard.png': png, 'ppt/media/torn.png': 'torn' });

async function openWith(given: Uint8Array = bytes): Promise<Bench> {
  const bench = await openInFolder(emptyFolder(), contentFolder, undefined, undefined, { pdfReader: pictures(), readPresentation });
  await bench.kit.requests['create-training'](belgrade);
  await bench.kit.requests['answer-room'](false);
  bench.choose = join(emptyFolder(), 'our school.pptx');
  writeFileSync(bench.choose, given);
  return bench;
}

const add = ({ kit }: Bench, place: 'after' | 'instead' = 'after') => kit.requests['choose-own-slides']({ block: session, place });
const dropped = ({ kit }: Bench, ...files: readonly DroppedFile[]) =>
  kit.requests['take-own-slides']({ block: session, place: 'after' }, files);
const pdfOf = (file: string, pages: number): DroppedFile => ({ file, bytes: Buffer.from(`%PDF-1.7 ${pages}`) });
const question = (bench: Bench): unknown => desk(bench).ownSlides?.question;

/** A person reads what comes in, and says yes. */
async function added(bench: Bench, place: 'after' | 'instead' = 'after'): Promise<TakenSlides | undefined> {
  const adding = add(bench, place);
  await expect.poll(() => question(bench)).toMatchObject({ kind: 'presentation' });
  await bench.kit.requests['answer-own-slides']({ kind: 'presentation', pages: 'own', language: 'en' });
  const taken = await adding;
  if (isRefusal(taken)) throw new Error(JSON.stringify(taken));
  return taken;
}

async function own({ kit }: Bench): Promise<OwnSlidesView> {
  const view = await kit.requests['own-slides']();
  if (isRefusal(view)) throw new Error(view.refused);
  return view;
}

const attachments = (bench: Bench): readonly string[] => {
  const folder = join(bench.folder, 'trainings', training(bench).id, 'attachments');
  return existsSync(folder) ? readdirSync(folder) : [];
};

/** While its day runs. */
async function inSession(bench: Bench): Promise<readonly string[]> {
  await act(bench, { kind: 'start-day', day: 1 });
  const list = await bench.kit.requests['list-slides']();
  if (isRefusal(list)) throw new Error(list.refused);
  await act(bench, { kind: 'end-day' });
  return list.slides.filter(({ slide }) => slide.block === session).map(({ title }) => title);
}

const bodyOf = (page: OwnPageView | undefined): string => (page?.kind === 'written' ? page.body : '');

it('nothing comes in before a person read what will, and said yes', async () => {
  const bench = await openWith();
  const adding = add(bench);
  await expect
    .poll(() => question(bench))
    .toEqual({
      kind: 'presentation',
      language: 'en',
      slides: 4,
      pages: 4,
      hidden: [2],
      leftOut: [
        { slide: 2, what: ['chart'] },
        { slide: 4, what: ['picture-missing'] },
      ],
      hasMacros: false,
    });
  expect(await own(bench)).toEqual([]);
  await bench.kit.requests['stop-own-slides']();
  expect(await adding).toBeUndefined();
  expect(attachments(bench)).toEqual([]);
  expect(desk(bench).ownSlides).toBeUndefined();
});

it('slides, notes and pictures come in, hidden ones are passed by, and a bundle carries all of it', async () => {
  const bench = await openWith();
  expect(await added(bench, 'instead')).toEqual({ pages: 4 });
  const [found] = await own(bench);
  expect(found).toMatchObject({ file: 'our school.pptx', place: 'instead' });
  expect(found?.pages.map(({ notes, isHidden }) => [notes, isHidden])).toEqual([
    ['Say hello.', false],
    ['Left out of the presentation here: charts whose numbers can’t be taken over.', true],
    ['', false],
    ['Left out of the presentation here: pictures that are missing or damaged.', false],
  ]);
  const name = attachments(bench)[0] ?? '';
  expect(found?.pages.map(bodyOf)).toEqual([
    '# Our school',
    '# What we saw\n\n- Ana’s class\n    - in May',
    `# The yard\n\nIn spring\n\n![A school](media/${name})`,
    '# Torn',
  ]);
  await act(
    bench,
    { kind: 'start-day', day: 1 },
    { kind: 'go-to', slide: { block: session, slide: `own.${found?.id}.1` } },
    { kind: 'next' },
  );
  expect(training(bench).run.slide).toEqual({ block: session, slide: `own.${found?.id}.3` });
  expect(training(bench).audience.scene).toMatchObject({ kind: 'slide', layout: 'image' });
  await act(bench, { kind: 'end-day' });

  const bundle = join(emptyFolder(), 'training.facilitator-kit');
  bench.choose = bundle;
  await bench.kit.requests['save-bundle'](training(bench).id);
  const other = await openInFolder();
  const preview = await look(other, bundle);
  await other.kit.requests['take-in'](preview.preview, '');
  await other.kit.requests['open-training'](training(bench).id);
  await other.kit.requests['answer-room'](false);
  expect(await inSession(other)).toEqual(['Our school', 'What we saw', 'The yard', 'Torn']);
  expect(await own(other)).toEqual(await own(bench));
  expect(await other.kit.media.picture(training(bench).id, name)).toMatchObject({ mediaType: 'image/png' });
});

it('a presentation without a picture comes in too', async () => {
  const bench = await openWith(presentationOf([{ shapes: titleShape('Only words') }]));
  expect(await added(bench)).toEqual({ pages: 1 });
  expect(attachments(bench)).toEqual([]);
});

it('the text of a slide is changed, taken back and done again, and what can’t be shown is said with its line', async () => {
  const bench = await openWith();
  await added(bench);
  const { requests } = bench.kit;
  const [found] = await own(bench);
  const id = found?.id ?? '';
  const tried = await requests['try-own-slide'](id, 1, '# Our school\n\n<b>Loud</b>');
  expect(tried).toMatchObject({ problems: [{ line: 3 }, { line: 3 }] });
  expect(await requests['save-own-slide'](id, 1, '![x](media/other.png)')).toMatchObject({ refused: 'text-has-problems' });
  expect(await requests['save-own-slide'](id, 9, '# x')).toEqual({ refused: 'no-such-own-slides' });
  expect(await requests['save-own-slide'](id, 1, '# Our own school\n\n- Welcome')).toEqual({ done: true });
  const shown = async (): Promise<unknown> => (await own(bench))[0]?.pages[0];
  expect(await shown()).toMatchObject({ body: '# Our own school\n\n- Welcome', scene: { layout: 'text' } });
  await act(bench, { kind: 'undo', place: 'prepare' });
  expect(await shown()).toMatchObject({ body: '# Our school' });
  await act(bench, { kind: 'redo', place: 'prepare' });
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  expect((await inSession(again)).slice(-4)).toEqual(['Our own school', 'What we saw', 'The yard', 'Torn']);
});

it('slides that are taken back come back whole, and with the persons who are erased they go', async () => {
  const bench = await openWith();
  await added(bench);
  await act(bench, { kind: 'undo', place: 'prepare' });
  const again = await bench.again();
  await again.kit.requests['answer-room'](false);
  expect(await own(again)).toEqual([]);
  await act(again, { kind: 'redo', place: 'prepare' });
  expect((await inSession(again)).slice(-4)).toEqual(['Our school', 'What we saw', 'The yard', 'Torn']);
  await act(again, { kind: 'erase-persons', place: 'Beograd' });
  expect(await own(again)).toEqual([]);
  expect(attachments(again)).toEqual([]);
});

it('with its PDF the pages of that are the pictures, and titles and notes are the presentation’s', async () => {
  const bench = await openWith();
  const adding = add(bench);
  await expect.poll(() => question(bench)).toMatchObject({ kind: 'presentation' });
  const withPdf = async (name: string, pages: number): Promise<void> => {
    bench.choose = join(emptyFolder(), name);
    writeFileSync(bench.choose, `%PDF-1.7 ${pages}`);
    await bench.kit.requests['answer-own-slides']({ kind: 'presentation', pages: 'pdf', language: 'en' });
  };
  await withPdf('other.pdf', 7);
  const values = { file: 'our school.pptx', pdf: 'other.pdf', pages: 7, slides: 4 };
  await expect.poll(() => question(bench)).toMatchObject({ pages: 4, pdf: undefined, refusal: { refused: 'pdf-of-another', values } });
  await withPdf('whole.pdf', 4);
  await expect.poll(() => question(bench)).toMatchObject({ pages: 4, pdf: { lacksHidden: false }, leftOut: [], refusal: undefined });
  await withPdf('shown.pdf', 3);
  const kept = { pages: 4, pdf: { file: 'whole.pdf' }, refusal: undefined };
  await expect.poll(() => question(bench)).toMatchObject({ ...kept, instead: { file: 'shown.pdf', pages: 3 } });
  await bench.kit.requests['answer-own-slides']({ kind: 'presentation', pages: 'pdf-instead', language: 'en' });
  await expect
    .poll(() => question(bench))
    .toMatchObject({ pages: 3, hidden: [2], pdf: { file: 'shown.pdf', lacksHidden: true }, instead: undefined });
  await bench.kit.requests['answer-own-slides']({ kind: 'presentation', pages: 'own', language: 'en' });
  expect(await adding).toEqual({ pages: 3 });
  const [found] = await own(bench);
  expect(found?.pages.map(({ kind, title, notes }) => [kind, title, notes])).toEqual([
    ['picture', 'Our school', 'Say hello.'],
    ['picture', 'The yard', ''],
    ['picture', 'Torn', ''],
  ]);
  expect(attachments(bench)).toHaveLength(3);
  expect((await inSession(bench)).slice(-3)).toEqual(['Our school', 'The yard', 'Torn']);
});

it('a presentation and its PDF that are given together are one, in any order', async () => {
  const bench = await openWith();
  const adding = dropped(bench, pdfOf('our school.pdf', 4), { file: 'our school.pptx', bytes });
  await expect.poll(() => question(bench)).toMatchObject({ pages: 4, pdf: { file: 'our school.pdf' }, leftOut: [], alone: undefined });
  await bench.kit.requests['answer-own-slides']({ kind: 'presentation', pages: 'own', language: 'en' });
  expect(await adding).toEqual({ pages: 4 });
  bench.chooseToo = [join(emptyFolder(), 'shown.pdf')];
  writeFileSync(bench.chooseToo[0] ?? '', '%PDF-1.7 3');
  const chosen = add(bench);
  await expect.poll(() => question(bench)).toMatchObject({ pages: 3, pdf: { file: 'shown.pdf', lacksHidden: true } });
  await bench.kit.requests['answer-own-slides']({ kind: 'presentation', pages: 'own', language: 'en' });
  expect(await chosen).toEqual({ pages: 3 });
  expect((await own(bench)).map(({ file, pages }) => [file, pages.map(({ kind, notes }) => [kind, notes])])).toEqual([
    ['our school.pptx', [['picture', 'Say hello.'], ...Array.from({ length: 3 }, () => ['picture', ''])]],
    ['our school.pptx', [['picture', 'Say hello.'], ...Array.from({ length: 2 }, () => ['picture', ''])]],
  ]);
});

it('a PDF of other pages that is given along is said, and either of the two can be taken', async () => {
  const bench = await openWith();
  const adding = dropped(bench, { file: 'our school.pptx', bytes }, pdfOf('old.pdf', 7));
  const asked = { pages: 4, pdf: undefined, refusal: { refused: 'pdf-of-another' }, alone: { file: 'old.pdf', pages: 7 } };
  await expect.poll(() => question(bench)).toMatchObject(asked);
  expect(attachments(bench)).toHaveLength(1);
  await bench.kit.requests['answer-own-slides']({ kind: 'presentation', pages: 'pdf-alone', language: 'en' });
  expect(await adding).toEqual({ pages: 7 });
  const again = dropped(bench, pdfOf('old.pdf', 7), { file: 'our school.pptx', bytes });
  await expect.poll(() => question(bench)).toMatchObject(asked);
  await bench.kit.requests['answer-own-slides']({ kind: 'presentation', pages: 'own', language: 'en' });
  expect(await again).toEqual({ pages: 4 });
  expect((await own(bench)).map(({ file, pages: [first] }) => [file, first?.kind, first?.title, first?.notes])).toEqual([
    ['old.pdf', 'picture', 'Page 1', ''],
    ['our school.pptx', 'written', 'Our school', 'Say hello.'],
  ]);
  expect(attachments(bench)).toHaveLength(8);
});

it('a wrong PDF takes the place of one that was right after a yes only, and no page is shown by the other’s name', async () => {
  const bench = await openWith();
  const adding = dropped(bench, { file: 'our school.pptx', bytes }, pdfOf('whole.pdf', 4));
  await expect.poll(() => question(bench)).toMatchObject({ pdf: { file: 'whole.pdf' } });
  bench.choose = join(emptyFolder(), 'other.pdf');
  writeFileSync(bench.choose, '%PDF-1.7 7');
  await bench.kit.requests['answer-own-slides']({ kind: 'presentation', pages: 'pdf', language: 'en' });
  const values = { file: 'our school.pptx', pdf: 'other.pdf', pages: 7, slides: 4 };
  await expect
    .poll(() => question(bench))
    .toMatchObject({
      pages: 4,
      pdf: { file: 'whole.pdf' },
      refusal: { refused: 'pdf-of-another', values },
      alone: { file: 'other.pdf', pages: 7 },
      instead: undefined,
    });
  await bench.kit.requests['answer-own-slides']({ kind: 'presentation', pages: 'own', language: 'en' });
  expect(await adding).toEqual({ pages: 4 });
  const [found] = await own(bench);
  expect(found?.pages.map(({ kind, title }) => [kind, title])).toEqual([
    ['picture', 'Our school'],
    ['picture', 'What we saw'],
    ['picture', 'The yard'],
    ['picture', 'Torn'],
  ]);
  expect(opened.at(-1)).toBe(4);
});

it('a third PDF that is wrong leaves a second that fits, and no password is asked for twice', async () => {
  const bench = await openWith();
  const locked = { file: 'whole.pdf', bytes: Buffer.from('%PDF-1.7 locked 4') };
  const adding = dropped(bench, { file: 'our school.pptx', bytes }, locked);
  await expect.poll(() => question(bench)).toMatchObject({ kind: 'password' });
  await bench.kit.requests['answer-own-slides']({ kind: 'password', password: 'yard' });
  await expect.poll(() => question(bench)).toMatchObject({ pdf: { file: 'whole.pdf' } });
  const instead = { file: 'shown.pdf', pages: 3 };
  for (const [name, pages] of [
    ['shown.pdf', 3],
    ['other.pdf', 7],
  ] as const) {
    bench.choose = join(emptyFolder(), name);
    writeFileSync(bench.choose, `%PDF-1.7 ${pages}`);
    await bench.kit.requests['answer-own-slides']({ kind: 'presentation', pages: 'pdf', language: 'en' });
    await expect
      .poll(() => question(bench))
      .toMatchObject({ pdf: { file: 'whole.pdf' }, instead, refusal: name === 'other.pdf' ? {} : undefined });
  }
  await bench.kit.requests['answer-own-slides']({ kind: 'presentation', pages: 'own', language: 'en' });
  expect(await adding).toEqual({ pages: 4 });
  expect(opened.at(-1)).toBe(4);
});

it('files that are no pair come in one by one', async () => {
  const bench = await openWith();
  const deckFile = { file: 'our school.pptx', bytes };
  const refused = { refused: 'slides-not-a-pair' };
  expect(await dropped(bench, deckFile, deckFile)).toEqual(refused);
  expect(await dropped(bench, pdfOf('a.pdf', 1), pdfOf('b.pdf', 2))).toEqual(refused);
  expect(await dropped(bench, deckFile, pdfOf('a.pdf', 1), pdfOf('b.pdf', 2))).toEqual(refused);
  bench.chooseToo = [bench.choose ?? ''];
  expect(await add(bench)).toEqual(refused);
  expect(attachments(bench)).toEqual([]);
});

it('what is no presentation leaves nothing behind, chosen or dropped', async () => {
  const bench = await openWith(compoundWith('EncryptedPackage'));
  expect(await add(bench)).toEqual({ refused: 'pptx-locked', values: { file: 'our school.pptx' } });
  expect(await dropped(bench, { file: 'talk.ppt', bytes: compoundWith('PowerPoint Document') })).toEqual({
    refused: 'pptx-old',
    values: { file: 'talk.ppt' },
  });
  expect(attachments(bench)).toEqual([]);
  expect(desk(bench).ownSlides).toBeUndefined();
});
