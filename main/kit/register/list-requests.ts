/** What the desk asks about lists of participants on their way in, and about one of them. */
import { historyOf } from '../../../domain/register/history';
import type { Handlers, RequestGate } from '../request-gate';
import type { ListsIn } from './lists-in';

/** `device`: this laptop. */
export const listRequests = (gate: RequestGate, lists: ListsIn, device: string) =>
  ({
    'preview-list': async () => gate.painted((open) => lists.choose(open)),
    'preview-pasted': (text) => gate.painted((open) => lists.paste(open, text)),
    'change-preview': (preview, change) => gate.painted(async (open) => lists.change(open, preview, change)),
    'import-list': (preview, lines, filling) => gate.inTurn(() => gate.painted((open) => lists.import(open, preview, lines, filling))),
    /* After what was noted just before: a history without it would look as if it had been lost. */
    'participant-history': (participant) =>
      gate.inTurn(async () => gate.opened((open) => historyOf(open.log.training, participant, device))),
  }) satisfies Partial<Handlers>;
