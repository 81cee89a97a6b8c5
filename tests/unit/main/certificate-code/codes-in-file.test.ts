/** A file of several pages: a page that has no certificate's code, or whose code can't be read, never passes among those that are real. */
import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { certificateCode } from '../../../../main/certificate-code/code';
import { codesInBytes } from '../../../../main/certificate-code/codes-in-file';
import { usualClaims } from './sample-claims';

const code = certificateCode(usualClaims, generateKeyPairSync('ed25519').privateKey) ?? '';

/** Pages with these codes. */
const found = (...pages: readonly (readonly string[])[]) =>
  codesInBytes('all.pdf', Buffer.from('%PDF-1.7\n'), {
    pdfReader: {
      open: async () => ({ pages: pages.length }),
      draw: async (page) => ({ title: '', words: '', picture: Uint8Array.of(page), ending: 'jpg', lost: '' }),
      close: () => {},
    },
    readSquareCodes: async ({ picture }) => pages[(picture[0] ?? 0) - 1] ?? [],
  });

test('pages without the code of a certificate are named, another code on them too', async () => {
  expect(await found([code], [], ['https://example.org'], [code, 'https://example.org'])).toEqual({
    codes: [code, 'https://example.org', code, 'https://example.org'],
    pagesWithout: [2, 3],
  });
  expect(await found([code], [code])).toMatchObject({ pagesWithout: [] });
});

test('a file without any code is refused', async () => {
  expect(await found([], [])).toMatchObject({ refused: 'code-none-found', values: { file: 'all.pdf' } });
});
