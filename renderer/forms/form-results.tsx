/** What tests and evaluation came to: each plot in a table with its numbers, comments, and which of them are quoted; or all trainings'. */
import { useState } from 'react';
import type { TimeScope } from '../../domain/agenda/times/report';
import type { CommentResult, FormResults } from '../../domain/forms/results';
import { inLanguage } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import { ScopeChoice } from '../agenda/scope-choice';
import { sentenceOf, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { EmptyState } from '../ui/empty-state';
import { useWords } from '../ui/words';
import { EvaluationTable } from './evaluation-table';
import { ProgrammeForms } from './programme-forms';
import { TestResults } from './test-results';
import './form-results.css';
import { useDeskEdition } from '../ui/desk-edition';
import { KeptTick } from '../ui/kept-choice';
import { useAnswer } from '../ui/use-answer';

interface CommentsProperties {
  readonly comments: readonly CommentResult[];
  readonly onQuote: (sheet: string, item: string, isChosen: boolean) => Promise<void>;
}

function Comments({ comments, onQuote }: CommentsProperties) {
  const { t, language } = useWords('formResults');
  const given = comments.filter((question) => question.comments.length > 0);
  return (
    <section>
      <h2>{t('comments')}</h2>
      <p className="desk-hint">{t(given.length === 0 ? 'no-comments' : 'comments-order')}</p>
      {given.map(({ id, number, text, comments: each }) => (
        <article key={id}>
          <h3>
            {number}. {inLanguage(text, language)}
          </h3>
          <ul className="form-comments">
            {each.map((comment) => (
              <li key={comment.sheet}>
                <KeptTick
                  kept={comment.isQuoted}
                  keep={(isChosen) => onQuote(comment.sheet, id, isChosen)}
                  aria-label={`${t('quote')}: ${comment.text}`}
                >
                  <span>{comment.text}</span>
                </KeptTick>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}

function Shown({ results, onQuote }: Pick<CommentsProperties, 'onQuote'> & { readonly results: FormResults }) {
  const { t } = useWords('formResults');
  if (Object.values(results.returned).every((count) => count === 0)) {
    return (
      <EmptyState title={t('nothing-yet')} drawing="pin-board">
        <p>{t('nothing-yet-what')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p className="desk-hint">{t('few-hidden')}</p>
      <TestResults results={results} of="this" />
      <EvaluationTable results={results} of="this" />
      <Comments comments={results.comments} onQuote={onQuote} />
    </>
  );
}

function ThisTraining() {
  const [results, setResults] = useAnswer(() => kit['form-results'](), useDeskEdition());

  async function quote(sheet: string, item: string, isChosen: boolean): Promise<void> {
    const after = unlessRefused(await kit['choose-quote'](sheet, item, isChosen));
    if (after) setResults(after);
  }

  if (!results) return null;
  if (isRefusal(results)) return <p className="desk-refused">{sentenceOf(results)}</p>;
  return <Shown results={results} onQuote={quote} />;
}

export function FormResultsPlace() {
  const [scope, setScope] = useState<TimeScope>('this');
  return (
    <div className="form-results">
      <ScopeChoice chosen={scope} onChoose={setScope} />
      {scope === 'this' ? <ThisTraining /> : <ProgrammeForms />}
    </div>
  );
}
