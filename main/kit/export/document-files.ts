/**
 * The one way in which a document of the open training becomes a file: by its id, as bytes and under a name that holds no person. The
 * window, the evidence file and the command line ask here; nothing is written, and nothing of the training changes.
 */

import {
  areSlides,
  documentsOf,
  formIn,
  handoutDocument,
  type ListedDocument,
  type PaperDocument,
  paperOf,
  type TrainingDocument,
} from '../../../domain/export/documents';
import { fileNameIn } from '../../../domain/export/file-name';
import { alwaysNames, exportForms } from '../../../domain/export/forms';
import type { DocumentRequest } from '../../../domain/export/requests';
import { printedPapers } from '../../../domain/forms/form-papers';
import type { Language } from '../../../domain/kernel/language';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { canBeAdapted } from '../../../domain/programme/paper';
import { paperName } from '../../export/paper-pdf';
import type { Answers } from '../forms/answers';
import type { OpenTraining } from '../training/open-training';
import type { ExportSources, Made } from './export-sources';
import type { Handouts } from './handouts';
import { exportName, makers } from './makers';
import type { Presentations } from './presentations';

/** Sheets are counted once; what is listed afterwards reads memory alone. Titles are in `language`. */
export async function listedDocuments(open: OpenTraining, answers: Answers, language: Language): Promise<readonly TrainingDocument[]> {
  await answers.files.countOnce(open);
  const { programme, log } = open;
  return documentsOf({ training: log.training, programme, returned: answers.returned(open) }, language);
}

export interface DocumentToMake {
  /** With its ending, in the language of what is in it. */
  readonly name: string;
  /** Undefined when a person stopped it. Rejects with what the disk says. */
  readonly make: () => Promise<Made | Refusal | undefined>;
}

interface SlidesMakers {
  readonly handouts: Pick<Handouts, 'fileName' | 'make'>;
  readonly presentations: Pick<Presentations, 'fileName' | 'make'>;
}

export class DocumentFiles {
  readonly #sources: ExportSources;
  readonly #slides: SlidesMakers;

  constructor(sources: ExportSources, slides: SlidesMakers) {
    this.#sources = sources;
    this.#slides = slides;
  }

  /** Refused where the training has no such document, or it can't be as it is asked for. */
  of(open: OpenTraining, request: DocumentRequest): DocumentToMake | Refusal {
    const { document } = request;
    const paper = paperOf(document);
    if (paper !== undefined) return this.#paper(open, paper, request);
    if (areSlides(document)) return document === handoutDocument ? this.#handout(open, request) : this.#presentation(open, request);
    return this.#listed(open, document as Exclude<typeof document, PaperDocument>, request);
  }

  #listed(open: OpenTraining, document: ListedDocument, request: DocumentRequest): DocumentToMake | Refusal {
    const form = formIn(document, request.format);
    if (!form) return refuse('no-such-document');
    if (!request.personalData && alwaysNames(exportForms[form.as])) return refuse('sheet-always-names');
    const asked = { ...request, ...form };
    return {
      name: exportName(open, asked),
      make: () => makers[form.as].make(this.#sources, open, asked),
    };
  }

  #paper(open: OpenTraining, id: string, { language, format, isLargePrint = false }: DocumentRequest): DocumentToMake | Refusal {
    const paper = printedPapers(open.programme).find((each) => each.id === id);
    if (!paper) return refuse('no-such-document');
    if (format === 'DOCX' && canBeAdapted(paper)) {
      return {
        name: `${fileNameIn(open.details, paperName(paper, language))}.docx`,
        make: () => this.#sources.paperForWord(open, paper, language),
      };
    }
    if (format !== 'PDF') return refuse('no-such-document');
    return {
      name: `${fileNameIn(open.details, paperName(paper, language, isLargePrint))}.pdf`,
      make: () => this.#sources.papers(open, [paper], language, isLargePrint),
    };
  }

  /** All slides, six to a page. */
  #handout(open: OpenTraining, { language, format }: DocumentRequest): DocumentToMake | Refusal {
    if (format !== 'PDF') return refuse('no-such-document');
    const asked = { part: { of: 'training' }, language, perPage: 6, notes: false } as const;
    return {
      name: this.#slides.handouts.fileName(open, asked),
      make: async () => madeOf(await this.#slides.handouts.make(open, asked)),
    };
  }

  /** All slides, as for participants. */
  #presentation(open: OpenTraining, { language, format }: DocumentRequest): DocumentToMake | Refusal {
    if (format !== 'PPTX') return refuse('no-such-document');
    const asked = { part: { of: 'training' }, language, notes: false } as const;
    return {
      name: this.#slides.presentations.fileName(open, asked),
      make: async () => madeOf(await this.#slides.presentations.make(open, asked)),
    };
  }
}

type MadeSlides = { readonly bytes: Uint8Array; readonly slides: number } | Refusal | undefined;

const madeOf = (made: MadeSlides): Made | Refusal | undefined =>
  made === undefined || isRefusal(made) ? made : { bytes: made.bytes, rows: made.slides, missingPicture: undefined };
