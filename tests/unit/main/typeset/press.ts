/** What the tests set papers with: the kit's fonts, which are parsed once, and one date. */
import { resolve } from 'node:path';
import { type Press, readPress } from '../../../../main/typeset/fonts';
import { momentAt } from '../../builders';

const kept = readPress(resolve('content'), momentAt('17:00'));

export const press = (): Promise<Press> => kept;
