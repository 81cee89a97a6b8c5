/** What the desk asks about an agenda that comes as a file, and about what the time was spent on. */
import type { Handlers, RequestGate } from '../request-gate';
import type { AgendaIn } from './agenda-in';
import type { Times } from './times';

export const agendaRequests = (gate: RequestGate, agendaIn: AgendaIn, times: Times) =>
  ({
    'preview-agenda': (day) => gate.painted((open) => agendaIn.choose(open, day)),
    'change-agenda-preview': (preview, change) => gate.painted(async (open) => agendaIn.change(open, preview, change)),
    'import-agenda': (preview) => gate.inTurn(() => gate.painted((open) => agendaIn.import(open, preview))),
    'time-report': async (scope) => gate.opened((open) => times.report(open, scope)),
    'usual-minutes': async () => gate.opened((open) => times.usual(open)),
  }) satisfies Partial<Handlers>;
