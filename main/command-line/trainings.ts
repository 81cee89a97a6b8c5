/** Commands about trainings as a whole: which there are, and a new one. */
import { languages } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import { toldTrouble } from '../kit/trouble';
import { type Answer, columns, done, type Io, withProblems } from './answer';
import { type Given, UsageMistake } from './given';
import { sentence } from './sentences';
import { cardsIn, refusedBy, trainersDesk, withKit } from './with-kit';

/** Below those that can be read stand those that can't, each with what is wrong. */
export const listTrainings = (_given: Given, io: Io): Promise<Answer> =>
  withKit(io, {}, async ({ kit, language, translate }) => {
    await kit.survey();
    const library = await cardsIn(kit);
    const { unreadable } = trainersDesk(kit);
    const lines = library.map(({ id, days, place, venue, stage, participants }) => columns(id, ...days, stage, participants, place, venue));
    if (unreadable.length === 0) return done(lines, library);
    const told = unreadable.map(({ id, folder, trouble }) =>
      sentence(language, 'training-unreadable', { training: id, folder, problem: toldTrouble(trouble, translate) }),
    );
    return withProblems(lines, [...library, ...unreadable], ...told);
  });

/** A programme's folder rather than its name. */
export const isPath = (programme: string): boolean => /[/\\]/u.test(programme);

export function newTraining(given: Given, io: Io): Promise<Answer> {
  const [firstDay, secondDay, ...more] = given.text('days').split(',');
  if (firstDay === undefined || secondDay === undefined || more.length > 0) throw new UsageMistake('two-days', { option: '--days' });
  const details = {
    programme: given.text('programme'),
    place: given.text('place'),
    venue: given.optional('venue') ?? '',
    firstDay: firstDay.trim(),
    secondDay: secondDay.trim(),
    trainers: given.optional('trainers') ?? '',
    language: given.choice('language', languages),
    project: given.optional('project') ?? '',
    donor: given.optional('donor') ?? '',
    keepUntil: given.optional('keep-until') ?? '',
    localNumbers: '',
  };
  return withKit(io, { folder: details.programme }, async ({ kit, translate }) => {
    const isShipped = trainersDesk(kit).programmes.some(({ id }) => id === details.programme);
    const chosen = isShipped || !isPath(details.programme) ? undefined : await kit.requests['choose-programme']();
    if (isRefusal(chosen)) return refusedBy(chosen, translate);
    const created = await kit.requests['create-training'](chosen ? { ...details, programme: chosen.choice.id } : details);
    return isRefusal(created) ? refusedBy(created, translate) : done([created.id], created);
  });
}
