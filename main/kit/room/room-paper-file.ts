/** What a room left behind on its way out as a file. Contacts are never in it. */
import { fileNameIn } from '../../../domain/export/file-name';
import type { RoomPaperRequest, SavedPapers } from '../../../domain/export/requests';
import type { Language } from '../../../domain/kernel/language';
import type { Refusal } from '../../../domain/kernel/refusal';
import type { Paper } from '../../../domain/programme/paper';
import { roomListsView } from '../../../domain/room/lists-view';
import { papersPdf } from '../../export/paper-pdf';
import { roomPaper } from '../../export/room-paper';
import { translateIn } from '../../translate';
import { type PressPorts, pressOf } from '../export/press';
import { type SavedFiles, savedPapers } from '../export/saved-files';
import type { OpenTraining } from '../training/open-training';

export function roomPaperOf({ log, programme, details }: OpenTraining, language: Language): Paper {
  const { run, followUps } = log.training.state;
  const roomLists = roomListsView({ programme, run, language }, language);
  return roomPaper({ place: details.place, roomLists, followUps, spoken: details.language, language, translate: translateIn(language) });
}

/** Undefined when the person chose no place. */
export async function exportRoomPaper(
  saved: SavedFiles,
  ports: PressPorts,
  open: OpenTraining,
  { language }: RoomPaperRequest,
): Promise<SavedPapers | Refusal | undefined> {
  const translate = translateIn(language);
  const paper = roomPaperOf(open, language);
  const draw = async () => ({
    bytes: await papersPdf([paper], open.programme, language, await pressOf(ports, open)),
  });
  return savedPapers(await saved.one(`${fileNameIn(open.details, translate('roomPaper:file-room'))}.pdf`, draw));
}
