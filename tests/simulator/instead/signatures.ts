/** In place of the store's own in the simulator: a signature that was checked once isn't checked again. */
import { isSignedBy as check, type Signer } from '../../../main/store/signatures';
import { Answers } from './answers';

export * from '../../../main/store/signatures';

const answers = new Answers<boolean>();

export const isSignedBy = (signer: Signer, hash: string, signature: string): boolean =>
  answers.of(`${signer.key} ${signer.training} ${hash} ${signature}`, () => check(signer, hash, signature));
