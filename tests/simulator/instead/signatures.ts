/** In place of the store's own in the simulator: a signature that was checked once isn't checked again. */
import { isSignedBy as check } from '../../../main/store/signatures';
import { Answers } from './answers';

export * from '../../../main/store/signatures';

const answers = new Answers<boolean>();

export const isSignedBy = (key: string, hash: string, signature: string): boolean =>
  answers.of(`${key} ${hash} ${signature}`, () => check(key, hash, signature));
