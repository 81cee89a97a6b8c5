/** Reads a log file: what it holds, what is unfinished at its end, what is damaged inside. Decides nothing and writes nothing. */
import type { StoredEvent } from '../../domain/training/event';
import type { Turns } from '../in-turns';
import {
  type Chain,
  checkChain,
  continues,
  type Disbelief,
  endsOf,
  type Finding,
  type Irregularity,
  isFrom,
  type Origin,
  type Placed,
  uncoveredIn,
  unsignedIn,
} from './chain';
import { type DecodedLine, decodeLine, type SoundLine, signerIn } from './log-line';
import { originOf } from './log-name';
import type { Signer } from './signatures';

/** A line that is used. */
export interface UsedLine {
  /** In the file, from 1. */
  readonly line: number;
  /** With its line break. */
  readonly bytes: Uint8Array;
  readonly hash: string;
  /** Undefined for the line that opens the log. */
  readonly event: StoredEvent | undefined;
  readonly isEmptied: boolean;
}

/**
 * By what a log shows whose it is. `signed`: all of its lines that are used are covered by signatures of the key that its first line
 * names. `beginning-lost`: they are signed, by a key that is to be known otherwise. `unsigned`: of before version 3.
 */
export type Proof =
  | { readonly kind: 'unsigned' }
  | ({ readonly kind: 'signed' } & Signer)
  | { readonly kind: 'beginning-lost'; readonly ends: readonly { readonly hash: string; readonly signature: string }[] };

export interface ReadLog {
  /** The file's name. */
  readonly name: string;
  /** The origin in the name, unless no line agrees with it: then that in the lines. */
  readonly origin: Origin;
  /** Lines of whole acts, in the order of their sequence. */
  readonly used: readonly UsedLine[];
  /** Events of those lines. */
  readonly events: readonly StoredEvent[];
  /** The last hashes of the logs that were there when this one began. */
  readonly heads: Readonly<Record<string, string>>;
  readonly proof: Proof;
  readonly hashes: readonly string[];
  /**
   * Hashes that cover all lines which are used: the last one alone, where no line is missing before it; else with those of the lines
   * behind which, or before the first of which, something is missing.
   */
  readonly ends: readonly string[];
  /** Lines that are left out, and why; in the order of the file. */
  readonly disbelieved: readonly Finding<Disbelief>[];
  /** Lines that are used, though they don't stand as they were written; in the order of the file. */
  readonly irregular: readonly Finding<Irregularity>[];
  /** The file with nothing but the lines that are used. */
  readonly sound: () => Uint8Array;
  /** The beginning of an act at the end of the file: its whole lines, and a torn one. */
  readonly unfinished: Uint8Array;
  /** Bytes before the unfinished act. */
  readonly finishedLength: number;
  /** Written by a newer kit: nothing of it is mended, cut or moved. */
  readonly isNewer: boolean;
}

export interface Line {
  readonly from: number;
  /** Behind its line break. */
  readonly to: number;
  readonly decoded: DecodedLine;
}

export const newline = 10;

/** Bytes: the longest that a person writes, a text that was changed, has a hundredth of it. */
const longestLine = 4_000_000;

/** What is longer than any line of a kit's isn't taken apart, and reads as damaged. */
export const lineText = (bytes: Uint8Array, decoder: TextDecoder): string => (bytes.length > longestLine ? '' : decoder.decode(bytes));

/** Yields the ranges of whole lines. */
export function* lineEnds(bytes: Uint8Array): Generator<Pick<Line, 'from' | 'to'>> {
  let from = 0;
  for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, from)) {
    yield { from, to: end + 1 };
    from = end + 1;
  }
}

function* lineByLine(bytes: Uint8Array): Generator<Line> {
  const decoder = new TextDecoder();
  for (const { from, to } of lineEnds(bytes)) yield { from, to, decoded: decodeLine(lineText(bytes.subarray(from, to - 1), decoder)) };
}

/** Whole lines; what is behind the last of them is torn. */
export const linesOf = (bytes: Uint8Array): readonly Line[] => [...lineByLine(bytes)];

/** The same of a long log, beside what a person does; goes on until `isEnough`. */
export async function linesInTurns(
  bytes: Uint8Array,
  turns: Turns,
  isEnough: (line: Line) => boolean = () => false,
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const line of lineByLine(bytes)) {
    lines.push(line);
    if (isEnough(line)) break;
    if (turns.isOver) await turns.next();
  }
  return lines;
}

/** A start writes one version: among lines of ours, one that says it is newer and can't show it is damage. */
export function isOfNewerKit(lines: readonly Line[]): boolean {
  const newer = lines.flatMap(({ decoded }) => (decoded.kind === 'newer' ? [decoded] : []));
  return newer.some(({ isCertain }) => isCertain) || (newer.length > 0 && lines.every(({ decoded }) => decoded.kind !== 'sound'));
}

