/** A figure drawn into the room that its slide leaves it, and the same data as a table or list for those who can't see it. */
import './figure-block.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { drawFigure } from '../../domain/figure/draw-figure';
import type { Shape } from '../../domain/figure/drawing';
import type { Figure } from '../../domain/figure/figure';
import { figureWords } from '../../domain/figure/figure-words';
import { FigureData } from './figure-data';
import { useSceneWords } from './scene-words';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The element's size in hundredths of the picture's height: what is drawn for the projector is drawn alike in every preview. */
function useSizeInPicture(): readonly [React.RefObject<HTMLDivElement | null>, Size | undefined] {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const measured = element.current;
    const picture = measured?.closest('.scene');
    if (!measured || !picture) return undefined;
    const measure = (): void => {
      const [own, whole] = [measured.getBoundingClientRect(), picture.getBoundingClientRect()];
      if (whole.height === 0) return;
      /* Whole tenths, so that a rounding of the screen's is no other picture. */
      const share = (length: number): number => Math.round((length / whole.height) * 1000) / 10;
      const next = { width: share(own.width), height: share(own.height) };
      setSize((before) => (before?.width === next.width && before.height === next.height ? before : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return [element, size];
}

function Drawn({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, round, tone } = shape;
      return <rect className={`figure-${tone}`} x={x} y={y} width={width} height={height} rx={round} />;
    }
    case 'circle':
      return <circle className={`figure-${shape.tone}`} cx={shape.x} cy={shape.y} r={shape.radius} />;
    case 'line': {
      const { from, to, tone } = shape;
      return <line className={`figure-line-${tone}`} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />;
    }
    case 'text': {
      const { x, y, size, weight, anchor, tone, text } = shape;
      return (
        <text className={`figure-text-${tone} figure-${weight}`} x={x} y={y} fontSize={size} textAnchor={anchor}>
          {text}
        </text>
      );
    }
  }
}

export function FigureBlock({ figure }: { readonly figure: Figure }) {
  const { language } = useSceneWords();
  const words = useMemo(() => figureWords(language), [language]);
  const [element, size] = useSizeInPicture();
  return (
    <figure className="figure-block">
      <FigureData figure={figure} words={words} />
      <div ref={element} className="figure-drawing" aria-hidden="true">
        {size ? (
          <svg viewBox={`0 0 ${size.width} ${size.height}`} role="presentation">
            {drawFigure(figure, size, words).map((shape, index) => (
              <Drawn key={index} shape={shape} />
            ))}
          </svg>
        ) : null}
      </div>
    </figure>
  );
}
