/** What talking has moved: who surely stands elsewhere now walks there. It says no more than the counts of two rounds can tell. */

import { changedPlaces } from '../../domain/barometer/changed-places';
import { floorBetween, floorOf } from '../../domain/barometer/figures';
import { type Counts, sumOf } from '../../domain/barometer/state';
import { Floor } from './floor';
import type { SceneOf } from './scene-of';
import { type SceneWords, useSceneWords } from './scene-words';
import './shift-scene.css';
import { lengthsOf } from './text-amount';

/** Writes in one line how many came late, or left; empty if as many were counted as before. */
function difference(first: Counts, second: Counts, word: SceneWords['word']): string {
  const more = sumOf(second) - sumOf(first);
  if (more === 0) return '';
  return word(more > 0 ? 'counted-more' : 'counted-fewer', { count: Math.abs(more) });
}

function Moved({ first, second }: { readonly first: Counts; readonly second: Counts }) {
  const { word } = useSceneWords();
  const moved = changedPlaces(first, second);
  const also = difference(first, second, word);
  if (moved === 0) {
    return (
      <div className="scene-moved scene-moved-none">
        <p className="scene-moved-said">{word(also === '' ? 'moved-none' : 'moved-unseen')}</p>
        {also === '' ? null : <p>{also}</p>}
      </div>
    );
  }
  return (
    <div className="scene-moved">
      <p className="scene-moved-said">
        {word('moved-at-least')} <strong>{moved}</strong>
      </p>
      <p>{word(moved === 1 ? 'moved-of-one' : 'moved-of', { of: sumOf(second) })}</p>
      {also === '' ? null : <p>{also}</p>}
    </div>
  );
}

export function ShiftScene({ scene }: { readonly scene: SceneOf<'shift'> }) {
  const { word } = useSceneWords();
  const { text, swapped, first, second } = scene;
  const isTwice = sumOf(first) > 0 && sumOf(second) > 0;
  const once = sumOf(second) > 0 ? second : first;
  return (
    <div className="scene-places scene-shift" style={lengthsOf(text)}>
      <div className="scene-shift-head">
        <div>
          <p className="scene-kicker">{word('shift')}</p>
          <h2 className="scene-shift-text">{text}</h2>
        </div>
        {isTwice ? (
          <Moved first={first} second={second} />
        ) : (
          <div className="scene-moved scene-moved-none">
            <p className="scene-moved-said">{word(sumOf(second) > 0 ? 'first-not-counted' : 'second-not-counted')}</p>
          </div>
        )}
      </div>
      <Floor
        swapped={swapped}
        counts={isTwice ? second : once}
        before={isTwice ? first : undefined}
        figures={isTwice ? floorBetween(first, second) : floorOf(once)}
        isSettled={!isTwice}
      />
    </div>
  );
}
