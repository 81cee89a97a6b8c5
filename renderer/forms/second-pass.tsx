/** The second typing beside the first: what agrees is counted, and each difference is settled by a person who looks at the paper. */
import { useId } from 'react';
import type { AnswerSheet } from '../../domain/forms/answer-set';
import { comparePasses, type SheetDifference } from '../../domain/forms/second-pass';
import type { SheetInput, SheetList } from '../../domain/forms/sheet-list';
import { useWords } from '../ui/words';

interface SecondPassProperties {
  readonly list: SheetList;
  readonly typed: readonly SheetInput[];
  /** The sheet of this place in the second pass was typed wrongly; it becomes another, or goes when there is none. */
  readonly onMend: (place: number, sheet: SheetInput | undefined) => void;
  /** What was typed now is right: instead of the first, or as a sheet of its own. */
  readonly onKeep: (sheet: SheetInput, instead: AnswerSheet | undefined) => void;
}

export function SecondPass({ list, typed, onMend, onKeep }: SecondPassProperties) {
  const { t } = useWords('forms');
  const headingId = useId();
  const { sheets, closed } = list;
  const { agreeing, differing, notYet, onlySecond } = comparePasses(sheets, typed, closed);
  const signOf = (item: string, answers: SheetInput['answers']): string =>
    closed.find(({ id }) => id === item)?.choices.find(({ value }) => value === answers[item])?.keys[0] ?? t('empty');

  function linesOf({ first, second, questions, isCodeOther }: SheetDifference): readonly string[] {
    const now = typed[second];
    return [
      ...(isCodeOther ? [t('second-code', { first: first.code || t('no-code'), second: now?.code || t('no-code') })] : []),
      ...questions.map(({ id, number }) =>
        t('second-differs', { number, first: signOf(id, first.answers), second: signOf(id, now?.answers ?? {}) }),
      ),
    ];
  }

  return (
    <section aria-labelledby={headingId} className="sheets-kept">
      <h2 id={headingId}>{t('second-title')}</h2>
      <p role="status">{t('second-agree', { agreeing, kept: sheets.length, notYet: notYet.length })}</p>
      <ul className="sheet-differences">
        {differing.map((difference) => (
          <li key={difference.first.id}>
            <strong>{difference.first.code || t('no-code')}</strong>
            {linesOf(difference).map((line) => (
              <p key={line}>{line}</p>
            ))}
            <div className="desk-actions">
              <button type="button" className="desk-button" onClick={() => onMend(difference.second, difference.first)}>
                {t('keep-first')}
              </button>
              <button
                type="button"
                className="desk-button"
                onClick={() => {
                  const now = typed[difference.second];
                  if (now) onKeep(now, difference.first);
                }}
              >
                {t('take-second')}
              </button>
            </div>
          </li>
        ))}
        {onlySecond.map((place) => (
          <li key={`only-${place}`}>
            <p>{t('second-unknown', { number: place + 1 })}</p>
            <div className="desk-actions">
              <button
                type="button"
                className="desk-button"
                onClick={() => {
                  const now = typed[place];
                  if (now) onKeep(now, undefined);
                }}
              >
                {t('keep-new')}
              </button>
              <button type="button" className="desk-button" onClick={() => onMend(place, undefined)}>
                {t('drop-new')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
