/** The own line: how the name is written, yes or no to photos and to being contacted, and the field for the signature. */
import { Check } from 'lucide-react';
import { useId } from 'react';
import type { Refusal } from '../../domain/kernel/refusal';
import { fullName } from '../../domain/register/person';
import type { Written } from '../../domain/register/schema';
import { type OwnLine, type SigningTurnView, schoolAndTown } from '../../domain/signing/own-line';
import { TextBlocks } from '../scene/text-blocks';
import { type DrawnLines, Pad } from '../signing/pad';
import { useWords } from '../ui/words';
import { OwnCorrection } from './own-correction';
import { StepHeading } from './step-heading';

export type Said = 'yes' | 'no' | undefined;

const answers = ['yes', 'no'] as const;

interface YesOrNoProperties {
  readonly question: string;
  readonly said: Said;
  readonly onSay: (said: Said) => void;
}

function YesOrNo({ question, said, onSay }: YesOrNoProperties) {
  const { t } = useWords('attendance');
  const id = useId();
  return (
    <div className="own-question" role="radiogroup" aria-labelledby={id}>
      <p id={id}>{question}</p>
      {answers.map((answer) => (
        <label key={answer} className="choice">
          <input type="radio" className="choice-input" name={id} checked={said === answer} onChange={() => onSay(answer)} />
          <span className="choice-text">{t(answer)}</span>
          <Check className="choice-mark" aria-hidden="true" size="1.2em" strokeWidth={3} />
        </label>
      ))}
    </div>
  );
}

interface OwnLineStepProperties {
  readonly line: OwnLine;
  readonly notice: SigningTurnView['notice'];
  readonly photos: Said;
  readonly contact: Said;
  readonly lines: DrawnLines;
  /** The person signed before, and has not said yet that it is to be done again. */
  readonly asksAgain: boolean;
  readonly onAgain: () => void;
  /** To be written otherwise; answers why not, once it was refused. */
  readonly onAsk: (wish: Written) => Promise<Refusal | undefined>;
  readonly onPhotos: (said: Said) => void;
  readonly onContact: (said: Said) => void;
  readonly onLines: (change: (before: DrawnLines) => DrawnLines) => void;
}

export function OwnLineStep({ line, notice, photos, contact, lines, asksAgain, ...on }: OwnLineStepProperties) {
  const { t } = useWords('signIn');
  return (
    <div className="own-sides">
      <div className="own-line">
        <StepHeading kicker={t('signs-for', { halfDay: t(`attendance:${line.halfDay}`) })} text={fullName(line)} takesFocus />
        <p className="sign-in-text">{schoolAndTown(line)}</p>
        <OwnCorrection line={line} onAsk={on.onAsk} />
        {asksAgain ? (
          <>
            <p className="sign-in-text">{t('is-signed', { time: line.signedAt })}</p>
            <button type="button" className="sign-in-button own-again" onClick={on.onAgain}>
              {t('sign-again')}
            </button>
          </>
        ) : (
          <>
            <YesOrNo question={t('photos-question')} said={photos} onSay={on.onPhotos} />
            <YesOrNo question={t('contact-question')} said={contact} onSay={on.onContact} />
            <Pad label={t('signing:pad')} lines={lines} onLine={(drawn) => on.onLines((before) => [...before, drawn])} />
          </>
        )}
      </div>
      {notice && (
        <section className="own-notice" aria-label={notice.title}>
          <h2>{notice.title}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
          <div tabIndex={0} className="own-notice-text">
            <TextBlocks blocks={notice.body} />
          </div>
        </section>
      )}
    </div>
  );
}
