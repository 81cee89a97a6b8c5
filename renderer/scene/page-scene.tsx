/** A slide that the trainer brought as a page of a PDF: as large as it can be, on black where its shape is another. */
import { useState } from 'react';
import { Countdown } from './countdown';
import './page-scene.css';
import type { SceneOf } from './scene-of';

interface PageSceneProps {
  readonly scene: SceneOf<'page'>;
}

export function PageScene({ scene: { picture, alt, lang, timer } }: PageSceneProps) {
  /** The address that failed: the room is never shown a broken image. */
  const [missing, setMissing] = useState('');
  if (picture === missing) {
    return (
      <div className="scene-page scene-message">
        <div className="scene-middle">
          <p lang={lang}>{alt}</p>
        </div>
      </div>
    );
  }
  return (
    <div className="scene-own-page">
      <img src={picture} alt={alt} lang={lang} decoding="sync" draggable={false} onError={() => setMissing(picture)} />
      {timer ? <Countdown size="corner" /> : null}
    </div>
  );
}
