/** The lines of text that stand in a picture: where each lies, how large it is set, and in which block. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface TextLine {
  /** The box as high as the line is set. */
  readonly box: Box;
  /** The box as high as small letters and capitals reach; what touches there reads as one. */
  readonly letters: Box;
  readonly size: number;
  readonly block: Element;
  readonly text: string;
}

/** Half of what the letters of a line take, as a share of the type's size. */
const halfOfLetters = 0.36;

const isShown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.closest('.visually-hidden') === null;

function blockOf(element: Element): Element {
  const { display } = getComputedStyle(element);
  return display === 'inline' && element.parentElement ? blockOf(element.parentElement) : element;
}

/** Type in a drawing is set in the drawing's own unit. */
const scaleOf = (element: Element): number => (element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1);

const around = ({ left, right }: DOMRect, middle: number, half: number): Box => ({
  left,
  right,
  top: middle - half,
  bottom: middle + half,
});

function linesOfNode(node: Text): readonly TextLine[] {
  const element = node.parentElement;
  const text = node.data.trim();
  if (!element || text === '' || !isShown(element)) return [];
  const range = document.createRange();
  range.selectNodeContents(node);
  const { fontSize, lineHeight } = getComputedStyle(element);
  const scale = scaleOf(element);
  const size = scale * Number.parseFloat(fontSize);
  /* A line of a drawing is as high as its type. */
  const height = element instanceof SVGElement ? size : Number.parseFloat(lineHeight);
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map((rect) => {
      const middle = (rect.top + rect.bottom) / 2;
      /* A box of type is higher than its line, and both have the same middle. */
      const half = (Number.isNaN(height) ? rect.height : height) / 2;
      return { box: around(rect, middle, half), letters: around(rect, middle, halfOfLetters * size), size, block: blockOf(element), text };
    });
}

export function linesIn(root: Element): readonly TextLine[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: TextLine[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) lines.push(...linesOfNode(node));
  return lines;
}
