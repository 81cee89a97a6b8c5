/** Has programmes looked at in a process of its own: they take seconds, and may be a stranger's. */
import { beginApart, doApart, type Limits, type Processes } from '../apart/apart';
import type { LookOrder, ProgrammeLook } from './look';

/** The largest that may be read takes an old laptop a part of it. */
const limits: Limits = { seconds: 120, megabytes: 768 };

/** Undefined when it took too long, or too much memory. */
export type LookAtProgramme = (order: LookOrder) => Promise<ProgrammeLook | undefined>;

export const lookAtProgrammesApart =
  (processes: Processes): LookAtProgramme =>
  async (order) => {
    const outcome = await doApart<LookOrder, ProgrammeLook>(processes, 'content-process', order, limits);
    return outcome.kind === 'answered' ? outcome.answer : undefined;
  };

/** Looks at one programme again and again, one look after the other, until it is closed. */
export interface RepeatedLook {
  readonly look: LookAtProgramme;
  readonly close: () => void;
}

/** What was read for one look serves the next, in a process that stays for it. */
export function lookRepeatedlyApart(processes: Processes): RepeatedLook {
  const { ask, close } = beginApart<LookOrder, ProgrammeLook>(processes, 'content-process', limits);
  return {
    look: async (order) => {
      const outcome = await ask(order);
      return outcome.kind === 'answered' ? outcome.answer : undefined;
    },
    close,
  };
}
