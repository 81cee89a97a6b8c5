/** The barometer before the answer: the statement alone, then the three places as the room has them. */

import { positions } from '../../domain/barometer/choices';
import type { Position } from '../../domain/barometer/schema';
import type { Duration } from '../../domain/kernel/time';
import './barometer-scenes.css';
import { Countdown } from './countdown';
import { PositionSign } from './position-sign';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import { amountOfSentence } from './text-amount';

export function StatementScene({ scene }: { readonly scene: SceneOf<'statement'> }) {
  const { word } = useSceneWords();
  return (
    <div className={`scene-page scene-statement scene-${amountOfSentence(scene.text)}`}>
      <p className="scene-kicker">
        {scene.number === undefined
          ? word('practice')
          : `${word('barometer')} · ${word('number-of', { number: scene.number, of: scene.of })}`}
      </p>
      <h2 className="scene-statement-text">{scene.text}</h2>
    </div>
  );
}

function Place({ position, count }: { readonly position: Position; readonly count: number | undefined }) {
  const { word } = useSceneWords();
  return (
    <div className={`scene-place scene-place-${position}`}>
      <div className="scene-place-mark">
        <PositionSign position={position} className="scene-place-sign" />
        {count === undefined ? null : <strong className="scene-place-count">{count}</strong>}
      </div>
      <p className="scene-place-word">{word(position)}</p>
    </div>
  );
}

interface PlacesSceneProps {
  readonly scene: SceneOf<'places'>;
  readonly activityLeft: Duration | undefined;
}

export function PlacesScene({ scene, activityLeft }: PlacesSceneProps) {
  const { word } = useSceneWords();
  const { text, second, swapped, counts, voices, cards, timer } = scene;
  const asked = second ? 'second-places' : 'take-your-place';
  const asInRoom = swapped ? positions.toReversed() : positions;
  return (
    <div className={`scene-places scene-${amountOfSentence(text)}`}>
      <div className="scene-places-head">
        <p className="scene-kicker">{voices ? word('voices') : word(cards ? `${asked}-or-card` : asked)}</p>
        <h2 className="scene-places-text">{text}</h2>
      </div>
      {timer ? <Countdown left={activityLeft} size="corner" /> : null}
      <div className="scene-places-room">
        {asInRoom.map((position) => (
          <Place key={position} position={position} count={counts?.[position]} />
        ))}
      </div>
    </div>
  );
}
