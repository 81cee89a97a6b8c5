/**
 * Has presentations read in a process of their own, with a limit on its time and its memory: their bytes are a stranger's, and the day goes
 * on meanwhile. What is past a limit is said in a sentence, and nothing of it comes in.
 */
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import { doApart, type Limits, type Processes } from '../../apart/apart';
import type { PresentationAnswer, PresentationOrder } from './read-presentation';

/** An old laptop reads 200 full slides in a fifth of the time. */
const usual: Limits = { seconds: 60, megabytes: 768 };

/** `stop`: nobody waits for it any more. */
export type ReadPresentationFile = (order: PresentationOrder, stop?: AbortSignal) => Promise<PresentationAnswer>;

const refused = (refusal: Refusal): PresentationAnswer => ({ kind: 'refused', refusal });

export const readPresentationsApart =
  (processes: Processes, limits = usual): ReadPresentationFile =>
  async (order, stop) => {
    const { file } = order;
    const outcome = await doApart<PresentationOrder, PresentationAnswer>(processes, 'presentation-process', order, limits, stop);
    switch (outcome.kind) {
      case 'answered':
        return outcome.answer;
      case 'not-begun':
        return refused(refuse('reading-not-begun', undefined, { file }));
      case 'late':
      case 'ended':
        return refused(refuse('pptx-too-heavy', undefined, { file }));
    }
  };
