/**
 * Draws on the pages of a document, and says of everything what it is: a part of an element of the document's tree, or an artifact that
 * nobody is read. Lengths are points from the page's upper left corner.
 */
import { baselineOf, type Line, type TextStyle } from './lines';
import {
  type Attributes,
  addJump,
  addLink,
  drawPicture,
  type Element,
  elementOf,
  fontOnPage,
  multiplyOnPage,
  type OpenedPicture,
  openPicture,
  type Writer,
} from './pdfkit-inside';
import type { PrintedPage } from './printed-pages';
import type { Faces } from './typeface';

export interface Box {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Colours are written as in `#1b2433`. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** So long is each dash, and what is between. */
  readonly dash?: number;
}

/** The bytes of a PNG or a JPEG. */
export type Picture = Uint8Array;

/** Rounds a factor, for which small steps count. */
const exact = (factor: number): number => Math.round(factor * 1e6) / 1e6;
const short = (length: number): number => Math.round(length * 1000) / 1000;

const channels = (colour: string): string =>
  [1, 3, 5].map((at) => Math.round((Number.parseInt(colour.slice(at, at + 2), 16) / 255) * 1000) / 1000).join(' ');

export class Canvas {
  readonly #root: Element;
  readonly #pictures = new Map<Picture, OpenedPicture>();
  /** Names of forms on pages. */
  readonly #forms = new Map<object, string>();

  constructor(
    readonly writer: Writer,
    readonly faces: Faces,
  ) {
    this.#root = elementOf(writer, 'Document');
    writer.addStructure(this.#root);
  }

  /** A new element below another, or below the document; end it when all its parts are there. */
  element(tag: string, attributes: Attributes = {}, parent: Element = this.#root): Element {
    const element = elementOf(this.writer, tag, attributes);
    parent.add(element);
    return element;
  }

  /** What is drawn belongs to the element. */
  within(element: Element, tag: string, draw: () => void): void {
    const content = this.writer.markStructureContent(tag);
    draw();
    this.writer.endMarkedContent();
    element.add(content);
  }

  /** An element all of which is drawn now. */
  tagged(tag: string, draw: () => void, attributes: Attributes = {}, parent?: Element): void {
    const element = this.element(tag, attributes, parent);
    this.within(element, tag, draw);
    element.end();
  }

  /** A picture or a plot, which is read by its alternative text. */
  figure(alt: string, { x, top, width, height }: Box, draw: () => void, parent?: Element): void {
    this.tagged('Figure', draw, { alt, bbox: [x, top, x + width, top + height] }, parent);
  }

  /** What is drawn opens an address; `words` say where it leads, `alt` stands for what is no text. */
  link(address: string, words: string, box: Box, draw: () => void, alt?: string): void {
    const element = this.element('Link', alt === undefined ? {} : { alt });
    this.within(element, 'Link', draw);
    addLink(this.writer, element, address, words, box);
    element.end();
  }

  /** What is drawn leads to a place of the document, which somebody names once all pages are there. */
  jump(place: string, words: string, box: Box, draw: () => void, parent: Element): void {
    const element = this.element('Link', {}, parent);
    this.within(element, 'Link', draw);
    addJump(this.writer, element, place, words, box);
    element.end();
  }

  /** What is drawn is there for the eye alone. */
  artifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.writer.markContent('Artifact', { type });
    draw();
    this.writer.endMarkedContent();
  }

  /** The text's baseline lies at `y`. */
  text(line: string, x: number, y: number, { face: name, size, colour }: TextStyle): void {
    const face = this.faces[name];
    this.line({ pieces: [{ text: face.written(line), face }], width: 0 }, x, y, { size, colour });
  }

  /** A line that was measured. */
  line({ pieces }: Line, x: number, y: number, { size, colour }: Pick<TextStyle, 'size' | 'colour'>): void {
    let at = x;
    for (const { text, face } of pieces) {
      const operand = face.operand(text);
      if (operand === undefined) {
        this.writer.font(face.name).fontSize(size).fillColor(colour).text(text, at, y, { lineBreak: false, baseline: 'alphabetic' });
      } else {
        const font = fontOnPage(this.writer, face.font);
        this.writer.addContent(
          `BT ${channels(colour)} rg /${font} ${short(size)} Tf 1 0 0 -1 ${short(at)} ${short(y)} Tm [${operand}] TJ ET`,
        );
      }
      at += face.width(text) * size;
    }
  }

