/** Moves an entry of one list of a YAML file into another one, such as a block to the other day: its own signs, comments with them. */
import { isDeepStrictEqual } from 'node:util';
import { isSeq } from 'yaml';
import type { DataPath, Plain } from '../../../domain/programme/plain-data';
import { withYamlAdded, withYamlRemoved } from './yaml-entries';
import { dataAdded, dataRemoved, parsed, readOf } from './yaml-read';
import { blockEntries, type Collection, columnOf } from './yaml-spans';

/** Returns an entry as it is written; undefined where the two lists are not written in the same way. */
function written(text: string, from: DataPath, into: DataPath, at: number): string | undefined {
  const document = parsed(text);
  const [list, other] = [document.getIn(from.slice(0, -1), true), document.getIn(into, true)];
  if (!isSeq(list) || !isSeq(other) || list.flow === true || other.flow === true) return undefined;
  const own = blockEntries(text, list as Collection)?.[Number(from.at(-1))];
  const others = blockEntries(text, other as Collection) ?? [];
  const [first, second, next, last] = [others[0], others[1], others[at], others.at(-1)];
  if (!own || !first || !last || columnOf(text, own.at) !== columnOf(text, first.at)) return undefined;
  if (!own.beginsLine || !others.every(({ beginsLine }) => beginsLine)) return undefined;
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = second !== undefined && /\n[ \t]*\r?\n/u.test(text.slice(first.end, second.start)) ? ending : '';
  const whole = text.slice(own.start, own.end);
  const added = next
    ? text.slice(0, next.start) + whole + ending + gap + text.slice(next.start)
    : text.slice(0, last.end) + ending + gap + whole + text.slice(last.end);
  return withYamlRemoved(added, from);
}

/** `from`: of an entry of a list; `into`: of another list; `at`: its place there, from 0. Undefined when there is no such place. */
export function withYamlAcross(text: string, from: DataPath, into: DataPath, at: number): string | undefined {
  const document = parsed(text);
  const value = document.errors.length > 0 ? undefined : (document.getIn(from) as Plain | undefined);
  if (value === undefined) return undefined;
  const plain = document.toJS() as Plain;
  const entry = from.reduce<unknown>((inside, key) => (inside as Record<string | number, unknown>)[key], plain) as Plain;
  const wanted = dataRemoved(dataAdded(plain, into, at, entry), from);
  const moved = written(text, from, into, at);
  if (moved !== undefined && isDeepStrictEqual(readOf(moved), wanted)) return moved;
  const added = withYamlAdded(text, into, at, entry);
  return added === undefined ? undefined : withYamlRemoved(added, from);
}
