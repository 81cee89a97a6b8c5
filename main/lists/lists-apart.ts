/**
 * Has lists read in a process of their own, with a limit on its time and its memory: their bytes are a stranger's, and the day goes
 * on meanwhile. What is past a limit is said in a sentence, and nothing of it comes in.
 */

import { type Refusal, refuse } from '../../domain/kernel/refusal';
import { doApart, type Limits, type Processes } from '../apart/apart';
import type { ListFile, ListOrder, ReadListFile } from './read-list';

/** An old laptop reads the largest workbook that isn't refused at once in half of both. */
const usual: Limits = { seconds: 60, megabytes: 512 };

export const readListsApart =
  (processes: Processes, limits = usual): ReadListFile =>
  async (order) => {
    const { file } = order;
    const outcome = await doApart<ListOrder, ListFile | Refusal>(processes, 'list-process', order, limits);
    switch (outcome.kind) {
      case 'answered':
        return outcome.answer;
      case 'late':
        return refuse('list-took-too-long', undefined, { file, seconds: limits.seconds });
      case 'not-begun':
        return refuse('reading-not-begun', undefined, { file });
      case 'ended':
        return refuse('list-reading-ended', undefined, { file });
    }
  };
