/** People of the training: how many were on the list, came, completed and got a certificate, half-day by half-day, and in which groups. */
import { writtenPercent } from '../kernel/written-numbers';
import { halfDays } from '../programme/choices';
import type { Group, ToldKind } from '../training/person-totals';
import { factsThat, paragraph, plotted, tabled } from './blocks';
import type { ReportBlock } from './document';
import type { PeopleFigures, ReportFigures, ReportSource } from './figures';
import { fewestInReport, reportGroupKinds, reportGroups } from './groups';

function presencePlot({ present }: PeopleFigures, { registered }: ReportFigures, { say }: ReportSource): readonly ReportBlock[] {
  const counts = halfDays.map((halfDay) => present[halfDay]);
  if (counts.every((count) => count === 0)) return [];
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return [
    plotted({
      kind: 'beside',
      rows: halfDays.map((halfDay) => say(`attendance:${halfDay}`)),
      series: [{ name: say('report:present'), values: counts }],
      unit: 'people',
      says:
        least === most
          ? say('report:says-present-alike', { count: most, registered })
          : say('report:says-present', { least, most, registered }),
    }),
  ];
}

function groupTable(kind: ToldKind, people: PeopleFigures, source: ReportSource): readonly ReportBlock[] {
  const { say, language } = source;
  const groups = reportGroups(people, kind);
  if (!groups) return [];
  const all = people.completed.count;
  const nameOf = ({ name }: Group): string => (kind === 'sexes' && (name === 'female' || name === 'male') ? say(`report:${name}`) : name);
  const row = (name: string, count: number): readonly string[] => [
    name,
    String(count),
    writtenPercent(Math.round((100 * count) / all), language),
  ];
  return tabled({
    caption: say(`report:by-${kind}`, { count: all }),
    columns: [
      { heading: say('report:group'), share: 0.6, isNumber: false },
      { heading: say('report:people'), share: 0.2, isNumber: true },
      { heading: say('report:share'), share: 0.2, isNumber: true },
    ],
    rows: [
      ...groups.named.map((group) => row(nameOf(group), group.count)),
      ...(groups.others === 0 ? [] : [row(say(groups.isUnnoted ? 'report:not-noted' : 'report:others'), groups.others)]),
    ],
  });
}

export function peopleBlocks(source: ReportSource, figures: ReportFigures): readonly ReportBlock[] {
  const { say, programme } = source;
  const { registered, people } = figures;
  if (registered === 0) return [paragraph(say('report:nobody-registered'))];
  if (!people) return [paragraph(say('report:too-few', { count: registered, fewest: fewestInReport }))];
  const groups = reportGroupKinds.flatMap((kind) => groupTable(kind, people, source));
  return [
    ...factsThat([
      [say('report:registered'), registered],
      [say('report:attended'), people.attended],
      [say('report:completed', { halfDays: programme.requiredHalfDays }), people.completed.count],
      [say('report:certificates'), people.certificates],
    ]),
    ...presencePlot(people, figures, source),
    ...groups,
    paragraph(
      groups.length === 0 ? say('report:no-groups', { fewest: fewestInReport }) : say('report:groups-from', { fewest: fewestInReport }),
    ),
  ];
}
