/** Has programmes looked at in a process of its own: they take seconds, and may be a stranger's. */
import { doApart, type Limits, type Processes } from '../apart/apart';
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
