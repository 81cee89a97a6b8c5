/**
 * A picture's colours as a class of its element. Each world has one rule in the window, made when its first picture is drawn: a deck in
 * small has dozens of pictures, and to write two dozen colours on each of them takes longer than to make the pictures.
 */
import { type RoomLight, sceneVariables } from '../../domain/programme/scene-colours';
import { type ColourWorld, plainTheme } from '../../domain/programme/theme';

const known = new Map<string, string>();
let sheet: CSSStyleSheet | undefined;

function sheetOfColours(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  return sheet;
}

/** All that an element of a picture is classed by. */
export function classOfScene(room: RoomLight, world: ColourWorld = plainTheme.usual): string {
  const colours = [room, world.ground, world.light, world.wall].join(' ');
  const made = known.get(colours);
  if (made !== undefined) return made;
  const own = `scene-world-${known.size + 1}`;
  const declarations = Object.entries(sceneVariables(room, world)).map(([name, colour]) => `${name}: ${colour};`);
  sheetOfColours().insertRule(`.${own} { ${declarations.join(' ')} }`);
  const name = `scene ${own}`;
  known.set(colours, name);
  return name;
}
