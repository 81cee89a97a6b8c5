/** What stands on the sheet of indicators on paper: each figure by time and groups, with its definition and its source beside it. */
import { type AcrossFilter, isOfOne } from '../../domain/indicators/across';
import type { TrainingFacts } from '../../domain/indicators/facts';
import type { FigureWith, IndicatorResult, ToldBy } from '../../domain/indicators/figures';
import { isUnchosen, type LeftOut } from '../../domain/indicators/left-out';
import { groupKey, quarterValues, toldFigure, toldNotes } from '../../domain/indicators/told';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { localDateOf, type Moment } from '../../domain/kernel/time';
import { writtenDay, writtenDays } from '../../domain/kernel/written-dates';
import { writtenNumber } from '../../domain/kernel/written-numbers';
import { type Translate, translateIn } from '../translate';
import type { Sheet } from './sheet';

/** In points. */
const leastRow = 19;
/** The most trainings that a line on paper names; a workbook has them all. */
const mostNamed = 12;

type Named = Pick<TrainingFacts, 'place'> & { readonly days: LeftOut['days']; readonly isSample?: boolean };

export interface IndicatorsSheetRequest {
  readonly language: Language;
  readonly filter: AcrossFilter;
  /** Held or not, those that were chosen. */
  readonly trainings: readonly Pick<TrainingFacts, 'place' | 'days' | 'isHeld' | 'isSample'>[];
  readonly leftOut: readonly LeftOut[];
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
function groupRows(
  { by, groups, others, areUnnoted, why }: ToldBy,
  language: Language,
  translate: Translate,
): readonly (readonly string[])[] {
  const row = (name: string, count: string): readonly string[] => ['', '', count, `${translate(`across:by-${by}`)}: ${name}`];
  if (why) return [row(translate(`across:why-${why}`), '')];
  const named = groups.map((group) => {
    const key = groupKey(by, group.name);
    return row(key ? translate(`attendance:${key}`) : group.name, writtenNumber(group.count, language));
  });
  return others > 0
    ? [...named, row(translate(areUnnoted ? 'acrossFile:not-noted' : 'acrossFile:others'), writtenNumber(others, language))]
    : named;
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
    ...toldNotes(result).map(({ key, count }): readonly string[] => ['', '', '', '', translate(`across:${key}`, { count })]),
    ...groupsIn(result),
    ...quarters.flatMap((row) => [
      ['', translate('across:quarter', quarterValues(row.quarter)), figureText(row, language, translate)],
      ...groupsIn(row),
    ]),
  ];
}

function timeText({ from, until }: AcrossFilter, language: Language, translate: Translate): string {
  if (from === null && until === null) return translate('acrossFile:time-all');
  const written = (day: AcrossFilter['from']): string => (day === null ? translate('acrossFile:no-end') : writtenDay(day, language));
  return translate('acrossFile:time-chosen', { from: written(from), until: written(until) });
}

function namedText(all: readonly Named[], language: Language, translate: Translate): string {
  const named = all.slice(0, mostNamed).map(({ place, days }) => (days ? `${place} ${writtenDays(days, language)}` : place));
  const more = all.length - named.length;
  return [...named, ...(more > 0 ? [translate('acrossFile:more', { count: more })] : [])].join('; ');
}

/** Which trainings were chosen, and how many they are, in a line. */
export function chosenText(filter: AcrossFilter, trainings: readonly Named[], language: Language): string {
  const translate = translateIn(language);
  if (isOfOne(filter)) {
    const isSample = trainings.some((each) => each.isSample);
    return [namedText(trainings, language, translate), ...(isSample ? [translate('acrossFile:sample')] : [])].join(' · ');
  }
  const words = (['place', 'project', 'donor'] as const).flatMap((word) => {
    const value = filter[word];
    return value === null ? [] : [translate('acrossFile:chosen-by', { what: translate(`across:${word}`), value })];
  });
  const ticked = filter.trainings === null ? [] : [translate('acrossFile:ticked')];
  const all = [timeText(filter, language, translate), ...words, ...ticked, translate('across:chosen', { count: trainings.length })];
  return all.join(' · ');
}

/** By why they were: each with its name, and of those that nobody chose how many. */
function leftOutText(leftOut: readonly LeftOut[], language: Language, translate: Translate): string {
  const named = (['not-held', 'unread', 'copy', 'sample', 'deleted'] as const).flatMap((why) => {
    const all = leftOut.filter((each) => each.why === why);
    return all.length === 0 ? [] : [`${translate(`acrossFile:left-out-${why}`)}: ${namedText(all, language, translate)}`];
  });
  const unchosen = leftOut.filter(isUnchosen).length;
  return [...named, ...(unchosen > 0 ? [translate('acrossFile:unchosen', { count: unchosen })] : [])].join(' · ');
}

function factsOf({ language, filter, trainings, leftOut }: IndicatorsSheetRequest, translate: Translate): Sheet['facts'] {
  const isOne = isOfOne(filter);
  const held = trainings.filter(({ isHeld }) => isHeld);
  const facts = [
    [translate(isOne ? 'across:training' : 'across:filter'), chosenText(filter, trainings, language)],
    [translate('acrossFile:counted'), isOne ? '' : namedText(held, language, translate)],
    [translate('acrossFile:left-out'), isOne ? '' : leftOutText(leftOut, language, translate)],
    [translate('across:completed'), translate('acrossFile:explains-completed')],
  ] as const;
  return facts.flatMap(([label, value]) => (value === '' ? [] : [{ label, value }]));
}

export function indicatorsSheet(results: readonly IndicatorResult[], request: IndicatorsSheetRequest): Sheet {
  const { language, takenAt } = request;
  const translate = translateIn(language);
  const computed = translate('acrossFile:computed-on', { date: writtenDay(localDateOf(takenAt), language) });
  return {
    language,
    heading: translate('across:indicators'),
    title: [...new Map(results.map(({ set }) => [set.id, inLanguage(set.title, language)])).values()].join(' · '),
    facts: factsOf(request, translate),
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
