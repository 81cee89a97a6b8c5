/** How telephones join: a square code to be scanned from the last row, the address and the word beside it. */
import { inLanguage } from '../../domain/kernel/language';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import { SquareCode } from './square-code';
import './telephones-scene.css';

export function TelephonesScene({ scene: { address, word: roomWord, code } }: { readonly scene: SceneOf<'telephones'> }) {
  const { word, language } = useSceneWords();
  return (
    <div className="scene-page telephones-scene">
      <SquareCode code={code} className="telephones-code" />
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
