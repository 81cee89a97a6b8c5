/** What the remote says, in the desk's language. */
import type { RemoteWord } from '../../words/remote-page';
import { givenWords } from '../telephone-page/given-words';

const { usual, say: sayIn } = givenWords<RemoteWord>();

let language = usual;

/** The desk speaks another one from now on. */
export function speak(now: typeof usual): void {
  language = now;
  document.documentElement.lang = now;
  document.title = say('title');
}

export const say = (key: RemoteWord, values?: Readonly<Record<string, string | number>>): string => sayIn(language, key, values);
