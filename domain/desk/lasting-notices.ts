/** Notices that nobody can close: what they tell of lasts, and goes by itself. */
import type { Notice, NoticeInSight, NoticeKey } from './notice';

const lasting: readonly NoticeKey[] = ['data-unwritable', 'data-held'];

export const isLasting = ({ notice }: Notice | NoticeInSight): boolean => lasting.includes(notice);
