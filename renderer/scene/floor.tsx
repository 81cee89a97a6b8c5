/**
 * The floor as the room has it: three full fields with their signs, and where the trainer shows counts a figure for each person. Figures
 * arrive as they are counted; after a second round those who surely moved walk from an outline to where they stand now.
 */
import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import { positions } from '../../domain/barometer/choices';
import { standingIn } from '../../domain/barometer/choir';
import type { Floor as Figures, Spot } from '../../domain/barometer/figures';
import type { Position } from '../../domain/barometer/schema';
import { type Counts, noCounts, sumOf } from '../../domain/barometer/state';
import './floor.css';
import { PersonMark } from './person-mark';
import { PositionSign } from './position-sign';
import { useSceneWords } from './scene-words';

/** Milliseconds between one arrival and the next, so that all are there in about three seconds. */
const between = (people: number): number => Math.min(180, 2700 / Math.max(1, people));

const style = (values: Readonly<Record<`--${string}`, number | string | undefined>>): CSSProperties => values as CSSProperties;

/** Shares of the floor. */
function placeOf({ position, index }: Spot, { choir }: Figures, order: readonly Position[]): { readonly x: number; readonly y: number } {
  const { x, y } = standingIn(choir, index);
  return { x: (order.indexOf(position) + 0.05 + 0.9 * x) / order.length, y };
}

/** How many were there when the picture was last painted: only who is new arrives. */
function useSeen(counts: Counts): Counts {
  const [seen, setSeen] = useState(noCounts);
  useEffect(() => setSeen(counts), [counts]);
  return seen;
}

interface PersonProps {
  readonly at: { readonly x: number; readonly y: number };
  /** The delay of this person's arrival or way, in milliseconds; it stays what it was while others come. */
  readonly after: number;
  readonly from: { readonly x: number; readonly y: number } | undefined;
}

function Person({ at, after, from }: PersonProps) {
  const [delay] = useState(after);
  return (
    <div
      className={`scene-person scene-person-${from ? 'moved' : 'came'}`}
      style={style({
        '--x': at.x,
        '--y': at.y,
        '--after': `${delay}ms`,
        '--from-x': from && from.x - at.x,
        '--from-y': from && from.y - at.y,
      })}
    >
      <PersonMark />
    </div>
  );
}

/** A low arc from place to place, in hundredths of the floor. */
const arc = (from: { readonly x: number; readonly y: number }, to: { readonly x: number; readonly y: number }): string =>
  `M${from.x * 100} ${from.y * 100}Q${(from.x + to.x) * 50} ${Math.min(from.y, to.y) * 100 - 22} ${to.x * 100} ${to.y * 100}`;

interface ChoirProps {
  readonly floor: Figures;
  /** What is counted now. */
  readonly counts: Counts;
  readonly order: readonly Position[];
}

function Choir({ floor, counts, order }: ChoirProps) {
  const seen = useSeen(counts);
  const { columns, rows } = floor.choir;
  const arriving = floor.figures.filter(({ position, index }) => index >= seen[position]);
  const step = between(arriving.length);
  const walking = floor.figures.filter(({ from }) => from);
  return (
    <div className="scene-choir" aria-hidden="true" style={style({ '--columns': columns, '--rows': rows })}>
      <div className="scene-choir-room">
        <svg className="scene-ways" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {walking.map(({ from, ...to }) => (
            <path key={`${to.position}-${to.index}`} d={from && arc(placeOf(from, floor, order), placeOf(to, floor, order))} />
          ))}
        </svg>
        {floor.outlines.map((spot) => {
          const { x, y } = placeOf(spot, floor, order);
          return (
            <div key={`${spot.position}-${spot.index}`} className="scene-person scene-person-left" style={style({ '--x': x, '--y': y })}>
              <PersonMark />
            </div>
          );
        })}
        {floor.figures.map((figure) => (
          <Person
            key={`${figure.position}-${figure.index}`}
            at={placeOf(figure, floor, order)}
            from={figure.from && placeOf(figure.from, floor, order)}
            after={figure.from ? 500 + walking.indexOf(figure) * Math.min(60, 600 / walking.length) : arriving.indexOf(figure) * step}
          />
        ))}
      </div>
    </div>
  );
}

interface FieldProps {
  readonly position: Position;
  readonly count: number | undefined;
  /** In the first round, beside a second. */
  readonly before: number | undefined;
  readonly note: string | undefined;
}

function Field({ position, count, before, note }: FieldProps) {
  const { word } = useSceneWords();
  return (
    <div className={`scene-place scene-place-${position}`}>
      <PositionSign position={position} className="scene-place-sign" />
      <p className="scene-place-word">{word(count === undefined ? position : `${position}-short`)}</p>
      {note === undefined ? null : <p className="scene-place-note">{note}</p>}
      {count === undefined ? null : (
        <p className="scene-place-counts">
          {before === undefined ? null : <span className="scene-place-before">{before} → </span>}
          <strong className="scene-place-count">{count}</strong>
        </p>
      )}
    </div>
  );
}

interface FloorProps {
  readonly swapped: boolean;
  /** Undefined while the trainer doesn't show them. */
  readonly counts: Counts | undefined;
  readonly before?: Counts | undefined;
  readonly figures?: Figures | undefined;
  /** Everything stands where it belongs, whatever was still moving. */
  readonly isSettled?: boolean;
  readonly noteOf?: (position: Position) => string | undefined;
  /** The three places as a band. */
  readonly isLow?: boolean;
}

export function Floor({ swapped, counts, before, figures, isSettled = false, noteOf, isLow = false }: FloorProps): ReactNode {
  const order = swapped ? positions.toReversed() : positions;
  const looks = [
    'scene-floor',
    counts ? 'scene-floor-counted' : 'scene-floor-open',
    isSettled ? 'scene-floor-settled' : '',
    isLow ? 'scene-floor-low' : '',
    before ? 'scene-floor-twice' : '',
    noteOf && positions.some(noteOf) ? 'scene-floor-noted' : '',
  ];
  return (
    <div className={looks.filter(Boolean).join(' ')}>
      {order.map((position) => (
        <Field key={position} position={position} count={counts?.[position]} before={before?.[position]} note={noteOf?.(position)} />
      ))}
      {counts && figures && sumOf(counts) > 0 ? <Choir floor={figures} counts={counts} order={order} /> : null}
    </div>
  );
}
