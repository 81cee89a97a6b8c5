/** Pictures, films and sounds come into the programme: chosen, or dropped here. */
import { useId } from 'react';
import { acceptedMedia, mediumEndings, mediumKind, mediumName, mostMegabytes } from '../../domain/programme/media-names';
import { ChooseFile } from '../ui/choose-file';
import { useDroppedFile } from '../ui/dropped-file';
import { tellRefusal } from '../ui/toasts';
import { useWords } from '../ui/words';
import type { Design } from './use-design';

interface AddMediaProperties {
  readonly design: Design;
  /** Under the name that it has there. */
  readonly onAdded?: (name: string) => void;
}

export function AddMedia({ design: { view, change }, onAdded }: AddMediaProperties) {
  const { t } = useWords('designerForms');
  const id = useId();

  async function add(file: File): Promise<void> {
    const kind = mediumKind(file.name);
    const wrong =
      kind === undefined
        ? t('medium-kind')
        : file.size > mostMegabytes[kind] * 1_000_000
          ? t('medium-large', { most: mostMegabytes[kind] })
          : undefined;
    if (wrong !== undefined) {
      tellRefusal(wrong, wrong);
      return;
    }
    const medium = mediumName(
      file.name,
      view.media.map(({ name }) => name),
    );
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (await change({ kind: 'medium-added', medium, bytes })) onAdded?.(medium);
  }

  const drop = useDroppedFile((file) => void add(file), t('one-file'));
  return (
    <div className={`desk-field entries-drop${drop.isOver ? ' entries-drop-over' : ''}`} {...drop.handlers}>
      <h3>{t('add-medium')}</h3>
      <p id={`${id}-hint`} className="desk-hint">
        {t('medium-hint', mediumEndings)}
      </p>
      <div className="desk-actions">
        <ChooseFile label={t('choose-file')} accept={acceptedMedia} describedBy={`${id}-hint`} onFile={(file) => void add(file)} />
      </div>
    </div>
  );
}
