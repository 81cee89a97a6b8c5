/** The barometer before the answer: the statement alone, then the three places as the room has them. */

import { floorOf } from '../../domain/barometer/figures';
import type { Position } from '../../domain/barometer/schema';
import { counted } from '../../domain/barometer/state';
import { voicesOrder } from '../../domain/barometer/voices';
import './barometer-scenes.css';
import { Countdown } from './countdown';
import { Floor } from './floor';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import { lengthsOf } from './text-amount';

export function StatementScene({ scene }: { readonly scene: SceneOf<'statement'> }) {
  const { word } = useSceneWords();
  return (
    <div className="scene-page scene-statement" style={lengthsOf(scene.text)}>
      <p className="scene-kicker">
        {scene.number === undefined
          ? word('practice')
          : `${word('barometer')} · ${word('number-of', { number: scene.number, of: scene.of })}`}
      </p>
      <h2 className="scene-statement-text">{scene.text}</h2>
    </div>
  );
}

const turnWords = ['turn-1', 'turn-2', 'turn-3'] as const;

interface PlacesSceneProps {
  readonly scene: SceneOf<'places'>;
}

export function PlacesScene({ scene }: PlacesSceneProps) {
  const { word } = useSceneWords();
  const { text, second, swapped, voices, cards, timer } = scene;
  /* Nought at each sign would be read as a result: until somebody is counted the floor is open. */
  const counts = scene.counts && counted(scene.counts);
  const asked = second ? 'second-places' : 'take-your-place';
  /** Which place is heard first, second, third: only where the room may know how many stand there. */
  const turns = voices && counts ? voicesOrder(counts) : undefined;
  const turnOf = (position: Position): string | undefined => {
    const turn = turns?.order.indexOf(position) ?? -1;
    if (!turns || turn < 0) return undefined;
    return turns.isTied && position !== 'unsure' ? word('turn-tied') : word(turnWords[turn] ?? 'turn-3');
  };
  return (
    <div className="scene-places" style={lengthsOf(text)}>
      <div className="scene-places-head">
        <p className="scene-kicker">{voices ? word('voices') : word(cards ? `${asked}-or-card` : asked)}</p>
        <h2 className="scene-places-text">{text}</h2>
      </div>
      {timer ? <Countdown size="corner" /> : null}
      <Floor swapped={swapped} counts={counts} figures={counts && floorOf(counts)} isSettled={voices} noteOf={turnOf} />
    </div>
  );
}
