/** Reads the square codes in a picture. Its bytes are a stranger's: who is not a process of its own has it read by one. */
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { decoderBytes } from './decoder';

/** The most codes of one page. */
const mostCodes = 20;

/** A PNG or a JPEG. */
export interface PictureToRead {
  readonly picture: Uint8Array;
}

/** Their texts, in the order of the decoder. What is no picture has none. */
export async function readSquareCodes({ picture }: PictureToRead): Promise<readonly string[]> {
  const wasmBinary = new Uint8Array(await decoderBytes()).buffer;
  /* Left to itself the library would look for its decoder in the network. */
  prepareZXingModule({ overrides: { wasmBinary, locateFile: (name: string) => name } });
  const found = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: mostCodes });
  return found.filter(({ isValid }) => isValid).map(({ text }) => text);
}
