/** A day or a part of it begins: words on a dark panel, beside it a drawing in the colours of the block. */
import type { CSSProperties } from 'react';
import type { Duration } from '../../domain/kernel/time';
import { plainText } from '../../domain/programme/plain-text';
import type { Opener } from '../../domain/stage/audience-view';
import { Countdown } from './countdown';
import './opener-scene.css';
import type { SceneOf } from './scene-of';
import { type SceneWords, useSceneWords } from './scene-words';
import { Sources } from './sources';
import { lengthsOf } from './text-amount';
import { TextBlocks } from './text-blocks';

interface OpenerSceneProps {
  readonly scene: SceneOf<'slide'>;
  readonly opener: Opener;
  readonly activityLeft: Duration | undefined;
}

const kickerOf = (opener: Opener, { word }: SceneWords): string =>
  (opener.of === 'day'
    ? [opener.day, opener.place]
    : [
        opener.session === undefined ? opener.name : word('opener-session', { number: opener.session }),
        word(opener.day === 1 ? 'opener-day-1' : 'opener-day-2'),
      ]
  )
    .filter((part) => part !== '')
    .join(' · ');

/** Fields under a low sun: nothing to read, nobody in it. */
function Landscape() {
  return (
    <svg className="opener-picture" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect className="opener-sky" width="100" height="100" />
      <circle className="opener-glow" cx="62" cy="46" r="27" />
      <circle className="opener-sun" cx="62" cy="46" r="13" />
      <path className="opener-hill-far" d="M0 57C12 48 24 49 38 54s26-8 40-5 16 5 22 4v47H0z" />
      <path className="opener-hill-middle" d="M0 68c16-8 34-3 52 1s32-7 48-5v36H0z" />
      <path className="opener-hill-near" d="M0 82c22-10 42-5 60-1s28-3 40-5v24H0z" />
    </svg>
  );
}

export function OpenerScene({ scene, opener, activityLeft }: OpenerSceneProps) {
  const words = useSceneWords();
  const { word } = words;
  const { body, sources, contentNote, noteLine, timer, layout } = scene;
  const heading = body.find(({ kind }) => kind === 'heading');
  const below = body.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.content)] : [])).join(' ');
  const times = opener.of === 'block' ? opener.times : undefined;
  const style = {
    ...lengthsOf(heading?.kind === 'heading' ? plainText(heading.content) : ''),
    '--below': below.length,
    '--notes': contentNote ? 1 : 0,
    '--named': sources.length,
  } as CSSProperties;
  return (
    <div className={`scene-opener scene-slide scene-layout-${layout}`} style={style}>
      <div className="opener-panel">
        {contentNote ? <p className="scene-content-note">{noteLine ?? word('content-note')}</p> : null}
        <div className="opener-words">
          <p className="opener-kicker">{kickerOf(opener, words)}</p>
          <TextBlocks blocks={body} />
        </div>
        <div className="opener-foot">
          {times ? <p className="opener-times">{word('opener-times', times)}</p> : null}
          <Sources sources={sources} />
        </div>
      </div>
      <div className="opener-drawing">
        {opener.scene ? (
          <img className="opener-picture" src={opener.scene.address} alt={opener.scene.description} decoding="sync" draggable={false} />
        ) : (
          <Landscape />
        )}
      </div>
      {timer ? <Countdown left={activityLeft} size="corner" /> : null}
    </div>
  );
}
