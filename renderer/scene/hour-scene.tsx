/** The picture of the hour, to be photographed: every statement, where the room stood before and after, and which moved most. */

import { positions } from '../../domain/barometer/choices';
import { type HourRow, hourOf, inBrief } from '../../domain/barometer/hour';
import type { Counts } from '../../domain/barometer/state';
import type { SummaryLine } from '../../domain/stage/audience-view';
import { AnswerMark } from './answer-mark';
import { CountsBar } from './counts-bar';
import './hour-scene.css';
import { PositionSign } from './position-sign';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';

/** So many can be read from the last row; the paper holds them all. */
const mostRows = 12;

/** Letters of a statement among so many: two lines, and in a long list one. Without bars beside it a line holds more. */
const lettersAmong = (statements: number, hasBars: boolean): number =>
  statements <= (hasBars ? 6 : 8) ? 120 : statements <= 10 ? 78 : hasBars ? 40 : 60;

function Bars({ row: { first, second } }: { readonly row: HourRow }) {
  const { word } = useSceneWords();
  const said = (counts: Counts): string => positions.map((position) => `${word(position)} ${counts[position]}`).join(', ');
  if (!first) return <span />;
  return (
    <div className="scene-hour-bars">
      {second ? <CountsBar counts={first} bare /> : null}
      <CountsBar counts={second ?? first} bare />
      <span className="visually-hidden">
        {word('first-round')}: {said(first)}
        {second ? `. ${word('second-round')}: ${said(second)}` : ''}
      </span>
    </div>
  );
}

function Counted({ rows }: { readonly rows: readonly HourRow[] }) {
  return (
    <ol className="scene-hour-list">
      {rows.map((row, index) => (
        <li key={index} className={row.isMost ? 'scene-hour-line scene-hour-most' : 'scene-hour-line'}>
          <span className="scene-hour-statement">{inBrief(row.statement, lettersAmong(rows.length, true))}</span>
          <Bars row={row} />
          <span className="scene-hour-moved">{row.moved}</span>
        </li>
      ))}
    </ol>
  );
}

/** Without counts: what was talked about, and how it is. */
function Answered({ lines }: { readonly lines: readonly SummaryLine[] }) {
  const { word } = useSceneWords();
  return (
    <ol className="scene-hour-list">
      {lines.map(({ statement, answer }, index) => (
        <li key={index} className="scene-hour-line scene-hour-answered">
          <span className="scene-hour-statement">{inBrief(statement, lettersAmong(lines.length, false))}</span>
          <span className="scene-hour-answer">
            {answer ? <AnswerMark answer={answer} className="scene-hour-mark" /> : null}
            {word(`summary-${answer ?? 'none'}`)}
          </span>
        </li>
      ))}
    </ol>
  );
}

export function HourScene({ scene }: { readonly scene: SceneOf<'summary'> }) {
  const { word, date } = useSceneWords();
  const lines = scene.lines.slice(0, mostRows);
  const rows = hourOf(lines);
  const isTwice = rows.some(({ moved }) => moved !== undefined);
  const isCounted = rows.some(({ first }) => first);
  const more = scene.lines.length - lines.length;
  return (
    <div className="scene-page scene-hour">
      <div className="scene-hour-line scene-hour-head">
        <h2 className="scene-hour-title">{word(isCounted ? 'hour' : 'summary')}</h2>
        {isCounted ? (
          <>
            <p>{word(isTwice ? 'hour-bars' : 'hour-bar')}</p>
            <p>{isTwice ? word('hour-moved') : null}</p>
          </>
        ) : null}
      </div>
      <p className="scene-hour-where">
        {[scene.place, scene.date && date(scene.date)].filter(Boolean).join(', ')}
        {more > 0 ? ` · ${word('hour-more', { count: more })}` : ''}
      </p>
      {lines.length === 0 ? <p className="scene-middle">{word('nothing-revealed')}</p> : null}
      {isCounted ? <Counted rows={rows} /> : <Answered lines={lines} />}
      <p className="scene-hour-foot">
        {isCounted
          ? positions.map((position) => (
              <span key={position} className={`scene-hour-key scene-hour-${position}`}>
                <PositionSign position={position} className="scene-hour-sign" />
                {word(`${position}-short`)}
              </span>
            ))
          : null}
      </p>
    </div>
  );
}
