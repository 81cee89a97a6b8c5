/** Indicators, and all trainings together, on their way out as files. */
import type { ExportedFile } from '../../../domain/export/requests';
import type { AcrossExport, AcrossForm } from '../../../domain/indicators/requests';
import type { Refusal } from '../../../domain/kernel/refusal';
import { localDateOf } from '../../../domain/kernel/time';
import { csvBytes, textRows } from '../../export/attendance-csv';
import { indicatorsTable } from '../../export/indicators-table';
import { type Translate, translateIn } from '../../translate';
import type { SavedFiles } from '../export/saved-files';
import type { Ports } from '../ports';
import type { Across } from './across';

const endings = { 'indicators-csv': 'csv' } as const satisfies Readonly<Record<AcrossForm, string>>;

/** The day on which it was made tells one such file from another; no place is in it. */
const nameOf = ({ as }: AcrossExport, ports: Ports, translate: Translate): string =>
  `${translate('across:file-indicators')}-${localDateOf(ports.clock.now())}.${endings[as]}`;

/** Undefined when the person chose no place. */
export async function exportAcross(
  saved: SavedFiles,
  ports: Ports,
  across: Across,
  request: AcrossExport,
): Promise<ExportedFile | Refusal | undefined> {
  const { language, filter, separator } = request;
  return saved.one(nameOf(request, ports, translateIn(ports.settings.data.language)), async () => {
    const { indicators } = await across.told(filter);
    const table = indicatorsTable(indicators, language);
    return { bytes: await csvBytes(textRows(table), separator), rows: table.rows.length, missingLogo: undefined };
  });
}
