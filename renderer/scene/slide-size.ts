/** How large the words of a slide are, as numbers that its sheet makes sizes of. */
import type { CSSProperties } from 'react';
import type { SlideType } from '../../domain/programme/type/type-of-slide';

export const sized = ({ heading, body, later }: SlideType): CSSProperties =>
  ({
    '--heading-narrow': heading.narrow,
    '--heading-wide': heading.wide,
    '--body-narrow': body.narrow,
    '--body-wide': body.wide,
    '--later': later,
  }) as CSSProperties;
