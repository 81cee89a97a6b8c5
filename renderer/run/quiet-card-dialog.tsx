/** The quiet card for whoever stays with a person who tells: read at once, in any place of the desk, or saved to be printed. */
import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/language';
import type { PaperCard } from '../../domain/paper';
import { unlessRefused } from '../desk/act';
import { kit } from '../desk/bridge';
import { ScrollRegion } from '../desk/parts/scroll-region';
import { WindowDialog } from '../desk/parts/window-dialog';
import { tellOutcome } from '../desk/toasts';
import { useAnswer } from '../desk/use-answer';
import { TextBlocks } from '../scene/text-blocks';
import { quietCardOpen } from './quiet-card';
import './quiet-card-dialog.css';
import { useShared } from './shared-state';

const close = (): void => quietCardOpen.set(false);

function Open({ card, language }: { readonly card: PaperCard; readonly language: Language }) {
  const { t } = useTranslation('care');
  const [text] = useAnswer(async () => unlessRefused(await kit['read-paper'](card.id)), card.id);

  async function save(): Promise<void> {
    const saved = unlessRefused(await kit['export-papers']({ papers: [card.id], language, asOne: true }));
    if (saved) tellOutcome(t('saved', { file: saved.files.join(', ') }));
  }

  return (
    <WindowDialog title={card.title} wide onClose={close}>
      <ScrollRegion label={card.title}>
        <div className="quiet-card-text">{text ? <TextBlocks blocks={text.body} /> : null}</div>
      </ScrollRegion>
      <div className="desk-actions">
        <button type="button" className="desk-button" onClick={() => void save()}>
          {t('save')}
        </button>
        <button type="button" className="desk-button desk-button-first" onClick={close}>
          {t('close')}
        </button>
      </div>
    </WindowDialog>
  );
}

export function QuietCardDialog({ card, language }: { readonly card: PaperCard | undefined; readonly language: Language }) {
  const isOpen = useShared(quietCardOpen);
  return isOpen && card ? <Open card={card} language={language} /> : null;
}
