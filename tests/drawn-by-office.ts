/** How LibreOffice draws what the kit saved for Word and PowerPoint: pages as PDF, set in the kit's own letters, and what lies on them. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { textFrom } from './outside';

/** The folder in which its package keeps the signs that it draws for Wingdings; no font of text. */
const signs = '/usr/share/fonts/truetype/libreoffice';

/** A PDF for each file, in the folder that is returned; `type` is where it finds letters beside those that lie in the files. */
export function drawnByOffice(files: readonly string[], type: readonly string[] = [resolve('content/fonts')]): string {
  const folder = mkdtempSync(join(tmpdir(), 'facilitator-kit-office-'));
  const config = join(folder, 'fonts.conf');
  const fonts = [...type, signs].filter((place) => existsSync(place)).map((place) => `<dir>${place}</dir>`);
  writeFileSync(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts.join('')}<cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  textFrom(
    'soffice',
    [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
    {
      env: { ...process.env, FONTCONFIG_FILE: config, HOME: folder },
    },
  );
  return folder;
}

/** What is written on each page. */
export const pagesOf = (pdf: string, ...only: readonly string[]): readonly string[] =>
  textFrom('pdftotext', ['-layout', ...only, pdf, '-'])
    .split('\f')
    .slice(0, -1);

export const wordsIn = (page: string): readonly string[] => [...(page.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].toSorted();

/** Words that run out of their page. */
export function outside(pdf: string): readonly string[] {
  const found: string[] = [];
  let page = { width: 0, height: 0 };
  for (const line of textFrom('pdftotext', ['-bbox', pdf, '-']).split('\n')) {
    const size = /<page width="(?<width>[\d.]+)" height="(?<height>[\d.]+)"/u.exec(line)?.groups;
    if (size) page = { width: Number(size.width), height: Number(size.height) };
    const word =
      /xMin="(?<left>[-\d.]+)" yMin="(?<top>[-\d.]+)" xMax="(?<right>[-\d.]+)" yMax="(?<bottom>[-\d.]+)">(?<text>.*)<\/word>/u.exec(
        line,
      )?.groups;
    if (!word) continue;
    const isIn = Number(word.left) >= 0 && Number(word.top) >= 0 && Number(word.right) <= page.width && Number(word.bottom) <= page.height;
    if (!isIn) found.push(word.text ?? '');
  }
  return found;
}

/** The typefaces that it is set in, each once. */
export const facesIn = (pdf: string): readonly string[] => [
  ...new Set(
    textFrom('pdffonts', [pdf])
      .split('\n')
      .slice(2)
      .flatMap((line) => /^(?:[A-Z]{6}\+)?(?<face>\S+)/u.exec(line)?.groups?.face ?? []),
  ),
];
