/**
 * The reveal as an act: a calm sign and what is so come over the statement, then the reason, then where it is from. The floor stays, with
 * the room's own result where the trainer shows it: nobody is told that they stood wrong.
 */
import { AnswerMark } from './answer-mark';
import './answer-scene.css';
import { Floor } from './floor';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import { Sources } from './sources';
import { lengthsOf } from './text-amount';

export function AnswerScene({ scene }: { readonly scene: SceneOf<'answer'> }) {
  const { word } = useSceneWords();
  const { text, answer, short, reason, sources, swapped, first, second } = scene;
  const said = answer ? reason : reason || word('no-answer');
  return (
    <div className="scene-places scene-answer">
      <div className="scene-answer-page">
        <div className="scene-answer-head">
          {answer ? <AnswerMark answer={answer} className="scene-answer-mark" /> : null}
          <div>
            <p className="scene-kicker">{word(`answer-${answer ?? 'none'}`)}</p>
            <p className="scene-answer-statement">{text}</p>
          </div>
        </div>
        {answer ? <h2 className="scene-answer-short">{short || word(`answer-${answer}`)}</h2> : null}
        <p className="scene-answer-reason" style={lengthsOf(said)}>
          {said}
        </p>
        <Sources sources={sources} />
      </div>
      <Floor swapped={swapped} counts={second ?? first} before={second && first} isLow isSettled />
    </div>
  );
}
