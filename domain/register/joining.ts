/**
 * Which entries of the list are one person, read from all events that stand. What was said last of two entries holds: that
 * one is kept for the other, or that they are two. Entries that hang together by joins are one group, in whatever chains or
 * circles they were joined, and one of the group is kept: the one that no join gave up; if there are several, or none, the
 * first of them on the list.
 */

import type { ParticipantId } from '../kernel/ids';
import type { StoredEvent } from '../training/event';
import type { EntryPair, Joining } from './state';

/** The entry under which this one is on the list. */
export const keptOf = ({ keptFor }: Joining, entry: ParticipantId): ParticipantId => keptFor.get(entry) ?? entry;

/** All entries that are this person, the kept one first. */
export const entriesOf = ({ keptFor }: Joining, kept: ParticipantId): readonly ParticipantId[] => [
  kept,
  ...[...keptFor].filter(([, each]) => each === kept).map(([gone]) => gone),
];

export const areToldApart = ({ toldApart }: Joining, one: ParticipantId, other: ParticipantId): boolean =>
  toldApart.some((pair) => pair.includes(one) && pair.includes(other));

/** What was said last of two entries. */
type Saying =
  | { readonly said: 'joined'; readonly kept: ParticipantId; readonly gone: ParticipantId }
  | { readonly said: 'two'; readonly one: ParticipantId; readonly other: ParticipantId };

interface Said {
  /** In the order in which they came onto the list. */
  readonly entries: readonly ParticipantId[];
  readonly sayings: readonly Saying[];
}

const pairKey = (one: ParticipantId, other: ParticipantId): string => JSON.stringify([one, other].toSorted());

function saidIn(events: readonly StoredEvent[]): Said {
  const entries: ParticipantId[] = [];
  const sayings = new Map<string, Saying>();
  for (const { type, body } of events) {
    switch (type) {
      case 'participant-added':
        entries.push(body.participant);
        break;
      case 'participants-imported':
        entries.push(...body.participants);
        break;
      case 'participants-joined':
        sayings.set(pairKey(body.kept, body.gone), { said: 'joined', ...body });
        break;
      case 'participants-told-apart':
        sayings.set(pairKey(body.one, body.other), { said: 'two', ...body });
        break;
    }
  }
  return { entries, sayings: [...sayings.values()] };
}

function groupsOf(sayings: readonly Saying[]): ReadonlySet<ReadonlySet<ParticipantId>> {
  const groups = new Map<ParticipantId, ReadonlySet<ParticipantId>>();
  for (const saying of sayings) {
    if (saying.said === 'two') continue;
    const { kept, gone } = saying;
    const group = new Set([kept, gone, ...(groups.get(kept) ?? []), ...(groups.get(gone) ?? [])]);
    for (const member of group) groups.set(member, group);
  }
  return new Set(groups.values());
}

/** `events` in their order, without those that were taken back. */
export function joiningOf(events: readonly StoredEvent[]): Joining {
  const { entries, sayings } = saidIn(events);
  const givenUp = new Set(sayings.flatMap((saying) => (saying.said === 'joined' ? [saying.gone] : [])));
  const keptFor = new Map<ParticipantId, ParticipantId>();
  for (const group of groupsOf(sayings)) {
    /* Adding an entry may have been taken back; those that hang together through it still do. */
    const members = entries.filter((entry) => group.has(entry));
    const kept = members.find((entry) => !givenUp.has(entry)) ?? members[0];
    for (const member of members) if (kept !== undefined && member !== kept) keptFor.set(member, kept);
  }
  const toldApart = sayings.flatMap((saying): readonly EntryPair[] => {
    if (saying.said === 'joined') return [];
    const { one, other } = saying;
    return [[keptFor.get(one) ?? one, keptFor.get(other) ?? other]];
  });
  return { keptFor, toldApart };
}

/** Whether those that are joined may be others once these are there too: entries that came onto the list, where something was said of some. */
export const mayJoinOtherwise = (known: readonly StoredEvent[], added: readonly StoredEvent[]): boolean =>
  added.some(({ type }) => type === 'participant-added' || type === 'participants-imported') &&
  known.some(({ type }) => type === 'participants-joined' || type === 'participants-told-apart');
