/** The first day as the room's own: what it agreed on, what impressed it, and what it still wants to know. Nobody's name. */
import './first-day-scene.css';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';

export function FirstDayScene({ scene: { columns } }: { readonly scene: SceneOf<'first-day'> }) {
  const { word } = useSceneWords();
  return (
    <div className="scene-page scene-first-day">
      <h2>{word('first-day')}</h2>
      <div className="first-day-columns">
        {columns.map(({ name, lines, more }) => (
          <section key={name} className={`first-day-column first-day-${name}`}>
            <h3>{word(`list-${name}`)}</h3>
            {lines.length === 0 ? <p className="first-day-more">{word('list-empty')}</p> : null}
            <ul>
              {lines.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
            {more > 0 ? <p className="first-day-more">{word('first-day-more', { count: more })}</p> : null}
          </section>
        ))}
      </div>
    </div>
  );
}