/** How many lines at the end are the beginning of one act, whose rest is not there. */
function unfinishedAt(placed: readonly Placed[], lines: number): number {
  const from = placed.findLastIndex(({ sound }) => sound.part[0] === 1);
  const first = placed[from];
  if (!first) return 0;
  const act = placed.slice(from);
  const isAtEnd =
    first.line + act.length - 1 === lines && placed.slice(0, from).every(({ sound }) => sound.sequence < first.sound.sequence);
  if (!isAtEnd || act.length >= first.sound.part[1]) return 0;
  const isOneAct = act.every((placedLine, index) => {
    const before = act[index - 1];
    return !before || continues(placedLine, before);
  });
  return isOneAct ? act.length : 0;
}

/** `lines`: those of the bytes, where they were read already. */
export function readLog(name: string, bytes: Uint8Array, lines = linesOf(bytes)): ReadLog {
  const damaged: Finding<Disbelief>[] = [];
  const placed: Placed[] = [];
  for (const [index, { decoded }] of lines.entries()) {
    const line = index + 1;
    if (decoded.kind === 'sound') placed.push({ line, sound: decoded.line });
    else damaged.push({ line, why: decoded.kind === 'newer' ? 'newer' : decoded.why });
  }
  const unfinishedLines = unfinishedAt(placed, lines.length);
  const finished = placed.slice(0, placed.length - unfinishedLines);
  const finishedLength = lines[lines.length - unfinishedLines - 1]?.to ?? 0;
  const named = originOf(name);
  const isNamed = placed.length === 0 || placed.some((line) => isFrom(named, line));
  const origin = isNamed ? named : (placed[0]?.sound ?? named);
  const asTheyStand = checkChain(finished, origin);
  const opening = openingIn(asTheyStand);
  const signer = opening && signerIn(opening);
  const isDoubtful = signer && (asTheyStand.disbelieved.length > 0 || unsignedIn(asTheyStand.believed, signer).size > 0);
  const unsigned = isDoubtful
    ? uncoveredIn(
        finished.filter((line) => isFrom(origin, line)),
        signer,
      )
    : new Set<Placed>();
  /* What bears no signature is no witness against what does. */
  const signed = finished.filter((each) => !unsigned.has(each));
  const chain = unsigned.size > 0 ? checkChain(signed, origin) : asTheyStand;
  const { believed } = chain;
  const why = new Map(asTheyStand.disbelieved.map((finding) => [finding.line, finding.why]));
  const used = believed.map(({ line, sound: { hash, isEmptied, content } }): UsedLine => {
    const event = content.kind === 'event' ? content.event : undefined;
    return { line, bytes: bytes.subarray(lines[line - 1]?.from, lines[line - 1]?.to), hash, event, isEmptied };
  });
  return {
    name,
    origin,
    used,
    events: used.flatMap(({ event }) => (event ? [event] : [])),
    heads: opening?.heads ?? {},
    proof: proofOf(signer, believed),
    hashes: used.map(({ hash }) => hash),
    ends: coveringIn(believed),
    disbelieved: inFileOrder([
      ...damaged,
      ...chain.disbelieved,
      ...[...unsigned].map(({ line }) => ({ line, why: why.get(line) ?? 'not-signed' })),
    ]),
    irregular: inFileOrder([...(isNamed ? [] : [{ line: 1, why: 'other-name' } as const]), ...chain.irregular]),
    sound: () => Buffer.concat(used.map((line) => line.bytes)),
    unfinished: bytes.subarray(finishedLength),
    finishedLength,
    isNewer: isOfNewerKit(lines),
  };
}

export type Opening = Extract<SoundLine['content'], { readonly kind: 'opening' }>;

function openingIn({ believed }: Chain): Opening | undefined {
  for (const { sound } of believed) if (sound.content.kind === 'opening') return sound.content;
  return undefined;
}

function proofOf(signer: Signer | undefined, believed: readonly Placed[]): Proof {
  if (signer) return { kind: 'signed', ...signer };
  if (believed.every(({ sound }) => sound.signature === undefined)) return { kind: 'unsigned' };
  return { kind: 'beginning-lost', ends: endsOf(believed).map(({ sound: { hash, signature = '' } }) => ({ hash, signature })) };
}

function coveringIn(believed: readonly Placed[]): readonly string[] {
  const before = believed[0]?.sound.before ?? '';
  return [...(before === '' ? [] : [before]), ...endsOf(believed).map(({ sound }) => sound.hash)];
}

const inFileOrder = <Why>(findings: readonly Finding<Why>[]): readonly Finding<Why>[] =>
  findings.toSorted((one, other) => one.line - other.line);
