/** What papers are set with: fonts, the letterhead of their training or of this laptop, and the date that stands in them. */
import { letterheadOf } from '../../../domain/letterhead/decide';
import type { Letterhead } from '../../../domain/letterhead/letterhead';
import type { TrainingState } from '../../../domain/training/state';
import { letterheadOnPaper } from '../../export/letterhead-on-paper';
import { logosIn, readKeptPicture } from '../../store/kept-pictures';
import { attachmentsFolder } from '../../store/trainings-folder';
import { type Press, readPress } from '../../typeset/fonts';
import type { Ports } from '../ports';

interface OfLaptop {
  readonly settings: { readonly data: { readonly letterhead: Letterhead } };
}

export type PressPorts = OfLaptop & {
  readonly documentClock: Pick<Ports['documentClock'], 'now'>;
} & Pick<Ports, 'contentFolder' | 'dataFolder' | 'trainingsFolder' | 'disk'>;

/** The training of a paper; undefined for a paper of no training. */
type Of = { readonly log: { readonly training: { readonly state: Pick<TrainingState, 'id' | 'letterhead'> } } } | undefined;

/** Returns the letterhead as it is stored, with the names of its logos. */
export const writtenLetterhead = ({ settings }: OfLaptop, open: Of): Letterhead =>
  open ? letterheadOf(open.log.training.state, settings.data.letterhead) : settings.data.letterhead;

export async function pressOf(ports: PressPorts, open?: Of): Promise<Press> {
  const { contentFolder, dataFolder, trainingsFolder, disk, documentClock } = ports;
  const own = open?.log.training.state;
  const folder = own?.letterhead.isOwn ? attachmentsFolder(trainingsFolder, own.id) : logosIn(dataFolder);
  const letterhead = writtenLetterhead(ports, open);
  return {
    ...(await readPress(contentFolder, documentClock.now())),
    letterhead: letterheadOnPaper(letterhead, {
      logo: await readKeptPicture(disk, folder, letterhead.logo),
      donorLogo: await readKeptPicture(disk, folder, letterhead.donorLogo),
    }),
  };
}
