/** People who stay together are one unit, and some units stay apart: what fixed pairs say, taken together. */
import type { ParticipantId } from '../kernel/ids';
import type { Member } from './grouping';
import type { FixedPair } from './schema';

export interface Unit {
  /** Among all units. */
  readonly index: number;
  readonly members: readonly Member[];
  /** Units that must be in other groups. */
  readonly apart: ReadonlySet<Unit>;
}

/** Two who are to be apart hang together by other pairs. */
export interface Contradiction {
  readonly contradiction: FixedPair;
}

/** `linked`: whom something other than a fixed pair keeps together. Pairs with somebody who is not there say nothing. */
export function unitsOf(
  members: readonly Member[],
  pairs: readonly FixedPair[],
  linked: (one: Member, other: Member) => boolean = () => false,
): readonly Unit[] | Contradiction {
  const roots = new Map<ParticipantId, ParticipantId>(members.map(({ id }) => [id, id]));
  const rootOf = (id: ParticipantId): ParticipantId => {
    const above = roots.get(id) ?? id;
    return above === id ? id : rootOf(above);
  };
  const known = pairs.filter(({ one, other }) => roots.has(one) && roots.has(other));
  for (const { one, other, how } of known) if (how === 'together') roots.set(rootOf(one), rootOf(other));
  for (const [index, one] of members.entries()) {
    for (const other of members.slice(index + 1)) if (linked(one, other)) roots.set(rootOf(one.id), rootOf(other.id));
  }
  const units = new Map<ParticipantId, { index: number; members: Member[]; apart: Set<Unit> }>();
  for (const member of members) {
    const unit = units.get(rootOf(member.id)) ?? { index: units.size, members: [], apart: new Set<Unit>() };
    unit.members.push(member);
    units.set(rootOf(member.id), unit);
  }
  for (const pair of known) {
    const [one, other] = [units.get(rootOf(pair.one)), units.get(rootOf(pair.other))];
    if (pair.how === 'together' || !one || !other) continue;
    if (one === other) return { contradiction: pair };
    one.apart.add(other);
    other.apart.add(one);
  }
  return [...units.values()];
}
