/** The slide that is open: what is done with it as a whole, its words in both languages side by side, its notes, and what the room will see. */
import { startTransition, useEffect, useId, useRef, useState } from 'react';
import type { Language } from '../../domain/kernel/language';
import type { DesignProblem, DesignSlide, ProgrammeChange } from '../../domain/programme/design';
import { problemsOfSlide } from '../../domain/programme/design-update';
import type { TextProblem } from '../../domain/programme/requests';
import { fieldsOf, lineInText, sourceOf } from '../../domain/programme/slide-fields';
import { useWords } from '../ui/words';
import { ChangedOutside } from './changed-outside';
import { SlideActs } from './slide-acts';
import { SlideMedia } from './slide-media';
import { SlideNotes, type TypedNotes } from './slide-notes';
import { SlidePreview } from './slide-preview';
import { SlideSettings } from './slide-settings';
import type { SlideWorkProperties } from './slide-strip';
import { TextTools } from './text-tools';
import { useTypedText } from './typed-text';
import { useTrial } from './use-trial';

const sides = [
  { written: 'en', language: 'en', name: 'english' },
  { written: 'sr', language: 'sr-Latn', name: 'serbian' },
] as const;
type Written = (typeof sides)[number]['written'];

const isSameText = (one: string, other: string): boolean => one.trim() === other.trim();

interface SideProperties {
  readonly side: (typeof sides)[number];
  /** Undefined where this language has no such slide. */
  readonly stored: string | undefined;
  readonly hasProblems: boolean;
  readonly describedBy: string;
  readonly keep: (body: string, goesOn: boolean) => Promise<boolean>;
  readonly onTyped: (body: string) => void;
  readonly onEnter: () => void;
}

function Side({ side: { language, name }, stored, hasProblems, describedBy, keep, onTyped, onEnter }: SideProperties) {
  const { t } = useWords('designer');
  const id = useId();
  const typed = useTypedText(stored ?? '', keep, isSameText);
  const area = useRef<HTMLTextAreaElement>(null);
  const fields = fieldsOf({ body: typed.value, notes: '' });
  const change = (now: Partial<typeof fields>): void => {
    const { body } = sourceOf({ ...fields, ...now });
    typed.onChange(body);
    onTyped(body);
  };
  const shared = {
    lang: language,
    spellCheck: false,
    'aria-describedby': describedBy,
    'aria-invalid': hasProblems || undefined,
    onFocus: () => {
      typed.onFocus();
      onEnter();
    },
    onBlur: typed.onBlur,
  } as const;
  return (
    <fieldset className="both-side designer-side" disabled={stored === undefined}>
      <legend>{t(name)}</legend>
      {typed.changedOutside && <ChangedOutside now={stored ?? ''} onSettle={typed.settle} />}
      <div className="desk-field">
        <label htmlFor={`${id}-heading`}>{t('heading')}</label>
        <input
          id={`${id}-heading`}
          {...shared}
          autoComplete="off"
          value={fields.heading}
          onChange={({ target }) => change({ heading: target.value })}
        />
      </div>
      <div className="desk-field">
        <label htmlFor={`${id}-text`}>{t('text')}</label>
        <TextTools field={area} side={t(name)} onChange={(text) => change({ text })} />
        <textarea
          ref={area}
          id={`${id}-text`}
          {...shared}
          rows={7}
          value={fields.text}
          onChange={({ target }) => change({ text: target.value })}
        />
      </div>
    </fieldset>
  );
}

interface ToMend {
  readonly key: string;
  readonly text: string;
}

function useProblems(tried: readonly TextProblem[] | undefined, found: readonly DesignProblem[]): readonly ToMend[] {
  const { t } = useWords('designer');
  const where = ({ part, line }: TextProblem): string => {
    if (part === 'notes') return t('in-notes', { line });
    const inText = part === 'body' ? lineInText(line) : undefined;
    return inText === undefined ? t('in-slide') : t('in-text', { line: inText });
  };
  const nameOf = (language: Written): string => t(language === 'en' ? 'english' : 'serbian');
  const live = (tried ?? []).map((problem) => ({
    key: `${problem.language} ${problem.part} ${problem.line} ${problem.message}`,
    message: problem.message,
    text: t('in-language', { language: nameOf(problem.language), where: where(problem), problem: problem.message }),
  }));
  /* What the check of the whole programme alone knows; of this slide's own words the trial is newer. */
  const whole = found
    .filter(({ isWarning, problem }) => isWarning || !live.some(({ message }) => problem === message))
    .filter(({ isWarning }) => isWarning || tried === undefined || tried.length > 0)
    .map(({ line, problem, place }) => ({
      key: `whole ${line} ${problem}`,
      text: place.at === 'slide' ? t('in-language', { language: nameOf(place.language), where: t('in-slide'), problem }) : problem,
    }));
  return [...live, ...whole];
}

type TypedWords = { readonly body?: string; readonly notes?: string };

function withoutKept(typed: TypedWords, part: 'body' | 'notes', kept: string | undefined): TypedWords {
  if (kept === undefined || typed[part] !== kept) return typed;
  const { [part]: _kept, ...others } = typed;
  return others;
}

