/** The figures of a training that its report tells, and the places of its template that they fill in. */
import { knownSessions } from '../agenda/times/report';
import type { TrainingTimes } from '../agenda/times/training-times';
import { sumOf } from '../barometer/state';
import { type StatementReport, trainingStatements } from '../barometer/statement-report';
import { standingCertificates } from '../certificates/issued';
import type { FormResults } from '../forms/results';
import { inLanguage, type Language } from '../kernel/language';
import type { LocalDate } from '../kernel/time';
import { writtenDays } from '../kernel/written-dates';
import type { Programme } from '../programme/programme';
import { linesOf, type RoomLine } from '../room/room-lists';
import { type PeopleFigures as CountedPeople, peopleFigures } from '../training/count-persons';
import type { Details, TrainingState } from '../training/state';
import { fewestInReport } from './groups';
import type { Say } from './say';
import { type Shareable, shareable } from './shareable';
import type { Places } from './template';

/** All that a report is made of. */
export interface ReportSource {
  readonly programme: Programme;
  readonly details: Details;
  readonly state: TrainingState;
  readonly times: TrainingTimes;
  readonly forms: FormResults;
  readonly language: Language;
  readonly say: Say;
  /** False: trainers are not named. Participants never are. */
  readonly personalData: boolean;
  /** The day on which it is made. */
  readonly on: LocalDate;
  /** The line with the digest of what it was made from; undefined for none. */
  readonly proof: string | undefined;
}

export interface PeopleFigures extends CountedPeople {
  readonly certificates: number;
}

export interface ReportFigures {
  readonly registered: number;
  /** Undefined where so few are on the list that each figure would be about somebody. */
  readonly people: PeopleFigures | undefined;
  /** Statements on which at least five people stood somewhere. */
  readonly statements: StatementReport['rows'];
  readonly impressions: Shareable<RoomLine>;
  readonly sessions: ReturnType<typeof knownSessions>;
}

export function reportFigures(source: ReportSource): ReportFigures {
  const { programme, state, times, language } = source;
  const { rows } = trainingStatements(programme, state.run.barometer);
  const counted = peopleFigures(programme, state);
  return {
    registered: counted.listed,
    people: counted.listed < fewestInReport ? undefined : { ...counted, certificates: standingCertificates(state).length },
    statements: rows.filter(({ first }) => sumOf(first) >= fewestInReport),
    impressions: shareable(linesOf(state.run.lists, 'impressions', programme, language), ({ text }) => [text], source),
    sessions: knownSessions(times),
  };
}

/** Hides a count of zero, so that no sentence says “0 of 0”. */
const orNothing = (count: number): number | undefined => (count === 0 ? undefined : count);

export function placesOf({ programme, details, state, forms, language, personalData }: ReportSource, figures: ReportFigures): Places {
  const { people, sessions } = figures;
  const plans = Object.values(state.plans).filter(({ rows }) => rows.length > 0);
  return {
    programme: inLanguage(programme.title, language),
    organiser: inLanguage(programme.owner, language),
    days: writtenDays(details.days, language),
    place: details.place,
    venue: details.venue,
    project: details.project,
    donor: details.donor,
    trainers: personalData ? details.trainers.join(', ') : '',
    registered: orNothing(figures.registered),
    attended: people?.attended,
    completed: people?.completed.count,
    certificates: people && orNothing(people.certificates),
    'half-days-required': programme.requiredHalfDays,
    sessions: sessions?.of,
    'sessions-held': sessions?.held,
    'sessions-shortened': sessions && orNothing(sessions.shortened),
    statements: orNothing(figures.statements.length),
    'tests-before': orNothing(forms.returned['test-d1am']),
    'tests-after': orNothing(forms.returned['test-d2pm']),
    pairs: forms.paired.scores ? forms.paired.pairs : undefined,
    evaluations: orNothing(forms.returned['evaluation-d2pm']),
    impressions: orNothing(figures.impressions.items.length),
    plans: orNothing(plans.length),
    goals: orNothing(plans.flatMap(({ rows }) => rows).length),
    'follow-ups': orNothing(state.followUps.length),
  };
}
