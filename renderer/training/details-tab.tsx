/** A training's details: changed here, saved by one button, kept as a draft until then. */

import type { DetailsView } from '../../domain/desk/desk-view';
import type { TrainingId } from '../../domain/kernel/ids';
import { localNumberLine } from '../../domain/programme/helplines';
import type { DetailsInput } from '../../domain/training/schema';
import { ReviewLine } from '../programme/review-act';
import { Form } from '../ui/form';
import { dispatch } from '../ui/reasons';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';
import { useDetailsDraft } from './details-draft';
import { DetailsFields } from './details-fields';
import { LeftOut } from './left-out';

function asTyped(details: DetailsView): DetailsInput {
  const [firstDay, secondDay] = details.days;
  const { programme, place, venue, trainers, language, project, donor, keepUntil, localNumbers } = details;
  return {
    programme,
    place,
    venue,
    firstDay,
    secondDay,
    trainers: trainers.join('\n'),
    language,
    project,
    donor,
    keepUntil: keepUntil ?? '',
    localNumbers: localNumbers.map(localNumberLine).join('\n'),
  };
}

interface DetailsTabProperties {
  readonly id: TrainingId;
  readonly details: DetailsView;
}

export function DetailsTab({ id, details }: DetailsTabProperties) {
  const { t } = useWords('prepare');
  const [draft, keepDraft] = useDetailsDraft(id);
  const typed = draft ?? asTyped(details);

  function saved(): void {
    keepDraft(undefined);
    tellOutcome(t('desk:saved'));
  }

  return (
    <>
      {details.review && <ReviewLine review={details.review} />}
      <Form ask={() => dispatch({ kind: 'change-details', details: typed })} onDone={saved}>
        {(refusal) => (
          <>
            {details.leftOut && <LeftOut leftOut={details.leftOut} />}
            <DetailsFields
              details={typed}
              onChange={keepDraft}
              refusal={refusal}
              programmes={[{ id: details.programme, title: details.programmeTitle }]}
            />
            <div className="desk-actions">
              <button type="submit" className="desk-button desk-button-first" disabled={!draft}>
                {t('desk:save')}
              </button>
              {draft && (
                <>
                  <button type="button" className="desk-button" onClick={() => keepDraft(undefined)}>
                    {t('prepare:discard')}
                  </button>
                  <p className="desk-hint">{t('prepare:unsaved')}</p>
                </>
              )}
            </div>
          </>
        )}
      </Form>
    </>
  );
}
