/** The code as it is on paper: printed by the real layout, copied by a worn-out copier, read back, and real. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { orientations } from '../../../../domain/certificates/choices';
import { checkCodes } from '../../../../main/certificate-code/check-code';
import { certificateCode } from '../../../../main/certificate-code/code';
import { publicKeyOf } from '../../../../main/certificate-code/public-key';
import { certificatesPdf } from '../../../../main/export/certificate-pdf';
import { printedCertificate } from '../../../../main/export/certificate-words';
import { readSquareCodes } from '../../../../main/square-codes/read-square-codes';
import { personNamed } from '../../builders';
import { greyPage } from '../../drawn-by-poppler';
import { skipWithout } from '../../skipping';
import { copied, pngOf, printedSheet } from '../square-codes/paper';
import { press } from '../typeset/press';
import { cyrillicLjubica, everything, ljubica, toPrint, training } from './certificates';

skipWithout('pdftoppm');

const { privateKey } = generateKeyPairSync('ed25519');
const signers = [{ name: 'The Organiser', key: Buffer.from(publicKeyOf(privateKey)).toString('hex') }];

/** 60 letters. */
const long = personNamed('Александра-Анастазија Катарина', 'Хаџи-Стојановић Павловић-Обреновић', { school: 'Техничка школа', town: 'Ниш' });
const people = [ljubica, cyrillicLjubica, long];
const programme = {
  en: 'Prevention of trafficking in children and young people in schools of the Republic of Serbia',
  sr: 'Prevencija trgovine decom i mladima u obrazovno-vaspitnom sistemu Republike Srbije',
};

/** Millimetres of the lower right corner, with the frame, the waves and the line beside the code. */
const part = 60;

/** A copier turns the page by three degrees, smears it, and makes grey of black and white; the less it sees, the gentler it has to be. */
const copiers = [
  { dotsPerInch: 300, worn: { turned: 3, blur: 0.8, noise: 40, black: 50, seed: 11 } },
  { dotsPerInch: 200, worn: { turned: 3, blur: 0.5, noise: 20, black: 50, seed: 12 } },
];

describe.each(orientations)('in %s', (orientation) => {
  const pagesOf = async (dotsPerInch: number): Promise<readonly Buffer[]> => {
    const of = { ...training, programme, content: { ...everything, orientation } };
    const certificates = people.map((person) =>
      printedCertificate(of, toPrint(person), 'sr-Latn', (claims) => certificateCode(claims, privateKey)),
    );
    const pdf = await certificatesPdf(certificates, 'Title', await press(), new Map());
    const [width, height] = orientation === 'landscape' ? [297, 210] : [210, 297];
    const dots = (millimetres: number): string => String(Math.round((millimetres / 25.4) * dotsPerInch));
    const corner = ['-x', dots(width - part), '-y', dots(height - part), '-W', dots(part), '-H', dots(part)];
    return people.map((_, index) => greyPage(pdf, index + 1, dotsPerInch, ...corner));
  };

  it.each(copiers)('the code of each is read from a copy at $dotsPerInch dots to an inch, and is real', async ({ dotsPerInch, worn }) => {
    for (const [index, page] of (await pagesOf(dotsPerInch)).entries()) {
      const copy = copied(printedSheet(page, dotsPerInch), worn, dotsPerInch);
      const name = `${people[index]?.firstName} ${people[index]?.lastName}`;
      expect(checkCodes(await readSquareCodes({ picture: pngOf(copy) }), signers)).toMatchObject([
        { kind: 'real', signer: 'The Organiser', claims: { name } },
      ]);
    }
  });
});
