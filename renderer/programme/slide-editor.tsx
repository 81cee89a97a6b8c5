/** One slide in both languages side by side: its heading, text and notes, how the room would see it, and what the content check says. */
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { TrainingId } from '../../domain/kernel/ids';
import type { SlideTrial, TextProblem } from '../../domain/programme/requests';
import { fieldsOf, lineInText, type SlideFields, sourceOf } from '../../domain/programme/slide-fields';
import type { SlideSources } from '../../domain/programme/text-changes';
import type { SlideRef } from '../../domain/stage/schema';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useDeskEdition } from '../ui/desk-edition';
import { tellOutcome } from '../ui/toasts';
import { useAnswer } from '../ui/use-answer';
import { useWords } from '../ui/words';
import { useSlideDraft } from './text-drafts';
import { TextPreview } from './text-preview';

/** Typing isn't checked at each letter. */
const pause = 300;

const sides = [
  { written: 'en', language: 'en', name: 'english' },
  { written: 'sr', language: 'sr-Latn', name: 'serbian' },
] as const;

function useWhere(): (problem: TextProblem) => string {
  const { t } = useWords('texts');
  return ({ part, line }) => {
    if (part === 'notes') return t('in-notes', { line });
    const inText = part === 'body' ? lineInText(line) : undefined;
    return inText === undefined ? t('in-slide') : t('in-text', { line: inText });
  };
}

function Problems({ id, problems }: { readonly id: string; readonly problems: readonly TextProblem[] }) {
  const { t } = useWords('texts');
  const where = useWhere();
  return (
    <div id={id} className="texts-problems" role="status">
      {problems.length > 0 && (
        <>
          <strong>{t('problems')}</strong>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.part} ${problem.line} ${problem.message}`}>
                {where(problem)}: {problem.message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface SideProperties {
  readonly side: (typeof sides)[number];
  readonly sources: SlideSources;
  readonly trial: SlideTrial | undefined;
  readonly onChange: (sources: SlideSources) => void;
}

function Side({ side: { written, language, name }, sources, trial, onChange }: SideProperties) {
  const { t } = useWords('texts');
  const id = useId();
  const fields = fieldsOf(sources[written]);
  const problems = trial?.problems.filter((problem) => problem.language === written) ?? [];
  const change = (field: keyof SlideFields, value: string): void =>
    onChange({ ...sources, [written]: sourceOf({ ...fields, [field]: value }) });
  const shared = { lang: language, 'aria-describedby': `${id}-problems`, spellCheck: false } as const;
  return (
    <fieldset className="both-side">
      <legend>{t(name)}</legend>
      <TextPreview scene={trial?.scenes?.[written]} isComing={!trial} language={language} name={t(name)} />
      <Problems id={`${id}-problems`} problems={problems} />
      <div className="desk-field">
        <label htmlFor={`${id}-heading`}>{t('heading')}</label>
        <input id={`${id}-heading`} {...shared} value={fields.heading} onChange={({ target }) => change('heading', target.value)} />
      </div>
      <div className="desk-field">
        <label htmlFor={`${id}-text`}>{t('text')}</label>
        <textarea id={`${id}-text`} {...shared} rows={6} value={fields.text} onChange={({ target }) => change('text', target.value)} />
      </div>
      <div className="desk-field">
        <label htmlFor={`${id}-notes`}>{t('notes')}</label>
        <textarea id={`${id}-notes`} {...shared} rows={8} value={fields.notes} onChange={({ target }) => change('notes', target.value)} />
      </div>
    </fieldset>
  );
}

/** `wait`: in milliseconds, before what stands there is tried. */
function useTrial(slide: SlideRef, sources: SlideSources | undefined, wait: number): SlideTrial | undefined {
  const [trial, setTrial] = useState<SlideTrial>();
  const { block, slide: name } = slide;
  useEffect(() => {
    if (!sources) return undefined;
    let isOpen = true;
    const timer = setTimeout(() => {
      void kit['try-slide-words']({ block, slide: name }, sources).then((answer) => {
        if (isOpen) setTrial(unlessRefused(answer));
      });
    }, wait);
    return () => {
      isOpen = false;
      clearTimeout(timer);
    };
  }, [block, name, sources, wait]);
  return trial;
}

interface SlideEditorProperties {
  readonly training: TrainingId;
  readonly slide: SlideRef;
  /** The button that takes back what was changed last. */
  readonly undo: ReactNode;
}

export const slideDraftName = (training: TrainingId, { block, slide }: SlideRef): string => `${training} ${block} ${slide}`;

export function SlideEditor({ training, slide, undo }: SlideEditorProperties) {
  const { t } = useWords('texts');
  /* An undo changes what is kept. */
  const [stored] = useAnswer(async () => unlessRefused(await kit['slide-words'](slide)), useDeskEdition());
  const [draft, keepDraft] = useSlideDraft(slideDraftName(training, slide));
  const typed = draft ?? stored?.sources;
  const trial = useTrial(slide, typed, draft ? pause : 0);
  if (!typed) return null;
  const isSound = trial?.problems.length === 0;

  async function save(sources: SlideSources | null): Promise<void> {
    if (!unlessRefused(await kit['save-slide-words'](slide, sources))) return;
    keepDraft(undefined);
    tellOutcome(t(sources ? 'saved' : 'restored'));
  }

  return (
    <div className="texts-editor">
      <div className="desk-actions texts-actions">
        <button type="button" className="desk-button desk-button-first" disabled={!draft || !isSound} onClick={() => void save(typed)}>
          {t('save')}
        </button>
        {draft && (
          <button type="button" className="desk-button" onClick={() => keepDraft(undefined)}>
            {t('discard')}
          </button>
        )}
        {stored?.isChanged && !draft && (
          <button type="button" className="desk-button" onClick={() => void save(null)}>
            {t('restore')}
          </button>
        )}
        <p className="desk-hint">{t('text-hint')}</p>
        {undo}
      </div>
      <div className="both-sides">
        {sides.map((side) => (
          <Side key={side.written} side={side} sources={typed} trial={trial} onChange={keepDraft} />
        ))}
      </div>
    </div>
  );
}
