/** The room's light, for pictures on the desk: they have the colours that the projector has. */
import { createContext, useContext } from 'react';
import type { RoomLight } from '../../domain/programme/scene-colours';

export const RoomLightContext = createContext<RoomLight>('bright');

/** `told`: what came with the picture itself. */
export function useRoomLight(told: RoomLight | undefined): RoomLight {
  const light = useContext(RoomLightContext);
  return told ?? light;
}
