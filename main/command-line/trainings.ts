/** Commands about trainings as a whole: which there are, and a new one. */
import { languages } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import { toldTrouble } from '../kit/trouble';
import { type Answer, columns, done, type Io, withProblems } from './answer';
import { type Given, UsageMistake } from './given';
import { sentence } from './sentences';
import { refusedBy, trainersDesk, withKit } from './with-kit';

/** Below those that can be read stand those that can't, each with what is wrong. */
export const listTrainings = (_given: Given, io: Io): Promise<Answer> =>
  withKit(io, {}, async ({ kit, language, translate }) => {
    const { library, unreadable } = trainersDesk(kit);
    const lines = library.map(({ id, days, place, venue, stage, participants }) => columns(id, ...days, stage, participants, place, venue));
    if (unreadable.length === 0) return done(lines, library);
    const told = unreadable.map(({ id, folder, trouble }) =>
      sentence(language, 'training-unreadable', { training: id, folder, problem: toldTrouble(trouble, translate) }),
    );
    return withProblems(lines, [...library, ...unreadable], ...told);
  });

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
  return withKit(io, {}, async ({ kit, translate }) => {
    const created = await kit.requests['create-training'](details);
    return isRefusal(created) ? refusedBy(created, translate) : done([created.id], created);
  });
}
