/** Goes through what stands on a slide, in groups too: what is taken over as pieces, and what has to be left out. */
import type { Crop } from '../../../domain/programme/crop';
import type { LeftOut } from '../../../domain/programme/presentation-reading';
import { chartIn } from './chart';
import { linesOfDiagram } from './diagram';
import type { Package, Relation } from './package';
import { type Piece, type Place, plainRuns, type Runs } from './pieces';
import { type Around, ancestorsOf, noShift, placeholderOf, placeOf, type Shift, saidOf, shiftOf } from './places';
import { hasFormula, linesIn, listStyleOf, runsOf } from './text-body';
import { allIn, childOf, childrenOf, type Element, findIn, isSaid, numberOf } from './xml';

/** What else a slide has than words: each kind once, in this order of finding. */
export interface Found {
  readonly title: string;
  /** Pieces in the order of the file; `place` says where a reader finds them. */
  readonly pieces: readonly Piece[];
  readonly leftOut: ReadonlySet<LeftOut>;
}

/** Kinds of pictures that a window can draw. */
const drawnKind = /\.(?:png|jpe?g|jfif|gif|bmp|webp)$/u;
/** The least share of a slide; below it a picture is a sign or a line of ornament. */
const leastArea = 0.015;
/** The most columns of a table; wider ones can't be read from the last row. */
const mostColumns = 8;
const mostRows = 200;

/** Filled by the presentation itself. */
const passedBy = new Set(['dt', 'ftr', 'sldNum', 'hdr', 'sldImg']);
const isTitle = (type: string | undefined): boolean => type === 'title' || type === 'ctrTitle';

const thousandths = 100_000;

function cropOf(fill: Element | undefined): Crop | undefined {
  const cut = childOf(fill, 'a:srcRect');
  const side = (name: string): number => Math.min(0.98, Math.max(0, (numberOf(cut, name) ?? 0) / thousandths));
  const crop = { left: side('l'), top: side('t'), right: side('r'), bottom: side('b') };
  const isNone = Object.values(crop).every((share) => share < 0.001);
  return isNone || crop.left + crop.right > 0.98 || crop.top + crop.bottom > 0.98 ? undefined : crop;
}

/** Says whether a text is a file's name: it says where somebody had the picture, and perhaps who that was, but nothing about it. */
const isFileName = (text: string): boolean =>
  /^\S*[\\/]\S*[\\/]|^[a-z]:\\|\.(?:png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|svg|webp)$/iu.test(text);

/** What Office guessed is no description. */
const altOf = (said: Element | undefined): string => {
  const { descr = '', title = '' } = childOf(said, 'p:cNvPr')?.attributes ?? {};
  const [first = ''] = descr.split(/\n|(?:Description automatically generated|AI-generated content)/u);
  const words = [first, title].map((text) => text.trim()).find((text) => text !== '' && !isFileName(text)) ?? '';
  return words.replaceAll(/\s+/gu, ' ').slice(0, 300);
};

export class ShapesOf {
  readonly #package: Package;
  readonly #around: Around;
  readonly #relations: ReadonlyMap<string, Relation>;
  readonly #pieces: Piece[] = [];
  readonly #leftOut = new Set<LeftOut>();
  #title: string | undefined;

  constructor(from: Package, around: Around, relations: ReadonlyMap<string, Relation>) {
    this.#package = from;
    this.#around = around;
    this.#relations = relations;
  }

  /** `tree`: a slide's `spTree`. */
  read(tree: Element | undefined): Found {
    this.#group(tree, noShift);
    return { title: this.#title ?? '', pieces: this.#pieces, leftOut: this.#leftOut };
  }

  #group(group: Element | undefined, shift: Shift): void {
    for (const shape of group?.children ?? []) this.#shape(shape, shift);
  }

