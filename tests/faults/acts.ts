/** Acts whose names say how many people belong to them, so that half an act is seen whoever looks. */

import type { ParticipantId } from '../../domain/kernel/ids';
import type { DomainEvent } from '../../domain/training/event';
import type { TrainingState } from '../../domain/training/state';
import { personNamed } from '../unit/builders';

/** `import` is one event with everybody, `together` is an act of as many events. */
const peopleIn = { arrival: 1, import: 50, together: 50 } as const;
export type ActKind = keyof typeof peopleIn;

const isActKind = (word: string | undefined): word is ActKind => word !== undefined && word in peopleIn;

export const nameOfAct = (round: number, count: number, kind: ActKind): string => `${round} ${count} ${kind}`;

export function happeningsOf(name: string, kind: ActKind): readonly DomainEvent[] {
  const participants = Array.from({ length: peopleIn[kind] }, (_, index) => `${name} ${index}`.replaceAll(' ', '-') as ParticipantId);
  const person = personNamed('Ana', name);
  if (kind === 'import') {
    return [{ type: 'participants-imported', body: { participants }, personal: { people: participants.map(() => person) } }];
  }
  return participants.map((participant) => ({ type: 'participant-added', body: { participant }, personal: { person } }));
}

/** The names of the acts that are there whole, and of those that are there in part, with the number of their people. */
export function actsIn({ participants }: TrainingState): { readonly whole: ReadonlySet<string>; readonly inPart: readonly string[] } {
  const people = new Map<string, number>();
  for (const { person } of participants) {
    const name = person?.lastName ?? '';
    people.set(name, (people.get(name) ?? 0) + 1);
  }
  const isWhole = ([name, count]: readonly [string, number]): boolean => {
    const kind = name.split(' ').at(-1);
    return isActKind(kind) && peopleIn[kind] === count;
  };
  return {
    whole: new Set([...people].filter(isWhole).map(([name]) => name)),
    inPart: [...people].filter((entry) => !isWhole(entry)).map(([name, count]) => `${count} of “${name}”`),
  };
}
