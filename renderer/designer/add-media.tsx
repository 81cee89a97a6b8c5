/** Pictures, films and sounds come into the programme: chosen, or dropped here. */
import { useId } from 'react';
import { acceptedMedia, mediumEndings, mediumKind, mediumName, mostMegabytes } from '../../domain/programme/media-names';
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
      <label htmlFor={id}>{t('add-medium')}</label>
      <input
        id={id}
        type="file"
        accept={acceptedMedia}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void add(file);
          target.value = '';
        }}
      />
      <p id={`${id}-hint`} className="desk-hint">
        {t('medium-hint', mediumEndings)}
      </p>
    </div>
  );
}
