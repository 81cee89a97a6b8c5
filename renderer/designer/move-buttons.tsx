/** Moves something one place up or down among its like. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { IconButton } from '../ui/icon-button';

interface MoveButtonsProperties {
  /** From 0. */
  readonly at: number;
  readonly of: number;
  readonly up: string;
  readonly down: string;
  readonly onMove: (to: number) => void;
}

export function MoveButtons({ at, of, up, down, onMove }: MoveButtonsProperties) {
  return (
    <>
      <IconButton icon={ArrowUp} name={up} disabled={at === 0} onClick={() => onMove(at - 1)} />
      <IconButton icon={ArrowDown} name={down} disabled={at === of - 1} onClick={() => onMove(at + 1)} />
    </>
  );
}
