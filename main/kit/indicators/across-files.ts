/** Indicators, and all trainings together, on their way out as files. */
import { inFileName } from '../../../domain/export/file-name';
import type { ExportedFile } from '../../../domain/export/requests';
import { isOfOne } from '../../../domain/indicators/across';
import type { AcrossExport, AcrossForm } from '../../../domain/indicators/requests';
import { isRefusal, type Refusal } from '../../../domain/kernel/refusal';
import { localDateOf } from '../../../domain/kernel/time';
import { dueTable, groupsTable, leftOutTable, type PeopleOf, peopleTable, schoolsTable, trainingsTable } from '../../export/across-tables';
import { csvBytes, valueRows } from '../../export/attendance-csv';
import { chosenText, indicatorsSheet } from '../../export/indicators-sheet';
import { indicatorRowsTable, indicatorsTable } from '../../export/indicators-table';
import { formatMoment } from '../../export/proof';
import type { Table } from '../../export/table';
import type { Workbook } from '../../export/workbook';
import { type Translate, translateIn } from '../../translate';
import type { ExportSources, Made } from '../export/export-sources';
import type { SavedFiles } from '../export/saved-files';
import type { Ports } from '../ports';
import type { Across, ToldAcross } from './across';

const endings = {
  indicators: 'pdf',
  'indicators-xlsx': 'xlsx',
  'indicators-csv': 'csv',
  'across-xlsx': 'xlsx',
} as const satisfies Readonly<Record<AcrossForm, string>>;

type Sources = Pick<ExportSources, 'across' | 'now' | 'plain' | 'together'>;

type Asked = Omit<AcrossExport, 'as'>;

/** The people of each training, for whoever may know them. Rejects with what the disk says. */
async function peopleOf(across: Across, { facts }: ToldAcross): Promise<readonly PeopleOf[]> {
  const all: PeopleOf[] = [];
  for (const each of facts) {
    const people = await across.people(each.id);
    if (!isRefusal(people)) all.push({ facts: each, people });
  }
  return all;
}

type Sheets = Workbook['sheets'];

async function sheetsOf(as: 'indicators-xlsx' | 'across-xlsx', told: ToldAcross, across: Across, asked: Asked): Promise<Sheets> {
  const { language, personalData } = asked;
  const translate = translateIn(language);
  const named = (
    key: 'indicators' | 'rows' | 'trainings' | 'groups' | 'schools' | 'due' | 'left-out' | 'people',
    table: Table,
  ): Sheets[number] => ({
    name: translate(`acrossFile:sheet-${key}`),
    table,
  });
  const { facts, totals, indicators, leftOut } = told;
  const everything = [
    named('groups', groupsTable(totals, language)),
    named('schools', schoolsTable(totals, language)),
    named('due', dueTable(totals, language)),
  ];
  return [
    named('indicators', indicatorsTable(indicators, language)),
    named('rows', indicatorRowsTable(indicators, language)),
    named('trainings', trainingsTable(facts, language)),
    ...(as === 'across-xlsx' ? everything : []),
    ...(isOfOne(asked.filter) ? [] : [named('left-out', leftOutTable(leftOut, language))]),
    ...(personalData ? [named('people', peopleTable(await peopleOf(across, told), language))] : []),
  ];
}

/** Rejects with what the disk says. */
export async function acrossFile(as: AcrossForm, sources: Sources, asked: Asked): Promise<Made | Refusal> {
  const { language, filter, separator } = asked;
  const { across } = sources;
  const told = await across.told(filter);
  if (as === 'indicators-csv') {
    const table = indicatorsTable(told.indicators, language);
    return { bytes: await csvBytes(valueRows(table), separator), rows: table.rows.length, missingPicture: undefined };
  }
  const takenAt = sources.now();
  if (as === 'indicators')
    return sources.plain(
      indicatorsSheet(told.indicators, { language, filter, trainings: told.facts, leftOut: told.leftOut, takenAt }),
      told.indicators.length,
    );
  const translate = translateIn(language);
  const title = translate(as === 'across-xlsx' ? 'across:title' : 'across:indicators');
  const about: Workbook['about'] = [
    [translate('across:filter'), chosenText(filter, told.facts, language)],
    [translate('workbook:taken-at'), { moment: takenAt, text: formatMoment(takenAt, language) }],
  ];
  return sources.together({ language, title, about, sheets: await sheetsOf(as, told, across, asked) });
}

/** The day on which it was made tells one such file from another; no place is in it. */
const nameOf = (as: AcrossForm, ports: Ports, translate: Translate): string =>
  `${inFileName(`${translate(as === 'across-xlsx' ? 'across:file-across' : 'across:file-indicators')}-${localDateOf(ports.clock.now())}`)}.${endings[as]}`;

/** Undefined when the person chose no place. */
export const exportAcross = (
  saved: SavedFiles,
  ports: Ports,
  sources: Sources,
  { as, ...asked }: AcrossExport,
): Promise<ExportedFile | Refusal | undefined> =>
  saved.one(nameOf(as, ports, translateIn(ports.settings.data.language)), () => acrossFile(as, sources, asked));
