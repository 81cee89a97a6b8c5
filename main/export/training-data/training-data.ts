/** The data of one training as they are published: not the kit's own events, but what came of them. */
import { type ReportDay, reportDays, type TimeReport } from '../../../domain/agenda/times/report';
import { statementText, trainingStatements } from '../../../domain/barometer/statement-report';
import { standingCertificates } from '../../../domain/certificates/issued';
import type { FormResults } from '../../../domain/forms/results';
import { inLanguage, type Language } from '../../../domain/kernel/language';
import { formatLocalTime, type Moment } from '../../../domain/kernel/time';
import type { HalfDay, Programme } from '../../../domain/programme/programme';
import { byName, minutesOf, presenceOf } from '../../../domain/register/attendance';
import { hasCompleted } from '../../../domain/register/completion';
import { keptOf } from '../../../domain/register/joining';
import { peopleFigures } from '../../../domain/training/count-persons';
import { fewestInTraining, type Groups } from '../../../domain/training/person-totals';
import type { Details, TrainingState } from '../../../domain/training/state';
import { agendaTitle } from '../agenda-title';
import type { Proof } from '../proof';
import { dataFormat, type TrainingData } from './schema';

export interface DataSource {
  readonly programme: Programme;
  readonly details: Details;
  readonly state: TrainingState;
  readonly times: TimeReport;
  readonly forms: FormResults;
  readonly proof: Proof;
  readonly language: Language;
  readonly personalData: boolean;
}

/** With the offset of where it was taken. */
function isoOf({ wall, offset }: Moment): string {
  const hours = `${String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')}:${String(Math.abs(offset) % 60).padStart(2, '0')}`;
  return `${new Date(wall + offset * 60_000).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${hours}`;
}

const perHalfDay = <Of>(of: (halfDay: HalfDay) => Of): Record<HalfDay, Of> => ({
  d1am: of('d1am'),
  d1pm: of('d1pm'),
  d2am: of('d2am'),
  d2pm: of('d2pm'),
});

function totalsIn({ programme, state }: DataSource): TrainingData['totals'] {
  const { listed, attended, present, completed } = peopleFigures(programme, state);
  if (listed < fewestInTraining) return null;
  const { sexes, towns, schoolKinds, roles } = completed.groups;
  const writable = ({ named, others }: Groups) => ({ named: named.map(({ name, count }) => ({ name, count })), others });
  return {
    present,
    attended,
    completed: completed.count,
    sexes: writable(sexes),
    towns: writable(towns),
    schoolKinds: writable(schoolKinds),
    roles: writable(roles),
  };
}

function peopleIn({ programme, state, language }: DataSource): NonNullable<TrainingData['people']> {
  const standing = new Map(standingCertificates(state).map(({ participant, number }) => [keptOf(state.joining, participant), number]));
  return byName(state.participants, language === 'sr-Cyrl' ? 'sr' : 'sr-Latn').flatMap(({ id, number, person }) => {
    if (!person) return [];
    const { firstName, lastName, school, town, schoolKind, role } = person;
    const marks = perHalfDay((halfDay) => {
      const { state: mark, at, conflict } = presenceOf(state, id, halfDay);
      return { state: mark, at: at === null ? null : formatLocalTime(at), disputed: conflict };
    });
    return [
      {
        number,
        firstName,
        lastName,
        school,
        town,
        schoolKind,
        role,
        marks,
        minutesPresent: minutesOf(programme, state, id)[0],
        completed: hasCompleted(programme, state, id),
        certificate: standing.get(id) ?? null,
      },
    ];
  });
}

const dayIn = ({ day, planned, actual, rows }: ReportDay, language: Language): TrainingData['days'][number] => ({
  day,
  planned,
  actual: actual ?? null,
  blocks: rows.map((row) => ({
    title: agendaTitle(row, language),
    kind: row.kind,
    planned: row.planned ?? null,
    actual: row.actual ?? null,
    difference: row.difference ?? null,
  })),
});

const barometerIn = ({ programme, state, language }: DataSource): TrainingData['barometer'] =>
  trainingStatements(programme, state.run.barometer).rows.map((row) => ({
    text: statementText(row, language),
    answer: row.answer ?? null,
    first: { ...row.first },
    second: row.twice ? { ...row.twice.second } : null,
    against: row.against ?? null,
    changed: row.changed ?? null,
  }));

function testsIn({ forms: { returned, questions, paired, confidence }, language }: DataSource): TrainingData['tests'] {
  const judged = (given: (typeof confidence)[number]['before']) =>
    given ? { counts: given.counts.map((each) => ({ ...each })), mean: given.mean } : null;
  const right = (share: (typeof questions)[number]['before']) => (share ? { count: share.count, of: share.of } : null);
  return {
    before: returned['test-d1am'],
    after: returned['test-d2pm'],
    questions: questions.map(({ number, text, before, after }) => ({
      number,
      text: inLanguage(text, language),
      before: right(before),
      after: right(after),
    })),
    pairs: {
      count: paired.pairs,
      unpaired: paired.unpaired,
      meanBefore: paired.scores?.before ?? null,
      meanAfter: paired.scores?.after ?? null,
    },
    confidence: confidence.map(({ number, text, pairs, before, after }) => ({
      number,
      text: inLanguage(text, language),
      pairs,
      before: judged(before),
      after: judged(after),
    })),
  };
}

function evaluationIn({ forms: { returned, evaluation, comments }, language }: DataSource): TrainingData['evaluation'] {
  return {
    sheets: returned['evaluation-d2pm'],
    questions: evaluation.map(({ number, text, kind, answered, counts, cannotJudge, mean }) => ({
      number,
      text: inLanguage(text, language),
      kind,
      answered: counts ? answered : 0,
      counts: counts ? counts.map(({ value, count }) => ({ value, count })) : null,
      cannotJudge: cannotJudge ?? null,
      mean: mean ?? null,
    })),
    comments: comments.flatMap(({ text, comments: all }) =>
      all.filter(({ isQuoted }) => isQuoted).map((comment) => ({ question: inLanguage(text, language), text: comment.text })),
    ),
  };
}

export function trainingDataOf(source: DataSource): TrainingData {
  const { programme, details, state, times, proof, language, personalData } = source;
  const { place, venue, days, project, donor, trainers } = details;
  return {
    $schema: dataFormat,
    language,
    exported: isoOf(proof.takenAt),
    digest: proof.digest,
    personalData,
    programme: { title: inLanguage(programme.title, language), owner: inLanguage(programme.owner, language) },
    training: { place, venue, days: [days[0], days[1]], project, donor, ...(personalData ? { trainers: [...trainers] } : {}) },
    registered: state.participants.length,
    totals: totalsIn(source),
    ...(personalData ? { people: peopleIn(source) } : {}),
    days: reportDays(times).map((day) => dayIn(day, language)),
    barometer: barometerIn(source),
    tests: testsIn(source),
    evaluation: evaluationIn(source),
  };
}

/** UTF-8, indented, so that it can be read without a program, too. */
export const dataBytes = (data: TrainingData): Uint8Array => new TextEncoder().encode(`${JSON.stringify(data, undefined, 2)}\n`);
