/** What stands on badges and table signs: everybody on the list by last name, and blank ones for walk-ins. */

import { inLanguage, type Language } from '../../domain/kernel/language';
import { writtenDays } from '../../domain/kernel/written-dates';
import type { Programme } from '../../domain/programme/programme';
import { byName } from '../../domain/register/attendance';
import { doorCode } from '../../domain/register/door-code';
import type { Details, TrainingState } from '../../domain/training/state';
import { translateIn } from '../translate';

export type CardKind = 'badges' | 'table-signs';

export interface NameCard {
  readonly firstName: string;
  readonly lastName: string;
  /** School and town. */
  readonly from: string;
  /** The number, as in “No. 12”. */
  readonly number: string;
  /** What its square code holds; undefined for a list number that has none. */
  readonly code: string | undefined;
}

export interface NameCards {
  readonly kind: CardKind;
  readonly language: Language;
  readonly title: string;
  /** Small on each card: the programme, where and when. */
  readonly line: string;
  readonly cards: readonly NameCard[];
  /** At least so many stay blank; the last page is filled with them. */
  readonly spare: number;
  /** Before the lines on which a hand writes. */
  readonly blanks: { readonly name: string; readonly from: string; readonly number: string };
}

/** For people who come without having registered. */
const spareCards: Readonly<Record<CardKind, number>> = { badges: 6, 'table-signs': 2 };

interface Asked {
  readonly kind: CardKind;
  readonly language: Language;
}

/** Names and schools as they were written; whose person was erased has no card. */
export function nameCards(programme: Programme, details: Details, state: TrainingState, { kind, language }: Asked): NameCards {
  const translate = translateIn(language);
  const programmeTitle = inLanguage(programme.shortTitle, language);
  const people = byName(state.participants, language === 'sr-Cyrl' ? 'sr' : 'sr-Latn');
  return {
    kind,
    language,
    title: `${translate(`export:${kind}-title`)}: ${programmeTitle}`,
    line: [programmeTitle, details.place, writtenDays(details.days, language)].filter((text) => text !== '').join(' · '),
    cards: people.flatMap(({ number, person }): readonly NameCard[] =>
      person
        ? [
            {
              firstName: person.firstName,
              lastName: person.lastName,
              from: [person.school, person.town].filter((text) => text !== '').join(', '),
              number: translate('export:card-number', { number }),
              code: doorCode(state.id, number),
            },
          ]
        : [],
    ),
    spare: spareCards[kind],
    blanks: {
      name: translate('register:person'),
      from: translate('attendance:school-and-town'),
      number: translate('attendance:number'),
    },
  };
}
