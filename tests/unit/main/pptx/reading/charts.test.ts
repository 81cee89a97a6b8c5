import { expect, test } from 'vitest';
import type { ReadSlide } from '../../../../../domain/programme/presentation-reading';
import { readOwnBody } from '../../../../../main/content/own-body';
import { readPresentation } from '../../../../../main/pptx/reading/read-presentation';
import {
  bodyShape,
  chartPart,
  chartRelation,
  chartShape,
  chartXml,
  type MadeSeries,
  paragraph,
  presentationOf,
  titleShape,
} from '../../../../made-files/presentations';

/** A slide with a title and this chart. */
async function slideWith(chart: string, shapes = titleShape('Žrtve u Srbiji') + chartShape()): Promise<ReadSlide> {
  const bytes = presentationOf([{ shapes, relations: [chartRelation] }], { [chartPart]: chart });
  const answer = await readPresentation({ kind: 'read', file: 'talk.pptx', bytes });
  const slide = answer.kind === 'read' ? answer.presentation.slides[0] : undefined;
  if (!slide) throw new Error(JSON.stringify(answer));
  return slide;
}

const bodies = ({ pages }: ReadSlide): readonly string[] => pages.map(({ body }) => body);
const years: MadeSeries = { name: 'Identifikovane žrtve', names: ['2021', '2022', '2023'], values: ['46', '58', '78'] };

test.each(['bar', 'bar3D', 'line', 'area'])(
  'one row of numbers of a %s chart becomes bars of ours, which a trainer can change',
  async (kind) => {
    const slide = await slideWith(chartXml(kind, [years], { axis: 'osoba' }));
    expect(slide.leftOut).toEqual(['chart-look']);
    expect(bodies(slide)).toEqual([
      '# Žrtve u Srbiji\n\n:::chart\n\n|  | Identifikovane žrtve |\n| --- | --- |\n| 2021 | 46 |\n| 2022 | 58 |\n| 2023 | 78 |\n\nIdentifikovane žrtve · osoba\n\n:::',
    ]);
    const { blocks, problems } = readOwnBody(bodies(slide)[0] ?? '');
    expect(problems).toEqual([]);
    expect(blocks[1]).toMatchObject({
      kind: 'figure',
      figure: {
        kind: 'bars',
        top: 80,
        note: 'Identifikovane žrtve · osoba',
        items: [
          { label: '2021', value: 46 },
          { label: '2022', value: 58 },
          { label: '2023', value: 78 },
        ],
      },
    });
  },
);

const parts: MadeSeries = { name: 'Series 1', names: ['Devojčice', 'Dečaci'], values: ['30', '10'] };
test('a pie that says parts becomes shares, one that says how many stays with its numbers', async () => {
  const saysParts = '<c:dLbls><c:showVal val="0"/><c:showPercent val="1"/></c:dLbls>';
  expect(bodies(await slideWith(chartXml('pie', [parts], { rest: saysParts })))[0]).toContain('| Devojčice | 75 % |\n| Dečaci | 25 % |');
  expect(bodies(await slideWith(chartXml('pie', [parts])))[0]).toContain('| Devojčice | 30 |\n| Dečaci | 10 |');
  const gap = { ...parts, names: ['Devojčice', 'Dečaci', 'Ne zna se'], values: ['30', '10', ''] };
  expect(bodies(await slideWith(chartXml('pie', [gap], { rest: saysParts })))[0]).toContain('| Dečaci | 25 % |\n| Ne zna se |  |');
  const slide = await slideWith(chartXml('doughnut', [{ ...parts, values: ['0.755', '0.245'] }], { format: '0%' }));
  const [body = ''] = bodies(slide);
  expect(body).toContain('| Devojčice | 75.5 % |\n| Dečaci | 24.5 % |');
  expect(readOwnBody(body).blocks[1]).toMatchObject({ figure: { kind: 'shares', items: [{ percent: 75.5 }, { percent: 24.5 }] } });
});

