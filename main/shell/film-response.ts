/** Answers for a part of a film: a window that asks for a range gets that range, or it could neither tell the length nor go to a place. */
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ProtocolResponse } from 'electron';
import type { FilmFile } from '../content/films';

const wholeRange = /^bytes=(?<first>\d*)-(?<last>\d*)$/u;

interface Range {
  readonly first: number;
  /** The position of the last byte, which belongs to it. */
  readonly last: number;
}

/** Undefined when it can't be given. Without a first byte so many of the last ones are meant. */
function rangeIn(header: string, size: number): Range | undefined {
  const { first = '', last = '' } = wholeRange.exec(header)?.groups ?? {};
  if (first === '' && last === '') return undefined;
  const range =
    first === ''
      ? { first: Math.max(0, size - Number(last)), last: size - 1 }
      : { first: Number(first), last: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
  return range.first <= range.last && range.first < size ? range : undefined;
}

/** `header`: what the window asks for as its range; undefined when it asks for all. */
export function filmResponse({ path, size, mediaType }: FilmFile, header: string | undefined): ProtocolResponse {
  const headers = { 'content-type': mediaType, 'accept-ranges': 'bytes', 'x-content-type-options': 'nosniff' };
  const range = header === undefined ? { first: 0, last: size - 1 } : rangeIn(header, size);
  if (!range) return { statusCode: 416, data: Readable.from([]), headers: { ...headers, 'content-range': `bytes */${size}` } };
  const { first, last } = range;
  const data = createReadStream(path, { start: first, end: last });
  const length = { 'content-length': String(last - first + 1) };
  if (header === undefined) return { data, headers: { ...headers, ...length } };
  return { statusCode: 206, data, headers: { ...headers, ...length, 'content-range': `bytes ${first}-${last}/${size}` } };
}
