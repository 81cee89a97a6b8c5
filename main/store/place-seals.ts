/** With what copies in the second place are sealed: keys made of passphrases, which themselves are kept nowhere. */
import { z } from 'zod';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`, 'u'));
/** The salt of a key names its seal. */
const id = hex(16);

export const placeSealsSchema = z.object({
  keys: z.array(z.object({ id, cost: z.object({ logN: z.int(), r: z.int(), p: z.int() }), key: hex(32) }).readonly()).readonly(),
  /** The seal of the place; null where copies aren't sealed. */
  current: id.nullable(),
  /** A person confirmed that what lies in the place of this mark is sealed otherwise; undone until then. */
  move: z.object({ mark: z.string(), to: id.nullable() }).nullable(),
});
export type PlaceSeals = z.output<typeof placeSealsSchema>;

export const noSeals: PlaceSeals = { keys: [], current: null, move: null };