test('several rows of numbers, gaps and numbers below nought stand in a table', async () => {
  const boys: MadeSeries = { ...years, name: 'Dečaci', values: ['1.234567', '', '-3'] };
  const slide = await slideWith(chartXml('bar', [years, boys], { title: 'Po polu' }));
  expect(slide.leftOut).toEqual(['chart-look']);
  expect(bodies(slide)).toEqual([
    '# Žrtve u Srbiji\n\n| Po polu | Identifikovane žrtve | Dečaci |\n| --- | --- | --- |\n| 2021 | 46 | 1.23 |\n| 2022 | 58 |  |\n| 2023 | 78 | -3 |',
  ]);
  expect(slide.pages.map(({ withComma }) => withComma?.body)).toEqual([bodies(slide)[0]?.replace('1.23', '1,23')]);
  const below = await slideWith(chartXml('bar', [{ ...years, values: ['1', '-2', '3'] }]));
  expect(bodies(below)[0]).toContain('| 2022 | -2 |');
  expect(bodies(below)[0]).not.toContain(':::chart');
});

test('words of the slide come before its chart, and names are dates where the file keeps them so', async () => {
  const shapes = titleShape('Prijave') + bodyShape(paragraph('Po mesecima')) + chartShape([50, 30, 45, 60]);
  const months = { ...years, names: ['45292', '45323', '45352'] };
  const slide = await slideWith(chartXml('line', [months], { dates: 'mmm\\-yy' }), shapes);
  expect(bodies(slide)[0]).toBe('# Prijave\n\n- Po mesecima');
  expect(bodies(slide)[1]).toContain('| 1/2024 | 46 |\n| 2/2024 | 58 |\n| 3/2024 | 78 |');
});

test('a chart without a slide’s title gives it its own', async () => {
  const slide = await slideWith(chartXml('bar', [years], { title: 'Po godinama' }), chartShape());
  expect(slide.title).toBe('Po godinama');
  expect(bodies(slide)[0]).toMatch(/^# Po godinama\n\n:::chart/u);
});

test('signs that Markdown knows, and words as long as they may be, are shown as they are', async () => {
  const odd: MadeSeries = { name: '**a** | b', names: ['<b>x</b>', '1. $_', ':::'], values: ['1', '2', '3'] };
  const [body = ''] = bodies(await slideWith(chartXml('bar', [odd], { title: ':::chart' })));
  const { blocks, problems } = readOwnBody(body);
  expect(problems).toEqual([]);
  expect(blocks[1]).toMatchObject({
    figure: { title: '**a** | b', note: ':::chart', items: [{ label: '<b>x</b>' }, { label: '1. $_' }, { label: ':::' }] },
  });
  const long = await slideWith(chartXml('bar', [{ ...years, names: years.names.map((name) => `${name} ${'reč '.repeat(40)}`) }]));
  expect(bodies(long)[0]).not.toContain(':::chart');
});

const many = Array.from({ length: 25 }, (_, index) => String(index));
test.each([
  ['of points in a plane', chartXml('scatter', [years])],
  ['without numbers', chartXml('bar', [{ ...years, values: ['', '', ''] }])],
  ['of more numbers than a room reads', chartXml('line', [{ name: 'x', names: many, values: many }])],
  ['that claims a billion of them', chartXml('line', [years]).replaceAll('ptCount val="3"', 'ptCount val="1000000000"')],
  ['whose numbers are none', chartXml('bar', [{ ...years, values: ['#N/A', 'NaN', '1e999'] }])],
  ['larger than any', `${chartXml('bar', [years])}<!--${'x'.repeat(1_100_000)}-->`],
  ['that is none', '<nothing/>'],
  ['that declares a type', `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${chartXml('bar', [years])}`],
])('a chart %s is left out, and said', async (_name, chart) => {
  const slide = await slideWith(chart);
  expect(slide.leftOut).toEqual(['chart']);
  expect(bodies(slide)).toEqual(['# Žrtve u Srbiji']);
});
