/** What the desk asks about indicators and all trainings together. Looking waits for nothing. */
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { ExportSources } from '../export/export-sources';
import type { SavedFiles } from '../export/saved-files';
import type { Ports } from '../ports';
import type { Handlers, RequestGate } from '../request-gate';
import type { Across } from './across';
import { exportAcross } from './across-files';

export function indicatorRequests(gate: RequestGate, ports: Ports, across: Across, saved: SavedFiles, sources: ExportSources) {
  const { donorFiles } = across;
  const translate = () => translateIn(ports.settings.data.language);
  return {
    'across-trainings': (filter) => orRefuse(() => across.view(filter), 'across-unread', translate()),
    'indicator-people': (training) => orRefuse(() => across.people(training), 'across-unread', translate()),
    'export-across': (request) => exportAcross(saved, ports, sources, request),
    'choose-indicators': () => donorFiles.choose(),
    'add-indicators': () => gate.inTurn(() => donorFiles.add()),
    'remove-indicators': (file) => gate.inTurn(() => donorFiles.remove(file)),
  } satisfies Partial<Handlers>;
}
