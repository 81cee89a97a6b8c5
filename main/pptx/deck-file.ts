/**
 * A deck as a file for PowerPoint. pptxgenjs makes the package, its shapes, pictures, tables and charts; words are written by text-xml.ts
 * and put where it left their numbers, so that titles are titles, points are points and everything has its language.
 */
import type PptxGenJS from 'pptxgenjs';
import type { Outline, Paint, Place, Point, SetParagraph, SlidePart, Stroke, TablePart, TextPart } from '../../domain/stage/slide-parts';
import { type ChartData, chartOf } from './charts';
import type { Deck, DeckSlide, WrittenDeck } from './deck-order';
import { finished } from './finished';
import { paletteOf } from './palette';
import { notesXml, paragraphsXml, pointsOf, sourcesXml, type TextSetting } from './text-xml';

type Slide = PptxGenJS.Slide;
type Shape = Parameters<Slide['addShape']>[1];

/** Converts pixels of a slide that is 13⅓ inches wide, and was drawn 1280 pixels wide. */
const inches = (pixels: number): number => pixels / 96;
const placed = ({ x, y, width, height }: Place) => ({ x: inches(x), y: inches(y), w: inches(width), h: inches(height) });

const around = (points: readonly Point[]): Place => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** Returns the slot for words, by their number. */
export const slot = (index: number): string => `[[${index}]]`;

class DeckWriter {
  readonly #deck: Deck;
  /** In the language of the slide that is written. */
  #setting: TextSetting;
  readonly #file: PptxGenJS;
  /** Paragraphs, by the numbers that stand for them. */
  readonly #texts: string[] = [];

  constructor(deck: Deck, file: PptxGenJS) {
    this.#deck = deck;
    this.#file = file;
    this.#setting = { language: deck.language, palette: paletteOf(deck.world) };
  }

