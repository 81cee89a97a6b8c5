/** The profile of the organisation as it stands in this laptop's settings, and what the desk may change of it. */
import { z } from 'zod';
import { certificateQuestions } from '../../domain/certificates/choices';
import { certificateChanges } from '../../domain/certificates/schema';
import { keptPictureName } from '../../domain/kernel/attachment';
import { letterheadColourNames, mostLetters, oneLine } from '../../domain/letterhead/letterhead';

const line = (most: number) => z.string().max(most).transform(oneLine);
/** What only another version knows is none; no version before this one knew of any. */
const logo = z.string().regex(keptPictureName).or(z.literal(''));
const keptLogo = logo.catch('').default('');

export const letterheadSchema = z.object({
  name: line(mostLetters.name),
  seat: line(mostLetters.seat),
  donor: line(mostLetters.donor),
  /** A colour that only another version knows is none. */
  colour: z.enum(letterheadColourNames).catch('ink'),
  logo: keptLogo,
  donorLogo: keptLogo,
});

/** Part by part, so that two that are kept at once both stand. A logo is brought by a request of its own; here it is taken off, or put back. */
export const letterheadChange = z.strictObject({
  name: line(mostLetters.name).exactOptional(),
  seat: line(mostLetters.seat).exactOptional(),
  donor: line(mostLetters.donor).exactOptional(),
  colour: z.enum(letterheadColourNames).exactOptional(),
  logo: logo.exactOptional(),
  donorLogo: logo.exactOptional(),
});

/** The signer's name is at most as long as the organiser's. */
export const signingSchema = z.object({ signatory: line(mostLetters.name), signature: keptLogo });

/** A signature is brought by a request of its own; here it is taken off. */
export const signingChange = z.strictObject({
  signatory: line(mostLetters.name).exactOptional(),
  signature: z.literal('').exactOptional(),
});

/** What only another version knows isn't proposed. */
export const setBeforeSchema = z
  .array(
    z
      .object({ programme: z.string(), changes: certificateChanges.readonly(), stay: z.array(z.enum(certificateQuestions)).readonly() })
      .readonly(),
  )
  .readonly()
  .catch([]);
