/** What a room left behind on its way out as a file. Contacts are never in it. */
import { basename } from 'node:path';
import type { RoomPaperRequest, SavedPapers } from '../../domain/exports';
import { isRefusal, type Refusal } from '../../domain/refusal';
import { roomListsView } from '../../domain/show/room-lists';
import { papersPdf } from '../export/paper-pdf';
import { roomPaper } from '../export/room-paper';
import { readSheetFonts } from '../export/sheet-pdf';
import { writeWhole } from '../store/durable-json';
import { sayIn } from '../words';
import { orRefuse } from './disk-words';
import type { OpenTraining } from './open-training';
import type { Ports } from './ports';

/** Undefined when the person chose no place. `remember`: where a file was saved, to be opened or shown. */
export async function exportRoomPaper(
  { disk, files, settings, contentFolder }: Ports,
  { log, programme, details }: OpenTraining,
  { language }: RoomPaperRequest,
  remember: (path: string) => void,
): Promise<SavedPapers | Refusal | undefined> {
  const say = sayIn(language);
  const ours = sayIn(settings.data.language);
  const { run, followUps } = log.training.state;
  const path = await files.chooseTarget(ours, `${say('roomPaper:file-room')}-${details.days[0]}.pdf`);
  if (path === undefined) return undefined;
  const roomLists = roomListsView({ programme, run, language }, language);
  const paper = roomPaper({ place: details.place, roomLists, followUps, language, say });
  const work = async (): Promise<SavedPapers> => {
    await writeWhole(disk, path, await papersPdf([paper], programme, language, await readSheetFonts(contentFolder)));
    return { files: [basename(path)] };
  };
  const saved = await orRefuse(work, 'export-failed', ours);
  if (!isRefusal(saved)) remember(path);
  return saved;
}
