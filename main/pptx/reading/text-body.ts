/** The paragraphs of a shape: which are points and how deep, what is bold, and what of them can't be written. */
import type { Line, Run, Runs } from './pieces';
import { allIn, childOf, childrenOf, type Element, findIn, isSaid, numberOf } from './xml';

const mostLevel = 3;
/** Somebody typed the sign of a point by hand. */
const typedSign = /^[•‣▪●○◦∙·–—-]\s+/u;
/** And in a line of its own, as programs leave it that make slides of pages: it says nothing. */
const signAlone = /^[•‣▪●○◦∙·]$/u;
/** Symbols that fonts of signs put in the place of letters. */
const privateSigns = /[\u{e000}-\u{f8ff}]/gu;

/** Numbers of slides, dates and the like: they are the presentation's own. */
const ownFields = /^(?:slidenum|datetime|header|footer)/u;

export type Sign = 'none' | 'point' | 'number';

function signIn(properties: Element | undefined): Sign | undefined {
  for (const { name } of properties?.children ?? []) {
    if (name === 'a:buNone') return 'none';
    if (name === 'a:buAutoNum') return 'number';
    if (name === 'a:buChar' || name === 'a:buBlip') return 'point';
  }
  return undefined;
}

/** `styles`: of lists, the nearest first. */
const signOf = (properties: Element | undefined, level: number, styles: readonly (Element | undefined)[]): Sign => {
  const inherited = styles.map((style) => childOf(style, `a:lvl${level + 1}pPr`));
  return [properties, ...inherited].map(signIn).find((sign) => sign !== undefined) ?? 'none';
};

const asLetters = (text: string): string =>
  text
    .replaceAll(privateSigns, '')
    .replaceAll(/[\u00ad\u200b\ufeff]/gu, '')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

function runsIn(element: Element): readonly (Run | 'break')[] {
  return element.children.flatMap((child): readonly (Run | 'break')[] => {
    switch (child.name) {
      case 'a:fld':
        if (ownFields.test(child.attributes.type ?? '')) return [];
        return runOf(child);
      case 'a:r':
        return runOf(child);
      case 'a:br':
        return ['break'];
      /* A formula; what stands in for it is a picture of it, or nothing. */
      case 'mc:AlternateContent':
        return runsIn(childOf(child, 'mc:Fallback') ?? { ...child, children: [] });
      default:
        return [];
    }
  });
}

function runOf(element: Element): readonly Run[] {
  const properties = childOf(element, 'a:rPr');
  const text = childOf(element, 'a:t')?.text ?? '';
  const parts = text.split(/[\v\n]/u);
  const made = parts.map(
    (part): Run => ({ text: asLetters(part), isStrong: isSaid(properties, 'b'), isEmphasis: isSaid(properties, 'i') }),
  );
  return made.filter((run) => run.text !== '');
}

/** Without empty space around and between; neighbours of one weight are one. */
export function tidy(runs: readonly Run[]): Runs {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const text = last === undefined || last.text.endsWith(' ') ? run.text.trimStart() : run.text;
    if (text === '') continue;
    if (last && last.isStrong === run.isStrong && last.isEmphasis === run.isEmphasis)
      joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push({ ...run, text });
  }
  const last = joined.at(-1);
  if (last) joined[joined.length - 1] = { ...last, text: last.text.trimEnd() };
  return joined.filter(({ text }) => text !== '');
}

const textOf = (runs: Runs): string => runs.map(({ text }) => text).join('');

const space: Run = { text: ' ', isStrong: false, isEmphasis: false };

/** At each line break, or all in one. */
function linesOf(element: Element, isWhole: boolean): readonly Runs[] {
  const all = runsIn(element);
  if (isWhole) return [tidy(all.map((run) => (run === 'break' ? space : run)))];
  const lines: Run[][] = [[]];
  for (const run of all) {
    if (run === 'break') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.map(tidy);
}

function withoutSign([first, ...others]: Runs): Runs {
  return first ? [{ ...first, text: first.text.replace(typedSign, '') }, ...others] : [];
}

function linesOfParagraph(element: Element, styles: readonly (Element | undefined)[]): readonly Line[] {
  const properties = childOf(element, 'a:pPr');
  const level = Math.min(mostLevel, Math.max(0, numberOf(properties, 'lvl') ?? 0));
  const sign = signOf(properties, level, styles);
  const lines = linesOf(element, sign !== 'none').filter((runs) => runs.length > 0 && !signAlone.test(textOf(runs)));
  return lines.map((runs): Line => {
    const isTyped = sign === 'none' && typedSign.test(runs[0]?.text ?? '');
    if (sign === 'none' && !isTyped) return { kind: 'paragraph', runs };
    return { kind: 'point', runs: isTyped ? withoutSign(runs) : runs, level, isOrdered: sign === 'number' };
  });
}

/** What is all bold says no more by it. */
function withoutCommonWeight(lines: readonly Line[]): readonly Line[] {
  const all = lines.flatMap(({ runs }) => runs);
  const isStrong = all.every((run) => run.isStrong);
  const isEmphasis = all.every((run) => run.isEmphasis);
  const lighter = (run: Run): Run => ({ ...run, isStrong: run.isStrong && !isStrong, isEmphasis: run.isEmphasis && !isEmphasis });
  return lines.map((line) => ({ ...line, runs: tidy(line.runs.map(lighter)) }));
}

/** `body`: a `txBody`. */
export const linesIn = (body: Element | undefined, styles: readonly (Element | undefined)[]): readonly Line[] =>
  withoutCommonWeight(childrenOf(body, 'a:p').flatMap((paragraph) => linesOfParagraph(paragraph, styles)));

/** In one line, as a heading or the cell of a table. `between`: its paragraphs. */
export function runsOf(body: Element | undefined, between: string): Runs {
  const paragraphs = childrenOf(body, 'a:p').map((paragraph) => linesOf(paragraph, true)[0] ?? []);
  const apart: Run = { ...space, text: between };
  const all = paragraphs.filter((runs) => runs.length > 0).flatMap((runs, index) => (index === 0 ? runs : [apart, ...runs]));
  return withoutCommonWeight([{ kind: 'paragraph', runs: all }])[0]?.runs ?? [];
}

/** Returns notes as they are stored: an empty line between paragraphs. */
export function notesIn(body: Element | undefined): string {
  const lines = childrenOf(body, 'a:p').flatMap((paragraph) => {
    const isPoint = signOf(childOf(paragraph, 'a:pPr'), 0, []) !== 'none';
    return linesOf(paragraph, false).map((runs) => {
      const text = textOf(runs);
      return isPoint && text !== '' ? `– ${text}` : text;
    });
  });
  return lines.filter((line) => line !== '').join('\n\n');
}

export const hasFormula = (body: Element | undefined): boolean => !allIn(body, new Set(['m:oMath', 'm:oMathPara'])).next().done;

/** Returns where a shape keeps the look of its lists. */
export const listStyleOf = (shape: Element | undefined): Element | undefined => findIn(shape, 'p:txBody', 'a:lstStyle');
