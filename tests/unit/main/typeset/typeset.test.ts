import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import type { Block, Row } from '../../../../main/typeset/block';
import { type Setting, typeset } from '../../../../main/typeset/typeset';
import { pngOf } from '../export/pictures';
import { press } from './press';
import { allOf, missingIn, readBack } from './read-back';

const fonts = await press();
const setting: Setting = {
  language: 'sr-Latn',
  title: 'Zapisnik: škola & „deca“ <1>',
  created: new Date('2023-10-12T18:00:00Z'),
  layout: 'portrait',
  fonts,
  footer: ['Beograd, 11–12. oktobar 2023.'],
  pageOf: (page, pages) => `strana ${page} od ${pages}`,
};
const long = 'Učesnici su pitali šta škola sme da pita, a šta ne sme. '.repeat(9);
const row = (index: number): Row => ({ cells: [String(index + 1), `Ђорђе Đorđević ${index}`, 'OŠ „Vuk Karadžić“', '3'] });
const table = (rows: readonly Row[], more: object = {}): Block => ({
  kind: 'table',
  summary: 'Ko je bio',
  columns: [
    { heading: 'Br.', width: 1, align: 'right' },
    { heading: 'Ime', width: 5, isRowHeader: true },
    { heading: 'Škola', below: '09:00', width: 5 },
    { heading: 'Dana', width: 2, align: 'right' },
  ],
  rows,
  ...more,
});
const all: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Zapisnik obuke' },
  {
    kind: 'facts',
    columns: 2,
    facts: [
      { label: 'Organizator', value: 'ASTRA' },
      { label: 'Mesto', value: 'Beograd' },
      { label: 'Dani', value: '11–12. oktobar 2023.' },
    ],
  },
  { kind: 'heading', level: 2, text: 'Šta se radilo' },
  { kind: 'paragraph', text: long },
  {
    kind: 'paragraph',
    text: [
      { kind: 'strong', content: [{ kind: 'text', text: 'Važno:' }] },
      { kind: 'text', text: ' niko nije otišao.' },
    ],
  },
  { kind: 'list', marker: 'point', items: ['Prvo', long, 'Treće'] },
  { kind: 'list', marker: 'number', items: ['Prvo', 'Drugo'] },
  { kind: 'list', marker: 'box', items: ['Da', 'Ne'] },
  { kind: 'note', text: long },
  {
    kind: 'figure',
    alt: 'Tri stuba: 3, 7 i 5.',
    height: 80,
    draw: (canvas, { x, top, height }) => {
      for (const [index, value] of [3, 7, 5].entries()) {
        canvas.rectangle({ x: x + index * 40, top: top + height - value * 10, width: 30, height: value * 10 }, '#0b5c5c');
      }
      canvas.picture(pngOf(4, 4), { x: x + 200, top, width: 20, height: 20 });
    },
  },
  { kind: 'heading', level: 3, text: 'Ko je bio' },
  table([
    { cells: ['', 'Prvi dan'], kind: 'heading' },
    ...Array.from({ length: 30 }, (_, index) => row(index)),
    { cells: ['', 'Ukupno', '', '90'], kind: 'totals' },
  ]),
];

/** Lines that are drawn, without what stands in the footer of each page. */
const linesOn = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

