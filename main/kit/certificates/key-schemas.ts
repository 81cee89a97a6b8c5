/** What the desk may say about the organisation's key and known signers. */
import { z } from 'zod';
import type { KeyRequests } from '../../../domain/certificates/keys';
import { newPassphrase, passphrase, type RequestSchemas, text } from '../schema-parts';

const replaces = text.nullable();

export const keySchemas: RequestSchemas<KeyRequests> = {
  'make-key': z.tuple([text, newPassphrase, replaces]),
  'choose-key': z.tuple([]),
  'bring-key': z.tuple([text, passphrase, replaces]),
  'unlock-key': z.tuple([passphrase]),
  'lock-key': z.tuple([]),
  'export-key': z.tuple([]),
  'save-public-part': z.tuple([]),
  'print-public-page': z.tuple([]),
  'choose-signer': z.tuple([]),
  'add-signer': z.tuple([text]),
  'remove-signer': z.tuple([text]),
  'set-signers-aside': z.tuple([]),
};