  async write(): Promise<Uint8Array> {
    const { title, owner, slides } = this.#deck;
    const file = this.#file;
    file.layout = 'LAYOUT_WIDE';
    file.title = title;
    file.author = owner;
    file.company = owner;
    file.subject = title;
    file.theme = { headFontFace: 'Literata', bodyFontFace: 'Noto Sans' };
    this.#addLayouts();
    for (const section of new Set(slides.map((slide) => slide.section))) file.addSection({ title: section });
    for (const slide of slides) this.#addSlide(slide);
    const bytes = new Uint8Array((await file.write({ outputType: 'nodebuffer' })) as ArrayBuffer);
    return finished(bytes, { texts: this.#texts, palette: this.#setting.palette, language: this.#deck.language });
  }

  #slot(xml: string): string {
    this.#texts.push(xml);
    return slot(this.#texts.length - 1);
  }

  /** For each kind of slide one that new slides can be made of, as the first of its kind is laid out. */
  #addLayouts(): void {
    for (const layout of new Set(this.#deck.slides.map((slide) => slide.layout))) {
      const slide = this.#deck.slides.find((each) => each.layout === layout);
      if (!slide) continue;
      const texts = (['title', 'body'] as const).flatMap((role) => {
        const part = slide.parts.find((each): each is TextPart => each.kind === 'text' && each.role === role);
        return part
          ? [{ text: { text: this.#slot(this.#promptXml(part)), options: { ...placed(part.place), objectName: role, margin: 0 } } }]
          : [];
      });
      this.#file.defineSlideMaster({ title: layout, background: { color: this.#setting.palette.named(slide.ground) }, objects: texts });
    }
  }

  #promptXml({ role, paragraphs: [first] }: TextPart): string {
    const { title, text } = this.#deck.words;
    const [run] = first?.runs ?? [];
    return first && run
      ? paragraphsXml([{ ...first, before: 0, runs: [{ ...run, text: role === 'title' ? title : text }] }], this.#setting)
      : '';
  }

  #addSlide({ layout, section, ground, parts, figures, notes, sources, language }: DeckSlide): void {
    this.#setting = { ...this.#setting, language };
    const slide = this.#file.addSlide({ masterName: layout, sectionTitle: section });
    slide.background = { color: this.#setting.palette.named(ground) };
    const waiting = [...figures];
    const names = new Map<string, number>();
    const nameOf = (kind: string): string => {
      names.set(kind, (names.get(kind) ?? 0) + 1);
      return `${kind} ${names.get(kind)}`;
    };
    for (const part of parts) {
      const figure = part.kind === 'figure' ? waiting.shift() : undefined;
      this.#addPart(slide, part, nameOf(part.kind), figure && chartOf(figure, this.#deck.language));
    }
    const { words } = this.#deck;
    const said = `${notesXml(notes, language)}${sourcesXml(words.sources, sources, this.#deck.language)}`;
    if (said !== '') slide.addNotes(this.#slot(said));
  }

  #addPart(slide: Slide, part: SlidePart, objectName: string, chart: ChartData | undefined): void {
    switch (part.kind) {
      case 'shape':
        this.#addShape(slide, part.outline, part.fill, part.stroke, objectName);
        break;
      case 'picture':
        slide.addImage({ ...placed(part.place), data: part.data, altText: part.alt, objectName });
        break;
      case 'text':
        this.#addText(slide, part, part.role === 'other' ? objectName : part.role);
        break;
      case 'table':
        this.#addTable(slide, part, objectName);
        break;
      case 'figure':
        if (chart) this.#addChart(slide, part, chart, objectName);
        break;
    }
  }

  #painted(fill: Paint | undefined, stroke: Stroke | undefined): Shape {
    const { palette } = this.#setting;
    const clear = ({ opacity }: Paint): number => Math.round((1 - opacity) * 100);
    return {
      ...(fill ? { fill: { color: palette.named(fill.colour), transparency: clear(fill) } } : {}),
      ...(stroke
        ? {
            line: {
              color: palette.named(stroke.colour),
              transparency: clear(stroke),
              width: pointsOf(stroke.width),
              dashType: stroke.isDashed ? ('dash' as const) : ('solid' as const),
            },
          }
        : {}),
    };
  }

  #addShape(slide: Slide, outline: Outline, fill: Paint | undefined, stroke: Stroke | undefined, objectName: string): void {
    const painted = { ...this.#painted(fill, stroke), objectName };
    switch (outline.kind) {
      case 'box':
        slide.addShape(outline.round < 0.5 ? 'rect' : 'roundRect', {
          ...placed(outline.place),
          ...painted,
          ...(outline.round < 0.5 ? {} : { rectRadius: inches(outline.round) }),
        });
        break;
      case 'ellipse':
        slide.addShape('ellipse', { ...placed(outline.place), ...painted });
        break;
      case 'polygon':
        this.#addPath(slide, outline.rings, true, painted);
        break;
      case 'way':
        this.#addPath(slide, [outline.points], false, painted);
        break;
    }
  }

  #addPath(slide: Slide, rings: readonly (readonly Point[])[], isClosed: boolean, painted: Shape): void {
    const { x, y, width, height } = around(rings.flat());
    const points = rings.flatMap((ring) => [
      ...ring.map(([across, down], index) => ({ x: inches(across - x), y: inches(down - y), moveTo: index === 0 })),
      ...(isClosed ? [{ close: true as const }] : []),
    ]);
    slide.addShape('custGeom' as PptxGenJS.SHAPE_NAME, { ...placed({ x, y, width, height }), ...painted, points });
  }

  #addText(slide: Slide, { place, paragraphs }: TextPart, objectName: string): void {
    slide.addText(this.#slot(paragraphsXml(paragraphs, this.#setting)), {
      ...placed(place),
      objectName,
      margin: 0,
      isTextBox: true,
      valign: 'top',
      wrap: true,
      fit: 'shrink',
    });
  }

  #addTable(slide: Slide, { place, columns, rows }: TablePart, objectName: string): void {
    const { palette } = this.#setting;
    const cells = rows.map((row) =>
      row.cells.map(({ paragraphs, below, left, right }) => ({
        text: this.#slot(paragraphsXml(paragraphs, this.#setting)),
        options: {
          valign: 'middle' as const,
          margin: [0.01, inches(right), 0.01, inches(left)] as [number, number, number, number],
          border: [
            { type: 'none' as const },
            { type: 'none' as const },
            below ? { type: 'solid' as const, color: palette.named(below.colour), pt: pointsOf(below.width) } : { type: 'none' as const },
            { type: 'none' as const },
          ] as [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps],
        },
      })),
    );
    slide.addTable(cells, {
      ...placed(place),
      colW: columns.map(inches),
      rowH: rows.map(({ height }) => inches(height)),
      objectName,
      autoPage: false,
    });
  }

