/** Numbers to call, large enough to be copied from the last row; what was not called lately says when it was checked. */
import './helplines-scene.css';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';

export function HelplinesScene({ scene }: { readonly scene: SceneOf<'helplines'> }) {
  const { word, date } = useSceneWords();
  return (
    <div className="scene-page scene-helplines">
      <h2 className="scene-kicker">{word('helplines')}</h2>
      <ul className="scene-helplines-immediate">
        {scene.immediate.map(({ number, name }) => (
          <li key={number}>
            <strong>{number}</strong>
            <span>{name}</span>
          </li>
        ))}
      </ul>
      <ul className="scene-helplines-others">
        {scene.others.map(({ number, name, answers, checked }) => (
          <li key={number}>
            <strong>{number}</strong>
            <span className="scene-helpline-name">{name}</span>
            <span className="scene-helpline-hours">{answers} · {word('checked', { date: date(checked) })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
