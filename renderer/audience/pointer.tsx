/** Follows the trainer's pointer. Only the dot is painted again, never the picture under it. */
import { useLayoutEffect, useState } from 'react';
import type { PointerPlace } from '../../domain/stage/pointer';
import { PointerDot } from '../scene/pointer-dot';
import { kit } from './bridge';

export function Pointer() {
  const [place, setPlace] = useState<PointerPlace | null>(null);
  useLayoutEffect(() => kit.onPointer(setPlace), []);
  return place ? <PointerDot place={place} /> : null;
}
