import { expect, it, test } from 'vitest';
import type { ReadPage, ReadSlide } from '../../../../../domain/programme/presentation-reading';
import { type FoundPresentation, readPresentation } from '../../../../../main/pptx/reading/read-presentation';
import {
  bodyShape,
  frameOf,
  type MadeSlide,
  type Parts,
  paragraph,
  pictureShape,
  presentationOf,
  relationsXml,
  tableShape,
  textBox,
  titleShape,
} from '../../../../made-files/presentations';
import { pngOf } from '../../export/pictures';

async function read(bytes: Uint8Array): Promise<FoundPresentation> {
  const answer = await readPresentation({ kind: 'read', file: 'talk.pptx', bytes });
  if (answer.kind !== 'read') throw new Error(JSON.stringify(answer));
  return answer.presentation;
}

const slidesIn = async (slides: readonly MadeSlide[], more: Parts = {}): Promise<readonly ReadSlide[]> =>
  (await read(presentationOf(slides, more))).slides;

async function onlySlide(shapes: string, more: Omit<MadeSlide, 'shapes'> = {}, parts: Parts = {}): Promise<ReadSlide> {
  const [slide] = await slidesIn([{ shapes, ...more }], parts);
  if (!slide) throw new Error('no slide was read');
  return slide;
}

const bodies = ({ pages }: ReadSlide): readonly string[] => pages.map(({ body }) => body);
const picturesOf = (pages: readonly ReadPage[]): readonly (string | undefined)[] => pages.map(({ picture }) => picture?.part);

test('titles, points with their levels, plain lines, weight and notes are taken over in their order', async () => {
  const shapes = [
    textBox(paragraph('At the foot'), [10, 92, 40, 5]),
    bodyShape(
      paragraph('Deca') +
        paragraph('до 18 година', 'lvl="1"') +
        paragraph('Odrasli') +
        paragraph('Bez oznake', '', '<a:buNone/>') +
        '<a:p><a:pPr><a:buAutoNum type="arabicPeriod"/></a:pPr><a:r><a:rPr b="1"/><a:t>Prvo</a:t></a:r><a:r><a:t> pitaj</a:t></a:r></a:p>' +
        paragraph('Drugo', '', '<a:buAutoNum type="arabicPeriod"/>'),
    ),
    titleShape('Ko je žrtva?'),
  ].join('');
  const notes = `${paragraph('Pitaj grupu.')}${paragraph('Sačekaj.')}`;
  const slide = await onlySlide(shapes, { notes });
  expect(slide.title).toBe('Ko je žrtva?');
  expect(bodies(slide)).toEqual([
    '# Ko je žrtva?\n\n- Deca\n    - до 18 година\n- Odrasli\n\nBez oznake\n\n1. **Prvo** pitaj\n2. Drugo\n\nAt the foot',
  ]);
  expect(slide.notes).toBe('Pitaj grupu.\n\nSačekaj.');
  expect(slide).toMatchObject({ isHidden: false, leftOut: [] });
});

test('few lines that nobody marked as a title, alone on a slide, are one with what is below it', async () => {
  const alone = textBox(paragraph('Hvala!') + paragraph('Ana i Petar'), [10, 50, 40, 20]);
  expect(await onlySlide(alone)).toMatchObject({ title: 'Hvala!', pages: [{ body: '# Hvala!\n\nAna i Petar' }] });
  const many = textBox(['Jedan', 'Dva', 'Tri', 'Četiri'].map((line) => paragraph(line)).join(''), [10, 50, 40, 40]);
  expect(await onlySlide(many)).toMatchObject({ title: '', pages: [{ body: 'Jedan\n\nDva\n\nTri\n\nČetiri' }] });
});

test('a sign of a point that stands alone, as programs leave it that make slides of pages, is no line', async () => {
  const shapes = titleShape('Evidence') + textBox(paragraph('•') + paragraph('Reports') + paragraph('•'), [5, 30, 60, 30]);
  expect(bodies(await onlySlide(shapes))).toEqual(['# Evidence\n\nReports']);
});

test('the order is the presentation’s, not the archive’s, and hidden slides are told', async () => {
  const slides = [{ shapes: titleShape('Second') }, { shapes: titleShape('First'), attributes: 'show="0"' }];
  const turned = relationsXml([
    { id: 'rId1', kind: 'slide', target: '/ppt/slides/slide2.xml' },
    { id: 'rId2', kind: 'slide', target: './slides/../slides/SLIDE1.xml' },
  ]);
  const found = await slidesIn(slides, { 'ppt/_rels/presentation.xml.rels': turned });
  expect(found.map(({ title, isHidden }) => [title, isHidden])).toEqual([
    ['First', true],
    ['Second', false],
  ]);
});

