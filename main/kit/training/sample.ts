/** The sample training: today and tomorrow, with invented people, to try everything without doing harm. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../../domain/kernel/language';
import { isRefusal } from '../../../domain/kernel/refusal';
import { dayLength, localDateOf, type Moment, wallTime } from '../../../domain/kernel/time';
import type { Programme } from '../../../domain/programme/programme';
import type { Person } from '../../../domain/register/schema';
import { signedWith } from '../../../domain/signing/signatures';
import type { Decision } from '../../../domain/training/rules';
import type { DetailsInput } from '../../../domain/training/schema';
import { readList } from '../../lists/read-list';
import type { Translate } from '../../translate';
import { sampleSignature } from './sample-signature';

export function sampleDetails(programme: string, language: Language, now: Moment, translate: Translate): DetailsInput {
  return {
    programme,
    place: translate('start:sample-place'),
    venue: translate('start:sample-venue'),
    firstDay: localDateOf(now),
    secondDay: localDateOf({ wall: wallTime(now.wall + dayLength), offset: now.offset }),
    trainers: '',
    language,
    project: '',
    donor: '',
    keepUntil: '',
    localNumbers: '',
  };
}

/** Most people have signed for the first half-day; a few have forgotten. */
export const sampleSignatures = (programme: Programme, imported: Decision): Decision =>
  imported.flatMap((event) => {
    if (event.type !== 'participants-imported' || !event.personal) return [];
    const { people } = event.personal;
    return event.body.participants.flatMap((participant, index): Decision => {
      const person = people[index];
      if (!person || index % 5 === 3) return [];
      const halfDays = signedWith(programme, 'd1am');
      return [{ type: 'signature-given', body: { participant, halfDays, replaces: [] }, personal: { strokes: sampleSignature(person) } }];
    });
  });

/** The list that is shipped in `sample/participants.csv`; a list of ours that can't be read is a fault of ours. */
export async function samplePeople(contentFolder: string): Promise<readonly Person[]> {
  const listed = await readList('participants.csv', await readFile(join(contentFolder, 'sample', 'participants.csv')));
  if (isRefusal(listed)) throw new Error(`The sample list can't be read: ${listed.refused}`);
  return listed.map(({ person }) => person);
}
