/** Commands about trainings as a whole: which there are, and a new one. */
import { languages } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import { type Answer, columns, done, type Io, withProblems } from './answer';
import { type Given, UsageMistake } from './given';
import { refusedBy, trainersDesk, withKit } from './with-kit';

/** A training that can't be read is a problem, since the list then isn't whole. */
export const listTrainings = (_given: Given, io: Io): Promise<Answer> =>
  withKit(io, {}, async ({ kit }) => {
    const { library, notices } = trainersDesk(kit);
    const lines = library.map(({ id, days, place, venue, stage, participants }) => columns(id, ...days, stage, participants, place, venue));
    return notices.some(({ notice }) => notice === 'training-unreadable') ? withProblems(lines, library) : done(lines, library);
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
  return withKit(io, {}, async ({ kit, say }) => {
    const created = await kit.requests['create-training'](details);
    return isRefusal(created) ? refusedBy(created, say) : done([created.id], created);
  });
}