test('signs that would mean something are kept as signs, and what reads plainly stays plain', async () => {
  const said = [
    '- 5 % *svih* [1] <b> & Co. #1',
    '2. korak: kod:kuće u 9:30',
    '# nije naslov',
    'ime_prezime@skola.rs, _levo_',
    ':::notes',
    '`a` | b ~~c~~ \\d &amp; {x}',
    '⚠️ 😀',
  ];
  const plain = said.map((text) => paragraph(text, '', '<a:buNone/>')).join('');
  const slide = await onlySlide(textBox(plain, [5, 5, 90, 90]));
  const words = slide.pages.map((page) => page.words).join(' ');
  for (const text of said.slice(1)) expect(words).toContain(text);
  expect(bodies(slide).join('\n')).toContain('kod:kuće u 9:30');

  const glued = '<a:p><a:r><a:t>ne</a:t></a:r><a:r><a:rPr b="1"/><a:t>„da”</a:t></a:r><a:r><a:t>vno, 5 % (oko)</a:t></a:r></a:p>';
  expect(bodies(await onlySlide(textBox(glued, [5, 50, 90, 40])))).toEqual(['# ne„da”vno, 5 % (oko)']);
});

test('a table, pictures and two columns become slides that can show them', async () => {
  const png = pngOf(8, 8);
  const picture = { id: 'rPicture', kind: 'image', target: '../media/image1.png' };
  const cut = '<a:srcRect l="25000" b="50000"/>';
  const shapes = [
    titleShape('Podaci'),
    textBox(paragraph('Beside it'), [5, 30, 40, 20]),
    pictureShape('rPicture', [50, 30, 40, 40], { cut }),
    pictureShape('rPicture', [50, 80, 20, 15]),
    tableShape([
      ['Grad', 'Dece'],
      ['Niš | Pirot', '3'],
    ]),
  ].join('');
  const slide = await onlySlide(shapes, { relations: [picture] }, { 'ppt/media/image1.png': png });
  expect(bodies(slide)).toEqual(['# Podaci\n\nBeside it', '# Podaci\n\n| Grad | Dece |\n| --- | --- |\n| Niš \\| Pirot | 3 |', '# Podaci']);
  expect(picturesOf(slide.pages)).toEqual(['ppt/media/image1.png', undefined, 'ppt/media/image1.png']);
  expect(slide.pages[0]?.picture).toEqual({
    part: 'ppt/media/image1.png',
    alt: 'A school',
    crop: { left: 0.25, top: 0, right: 0, bottom: 0.5 },
  });

  const columns = await onlySlide(
    titleShape('Dve strane') + bodyShape(paragraph('Leva'), [5, 25, 42, 60]) + bodyShape(paragraph('Desna'), [53, 25, 42, 60], 2),
  );
  expect(bodies(columns)).toEqual(['# Dve strane\n\n:::column\n\n- Leva\n\n:::\n\n:::column\n\n- Desna\n\n:::']);
});

