/** One sheet typed as a line, with each sign under its question while it is typed; keyboard only, and what is wrong is said at once. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type LineProblem, lineOf, mayBecomeCode, readLine } from '../../domain/forms/fast-entry';
import type { KeepSheet, SheetInput, SheetList } from '../../domain/forms/sheet-list';
import { inLanguage } from '../../domain/kernel/language';
import type { Refusal } from '../../domain/kernel/refusal';
import { Field } from '../ui/field';
import { Form } from '../ui/form';
import { useDoubt } from '../ui/use-doubt';
import { useWords } from '../ui/words';

/** What was asked of this very sheet before, and is said again: see {@link KeepSheet}. */
export type Meant = Required<Pick<KeepSheet, 'confirmed' | 'again'>>;

interface SheetLineProperties {
  readonly list: SheetList;
  /** What the line begins with: the sheet that is corrected. */
  readonly from: SheetInput | undefined;
  /** True when the line takes the focus as soon as it is there: the typing goes on. */
  readonly takesFocus: boolean;
  readonly withComments: boolean;
  readonly submit: string;
  readonly onSheet: (sheet: SheetInput, meant: Meant) => Promise<SheetList | Refusal>;
  readonly onDone: (list: SheetList) => void;
  readonly children?: ReactNode;
}

function useProblemWords(): (problem: LineProblem) => string {
  const { t } = useWords('forms');
  return (problem) => {
    switch (problem.kind) {
      case 'not-an-answer':
        return t('not-an-answer', { ...problem, allowed: problem.allowed.join(' ') });
      case 'too-many':
        return t('too-many', { most: problem.most });
      case 'not-a-code':
        return t('not-a-code', { typed: problem.typed });
    }
  };
}

function Signs({
  list: { closed },
  signs,
  wrong,
}: Pick<SheetLineProperties, 'list'> & { readonly signs: readonly string[]; readonly wrong: number }) {
  return (
    <ol className="sheet-signs" aria-hidden>
      {closed.map(({ id, number }, index) => (
        <li key={id} className={number === wrong ? 'sheet-sign-wrong' : index === signs.length ? 'sheet-sign-next' : undefined}>
          <span>{number}</span>
          {signs[index] ?? ''}
        </li>
      ))}
    </ol>
  );
}

function hintOf({ closed, takesCode }: SheetList): 'hint-test' | 'hint-test-confidence' | 'hint-evaluation' {
  if (!takesCode) return 'hint-evaluation';
  const hasDigits = closed.some(({ choices }) => choices.some(({ keys }) => keys.some((key) => /\d/u.test(key))));
  return hasDigits ? 'hint-test-confidence' : 'hint-test';
}

function commentsOf({ answers }: SheetInput, { open }: SheetList): Readonly<Record<string, string>> {
  return Object.fromEntries(open.flatMap(({ id }) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
}

/** Another sheet to be corrected is another line: it is mounted anew. */
export function SheetLine({ list, from, takesFocus, withComments, submit, onSheet, onDone, children }: SheetLineProperties) {
  const { t, language } = useWords('forms');
  const problemWords = useProblemWords();
  const { closed, open, takesCode } = list;
  const field = useRef<HTMLInputElement>(null);
  const [line, setLine] = useState(from ? lineOf(from.code, from.answers, closed) : '');
  const [comments, setComments] = useState(from ? commentsOf(from, list) : {});
  const [isTried, setIsTried] = useState(false);

  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const read = readLine(line, closed, takesCode);
  const problem = mayBecomeCode(line, takesCode) && !isTried ? undefined : read.problem;
  const given = Object.fromEntries(Object.entries(comments).flatMap(([id, text]) => (text.trim() === '' ? [] : [[id, text.trim()]])));
  const sheet: SheetInput = { code: read.code, answers: { ...read.answers, ...(withComments ? given : {}) } };
  const text = JSON.stringify(sheet);
  const name = useDoubt(text, 'name-in-comment');
  const twice = useDoubt(text, 'sheet-typed-already');

  async function ask(): Promise<SheetList | Refusal | undefined> {
    setIsTried(true);
    if (read.problem || read.missing > 0) return undefined;
    return twice.heard(name.heard(await onSheet(sheet, { confirmed: name.isMeant(), again: twice.isMeant() })));
  }

  function finish(answer: SheetList | undefined): void {
    if (!answer) {
      field.current?.focus();
      return;
    }
    setLine('');
    setComments({});
    setIsTried(false);
    field.current?.focus();
    onDone(answer);
  }

  const isBegun = line.trim() !== '';
  return (
    <Form className="sheet-form" ask={ask} onDone={finish}>
      {(refusal) => (
        <>
          <Field label={t('line')} name="line" hint={t(hintOf(list))} refusal={refusal}>
            {(control) => (
              <input
                {...control}
                ref={field}
                className="sheet-line"
                autoComplete="off"
                autoCapitalize="off"
                spellCheck={false}
                value={line}
                aria-invalid={problem || control['aria-invalid'] ? true : undefined}
                onChange={({ target }) => {
                  setLine(target.value);
                  setIsTried(false);
                }}
              />
            )}
          </Field>
          <Signs list={list} signs={read.signs} wrong={problem?.kind === 'not-an-answer' ? problem.number : 0} />
          <p role="status" className={problem || (isTried && read.missing > 0) ? 'sheet-told desk-refused' : 'sheet-told desk-hint'}>
            {problem ? problemWords(problem) : isBegun && (read.missing > 0 ? t('missing', { count: read.missing }) : t('all-there'))}
          </p>
          {withComments && open.length > 0 && (
            <div className="sheet-comments">
              {open.map(({ id, number, text }) => (
                <Field key={id} label={`${number}. ${inLanguage(text, language)}`} name={id} refusal={refusal}>
                  {(control) => (
                    <input
                      {...control}
                      value={comments[id] ?? ''}
                      maxLength={2000}
                      onChange={({ target }) => setComments({ ...comments, [id]: target.value })}
                    />
                  )}
                </Field>
              ))}
            </div>
          )}
          <div className="desk-actions">
            <button type="submit" className="desk-button desk-button-first">
              {name.isDoubted || twice.isDoubted ? t('save-anyway') : submit}
            </button>
            {children}
          </div>
        </>
      )}
    </Form>
  );
}
