/** The people behind a figure, as the programme's rule says of each: for the trainer alone. */
import type { Programme } from '../programme/programme';
import { byName } from '../register/attendance';
import { completionOf } from '../register/completion';
import { fullName } from '../register/person';
import type { Person } from '../register/schema';
import type { TrainingState } from '../training/state';

export interface PersonRow extends Pick<Person, 'school' | 'town' | 'role' | 'schoolKind' | 'sex'> {
  /** On the printed list. */
  readonly number: number;
  /** Empty once persons were erased. */
  readonly name: string;
  /** Half-days at which they were there, and how many the rule asks for. */
  readonly attended: number;
  readonly required: number;
  readonly isCompleted: boolean;
}

/** Sorted by last name. */
export const peopleRows = (programme: Programme, state: TrainingState): readonly PersonRow[] =>
  byName(state.participants, 'sr-Latn').map(({ id, number, person }) => {
    const { attended, completion } = completionOf(programme, state, id, 'd1am');
    return {
      number,
      name: person ? fullName(person) : '',
      school: person?.school ?? '',
      town: person?.town ?? '',
      role: person?.role ?? '',
      schoolKind: person?.schoolKind ?? '',
      sex: person?.sex ?? 'unknown',
      attended,
      required: programme.requiredHalfDays,
      isCompleted: completion === 'fulfilled',
    };
  });
