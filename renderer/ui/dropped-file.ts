/** Files that are dropped on a part of the window; more at once than can be used are refused with a word. */
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

/** `most`: so many are taken together. `tooMany`: says how many it has to be. */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void, most: number, tooMany: string): DropTarget {
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
        const files = [...event.dataTransfer.files];
        if (files.length > 0 && files.length <= most) onFiles(files);
        else tellRefusal(tooMany, tooMany);
      },
    },
  };
}

/** `oneFile`: says that it has to be one. */
export const useDroppedFile = (onFile: (file: File) => void, oneFile: string): DropTarget =>
  useDroppedFiles(([file]) => file && onFile(file), 1, oneFile);
