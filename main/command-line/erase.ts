/** Erases the persons of a training and keeps the totals; whoever asks for it confirms by naming the training's place. */

import { isRefusal } from '../../domain/kernel/refusal';
import { halfDays } from '../../domain/programme/choices';
import { groupKinds } from '../../domain/training/person-totals';
import type { PersonTotals } from '../../domain/training/schema';
import type { Say } from '../words';
import { type Answer, columns, done, type Io } from './answer';
import type { Given } from './given';
import { inTraining, refusedBy } from './with-kit';

function linesOf({ participants, present, fulfilled, ...totals }: PersonTotals, say: Say): readonly string[] {
  const kind = (name: (typeof groupKinds)[number]): readonly string[] => {
    const { named, others } = totals[name];
    const groups = named.map((group) => columns(say(`erase:${name}`), nameOf(group.name, say), group.count));
    return others === 0 ? groups : [...groups, columns(say(`erase:${name}`), say('erase:others'), others)];
  };
  return [
    columns(say('erase:participants'), participants),
    ...halfDays.map((halfDay) => columns(say('erase:present', { halfDay: say(`attendance:${halfDay}`) }), present[halfDay])),
    columns(say('erase:fulfilled'), fulfilled),
    ...groupKinds.flatMap(kind),
  ];
}

const nameOf = (name: string, say: Say): string => (name === 'female' || name === 'male' ? say(`attendance:${name}`) : name);

export function erasePersons(given: Given, io: Io): Promise<Answer> {
  const id = given.word(0, 'ID');
  const place = given.text('confirm');
  return inTraining(io, id, {}, async ({ kit, say, training }) => {
    const answer = await kit.requests.dispatch({ kind: 'erase-persons', place });
    if (isRefusal(answer)) return refusedBy(answer.field === 'place' ? { ...answer, field: 'confirm' } : answer, say);
    const { erased } = training().personalData;
    if (!erased) throw new Error(`Persons of ${id} were erased and there are no totals`);
    return done(linesOf(erased.totals, say), erased);
  });
}
