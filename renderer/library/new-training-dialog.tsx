/** A new training: its details, and one button. What was typed is kept until the training is there. */
import { useTranslation } from 'react-i18next';
import type { DetailsInput } from '../../domain/command';
import type { ProgrammeChoice } from '../../domain/desk-view';
import type { Language } from '../../domain/language';
import { kit } from '../desk/bridge';
import { Form } from '../desk/parts/form';
import { FormActions } from '../desk/parts/form-actions';
import { WindowDialog } from '../desk/parts/window-dialog';
import { useDetailsDraft } from '../prepare/details-draft';
import { DetailsFields } from '../prepare/details-fields';

interface NewTrainingDialogProperties {
  readonly programmes: readonly [ProgrammeChoice, ...(readonly ProgrammeChoice[])];
  readonly language: Language;
  readonly onClose: () => void;
}

export function NewTrainingDialog({ programmes, language, onClose }: NewTrainingDialogProperties) {
  const { t } = useTranslation(['library', 'desk']);
  const [draft, keepDraft] = useDetailsDraft('new');
  const details: DetailsInput = draft ?? {
    programme: programmes[0].id,
    place: '',
    venue: '',
    firstDay: '',
    secondDay: '',
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
            <DetailsFields details={details} onChange={keepDraft} refusal={refusal} programmes={programmes} deskLanguage={language} />
            <FormActions submit={t('library:create-training')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
