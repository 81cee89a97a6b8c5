/**
 * Literature as blocks: each work with who made it and, where there is an address, a link and a square code that a telephone opens.
 * Lengths are points.
 */
import { inLanguage, type Language } from '../../domain/kernel/language';
import { type Literature, type Work, writtenIn } from '../../domain/programme/literature';
import { plainText } from '../../domain/programme/plain-text';
import type { Block } from '../typeset/block';
import { linesOf } from '../typeset/lines';
import type { Galley, Piece } from '../typeset/piece';
import { colours } from '../typeset/style';
import { type Modules, quietZone, squareCodePath } from './square-code';

interface LiteratureSetting {
  readonly language: Language;
  readonly encode: (address: string) => Modules;
}

const pointsInMillimetre = 72 / 25.4;
/** A telephone held over paper reads such a code, and such a module, in the light of a class room. */
const leastCode = 20 * pointsInMillimetre;
const leastModule = 0.4 * pointsInMillimetre;

interface Code {
  readonly modules: Modules;
  readonly side: number;
  /** Around it, on each side. */
  readonly quiet: number;
}

function codeOf(address: string, { encode }: LiteratureSetting): Code {
  const modules = encode(address);
  const module = Math.max(leastCode / modules.length, leastModule);
  return { modules, side: module * modules.length, quiet: module * quietZone };
}

/** Returns the beginning of an address as a person would type it. */
const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./u, '');

function workPiece({ title, by, address }: Work, setting: LiteratureSetting, { width, styles, faces }: Galley): Piece {
  const { language } = setting;
  const { body } = styles;
  const strong = { ...body, face: 'bold' } as const;
  const code = address === undefined ? undefined : codeOf(address, setting);
  const room = code ? code.side + 2 * code.quiet : 0;
  const text = width - room - (code ? 6 : 0);
  const titleLines = linesOf(writtenIn(title, language), text, strong, faces);
  const byLines = linesOf(writtenIn(by, language), text, body, faces);
  const host = address === undefined ? '' : hostOf(address);
  const hostLines = linesOf(host, text, body, faces);
  const above = (titleLines.length + byLines.length) * body.leading;
  return {
    above: 0,
    height: Math.max(above + hostLines.length * body.leading, room),
    keepsNext: false,
    draw: (canvas, x, top) => {
      canvas.tagged('P', () => {
        canvas.lines(titleLines, x, top, strong);
        canvas.lines(byLines, x, top + titleLines.length * strong.leading, body);
      });
      if (address === undefined || !code) return;
      const words = `${plainText(writtenIn(title, language))}: ${host}`;
      const length = hostLines[0]?.width ?? 0;
      canvas.link(address, words, { x, top: top + above, width: length, height: body.leading }, () => {
        canvas.lines(hostLines, x, top + above, body);
        const y = top + above + body.leading - 1.5;
        canvas.rule([x, y], [x + length, y], { colour: colours.ink, width: 0.5 });
      });
      const box = { x: x + width - code.quiet - code.side, top: top + code.quiet, width: code.side, height: code.side };
      const path = squareCodePath(code.modules, { x: 0, y: 0, side: code.side });
      canvas.link(address, words, box, () => canvas.path(path, { x: box.x, y: box.top, scale: 1 }, colours.ink), words);
    },
  };
}

export const literatureBlocks = ({ intro, groups }: Literature, setting: LiteratureSetting): readonly Block[] => [
  { kind: 'paragraph', text: writtenIn(intro, setting.language) },
  ...groups.flatMap(({ title, works }): readonly Block[] => [
    { kind: 'heading', level: 2, text: inLanguage(title, setting.language) },
    ...works.map((work): Block => ({ kind: 'own', pieces: (galley) => [workPiece(work, setting, galley)] })),
  ]),
];
