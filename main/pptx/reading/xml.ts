/**
 * A part of a presentation as a small tree. A stranger wrote it: what declares entities, goes deeper or holds more than any slide does is
 * refused while it is read, before anything is made of it.
 */
import { Parser } from 'saxen';

export interface Element {
  /** With the prefix that its namespace has in {@link prefixes}, whatever the file calls it. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** It is no XML, or none that a presentation may have. */
export class BadXml extends Error {}
/** It is more than any slide holds. */
export class TooMuchXml extends Error {}

const deepest = 120;
const mostElements = 400_000;

const offices = ['http://schemas.openxmlformats.org', 'http://purl.oclc.org/ooxml'] as const;
const [usual, strict] = offices;
const both = (prefix: string, transitional: string, strictly: string): Record<string, string> => ({
  [`${usual}/${transitional}`]: prefix,
  [`${strict}/${strictly}`]: prefix,
});

/** The two ways in which Office writes have different addresses for the same prefix. */
const prefixes: Readonly<Record<string, string>> = {
  ...both('p', 'presentationml/2006/main', 'presentationml/main'),
  ...both('a', 'drawingml/2006/main', 'drawingml/main'),
  ...both('r', 'officeDocument/2006/relationships', 'officeDocument/relationships'),
  ...both('c', 'drawingml/2006/chart', 'drawingml/chart'),
  ...both('dgm', 'drawingml/2006/diagram', 'drawingml/diagram'),
  ...both('m', 'officeDocument/2006/math', 'officeDocument/math'),
  [`${usual}/package/2006/relationships`]: 'rel',
  [`${usual}/package/2006/content-types`]: 'ct',
  [`${usual}/markup-compatibility/2006`]: 'mc',
};

const named: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

function letterOf(code: number, written: string): string {
  const isLetter = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return isLetter ? String.fromCodePoint(code) : written;
}

/** The five that XML has by itself, and numbers; any other one stands for what is declared elsewhere. */
const decoded = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(
        /&(?:#x(?<hex>[\da-f]{1,6})|#(?<digits>\d{1,7})|(?<name>[a-z]\w*));/giu,
        (written, hex?: string, digits?: string, name?: string) => {
          if (hex !== undefined) return letterOf(Number.parseInt(hex, 16), written);
          if (digits !== undefined) return letterOf(Number(digits), written);
          const letter = Object.hasOwn(named, name ?? '') ? named[name ?? ''] : undefined;
          if (letter === undefined) throw new BadXml(`an entity that nobody declared: ${written}`);
          return letter;
        },
      )
    : text;

interface Growing {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Growing[];
  text: string;
}

const attributesOf = (written: Readonly<Record<string, string>> | false): Record<string, string> =>
  Object.fromEntries(Object.entries(written || {}).map(([name, value]) => [name, decoded(value)]));

/** Throws {@link BadXml} or {@link TooMuchXml}. */
export function readXml(xml: string): Element {
  const top: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open: Growing[] = [top];
  let elements = 0;
  const parser = new Parser()
    .ns(prefixes)
    .on('openTag', (name, attributes) => {
      elements += 1;
      if (elements > mostElements || open.length > deepest)
        throw new TooMuchXml(`more than ${mostElements} elements, or deeper than ${deepest}`);
      const element: Growing = { name, attributes: attributesOf(attributes()), children: [], text: '' };
      open.at(-1)?.children.push(element);
      open.push(element);
    })
    .on('closeTag', () => {
      open.pop();
    })
    .on('text', (text) => {
      const element = open.at(-1);
      if (element && element.children.length === 0) element.text += decoded(text);
    })
    .on('cdata', (text) => {
      const element = open.at(-1);
      if (element) element.text += text;
    })
    .on('attention', () => {
      throw new BadXml('a document type is declared');
    });
  try {
    parser.parse(xml);
  } catch (error) {
    if (error instanceof BadXml || error instanceof TooMuchXml) throw error;
    throw new BadXml(error instanceof Error ? error.message : String(error));
  }
  const [root] = top.children;
  if (!root) throw new BadXml('there is nothing in it');
  return root;
}

/* ————— finding one's way ————— */

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** Down a path of children, the first of each. */
export const findIn = (element: Element | undefined, ...path: readonly string[]): Element | undefined =>
  path.reduce<Element | undefined>(childOf, element);

/** Anywhere below, in the order of the text. */
export function* allIn(element: Element | undefined, names: ReadonlySet<string>): Generator<Element> {
  for (const child of element?.children ?? []) {
    if (names.has(child.name)) yield child;
    yield* allIn(child, names);
  }
}

export const holds = (element: Element | undefined, ...names: readonly string[]): boolean =>
  allIn(element, new Set(names)).next().done === false;

/** A whole number; undefined where none is written. */
export function numberOf(element: Element | undefined, attribute: string): number | undefined {
  const written = element?.attributes[attribute];
  if (written === undefined || !/^-?\d{1,15}$/u.test(written.trim())) return undefined;
  return Number(written);
}

/** Says whether an attribute is Office's yes: `1`, `true` or `on`. */
export const isSaid = (element: Element | undefined, attribute: string): boolean =>
  ['1', 'true', 'on'].includes(element?.attributes[attribute] ?? '');
