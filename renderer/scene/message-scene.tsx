/** A message in the slide's place: a few words, or a picture with them under it. */
import { useState } from 'react';
import './message-scene.css';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import { amountOfSentence } from './text-amount';

export function MessageScene({ scene: { text, picture } }: { readonly scene: SceneOf<'message'> }) {
  const { word } = useSceneWords();
  /** The address that failed: the room is never shown a broken image. */
  const [missing, setMissing] = useState('');
  if (picture !== undefined && picture !== missing) {
    return (
      <div className="scene-message-picture">
        <img src={picture} alt={text} decoding="sync" draggable={false} onError={() => setMissing(picture)} />
        {text === '' ? null : <p>{text}</p>}
      </div>
    );
  }
  const shown = text === '' ? word('in-a-moment') : text;
  return (
    <div className={`scene-page scene-message scene-${amountOfSentence(shown)}`}>
      <div className="scene-middle">
        <p>{shown}</p>
      </div>
    </div>
  );
}
