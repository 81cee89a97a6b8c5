/**
 * What one training says to whoever counts over many: numbers alone, and groups only as far as the training shows them by itself. All
 * figures of several trainings are sums of these, so that none of them, and no difference of two, tells more than the trainings did.
 */

import type { AnswerSet } from '../forms/answer-set';
import type { Collection } from '../forms/form';
import { type FormResults, formResults } from '../forms/results';
import { fold } from '../kernel/cyrillic';
import type { TrainingId } from '../kernel/ids';
import type { LocalDate } from '../kernel/time';
import type { Programme } from '../programme/programme';
import { hasCompleted, wasThere } from '../register/completion';
import type { Person } from '../register/schema';
import { groupOf, groupsAmong } from '../training/count-persons';
import { holdsPersons } from '../training/decide-erase';
import { fewestNamed, type GroupKind, type Groups } from '../training/person-totals';
import type { Details, TrainingState } from '../training/state';

/** By what people are told apart; schools are told by their number. */
export type ToldKind = Exclude<GroupKind, 'schools'>;

/** What was answered, without anybody's words. */
export type ShownForms = Omit<FormResults, 'comments'>;

export interface Counted {
  readonly count: number;
  readonly groups: Readonly<Record<ToldKind, Groups>>;
  /** Somebody said which it is, of at least one of them. */
  readonly isNoted: Readonly<Record<ToldKind, boolean>>;
}

export interface School {
  /** The same however it is written. */
  readonly key: string;
  readonly name: string;
  readonly town: string;
}

export interface TrainingFacts {
  readonly id: TrainingId;
  /** Its name. */
  readonly programme: string;
  readonly place: string;
  readonly days: readonly [LocalDate, LocalDate];
  /** Its people are invented: it tells of itself alone. */
  readonly isSample: boolean;
  readonly project: string;
  readonly donor: string;
  /** It was noted of somebody that they were there. */
  readonly isHeld: boolean;
  readonly participants: number;
  /** Who fulfilled the programme's rule. */
  readonly completed: Counted;
  /** Those of them of whom a school is noted. */
  readonly staff: Counted;
  /** From which somebody completed. */
  readonly schools: readonly School[];
  /** Persons were erased: their schools are not known any more. */
  readonly isErased: boolean;
  /** Undefined when the answers can't be read. */
  readonly forms: ShownForms | undefined;
  /** Somebody is still known by name, and until when that may be. */
  readonly keepUntil: LocalDate | undefined;
  /** Months of wishes for a follow-up workshop, of which it is known who wishes them. */
  readonly followUps: readonly string[];
}

const fewestInTraining = Math.max(...Object.values(fewestNamed));

const perKind = <Value>(valueIn: (kind: ToldKind) => Value): Readonly<Record<ToldKind, Value>> => ({
  sexes: valueIn('sexes'),
  roles: valueIn('roles'),
  schoolKinds: valueIn('schoolKinds'),
  towns: valueIn('towns'),
});

/** `others`: people of whom nothing is known any more. */
function counted(people: readonly Person[], others: number): Counted {
  const count = people.length + others;
  const none: Groups = { named: [], others: count };
  return {
    count,
    /* In so small a training each number is about somebody. */
    groups: perKind((kind) => (count < fewestInTraining ? none : groupsAmong(people, kind, { named: [], others }))),
    isNoted: perKind((kind) => people.some((person) => groupOf[kind](person) !== '')),
  };
}

const schoolKey = ({ school, town }: Pick<Person, 'school' | 'town'>): string => `${fold(school)} · ${fold(town)}`;

function schoolsOf(people: readonly Person[]): readonly School[] {
  const schools = new Map<string, School>();
  for (const person of people) {
    const key = schoolKey(person);
    if (person.school !== '' && !schools.has(key)) schools.set(key, { key, name: person.school, town: person.town });
  }
  return [...schools.values()];
}

const withoutWords = ({ comments: _comments, ...shown }: FormResults): ShownForms => shown;

/** `sets`: what the training collected; undefined when it can't be read. */
export function trainingFacts(
  programme: Programme,
  state: TrainingState,
  details: Details,
  sets: ReadonlyMap<Collection, AnswerSet> | undefined,
): TrainingFacts {
  const completed = state.participants.filter(({ id }) => hasCompleted(programme, state, id));
  const known = completed.flatMap(({ person }) => person ?? []);
  const staff = known.filter(({ school }) => school !== '');
  return {
    id: state.id,
    programme: programme.id,
    place: details.place,
    days: details.days,
    isSample: state.isSample,
    project: details.project,
    donor: details.donor,
    isHeld: state.participants.some(({ id }) => wasThere(state, id)),
    participants: state.participants.length,
    completed: counted(known, completed.length - known.length),
    staff: counted(staff, 0),
    schools: schoolsOf(staff),
    isErased: state.erased !== undefined,
    forms: sets && withoutWords(formResults(programme.forms, sets)),
    keepUntil: holdsPersons(state) ? (details.keepUntil ?? undefined) : undefined,
    followUps: state.followUps.flatMap(({ month, words }) => (words ? [month ?? ''] : [])),
  };
}
