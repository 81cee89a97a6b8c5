/** How many sheets of a form came back: a number in the corner, which a trainer chose to show. */
import { type Returned, returnedKey } from '../../domain/forms/returned';
import './returned-count.css';
import { useSceneWords } from './scene-words';

export function ReturnedCount({ returned }: { readonly returned: Returned }) {
  const { word } = useSceneWords();
  const { count, present } = returned;
  return <p className="scene-returned">{word(returnedKey(returned), { count, present })}</p>;
}
