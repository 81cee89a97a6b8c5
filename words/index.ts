/** All the kit's own words, in the two languages that are written; Cyrillic is derived from the Latin ones, as content is. No logic. */
import { pairs } from './pairs';

export { pairs };
export type Section = keyof typeof pairs;
export type Words = { readonly [Name in Section]: (typeof pairs)[Name]['en'] };
