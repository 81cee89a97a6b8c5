/** Lists that their layout draws in a way of its own: who says what, cards, a way with stations, a line of time. */
import type { CSSProperties } from 'react';
import { labelKind, labelledPoint } from '../../domain/programme/labelled-point';
import { plainText } from '../../domain/programme/plain-text';
import type { Paragraph, TextBlock } from '../../domain/programme/slide';
import type { Size } from '../../domain/programme/type/type-of-slide';
import './drawn-lists.css';
import './timeline.css';
import { Inlines } from './text-blocks';

type List = Extract<TextBlock, { readonly kind: 'list' }>;
export const drawnLayouts = ['dialogue', 'cards', 'stations', 'timeline'] as const;
export type DrawnLayout = (typeof drawnLayouts)[number];

/** One that is still to come holds no words. */
const isThere = (item: Paragraph): boolean => item.length > 0;

function Point({ item }: { readonly item: Paragraph }) {
  const { label, rest } = labelledPoint(item) ?? { label: undefined, rest: item };
  return (
    <>
      {label ? (
        <strong className={`point-label label-${labelKind(plainText(label))}`}>
          <Inlines content={label} />
        </strong>
      ) : null}
      <span className="point-words">
        <Inlines content={rest} />
      </span>
    </>
  );
}

/** Draws a dialogue: the first speaker stands at the left; unknown ones take turns. */
function Dialogue({ items }: List) {
  const speakers = items.map((item) => plainText(labelledPoint(item)?.label ?? []).replace(/:\s*$/u, ''));
  const [first] = speakers;
  const next = items.findIndex((item) => !isThere(item));
  return (
    <ul className="speeches">
      {items.map((item, index) => {
        const isLeft = isThere(item) ? speakers[index] === first : index % 2 === 0;
        const state = isThere(item) ? '' : index === next ? ' speech-begins' : ' speech-to-come';
        return (
          <li key={index} className={`speech ${isLeft ? 'speech-left' : 'speech-right'}${state}`}>
            {isThere(item) ? (
              <>
                <strong className="speech-who">{speakers[index]}</strong>
                <span className="point-words">
                  <Inlines content={labelledPoint(item)?.rest ?? item} />
                </span>
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** The numbers that the sheet reckons with. */
const numbers = (of: Readonly<Record<string, number>>): CSSProperties =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [`--${name}`, value])) as CSSProperties;

interface DrawnProps {
  readonly list: List;
  readonly columns: Size;
}

function Cards({ list: { items }, columns: { narrow, wide } }: DrawnProps) {
  return (
    <ul className="fan" style={numbers({ narrow, wide })}>
      {items.map((item, index) => (
        <li key={index} className={isThere(item) ? 'card' : 'card card-to-come'}>
          <Point item={item} />
        </li>
      ))}
    </ul>
  );
}

/** How far down in its row a station lies, in hundredths; a single row has the middle of the slide. */
const downInRow = (rows: number): number => (rows === 1 ? 34 : 24);

/** Returns a station's position on the way: at the left of the first row, to and fro below. Hundredths of the way's width and height. */
function stationAt(index: number, columns: number, rows: number): { readonly x: number; readonly y: number } {
  const row = Math.floor(index / columns);
  const inRow = index % columns;
  const column = row % 2 === 0 ? inRow : columns - 1 - inRow;
  return { x: ((column + 0.5) / columns) * 100, y: (row * 100 + downInRow(rows)) / rows };
}

/** From station to station in gentle bends, and round at the end of a row. */
function wayThrough(count: number, columns: number): string {
  const rows = Math.ceil(count / columns);
  const places = Array.from({ length: count }, (_, index) => stationAt(index, columns, rows));
  return places
    .map(({ x, y }, index) => {
      const before = places[index - 1];
      if (!before) return `M${x} ${y}`;
      if (before.y !== y) {
        /* A little beyond the words of the station. */
        const side = before.x + (before.x > 50 ? 75 : -75) / columns;
        return `C${side} ${before.y} ${side} ${y} ${x} ${y}`;
      }
      const bend = (index % 2 === 0 ? -9 : 9) / rows;
      const third = (x - before.x) / 3;
      return `C${before.x + third} ${y + bend} ${x - third} ${y + bend} ${x} ${y}`;
    })
    .join('');
}

function Way({ count, columns, form }: { readonly count: number; readonly columns: number; readonly form: 'narrow' | 'wide' }) {
  const way = wayThrough(count, columns);
  return (
    <svg className={`way way-${form}`} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path className="way-bed" d={way} />
      <path className="way-middle" d={way} />
    </svg>
  );
}

function Stations({ list: { items }, columns: { narrow, wide } }: DrawnProps) {
  const count = items.length;
  const [narrowRows, wideRows] = [Math.ceil(count / narrow), Math.ceil(count / wide)];
  const ofRows = (form: string, rows: number) => ({ [`${form}-rows`]: rows, [`${form}-at`]: downInRow(rows) });
  return (
    <div className="stations-place">
      <Way count={count} columns={narrow} form="narrow" />
      <Way count={count} columns={wide} form="wide" />
      <ol className="stations" style={numbers({ narrow, wide, ...ofRows('narrow', narrowRows), ...ofRows('wide', wideRows) })}>
        {items.map((item, index) => {
          const at = (columns: number) => {
            const row = Math.floor(index / columns);
            const inRow = index % columns;
            return { column: row % 2 === 0 ? inRow + 1 : columns - inRow, row: row + 1 };
          };
          const [inNarrow, inWide] = [at(narrow), at(wide)];
          return (
            <li
              key={index}
              className={isThere(item) ? 'station' : 'station station-to-come'}
              style={numbers({ 'n-column': inNarrow.column, 'n-row': inNarrow.row, 'w-column': inWide.column, 'w-row': inWide.row })}
            >
              <span className="station-number" aria-hidden="true">
                {index + 1}
              </span>
              <span className="station-words">
                <Point item={item} />
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Timeline({ list: { items }, columns: { narrow, wide } }: DrawnProps) {
  const turns = [narrow > items.length ? 'timeline-narrow-turns' : '', wide > items.length ? 'timeline-wide-turns' : ''];
  return (
    <ol className={`timeline ${turns.join(' ')}`} style={numbers({ count: items.length })}>
      {items.map((item, index) => (
        <li key={index} className={isThere(item) ? 'time' : 'time time-to-come'} style={numbers({ place: index + 1 })}>
          <Point item={item} />
        </li>
      ))}
    </ol>
  );
}

export function DrawnList({ layout, ...drawn }: DrawnProps & { readonly layout: DrawnLayout }) {
  switch (layout) {
    case 'dialogue':
      return <Dialogue {...drawn.list} />;
    case 'cards':
      return <Cards {...drawn} />;
    case 'stations':
      return <Stations {...drawn} />;
    case 'timeline':
      return <Timeline {...drawn} />;
  }
}
