/** A file that is dropped on a part of the window; two at once are refused with a word. */
import { type DragEvent, useState } from 'react';
import { tellRefusal } from './toasts';

interface DropTarget {
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes('Files');

/** `oneFile`: says that it has to be one. */
export function useDroppedFile(onFile: (file: File) => void, oneFile: string): DropTarget {
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
        else tellRefusal(oneFile, oneFile);
      },
    },
  };
}
