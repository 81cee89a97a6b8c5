/** A document in small: its real first page once it is drawn, else a calm drawing of its kind. */

import { useEffect, useRef, useState } from 'react';
import type { DocumentShape, TrainingDocument } from '../../domain/export/documents';
import { isRefusal } from '../../domain/kernel/refusal';
import { kit } from '../ui/bridge';
import { useDeskEdition } from '../ui/desk-edition';
import { canBeSaved, type FileChoices, lookFormat, requestFor } from './file-choices';

/** In units of the drawing: how wide and high, and how many lines of text. */
const drawings: Readonly<Record<DocumentShape, { readonly width: number; readonly height: number; readonly lines: number }>> = {
  across: { width: 150, height: 106, lines: 8 },
  upright: { width: 84, height: 118, lines: 11 },
  table: { width: 150, height: 106, lines: 7 },
};

/** A heading and lines; a table has a grid. */
function Drawing({ shape }: { readonly shape: DocumentShape }) {
  const { width, height, lines } = drawings[shape];
  const rows = Array.from({ length: lines }, (_, index) => 20 + index * 8);
  return (
    <svg className="document-drawing" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      <rect className="document-sheet" width={width} height={height} />
      <rect className="document-heading" x="8" y="8" width={width * 0.45} height="5" rx="2" />
      {shape === 'table'
        ? rows.map((y) => (
            <g key={y} className="document-cells">
              {[8, 44, 80, 116].map((x) => (
                <rect key={x} x={x} y={y} width={x === 116 ? 26 : 32} height="5" />
              ))}
            </g>
          ))
        : rows.map((y) => <rect key={y} className="document-line" x="8" y={y} width={width - 16} height="2.5" rx="1" />)}
    </svg>
  );
}

/** True from when it came into sight. */
function useSeen(): [React.RefObject<HTMLDivElement | null>, boolean] {
  const element = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!element.current || isSeen) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [isSeen]);
  return [element, isSeen];
}

interface CardPictureProperties {
  readonly document: TrainingDocument;
  readonly choices: Pick<FileChoices, 'language' | 'withoutNames' | 'isLargePrint'>;
}

export function CardPicture({ document, choices }: CardPictureProperties) {
  const [element, isSeen] = useSeen();
  const [picture, setPicture] = useState<string>();
  const edition = useDeskEdition();
  const { language, withoutNames } = choices;
  const isLargePrint = choices.isLargePrint && document.hasLargePrint;
  const isDrawn = isSeen && lookFormat(document) === 'PDF' && document.id !== 'handout' && canBeSaved(document, withoutNames);
  // biome-ignore lint/correctness/useExhaustiveDependencies: main's picture is another one for each of these.
  useEffect(() => {
    let isWanted = true;
    if (!isDrawn) setPicture(undefined);
    else
      void kit['document-picture']({ ...requestFor(document, choices), format: 'PDF' }).then((answer) => {
        /* Without a picture the drawing says enough. */
        if (isWanted) setPicture(answer === undefined || isRefusal(answer) ? undefined : answer.picture);
      });
    return () => {
      isWanted = false;
    };
  }, [isDrawn, document.id, language, withoutNames, isLargePrint, edition]);
  return (
    <div ref={element} className="document-picture">
      {picture === undefined ? <Drawing shape={document.shape} /> : <img src={picture} alt="" draggable={false} />}
    </div>
  );
}
