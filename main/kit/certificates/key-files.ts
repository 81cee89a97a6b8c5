/** The organisation's key on its way out: sealed as it is here, its public part as a file, and as a page to be printed. */
import type { SavedPapers } from '../../../domain/export/requests';
import { type Refusal, refuse } from '../../../domain/kernel/refusal';
import { localDateOf } from '../../../domain/kernel/time';
import { writtenDay } from '../../../domain/kernel/written-dates';
import { type KeyFile, keyEnding, keyFileBytes } from '../../certificate-code/key-file';
import { fingerprintOfSigner } from '../../certificate-code/public-key';
import { signerCode } from '../../certificate-code/signer-code';
import { signerEnding, signerFile } from '../../certificate-code/signer-file';
import { drawnSheet } from '../../export/drawn-sheet';
import { keyPage } from '../../export/key-page';
import { translateIn } from '../../translate';
import { pressOf } from '../export/press';
import { type SavedFiles, savedPapers } from '../export/saved-files';
import type { Ports } from '../ports';
import type { OrganisationKey } from './organisation-key';

type Saved = Promise<SavedPapers | Refusal | undefined>;

/** Digits of the fingerprint by which files of two keys are told apart. */
const shown = 8;

async function save(
  saved: SavedFiles,
  { settings }: Pick<Ports, 'settings'>,
  own: OrganisationKey,
  { what, ending }: { readonly what: 'file-key' | 'file-signer' | 'file-page'; readonly ending: string },
  make: (file: KeyFile) => Promise<Uint8Array>,
): Saved {
  const { file } = own;
  if (!file) return own.view.kind === 'unusable' ? own.view.why : refuse('key-none');
  const translate = translateIn(settings.data.language);
  const name = `${translate(`keys:${what}`)}-${fingerprintOfSigner(file).slice(0, shown)}.${ending}`;
  return savedPapers(await saved.one(name, async () => ({ bytes: await make(file) })));
}

export const exportKey = (saved: SavedFiles, ports: Ports, own: OrganisationKey): Saved =>
  save(saved, ports, own, { what: 'file-key', ending: keyEnding }, async (file) => keyFileBytes(file));

export const savePublicPart = (saved: SavedFiles, ports: Ports, own: OrganisationKey): Saved =>
  save(saved, ports, own, { what: 'file-signer', ending: signerEnding }, async (file) => signerFile(file));

export const printPublicPage = (saved: SavedFiles, ports: Ports, own: OrganisationKey): Saved =>
  save(saved, ports, own, { what: 'file-page', ending: 'pdf' }, async (file) => {
    const { documentClock, settings, drawSheet = drawnSheet } = ports;
    const { language } = settings.data;
    const page = keyPage(
      {
        name: file.name,
        fingerprint: fingerprintOfSigner(file),
        code: signerCode(file),
        date: writtenDay(localDateOf(documentClock.now()), language),
      },
      language,
      translateIn(language),
    );
    return (await drawSheet(page, await pressOf(ports))).bytes;
  });
