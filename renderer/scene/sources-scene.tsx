/** The day's sources, collected: small, in two columns, for whoever wants to write one down. */
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import { useSourceName } from './sources';
import './sources-scene.css';

export function SourcesScene({ scene: { sources, page, of } }: { readonly scene: SceneOf<'sources'> }) {
  const { word } = useSceneWords();
  const named = useSourceName();
  return (
    <div className="scene-page scene-sources-page">
      <h2>
        {word('sources')}
        {of > 1 ? <span className="scene-sources-number"> {word('number-of', { number: page, of })}</span> : null}
      </h2>
      <ul className="scene-sources-list">
        {sources.map((source, index) => (
          <li key={index}>{named(source)}</li>
        ))}
      </ul>
    </div>
  );
}
