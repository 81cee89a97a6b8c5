/** What the programme brings beside its slides: an activity's steps, a question of the quiz. */
import { shownLetterOf } from '../../domain/forms/form';
import { ActivityTime } from './activity-time';
import './card-scenes.css';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import { sized } from './slide-size';
import { Sources } from './sources';

interface ActivityProps {
  readonly scene: SceneOf<'activity-card'>;
}

/** Draws an activity as on the slides, with the time beside it. */
export function ActivityScene({ scene: { name, group, steps, seated, planned, timer, type } }: ActivityProps) {
  const { word } = useSceneWords();
  return (
    <div className="scene-page scene-slide scene-layout-activity scene-beside-pane" style={sized(type)}>
      <div className="scene-middle">
        <h2>{name}</h2>
        <ol>
          {steps.map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </ol>
      </div>
      <p className="scene-card-seated">
        {word('seated')} {seated}
      </p>
      <div className="activity-pane activity-card-pane">
        <ActivityTime planned={planned} timer={timer} />
        <p className="activity-card-group">{group}</p>
      </div>
    </div>
  );
}

/** The numbers are those of the telephones alone: hands and papers aren't in them. */
const TelephoneSign = () => (
  <svg viewBox="0 0 14 22" className="scene-quiz-telephone" aria-hidden="true">
    <rect x="1" y="1" width="12" height="20" rx="2.5" />
    <path d="M5.5 17.5h3" />
  </svg>
);

export function QuizScene({ scene: { number, of, text, options, reason, sources } }: { readonly scene: SceneOf<'quiz'> }) {
  const { word, language } = useSceneWords();
  const isRevealed = reason !== undefined;
  return (
    <div className="scene-page scene-card">
      <p className="scene-kicker">{word('quiz-number', { number, of })}</p>
      <h2>{text}</h2>
      <div className="scene-middle">
        <ol className="scene-quiz-options">
          {options.map((option, index) => (
            <li key={index} className={option.isRight ? 'scene-quiz-right' : isRevealed ? 'scene-quiz-other' : undefined}>
              <span aria-hidden="true">{option.isRight ? '✓' : shownLetterOf(index, language)}</span>
              {option.text}
              {option.isRight ? <span className="visually-hidden"> – {word('quiz-right')}</span> : null}
              {option.count === undefined ? null : (
                <span className="scene-quiz-count">
                  <span className="visually-hidden"> – </span>
                  <TelephoneSign />
                  {option.count}
                  <span className="visually-hidden"> {word('quiz-by-telephone')}</span>
                </span>
              )}
            </li>
          ))}
        </ol>
        {isRevealed ? <p className="scene-quiz-reason">{reason}</p> : null}
      </div>
      <Sources sources={sources} />
    </div>
  );
}
