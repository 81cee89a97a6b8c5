/** The code on the page of an organisation's key, read from a picture of the page. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyPagePdf } from '../../../../main/export/key-page-pdf';
import { signerOnPaper } from '../../../../main/kit/certificates/signer-on-paper';
import { readSquareCodes } from '../../../../main/square-codes/read-square-codes';
import { pngOfPage } from '../../drawn-by-poppler';
import { skipWithout } from '../../skipping';
import { emptyFolder } from '../kit/open-in-folder';
import { press } from '../typeset/press';
import { pressWithLetterhead } from '../typeset/with-letterhead';
import { namedSigners, pageOfSigner } from './signer-page';

skipWithout('pdftoppm');

test.each(namedSigners)('in %s for %s it is the key’s, with a letterhead or without', async (language, name) => {
  const { signer, page } = pageOfSigner(language, name);
  const picture = join(emptyFolder(), 'page.png');
  for (const paper of [press, pressWithLetterhead]) {
    writeFileSync(picture, pngOfPage(await keyPagePdf(page, await paper()), 1, 100));
    expect(await signerOnPaper(picture, { readSquareCodes })).toEqual(signer);
  }
});
