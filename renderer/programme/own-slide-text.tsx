/** The text of a slide that came from a presentation, beside how the room would see it: kept as soon as a field is left and nothing is wrong. */
import { useEffect, useId, useState } from 'react';
import type { OwnPageView, OwnSlideTrial } from '../../domain/programme/requests';
import { fieldsOf, lineInText, type SlideFields, sourceOf } from '../../domain/programme/slide-fields';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';
import { PageCaption } from './page-caption';
import { useOwnDraft } from './text-drafts';
import { TextPreview } from './text-preview';

/** Typing isn't checked at each letter. */
const pause = 300;

interface OwnSlideTextProperties {
  readonly slides: string;
  /** From 1. */
  readonly number: number;
  readonly page: Extract<OwnPageView, { readonly kind: 'written' }>;
}

/** How it would be; undefined while nothing is typed. */
function useTrial(slides: string, number: number, body: string | undefined): OwnSlideTrial | undefined {
  const [trial, setTrial] = useState<OwnSlideTrial>();
  useEffect(() => {
    setTrial(undefined);
    if (body === undefined) return undefined;
    let isOpen = true;
    const timer = setTimeout(() => {
      void kit['try-own-slide'](slides, number, body).then((answer) => {
        if (isOpen) setTrial(unlessRefused(answer));
      });
    }, pause);
    return () => {
      isOpen = false;
      clearTimeout(timer);
    };
  }, [slides, number, body]);
  return trial;
}

export function OwnSlideText({ slides, number, page }: OwnSlideTextProperties) {
  const { t, language } = useWords('ownSlides');
  const id = useId();
  const [draft, keepDraft] = useOwnDraft(`${slides} ${number}`);
  const kept = fieldsOf({ body: page.body, notes: '' });
  const fields = draft ?? kept;
  const body = draft && sourceOf(draft).body.trim();
  const trial = useTrial(slides, number, body);
  const change = (field: keyof SlideFields, value: string): void => keepDraft({ ...fields, [field]: value });
  const placed = (line: number): number => (fields.heading.trim() === '' ? line : (lineInText(line) ?? 1));

  async function keep(): Promise<void> {
    if (!draft || body === undefined) return;
    if (body === page.body) return keepDraft(undefined);
    const found = unlessRefused(await kit['try-own-slide'](slides, number, body));
    if (!found || found.problems.length > 0) return;
    if (!unlessRefused(await kit['save-own-slide'](slides, number, body))) return;
    keepDraft(undefined);
    tellOutcome(t('text-saved'));
  }

  const problems = trial?.problems ?? [];
  return (
    <>
      <figure>
        <TextPreview scene={trial?.scene ?? page.scene} language={language} name={t('slide', { number })} />
        <PageCaption number={number} isHidden={page.isHidden} />
      </figure>
      <div className="own-slides-text">
        <div className="desk-field">
          <label htmlFor={`${id}-heading`}>{t('heading', { number })}</label>
          <input
            id={`${id}-heading`}
            lang={page.lang}
            value={fields.heading}
            spellCheck={false}
            onChange={({ target }) => change('heading', target.value)}
            onBlur={() => void keep()}
          />
        </div>
        <div className="desk-field">
          <label htmlFor={`${id}-text`}>{t('text', { number })}</label>
          <textarea
            id={`${id}-text`}
            lang={page.lang}
            rows={6}
            value={fields.text}
            spellCheck={false}
            aria-describedby={`${id}-problems`}
            onChange={({ target }) => change('text', target.value)}
            onBlur={() => void keep()}
          />
        </div>
        <div id={`${id}-problems`} className="texts-problems" role="status">
          {problems.length > 0 && (
            <>
              <strong>{t('problems')}</strong>
              <ul>
                {problems.map(({ line, message }) => (
                  <li key={`${line} ${message}`}>{t('in-line', { line: placed(line), problem: message })}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </>
  );
}
