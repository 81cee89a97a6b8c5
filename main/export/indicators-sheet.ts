/** What stands on the sheet of indicators on paper: each figure by time and groups, with its definition and its source beside it. */
import type { AcrossFilter } from '../../domain/indicators/across';
import type { FigureWith, IndicatorResult, ToldBy } from '../../domain/indicators/figures';
import { groupKey, quarterValues, toldFigure } from '../../domain/indicators/told';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { localDateOf, type Moment } from '../../domain/kernel/time';
import { writtenNumber } from '../../domain/kernel/written-numbers';
import { type Translate, translateIn } from '../translate';
import type { Sheet } from './sheet';
import { formatDay } from './sheet-facts';

/** In points. */
const leastRow = 19;

export interface IndicatorsSheetRequest {
  readonly language: Language;
  readonly filter: AcrossFilter;
  /** Held or not, as many as were chosen. */
  readonly trainings: number;
  readonly takenAt: Moment;
}

function figureText({ figure }: FigureWith, language: Language, translate: Translate): string {
  const told = toldFigure(figure, language);
  const text = typeof told === 'string' ? told : translate(`across:${told.key}`, told.values);
  if (figure.kind === 'percent') return `${text} ${translate('across:stands-on-answers', { count: figure.share.of })}`;
  if (figure.kind === 'before-after')
    return `${text} ${translate('across:stands-on', { before: figure.before.of, after: figure.after.of })}`;
  return text;
}

/** A row for each group: by what it is told apart, its number, and who is in it. */
function groupRows({ by, groups, others, why }: ToldBy, language: Language, translate: Translate): readonly (readonly string[])[] {
  const row = (name: string, count: string): readonly string[] => ['', '', count, `${translate(`across:by-${by}`)}: ${name}`];
  if (why) return [row(translate(`across:why-${why}`), '')];
  const named = groups.map((group) => {
    const key = groupKey(by, group.name);
    return row(key ? translate(`attendance:${key}`) : group.name, writtenNumber(group.count, language));
  });
  return others > 0 ? [...named, row(translate('acrossFile:others'), writtenNumber(others, language))] : named;
}

function sourceText({ set: { source } }: IndicatorResult, language: Language, translate: Translate): string {
  const date = translate('across:source-date', { date: source.date });
  const read = source.status === 'second-hand' ? [translate('across:second-hand')] : [];
  return [inLanguage(source.name, language), date, ...read].join('; ');
}

function rowsOf(result: IndicatorResult, language: Language, translate: Translate): readonly (readonly string[])[] {
  const { indicator, quarters } = result;
  const groupsIn = ({ toldBy }: FigureWith): readonly (readonly string[])[] =>
    toldBy.flatMap((told) => groupRows(told, language, translate));
  return [
    [
      inLanguage(indicator.name, language),
      translate('across:whole'),
      figureText(result, language, translate),
      '',
      inLanguage(indicator.definition, language),
      sourceText(result, language, translate),
    ],
    ...groupsIn(result),
    ...quarters.flatMap((row) => [
      ['', translate('across:quarter', quarterValues(row.quarter)), figureText(row, language, translate)],
      ...groupsIn(row),
    ]),
  ];
}

function timeText({ from, until }: AcrossFilter, language: Language, translate: Translate): string {
  if (from === null && until === null) return translate('acrossFile:time-all');
  const written = (day: AcrossFilter['from']): string => (day === null ? translate('acrossFile:no-end') : formatDay(day, language));
  return translate('acrossFile:time-chosen', { from: written(from), until: written(until) });
}

/** Which trainings were chosen, in a line. */
export function filterText(filter: AcrossFilter, language: Language): string {
  const translate = translateIn(language);
  const words = (['place', 'project', 'donor'] as const).flatMap((word) => {
    const value = filter[word];
    return value === null ? [] : [translate('acrossFile:chosen-by', { what: translate(`across:${word}`), value })];
  });
  return [timeText(filter, language, translate), ...words].join(' · ');
}

export function indicatorsSheet(results: readonly IndicatorResult[], request: IndicatorsSheetRequest): Sheet {
  const { language, filter, trainings, takenAt } = request;
  const translate = translateIn(language);
  const computed = translate('acrossFile:computed-on', { date: formatDay(localDateOf(takenAt), language) });
  return {
    language,
    heading: translate('across:indicators'),
    title: [...new Map(results.map(({ set }) => [set.id, inLanguage(set.title, language)])).values()].join(' · '),
    facts: [
      { label: translate('across:filter'), value: `${filterText(filter, language)} · ${translate('across:chosen', { count: trainings })}` },
      { label: translate('across:completed'), value: translate('acrossFile:explains-completed') },
    ],
    columns: [
      { heading: translate('acrossFile:indicator'), width: 136 },
      { heading: translate('across:period'), width: 78 },
      { heading: translate('across:figure'), width: 92 },
      { heading: translate('acrossFile:told-by'), width: 128 },
      { heading: translate('across:definition'), width: 226 },
      { heading: translate('across:source'), width: 110 },
    ],
    leastRow,
    rows: results.flatMap((result) => rowsOf(result, language, translate)),
    totals: undefined,
    footer: `${translate('across:indicators')} · ${computed}`,
    proof: undefined,
    pageOf: (page, pages) => translate('attendance:page-of', { page, pages }),
  };
}
