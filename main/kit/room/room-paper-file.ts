/** What a room left behind on its way out as a file. Contacts are never in it. */
import type { RoomPaperRequest, SavedPapers } from '../../../domain/export/requests';
import type { Refusal } from '../../../domain/kernel/refusal';
import { roomListsView } from '../../../domain/room/lists-view';
import { papersPdf } from '../../export/paper-pdf';
import { roomPaper } from '../../export/room-paper';
import { readSheetFonts } from '../../export/sheet-pdf';
import { translateIn } from '../../translate';
import { type SavedFiles, savedPapers } from '../export/saved-files';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';

/** Undefined when the person chose no place. */
export async function exportRoomPaper(
  saved: SavedFiles,
  { contentFolder }: Pick<Ports, 'contentFolder'>,
  { log, programme, details }: OpenTraining,
  { language }: RoomPaperRequest,
): Promise<SavedPapers | Refusal | undefined> {
  const translate = translateIn(language);
  const { run, followUps } = log.training.state;
  const roomLists = roomListsView({ programme, run, language }, language);
  const paper = roomPaper({ place: details.place, roomLists, followUps, language, translate });
  const draw = async () => ({ bytes: await papersPdf([paper], programme, language, await readSheetFonts(contentFolder)) });
  return savedPapers(await saved.one(`${translate('roomPaper:file-room')}-${details.days[0]}.pdf`, draw));
}
