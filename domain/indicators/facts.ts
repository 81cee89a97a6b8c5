/**
 * What one training says to whoever counts over many: numbers alone, and groups only as far as the training shows them by itself. All
 * figures of several trainings are sums of these, so that none of them, and no difference of two, tells more than the trainings did.
 */

import type { AnswerSet } from '../forms/answer-set';
import type { Collection } from '../forms/form';
import { type FormResults, formResults } from '../forms/results';
import type { TrainingId } from '../kernel/ids';
import type { LocalDate } from '../kernel/time';
import type { Programme } from '../programme/programme';
import { type Counted, peopleFigures, type School } from '../training/count-persons';
import { holdsPersons } from '../training/decide-erase';
import type { Details, TrainingState } from '../training/state';

/** What was answered, without anybody's words. */
export type ShownForms = Omit<FormResults, 'comments'>;

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
  /** People who fulfilled the programme's rule. */
  readonly completed: Counted;
  /** Those of them who come from a school. */
  readonly staff: Counted;
  /** From which somebody completed. */
  readonly schools: readonly School[];
  /** A kit that kept no figures erased its persons: their schools are not known any more. */
  readonly isUnsettled: boolean;
  /** Undefined when the answers can't be read. */
  readonly forms: ShownForms | undefined;
  /** Somebody is still known by name, and until when that may be. */
  readonly keepUntil: LocalDate | undefined;
  /** Months of wishes for a follow-up workshop, of which it is known who wishes them. */
  readonly followUps: readonly string[];
}

const withoutWords = ({ comments: _comments, ...shown }: FormResults): ShownForms => shown;

/** `sets`: what the training collected; undefined when it can't be read. */
export function trainingFacts(
  programme: Programme,
  state: TrainingState,
  details: Details,
  sets: ReadonlyMap<Collection, AnswerSet> | undefined,
): TrainingFacts {
  const { listed, attended, completed, staff, schools } = peopleFigures(programme, state);
  return {
    id: state.id,
    programme: programme.id,
    place: details.place,
    days: details.days,
    isSample: state.isSample,
    project: details.project,
    donor: details.donor,
    isHeld: attended > 0,
    participants: listed,
    completed,
    staff,
    schools,
    isUnsettled: state.erased !== undefined && state.erased.totals.settled === undefined,
    forms: sets && withoutWords(formResults(programme.forms, sets)),
    keepUntil: holdsPersons(state) ? (details.keepUntil ?? undefined) : undefined,
    followUps: state.followUps.flatMap(({ month, words }) => (words ? [month ?? ''] : [])),
  };
}
