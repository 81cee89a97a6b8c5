/** The quiet card for whoever stays with a person who tells: read at once, in any place of the desk, or saved to be printed. */

import type { Language } from '../../domain/kernel/language';
import type { PaperCard } from '../../domain/programme/paper';
import { TextBlocks } from '../scene/text-blocks';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { ScrollRegion } from '../ui/scroll-region';
import { tellOutcome } from '../ui/toasts';
import { useAnswer } from '../ui/use-answer';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { quietCardOpen } from './open';
import './quiet-card-dialog.css';
import { useShared } from '../ui/shared-state';

const close = (): void => quietCardOpen.set(false);

interface QuietCardProps {
  readonly card: PaperCard;
  readonly language: Language;
  /** Saving shows folders of this laptop, which are nothing for the room. */
  readonly canSave: boolean;
}

function Open({ card, language, canSave }: QuietCardProps) {
  const { t } = useWords('care');
  const [text] = useAnswer(async () => unlessRefused(await kit['read-paper'](card.id, language)), card.id, language);

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
        {canSave && (
          <button type="button" className="desk-button" onClick={() => void save()}>
            {t('save')}
          </button>
        )}
        <button type="button" className="desk-button desk-button-first" onClick={close}>
          {t('close')}
        </button>
      </div>
    </WindowDialog>
  );
}

export function QuietCardDialog({ card, ...more }: Omit<QuietCardProps, 'card'> & { readonly card: PaperCard | undefined }) {
  const isOpen = useShared(quietCardOpen);
  return isOpen && card ? <Open card={card} {...more} /> : null;
}
