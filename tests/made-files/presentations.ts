/** Presentations written here, part by part, so that what is in them can be read: sound ones, and such as somebody made to do harm. */
import { strToU8, zipSync } from 'fflate';

const offices = 'http://schemas.openxmlformats.org';
export const names = `xmlns:a="${offices}/drawingml/2006/main" xmlns:r="${offices}/officeDocument/2006/relationships" xmlns:p="${offices}/presentationml/2006/main"`;
const kindOf = (name: string): string => `${offices}/officeDocument/2006/relationships/${name}`;

export interface MadeRelation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly isOutside?: boolean;
}

export const relationsXml = (relations: readonly MadeRelation[]): string =>
  `<Relationships xmlns="${offices}/package/2006/relationships">${relations
    .map(
      ({ id, kind, target, isOutside }) =>
        `<Relationship Id="${id}" Type="${kindOf(kind)}" Target="${target}"${isOutside ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** `look`: of the paragraph, as `lvl="1"`; `sign`: what stands before it. */
export const paragraph = (text: string, look = '', sign = ''): string =>
  `<a:p><a:pPr ${look}>${sign}</a:pPr><a:r><a:t>${escaped(text)}</a:t></a:r></a:p>`;

/** In hundredths of the slide. */
type Frame = readonly [x: number, y: number, width: number, height: number];
const [width, height] = [12_192_000, 6_858_000];
const frame = ([x, y, w, h]: Frame, tag = 'a:xfrm'): string =>
  `<${tag}><a:off x="${x * (width / 100)}" y="${y * (height / 100)}"/><a:ext cx="${w * (width / 100)}" cy="${h * (height / 100)}"/></${tag}>`;

const shape = (use: string, paragraphs: string, place: Frame | undefined): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:cNvSpPr/><p:nvPr>${use}</p:nvPr></p:nvSpPr><p:spPr>${place ? frame(place) : ''}</p:spPr><p:txBody><a:bodyPr/>${paragraphs}</p:txBody></p:sp>`;

export const titleShape = (text: string): string => shape('<p:ph type="title"/>', paragraph(text), undefined);
export const bodyShape = (paragraphs: string, place?: Frame, index = 1): string => shape(`<p:ph idx="${index}"/>`, paragraphs, place);
export const textBox = (paragraphs: string, place: Frame): string => shape('', paragraphs, place);

export const pictureShape = (
  relation: string,
  place: Frame,
  { said = 'descr="A school"', use = '', cut = '', link = false } = {},
): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="4" name="Picture" ${said}/><p:cNvPicPr/><p:nvPr>${use}</p:nvPr></p:nvPicPr><p:blipFill><a:blip r:${link ? 'link' : 'embed'}="${relation}"/>${cut}<a:stretch/></p:blipFill><p:spPr>${frame(place)}</p:spPr></p:pic>`;

export const frameOf = (kind: string, data: string, place: Frame = [10, 30, 80, 50]): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="5" name="Frame"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr>${frame(place, 'p:xfrm')}<a:graphic><a:graphicData uri="${offices}/drawingml/2006/${kind}">${data}</a:graphicData></a:graphic></p:graphicFrame>`;

export const tableShape = (rows: readonly (readonly string[])[]): string =>
  frameOf(
    'table',
    `<a:tbl>${rows.map((row) => `<a:tr>${row.map((cell) => `<a:tc><a:txBody>${paragraph(cell)}</a:txBody></a:tc>`).join('')}</a:tr>`).join('')}</a:tbl>`,
  );

/** A series of a chart's plot, each with its name and what stands in `c:cat` and `c:val`. */
export interface MadeSeries {
  readonly name: string;
  readonly names: readonly string[];
  /** The values as the file keeps them; empty where there is none. */
  readonly values: readonly string[];
}

const cache = (kind: 'str' | 'num', texts: readonly string[], format: string): string =>
  `<c:${kind}Ref><c:f>Sheet1!$A$1</c:f><c:${kind}Cache>${format === '' ? '' : `<c:formatCode>${format}</c:formatCode>`}<c:ptCount val="${texts.length}"/>${texts
    .map((text, index) => (text === '' ? '' : `<c:pt idx="${index}"><c:v>${escaped(text)}</c:v></c:pt>`))
    .join('')}</c:${kind}Cache></c:${kind}Ref>`;

/** `kind`: as `bar`, `pie3D`. `format`: of its numbers. `names`: how its names are kept. `rest`: more of the plot; `axis`: of its numbers. */
export function chartXml(
  kind: string,
  series: readonly MadeSeries[],
  { title = '', format = 'General', dates = '', rest = '', axis = '' } = {},
): string {
  const words = (text: string): string =>
    `<c:title><c:tx><c:rich><a:p><a:r><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx></c:title>`;
  const written = series.map(
    ({ name, names: labels, values }, index) =>
      `<c:ser><c:idx val="${index}"/><c:tx>${cache('str', [name], '')}</c:tx><c:cat>${dates === '' ? cache('str', labels, '') : cache('num', labels, dates)}</c:cat><c:val>${cache('num', values, format)}</c:val></c:ser>`,
  );
  return `<c:chartSpace xmlns:c="${offices}/drawingml/2006/chart" ${names}><c:chart>${title === '' ? '' : words(title)}<c:plotArea><c:${kind}Chart>${written.join('')}${rest}</c:${kind}Chart><c:valAx>${axis === '' ? '' : words(axis)}</c:valAx></c:plotArea></c:chart></c:chartSpace>`;
}

/** On a slide with the relation {@link chartRelation}. */
export const chartShape = (place?: Frame): string =>
  frameOf('chart', `<c:chart xmlns:c="${offices}/drawingml/2006/chart" r:id="rChart"/>`, place);
export const chartRelation: MadeRelation = { id: 'rChart', kind: 'chart', target: '../charts/chart1.xml' };
export const chartPart = 'ppt/charts/chart1.xml';

export interface MadeSlide {
  readonly shapes: string;
  /** Attributes of the slide's element. */
  readonly attributes?: string;
  readonly notes?: string;
  readonly relations?: readonly MadeRelation[];
  /** After what stands on it. */
  readonly timing?: string;
}

export const slideXml = ({ shapes, attributes = '', timing = '' }: MadeSlide): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:sld ${names} ${attributes}><p:cSld><p:spTree><p:nvGrpSpPr/><p:grpSpPr/>${shapes}</p:spTree></p:cSld>${timing}</p:sld>`;

const bullets =
  '<a:lvl1pPr><a:buChar char="•"/></a:lvl1pPr><a:lvl2pPr><a:buChar char="–"/></a:lvl2pPr><a:lvl3pPr><a:buChar char="–"/></a:lvl3pPr>';

const layoutXml = `<p:sldLayout ${names}><p:cSld><p:spTree>${shape('<p:ph type="title"/>', '', [5, 4, 90, 16])}${shape('<p:ph idx="1"/>', '', [5, 25, 90, 65])}</p:spTree></p:cSld></p:sldLayout>`;
const masterXml = `<p:sldMaster ${names}><p:cSld><p:spTree>${shape('<p:ph type="title"/>', '', [5, 4, 90, 16])}${shape('<p:ph type="body" idx="1"/>', '', [5, 25, 90, 65])}</p:spTree></p:cSld><p:txStyles><p:titleStyle/><p:bodyStyle>${bullets}</p:bodyStyle></p:txStyles></p:sldMaster>`;

const notesXml = (notes: string): string =>
  `<p:notes ${names}><p:cSld><p:spTree>${shape('<p:ph type="sldNum"/>', paragraph('7'), undefined)}${shape('<p:ph type="body"/>', notes, undefined)}</p:spTree></p:cSld></p:notes>`;

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The parts of a presentation of these slides, as PowerPoint names them; `more` stands beside them or in their place. */
export function partsOf(slides: readonly MadeSlide[], more: Parts = {}): Parts {
  const numbered = slides.map((slide, index) => ({ slide, number: index + 1 }));
  const own = numbered.flatMap(({ slide, number }) => {
    const { notes, relations = [] } = slide;
    const notesRelation: MadeRelation = { id: 'rNotes', kind: 'notesSlide', target: `../notesSlides/notesSlide${number}.xml` };
    const layout: MadeRelation = { id: 'rLayout', kind: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' };
    return [
      [`ppt/slides/slide${number}.xml`, slideXml(slide)],
      [`ppt/slides/_rels/slide${number}.xml.rels`, relationsXml([layout, ...relations, ...(notes === undefined ? [] : [notesRelation])])],
      ...(notes === undefined ? [] : [[`ppt/notesSlides/notesSlide${number}.xml`, notesXml(notes)]]),
    ] as const;
  });
  return {
    '[Content_Types].xml': `<Types xmlns="${offices}/package/2006/content-types"/>`,
    '_rels/.rels': relationsXml([{ id: 'r1', kind: 'officeDocument', target: 'ppt/presentation.xml' }]),
    'ppt/presentation.xml': `<p:presentation ${names}><p:sldIdLst>${numbered.map(({ number }) => `<p:sldId id="${255 + number}" r:id="rId${number}"/>`).join('')}</p:sldIdLst><p:sldSz cx="${width}" cy="${height}"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationsXml(
      numbered.map(({ number }) => ({ id: `rId${number}`, kind: 'slide', target: `slides/slide${number}.xml` })),
    ),
    'ppt/slideLayouts/slideLayout1.xml': layoutXml,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relationsXml([
      { id: 'r1', kind: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
    ]),
    'ppt/slideMasters/slideMaster1.xml': masterXml,
    ...Object.fromEntries(own),
    ...more,
  };
}

export const zipped = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])), {
    level: 1,
  });

export const presentationOf = (slides: readonly MadeSlide[], more: Parts = {}): Uint8Array => zipped(partsOf(slides, more));

/** A file of folders, as Office before 2007 and Office's locks write it; `stream`: a name in it. */
export const compoundWith = (stream: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);