type TypedSides = Readonly<Record<Written, TypedWords>>;

/** Milliseconds without a key before the slide is tried: the picture follows the hand, and no key waits for a picture. */
const rest = 120;

/** What was typed and is not kept yet. It is shown once the hand rests: until then a key costs its own field alone. */
function useTypedSides() {
  const [shown, setShown] = useState<TypedSides>({ en: {}, sr: {} });
  const latest = useRef(shown);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = (): void => {
    clearTimeout(timer.current);
    setShown(latest.current);
  };
  return {
    shown,
    type: (written: Written, part: 'body' | 'notes', text: string): void => {
      const { current: known } = latest;
      latest.current = { ...known, [written]: { ...known[written], [part]: text } };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => startTransition(show), rest);
    },
    kept: (part: 'body' | 'notes', kept: Readonly<Partial<Record<Written, string>>>): void => {
      const { current: known } = latest;
      latest.current = { en: withoutKept(known.en, part, kept.en), sr: withoutKept(known.sr, part, kept.sr) };
      show();
    },
  };
}

export function SlideWork({ design, language, block, slide, follows, onOpen }: SlideWorkProperties & { readonly slide: DesignSlide }) {
  const { t } = useWords('designer');
  const id = useId();
  const { view, problems, change } = design;
  const nothing = { body: '', notes: '' };
  const { shown: typed, type, kept: wasKept } = useTypedSides();
  const [script, setScript] = useState<Language>(language);
  const [step, setStep] = useState<number | null>(null);
  const sourcesNow = {
    en: { ...(slide.en ?? nothing), ...typed.en },
    sr: { ...(slide.sr ?? nothing), ...typed.sr },
  };
  const trial = useTrial({ block, slide: slide.id, line: slide.line, sources: sourcesNow, step }, view.around, language);
  const toMend = useProblems(trial?.problems, problemsOfSlide(problems, block, slide.id));
  const ref = { block, slide: slide.id };
  const missing = sides.find(({ written }) => slide[written] === undefined);

  /** What is kept is what main has: nothing typed stands before it any more, unless one typed on meanwhile. */
  async function keep(wanted: ProgrammeChange, part: 'body' | 'notes', kept: Readonly<Partial<Record<Written, string>>>): Promise<boolean> {
    const isKept = (await change(wanted)) !== undefined;
    if (isKept) wasKept(part, kept);
    return isKept;
  }

  function keepNotes(notes: TypedNotes, goesOn: boolean): Promise<boolean> {
    const changes = sides.flatMap(({ written }) => {
      const text = notes[written];
      return text === undefined || slide[written] === undefined
        ? []
        : [{ kind: 'slide-notes', ...ref, language: written, text, goesOn } as const];
    });
    const [only, ...more] = changes;
    if (!only) return Promise.resolve(true);
    return keep(more.length === 0 ? only : { kind: 'several', changes }, 'notes', notes);
  }

  return (
    <div className="designer-open">
      <div className="designer-editor">
        <SlideActs design={design} language={language} block={block} slide={slide} follows={follows} onOpen={onOpen} />
        {missing && <p className="desk-warning">{t('only-in', { language: t(missing.written === 'en' ? 'serbian' : 'english') })}</p>}
        <div className="both-sides">
          {sides.map((side) => (
            <Side
              key={side.written}
              side={side}
              stored={slide[side.written]?.body}
              hasProblems={trial?.problems.some((problem) => problem.language === side.written && problem.part !== 'notes') ?? false}
              describedBy={`${id}-hint ${id}-problems`}
              keep={(text, goesOn) =>
                keep({ kind: 'slide-body', ...ref, language: side.written, text, goesOn }, 'body', { [side.written]: text })
              }
              onTyped={(body) => type(side.written, 'body', body)}
              onEnter={() => setScript((now) => (side.written === 'en' ? 'en' : now === 'en' ? 'sr-Latn' : now))}
            />
          ))}
        </div>
        <p id={`${id}-hint`} className="desk-hint">
          {t('text-hint')}
        </p>
        <div className="desk-actions">
          <SlideMedia design={design} block={block} slide={slide} />
        </div>
        <SlideSettings design={design} language={language} block={block} slide={slide} />
        <SlideNotes
          stored={{ en: slide.en?.notes ?? '', sr: slide.sr?.notes ?? '' }}
          keep={keepNotes}
          onTyped={(notes) => {
            for (const { written } of sides) if (notes[written] !== undefined) type(written, 'notes', notes[written]);
          }}
        />
      </div>
      <aside className="designer-aside">
        <SlidePreview trial={trial} script={script} onScript={setScript} step={step} onStep={setStep} />
        <div id={`${id}-problems`} className={toMend.length > 0 ? 'designer-problems' : 'designer-fine'} role="status">
          {toMend.length > 0 ? (
            <>
              <strong>{t('mend')}</strong>
              <ul>
                {toMend.map(({ key, text }) => (
                  <li key={key}>{text}</li>
                ))}
              </ul>
            </>
          ) : (
            trial && <p>{t('fine')}</p>
          )}
        </div>
      </aside>
    </div>
  );
}
