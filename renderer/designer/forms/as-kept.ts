/** Serbian is typed in either script and kept in Latin; the Cyrillic is made of it. */
import { toLatin } from '../../../domain/kernel/cyrillic';

const cyrillic = /\p{Script=Cyrillic}/u;

export const asKept = (text: string): string => (cyrillic.test(text) ? toLatin(text) : text);
