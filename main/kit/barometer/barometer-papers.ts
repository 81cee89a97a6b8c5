/** The barometer's papers of the open training on their way out, into a folder that a person chooses. They hold no names. */
import { statementsOf, type TrainingStatement } from '../../../domain/barometer/statements';
import type { BarometerPapersRequest, SavedPapers } from '../../../domain/export/requests';
import type { Refusal } from '../../../domain/kernel/refusal';
import { barometerPdf } from '../../export/barometer-pdf';
import { readSheetFonts } from '../../export/sheet-pdf';
import { translateIn } from '../../translate';
import type { SavedFiles } from '../export/saved-files';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';

/** Those that are to be played. */
export const playedStatements = ({ programme, log }: OpenTraining): readonly TrainingStatement[] =>
  statementsOf(programme, log.training.state.run.barometer).filter(({ isSkipped, text }) => !isSkipped && text !== '');

/** Undefined when the person chose no folder. */
export function exportBarometerPapers(
  saved: SavedFiles,
  { contentFolder }: Pick<Ports, 'contentFolder'>,
  open: OpenTraining,
  { papers, language }: BarometerPapersRequest,
): Promise<SavedPapers | Refusal | undefined> {
  const statements = playedStatements(open);
  const inPaper = translateIn(language);
  return saved.inFolder(
    papers.map((paper) => ({
      name: `${inPaper(`barometerPapers:file-${paper}`)}.pdf`,
      make: async () => barometerPdf(paper, { programme: open.programme, statements }, language, await readSheetFonts(contentFolder)),
    })),
  );
}
