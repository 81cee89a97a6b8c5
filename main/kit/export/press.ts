/** What this laptop sets its papers with: fonts, its letterhead, and the date that stands in them. */
import type { Letterhead } from '../../../domain/letterhead/letterhead';
import { letterheadOnPaper } from '../../export/letterhead-on-paper';
import type { Disk } from '../../store/disk';
import { logosIn, readLogoFile } from '../../store/logo-files';
import { type LetterheadOnPaper, type Press, readPress } from '../../typeset/fonts';
import type { Ports } from '../ports';

const onPaper = async (disk: Disk, folder: string, letterhead: Letterhead): Promise<LetterheadOnPaper | undefined> =>
  letterheadOnPaper(letterhead, {
    logo: await readLogoFile(disk, folder, letterhead.logo),
    donorLogo: await readLogoFile(disk, folder, letterhead.donorLogo),
  });

export type PressPorts = Pick<Ports, 'contentFolder' | 'dataFolder' | 'disk' | 'documentClock' | 'settings'>;

export const pressOf = async ({ contentFolder, dataFolder, disk, documentClock, settings }: PressPorts): Promise<Press> => ({
  ...(await readPress(contentFolder, documentClock.now())),
  letterhead: await onPaper(disk, logosIn(dataFolder), settings.data.letterhead),
});
