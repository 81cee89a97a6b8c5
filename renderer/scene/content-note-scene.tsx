/** Before a marked slide: what comes, that one may look away or go out, and who helps. Calm, and nothing of the slide itself. */
import './content-note-scene.css';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';

export function ContentNoteScene({ scene: { before, said, helplines } }: { readonly scene: SceneOf<'content-note'> }) {
  const { word } = useSceneWords();
  return (
    <div className="scene-page scene-note">
      <div className="scene-middle">
        <h2>{word('note-title')}</h2>
        <p>{said ?? word(`note-before-${before}`)}</p>
        <p className="scene-note-choice">{word('note-choice')}</p>
      </div>
      <ul className="scene-note-help" aria-label={word('note-help')}>
        {helplines.map(({ number, name }) => (
          <li key={number}>
            <strong>{number}</strong>
            <span>{name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
