/** Serves the windows' pages under `kit://app/`, from the build folder and nowhere else, with a Content-Security-Policy. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { app, type ProtocolRequest, type ProtocolResponse, protocol } from 'electron';
import type { Language } from '../../domain/kernel/language';
import type { FilmFile } from '../content/films';
import { isFilmName } from '../content/picture-name';
import type { PictureFile } from '../content/pictures';
import { faultOf } from '../store/disk';
import { noteFault } from './app-log';
import { filmResponse } from './film-response';
import { inFirstLanguage } from './first-language';

export const origin = 'kit://app';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  /* What pdf.js needs beside a PDF. */
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
};

/** Before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'kit', privileges: { standard: true, secure: true, supportFetchAPI: false, stream: true, codeCache: true } },
  ]);
}

/** The window that reads PDFs decodes rare kinds of pictures with WebAssembly, and loads fonts for PDFs that bring none. */
const allowedMore: Readonly<Record<string, { readonly scripts: string; readonly others: readonly string[] }>> = {
  'pdf.html': { scripts: " 'wasm-unsafe-eval'", others: ["connect-src 'self'"] },
};

const policy = (nonce: string, page: string): string =>
  [
    "default-src 'none'",
    `script-src 'self'${allowedMore[page]?.scripts ?? ''}`,
    ...(allowedMore[page]?.others ?? []),
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** In one piece. */
const bodyOf = (content: string | Uint8Array): Readable => Readable.from(content.length === 0 ? [] : [Buffer.from(content)]);

/** A page with a nonce of its own for each load, for the styles that the interface library adds. */
function pageResponse(html: string, page = ''): ProtocolResponse {
  /* Node's cryptography takes its time to be loaded, which the window needn't wait for. */
  const nonce = process.getBuiltinModule('node:crypto').randomBytes(16).toString('base64');
  return {
    data: bodyOf(html.replaceAll('__NONCE__', nonce)),
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(nonce, page),
      'x-content-type-options': 'nosniff',
    },
  };
}

const notFound = (): ProtocolResponse => ({ statusCode: 404, data: bodyOf('') });

/** Finds a picture of a training by the file's name; undefined when it has none of that name. */
type FindPicture = (training: string, name: string) => Promise<PictureFile | undefined>;

/** Films, sounds and what is spoken in them, in the same way. */
export interface FindFilms {
  readonly film: (training: string, name: string) => Promise<FilmFile | undefined>;
  readonly spoken: (training: string, name: string) => Promise<string | undefined>;
}

const picturePath = /^\/media\/([\w-]+)\/([^/]+)$/u;

/** A picture is data: whatever an SVG has in it, it may load nothing and run nothing. */
const picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

async function mediaResponse(
  pathname: string,
  range: string | undefined,
  { findPicture, findFilms }: MadeByMain,
): Promise<ProtocolResponse> {
  const [, training = '', name = ''] = picturePath.exec(pathname) ?? [];
  const file = decoded(name);
  if (isFilmName(file)) {
    const film = await findFilms.film(training, file);
    return film ? filmResponse(film, range) : notFound();
  }
  if (file.endsWith('.vtt')) {
    const spoken = await findFilms.spoken(training, file);
    return spoken === undefined ? notFound() : { data: bodyOf(spoken), headers: { 'content-type': 'text/vtt; charset=utf-8' } };
  }
  const picture = await findPicture(training, file);
  if (!picture) return notFound();
  return {
    data: bodyOf(picture.bytes),
    headers: { 'content-type': picture.mediaType, 'content-security-policy': picturePolicy, 'x-content-type-options': 'nosniff' },
  };
}

/** Empty when it can't be decoded: no file has that name. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}

/** What lies in no file of the build: pages by their path, and the pictures and films of trainings. */
export interface MadeByMain {
  readonly pages: Readonly<Record<string, () => string>>;
  readonly findPicture: FindPicture;
  readonly findFilms: FindFilms;
}

const madePage = (make: (() => string) | undefined): ProtocolResponse => (make ? pageResponse(make()) : notFound());

/** Answers with a file of the build's folder, and of none beside it. */
async function fileResponse(folder: string, pathname: string, deskLanguage: () => Language): Promise<ProtocolResponse> {
  const path = resolve(folder, `.${decodeURIComponent(pathname)}`);
  const kind = kinds[extname(path)];
  if (!path.startsWith(folder + sep) || kind === undefined) return notFound();
  try {
    if (extname(path) === '.html') {
      const page = basename(path);
      /* Small, and a window has nothing to do before it. */
      return pageResponse(inFirstLanguage(page, readFileSync(path, 'utf8'), deskLanguage), page);
    }
    return { data: bodyOf(await readFile(path)), headers: { 'content-type': kind, 'x-content-type-options': 'nosniff' } };
  } catch (error) {
    if (faultOf(error) === 'ENOENT') return notFound();
    throw error;
  }
}

/** Undefined when all is asked for. The name of a header is in letters of any case. */
const rangeAskedIn = (headers: ProtocolRequest['headers']): string | undefined =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === 'range')?.[1];

/** Chromium's code for an error that nobody foresaw. */
const unexpected = -9;

/**
 * Files of pages are there at once; what main makes itself is waited for. It answers by streams, and not by `protocol.handle`: that makes a
 * `Request` of each, for which Node loads its whole library of HTTP just while the first page waits. `given` hears of each answer.
 */
export function serveApp(made: Promise<MadeByMain>, deskLanguage: () => Language, given?: () => void): void {
  const folder = join(app.getAppPath(), 'out', 'renderer');
  async function answer({ url, headers }: ProtocolRequest): Promise<ProtocolResponse> {
    const { host, pathname } = new URL(url);
    if (host !== 'app') return notFound();
    if (pathname.startsWith('/media/')) return mediaResponse(pathname, rangeAskedIn(headers), await made);
    if (extname(pathname) === '') return madePage((await made).pages[pathname]);
    return fileResponse(folder, pathname, deskLanguage);
  }
  protocol.registerStreamProtocol('kit', (request, give) => {
    answer(request)
      .then(give, (error: unknown) => {
        noteFault('Something for a window could not be read.', error);
        give({ error: unexpected });
      })
      .finally(given);
  });
}
