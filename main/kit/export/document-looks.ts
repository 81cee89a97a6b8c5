/** A document to be looked at before it is saved: its pages as pictures, or the first rows of a table. Nothing is written anywhere. */

import type { Outcome } from '../../../domain/contract';
import type { DocumentLook, DocumentPicture } from '../../../domain/export/document-requests';
import type { DocumentRequest } from '../../../domain/export/requests';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { dataUrl } from '../../data-url';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import { done } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
import type { DocumentFiles } from './document-files';
import type { DrawnPages } from './drawn-pages';

const mostRows = 40;

export class DocumentLooks {
  readonly #ports: Pick<Ports, 'settings'>;
  readonly #documents: DocumentFiles;
  readonly #pages: DrawnPages;
  /** The PDF that is looked at. */
  #inHand: Uint8Array | undefined;

  constructor(ports: Pick<Ports, 'settings'>, documents: DocumentFiles, pages: DrawnPages) {
    this.#ports = ports;
    this.#documents = documents;
    this.#pages = pages;
  }

  /** A workbook is looked at as its table. Undefined when making it was stopped. */
  async look(open: OpenTraining, asked: DocumentRequest): Promise<DocumentLook | Refusal | undefined> {
    const request = { ...asked, format: asked.format === 'XLSX' ? 'CSV' : asked.format, separator: ';' } as const;
    const document = this.#documents.of(open, request);
    if (isRefusal(document)) return document;
    const made = await orRefuse(() => document.make(), 'document-not-made', translateIn(this.#ports.settings.data.language));
    if (made === undefined || isRefusal(made)) return made;
    if (request.format === 'CSV') return rowsOf(made.bytes);
    this.#pages.hold('look', true);
    const pages = await this.#pages.pages(made.bytes);
    if (pages === undefined) return refuse('document-not-shown');
    this.#inHand = made.bytes;
    return { kind: 'pages', pages };
  }

  /** Draws a page of the document that was looked at last; pages count from 1. */
  async page(page: number): Promise<DocumentPicture | Refusal> {
    const drawn = this.#inHand && (await this.#pages.draw(this.#inHand, page, 'screen'));
    if (!drawn) return refuse('document-not-shown');
    return { picture: dataUrl(drawn.ending, drawn.picture) };
  }

  leave(): Outcome {
    this.#inHand = undefined;
    this.#pages.hold('look', false);
    return done;
  }
}

async function rowsOf(bytes: Uint8Array): Promise<DocumentLook> {
  const { default: papaparse } = await import('papaparse');
  const { data } = papaparse.parse<string[]>(new TextDecoder().decode(bytes).replace(/^\uFEFF/u, ''), {
    delimiter: ';',
    skipEmptyLines: true,
  });
  const [head = [], ...rows] = data;
  return { kind: 'rows', head, rows: rows.slice(0, mostRows), of: rows.length };
}
