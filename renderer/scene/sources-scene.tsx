/** The day's sources, collected: in two columns that can be read from a chair, for whoever wants to write one down. */
import { sourcesByDate } from '../../domain/programme/source-name';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import './sources-scene.css';

function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <ul className="scene-sources-list">
      {names.map((name, index) => (
        <li key={index}>{name}</li>
      ))}
    </ul>
  );
}

export function SourcesScene({ scene: { sources, page, of } }: { readonly scene: SceneOf<'sources'> }) {
  const { word, language } = useSceneWords();
  const { dated, seen } = sourcesByDate(sources, language);
  return (
    <div className="scene-page scene-sources-page">
      <h2>
        {word('sources')}
        {of > 1 ? <span className="scene-sources-number"> {word('number-of', { number: page, of })}</span> : null}
      </h2>
      <div className="scene-sources-columns">
        {dated.length > 0 ? <Names names={dated} /> : null}
        {seen.map(({ when, names }) => (
          <section key={when}>
            <h3>{when}</h3>
            <Names names={names} />
          </section>
        ))}
      </div>
    </div>
  );
}