  #shape(shape: Element, shift: Shift): void {
    switch (shape.name) {
      case 'p:sp':
        this.#words(shape, shift);
        break;
      case 'p:pic':
        this.#picture(shape, shift);
        break;
      case 'p:graphicFrame':
        this.#frame(shape, shift);
        break;
      case 'p:grpSp':
        this.#group(shape, shiftOf(shape, shift));
        break;
      case 'mc:AlternateContent':
        this.#alternative(shape, shift);
        break;
      case 'p:contentPart':
        this.#leftOut.add('ink');
        break;
    }
  }

  /** What only a newer Office draws has something older to stand in for it. */
  #alternative(shape: Element, shift: Shift): void {
    const [choice, fallback] = [childOf(shape, 'mc:Choice'), childOf(shape, 'mc:Fallback')];
    const needs = choice?.attributes.Requires ?? '';
    /* The sentence that stands in for a chart is none of the trainer's. */
    if (/^cx/u.test(needs)) this.#leftOut.add('chart');
    else if (/^(?:a14|p14)/u.test(needs) && childOf(choice, 'p:contentPart') === undefined) this.#group(choice, shift);
    else {
      if (/^(?:am3d|p3d)/u.test(needs)) this.#leftOut.add('model');
      if (childOf(choice, 'p:contentPart') !== undefined) this.#leftOut.add('ink');
      this.#group(fallback ?? choice, shift);
    }
  }

  #words(shape: Element, shift: Shift): void {
    const placeholder = placeholderOf(shape);
    if (placeholder && passedBy.has(placeholder.type)) return;
    if (isSaid(childOf(saidOf(shape), 'p:cNvPr'), 'hidden')) return;
    const body = childOf(shape, 'p:txBody');
    if (hasFormula(body)) this.#leftOut.add('formula');
    if (isTitle(placeholder?.type) && this.#title === undefined) {
      const title = plainRuns(runsOf(body, ' '));
      this.#title = title === '' ? undefined : title;
      return;
    }
    const { shapes, style } = ancestorsOf(placeholder, this.#around);
    const place = placeOf(shape, shapes, this.#around, shift);
    const lines = linesIn(body, [shape, ...shapes].map(listStyleOf).concat(style));
    if (lines.length > 0) this.#pieces.push({ kind: 'text', place, lines });
    const fill = findIn(shape, 'p:spPr', 'a:blipFill');
    if (fill) this.#drawn(fill, saidOf(shape), place);
  }

  #picture(shape: Element, shift: Shift): void {
    const said = saidOf(shape);
    const use = childOf(said, 'p:nvPr');
    const has = (...names: readonly string[]): boolean => names.some((name) => childOf(use, name) !== undefined);
    if (has('a:videoFile', 'a:quickTimeFile')) this.#leftOut.add('film');
    else if (has('a:audioFile', 'a:wavAudioFile', 'a:audioCd')) this.#leftOut.add('sound');
    else this.#drawn(childOf(shape, 'p:blipFill'), said, this.#placeOf(shape, shift));
  }

  #placeOf(shape: Element, shift: Shift): Place {
    return placeOf(shape, ancestorsOf(placeholderOf(shape), this.#around).shapes, this.#around, shift);
  }

  #drawn(fill: Element | undefined, said: Element | undefined, place: Place): void {
    const { 'r:embed': embedded, 'r:link': linked } = childOf(fill, 'a:blip')?.attributes ?? {};
    const part = this.#relations.get(embedded ?? '')?.part;
    if (part === undefined || !this.#package.has(part))
      this.#leftOut.add(embedded === undefined && linked !== undefined ? 'picture-elsewhere' : 'picture-missing');
    else if (!drawnKind.test(part)) this.#leftOut.add('picture-kind');
    else if (place.width * place.height < leastArea && place.width > 0) this.#leftOut.add('small-picture');
    else this.#pieces.push({ kind: 'picture', place, part, alt: altOf(said), crop: cropOf(fill) });
  }

  #frame(frame: Element, shift: Shift): void {
    const data = findIn(frame, 'a:graphic', 'a:graphicData');
    const kind = data?.attributes.uri?.split('/').at(-1);
    switch (kind) {
      case 'table':
        this.#table(childOf(data, 'a:tbl'), this.#placeOf(frame, shift));
        break;
      case 'chart':
        this.#chart(data, this.#placeOf(frame, shift));
        break;
      case 'chartex':
        this.#leftOut.add('chart');
        break;
      case 'diagram':
        this.#diagram(data, this.#placeOf(frame, shift));
        break;
      default:
        this.#object(data, shift);
    }
  }

  #table(table: Element | undefined, place: Place): void {
    const rows = childrenOf(table, 'a:tr').map((row) => childrenOf(row, 'a:tc').map(cellOf));
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const isEmpty = rows.every((row) => row.every((cell) => cell.length === 0));
    if (isEmpty) return;
    if (columns > mostColumns || rows.length > mostRows) this.#leftOut.add('table-large');
    else
      this.#pieces.push({ kind: 'table', place, rows: rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? [])) });
  }

  /** Its numbers; how they are drawn stays behind. */
  #chart(data: Element | undefined, place: Place): void {
    const part = this.#relations.get(childOf(data, 'c:chart')?.attributes['r:id'] ?? '')?.part;
    const chart = chartIn(this.#package.xml(part));
    this.#leftOut.add(chart ? 'chart-look' : 'chart');
    if (chart) this.#pieces.push({ kind: 'chart', place, chart });
  }

  #diagram(data: Element | undefined, place: Place): void {
    this.#leftOut.add('diagram');
    const part = this.#relations.get(childOf(data, 'dgm:relIds')?.attributes['r:dm'] ?? '')?.part;
    const lines = linesOfDiagram(this.#package.xml(part));
    if (lines.length > 0) this.#pieces.push({ kind: 'text', place, lines });
  }

  /** A document in the slide; where it has a picture of itself, that is what the room saw. */
  #object(data: Element | undefined, shift: Shift): void {
    this.#leftOut.add('object');
    const [picture] = allIn(data, new Set(['p:pic']));
    if (picture) this.#picture(picture, shift);
  }
}

/** What goes on in the next cell, or below, says nothing there. */
const cellOf = (cell: Element): Runs => (isSaid(cell, 'hMerge') || isSaid(cell, 'vMerge') ? [] : runsOf(childOf(cell, 'a:txBody'), '; '));
