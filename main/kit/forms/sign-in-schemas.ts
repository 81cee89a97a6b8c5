/** What the window that is turned to the participants may say, checked word by word. */
import { z } from 'zod';
import type { SignInRequests } from '../../../domain/contract';
import { language, pin, sheet } from '../schema-parts';

export const signInSchemas: { readonly [Channel in keyof SignInRequests]: z.ZodType<Parameters<SignInRequests[Channel]>> } = {
  ready: z.tuple([]),
  'hand-in': z.tuple([sheet, z.boolean()]),
  'choose-language': z.tuple([language]),
  'turn-back': z.tuple([pin]),
};
