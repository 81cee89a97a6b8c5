/** Erases the persons of a training and keeps the totals; whoever asks for it confirms by naming the training's place. */

import { isRefusal } from '../../domain/kernel/refusal';
import { halfDays } from '../../domain/programme/choices';
import { groupKinds } from '../../domain/training/person-totals';
import type { PersonTotals } from '../../domain/training/schema';
import type { Translate } from '../translate';
import { type Answer, columns, done, type Io } from './answer';
import type { Given } from './given';
import { inTraining, refusedBy } from './with-kit';

function linesOf({ participants, present, fulfilled, ...totals }: PersonTotals, translate: Translate): readonly string[] {
  const kind = (name: (typeof groupKinds)[number]): readonly string[] => {
    const { named, others, isUnnoted } = totals[name];
    const said = translate(`erase:${name}`);
    const what = totals.settled ? translate('erase:of-completed', { what: said }) : said;
    const groups = named.map((group) => columns(what, nameOf(group.name, translate), group.count));
    return others === 0 ? groups : [...groups, columns(what, translate(isUnnoted ? 'erase:not-noted' : 'erase:others'), others)];
  };
  return [
    columns(translate('erase:participants'), participants),
    ...halfDays.map((halfDay) => columns(translate('erase:present', { halfDay: translate(`attendance:${halfDay}`) }), present[halfDay])),
    columns(translate('erase:fulfilled'), fulfilled),
    ...groupKinds.flatMap(kind),
  ];
}

const nameOf = (name: string, translate: Translate): string =>
  name === 'female' || name === 'male' ? translate(`attendance:${name}`) : name;

export function erasePersons(given: Given, io: Io): Promise<Answer> {
  const id = given.word(0, 'ID');
  const place = given.text('confirm');
  return inTraining(io, id, {}, async ({ kit, translate, training }) => {
    const answer = await kit.requests.dispatch({ kind: 'erase-persons', place });
    if (isRefusal(answer)) return refusedBy(answer.field === 'place' ? { ...answer, field: 'confirm' } : answer, translate);
    const { erased } = training().personalData;
    if (!erased) throw new Error(`Persons of ${id} were erased and there are no totals`);
    return done(linesOf(erased.totals, translate), erased);
  });
}
