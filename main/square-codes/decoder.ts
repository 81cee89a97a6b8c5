/** The decoder of square codes in its own form, WebAssembly; the build puts it beside the code. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

export const decoderBytes = (): Promise<Uint8Array> =>
  readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
