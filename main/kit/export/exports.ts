/** Exports of the open training: what is asked for is made by its line in the table, and saved where a person says. */
import { alwaysNames, exportForms } from '../../../domain/export/forms';
import type { ExportedFile, ExportRequest } from '../../../domain/export/requests';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import type { OpenTraining } from '../training/open-training';
import type { ExportSources } from './export-sources';
import { exportName, makers } from './makers';
import type { SavedFiles } from './saved-files';

export class Exports {
  readonly #sources: ExportSources;
  readonly #saved: SavedFiles;

  constructor(sources: ExportSources, saved: SavedFiles) {
    this.#sources = sources;
    this.#saved = saved;
  }

  /** Undefined when the person chose no place. */
  async save(open: OpenTraining, request: ExportRequest): Promise<ExportedFile | Refusal | undefined> {
    if (!request.personalData && alwaysNames(exportForms[request.as])) return refuse('sheet-always-names');
    const suggested = exportName(open, request);
    return this.#saved.one(suggested, () => makers[request.as].make(this.#sources, open, request));
  }
}
