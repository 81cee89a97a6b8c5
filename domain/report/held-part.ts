/** What was planned and what was held: minutes of each block, what was changed and why, and the agenda as it was held. */
import { type ReportDay, type ReportRow, reportDays, signedMinutes } from '../agenda/times/report';
import { type SayTold, toldIn } from '../agenda/times/report-words';
import { inLanguage } from '../kernel/language';
import { formatLocalTime, localTimeOf } from '../kernel/time';
import { writtenDay } from '../kernel/written-dates';
import { blocksOf } from '../programme/programme';
import { factsThat, heading, listed, paragraph, plotted, tabled } from './blocks';
import type { ReportBlock } from './document';
import type { ReportFigures, ReportSource } from './figures';
import { shareable } from './shareable';

const rests: ReadonlySet<ReportRow['kind']> = new Set(['registration', 'break', 'meal']);

const daysOf = ({ times }: ReportSource): readonly ReportDay[] => reportDays({ of: 'this', times });

/** A session with its number. What a person typed into the agenda is not said where a name seems to stand in it. */
function titleOf(row: ReportRow, source: ReportSource, length: 'title' | 'short' = 'title'): string {
  const { language, say, times } = source;
  const { block, number, kind } = row;
  const text = inLanguage(row[length], language);
  const isTyped = times.days.every(({ blocks }) => blocks.every((each) => each.block !== block || each.byProgramme === undefined));
  const named = isTyped && shareable([text], (each) => [each], source).leftOut > 0 ? say(`report:block-${kind}`) : text;
  return typeof number === 'number' ? `${number}. ${named}` : named;
}

const toldText = (row: ReportRow, { say }: ReportSource): string => {
  const sayTold: SayTold = (key, values) => say(`times:${key}`, values);
  return row.told
    .filter(({ told }) => told === 'change' || told === 'skipped')
    .map((told) => toldIn(told, sayTold))
    .join('; ');
};

function minutesPlot(source: ReportSource): readonly ReportBlock[] {
  const { say } = source;
  const rows = daysOf(source).flatMap(({ rows: all }) => all.filter(({ kind }) => !rests.has(kind)));
  const planned = rows.reduce((sum, row) => sum + (row.planned ?? 0), 0);
  const held = rows.reduce((sum, row) => sum + (row.actual ?? 0), 0);
  return [
    plotted({
      kind: 'beside',
      rows: rows.map((row) => titleOf(row, source, 'short')),
      series: [
        { name: say('report:planned'), values: rows.map((row) => row.planned) },
        { name: say('report:held'), values: rows.map((row) => row.actual) },
      ],
      unit: 'minutes',
      says: say('report:says-held', { planned, held }),
    }),
  ];
}

export function heldBlocks(source: ReportSource, { sessions }: ReportFigures): readonly ReportBlock[] {
  const { say } = source;
  const days = daysOf(source);
  if (days.every(({ actual }) => actual === undefined)) return [paragraph(say('report:nothing-held'))];
  if (!sessions) return [paragraph(say('report:nothing-timed'))];
  const asPlanned = source.times.days
    .filter(({ isAsPlanned }) => isAsPlanned)
    .map(({ day }) => paragraph(say('report:held-as-planned', { day })));
  const changes = days.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const told = toldText(row, source);
      return told === '' ? [] : [`${titleOf(row, source)}: ${told}`];
    }),
  );
  return [
    ...asPlanned,
    ...factsThat([
      [say('report:sessions-held'), say('report:of', { count: sessions.held, all: sessions.of })],
      [say('report:sessions-shortened'), sessions.shortened],
      ...days.map(
        ({ day, planned, actual }) =>
          [
            say('report:day-minutes', { day }),
            actual === undefined ? say('report:not-held') : say('report:minutes-of', { count: actual, all: planned }),
          ] as const,
      ),
    ]),
    ...minutesPlot(source),
    ...(changes.length === 0 ? [paragraph(say('report:nothing-changed'))] : [heading(say('report:changed')), ...listed(changes)]),
  ];
}

function agendaTable(day: ReportDay, source: ReportSource, isTimed: boolean): readonly ReportBlock[] {
  const { say, state, programme } = source;
  const isHeld = isTimed && day.actual !== undefined;
  const starts = new Map(blocksOf(programme).map(({ id, start }) => [id, formatLocalTime(start)]));
  const heldAt = (block: string): string => {
    const times = state.run.blocks[block];
    if (state.heldAsPlanned[day.day] === true) return starts.get(block) ?? '';
    return times ? formatLocalTime(localTimeOf(times.started)) : '';
  };
  const shown = (minutes: number | undefined): string => (minutes === undefined ? '' : String(minutes));
  const rows = day.rows.map((row) => [
    isHeld ? heldAt(row.block) : (starts.get(row.block) ?? ''),
    titleOf(row, source),
    shown(row.planned),
    ...(isHeld ? [shown(row.actual), row.difference === undefined ? toldText(row, source) : signedMinutes(row.difference)] : []),
  ]);
  return tabled({
    caption: `${say('report:day', { day: day.day })} · ${writtenDay(source.details.days[day.day - 1] ?? source.details.days[0], source.language)}`,
    columns: [
      { heading: say(isHeld ? 'report:began' : 'report:begins'), share: isHeld ? 0.11 : 0.16, isNumber: true },
      { heading: say('report:block'), share: isHeld ? 0.47 : 0.6, isNumber: false },
      { heading: say('report:planned-minutes'), share: isHeld ? 0.14 : 0.24, isNumber: true },
      ...(isHeld
        ? [
            { heading: say('report:held-minutes'), share: 0.14, isNumber: true },
            { heading: say('report:difference'), share: 0.14, isNumber: true },
          ]
        : []),
    ],
    rows,
  });
}

export const agendaBlocks = (source: ReportSource, { sessions }: ReportFigures): readonly ReportBlock[] =>
  daysOf(source).flatMap((day) => agendaTable(day, source, sessions !== undefined));
