/** A deck as PowerPoint reads it: titles are titles, points are points, numbers stay numbers, and notes are what the speaker sees. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../domain/programme/figure/figure';
import { plainTheme } from '../../../../domain/programme/theme';
import type { SetParagraph, SlidePart, TextRun } from '../../../../domain/stage/slide-parts';
import { deckPptx } from '../../../../main/pptx/deck-file';
import type { Deck, DeckSlide } from '../../../../main/pptx/deck-order';

const run = (text: string): TextRun => ({ text, size: 40, isBold: false, isItalic: false, isDisplay: false, colour: '#123456' });
const paragraph = (text: string, change: Partial<SetParagraph> = {}): SetParagraph => ({
  runs: [run(text)],
  align: 'left',
  spacing: 0.9,
  before: 0,
  mark: undefined,
  indent: 0,
  ...change,
});
const place = { x: 96, y: 96, width: 480, height: 192 };
const dot = { mark: { kind: 'dot', colour: '#aa0000' }, indent: 48 } as const;
const title: SlidePart = { kind: 'text', role: 'title', place, paragraphs: [paragraph('Bezbednost & podrška')] };
const body: SlidePart = {
  kind: 'text',
  role: 'body',
  place,
  paragraphs: [paragraph('Prvo', dot), paragraph('Drugo', { mark: { kind: 'number', number: 2, colour: '#aa0000' }, indent: 48 })],
};
const pixel = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const picture: SlidePart = { kind: 'picture', place, data: pixel, alt: 'A school in the "morning"' };
const cell = (text: string) => ({ paragraphs: [paragraph(text)], below: undefined, left: 0, right: 10 });
const table: SlidePart = {
  kind: 'table',
  place,
  columns: [240, 240],
  rows: [
    { height: 96, cells: [cell('Načelo'), cell('U školi')] },
    { height: 96, cells: [cell('Tajnost'), cell('Ko zna')] },
  ],
};
const colours = { ink: '#111111', strong: '#aa0000', middle: '#cc8888', faint: '#eeeeee' };
const figure: SlidePart = { kind: 'figure', place, colours, size: 26 };
const bars: Figure = {
  kind: 'bars',
  title: 'Po godinama',
  note: 'Stvarni broj je veći.',
  top: 80,
  part: undefined,
  hasMarks: true,
  unit: undefined,
  items: [
    { label: '2022', value: 62, mark: 'second-hand', part: undefined },
    { label: '2023', value: 66, mark: undefined, part: undefined },
  ],
};

const slide = (parts: readonly SlidePart[], change: Partial<DeckSlide> = {}): DeckSlide => ({
  ground: '#fdfbf7',
  parts,
  layout: 'text',
  section: 'Uvod',
  figures: [],
  notes: [],
  language: 'sr-Latn',
  sources: [],
  ...change,
});
const deck = (slides: readonly DeckSlide[]): Deck => ({
  title: 'Obuka',
  owner: 'Vlasnik',
  language: 'sr-Latn',
  world: plainTheme.usual,
  words: { sources: 'Izvori', title: 'Naslov', text: 'Tekst' },
  slides,
});

async function filesOf(...slides: readonly DeckSlide[]): Promise<ReadonlyMap<string, string>> {
  const { bytes } = await deckPptx(deck(slides));
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}
const slideOf = async (one: DeckSlide): Promise<string> => (await filesOf(one)).get('ppt/slides/slide1.xml') ?? '';

describe('a presentation', () => {
  it('has its title in the place of a title and its points as points, in its own language and type', async () => {
    const files = await filesOf(slide([title, body]));
    const written = files.get('ppt/slides/slide1.xml') ?? '';
    expect(written).toMatch(/<p:ph type="title"\/>[\s\S]*?Bezbednost &amp; podrška/u);
    expect(written).toMatch(
      /<p:ph type="body" idx="1"\/>[\s\S]*?<a:buChar char="•"\/>[\s\S]*?Prvo[\s\S]*?<a:buAutoNum [^>]*startAt="2"\/>[\s\S]*?Drugo/u,
    );
    /* Half an inch. */
    expect(written).toContain('marL="457200" indent="-457200"');
    const layout = files.get('ppt/slideLayouts/slideLayout2.xml') ?? '';
    expect(layout).toContain('<p:ph type="title"/>');
    expect(layout).toContain('Naslov');
    const theme = files.get('ppt/theme/theme1.xml') ?? '';
    expect(theme).toContain('<a:latin typeface="Literata"');
    expect(theme).toContain('<a:latin typeface="Noto Sans"');
    expect([...files.values()].join('')).not.toContain('lang="en-US"');
    expect([...files.values()].join('')).not.toMatch(/\[\[\d+\]\]/u);
  });

  it('has the theme’s colours by their names, so that another theme changes them', async () => {
    const files = await filesOf(slide([title], { ground: plainTheme.usual.ground }));
    expect(files.get('ppt/slides/slide1.xml')).toContain('<p:bgPr><a:solidFill><a:schemeClr val="tx2"/>');
    expect(files.get('ppt/theme/theme1.xml')).toContain(
      `<a:dk2><a:srgbClr val="${plainTheme.usual.ground.slice(1).toUpperCase()}"/></a:dk2>`,
    );
  });

  it('keeps a table a table', async () => {
    const written = await slideOf(slide([table]));
    expect(written.match(/<a:tr h="914400">/gu)).toHaveLength(2);
    expect(written).toContain('<a:gridCol w="2286000"/>');
    expect(written).toMatch(/<a:tc>[\s\S]*?Načelo[\s\S]*?<a:tc>[\s\S]*?U školi/u);
  });

  it('keeps the numbers of a figure in a chart, with what is known at second hand, and says it all in words', async () => {
    const files = await filesOf(slide([figure], { figures: [bars] }));
    const chart = [...files].find(([name]) => /^ppt\/charts\/chart\d+\.xml$/u.test(name))?.[1] ?? '';
    expect(chart).toMatch(/<c:v>62<\/c:v>[\s\S]*?<c:v>66<\/c:v>/u);
    expect(chart).toContain('2022\niz druge ruke');
    expect([...files.keys()].some((name) => /^ppt\/embeddings\/.*\.xlsx$/u.test(name))).toBe(true);
    const written = files.get('ppt/slides/slide1.xml') ?? '';
    expect(written).toContain('descr="Po godinama. 2022 (iz druge ruke): 62; 2023: 66"');
    expect(written).toContain('Stvarni broj je veći.');
  });

  it('has a description for each picture, and one file for the same picture on two slides', async () => {
    const files = await filesOf(slide([picture]), slide([picture]));
    expect(files.get('ppt/slides/slide2.xml')).toContain('descr="A school in the &quot;morning&quot;"');
    expect([...files.keys()].filter((name) => name.startsWith('ppt/media/'))).toHaveLength(1);
  });

  it('says the notes to the speaker, and where it comes from after them', async () => {
    const notes = [
      {
        kind: 'paragraph' as const,
        content: [
          { kind: 'strong' as const, content: [{ kind: 'text' as const, text: 'Recite.' }] },
          { kind: 'text' as const, text: ' Dobro došli.' },
        ],
      },
    ];
    const said = (await filesOf(slide([title], { notes, sources: ['UNICEF, 2023'] }))).get('ppt/notesSlides/notesSlide1.xml') ?? '';
    expect(said).toMatch(/b="1"[^>]*\/><a:t>Recite\.<\/a:t>[\s\S]*?Dobro došli\.[\s\S]*?Izvori[\s\S]*?UNICEF, 2023/u);
  });
});
