/** Between the slides: a drawing that fills the picture, and a solid panel for the few words, under the same bow as on openers. */
import type { ReactNode } from 'react';
import type { Drawing, PartOfDay } from '../../domain/stage/audience-view';
import './between.css';
import { Landscape } from './landscape';

interface BetweenProps {
  readonly name: 'break' | 'welcome' | 'thanks';
  /** Undefined where the programme brings none: then a landscape stands there. */
  readonly drawing: Drawing | undefined;
  readonly part: PartOfDay;
  readonly children: ReactNode;
}

export function Between({ name, drawing, part, children }: BetweenProps) {
  return (
    <div className={`between between-${name}`}>
      <div className="between-panel">{children}</div>
      <div className="between-drawing">
        <div className="between-picture">
          {drawing ? <img src={drawing.address} alt={drawing.description} decoding="sync" draggable={false} /> : <Landscape part={part} />}
        </div>
      </div>
    </div>
  );
}
