/** What stands in the cards of the evening page, each of one matter. */

import { signedMinutes } from '../../domain/agenda/times/report';
import { inBrief } from '../../domain/barometer/hour';
import type { Counts } from '../../domain/barometer/state';
import { signedPoints } from '../../domain/forms/results';
import { inLanguage } from '../../domain/kernel/language';
import { writtenAverage, writtenPercent } from '../../domain/kernel/written-numbers';
import type { Evening, EveningPresence, EveningStatement, EveningTests, EveningTime } from '../../domain/report/evening';
import { DivergingBar } from '../barometer/diverging-bar';
import { useWords } from '../ui/words';

export function Presence({ presence: { registered, halfDays, completed } }: { readonly presence: EveningPresence }) {
  const { t } = useWords('evening');
  return (
    <>
      <dl className="evening-lines">
        {halfDays.map(({ halfDay, present, notNoted }) => (
          <div key={halfDay}>
            <dt>{t(`attendance:${halfDay}`)}</dt>
            <dd>
              <strong>{t('evening:present-of', { present, registered })}</strong>
              {notNoted > 0 && <span className="desk-hint"> {t('evening:not-noted', { count: notNoted })}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {completed !== undefined && <p>{t('evening:completed', { count: completed, registered })}</p>}
    </>
  );
}

export function TimeKept({ time: { sessions, days, furthest } }: { readonly time: EveningTime }) {
  const { t, language } = useWords('evening');
  return (
    <>
      <p className="evening-figure">
        <strong>{t('of-all', { count: sessions.held, all: sessions.of })}</strong> <span>{t('sessions-held')}</span>
      </p>
      {days.map(({ day, difference }) => (
        <p key={day}>
          {difference === 0
            ? t('to-the-minute', { day })
            : t(difference > 0 ? 'day-longer' : 'day-shorter', { day, minutes: Math.abs(difference) })}
        </p>
      ))}
      {furthest && (
        <p className="desk-hint">
          {t('furthest', { title: inLanguage(furthest.title, language), minutes: signedMinutes(furthest.difference) })}
        </p>
      )}
    </>
  );
}

function Round({ name, counts }: { readonly name: string; readonly counts: Counts }) {
  return (
    <div className="evening-round" aria-hidden="true">
      <span>{name}</span>
      <DivergingBar counts={counts} />
    </div>
  );
}

export function MostMoved({ moved }: { readonly moved: EveningStatement }) {
  const { t } = useWords('evening');
  const told = (counts: Counts): string => t('evening:counts', { ...counts });
  const { number, statement, first, second, counted, others } = moved;
  return (
    <>
      <p className="evening-quote">{statement === '' ? t('results:statement', { number }) : statement}</p>
      <Round name={t('evening:before')} counts={first} />
      <Round name={t('evening:after')} counts={second} />
      <p className="visually-hidden">{t('evening:rounds', { first: told(first), second: told(second) })}</p>
      <p>{t('evening:moved-count', { count: moved.moved, counted })}</p>
      {others > 0 && <p className="desk-hint">{t('evening:moved-others', { count: others })}</p>}
    </>
  );
}

/** The most letters of a question that stands in a sentence. */
const mostLetters = 80;

interface TestsProperties {
  readonly tests: EveningTests;
  readonly gained: Evening['gained'];
}

export function Tests({ tests, gained }: TestsProperties) {
  const { t, language } = useWords('evening');
  const { before, after } = tests;
  if (tests.of === 'few') return <p>{t('tests-few', { before, after })}</p>;
  const written = (value: number): string => (tests.of === 'pairs' ? writtenAverage(value, language) : writtenPercent(value, language));
  return (
    <>
      <p className="evening-figure">
        <strong>
          {written(before)} → {written(after)}
        </strong>{' '}
        <span>{tests.of === 'pairs' ? t('tests-pairs', { most: tests.most, pairs: tests.pairs }) : t('tests-all')}</span>
      </p>
      {gained && (
        <p className="desk-hint">
          {t('gained', {
            number: gained.number,
            text: inBrief(inLanguage(gained.text, language), mostLetters),
            points: signedPoints(gained.points),
          })}
        </p>
      )}
    </>
  );
}

/** The most comments for which a page has room. */
const mostComments = 3;
const mostQuestions = 4;

interface CommentsProperties {
  readonly comments: NonNullable<Evening['comments']>;
  readonly onChoose: () => void;
}

export function Comments({ comments: { chosen, all }, onChoose }: CommentsProperties) {
  const { t } = useWords('evening');
  if (chosen.length === 0) {
    return (
      <>
        <p>{t('comments-choose', { count: all })}</p>
        <button type="button" className="desk-button" onClick={onChoose}>
          {t('choose')}
        </button>
      </>
    );
  }
  const left = chosen.length - mostComments;
  return (
    <>
      {chosen.slice(0, mostComments).map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may say the same, and their order is that of the results.
        <blockquote key={index} className="evening-quote">
          {text}
        </blockquote>
      ))}
      {left > 0 && <p className="desk-hint">{t('more-comments', { count: left })}</p>}
    </>
  );
}

export function OpenQuestions({ questions: { open, all } }: { readonly questions: NonNullable<Evening['questions']> }) {
  const { t } = useWords('evening');
  if (open.length === 0) return <p>{t('questions-done', { count: all })}</p>;
  const left = open.length - mostQuestions;
  return (
    <>
      <ul className="evening-questions">
        {open.slice(0, mostQuestions).map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may ask the same, and their order is that of the list.
          <li key={index}>{text}</li>
        ))}
      </ul>
      {left > 0 && <p className="desk-hint">{t('more-questions', { count: left })}</p>}
    </>
  );
}
