/** What can be laid over the slide, with the word and the key of each. */
import type { Cover } from '../../domain/stage/schema';

export const covers = [
  { cover: 'black', name: 'black-screen', key: 'B' },
  { cover: 'helplines', name: 'helplines', key: 'H' },
  { cover: 'quiet', name: 'quiet-slide', key: 'P' },
] as const satisfies readonly { readonly cover: Exclude<Cover, 'none'>; readonly name: string; readonly key: string }[];
