/** Numbers to call, large enough to be copied from the last row, and when they were last checked. */
import './helplines-scene.css';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';

export function HelplinesScene({ scene: { immediate, others, local } }: { readonly scene: SceneOf<'helplines'> }) {
  const { word, date } = useSceneWords();
  /* Said once, of the one that was checked longest ago: a date beside each would take the room of what is read. */
  const [oldest, ...later] = others.map(({ checked }) => checked).toSorted();
  const sameDay = later.at(-1) === undefined || later.at(-1) === oldest;
  return (
    <div className={local.length === 0 ? 'scene-page scene-helplines' : 'scene-page scene-helplines scene-helplines-with-local'}>
      <h2 className="scene-kicker">{word('helplines')}</h2>
      <ul className="scene-helplines-immediate">
        {immediate.map(({ number, name }) => (
          <li key={number}>
            <strong>{number}</strong>
            <span>{name}</span>
          </li>
        ))}
      </ul>
      <ul className="scene-helplines-others">
        {others.map(({ number, name, answers }) => (
          <li key={number}>
            <strong>{number}</strong>
            <span className="scene-helpline-name">{name}</span>
            {answers !== '' && <span className="scene-helpline-hours">{answers}</span>}
          </li>
        ))}
        {local.map(({ number, name }) => (
          <li key={`${number} ${name}`} className="scene-helpline-local">
            <strong>{number}</strong>
            <span className="scene-helpline-name">{name}</span>
          </li>
        ))}
      </ul>
      {oldest !== undefined && (
        <p className="scene-helplines-checked">{word(sameDay ? 'all-checked' : 'checked-since', { date: date(oldest) })}</p>
      )}
    </div>
  );
}
