/** What is asked while a PDF becomes slides: its password, or whether pages that lost letters are taken all the same. */
import { useState } from 'react';
import type { OwnSlidesProgress, OwnSlidesQuestion as Question } from '../../domain/desk/desk-view';
import { refuse } from '../../domain/kernel/refusal';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { useWords } from '../ui/words';

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

function PasswordAsked({ file, isWrong, onStop }: AskedProperties & Pick<Extract<Question, { readonly kind: 'password' }>, 'isWrong'>) {
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

/** Of those that have a shape at all; what has none is no help to anybody. */
const shown = (letters: string): string => [...letters].filter((letter) => !/\p{C}/u.test(letter)).join(' ');

function LettersAsked({ pages, onStop }: Pick<Extract<Question, { readonly kind: 'letters' }>, 'pages'> & Pick<AskedProperties, 'onStop'>) {
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

interface OwnSlidesQuestionProperties extends AskedProperties {
  readonly question: NonNullable<OwnSlidesProgress['question']>;
}

export const OwnSlidesQuestion = ({ question, ...asked }: OwnSlidesQuestionProperties) =>
  question.kind === 'password' ? (
    <PasswordAsked isWrong={question.isWrong} {...asked} />
  ) : (
    <LettersAsked pages={question.pages} {...asked} />
  );