describe('a paper', () => {
  it.each(languages)('lacks nothing of what a screen reader needs, in %s', async (language) => {
    const bytes = await typeset({ ...setting, language }, all);
    if (process.env.LOOK) writeFileSync(`${process.env.LOOK}/typeset-${language}.pdf`, bytes);
    const paper = await readBack(bytes);
    expect(missingIn(paper)).toEqual([]);
    expect(paper.language).toBe(language);
    expect(paper.title).toBe(setting.title);
    expect(
      paper.pages
        .flat()
        .map(({ role }) => role)
        .filter((role) => /^H/u.test(role)),
    ).toEqual(['H1', 'H2', 'H3']);
    expect(allOf(paper, /^Figure$/u).map(({ alt }) => alt)).toEqual(['Tri stuba: 3, 7 i 5.']);
  });

  it('is read in the order of its blocks, each word once', async () => {
    const paper = await readBack(await typeset(setting, all));
    const texts = paper.pages.flat().map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim());
    expect(texts[0]).toBe('Zapisnik obuke');
    expect(texts[1]).toBe('Organizator ASTRA Mesto Beograd Dani 11–12. oktobar 2023.');
    expect(texts[3]).toBe(long.trim());
    expect(texts[4]).toBe('Važno: niko nije otišao.');
    expect(
      allOf(paper, /^TH$/u)
        .map(({ text }) => text.replaceAll(/\s+/gu, ' ').trim())
        .slice(0, 4),
    ).toEqual(['Br.', 'Ime', 'Škola 09:00', 'Dana']);
  });

  it('is the same to the last byte when it is set again', async () => {
    expect(await typeset(setting, all)).toEqual(await typeset(setting, all));
  });

  it('is the same, and read as well, after papers whose letters are made of parts of its own', async () => {
    const english: Setting = { ...setting, language: 'en', title: 'A tally', fonts: await press() };
    const blocks: readonly Block[] = [{ kind: 'paragraph', text: 'A case: ocean, Xerxes, 1. May' }];
    const first = await typeset({ ...english, fonts: await press() }, blocks);
    await typeset({ ...english, language: 'sr-Cyrl' }, [{ kind: 'paragraph', text: 'Ах, осећај: ćčžšđ; Ђорђе…' }]);
    const after = await typeset(english, blocks);
    expect((await readBack(after)).pages.flat()[0]?.text).toBe('A case: ocean, Xerxes, 1. May');
    expect(Buffer.compare(after, first)).toBe(0);
  });

  it('has a page with its number even when there is nothing to say', async () => {
    const paper = await readBack(await typeset(setting, []));
    expect(paper.drawn).toEqual([expect.stringContaining('strana 1 od 1')]);
  });

  it('shows a letter that the font lacks as a question mark, and an accent that stands on its own where it belongs', async () => {
    const paper = await readBack(await typeset(setting, [{ kind: 'paragraph', text: 'Li 李 n\u0302a' }]));
    expect(paper.pages.flat()[0]?.text.normalize('NFC')).toContain('Li ? n');
  });
});

describe('a table over pages', () => {
  it('repeats its heading on each page for the eye, and has it once for the ear', async () => {
    const paper = await readBack(await typeset(setting, [table(Array.from({ length: 100 }, (_, index) => row(index)))]));
    expect(paper.pages.length).toBeGreaterThan(2);
    for (const text of paper.drawn) expect(text).toContain('Škola');
    expect(allOf(paper, /^TH$/u).filter(({ text }) => text.includes('Škola'))).toHaveLength(1);
  });

  it('leaves no row alone on a page, of however many, and no point of a list', async () => {
    const property = fc.asyncProperty(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 0, max: 45 }), async (count, before) => {
      const above: readonly Block[] = [{ kind: 'list', marker: 'point', items: Array.from({ length: before }, () => 'pre') }];
      const list: Block = { kind: 'list', marker: 'number', items: Array.from({ length: count }, () => 'tačka') };
      const rows = Array.from({ length: count }, (): Row => ({ cells: ['', 'redak', '', ''] }));
      for (const [block, word] of [
        [table(rows), 'redak'],
        [list, 'tačka'],
      ] as const) {
        const { drawn } = await readBack(await typeset(setting, before === 0 ? [block] : [...above, block]));
        const counts = drawn.map((page) => page.split(word).length - 1).filter((each) => each > 0);
        expect(counts.reduce((sum, each) => sum + each, 0)).toBe(count);
        expect(Math.min(...counts), `${count} below ${before}`).toBeGreaterThanOrEqual(2);
      }
    });
    await fc.assert(property, { numRuns: 30 });
  }, 120_000);

  it('cuts no row, loses none, and leaves neither totals nor a heading alone', async () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(lengths, async (lines) => {
        const rows: readonly Row[] = [
          ...lines.map(
            (count, index): Row => ({
              cells: [`r${index}`, Array.from({ length: count }, (_, at) => `r${index}-${at} ${'x'.repeat(30)}`).join(' ')],
            }),
          ),
          { cells: ['all', 'totals'], kind: 'totals' },
        ];
        const blocks: readonly Block[] = [
          { kind: 'heading', level: 1, text: 'One' },
          table(rows),
          { kind: 'heading', level: 2, text: 'Two' },
          table(rows.slice(0, 1)),
        ];
        const { drawn } = await readBack(await typeset(setting, blocks));
        const pageOfText = (text: string): readonly number[] =>
          drawn.flatMap((page, index) => (linesOn(page).some((line) => line.split(' ').includes(text)) ? [index] : []));
        for (const [index, count] of lines.entries()) {
          const pages = new Set(Array.from({ length: count }, (_, at) => pageOfText(`r${index}-${at}`)[0]));
          expect(pages.size).toBe(1);
          expect(pages.has(undefined)).toBe(false);
        }
        expect(pageOfText('totals')).toEqual([pageOfText(`r${lines.length - 1}-0`).at(lines.length === 1 ? 0 : -1)]);
        expect(pageOfText('Two')).toEqual([pageOfText('r0-0').at(-1)]);
      }),
      { numRuns: 12 },
    );
  });
});
