/** A new training: its details, and one button. What was typed is kept until the training is there. */
import { useState } from 'react';
import type { ProgrammeChoice } from '../../domain/desk/desk-view';
import type { ChosenProgramme } from '../../domain/desk/previews';
import type { LocalDate } from '../../domain/kernel/time';
import { nextWorkingDays } from '../../domain/kernel/working-days';
import type { DetailsInput } from '../../domain/training/schema';
import { useDetailsDraft } from '../training/details-draft';
import { DetailsFields } from '../training/details-fields';
import { LeftOut } from '../training/left-out';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { makeTraining } from './opening';

interface NewTrainingDialogProperties {
  readonly programmes: readonly [ProgrammeChoice, ...(readonly ProgrammeChoice[])];
  readonly today: LocalDate;
  readonly onClose: () => void;
}

export function NewTrainingDialog({ programmes: shipped, today, onClose }: NewTrainingDialogProperties) {
  const { t, language } = useWords('library');
  const [draft, keepDraft] = useDetailsDraft('new');
  const [chosen, setChosen] = useState<ChosenProgramme>();
  const [firstDay, secondDay] = nextWorkingDays(today);
  const programmes = chosen ? [...shipped, chosen.choice] : shipped;
  const typed: DetailsInput = draft ?? {
    programme: shipped[0].id,
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

  /* What was chosen from a folder is forgotten with the dialog. */
  const isOffered = programmes.some(({ id }) => id === typed.programme);
  const details = isOffered ? typed : { ...typed, programme: shipped[0].id };
  const isChosen = chosen !== undefined && details.programme === chosen.choice.id;

  async function chooseOther(): Promise<void> {
    const answer = unlessRefused(await kit['choose-programme']());
    if (!answer) return;
    setChosen(answer);
    keepDraft({ ...details, programme: answer.choice.id });
  }

  function created(): void {
    keepDraft(undefined);
    onClose();
  }

  return (
    <WindowDialog title={t('library:new-training')} onClose={onClose} wide>
      <Form ask={() => makeTraining(() => kit['create-training'](details))} onDone={created}>
        {(refusal) => (
          <>
            <div className="desk-actions">
              <button type="button" className="desk-button" onClick={chooseOther}>
                {t('library:other-programme')}
              </button>
            </div>
            {isChosen && <p>{t('library:chosen-programme', { ...chosen, title: chosen.choice.title })}</p>}
            {isChosen && chosen.leftOut && <LeftOut leftOut={chosen.leftOut} />}
            <DetailsFields details={details} onChange={keepDraft} refusal={refusal} programmes={programmes} />
            <FormActions submit={t('library:create-training')} onClose={onClose} />
          </>
        )}
      </Form>
    </WindowDialog>
  );
}
