/** The note that the organiser still has to review the programme, with the act that says it was done; then who did, and when. */
import { useState } from 'react';
import { writtenDay } from '../../domain/kernel/written-dates';
import { type ReviewView, wholeProgramme } from '../../domain/programme/review';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';
import { ConfirmDialog } from './confirm-dialog';

interface ReviewDialogProperties {
  /** The name of the person who reviewed it before; empty where nobody did. */
  readonly before: string;
  readonly onClose: () => void;
}

export function ReviewDialog({ before, onClose }: ReviewDialogProperties) {
  const { t } = useWords('papers');
  return (
    <ConfirmDialog
      paper={wholeProgramme}
      name={t('whole-programme')}
      what={t('review-what')}
      submit={t('mark-reviewed-now')}
      before={before}
      onClose={onClose}
    />
  );
}

/** The button alone, for places that have their own sentence. */
export function ReviewButton({ before = '' }: { readonly before?: string }) {
  const { t } = useWords('papers');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="desk-button" onClick={() => setOpen(true)}>
        {t('mark-reviewed')}
      </button>
      {isOpen && <ReviewDialog before={before} onClose={() => setOpen(false)} />}
    </>
  );
}

export function ReviewLine({ review: { is, note, by, on } }: { readonly review: ReviewView }) {
  const { t, language } = useWords('papers');
  const takeBack = async (): Promise<void> => {
    if (unlessRefused(await kit['take-back-confirmation'](wholeProgramme))) tellOutcome(t('review-taken-back'));
  };
  const date = on === undefined ? '' : writtenDay(on, language);
  return is === 'standing' ? (
    <div className="prepare-review prepare-reviewed">
      <p>{by === '' ? t('reviewed-on', { date }) : t('reviewed-by', { by, date })}</p>
      <button type="button" className="desk-button" onClick={() => void takeBack()}>
        {t('take-back')}
      </button>
    </div>
  ) : (
    <div className="prepare-review">
      <p>{is === 'outdated' ? t('review-outdated', { date, note }) : t('prepare:review', { review: note })}</p>
      <ReviewButton before={by} />
    </div>
  );
}
