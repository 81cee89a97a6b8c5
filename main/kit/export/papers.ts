/** Papers of the open training's programme on their way out: into a folder, or as one file. Of the training itself a trainers’ guide alone
 * holds anything. */
import { fileNameIn } from '../../../domain/export/file-name';
import type { PapersRequest, PaperText, SavedPapers } from '../../../domain/export/requests';
import { printedPapers } from '../../../domain/forms/form-papers';
import { inLanguage, type Language } from '../../../domain/kernel/language';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { GuidedTraining } from '../../../domain/programme/guide/guide';
import { withOrganiser } from '../../../domain/programme/organiser-places';
import { readableBody } from '../../../domain/programme/paper';
import { paperName, papersPdf } from '../../export/paper-pdf';
import { translateIn } from '../../translate';
import type { OpenTraining } from '../training/open-training';
import { type PressPorts, pressOf, writtenLetterhead } from './press';
import { type SavedFiles, savedPapers } from './saved-files';

export function readPaper(ports: Pick<PressPorts, 'settings'>, open: OpenTraining, id: string, language: Language): PaperText | Refusal {
  const paper = open.programme.papers.find((each) => each.id === id);
  if (!paper) return refuse('no-such-paper');
  const filled = withOrganiser(paper, writtenLetterhead(ports, open));
  return { title: inLanguage(paper.title, language), body: readableBody(filled, language) };
}

/** What a trainers' guide is made of besides the programme. */
export function guided({ details, log }: OpenTraining): GuidedTraining {
  const { agenda, run, preparation } = log.training.state;
  return { details, agenda, barometer: run.barometer, preparation };
}

/** Undefined when the person chose no place. */
export async function exportPapers(
  saved: SavedFiles,
  ports: PressPorts,
  open: OpenTraining,
  { papers: wanted, language, asOne, isLargePrint = false }: PapersRequest,
): Promise<SavedPapers | Refusal | undefined> {
  const { programme, details } = open;
  const named = (what: string): string => `${fileNameIn(details, what)}.pdf`;
  const papers = printedPapers(programme).filter(({ id }) => wanted.includes(id));
  const draw = async (these: typeof papers): Promise<Uint8Array> =>
    papersPdf(these, programme, language, { ...(await pressOf(ports, open)), isLargePrint }, guided(open));
  if (asOne)
    return savedPapers(await saved.one(named(translateIn(language)('papers:file-papers')), async () => ({ bytes: await draw(papers) })));
  return saved.inFolder(papers.map((paper) => ({ name: named(paperName(paper, language, isLargePrint)), make: () => draw([paper]) })));
}
