/** A press whose papers stand under a letterhead with both logos. */
import { noLetterhead } from '../../../../domain/letterhead/letterhead';
import { letterheadOnPaper } from '../../../../main/export/letterhead-on-paper';
import type { Press } from '../../../../main/typeset/fonts';
import { rgbPngOf } from '../export/pictures';
import { press } from './press';

export const written = {
  ...noLetterhead,
  name: 'Центар Nada & Đurđa',
  seat: 'Njegoševa 12, Niš',
  donor: 'Uz podršku Fonda',
  colour: 'plum',
  logo: 'wide',
  donorLogo: 'tall',
} as const;

export const pressWithLetterhead = async (): Promise<Press> => ({
  ...(await press()),
  letterhead: letterheadOnPaper(written, { logo: rgbPngOf(800, 200), donorLogo: rgbPngOf(300, 480) }),
});
