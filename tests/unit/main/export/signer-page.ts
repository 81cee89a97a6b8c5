/** The page by which an organisation hands its key on: names as organisations have them, and the page of each. */
import { type Language, languages } from '../../../../domain/kernel/language';
import { madeKey } from '../../../../main/certificate-code/key-file';
import { fingerprintOfSigner } from '../../../../main/certificate-code/public-key';
import { signerCode } from '../../../../main/certificate-code/signer-code';
import { signedSigner } from '../../../../main/certificate-code/signer-file';
import { keyPage } from '../../../../main/export/key-page';
import { translateIn } from '../../../../main/translate';

const names = ['Astra', 'Удружење грађана за заштиту деце и младих од насиља, злостављања и трговине људима „Заједно за сутра”, Нови Сад'];

export const namedSigners = languages.flatMap((language) => names.map((name) => [language, name] as const));

export function pageOfSigner(language: Language, name: string) {
  const signer = signedSigner(name, madeKey());
  const fingerprint = fingerprintOfSigner(signer);
  const page = keyPage({ name, fingerprint, code: signerCode(signer), date: '10.03.2026.' }, language, translateIn(language));
  return { signer, fingerprint, page };
}
