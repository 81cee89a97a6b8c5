/** A picture's colours as the style of its element. */
import type { CSSProperties } from 'react';
import { type RoomLight, sceneVariables } from '../../domain/programme/scene-colours';
import { type ColourWorld, plainTheme } from '../../domain/programme/theme';

/** Made once for each world: a deck in small has hundreds of pictures. */
const known = new Map<string, CSSProperties>();

export function coloursOf(room: RoomLight, world: ColourWorld = plainTheme.usual): CSSProperties {
  const name = [room, world.ground, world.light, world.wall].join(' ');
  const style = known.get(name) ?? (sceneVariables(room, world) as CSSProperties);
  known.set(name, style);
  return style;
}
