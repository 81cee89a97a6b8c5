/** A file that is dropped on a part of the window, to become slides; two at once are refused with a word. */
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tellRefusal } from '../ui/toasts';

export interface DropTarget {
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

export function useDroppedPdf(onFile: (file: File) => void): DropTarget {
  const { t } = useTranslation('ownSlides');
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
      },
      onDrop: (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setIsOver(false);
        const [file, ...others] = event.dataTransfer.files;
        if (file && others.length === 0) onFile(file);
        else tellRefusal(t('one-file'), t('one-file'));
      },
    },
  };
}
