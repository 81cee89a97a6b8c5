/** The act on a paper of the programme that the organiser confirms; what was confirmed can be taken back. */
import { paperOf, type TrainingDocument } from '../../domain/export/documents';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';

interface ConfirmationActProperties {
  readonly document: TrainingDocument;
  readonly name: string;
  readonly onConfirm: () => void;
}

/** Draws the buttons to confirm a paper; empty for what the organiser doesn't review. */
export function ConfirmationAct({ document: { id, review }, name, onConfirm }: ConfirmationActProperties) {
  const { t } = useWords('papers');
  const paper = paperOf(id);
  if (!review || paper === undefined) return null;
  const takeBack = async (): Promise<void> => {
    if (unlessRefused(await kit['take-back-confirmation'](paper))) tellOutcome(t('taken-back', { name }));
  };
  return review.is === 'standing' ? (
    <button type="button" className="desk-button" onClick={() => void takeBack()}>
      {t('take-back')}
    </button>
  ) : (
    <button type="button" className="desk-button" onClick={onConfirm}>
      {t('confirm-as')}
    </button>
  );
}
