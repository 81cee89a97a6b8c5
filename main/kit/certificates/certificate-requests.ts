/** What the desk asks about certificates: pictures, files, and changing what they say. */
import type { SavedFiles } from '../export/saved-files';
import type { Ports } from '../ports';
import type { Handlers, RequestGate } from '../request-gate';
import { CertificateEditing, editedCertificate } from './certificate-editing';
import { certificatePicture, saveEachCertificate } from './certificate-files';
import type { OrganisationKey } from './organisation-key';

export const certificateRequests = (gate: RequestGate, ports: Ports, saved: SavedFiles, own: OrganisationKey) => {
  const editing = new CertificateEditing(ports);
  return {
    'certificate-picture': async (number, language) => gate.opened((open) => certificatePicture(ports, open, number, language, own)),
    'edited-certificate': () => gate.opened(editedCertificate),
    'try-certificate': async (changes, sample) => gate.opened((open) => editing.try(open, changes, sample)),
    'choose-certificate-picture': (image) => editing.choose(image),
    'save-certificate': (changes) => gate.act(async () => gate.opened((open) => editing.save(open, changes))),
    'save-each-certificate': async (language, withoutCode) =>
      gate.opened((open) => saveEachCertificate(saved, ports, open, { language, withoutCode }, own)),
  } satisfies Partial<Handlers>;
};
