/**
 * Letters for fonts that a PDF names and doesn't bring. pdf.js has a few of its own, without Serbian's, and takes their letters by number
 * where the file numbers those of another font; so it is given none, draws by what each letter means, in whatever the system has for
 * “serif” and its like, and here each of those becomes a typeface of the kit.
 */

const addresses: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('./fonts/*.ttf', { eager: true, query: '?url', import: 'default' }),
  ...import.meta.glob<string>('../../node_modules/pdfjs-dist/standard_fonts/LiberationSans-*.ttf', {
    eager: true,
    query: '?url',
    import: 'default',
  }),
};

const lent: Readonly<Record<string, string>> = { serif: 'LiberationSerif', 'sans-serif': 'LiberationSans', monospace: 'LiberationMono' };

/** Under names that no installed typeface has. */
const familyOf = (typeface: string): string => `Lent ${typeface}`;

/** The pattern of pdf.js's name for a font that the PDF does bring; others have the name that everybody knows them by. */
const broughtAlong = /^g_d\d+_f\d+$/u;

/** By what a name says; otherwise as pdf.js took it from the file. */
function kindOf(name: string, kind: string): string {
  if (/courier|consolas|mono|typewriter/iu.test(name)) return 'monospace';
  if (/times|cambria|georgia|garamond|palatino|bookman|schoolbook/iu.test(name)) return 'serif';
  return kind;
}

/** Changes the font that pdf.js asks a canvas for: its name first, and after it what the system has of that kind. No laptop's own has a say. */
export const withLentLetters = (wanted: string): string =>
  wanted.replace(/"([^"]*)", (serif|sans-serif|monospace)$/u, (_whole, name: string, asFlagged: string) => {
    const kind = kindOf(name, asFlagged);
    return `${broughtAlong.test(name) ? `"${name}", ` : ''}"${familyOf(lent[kind] ?? '')}", ${kind}`;
  });

function lendToCanvases(): void {
  const { prototype } = CanvasRenderingContext2D;
  const font = Object.getOwnPropertyDescriptor(prototype, 'font');
  if (!font?.set) throw new Error('a canvas has no font');
  const { set } = font;
  Object.defineProperty(prototype, 'font', {
    ...font,
    set(this: CanvasRenderingContext2D, wanted: string) {
      set.call(this, withLentLetters(wanted));
    },
  });
}

async function loaded([path, address]: readonly [string, string]): Promise<FontFace> {
  const [, typeface = '', style = ''] = /([A-Za-z]+)-([A-Za-z]+)\.ttf$/u.exec(path) ?? [];
  const face = new FontFace(familyOf(typeface), `url(${JSON.stringify(address)})`, {
    weight: style.includes('Bold') ? '700' : '400',
    style: style.includes('Italic') ? 'italic' : 'normal',
  });
  return face.load();
}

/** Rejects when a typeface can't be loaded. */
export async function lendLetters(): Promise<void> {
  lendToCanvases();
  for (const face of await Promise.all(Object.entries(addresses).map(loaded))) document.fonts.add(face);
}
