/** What the file of an export is called, where more than one form is called so: its own words, and what is left out or set large. */
import type { ExportRequest } from '../../../domain/export/requests';
import type { Translate } from '../../translate';

/** What it is, for its file's name; `translate` speaks the language of what is in it. */
export type ExportLabel = (request: ExportRequest, translate: Translate) => string;

export const withoutPersons = ({ personalData }: ExportRequest, translate: Translate): string =>
  personalData ? '' : `-${translate('export:file-without-personal-data')}`;
export const inLargePrint = ({ isLargePrint }: ExportRequest, translate: Translate): string =>
  isLargePrint ? `-${translate('papers:file-large-print')}` : '';

export const tableName: ExportLabel = (request, translate) => `${translate('start:attendance-file')}${withoutPersons(request, translate)}`;
export const timesName: ExportLabel = ({ scope }, translate) => translate(scope === 'all' ? 'times:file-all' : 'times:file-this');
export const statementsName: ExportLabel = ({ scope }, translate) => translate(scope === 'all' ? 'results:file-all' : 'results:file-this');
export const formsName: ExportLabel = ({ scope }, translate) => translate(scope === 'all' ? 'programmeForms:file' : 'formResults:file');
export const followUpName: ExportLabel = ({ personalData }, translate) =>
  `${translate('followUp:file')}${personalData ? '' : `-${translate('followUp:file-without-contacts')}`}`;
export const certificatesName: ExportLabel = (request, translate) =>
  `${translate('certificates:list-file')}${withoutPersons(request, translate)}`;
export const indicatorsName: ExportLabel = (_request, translate) => translate('across:file-indicators');
export const reportName: ExportLabel = (request, translate) => `${translate('report:report-file')}${withoutPersons(request, translate)}`;
export const dataName: ExportLabel = (request, translate) => `${translate('export:data-file')}${withoutPersons(request, translate)}`;
/** `key`: what the sheet of a day is called. */
export const dayName =
  (key: 'start:attendance-sheet-file' | 'start:blank-attendance-sheet-file' | 'agenda:run-sheet-file'): ExportLabel =>
  (request, translate) =>
    `${translate(key)}${withoutPersons(request, translate)}`;

export const cardsName =
  (key: 'export:badges-file' | 'export:table-signs-file'): ExportLabel =>
  (_request, translate) =>
    translate(key);
