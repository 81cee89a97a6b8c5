/** How telephones join: a square code to be scanned from the last row, the address and the word beside it. */
import { inLanguage } from '../../domain/kernel/language';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import './telephones-scene.css';

/** Modules that stay light around the code, as its standard asks. */
const quiet = 4;

function SquareCode({ code }: { readonly code: readonly string[] }) {
  const size = code.length + 2 * quiet;
  const dark = code.flatMap((row, y) => [...row].flatMap((module, x) => (module === '1' ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])));
  return (
    <svg className="telephones-code" viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden="true">
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}

export function TelephonesScene({ scene: { address, word: roomWord, code } }: { readonly scene: SceneOf<'telephones'> }) {
  const { word, language } = useSceneWords();
  return (
    <div className="scene-page telephones-scene">
      <SquareCode code={code} />
      <div className="telephones-join">
        <h2>{word('telephones-title')}</h2>
        <p className="telephones-how">{word('telephones-scan')}</p>
        <p className="telephones-large">{address}</p>
        <p className="telephones-how">{word('telephones-word')}</p>
        <p className="telephones-large telephones-word">{inLanguage({ en: roomWord, sr: roomWord }, language)}</p>
        <p className="telephones-note">{word('telephones-note')}</p>
      </div>
    </div>
  );
}
