/**
 * The chain of one log: which of its lines can be believed, and where the chain is broken. A line stands as long as the line
 * after it does not name another one in its place.
 */
import type { LineDamage, SoundLine } from './log-line';
import { isSignedBy, type Signer } from './signatures';

/** Lines that are left out: damaged by themselves, or contradicted by the others. */
export type Disbelief = LineDamage | 'newer' | 'foreign' | 'number-taken' | 'changed' | 'act-not-whole' | 'not-signed';
/** Lines that are used, though they don't stand as they were written. */
export type Irregularity = 'twice' | 'out-of-order' | 'missing-before' | 'other-name';

export interface Finding<Why> {
  /** Counted from 1. */
  readonly line: number;
  readonly why: Why;
}

/** Which start of which laptop wrote a log. */
export interface Origin {
  readonly device: string;
  readonly start: string;
}

/** A line that agrees with itself, and where in the file it stands. */
export interface Placed {
  readonly line: number;
  readonly sound: SoundLine;
}

export interface Chain {
  /** In the order of their sequence; whole acts only. */
  readonly believed: readonly Placed[];
  readonly disbelieved: readonly Finding<Disbelief>[];
  readonly irregular: readonly Finding<Irregularity>[];
}

export const isFrom = (origin: Origin, { sound }: Placed): boolean => sound.device === origin.device && sound.start === origin.start;

/** A refused act leaves its numbers unused, so that a line may follow one whose number is not the one before. */
const follows = (later: Placed, earlier: Placed | undefined): boolean => later.sound.before === (earlier?.sound.hash ?? '');

export function checkChain(placed: readonly Placed[], origin: Origin): Chain {
  const disbelieved: Finding<Disbelief>[] = [];
  const disbelieve = (why: Disbelief, lines: readonly Placed[]): void => {
    for (const { line } of lines) disbelieved.push({ line, why });
  };
  disbelieve(
    'foreign',
    placed.filter((line) => !isFrom(origin, line)),
  );
  const { bySequence, twice } = sorted(placed.filter((line) => isFrom(origin, line)));
  const witnessed = backwards(bySequence, disbelieve);
  const acts = actsIn(witnessed);
  disbelieve('act-not-whole', acts.filter((act) => !isWhole(act)).flat());
  const believed = acts.filter(isWhole).flat();
  return { believed, disbelieved, irregular: [...twice, ...irregularIn(believed)] };
}

/** By sequence; the same line a second time is left out: of two the one that lost its personal part. */
function sorted(lines: readonly Placed[]): {
  readonly bySequence: readonly (readonly Placed[])[];
  readonly twice: readonly Finding<Irregularity>[];
} {
  const groups = new Map<number, Placed[]>();
  const twice: Finding<Irregularity>[] = [];
  for (const placed of lines) {
    const rivals = groups.get(placed.sound.sequence) ?? [];
    const same = rivals.find(({ sound }) => sound.hash === placed.sound.hash);
    const [kept, left] = same?.sound.isEmptied && !placed.sound.isEmptied ? [placed, same] : [same ?? placed, placed];
    if (same) twice.push({ line: left.line, why: 'twice' });
    groups.set(placed.sound.sequence, [...rivals.filter((rival) => rival !== same), kept]);
  }
  return { bySequence: [...groups].toSorted(([one], [other]) => one - other).map(([, rivals]) => rivals), twice };
}

/** From the last line back, each line that is believed is the witness for the one before it. */
function backwards(
  bySequence: readonly (readonly Placed[])[],
  disbelieve: (why: Disbelief, lines: readonly Placed[]) => void,
): readonly Placed[] {
  const believed: Placed[] = [];
  let witness: Placed | undefined;
  for (const rivals of bySequence.toReversed()) {
    const named = rivals.find((rival) => witness && follows(witness, rival));
    const isNext = witness?.sound.sequence === (rivals[0]?.sound.sequence ?? 0) + 1;
    const chosen = named ?? (isNext ? undefined : rivals[0]);
    disbelieve(
      chosen ? 'number-taken' : 'changed',
      rivals.filter((rival) => rival !== chosen),
    );
    if (!chosen) continue;
    believed.push(chosen);
    witness = chosen;
  }
  return believed.toReversed();
}

function actsIn(lines: readonly Placed[]): readonly (readonly Placed[])[] {
  const acts: Placed[][] = [];
  for (const placed of lines) {
    const act = acts.at(-1);
    const last = act?.at(-1);
    if (act && last && continues(placed, last)) act.push(placed);
    else acts.push([placed]);
  }
  return acts;
}

/** The next line of the same act. */
export function continues({ sound: later }: Placed, { sound: earlier }: Placed): boolean {
  const [line, of] = earlier.part;
  return later.part[0] === line + 1 && later.part[1] === of && later.before === earlier.hash;
}

function isWhole(act: readonly Placed[]): boolean {
  const of = act[0]?.sound.part[1];
  return act[0]?.sound.part[0] === 1 && act.length === of;
}

function irregularIn(believed: readonly Placed[]): readonly Finding<Irregularity>[] {
  return believed.flatMap((placed, index): readonly Finding<Irregularity>[] => {
    const before = believed[index - 1];
    const { line } = placed;
    if (!follows(placed, before)) return [{ line, why: 'missing-before' }];
    return before && before.line > line ? [{ line, why: 'out-of-order' }] : [];
  });
}

/** The last line of each stretch of the chain that nothing is missing from. */
export const endsOf = (believed: readonly Placed[]): readonly Placed[] =>
  believed.filter(({ sound: { hash } }, index) => believed[index + 1]?.sound.before !== hash);

/** Lines that no signature of this laptop's covers: in each stretch of the chain, those after its last good one. */
export function unsignedIn(believed: readonly Placed[], signer: Signer): ReadonlySet<Placed> {
  const ends = new Set(endsOf(believed));
  const unsigned = new Set<Placed>();
  let isCovered = false;
  for (const placed of believed.toReversed()) {
    const { hash, signature } = placed.sound;
    if (ends.has(placed)) isCovered = false;
    isCovered ||= signature !== undefined && isSignedBy(signer, hash, signature);
    if (!isCovered) unsigned.add(placed);
  }
  return unsigned;
}

/** The same of lines that contradict each other: those that neither bear a good signature nor are named, step by step, by one that does. */
export function uncoveredIn(lines: readonly Placed[], signer: Signer): ReadonlySet<Placed> {
  const named = new Set<string>();
  const uncovered = new Set<Placed>();
  for (const placed of lines.toSorted((one, other) => other.sound.sequence - one.sound.sequence)) {
    const { hash, signature, before } = placed.sound;
    if (named.has(hash) || (signature !== undefined && isSignedBy(signer, hash, signature))) named.add(before);
    else uncovered.add(placed);
  }
  return uncovered;
}
