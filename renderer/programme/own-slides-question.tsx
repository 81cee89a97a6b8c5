/** What is asked while a file becomes slides: its password, whether pages that lost letters are taken all the same, and what comes in at all. */
import { useState } from 'react';
import type { OwnSlidesProgress, OwnSlidesQuestion as Question } from '../../domain/desk/desk-view';
import { refuse } from '../../domain/kernel/refusal';
import { type LeftOut, leftOutKinds } from '../../domain/programme/presentation-reading';
import { sentenceOf } from '../ui/act';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { useWords } from '../ui/words';
import { OwnLanguageChoice } from './own-language';

/** So many pages are named; the others are counted. */
const mostNamed = 8;

/** It takes the place of the button that had the focus. */
const focus = (element: HTMLElement | null): void => element?.focus();

const toldNothing = (): void => {};

interface AskedProperties {
  readonly file: string;
  readonly onStop: () => void;
}

function Stop({ onStop }: Pick<AskedProperties, 'onStop'>) {
  const { t } = useWords('ownSlides');
  return (
    <button type="button" className="desk-button" onClick={onStop}>
      {t('stop')}
    </button>
  );
}

type Of<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>;

function PasswordAsked({ file, isWrong, onStop }: AskedProperties & Pick<Of<'password'>, 'isWrong'>) {
  const { t } = useWords('ownSlides');
  const [password, setPassword] = useState('');
  const wrong = isWrong ? refuse('pdf-password-wrong', 'password', { file }) : undefined;
  return (
    <Form ask={() => kit['answer-own-slides']({ kind: 'password', password })} onDone={toldNothing}>
      {() => (
        <>
          <p>{t('locked', { file })}</p>
          <Field label={t('password')} name="password" hint={t('password-hint')} refusal={wrong}>
            {(control) => (
              <input
                {...control}
                ref={focus}
                type="password"
                autoComplete="off"
                value={password}
                onChange={({ target }) => setPassword(target.value)}
              />
            )}
          </Field>
          <div className="desk-actions">
            <button type="submit" className="desk-button desk-button-first">
              {t('unlock')}
            </button>
            <Stop onStop={onStop} />
          </div>
        </>
      )}
    </Form>
  );
}

/** Returns those letters that have a shape at all; others help nobody. */
const shown = (letters: string): string => [...letters].filter((letter) => !/\p{C}/u.test(letter)).join(' ');

function LettersAsked({ pages, onStop }: Pick<Of<'letters'>, 'pages'> & Pick<AskedProperties, 'onStop'>) {
  const { t } = useWords('ownSlides');
  const more = pages.length - mostNamed;
  return (
    <Form ask={() => kit['answer-own-slides']({ kind: 'letters' })} onDone={toldNothing}>
      {() => (
        <>
          <h3>{t('lost-title')}</h3>
          <p role="alert">{t('lost-about')}</p>
          <ul className="own-slides-lost">
            {pages.slice(0, mostNamed).map(({ page, letters }) => (
              <li key={page}>{shown(letters) === '' ? t('lost-some', { page }) : t('lost-on', { page, letters: shown(letters) })}</li>
            ))}
            {more > 0 && <li>{t('lost-more', { count: more })}</li>}
          </ul>
          <div className="desk-actions">
            <button ref={focus} type="button" className="desk-button desk-button-first" onClick={onStop}>
              {t('stop')}
            </button>
            <button type="submit" className="desk-button">
              {t('add-anyway')}
            </button>
          </div>
        </>
      )}
    </Form>
  );
}

function PagesAsked({ file, onStop, question }: AskedProperties & { readonly question: Of<'pages'> }) {
  const { t } = useWords('ownSlides');
  const [language, choose] = useState(question.language);
  return (
    <Form ask={() => kit['answer-own-slides']({ kind: 'pages', language })} onDone={toldNothing}>
      {() => (
        <>
          <h3 ref={focus} tabIndex={-1}>
            {t('take-pages-title')}
          </h3>
          <p>{t('take-pages-of', { file, count: question.pages })}</p>
          <OwnLanguageChoice name="own-language" language={language} arePictures onChoose={choose} />
          <div className="desk-actions">
            <button type="submit" className="desk-button desk-button-first">
              {t('take-yes')}
            </button>
            <Stop onStop={onStop} />
          </div>
        </>
      )}
    </Form>
  );
}

