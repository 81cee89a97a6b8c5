/** A programme with a film and a sound: silence of a length that is known, and a film that a test brings or that is none. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pngOf } from '../export/pictures';
import { deckContent, writeDeck } from './deck-content';

const rate = 8_000;

/** Silence, eight bits, one channel. */
export function wavOf(seconds: number): Buffer {
  const length = seconds * rate;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(length, 40);
  return Buffer.concat([header, Buffer.alloc(length, 128)]);
}

const slides = `
::slide{#talk layout=quote sources="S1"}

# A call to the helpline

> Somebody told me that I can call here.

![A girl calls the helpline](media/call.wav)

:::notes
Listen to the end.
:::

::slide{#film layout=film poster=poster.png sources="S1"}

# How it begins

![A girl reads a message on her telephone](media/message.webm "Filmed by pupils, 2023")

:::notes
Ask first what they expect.
:::
`;

const spoken = (words: string): string => `WEBVTT

first
00:00.000 --> 00:20.000 line:90%
<v Ana>${words}
`;

/** The beginning of a WebM file; nothing follows that could be played. */
export const emptyWebm = Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x80]);

export function writeFilms(programmeFolder: string, film: Uint8Array = emptyWebm): void {
  const files = Object.fromEntries(
    Object.entries(deckContent).map(([name, text]) => [name, /slides\/one\./u.test(name) ? `${text}${slides}` : text]),
  );
  writeDeck(programmeFolder, files);
  const media: Readonly<Record<string, string | Uint8Array>> = {
    'call.wav': wavOf(30),
    'call.en.vtt': spoken('Is this the helpline?'),
    'call.sr.vtt': spoken('Je l’ ovo linija za pomoć?'),
    'message.webm': film,
    'message.en.vtt': spoken('Who wrote this?'),
    'message.sr.vtt': spoken('Ko je ovo napisao?'),
    'poster.png': pngOf(160, 90),
  };
  mkdirSync(join(programmeFolder, 'media'), { recursive: true });
  for (const [name, content] of Object.entries(media)) writeFileSync(join(programmeFolder, 'media', name), content);
}
