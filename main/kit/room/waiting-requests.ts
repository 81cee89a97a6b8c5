/** What the desk asks about lines that wait to be read. */
import type { Handlers, RequestGate } from '../request-gate';
import type { WaitingLines } from './waiting-lines';

export const waitingRequests = (gate: RequestGate, waiting: WaitingLines) =>
  ({
    'take-waiting-line': (line, block, confirmed) =>
      gate.act(async () => gate.opened((open) => waiting.take(open, line, block, confirmed))),
    'remove-waiting-lines': (lines) => gate.act(async () => gate.opened((open) => waiting.remove(open, lines))),
    'bring-back-waiting-lines': () => gate.act(async () => gate.opened((open) => waiting.bringBack(open))),
  }) satisfies Partial<Handlers>;
