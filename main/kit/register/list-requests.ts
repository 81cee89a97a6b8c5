/** What the desk asks about lists of participants on their way in, and about one of them. */
import { historyOf } from '../../../domain/register/history';
import type { Asking, Handlers } from '../asking';
import type { ListsIn } from './lists-in';

/** `device`: this laptop. */
export const listRequests = (asking: Asking, lists: ListsIn, device: string) =>
  ({
    'preview-list': async () => asking.painted((open) => lists.choose(open)),
    'preview-pasted': (text) => asking.painted((open) => lists.paste(open, text)),
    'change-preview': (preview, change) => asking.painted(async (open) => lists.change(open, preview, change)),
    'import-list': (preview, lines) => asking.inTurn(() => asking.painted((open) => lists.import(open, preview, lines))),
    'participant-history': (participant) => asking.painted(async (open) => historyOf(open.log.training, participant, device)),
  }) satisfies Partial<Handlers>;
