/** Numbers to call, large enough to be copied from the last row, and when they were last checked. */
import './helplines-scene.css';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';

export function HelplinesScene({ scene: { immediate, others, local } }: { readonly scene: SceneOf<'helplines'> }) {
  const { word, date } = useSceneWords();
  /* One day for all of them is said once; otherwise each says its own. */
  const first = others[0]?.checked;
  const sameDay = first !== undefined && others.every(({ checked }) => checked === first);
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
        {others.map(({ number, name, answers, checked }) => (
          <li key={number}>
            <strong>{number}</strong>
            <span className="scene-helpline-name">{name}</span>
            <span className="scene-helpline-hours">
              {[answers, sameDay ? '' : word('checked', { date: date(checked) })].filter((part) => part !== '').join(' · ')}
            </span>
          </li>
        ))}
        {local.map(({ number, name }) => (
          <li key={`${number} ${name}`} className="scene-helpline-local">
            <strong>{number}</strong>
            <span className="scene-helpline-name">{name}</span>
          </li>
        ))}
      </ul>
      {sameDay ? <p className="scene-helplines-checked">{word('all-checked', { date: date(first) })}</p> : null}
    </div>
  );
}
