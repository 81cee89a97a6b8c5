/** What the desk asks about the programmes on this laptop. Looking and checking wait for nothing but each other. */
import { newQueue } from '../../../domain/kernel/queue';
import type { Handlers, RequestGate } from '../request-gate';
import type { ProgrammeActs } from './programme-acts';
import type { ProgrammeTransfer } from './programme-transfer';

export function programmeRequests(gate: RequestGate, programmes: ProgrammeActs, transfer: ProgrammeTransfer) {
  /** Each takes a processor for seconds. */
  const checks = newQueue();
  return {
    'list-programmes': () => programmes.list(),
    'check-programme': (asked) => checks.run(() => programmes.check(asked)),
    'copy-programme': (asked, names) => gate.act(() => programmes.copy(asked, names)),
    'new-programme': (names) => gate.act(() => programmes.make(names)),
    'rename-programme': (name, names) => gate.act(() => programmes.rename(name, names)),
    'set-programme-aside': (name) => gate.act(() => programmes.setAside(name)),
    'bring-programme-back': (name) => gate.act(() => programmes.bringBack(name)),
    'show-programme-folder': (name) => programmes.showFolder(name),
    'send-programme': (asked) => transfer.send(asked),
    'choose-programme-file': () => transfer.choose(),
    'look-at-programme-file': (file, bytes) => transfer.look(file, bytes),
    'bring-in-programme': (coming, way) => gate.act(() => transfer.bringIn(coming, way)),
    'leave-programme-file': () => transfer.leave(),
  } satisfies Partial<Handlers>;
}
