/** One statement of the barometer in both languages side by side, with the picture of its answer. */
import { type ReactNode, useState } from 'react';
import type { Answer } from '../../domain/barometer/schema';
import { readByRoom } from '../../domain/barometer/statements';
import type { TrainingId } from '../../domain/kernel/ids';
import { isRefusal, type Refusal } from '../../domain/kernel/refusal';
import type { TextList } from '../../domain/programme/requests';
import type { StatementWords } from '../../domain/programme/schema';
import type { Scene } from '../../domain/stage/audience-view';
import { sentenceOf, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { Field } from '../ui/field';
import { tellOutcome } from '../ui/toasts';
import { useWords } from '../ui/words';
import { useStatementDraft } from './text-drafts';
import { TextPreview } from './text-preview';

type Listed = TextList['statements'][number];

const answers: readonly Answer[] = ['agree', 'disagree', 'depends'];
const parts = ['text', 'short', 'reason'] as const;
const sides = [
  { written: 'en', language: 'en', name: 'english' },
  { written: 'sr', language: 'sr-Latn', name: 'serbian' },
] as const;

const answerScene = ({ text, short, reason, answer }: StatementWords, written: 'en' | 'sr'): Scene => ({
  kind: 'answer',
  text: text[written],
  answer,
  short: short[written],
  reason: readByRoom(reason[written]),
  sources: [],
  swapped: false,
  first: undefined,
  second: undefined,
});

const wordsOf = ({ answer, text, short, reason, sources }: Listed): StatementWords => ({ answer, text, short, reason, sources });

export const statementDraftName = (training: TrainingId, id: number): string => `${training} statement ${id}`;

interface StatementEditorProperties {
  readonly training: TrainingId;
  readonly statement: Listed;
  /** The button that takes back what was changed last. */
  readonly undo: ReactNode;
}

export function StatementEditor({ training, statement, undo }: StatementEditorProperties) {
  const { t } = useWords('texts');
  const [draft, keepDraft] = useStatementDraft(statementDraftName(training, statement.id));
  const [refusal, setRefusal] = useState<Refusal>();
  const typed = draft ?? wordsOf(statement);

  async function save(words: StatementWords | null): Promise<void> {
    const answer = await kit['save-statement'](statement.id, words);
    setRefusal(isRefusal(answer) ? answer : undefined);
    if (isRefusal(answer) && answer.field === undefined) unlessRefused(answer);
    if (isRefusal(answer)) return;
    keepDraft(undefined);
    tellOutcome(t(words ? 'saved' : 'restored'));
  }

  return (
    <div className="texts-editor">
      <div className="desk-actions texts-actions">
        <button type="button" className="desk-button desk-button-first" disabled={!draft} onClick={() => void save(typed)}>
          {t('save')}
        </button>
        {draft && (
          <button type="button" className="desk-button" onClick={() => keepDraft(undefined)}>
            {t('discard')}
          </button>
        )}
        {statement.isChanged && !draft && (
          <button type="button" className="desk-button" onClick={() => void save(null)}>
            {t('restore')}
          </button>
        )}
        {undo}
        <p role="alert" className="visually-hidden">
          {refusal && sentenceOf(refusal)}
        </p>
      </div>
      <div className="texts-both">
        <Field label={t('answer')} name="answer" refusal={refusal}>
          {(control) => (
            <select
              {...control}
              value={typed.answer}
              onChange={({ target }) => keepDraft({ ...typed, answer: answers.find((each) => each === target.value) ?? typed.answer })}
            >
              {answers.map((answer) => (
                <option key={answer} value={answer}>
                  {t(`answer-${answer}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('sources')} name="sources" hint={t('sources-hint')} refusal={refusal}>
          {(control) => (
            <input
              {...control}
              value={typed.sources.join(' ')}
              onChange={({ target }) => keepDraft({ ...typed, sources: target.value.split(' ') })}
              onBlur={() => draft && keepDraft({ ...draft, sources: draft.sources.filter((source) => source !== '') })}
            />
          )}
        </Field>
      </div>
      <div className="both-sides">
        {sides.map(({ written, language, name }) => (
          <fieldset key={written} className="both-side">
            <legend>{t(name)}</legend>
            <TextPreview scene={answerScene(typed, written)} language={language} name={t(name)} />
            {parts.map((part) => (
              <Field
                key={part}
                label={t(part === 'text' ? 'statement-text' : part)}
                name={`${part}-${written}`}
                {...(part === 'reason' ? { hint: t('reason-hint') } : {})}
                refusal={refusal}
              >
                {(control) => (
                  <textarea
                    {...control}
                    lang={language}
                    spellCheck={false}
                    rows={part === 'reason' ? 6 : 2}
                    value={typed[part][written]}
                    onChange={({ target }) => keepDraft({ ...typed, [part]: { ...typed[part], [written]: target.value } })}
                  />
                )}
              </Field>
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  );
}
