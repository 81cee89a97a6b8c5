/** Exports of the open training: what is asked for is made by its line in the table, and saved where a person says. */
import { alwaysNames, exportForms } from '../../../domain/export/forms';
import type { ExportedFile, ExportRequest } from '../../../domain/export/requests';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import { translateIn } from '../../translate';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';
import type { ExportSources } from './export-sources';
import { makers } from './makers';
import type { SavedFiles } from './saved-files';

export class Exports {
  readonly #settings: Ports['settings'];
  readonly #sources: ExportSources;
  readonly #saved: SavedFiles;

  constructor({ settings }: Pick<Ports, 'settings'>, sources: ExportSources, saved: SavedFiles) {
    this.#settings = settings;
    this.#sources = sources;
    this.#saved = saved;
  }

  /** Undefined when the person chose no place. */
  async save(open: OpenTraining, request: ExportRequest): Promise<ExportedFile | Refusal | undefined> {
    if (!request.personalData && alwaysNames(exportForms[request.as])) return refuse('sheet-always-names');
    const { name, make } = makers[request.as];
    const ending = exportForms[request.as].format.toLowerCase();
    const suggested = `${name(open, request, translateIn(this.#settings.data.language))}.${ending}`;
    return this.#saved.one(suggested, () => make(this.#sources, open, request));
  }
}
