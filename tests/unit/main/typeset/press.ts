/** What the tests set papers with: the kit's fonts, and one date. */
import { resolve } from 'node:path';
import { type Press, readPress } from '../../../../main/typeset/fonts';
import { momentAt } from '../../builders';

export const press = (): Promise<Press> => readPress(resolve('content'), momentAt('17:00'));
