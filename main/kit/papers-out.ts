/** Papers of the open training's programme on their way out: into a folder, or as one file. They hold nothing of the training itself. */
import { basename, join } from 'node:path';
import type { PapersRequest, PaperText, SavedPapers } from '../../domain/exports';
import { printedPapers } from '../../domain/forms/form-papers';
import { inLanguage, type Language } from '../../domain/language';
import { readableBody } from '../../domain/paper';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal';
import { fileNameOf, papersPdf } from '../export/paper-pdf';
import { readSheetFonts } from '../export/sheet-pdf';
import { writeWhole } from '../store/durable-json';
import { sayIn } from '../words';
import { orRefuse } from './disk-words';
import type { OpenTraining } from './open-training';
import type { Ports } from './ports';

/** Where a file was saved, to be opened or shown. */
type Remember = (path: string) => void;

export function readPaper({ programme }: OpenTraining, id: string, language: Language): PaperText | Refusal {
  const paper = programme.papers.find((each) => each.id === id);
  return paper ? { title: inLanguage(paper.title, language), body: readableBody(paper, language) } : refuse('no-such-paper');
}

export class PapersOut {
  readonly #ports: Ports;
  readonly #remember: Remember;

  constructor(ports: Ports, remember: Remember) {
    this.#ports = ports;
    this.#remember = remember;
  }

  /** Undefined when the person chose no place. */
  async export(
    { programme }: OpenTraining,
    { papers: wanted, language, asOne }: PapersRequest,
  ): Promise<SavedPapers | Refusal | undefined> {
    const { disk, files, settings, contentFolder } = this.#ports;
    const say = sayIn(settings.data.language);
    const papers = printedPapers(programme).filter(({ id }) => wanted.includes(id));
    const oneName = `${sayIn(language)('papers:file-papers')}.pdf`;
    const chosen = asOne ? await files.chooseTarget(say, oneName) : await files.chooseFolder(say, 'papers:choose-folder');
    if (chosen === undefined) return undefined;
    const groups = asOne
      ? [{ path: chosen, papers }]
      : papers.map((paper) => ({ path: join(chosen, `${fileNameOf(paper, language)}.pdf`), papers: [paper] }));
    const work = async (): Promise<SavedPapers> => {
      const fonts = await readSheetFonts(contentFolder);
      for (const group of groups) await writeWhole(disk, group.path, await papersPdf(group.papers, programme, language, fonts));
      return { files: groups.map(({ path }) => basename(path)) };
    };
    const saved = await orRefuse(work, 'export-failed', say);
    const [first] = groups;
    if (!isRefusal(saved) && first) this.#remember(first.path);
    return saved;
  }
}