/** Groups the slides that lose something by its kind. */
const byKind = (leftOut: Of<'presentation'>['leftOut']): readonly { readonly kind: LeftOut; readonly slides: readonly number[] }[] =>
  leftOutKinds.flatMap((kind) => {
    const slides = leftOut.flatMap(({ slide, what }) => (what.includes(kind) ? [slide] : []));
    return slides.length > 0 ? [{ kind, slides }] : [];
  });

function WhatComes({ file, question }: Pick<AskedProperties, 'file'> & { readonly question: Of<'presentation'> }) {
  const { t } = useWords('ownSlides');
  const { slides, pages, hidden, pdf } = question;
  const those = { count: hidden.length, slides: hidden.join(', ') };
  return (
    <>
      <p>
        {t('take-slides', { file, count: slides })} {!pdf && pages > slides && t('take-pages', { count: pages })}
      </p>
      <p>{pdf ? t('take-pdf-pages', { count: pages, pdf: pdf.file }) : t('take-what')}</p>
      {hidden.length > 0 && <p>{pdf?.lacksHidden ? t('take-pdf-lacks', those) : t('take-hidden', those)}</p>}
    </>
  );
}

function PresentationAsked({ file, question, onStop }: AskedProperties & { readonly question: Of<'presentation'> }) {
  const { t } = useWords('ownSlides');
  const { leftOut, hasMacros, pdf, refusal, alone, instead } = question;
  const [language, choose] = useState(question.language);
  const answer = (pages: 'own' | 'pdf' | 'pdf-alone' | 'pdf-instead') =>
    kit['answer-own-slides']({ kind: 'presentation', pages, language });
  return (
    <Form ask={() => answer('own')} onDone={toldNothing}>
      {() => (
        <>
          <h3 ref={focus} tabIndex={-1}>
            {t('take-title')}
          </h3>
          <WhatComes file={file} question={question} />
          {hasMacros && <p>{t('take-macros')}</p>}
          {leftOut.length > 0 && (
            <>
              <p>{t('take-left-out')}</p>
              <ul className="own-slides-lost">
                {byKind(leftOut).map(({ kind, slides }) => (
                  <li key={kind}>{t('take-left-out-of', { what: t(`left-${kind}`), count: slides.length, slides: slides.join(', ') })}</li>
                ))}
              </ul>
            </>
          )}
          <OwnLanguageChoice name="own-language" language={language} arePictures={pdf !== undefined} onChoose={choose} />
          {!pdf && !alone && <p className="desk-hint">{t('take-pdf-hint')}</p>}
          {refusal && (
            <p role="alert" className="desk-refused">
              {sentenceOf(refusal)}
            </p>
          )}
          {alone && <p>{pdf ? t('take-alone-hint-pair', { pdf: pdf.file }) : t('take-alone-hint')}</p>}
          {pdf && instead && (
            <p role="alert">{t('take-instead-hint', { file: instead.file, pages: instead.pages, pdf: pdf.file, now: question.pages })}</p>
          )}
          <div className="desk-actions">
            <button type="submit" className="desk-button desk-button-first">
              {t('take-yes')}
            </button>
            {alone && (
              <button type="button" className="desk-button" onClick={() => void answer('pdf-alone')}>
                {t('take-alone', { count: alone.pages, file: alone.file })}
              </button>
            )}
            {instead && (
              <button type="button" className="desk-button" onClick={() => void answer('pdf-instead')}>
                {t('take-instead', { count: question.pages, file: instead.file })}
              </button>
            )}
            <button type="button" className="desk-button" onClick={() => void answer('pdf')}>
              {t(pdf || alone ? 'take-pdf-other' : 'take-pdf')}
            </button>
            <Stop onStop={onStop} />
          </div>
        </>
      )}
    </Form>
  );
}

interface OwnSlidesQuestionProperties extends AskedProperties {
  readonly question: NonNullable<OwnSlidesProgress['question']>;
}

export function OwnSlidesQuestion({ question, ...asked }: OwnSlidesQuestionProperties) {
  switch (question.kind) {
    case 'password':
      return <PasswordAsked isWrong={question.isWrong} {...asked} />;
    case 'letters':
      return <LettersAsked pages={question.pages} {...asked} />;
    case 'pages':
      return <PagesAsked question={question} {...asked} />;
    case 'presentation':
      return <PresentationAsked question={question} {...asked} />;
  }
}
