/** A day or a part of it begins: words on a dark panel, beside it a drawing in the colours of the block. */
import type { CSSProperties } from 'react';
import { plainText } from '../../domain/programme/plain-text';
import type { Opener } from '../../domain/stage/audience-view';
import type { RoomHead } from '../../domain/stage/room-head';
import { Countdown } from './countdown';
import { Landscape } from './landscape';
import './opener-scene.css';
import { HeadLines, Logos } from './room-head';
import type { SceneOf } from './scene-of';
import { type SceneWords, useSceneWords } from './scene-words';
import { Sources } from './sources';
import { lengthsOf } from './text-amount';
import { TextBlocks } from './text-blocks';

interface OpenerSceneProps {
  readonly scene: SceneOf<'slide'>;
  readonly opener: Opener;
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

/** At most, as they are set. */
const linesOf = ({ trainers, organiser, donor, donorLine }: RoomHead): number =>
  1 + [trainers.join(', '), organiser, donorLine || donor].reduce((lines, { length }) => lines + Math.min(3, Math.ceil(length / 26)), 0);

export function OpenerScene({ scene, opener }: OpenerSceneProps) {
  const words = useSceneWords();
  const { word } = words;
  const { body, sources, contentNote, noteLine, timer, layout } = scene;
  const heading = body.find(({ kind }) => kind === 'heading');
  const below = body.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.content)] : [])).join(' ');
  const head = opener.of === 'day' && opener.begins ? opener.head : undefined;
  const times = opener.of === 'block' ? opener.times : undefined;
  const style = {
    ...lengthsOf(heading?.kind === 'heading' ? plainText(heading.content) : ''),
    '--below': below.length,
    '--notes': contentNote ? 1 : 0,
    '--named': sources.length,
    '--head': head ? linesOf(head) : 0,
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
          {head ? <HeadLines head={head} /> : null}
          {times ? <p className="opener-times">{word('opener-times', times)}</p> : null}
          <Sources sources={sources} />
        </div>
      </div>
      <div className="opener-drawing">
        {opener.scene ? (
          <img className="opener-picture" src={opener.scene.address} alt={opener.scene.description} decoding="sync" draggable={false} />
        ) : (
          <div className="opener-picture">
            <Landscape part="morning" />
          </div>
        )}
        {opener.of === 'day' && opener.head ? <Logos logos={opener.head.logos} /> : null}
      </div>
      {timer ? <Countdown size="corner" /> : null}
    </div>
  );
}
