/** What happens to the letterhead of one training, and what a person can ask of it. */
import { z } from 'zod';
import { keptPictureName } from '../kernel/attachment';
import { type Described, type DescribedEvent, plain } from '../kernel/schema';
import { letterheadColourNames, mostLetters } from './letterhead';

const logo = z.string().regex(keptPictureName).or(z.literal(''));

/**
 * The parts that change, so that of two laptops' changes each counts. It is an organisation's and tells of nobody: it stays when persons are
 * erased. Logos lie among the training's attachments.
 */
const change = z.strictObject({
  /** False: papers of this training have the letterhead of the laptop that makes them. */
  isOwn: z.boolean().exactOptional(),
  name: z.string().max(mostLetters.name).exactOptional(),
  seat: z.string().max(mostLetters.seat).exactOptional(),
  donor: z.string().max(mostLetters.donor).exactOptional(),
  colour: z.enum(letterheadColourNames).exactOptional(),
  logo: logo.exactOptional(),
  donorLogo: logo.exactOptional(),
});

export const letterheadEvents = () => [plain('letterhead-changed', change)] as const;

/* A logo is brought by a request of its own; here it is taken off. That the training has its own begins with what the laptop has. */
export const letterheadCommands = () =>
  [
    z.strictObject({
      kind: z.literal('change-letterhead'),
      change: change.extend({
        isOwn: z.literal(false).exactOptional(),
        logo: z.literal('').exactOptional(),
        donorLogo: z.literal('').exactOptional(),
      }),
    }),
  ] as const;

export type LetterheadEvent = DescribedEvent<ReturnType<typeof letterheadEvents>[number]>;
export type LetterheadCommand = Described<ReturnType<typeof letterheadCommands>[number]>;
export type LetterheadChange = Described<typeof change>;
