/** The colours of a programme as a PowerPoint theme: what is coloured by a name changes with the theme, everything else keeps its colour. */
import { sceneColoursIn } from '../../domain/programme/scene-colours';
import type { ColourWorld } from '../../domain/programme/theme';

/** Names of the colours in a theme, and in whatever is coloured. */
const names = {
  dk1: 'tx1',
  lt1: 'bg1',
  dk2: 'tx2',
  lt2: 'bg2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
} as const;
type ThemeColour = keyof typeof names;

export interface Palette {
  /** Returns the colour in PowerPoint's form. */
  readonly colour: (hex: string) => string;
  readonly fill: (hex: string) => string;
  /** Returns the colour for pptxgenjs: the name, or the figures. */
  readonly named: (hex: string) => string;
  /** The colours of the theme. */
  readonly scheme: string;
}

const figures = (hex: string): string => hex.slice(1).toUpperCase();

export function paletteOf(world: ColourWorld): Palette {
  const { paper, tint, ink, soft, accent, ground, light, agree, unsure, disagree } = sceneColoursIn('bright', world);
  const colours: Readonly<Record<ThemeColour, string>> = {
    dk1: ink,
    lt1: paper,
    dk2: ground,
    lt2: tint,
    accent1: accent,
    accent2: light,
    accent3: soft,
    accent4: agree,
    accent5: unsure,
    accent6: disagree,
  };
  const known = new Map(Object.entries(colours).map(([name, hex]) => [hex.toLowerCase(), names[name as ThemeColour]]));
  const nameOf = (hex: string): string | undefined => known.get(hex.toLowerCase());
  const colour = (hex: string): string => {
    const name = nameOf(hex);
    return name === undefined ? `<a:srgbClr val="${figures(hex)}"/>` : `<a:schemeClr val="${name}"/>`;
  };
  const written = Object.entries(colours).map(([name, hex]) => `<a:${name}><a:srgbClr val="${figures(hex)}"/></a:${name}>`);
  const links = ['hlink', 'folHlink'].map((name) => `<a:${name}><a:srgbClr val="${figures(accent)}"/></a:${name}>`);
  return {
    colour,
    fill: (hex) => `<a:solidFill>${colour(hex)}</a:solidFill>`,
    named: (hex) => nameOf(hex) ?? figures(hex),
    scheme: [...written, ...links].join(''),
  };
}
