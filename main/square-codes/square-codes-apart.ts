/** Has square codes read in a process of its own, with a limit on its time and its memory: a picture from outside is a stranger's. */
import { type Refusal, refuse } from '../../domain/kernel/refusal';
import { doApart, type Limits, type Processes } from '../apart/apart';
import type { PictureToRead } from './read-square-codes';

/** A page of a large scan takes an old laptop some seconds. */
const limits: Limits = { seconds: 60, megabytes: 512 };

/** Refused when the picture takes too long, or too much memory. */
export type ReadSquareCodes = (order: PictureToRead) => Promise<readonly string[] | Refusal>;

export const readSquareCodesApart =
  (processes: Processes): ReadSquareCodes =>
  async (order) => {
    const outcome = await doApart<PictureToRead, readonly string[]>(processes, 'code-process', order, limits);
    switch (outcome.kind) {
      case 'answered':
        return outcome.answer;
      case 'late':
        return refuse('code-took-too-long', undefined, { seconds: limits.seconds });
      case 'not-begun':
        return refuse('code-reading-not-begun');
      case 'ended':
        return refuse('code-reading-ended');
    }
  };
