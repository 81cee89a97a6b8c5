/** A picture for what is printed, such as a logo: chosen from this laptop, it comes into the programme's folder. */
import { useRef } from 'react';
import { mediumName } from '../../../domain/programme/media-names';
import { tellRefusal } from '../../ui/toasts';
import { useWords } from '../../ui/words';
import { useScope } from './form-scope';

/** Bytes: every sheet carries it whole. */
const most = 1_000_000;

export function PrintedPicture({ onAdded }: { readonly onAdded: (file: string) => void }) {
  const { t } = useWords('designerForms');
  const { design } = useScope();
  const input = useRef<HTMLInputElement>(null);

  async function add(file: File): Promise<void> {
    if (!/\.(?:png|jpe?g)$/iu.test(file.name) || file.size > most) {
      tellRefusal(t('printed-kind'), t('printed-kind'));
      return;
    }
    const name = mediumName(file.name, design.view.files);
    if (await design.change({ kind: 'picture-added', file: name, bytes: new Uint8Array(await file.arrayBuffer()) })) onAdded(name);
  }

  return (
    <>
      <button type="button" className="desk-button programmes-small entries-add" onClick={() => input.current?.click()}>
        {t('printed-picture')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".png,.jpg,.jpeg"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void add(file);
          target.value = '';
        }}
      />
    </>
  );
}
