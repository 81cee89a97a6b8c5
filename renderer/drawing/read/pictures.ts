/** Pictures as they stand in the room's picture, drawn anew: cut as they are cut there, no larger than they are seen, with nothing of the file but what is seen. */
import type { Place, SlidePart } from '../../../domain/stage/slide-parts';
import { onPicture, paintOf, pixels, placeIn } from './boxes';

type Picture = Extract<SlidePart, { readonly kind: 'picture' }>;

/** Pixels of the picture to one of the page: as a projector of 1920 has them. */
const detail = 1.5;
/** The quality of a photograph. */
const quality = 0.88;

interface Canvas {
  readonly element: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

function canvasOf({ width, height }: Place): Canvas {
  const element = document.createElement('canvas');
  element.width = Math.max(1, Math.round(width * detail));
  element.height = Math.max(1, Math.round(height * detail));
  const context = element.getContext('2d');
  if (!context) throw new Error('This window has no canvas');
  context.scale(element.width / width, element.height / height);
  return { element, context };
}

const isPhotograph = ({ src }: HTMLImageElement): boolean => !/^data:image\/(?:svg|png)|\.(?:svg|png|gif|webp)$/iu.test(src);

/** How a picture lies in its box: all of it, or so that it fills the box. */
function lyingIn({ naturalWidth, naturalHeight }: HTMLImageElement, fit: string, { width, height }: Place): Place {
  if (fit !== 'cover' && fit !== 'contain') return { x: 0, y: 0, width, height };
  const scales = [width / naturalWidth, height / naturalHeight];
  const scale = fit === 'cover' ? Math.max(...scales) : Math.min(...scales);
  const [own, high] = [naturalWidth * scale, naturalHeight * scale];
  return { x: (width - own) / 2, y: (height - high) / 2, width: own, height: high };
}

/** The corners of a box that a style rounds, by ellipses. */
function clip(context: CanvasRenderingContext2D, style: CSSStyleDeclaration, { width, height }: Place): boolean {
  const radii = [style.borderTopLeftRadius, style.borderTopRightRadius, style.borderBottomRightRadius, style.borderBottomLeftRadius].map(
    (text) => {
      const [x = '0', y = x] = text.split(' ');
      const length = (part: string, whole: number): number => (part.endsWith('%') ? (pixels(part) / 100) * whole : pixels(part));
      return { x: length(x, width), y: length(y, height) };
    },
  );
  if (radii.every(({ x, y }) => x < 0.5 || y < 0.5)) return false;
  context.beginPath();
  context.roundRect(0, 0, width, height, radii);
  context.clip();
  return true;
}

/** One that can't be shown left its description, which is read as words. */
export function pictureOf(image: HTMLImageElement, scene: Element): readonly Picture[] {
  const place = placeIn(scene, image.getBoundingClientRect());
  if (image.naturalWidth === 0 || place.width < 1 || place.height < 1) return [];
  const style = getComputedStyle(image);
  const lying = lyingIn(image, style.objectFit, place);
  const inside = style.objectFit === 'contain' ? { ...lying, x: place.x + lying.x, y: place.y + lying.y } : place;
  const { element, context } = canvasOf(inside);
  const isCut = clip(context, style, inside);
  const ground = paintOf(style.backgroundColor);
  if (ground.opacity > 0) {
    context.fillStyle = ground.colour;
    context.fillRect(0, 0, inside.width, inside.height);
  }
  if (style.objectFit === 'contain') context.drawImage(image, 0, 0, inside.width, inside.height);
  else context.drawImage(image, lying.x, lying.y, lying.width, lying.height);
  const data = isPhotograph(image) && !isCut ? element.toDataURL('image/jpeg', quality) : element.toDataURL('image/png');
  return [{ kind: 'picture', place: inside, data, alt: image.alt }];
}

const painted = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'color',
  'vector-effect',
  'fill-opacity',
] as const;

/** With the colours that style sheets give it, which no picture knows of; `whole` lies in a picture of the size of `seen`. */
function withStyles(drawn: SVGSVGElement, whole: Place, seen: Place): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const parts = [drawn, ...drawn.querySelectorAll('*')];
  for (const [index, part] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const own = parts[index];
    if (!own) continue;
    const style = getComputedStyle(own);
    part.setAttribute('style', painted.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';'));
  }
  const box = { x: whole.x - seen.x, y: whole.y - seen.y, width: whole.width, height: whole.height, overflow: 'visible' };
  for (const [name, value] of Object.entries(box)) copy.setAttribute(name, String(value));
  const outer = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  outer.setAttribute('width', String(seen.width));
  outer.setAttribute('height', String(seen.height));
  outer.append(copy);
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(outer))}`;
}

/** A drawing that may go beyond its own box has all that it draws. */
function reachOf(drawing: SVGSVGElement, scene: Element): Place {
  const own = placeIn(scene, drawing.getBoundingClientRect());
  if (getComputedStyle(drawing).overflow !== 'visible') return own;
  const drawn = [...drawing.querySelectorAll('*')].map((part) => {
    const { x, y, width, height } = placeIn(scene, part.getBoundingClientRect());
    const half = pixels(getComputedStyle(part).strokeWidth) / 2;
    return { left: x - half, top: y - half, right: x + width + half, bottom: y + height + half };
  });
  const all = [...drawn, { left: own.x, top: own.y, right: own.x + own.width, bottom: own.y + own.height }];
  const [x, y] = [Math.min(...all.map(({ left }) => left)), Math.min(...all.map(({ top }) => top))];
  return { x, y, width: Math.max(...all.map(({ right }) => right)) - x, height: Math.max(...all.map(({ bottom }) => bottom)) - y };
}

/** A drawing of the kit's own, which decorates: as a picture, as far as it lies on the room's. */
export async function drawnPicture(drawing: SVGSVGElement, scene: Element): Promise<readonly Picture[]> {
  const whole = placeIn(scene, drawing.getBoundingClientRect());
  const seen = onPicture(reachOf(drawing, scene), placeIn(scene, scene.getBoundingClientRect()));
  if (!seen || whole.width < 1 || whole.height < 1) return [];
  const image = new Image();
  const isThere = new Promise((done, fail) => {
    image.addEventListener('load', done, { once: true });
    image.addEventListener('error', fail, { once: true });
  });
  image.src = withStyles(drawing, whole, seen);
  await isThere;
  const { element, context } = canvasOf(seen);
  const holder = drawing.parentElement;
  if (holder && getComputedStyle(holder).overflow === 'hidden') clip(context, getComputedStyle(holder), seen);
  context.drawImage(image, 0, 0, seen.width, seen.height);
  return [{ kind: 'picture', place: seen, data: element.toDataURL('image/png'), alt: '' }];
}

/** A letter that stands large behind the words and isn't read. */
export function drawnLetter(letter: string, style: CSSStyleDeclaration, place: Place, scene: Element): readonly Picture[] {
  const seen = onPicture(place, placeIn(scene, scene.getBoundingClientRect()));
  if (!seen) return [];
  const { element, context } = canvasOf(seen);
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = style.color;
  context.textBaseline = 'alphabetic';
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(letter);
  const below = (place.height - ascent - descent) / 2 + ascent;
  context.fillText(letter, place.x - seen.x, place.y - seen.y + below);
  return [{ kind: 'picture', place: seen, data: element.toDataURL('image/png'), alt: '' }];
}
