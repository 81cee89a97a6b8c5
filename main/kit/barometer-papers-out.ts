/** The barometer's papers of the open training on their way out, into a folder that a person chooses. They hold no names. */
import { basename, join } from 'node:path';
import type { BarometerPapersRequest, SavedPapers } from '../../domain/exports';
import { isRefusal, type Refusal } from '../../domain/refusal';
import { statementsOf } from '../../domain/statements';
import { barometerPdf } from '../export/barometer-pdf';
import { readSheetFonts } from '../export/sheet-pdf';
import { writeWhole } from '../store/durable-json';
import { sayIn } from '../words';
import { orRefuse } from './disk-words';
import type { OpenTraining } from './open-training';
import type { Ports } from './ports';

/** Undefined when the person chose no folder. `remember`: where the first was saved, to be opened or shown. */
export async function exportBarometerPapers(
  { disk, files, settings, contentFolder }: Ports,
  { programme, log }: OpenTraining,
  { papers, language }: BarometerPapersRequest,
  remember: (path: string) => void,
): Promise<SavedPapers | Refusal | undefined> {
  const say = sayIn(settings.data.language);
  const folder = await files.chooseFolder(say, 'papers:choose-folder');
  if (folder === undefined) return undefined;
  const statements = statementsOf(programme, log.training.state.run.barometer).filter(({ isSkipped, text }) => !isSkipped && text !== '');
  const inPaper = sayIn(language);
  const paths = papers.map((paper) => ({ paper, path: join(folder, `${inPaper(`barometerPapers:file-${paper}`)}.pdf`) }));
  const work = async (): Promise<SavedPapers> => {
    const fonts = await readSheetFonts(contentFolder);
    for (const { paper, path } of paths)
      await writeWhole(disk, path, await barometerPdf(paper, { programme, statements }, language, fonts));
    return { files: paths.map(({ path }) => basename(path)) };
  };
  const saved = await orRefuse(work, 'export-failed', say);
  const [first] = paths;
  if (!isRefusal(saved) && first) remember(first.path);
  return saved;
}
