/** All trainings together as tables: each training, by groups, schools that came twice, what is due, and for the trainer alone the people. */
import { type AcrossTotals, fewestAcross, groupings } from '../../domain/indicators/across';
import type { TrainingFacts } from '../../domain/indicators/facts';
import type { LeftOut } from '../../domain/indicators/left-out';
import type { PersonRow } from '../../domain/indicators/rows';
import { suppressSmallGroups } from '../../domain/indicators/small-groups';
import type { Language } from '../../domain/kernel/language';
import { translateIn } from '../translate';
import { type ColumnKeys, columnsOf } from './across-columns';
import { type Cell, dateCell, monthCell, numberCell, type Table } from './table';

const ofTraining: readonly ColumnKeys[] = [
  ['across:place', 'explains-place', 'text', 'programme'],
  ['acrossFile:first-day', 'explains-days', 'date', 'agenda'],
  ['acrossFile:last-day', 'explains-days', 'date', 'agenda'],
];

const trainingColumns: readonly ColumnKeys[] = [
  ...ofTraining,
  ['across:project', 'explains-project', 'text', 'programme'],
  ['across:donor', 'explains-donor', 'text', 'programme'],
  ['acrossFile:is-held', 'explains-held', 'text', 'marks'],
  ['across:participants', 'explains-participants', 'people', 'register'],
  ['across:completed', 'explains-completed', 'people', 'marks'],
  ['across:schools', 'explains-schools', 'number', 'register'],
];

export function trainingsTable(facts: readonly TrainingFacts[], language: Language): Table {
  const translate = translateIn(language);
  const held = facts.filter(({ isHeld }) => isHeld);
  const { told } = suppressSmallGroups(held, ({ completed }) => completed.count, fewestAcross);
  const rows = facts.map((each): readonly Cell[] => {
    const isTold = told.includes(each);
    return [
      each.place,
      dateCell(each.days[0]),
      dateCell(each.days[1]),
      each.project,
      each.donor,
      translate(each.isHeld ? 'across:yes' : 'across:no'),
      numberCell(each.participants),
      numberCell(isTold ? each.completed.count : undefined),
      numberCell(isTold && !each.isUnsettled ? each.schools.length : undefined),
    ];
  });
  return { columns: columnsOf(trainingColumns, translate), rows };
}

const leftOutColumns: readonly ColumnKeys[] = [...ofTraining, ['acrossFile:why-left-out', 'explains-why-left-out', 'text', 'counted']];

/** Every training that is here and in no figure. */
export function leftOutTable(all: readonly LeftOut[], language: Language): Table {
  const translate = translateIn(language);
  return {
    columns: columnsOf(leftOutColumns, translate),
    rows: all.map(({ place, days, why }): readonly Cell[] => [
      place,
      ...(days ? days.map(dateCell) : ['', '']),
      translate(`acrossFile:left-out-${why}`),
    ]),
  };
}

const groupColumns: readonly ColumnKeys[] = [
  ['acrossFile:group-of', 'explains-group-of', 'text', 'counted'],
  ['acrossFile:group', 'explains-group', 'text', 'register'],
  ['acrossFile:trainings', 'explains-trainings', 'trainings', 'counted'],
  ['across:completed', 'explains-completed', 'people', 'marks'],
];

export function groupsTable({ groups, roles, schoolKinds }: AcrossTotals, language: Language): Table {
  const translate = translateIn(language);
  const trainings = groupings.flatMap((grouping) =>
    groups[grouping].map(({ name, trainings: count, people }): readonly Cell[] => [
      translate(`across:${grouping}`),
      name === '' ? translate('across:unsaid') : name,
      numberCell(count),
      numberCell(people),
    ]),
  );
  const people = [schoolKinds, roles].flatMap((told) =>
    told && !told.why
      ? [
          ...told.groups,
          ...(told.others > 0
            ? [{ name: translate(told.areUnnoted ? 'acrossFile:not-noted' : 'acrossFile:others'), count: told.others }]
            : []),
        ].map(({ name, count }): readonly Cell[] => [translate(`across:by-${told.by}`), name, '', numberCell(count)])
      : [],
  );
  return { columns: columnsOf(groupColumns, translate), rows: [...trainings, ...people] };
}

const schoolColumns: readonly ColumnKeys[] = [
  ['across:school', 'explains-school', 'text', 'register'],
  ['across:town', 'explains-town', 'text', 'register'],
  ...ofTraining,
];

export const schoolsTable = ({ twice }: AcrossTotals, language: Language): Table => ({
  columns: columnsOf(schoolColumns, translateIn(language)),
  rows: twice.flatMap(({ name, town, visits }) => visits.map(({ place, days }) => [name, town, place, ...days.map(dateCell)])),
});

const dueColumns: readonly ColumnKeys[] = [
  ['acrossFile:what', 'explains-what', 'text', 'counted'],
  ...ofTraining,
  ['acrossFile:when', 'explains-when', 'text', 'follow-ups'],
  ['acrossFile:count', 'explains-count', 'number', 'follow-ups'],
  ['acrossFile:is-due', 'explains-due', 'text', 'counted'],
];

export function dueTable({ followUps, retention }: AcrossTotals, language: Language): Table {
  const translate = translateIn(language);
  const yesNo = (is: boolean): string => translate(is ? 'across:yes' : 'across:no');
  return {
    columns: columnsOf(dueColumns, translate),
    rows: [
      ...followUps.map(({ place, days, month, wishes, isDue }): readonly Cell[] => [
        translate('acrossFile:follow-up'),
        place,
        ...days.map(dateCell),
        month === '' ? translate('across:any-month') : monthCell(month),
        numberCell(wishes),
        yesNo(isDue),
      ]),
      ...retention.map(({ place, days, keepUntil, isDue }): readonly Cell[] => [
        translate('acrossFile:retention'),
        place,
        ...days.map(dateCell),
        dateCell(keepUntil),
        '',
        yesNo(isDue),
      ]),
    ],
  };
}

const peopleColumns: readonly ColumnKeys[] = [
  ...ofTraining,
  ['across:number', 'explains-number', 'number', 'register'],
  ['across:name', 'explains-name', 'text', 'register'],
  ['across:school', 'explains-person-school', 'text', 'register'],
  ['across:town', 'explains-person-school', 'text', 'register'],
  ['across:school-kind', 'explains-kind', 'text', 'register'],
  ['across:role', 'explains-role', 'text', 'register'],
  ['across:sex', 'explains-sex', 'text', 'register'],
  ['across:attended', 'explains-attended', 'number', 'marks'],
  ['acrossFile:required', 'explains-required', 'number', 'programme'],
  ['across:fulfilled', 'explains-fulfilled', 'text', 'marks'],
];

export interface PeopleOf {
  readonly facts: TrainingFacts;
  readonly people: readonly PersonRow[];
}

export function peopleTable(all: readonly PeopleOf[], language: Language): Table {
  const translate = translateIn(language);
  const rows = all.flatMap(({ facts: { place, days }, people }) =>
    people.map((row): readonly Cell[] => [
      place,
      ...days.map(dateCell),
      numberCell(row.number),
      row.name,
      row.school,
      row.town,
      row.schoolKind,
      row.role,
      row.sex === 'unknown' ? '' : translate(`attendance:${row.sex}`),
      numberCell(row.attended),
      numberCell(row.required),
      translate(row.isCompleted ? 'across:yes' : 'across:no'),
    ]),
  );
  return { columns: columnsOf(peopleColumns, translate), rows };
}