test('what is too much for one slide goes on to the next, no word is lost, and numbers go on', async () => {
  const count = 40;
  const points = Array.from({ length: count }, (_, index) =>
    paragraph(`Step number ${index + 1} of many, told in a full line of text`, '', '<a:buAutoNum/>'),
  );
  const slide = await onlySlide(titleShape('How it is done') + bodyShape(points.join('')));
  expect(slide.pages.length).toBeGreaterThan(2);
  const all = slide.pages.map(({ words }) => words).join(' ');
  for (let number = 1; number <= count; number += 1) expect(all).toContain(`Step number ${number} of`);
  expect(bodies(slide).every((body) => body.startsWith('# How it is done\n\n'))).toBe(true);
  expect(bodies(slide)[1]).toMatch(/^# How it is done\n\n(?<number>\d+)\\\. Step number \k<number> of/u);

  const long = 'A sentence that says something to the room. '.repeat(60).trim();
  const prose = await onlySlide(textBox(paragraph(long), [5, 5, 90, 90]));
  expect(prose.pages.length).toBeGreaterThan(1);
  expect(prose.pages.map(({ words }) => words).join(' ')).toBe(long);
});

test('what can’t be redrawn is said, each kind once', async () => {
  const timing = '<p:timing><p:tnLst><p:par><p:cTn><p:childTnLst><p:animEffect/></p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>';
  const relations = [
    { id: 'rEmf', kind: 'image', target: '../media/image1.emf' },
    { id: 'rFar', kind: 'image', target: 'http://example.org/x.png', isOutside: true },
    { id: 'rComments', kind: 'comments', target: '../comments/comment1.xml' },
    { id: 'rData', kind: 'diagramData', target: '../diagrams/data1.xml' },
    { id: 'rPng', kind: 'image', target: '../media/image2.png' },
  ];
  const diagram =
    '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst>' +
    '<dgm:pt modelId="0" type="doc"/><dgm:pt modelId="1"><dgm:t><a:p><a:r><a:t>Stem</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt modelId="2"><dgm:t><a:p><a:r><a:t>Branch</a:t></a:r></a:p></dgm:t></dgm:pt>' +
    '</dgm:ptLst><dgm:cxnLst><dgm:cxn srcId="0" destId="1" srcOrd="0"/><dgm:cxn srcId="1" destId="2" srcOrd="0"/><dgm:cxn srcId="2" destId="1" srcOrd="0"/></dgm:cxnLst></dgm:dataModel>';
  const shapes = [
    titleShape('Much'),
    frameOf('chart', ''),
    frameOf('chart', ''),
    frameOf('diagram', '<dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rData"/>'),
    pictureShape('rEmf', [10, 10, 30, 30]),
    pictureShape('rFar', [10, 10, 30, 30], { link: true }),
    pictureShape('rGone', [10, 10, 30, 30]),
    pictureShape('rPng', [1, 1, 4, 4]),
    pictureShape('rPng', [10, 10, 30, 30], { use: '<a:videoFile r:link="rFar"/>' }),
  ].join('');
  const slide = await onlySlide(
    shapes,
    { relations, timing },
    { 'ppt/media/image1.emf': 'x', 'ppt/media/image2.png': 'x', 'ppt/diagrams/data1.xml': diagram },
  );
  expect(slide.leftOut).toEqual([
    'chart',
    'diagram',
    'film',
    'animation',
    'picture-kind',
    'picture-elsewhere',
    'picture-missing',
    'small-picture',
    'comment',
  ]);
  expect(bodies(slide)).toEqual(['# Much\n\n- Stem\n    - Branch']);
});

it('reads the strict way of writing, whatever prefixes stand for it, and UTF-16', async () => {
  const strict = `<x:sld xmlns:x="http://purl.oclc.org/ooxml/presentationml/main" xmlns="http://purl.oclc.org/ooxml/drawingml/main"><x:cSld><x:spTree><x:sp><x:nvSpPr><x:cNvPr/><x:nvPr><x:ph type="ctrTitle"/></x:nvPr></x:nvSpPr><x:txBody><p><r><t>Строго</t></r><br/><r><t>pisano</t></r></p></x:txBody></x:sp></x:spTree></x:cSld></x:sld>`;
  const utf16 = Buffer.from(`\ufeff${strict}`, 'utf16le');
  for (const part of [strict, utf16]) {
    const [slide] = await slidesIn([{ shapes: '' }], { 'ppt/slides/slide1.xml': part });
    expect(slide?.title).toBe('Строго pisano');
  }
});

it('gives the pictures that it is asked for, and tells of macros without a look at them', async () => {
  const png = pngOf(4, 4);
  const slides = [{ shapes: pictureShape('rP', [10, 10, 50, 50]), relations: [{ id: 'rP', kind: 'image', target: '../media/a.png' }] }];
  const bytes = presentationOf(slides, { 'ppt/media/a.png': png, 'ppt/vbaProject.bin': 'x' });
  const found = await read(bytes);
  expect(found).toMatchObject({ hasMacros: true, pictures: [{ part: 'ppt/media/a.png', size: png.length }] });
  const answer = await readPresentation({ kind: 'pictures', file: 'talk.pptx', bytes, parts: ['ppt/media/a.png', 'ppt/vbaproject.bin2'] });
  expect(answer).toMatchObject({ kind: 'pictures' });
  expect(answer.kind === 'pictures' && [...answer.pictures]).toEqual([['ppt/media/a.png', new Uint8Array(png)]]);
});

test.each([
  ['descr="A school"', 'A school'],
  ['descr="C:\\Users\\Jelena\\slike\\dvoriste.jpg"', ''],
  ['descr="/Users/jelena/Desktop/screen"', ''],
  ['descr="banner.PNG" title="Dvorište škole"', 'Dvorište škole'],
  ['descr="he/she, and the yard"', 'he/she, and the yard'],
])('where a picture lay is no description of it: %s', async (said, alt) => {
  const relation = { id: 'rP', kind: 'image', target: '../media/yard.png' };
  const shapes = titleShape('The yard') + pictureShape('rP', [40, 30, 50, 60], { said });
  const slide = await onlySlide(shapes, { relations: [relation] }, { 'ppt/media/yard.png': pngOf(8, 8) });
  expect(slide.pages[0]?.picture?.alt).toBe(alt);
});
