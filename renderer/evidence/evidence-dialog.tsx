/** Before the evidence file is made: in which language, as what, what will be in it, what is missing and what personal data it will hold. */
import { useState } from 'react';
import type { OwnKey } from '../../domain/certificates/keys';
import { type EvidencePlan, entriesOf, isMade } from '../../domain/evidence/plan';
import { type EvidenceProgress, type EvidenceShape, evidenceShapes, type MadeEvidence } from '../../domain/evidence/requests';
import type { Language } from '../../domain/kernel/language';
import { useCodeChoice } from '../certificates/with-code';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useDeskEdition } from '../ui/desk-edition';
import { Form } from '../ui/form';
import { FormActions } from '../ui/form-actions';
import { LanguageField } from '../ui/language-field';
import { ScrollRegion } from '../ui/scroll-region';
import { useAnswer } from '../ui/use-answer';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { Lacking, PlannedDocuments } from './evidence-list';
import { EvidenceMade } from './evidence-made';
import './evidence.css';

export interface EvidenceDialogProperties {
  /** The training's, in which most will be wanted. */
  readonly language: Language;
  /** The choice for the whole file of the training. */
  readonly withoutNames: boolean;
  readonly ownKey: OwnKey;
  /** How far it has come; undefined while none is made. */
  readonly progress: EvidenceProgress | undefined;
  readonly onClose: () => void;
}

interface Choices {
  readonly language: Language;
  readonly personalData: boolean;
  readonly as: EvidenceShape;
}

function ChoicesPart({ chosen, onChoose }: { readonly chosen: Choices; readonly onChoose: (chosen: Choices) => void }) {
  const { t } = useWords('evidence');
  const { language, personalData, as } = chosen;
  return (
    <div className="evidence-choices">
      <LanguageField
        label={t('evidence:language')}
        name="language"
        value={language}
        onChange={(other) => onChoose({ ...chosen, language: other })}
      />
      <fieldset className="desk-choices">
        <legend>{t('evidence:shape')}</legend>
        {evidenceShapes.map((shape) => (
          <label key={shape} className="desk-choice">
            <input type="radio" name="shape" value={shape} checked={as === shape} onChange={() => onChoose({ ...chosen, as: shape })} />
            {t(`evidence:shape-${shape}`)}
          </label>
        ))}
      </fieldset>
      <label className="desk-choice">
        <input type="checkbox" checked={!personalData} onChange={({ target }) => onChoose({ ...chosen, personalData: !target.checked })} />
        {t('export:without-personal-data')}
      </label>
    </div>
  );
}

/** Said before it is made. */
function Holds({ plan }: { readonly plan: EvidencePlan }) {
  const { t } = useWords('evidence');
  const held = entriesOf(plan).filter(isMade);
  const some = held.some(({ holds }) => holds !== 'nobody' && holds !== 'written');
  return (
    <div className="evidence-holds">
      <p>{t(some ? 'holds-some' : 'holds-nobody')}</p>
      {held.some(({ holds }) => holds === 'written') && <p>{t('holds-written')}</p>}
    </div>
  );
}

/** It takes the place of the button that had the focus. */
const focus = (button: HTMLButtonElement | null): void => button?.focus();

function Making({ made, of }: EvidenceProgress) {
  const { t } = useWords('evidence');
  return (
    <div className="evidence-making">
      <p role="status">{t('making', { made: Math.min(made + 1, of), of })}</p>
      <progress aria-label={t('title')} value={made} max={Math.max(of, 1)} />
      <div className="desk-actions">
        <button ref={focus} type="button" className="desk-button" onClick={() => void kit['stop-evidence']()}>
          {t('stop')}
        </button>
      </div>
    </div>
  );
}

export function EvidenceDialog({ language, withoutNames, ownKey, progress, onClose }: EvidenceDialogProperties) {
  const { t } = useWords('evidence');
  const [chosen, setChosen] = useState<Choices>({ language, personalData: !withoutNames, as: 'folder' });
  const [made, setMade] = useState<MadeEvidence>();
  const [chooseCode, codeDialog] = useCodeChoice(ownKey);
  const { personalData } = chosen;
  const [plan] = useAnswer(async () => unlessRefused(await kit['plan-evidence']({ personalData })), useDeskEdition(), String(personalData));
  const close = (): void => {
    if (progress) void kit['stop-evidence']();
    onClose();
  };
  const holdsCertificates = plan && entriesOf(plan).some((entry) => entry.document === 'certificates' && isMade(entry));

  return (
    <WindowDialog title={t('title')} onClose={close} wide>
      {made ? (
        <EvidenceMade made={made} as={chosen.as} onClose={onClose} />
      ) : (
        <Form
          ask={async () => {
            const code = holdsCertificates ? await chooseCode() : 'with';
            return code && kit['make-evidence']({ ...chosen, withoutCode: code === 'without' });
          }}
          onDone={(answer) => answer && setMade(answer)}
        >
          {() =>
            progress ? (
              <Making {...progress} />
            ) : (
              <>
                <p className="desk-hint">{t('about')}</p>
                <ChoicesPart chosen={chosen} onChoose={setChosen} />
                {plan && (
                  <div className="evidence-plan">
                    <div className="evidence-said">
                      <Lacking plan={plan} />
                      <Holds plan={plan} />
                    </div>
                    <ScrollRegion label={t('documents')}>
                      <PlannedDocuments plan={plan} />
                    </ScrollRegion>
                  </div>
                )}
                <FormActions submit={plan && t('make')} onClose={onClose} />
              </>
            )
          }
        </Form>
      )}
      {codeDialog}
    </WindowDialog>
  );
}
