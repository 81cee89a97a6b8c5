/** A heading and lines under it that keys can scroll: what is missing, or could not be made. */
import type { ReactNode } from 'react';
import { ScrollRegion } from '../ui/scroll-region';

interface ToldLinesProperties {
  readonly heading: string;
  readonly lines: readonly (readonly [key: string | number, text: string])[];
  /** Below the lines. */
  readonly children?: ReactNode;
}

export const ToldLines = ({ heading, lines, children }: ToldLinesProperties) => (
  <div className="evidence-lacking">
    <h3>{heading}</h3>
    <ScrollRegion label={heading}>
      <ul>
        {lines.map(([key, text]) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </ScrollRegion>
    {children}
  </div>
);