  #addChart(
    slide: Slide,
    { place, colours, size }: Extract<SlidePart, { readonly kind: 'figure' }>,
    chart: ChartData,
    objectName: string,
  ): void {
    const { palette } = this.#setting;
    const letters = { face: 'Noto Sans', size: Math.round(pointsOf(size)), color: palette.named(colours.ink) };
    const [first] = chart.series;
    const several = chart.series.length > 1;
    const below = chart.note === undefined ? 0 : size * 1.4 * Math.ceil((chart.note.length * size * 0.52) / place.width);
    const own = { ...place, height: place.height - below };
    const ofEach = first?.values.map((_, index) => palette.named(chart.isMarked[index] ? colours.middle : colours.strong)) ?? [];
    slide.addChart(
      'bar',
      chart.series.map(({ name, values }) => ({
        name,
        labels: [...chart.labels],
        values: values.map((value) => value ?? (null as unknown as number)),
      })),
      {
        ...placed(own),
        objectName,
        altText: chart.says,
        barDir: chart.way,
        barGapWidthPct: 45,
        ...(several ? { barOverlapPct: 100 } : {}),
        chartColors: several ? [palette.named(colours.middle), palette.named(colours.strong)] : ofEach,
        /* The first stands on top; the types know of one order alone. */
        catAxisOrientation: (chart.way === 'bar' ? 'maxMin' : 'minMax') as 'minMax',
        catAxisLabelFontFace: letters.face,
        catAxisLabelFontSize: letters.size,
        catAxisLabelColor: letters.color,
        catAxisLineShow: false,
        catGridLine: { style: 'none' },
        valAxisHidden: true,
        valAxisMinVal: 0,
        valAxisMaxVal: chart.most,
        valGridLine: { style: 'none' },
        showValue: true,
        dataLabelFormatCode: chart.format,
        dataLabelFontFace: letters.face,
        dataLabelFontSize: letters.size,
        dataLabelFontBold: true,
        dataLabelColor: letters.color,
        dataLabelPosition: 'outEnd',
        showLegend: several,
        legendPos: 'b',
        legendFontFace: letters.face,
        legendFontSize: letters.size,
        legendColor: letters.color,
      },
    );
    if (chart.note !== undefined) this.#addNote(slide, chart.note, { ...place, y: place.y + own.height, height: below }, colours.ink, size);
  }

  #addNote(slide: Slide, text: string, place: Place, colour: string, size: number): void {
    const run = { text, size, isBold: false, isItalic: false, isDisplay: false, colour };
    const paragraph: SetParagraph = { runs: [run], align: 'left', spacing: 0.95, before: 0, mark: undefined, indent: 0 };
    this.#addText(slide, { kind: 'text', role: 'other', place, paragraphs: [paragraph] }, 'figure note');
  }
}

export async function deckPptx(deck: Deck): Promise<WrittenDeck> {
  const { default: Pptx } = await import('pptxgenjs');
  return { bytes: await new DeckWriter(deck, new Pptx()).write() };
}
