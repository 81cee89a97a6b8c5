/** What the programme brings beside its slides: energisers by the minutes that are free, and the recap quiz; each shown on purpose. */
import { useEffect, useState } from 'react';
import type { ProgrammeCards } from '../../domain/room/cards-view';
import type { RunView } from '../../domain/stage/run-view';
import { nextArmed, revealArmed } from '../barometer/asked-twice';
import { type Act, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { once } from '../ui/once';
import { useShared } from '../ui/shared-state';
import { useAnswer } from '../ui/use-answer';
import { useWords } from '../ui/words';
import { revealingQuiz } from './room-lists';

export function usePackCards(): ProgrammeCards | undefined {
  const [cards] = useAnswer(async () => unlessRefused(await kit['list-cards']()), 'once');
  return cards;
}

interface PanelProps {
  readonly cards: ProgrammeCards;
  readonly run: RunView;
  readonly act: Act;
}

const freeMinutes = [3, 5, 10] as const;

export function ActivitiesPanel({ cards: { activities }, run, act }: PanelProps) {
  const { t } = useWords('cards');
  const [free, setFree] = useState<number>(10);
  const shown = run.card?.kind === 'activity' ? run.card.activity : undefined;
  return (
    <>
      <fieldset className="desk-choices pack-free">
        <legend>{t('free')}</legend>
        <div className="room-list-pages">
          {freeMinutes.map((minutes) => (
            <label key={minutes} className="desk-choice">
              <input type="radio" name="free" checked={free === minutes} onChange={() => setFree(minutes)} />
              {t('up-to', { minutes })}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="room-list-scroll">
        <ul className="room-lines">
          {activities
            .filter(({ minutes }) => minutes <= free)
            .map(({ id, name, minutes, group, when, seated }) => (
              <li key={id} className={shown === id ? 'room-line room-line-shown' : 'room-line'}>
                <div className="room-line-text">
                  <p>
                    <strong>{name}</strong> · {t('minutes', { minutes })} · {group}
                  </p>
                  <p className="desk-hint">
                    {when}. {t('seated', { seated })}
                  </p>
                </div>
                <button
                  type="button"
                  className="desk-button"
                  aria-label={t(shown === id ? 'take-away-named' : 'begin-named', { name })}
                  aria-pressed={shown === id}
                  disabled={run.day === undefined}
                  onClick={once(() => void act({ kind: 'show-card', card: { kind: 'activity', activity: id } }))}
                >
                  {t(shown === id ? 'take-away' : 'begin')}
                </button>
              </li>
            ))}
        </ul>
      </div>
    </>
  );
}

export function QuizPanel({ cards: { quiz }, run, act }: PanelProps) {
  const { t } = useWords('cards');
  const [byR, byNext] = [useShared(revealArmed), useShared(nextArmed)];
  const isArmed = byR || byNext;
  useEffect(() => () => revealArmed.set(false), []);
  const shown = run.card?.kind === 'quiz' ? run.card : undefined;

  const revealing = revealingQuiz(run);

  /* A click says what it does, as in the barometer; a key takes two presses. */
  function reveal(): void {
    revealArmed.set(false);
    if (revealing) void act(revealing);
  }

  function show(question: string): void {
    revealArmed.set(false);
    void act({ kind: 'show-card', card: { kind: 'quiz', question, revealed: shown?.question === question && shown.revealed } });
  }

  return (
    <>
      <div className="room-list-scroll">
        <ol className="room-lines">
          {quiz.map(({ id, text, answer }) => {
            const isShown = shown?.question === id;
            return (
              <li key={id} className={isShown ? 'room-line room-line-shown' : 'room-line'}>
                <div className="room-line-text">
                  <p>{text}</p>
                  <p className="desk-hint">{t('answer', { answer })}</p>
                </div>
                {isShown && revealing ? (
                  <button type="button" className="desk-button desk-button-first room-list-show" onClick={once(reveal)}>
                    {t(isArmed ? 'reveal-now' : 'reveal')}
                    <span className="run-key" aria-hidden="true">
                      R R
                    </span>
                  </button>
                ) : null}
                <button
                  type="button"
                  className="desk-button"
                  aria-label={t(isShown ? 'take-away-named' : 'show-named', { name: text })}
                  aria-pressed={isShown}
                  disabled={run.day === undefined}
                  onClick={once(() => show(id))}
                >
                  {t(isShown ? 'take-away' : 'show')}
                </button>
              </li>
            );
          })}
        </ol>
      </div>
      <div className="room-list-pages">
        <button
          type="button"
          className="desk-button"
          aria-pressed={run.card?.kind === 'first-day'}
          disabled={run.day === undefined}
          onClick={once(() => void act({ kind: 'show-card', card: { kind: 'first-day' } }))}
        >
          {t('first-day')}
        </button>
        <button
          type="button"
          className="desk-button"
          aria-pressed={run.card?.kind === 'thanks'}
          disabled={run.day === undefined}
          onClick={once(() => void act({ kind: 'show-card', card: { kind: 'thanks' } }))}
        >
          {t('thanks')}
        </button>
      </div>
    </>
  );
}
