/** The words of a SmartArt drawing as points, a branch below its stem. The drawing itself is left out. */
import type { Line } from './pieces';
import { tidy } from './text-body';
import { allIn, childOf, childrenOf, type Element, numberOf } from './xml';

const deepest = 3;
const mostPoints = 200;
/** Branches of branches, written on or not; no drawing has so many. */
const longestBranch = 60;

const textOf = (point: Element): string => [...allIn(childOf(point, 'dgm:t'), new Set(['a:t']))].map(({ text }) => text).join(' ');

/** Nobody wrote it: it only holds the place of one. */
const isEmpty = (point: Element): boolean => textOf(point).trim() === '';

/** `model`: the part with a diagram's data. */
export function linesOfDiagram(model: Element | undefined): readonly Line[] {
  const points = new Map(childrenOf(childOf(model, 'dgm:ptLst'), 'dgm:pt').map((point) => [point.attributes.modelId ?? '', point]));
  const below = new Map<string, { readonly to: string; readonly order: number }[]>();
  for (const connection of childrenOf(childOf(model, 'dgm:cxnLst'), 'dgm:cxn')) {
    const { type = 'parOf', srcId = '', destId = '' } = connection.attributes;
    if (type !== 'parOf') continue;
    below.set(srcId, [...(below.get(srcId) ?? []), { to: destId, order: numberOf(connection, 'srcOrd') ?? 0 }]);
  }
  const lines: Line[] = [];
  const seen = new Set<string>();
  const visit = (id: string, level: number, branch: number): void => {
    if (seen.has(id) || lines.length >= mostPoints || branch > longestBranch) return;
    seen.add(id);
    const point = points.get(id);
    const isWritten = point !== undefined && (point.attributes.type ?? 'node') === 'node' && !isEmpty(point);
    if (isWritten) {
      const runs = tidy([{ text: textOf(point).replaceAll(/\s+/gu, ' '), isStrong: false, isEmphasis: false }]);
      lines.push({ kind: 'point', runs, level: Math.min(level, deepest), isOrdered: false });
    }
    const next = (below.get(id) ?? []).toSorted((one, other) => one.order - other.order);
    for (const { to } of next) visit(to, isWritten ? level + 1 : level, branch + 1);
  };
  for (const [id, point] of points) if (point.attributes.type === 'doc') visit(id, 0, 0);
  for (const id of points.keys()) visit(id, 0, 0);
  return lines;
}
