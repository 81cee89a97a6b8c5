/** A field to sign in with a pen, a finger or the mouse. */
import { type PointerEvent, useRef, useState } from 'react';
import { onPad, pad } from '../../domain/signing/drawn';
import type { Point } from '../../domain/signing/ink';
import { InkLines } from './ink';
import './signing.css';

export type DrawnLines = readonly (readonly Point[])[];

interface PadProperties {
  readonly label: string;
  /** What was drawn so far. */
  readonly lines: DrawnLines;
  /** A line came to its end. */
  readonly onLine: (line: readonly Point[]) => void;
}

/** Returns where the hand was since the last event, as finely as the system reports it. */
function pointsIn(event: PointerEvent<SVGSVGElement>): readonly Point[] {
  const place = event.currentTarget.getBoundingClientRect();
  const between = event.nativeEvent.getCoalescedEvents();
  return (between.length === 0 ? [event.nativeEvent] : between).map(({ clientX, clientY }) => onPad(clientX, clientY, place));
}

export function Pad({ label, lines, onLine }: PadProperties) {
  /* One hand draws at a time: what else touches the pad is a palm. */
  const drawing = useRef<number>(undefined);
  /* A line may end before its last points were painted. */
  const drawn = useRef<readonly Point[]>([]);
  const [painted, setPainted] = useState<readonly Point[]>([]);

  function draw(line: readonly Point[]): void {
    drawn.current = line;
    setPainted(line);
  }

  function begin(event: PointerEvent<SVGSVGElement>): void {
    if (drawing.current !== undefined || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = event.pointerId;
    draw(pointsIn(event));
  }
  function goOn(event: PointerEvent<SVGSVGElement>): void {
    if (drawing.current !== event.pointerId) return;
    draw([...drawn.current, ...pointsIn(event)]);
  }
  function end(event: PointerEvent<SVGSVGElement>): void {
    if (drawing.current !== event.pointerId) return;
    drawing.current = undefined;
    onLine(drawn.current);
    draw([]);
  }

  return (
    <svg
      className="signing-pad"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${pad.width} ${pad.height}`}
      onPointerDown={begin}
      onPointerMove={goOn}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <line className="signing-base" x1={pad.width * 0.06} x2={pad.width * 0.94} y1={pad.height * 0.78} y2={pad.height * 0.78} />
      <InkLines lines={[...lines, painted]} of={pad} />
    </svg>
  );
}
