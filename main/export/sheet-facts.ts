/** What stands above the table of every sheet of a training: who, where, for whom. Only the labels follow the language. */
import { inLanguage, type Language } from '../../domain/kernel/language';
import type { Programme } from '../../domain/programme/programme';
import type { Details } from '../../domain/training/state';
import type { Translate } from '../translate';
import type { Sheet } from './sheet';

interface Shown {
  readonly language: Language;
  /** Empty on a sheet of both days, whose columns have the dates. */
  readonly date: string;
  /** Whether the trainers are named. */
  readonly withTrainers: boolean;
}

/** What nobody filled in is left out. */
export function factsOf(
  programme: Programme,
  details: Details,
  { language, date, withTrainers }: Shown,
  translate: Translate,
): Sheet['facts'] {
  const facts = [
    ['organiser', inLanguage(programme.owner, language)],
    ['date', date],
    ['place', details.place],
    ['venue', details.venue],
    ['trainers', withTrainers ? details.trainers.join(', ') : ''],
    ['project', details.project],
    ['donor', details.donor],
  ] as const;
  return facts
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ label: translate(`attendance:${name}`), value, ofOrganiser: name === 'organiser' }));
}
