/** What this laptop sets its papers with: fonts, its letterhead, and the date that stands in them. */
import { drawnOf } from '../../../domain/letterhead/letterhead';
import { type Press, readPress } from '../../typeset/fonts';
import type { Ports } from '../ports';

export const pressOf = async ({
  contentFolder,
  documentClock,
  settings,
}: Pick<Ports, 'contentFolder' | 'documentClock' | 'settings'>): Promise<Press> => ({
  ...(await readPress(contentFolder, documentClock.now())),
  letterhead: drawnOf(settings.data.letterhead),
});
