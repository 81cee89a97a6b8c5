/** A new training: its details, and one button. What was typed is kept until the training is there. */
import { useTranslation } from 'react-i18next';
import type { ProgrammeChoice } from '../../domain/desk/desk-view';
import type { Language } from '../../domain/kernel/language';
import type { LocalDate } from '../../domain/kernel/time';
import { nextWorkingDays } from '../../domain/kernel/working-days';
import type { DetailsInput } from '../../domain/training/schema';
import { useDetailsDraft } from '../training/details-draft';
import { DetailsFields } from '../training/details-fields';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { WindowDialog } from '../ui/window-dialog';

interface NewTrainingDialogProperties {
  readonly programmes: readonly [ProgrammeChoice, ...(readonly ProgrammeChoice[])];
  readonly language: Language;
  readonly today: LocalDate;
  readonly onClose: () => void;
}

export function NewTrainingDialog({ programmes, language, today, onClose }: NewTrainingDialogProperties) {
  const { t } = useTranslation(['library', 'desk']);
  const [draft, keepDraft] = useDetailsDraft('new');
  const [firstDay, secondDay] = nextWorkingDays(today);
  const details: DetailsInput = draft ?? {
    programme: programmes[0].id,
    place: '',
    venue: '',
    firstDay,
    secondDay,
    trainers: '',
    language,
    project: '',
    donor: '',
    keepUntil: '',
    localNumbers: '',
  };

  function created(): void {
    keepDraft(undefined);
    onClose();
  }

  return (
    <WindowDialog title={t('library:new-training')} onClose={onClose} wide>
      <Form ask={() => kit['create-training'](details)} onDone={created}>
        {(refusal) => (
          <>
            <DetailsFields details={details} onChange={keepDraft} refusal={refusal} programmes={programmes} />
            <FormActions submit={t('library:create-training')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
