/** The first day as the room's own: what it agreed on, what impressed it, and what it still wants to know. Nobody's name. */
import type { FirstDayColumn } from '../../domain/stage/audience-view';
import './first-day-scene.css';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';

/** How many lines have no room here; of the two the sheet shows the one of the screen's shape. */
function More({ shape, more }: { readonly shape: keyof FirstDayColumn['more']; readonly more: FirstDayColumn['more'] }) {
  const { word } = useSceneWords();
  const count = more[shape];
  return count === 0 ? null : <p className={`first-day-more first-day-${shape}`}>{word('first-day-more', { count })}</p>;
}

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
                <li key={index} className={index < lines.length - (more.narrow - more.wide) ? undefined : 'first-day-wide'}>
                  {line}
                </li>
              ))}
            </ul>
            <More shape="narrow" more={more} />
            <More shape="wide" more={more} />
          </section>
        ))}
      </div>
    </div>
  );
}
