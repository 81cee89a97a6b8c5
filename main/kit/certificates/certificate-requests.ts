/** What the desk asks about certificates: pictures, files, and changing what they say. */
import type { SavedFiles } from '../export/saved-files';
import type { Ports } from '../ports';
import type { Preferences } from '../preferences';
import type { Handlers, RequestGate } from '../request-gate';
import { CertificateEditing, editedCertificate } from './certificate-editing';
import { certificatePicture, saveEachCertificate } from './certificate-files';
import { FirstCertificates } from './first-certificates';
import type { OrganisationKey } from './organisation-key';

export const certificateRequests = (gate: RequestGate, ports: Ports, saved: SavedFiles, own: OrganisationKey, preferences: Preferences) => {
  const editing = new CertificateEditing(ports);
  const first = new FirstCertificates(editing, ports, preferences);
  return {
    'certificate-picture': async (number, language) => gate.opened((open) => certificatePicture(ports, open, number, language, own)),
    'edited-certificate': () => gate.opened((open) => editedCertificate(open, preferences.data)),
    'try-certificate': async (changes, sample) => gate.opened((open) => editing.try(open, changes, sample)),
    'choose-certificate-picture': (image) => editing.choose(image),
    'save-certificate': (changes) => gate.act(async () => gate.opened((open) => editing.save(open, changes))),
    'issue-first-certificates': (asked) => gate.act(async () => gate.opened((open) => first.issue(open, asked))),
    'save-each-certificate': async (language, withoutCode) =>
      gate.opened((open) => saveEachCertificate(saved, ports, open, { language, withoutCode }, own)),
  } satisfies Partial<Handlers>;
};