  /** Lines below each other, from `top` downwards. */
  lines(lines: readonly Line[], x: number, top: number, style: TextStyle): void {
    for (const [index, line] of lines.entries()) this.line(line, x, top + index * style.leading + baselineOf(style), style);
  }

  rectangle({ x, top, width, height }: Box, fill: string | undefined, stroke?: Stroke): void {
    this.#shape(`${short(x)} ${short(top)} ${short(width)} ${short(height)} re`, fill, stroke);
  }

  /** A line from point to point, or with a fill an area. */
  polygon(points: readonly (readonly [x: number, y: number])[], fill: string | undefined, stroke?: Stroke): void {
    const path = points.map(([x, y], index) => `${short(x)} ${short(y)} ${index === 0 ? 'm' : 'l'}`).join(' ');
    this.#shape(fill === undefined ? path : `${path} h`, fill, stroke);
  }

  rule(from: readonly [x: number, y: number], to: readonly [x: number, y: number], stroke: Stroke): void {
    this.polygon([from, to], undefined, stroke);
  }

  circle(x: number, y: number, radius: number, fill: string): void {
    this.writer.circle(x, y, radius).fill(fill);
  }

  /** A filled path as SVG writes it, at a place and a scale. */
  path(path: string, { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }, fill: string): void {
    this.writer.save().translate(x, y).scale(scale).path(path).fill(fill).restore();
  }

  /** Lines with round ends along a path as SVG writes it; their width grows with the scale. */
  strokes(
    path: string,
    { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
    stroke: Omit<Stroke, 'dash'>,
  ): void {
    const { colour, width } = stroke;
    this.writer.save().translate(x, y).scale(scale).lineCap('round').lineWidth(width).path(path).stroke(colour).restore();
  }

  /** What is drawn stands upside down, turned around this point. */
  turned(x: number, y: number, draw: () => void): void {
    this.writer.save().transform(-1, 0, 0, -1, 2 * x, 2 * y);
    draw();
    this.writer.restore();
  }

  /** Sizes in pixels. */
  opened(picture: Picture): OpenedPicture {
    const opened = this.#pictures.get(picture) ?? openPicture(this.writer, picture);
    this.#pictures.set(picture, opened);
    return opened;
  }

  /** Fills the box: whoever asks keeps its proportions. */
  picture(picture: Picture, { x, top, width, height }: Box): void {
    drawPicture(this.writer, this.opened(picture), x, top, { width, height });
  }

  /** Draws so that what is white lets through what lies below, as ink does on paper. */
  multiplied(draw: () => void): void {
    const name = multiplyOnPage(this.writer);
    this.writer.addContent(`q /${name} gs`);
    draw();
    this.writer.addContent('Q');
  }

  /** Fills the box: whoever asks keeps its proportions. */
  printed({ form, width: wide, height: tall }: PrintedPage, { x, top, width, height }: Box): void {
    const name = `P${this.#forms.size}`;
    const known = this.#forms.get(form) ?? name;
    this.#forms.set(form, known);
    this.writer.page.xobjects[known] = form;
    const matrix = [width / wide, 0, 0, -height / tall, x, top + height].map(exact).join(' ');
    this.writer.addContent(`q ${matrix} cm /${known} Do Q`);
  }

  /** All elements end; the last that is done. */
  end(): void {
    this.#root.end();
  }

  #shape(path: string, fill: string | undefined, stroke: Stroke | undefined): void {
    const colours = [
      ...(fill === undefined ? [] : [`${channels(fill)} rg`]),
      ...(stroke === undefined ? [] : [`${channels(stroke.colour)} RG ${short(stroke.width)} w`]),
    ];
    const paint = fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B';
    const [dashed, undashed] = stroke?.dash === undefined ? ['', ''] : [` [${stroke.dash}] 0 d`, ' [] 0 d'];
    this.writer.addContent(`${colours.join(' ')}${dashed} ${path} ${paint}${undashed}`);
  }
}
