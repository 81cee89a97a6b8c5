/** What the window that is turned to the participants may say, checked word by word. */
import { z } from 'zod';
import type { SignInRequests } from '../../../domain/contract';
import { typedWritten } from '../../../domain/register/schema';
import { ownLineGiven } from '../../../domain/signing/schema';
import { language, pin, type RequestSchemas, sheet, text } from '../schema-parts';

export const signInSchemas: RequestSchemas<SignInRequests> = {
  ready: z.tuple([]),
  'hand-in': z.tuple([sheet, z.boolean()]),
  'find-own-line': z.tuple([text]),
  'choose-own-line': z.tuple([z.int().min(0)]),
  'leave-own-line': z.tuple([]),
  'ask-own-correction': z.tuple([typedWritten]),
  'sign-own-line': z.tuple([ownLineGiven]),
  'choose-language': z.tuple([language]),
  'turn-back': z.tuple([pin]),
};
