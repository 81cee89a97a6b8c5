/** What talking has moved: one statement before and after, and all statements at the end. */

import { positions } from '../../domain/barometer/choices';
import type { Position } from '../../domain/barometer/schema';
import { type Counts, sumOf } from '../../domain/barometer/state';
import type { SummaryLine } from '../../domain/stage/audience-view';
import { AnswerMark } from './answer-mark';
import { CountsBar } from './counts-bar';
import { PositionSign } from './position-sign';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import './shift-scenes.css';

function Share({ position, counts, most }: { readonly position: Position; readonly counts: Counts; readonly most: number }) {
  return (
    <td>
      <div className="scene-shift-share">
        <div className={`scene-shift-bar counts-${position}`} style={{ width: `${(counts[position] / most) * 70}%` }} />
        <strong>{counts[position]}</strong>
      </div>
    </td>
  );
}

export function ShiftScene({ scene }: { readonly scene: SceneOf<'shift'> }) {
  const { word } = useSceneWords();
  const { text, first, second } = scene;
  const most = Math.max(1, ...positions.flatMap((position) => [first[position], second[position]]));
  return (
    <div className="scene-page scene-shift">
      <p className="scene-kicker">{word('shift')}</p>
      <h2 className="scene-shift-text">{text}</h2>
      <table className="scene-shift-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{word('first-round')}</th>
            <th scope="col">{word('second-round')}</th>
          </tr>
        </thead>
        <tbody>
          {positions.map((position) => (
            <tr key={position} className={`scene-shift-${position}`}>
              <th scope="row">
                <span className="scene-shift-position">
                  <PositionSign position={position} className="scene-shift-sign" />
                  {word(position)}
                </span>
              </th>
              <Share position={position} counts={first} most={most} />
              <Share position={position} counts={second} most={most} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SummaryBars({ line: { first, second } }: { readonly line: SummaryLine }) {
  const { word } = useSceneWords();
  const said = (counts: Counts): string => positions.map((position) => `${word(position)} ${counts[position]}`).join(', ');
  if (!first || (sumOf(first) === 0 && second === undefined)) return <span />;
  return (
    <div className="scene-summary-bars">
      <CountsBar counts={first} bare />
      {second ? <CountsBar counts={second} bare /> : null}
      <span className="visually-hidden">
        {word('first-round')}: {said(first)}
        {second ? `. ${word('second-round')}: ${said(second)}` : ''}
      </span>
    </div>
  );
}

export function SummaryScene({ scene }: { readonly scene: SceneOf<'summary'> }) {
  const { word } = useSceneWords();
  return (
    <div className="scene-page scene-summary">
      <div className="scene-summary-head">
        <h2 className="scene-kicker">{word('summary')}</h2>
        <p className="scene-summary-legend">
          {positions.map((position) => (
            <span key={position} className={`scene-summary-key scene-shift-${position}`}>
              <PositionSign position={position} className="scene-shift-sign" />
              {word(`${position}-short`)}
            </span>
          ))}
        </p>
      </div>
      {scene.lines.length === 0 ? (
        <p>{word('nothing-revealed')}</p>
      ) : (
        <ol className="scene-summary-list">
          {scene.lines.map((line, index) => (
            <li key={index} className="scene-summary-line">
              <span className="scene-summary-statement">{line.statement}</span>
              <span className="scene-summary-answer">
                {line.answer ? <AnswerMark answer={line.answer} className="scene-summary-mark" /> : null}
                {word(`summary-${line.answer ?? 'none'}`)}
              </span>
              <SummaryBars line={line} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
