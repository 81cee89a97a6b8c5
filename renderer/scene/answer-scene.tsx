/** The reveal: the kit's answer with its reason and source, and the room's own counts when the trainer shows them. */
import type { Counts } from '../../domain/barometer/state';
import { AnswerMark } from './answer-mark';
import './answer-scene.css';
import { CountsBar } from './counts-bar';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import { Sources } from './sources';
import { amountOfReason } from './text-amount';

function Round({ name, counts }: { readonly name: string; readonly counts: Counts }) {
  return (
    <div className="scene-answer-round">
      <dt>{name}</dt>
      <dd>
        <CountsBar counts={counts} />
      </dd>
    </div>
  );
}

export function AnswerScene({ scene }: { readonly scene: SceneOf<'answer'> }) {
  const { word } = useSceneWords();
  const { text, answer, short, reason, sources, first, second } = scene;
  return (
    <div className={`scene-page scene-answer scene-${amountOfReason(reason)}`}>
      <p className="scene-kicker scene-answer-kicker">
        {answer ? <AnswerMark answer={answer} className="scene-answer-mark" /> : null}
        {word(`answer-${answer ?? 'none'}`)}
      </p>
      {answer ? <p className="scene-answer-statement">{text}</p> : null}
      <h2 className="scene-answer-short">{answer ? short || word(`answer-${answer}`) : text}</h2>
      <p className="scene-answer-reason">{answer ? reason : reason || word('no-answer')}</p>
      {first || second ? (
        <dl className="scene-answer-rounds">
          {first ? <Round name={word('first-round')} counts={first} /> : null}
          {second ? <Round name={word('second-round')} counts={second} /> : null}
        </dl>
      ) : null}
      <Sources sources={sources} />
    </div>
  );
}
