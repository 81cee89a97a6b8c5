/** What the desk asks to have as a file, and about the file that was saved last. */

import type { OrganisationKey } from '../certificates/organisation-key';
import type { Answers } from '../forms/answers';
import { exportPlan, promised } from '../groups/plan-file';
import type { Ports } from '../ports';
import { done, type Handlers, type RequestGate } from '../request-gate';
import { exportRoomPaper } from '../room/room-paper-file';
import { saveSealCard } from '../training/seal-card-file';
import type { Trainings } from '../training/trainings';
import type { DocumentFiles } from './document-files';
import { documentRequests } from './document-requests';
import type { DocumentSaving } from './document-saving';
import type { ExportSources } from './export-sources';
import { Exports } from './exports';
import type { Handouts } from './handouts';
import type { LiteratureCopy } from './literature-copy';
import { exportPapers, readPaper } from './papers';
import type { Presentations } from './presentations';
import type { SavedFiles } from './saved-files';

export interface FileMakers {
  readonly saved: SavedFiles;
  readonly sources: ExportSources;
  readonly documents: DocumentFiles;
  readonly several: DocumentSaving;
  readonly answers: Answers;
  /** With what certificates are signed. */
  readonly key: OrganisationKey;
  readonly literature: LiteratureCopy;
  readonly handouts: Handouts;
  readonly presentations: Presentations;
}

export function fileRequests(gate: RequestGate, ports: Ports, trainings: Trainings, makers: FileMakers) {
  const { saved, sources, documents, several, answers, key, literature, handouts, presentations } = makers;
  const exports = new Exports(sources, saved);
  return {
    ...documentRequests(gate, ports, { answers, documents, several, saved, key, donorFiles: sources.across.donorFiles }),
    'export-attendance': async (request) => gate.opened((open) => exports.save(open, request)),
    'read-paper': (paper, language) => gate.opened((open) => readPaper(ports, open, paper, language)),
    'export-papers': async (request) => gate.opened((open) => exportPapers(saved, ports, open, request)),
    'export-plan': async (request) => gate.opened((open) => exportPlan(saved, ports, open, request)),
    'copy-literature': async (languages) => gate.opened((open) => literature.copy(open, languages)),
    'export-room-paper': async (request) => gate.opened((open) => exportRoomPaper(saved, ports, open, request)),
    promised: () => gate.opened((open) => promised(trainings, ports, open)),
    'export-handout': async (request) => gate.opened((open) => handouts.export(open, request)),
    'export-presentation': async (request) => gate.opened((open) => presentations.export(open, request)),
    'stop-handout': () => {
      handouts.stop();
      presentations.stop();
      return done;
    },
    'save-seal-card': (opens, passphrase) => saveSealCard(saved, ports, trainings, opens, passphrase),
    'open-exported': (act) => saved.open(act),
  } satisfies Partial<Handlers>;
}
