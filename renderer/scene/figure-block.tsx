/** A figure drawn into the room that its slide leaves it, and the same data as a table or list for those who can't see it. */
import './figure-block.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { drawFigure } from '../../domain/programme/figure/draw-figure';
import type { Shape } from '../../domain/programme/figure/drawing';
import type { Figure } from '../../domain/programme/figure/figure';
import { figureWords } from '../../domain/programme/figure/figure-words';
import { FigureData } from './figure-data';
import { useSceneWords } from './scene-words';

/** In hundredths of the picture's height, so that what is drawn for the projector is drawn alike in every preview. */
interface Room {
  readonly width: number;
  readonly height: number;
  /** Pixels to one of them. */
  readonly scale: number;
}

function useRoom(): readonly [React.RefObject<HTMLDivElement | null>, Room | undefined] {
  const element = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room>();
  useLayoutEffect(() => {
    const measured = element.current;
    const picture = measured?.closest('.scene');
    if (!measured || !picture) return undefined;
    const measure = (): void => {
      const [own, whole] = [measured.getBoundingClientRect(), picture.getBoundingClientRect()];
      if (whole.height === 0) return;
      /* Whole tenths, so that a rounding of the screen's is no other picture. */
      const share = (length: number): number => Math.round((length / whole.height) * 1000) / 10;
      const next = { width: share(own.width), height: share(own.height), scale: whole.height / 100 };
      setRoom((before) => (before?.width === next.width && before.height === next.height && before.scale === next.scale ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, room];
}

function Drawn({ shape, scale }: { readonly shape: Shape; readonly scale: number }) {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, round, tone } = shape;
      return (
        <rect className={`figure-${tone}`} x={x * scale} y={y * scale} width={width * scale} height={height * scale} rx={round * scale} />
      );
    }
    case 'circle': {
      const { x, y, radius, tone } = shape;
      return <circle className={`figure-${tone}`} cx={x * scale} cy={y * scale} r={radius * scale} />;
    }
    case 'path': {
      const { d, x, y, scale: own, tone } = shape;
      return <path className={`figure-${tone}`} d={d} transform={`translate(${x * scale} ${y * scale}) scale(${own * scale})`} />;
    }
    case 'way':
      return <path className="figure-way" d={shape.d} transform={`scale(${scale})`} />;
    case 'line': {
      const { from, to, tone } = shape;
      return <line className={`figure-line-${tone}`} x1={from[0] * scale} y1={from[1] * scale} x2={to[0] * scale} y2={to[1] * scale} />;
    }
    case 'text': {
      const { x, y, size, weight, anchor, tone, text } = shape;
      return (
        <text className={`figure-text-${tone} figure-${weight}`} x={x * scale} y={y * scale} fontSize={size * scale} textAnchor={anchor}>
          {text}
        </text>
      );
    }
  }
}

export function FigureBlock({ figure }: { readonly figure: Figure }) {
  const { language } = useSceneWords();
  const words = useMemo(() => figureWords(language), [language]);
  const [element, room] = useRoom();
  return (
    <figure className="figure-block">
      <FigureData figure={figure} words={words} />
      <div ref={element} className="figure-drawing" data-figure={figure.kind} aria-hidden="true">
        {room ? (
          <svg role="presentation">
            {drawFigure(figure, room, words).map((shape, index) => (
              <Drawn key={index} shape={shape} scale={room.scale} />
            ))}
          </svg>
        ) : null}
      </div>
    </figure>
  );
}
