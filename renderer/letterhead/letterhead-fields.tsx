/** The parts of a letterhead, each kept by itself, with the upper end of a sheet above them as its paper will have it. */
import { type ReactNode, useState } from 'react';
import type { Outcome } from '../../domain/contract';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import {
  type Letterhead,
  type LetterheadLogo,
  type LetterheadText,
  letterheadColourNames,
  letterheadColours,
  letterheadTexts,
  mostLetters,
} from '../../domain/letterhead/letterhead';
import { sentenceOf, unlessRefused } from '../ui/act';
import { Field } from '../ui/field';
import { useKeptChoice } from '../ui/kept-choice';
import { useKeptText } from '../ui/kept-text';
import { tellAnybody } from '../ui/toasts';
import { useWords } from '../ui/words';
import { DrawnLetterhead, useLogo } from './drawn-letterhead';

type Change = (part: Partial<Letterhead>) => Promise<Outcome>;

function useText(part: LetterheadText, letterhead: Letterhead, change: Change) {
  return useKeptText(letterhead[part], (text) => change({ [part]: text }));
}

interface TextFieldProperties {
  readonly part: LetterheadText;
  readonly typed: ReturnType<typeof useText>;
}

function TextField({ part, typed: { text, setText, keep, refusal } }: TextFieldProperties) {
  const { t } = useWords('letterhead');
  return (
    <Field label={t(part)} name={part} hint={t(`${part}-hint`)} refusal={refusal}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          maxLength={mostLetters[part]}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onBlur={keep}
        />
      )}
    </Field>
  );
}

interface OrganiserFieldsProperties {
  /** The letterhead is given as it is kept. */
  readonly letterhead: Letterhead;
  readonly change: Change;
}

/** Draws the fields for the organiser and the seat, which slides, papers, certificates and the notice on data name. */
export function OrganiserFields({ letterhead, change }: OrganiserFieldsProperties) {
  return (
    <div className="letterhead-organiser">
      <TextField part="name" typed={useText('name', letterhead, change)} />
      <TextField part="seat" typed={useText('seat', letterhead, change)} />
    </div>
  );
}

interface LogoProperties {
  readonly label: string;
  /** What is told once one was chosen. */
  readonly kept: string;
  readonly name: string;
  readonly picture: string | undefined;
  readonly isMissing: boolean;
  readonly choose: () => Promise<Outcome | undefined>;
  readonly takeOff: () => Promise<Outcome>;
}

export function LogoField({ label, kept, name, picture, isMissing, choose, takeOff }: LogoProperties) {
  const { t } = useWords('letterhead');
  const [isChoosing, setIsChoosing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  async function chosen(): Promise<void> {
    if (isChoosing) return;
    setIsChoosing(true);
    try {
      const answer = await choose();
      setRefusal(isRefusal(answer) ? answer : undefined);
      if (answer !== undefined && !isRefusal(answer)) tellAnybody(kept);
    } finally {
      setIsChoosing(false);
    }
  }

  async function takenOff(): Promise<void> {
    const answer = await takeOff();
    setRefusal(isRefusal(answer) ? answer : undefined);
  }

  const chooseWords = t(name === '' ? 'choose-picture' : 'choose-another');
  return (
    <fieldset className="letterhead-logo">
      <legend>{label}</legend>
      <div className="letterhead-logo-line">
        {picture !== undefined && <img src={picture} alt={label} className="letterhead-logo-picture" />}
        <button type="button" className="desk-button" aria-label={`${chooseWords} ${label}`} onClick={() => void chosen()}>
          {chooseWords}
        </button>
        {name !== '' && (
          <button type="button" className="desk-button" aria-label={`${t('take-off')} ${label}`} onClick={() => void takenOff()}>
            {t('take-off')}
          </button>
        )}
      </div>
      <p role="status" className={isChoosing ? 'desk-hint' : 'visually-hidden'}>
        {isChoosing && t('choosing')}
      </p>
      {isMissing && <p className="desk-warning">{t('logo-missing')}</p>}
      <p role="alert" className={refusal ? 'desk-refused' : 'visually-hidden'}>
        {refusal && sentenceOf(refusal)}
      </p>
    </fieldset>
  );
}

interface FieldsProperties {
  /** The letterhead as it is stored. */
  readonly letterhead: Letterhead;
  readonly change: Change;
  readonly chooseLogo: (logo: LetterheadLogo) => Promise<Outcome | undefined>;
  /** Below the fields. */
  readonly children?: ReactNode;
}

export function LetterheadFields({ letterhead, change, chooseLogo, children }: FieldsProperties) {
  const { t } = useWords('letterhead');
  const texts = {
    name: useText('name', letterhead, change),
    seat: useText('seat', letterhead, change),
    donor: useText('donor', letterhead, change),
  };
  const [chosen, choose] = useKeptChoice(letterhead.colour, (colour) => change({ colour }).then(unlessRefused));
  const logos = { logo: useLogo(letterhead.logo), donorLogo: useLogo(letterhead.donorLogo) };
  const drawn = { ...letterhead, colour: chosen, name: texts.name.text, seat: texts.seat.text, donor: texts.donor.text };
  const logoField = (logo: LetterheadLogo, label: string) => (
    <LogoField
      label={label}
      kept={t('logo-kept')}
      name={letterhead[logo]}
      picture={logos[logo]?.picture}
      isMissing={letterhead[logo] !== '' && logos[logo] !== undefined && logos[logo].picture === undefined}
      choose={() => chooseLogo(logo)}
      takeOff={() => change({ [logo]: '' })}
    />
  );
  return (
    <div className="letterhead">
      <DrawnLetterhead letterhead={drawn} pictures={{ logo: logos.logo?.picture, donorLogo: logos.donorLogo?.picture }} />
      <div className="desk-form">
        <p className="desk-hint">{t('kept-by-itself')}</p>
        {letterheadTexts.map((part) => (
          <TextField key={part} part={part} typed={texts[part]} />
        ))}
        <div className="letterhead-logos">
          {logoField('logo', t('logo'))}
          {logoField('donorLogo', t('donor-logo'))}
        </div>
        <p className="desk-hint">{t('logo-hint')}</p>
        <fieldset className="desk-choices letterhead-colours">
          <legend>{t('colour')}</legend>
          {letterheadColourNames.map((colour) => (
            <label key={colour} className="desk-choice">
              <input type="radio" name="letterhead-colour" checked={chosen === colour} onChange={() => choose(colour)} />
              <span className="letterhead-swatch" style={{ background: letterheadColours[colour] }} aria-hidden="true" />
              {t(`colour-${colour}`)}
            </label>
          ))}
        </fieldset>
        {children}
      </div>
    </div>
  );
}
