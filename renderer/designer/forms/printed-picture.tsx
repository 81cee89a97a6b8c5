/** A picture for what is printed, such as a logo: chosen from this laptop, it comes into the programme's folder. */
import { mediumName } from '../../../domain/programme/media-names';
import { ChooseFile } from '../../ui/choose-file';
import { tellRefusal } from '../../ui/toasts';
import { useWords } from '../../ui/words';
import { useScope } from './form-scope';

/** Bytes: every sheet carries it whole. */
const most = 1_000_000;

export function PrintedPicture({ onAdded }: { readonly onAdded: (file: string) => void }) {
  const { t } = useWords('designerForms');
  const { design } = useScope();

  async function add(file: File): Promise<void> {
    if (!/\.(?:png|jpe?g)$/iu.test(file.name) || file.size > most) {
      tellRefusal(t('printed-kind'), t('printed-kind'));
      return;
    }
    const name = mediumName(file.name, design.view.files);
    if (await design.change({ kind: 'picture-added', file: name, bytes: new Uint8Array(await file.arrayBuffer()) })) onAdded(name);
  }

  return (
    <div className="desk-actions">
      <ChooseFile label={t('printed-picture')} accept=".png,.jpg,.jpeg" onFile={(file) => void add(file)} />
    </div>
  );
}
