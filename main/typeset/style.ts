/** How papers look: sizes, colours, distances. Quiet, and as good in black and white. Lengths are points. */
import type { Stroke } from './canvas';
import type { TextStyle } from './lines';

export const colours = {
  ink: '#1b2430',
  muted: '#545d69',
  rule: '#c6cad0',
  strongRule: '#6b7480',
  shade: '#f3f4f2',
} as const;

export const hairline: Stroke = { colour: colours.rule, width: 0.5 };
export const strongLine: Stroke = { colour: colours.strongRule, width: 0.8 };

export interface Styles {
  readonly headings: Readonly<Record<1 | 2 | 3, TextStyle & { readonly above: number; readonly below: number }>>;
  readonly body: TextStyle;
  readonly small: TextStyle;
  readonly label: TextStyle;
  readonly cell: TextStyle;
  readonly cellLabel: TextStyle;
  readonly footer: TextStyle;
  /** Between blocks. */
  readonly gap: number;
  readonly indent: number;
  readonly cellPadding: number;
  /** Above and below a cell's text in a table that is set tight. */
  readonly tightPadding: number;
}

/** `text` is the size of a paragraph. */
function stylesFor(text: number): Styles {
  const by = text / 10;
  const { ink, muted } = colours;
  const style = (face: TextStyle['face'], size: number, leading: number, colour: string): TextStyle => ({
    face,
    size: size * by,
    leading: leading * by,
    colour,
  });
  return {
    headings: {
      1: { ...style('serif', 20, 25, ink), above: 0, below: 8 * by },
      2: { ...style('serif', 14, 18.5, ink), above: 14 * by, below: 5 * by },
      3: { ...style('bold', 10.5, 15, ink), above: 11 * by, below: 3 * by },
    },
    body: style('regular', 10, 14.5, ink),
    small: style('regular', 8.5, 11.5, muted),
    label: style('regular', 8.5, 11.5, muted),
    cell: style('regular', 9, 12, ink),
    cellLabel: style('bold', 8.5, 11.5, ink),
    footer: style('regular', 8, 11, muted),
    gap: 8 * by,
    indent: 16 * by,
    cellPadding: 4 * by,
    tightPadding: 2.75 * by,
  };
}

export const usualStyles = stylesFor(10);
/** For a long paper that is looked things up in. */
export const denseStyles = stylesFor(9.5);
/** For whoever reads large print. */
export const largeStyles = stylesFor(18);
/** For what hangs on a wall, and is one page: what is read from afar is large, its sources and foot are not. */
export const posterStyles: Styles = { ...stylesFor(13.5), small: usualStyles.small, footer: usualStyles.footer };

export const pageSizes = { portrait: [595.28, 841.89], landscape: [841.89, 595.28] } as const;
export const margins = { portrait: 54, landscape: 36 } as const;
