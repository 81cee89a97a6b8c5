/** Words of a presentation as Markdown that a person can read and change: signs are marked as such only where they would mean something else. */
import type { Line, Run, Runs } from './pieces';

/** How words are written: with their weight; where that can't be read back, without; and where that can't, each sign by itself. */
export const hands = ['usual', 'plain', 'careful'] as const;
export type Hand = (typeof hands)[number];

const marks = /[\\`*[\]{~]|<(?=[a-z/!?])|&(?=#|\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu;
const allMarks = /[!-/:-@[-`{-~]/gu;
const atStart = /^(?<before>#{1,6}(?=\s|$)|[-+](?=\s|$)|>|:{2,}|=+\s*$|-+\s*$|\|)/u;
const numberAtStart = /^(?<digits>\d{1,9})(?<sign>[.)])(?=\s|$)/u;

const escaped = (text: string, hand: Hand): string => text.replaceAll(hand === 'careful' ? allMarks : marks, String.raw`\$&`);

const escapedStart = (text: string): string =>
  text.replace(atStart, String.raw`\$<before>`).replace(numberAtStart, String.raw`$<digits>\$<sign>`);

function runText({ text, isStrong, isEmphasis }: Run, hand: Hand): string {
  const written = escaped(text.trim(), hand);
  const mark = `${isStrong ? '**' : ''}${isEmphasis ? '*' : ''}`;
  if (hand !== 'usual' || mark === '' || written === '') return escaped(text, hand);
  const [, before = '', after = ''] = /^(\s*).*?(\s*)$/su.exec(text) ?? [];
  return `${before}${mark}${written}${[...mark].toReversed().join('')}${after}`;
}

const inline = (runs: Runs, hand: Hand): string => runs.map((run) => runText(run, hand)).join('');

/** At the beginning of a line, or of a point. */
function inlineAtStart(runs: Runs, hand: Hand): string {
  const text = inline(runs, hand).trim();
  return hand === 'careful' ? text : escapedStart(text);
}

export const headingMark = (title: string, hand: Hand): string => `# ${escaped(title, hand)}`;

const indent = '    ';

/** Points that stand together: the first stands at the left, and each below one that stands further left. */
export function levelsOf(points: readonly Extract<Line, { readonly kind: 'point' }>[]): readonly number[] {
  const above: number[] = [];
  return points.map(({ level }) => {
    while ((above.at(-1) ?? -1) >= level) above.pop();
    above.push(level);
    return above.length - 1;
  });
}

/** A list is as its first point is; what stands below a point belongs to it. */
export function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1)?.[0];
    const isSame = line.kind === 'point' && last?.kind === 'point' && (line.level > 0 || line.isOrdered === last.isOrdered);
    if (isSame) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

const isPoint = (line: Line): line is Extract<Line, { readonly kind: 'point' }> => line.kind === 'point';

function groupMark(group: readonly Line[], hand: Hand): string {
  const points = group.filter(isPoint);
  const [first] = group;
  if (!first || points.length === 0) return first ? inlineAtStart(first.runs, hand) : '';
  const isOrdered = first.kind === 'point' && first.isOrdered;
  const levels = levelsOf(points);
  let number = 0;
  return points
    .map((point, index) => {
      const level = levels[index] ?? 0;
      if (level === 0) number += 1;
      return `${indent.repeat(level)}${isOrdered && level === 0 ? `${number}.` : '-'} ${inlineAtStart(point.runs, hand)}`;
    })
    .join('\n');
}

/** Two lists of one kind in a row would be one: they are written as one. */
export const linesMark = (lines: readonly Line[], hand: Hand): string =>
  groupsOf(lines)
    .map((group) => groupMark(group, hand))
    .join('\n\n');

export function tableMark(rows: readonly (readonly Runs[])[], hand: Hand): string {
  const cell = (runs: Runs): string => {
    const text = inline(runs, hand);
    return hand === 'careful' ? text : text.replaceAll(/(?<!\\)\|/gu, String.raw`\|`);
  };
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [row(head.map(cell)), row(head.map(() => '---')), ...others.map((each) => row(each.map(cell)))].join('\n');
}

export const columnsMark = (columns: readonly (readonly Line[])[], hand: Hand): string =>
  columns.map((lines) => `:::column\n\n${linesMark(lines, hand)}\n\n:::`).join('\n\n');
