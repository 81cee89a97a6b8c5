/** What the desk asks to have as a file, and about the file that was saved last. */
import { type Asking, done, type Handlers } from './asking';
import { exportBarometerPapers } from './barometer-papers-out';
import type { Handouts } from './handouts';
import type { ListsOut } from './lists-out';
import type { LiteratureOut } from './literature-out';
import { type PapersOut, readPaper } from './papers-out';
import type { PlansOut } from './plans-out';
import type { Ports } from './ports';
import { exportRoomPaper } from './room-paper-out';

export interface Outs {
  readonly lists: ListsOut;
  readonly papers: PapersOut;
  readonly plans: PlansOut;
  readonly literature: LiteratureOut;
  readonly handouts: Handouts;
}

export const fileRequests = (asking: Asking, ports: Ports, { lists, papers, plans, literature, handouts }: Outs) =>
  ({
    'export-attendance': (request) => asking.inPrivate((open) => lists.exportAttendance(open, request)),
    'export-barometer-papers': async (request) =>
      asking.opened((open) => exportBarometerPapers(ports, open, request, (path) => lists.remember(path))),
    'read-paper': (paper) => asking.opened((open) => readPaper(open, paper, ports.settings.data.language)),
    'export-papers': async (request) => asking.opened((open) => papers.export(open, request)),
    'export-plan': (request) => asking.inPrivate((open) => plans.export(open, request)),
    'copy-literature': async (languages) => asking.opened((open) => literature.copy(open, languages)),
    'export-room-paper': (request) => asking.inPrivate((open) => exportRoomPaper(ports, open, request, (path) => lists.remember(path))),
    promised: () => asking.unseen((open) => plans.promised(open)),
    /* Needs no privacy: nobody is in it. */
    'export-handout': async (request) => asking.opened((open) => handouts.export(open, request)),
    'stop-handout': () => {
      handouts.stop();
      return done;
    },
    'open-exported': (act) => lists.openExported(act),
  }) satisfies Partial<Handlers>;
