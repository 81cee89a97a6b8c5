/** What the room reads before it plays without any slide saying it: the agreement and what else hangs on the wall, the agenda, drawn figures. */
import type { Files } from '../content-files';
import { isUnread } from '../content-text';
import type { KeptReading } from '../kept-reading';
import type { FileSlide } from '../slide-file';
import { type ProgrammeText, textsIn } from './texts';

/** A notice lies in the room from the beginning, and a poster hangs there. */
const hangs = /^kind: (?:notice|poster)\s*$/mu;

function isOnWall(files: Files, file: string): boolean {
  if (file === 'agreement.yaml' || file === 'agenda.yaml') return true;
  const text = files.get(file);
  return file.startsWith('papers/') && text !== undefined && !isUnread(text) && hangs.test(text);
}

export function readBeforeBarometer(files: Files, shown: readonly FileSlide[], kept: KeptReading): readonly ProgrammeText[] {
  const figures = new Set(shown.flatMap(({ figure }) => (figure ? [`figures/${figure.name}.yaml`] : [])));
  return textsIn(files, kept).filter(({ file }) => figures.has(file) || isOnWall(files, file));
}
