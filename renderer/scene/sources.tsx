/** Where a statement comes from, at the foot of the picture; a second-hand source says so. */
import type { SourceLine } from '../../domain/views';
import { useSceneWords } from './scene-words';

const undated = 'n.d.';

export function Sources({ sources }: { readonly sources: readonly SourceLine[] }) {
  const { word } = useSceneWords();
  if (sources.length === 0) return null;
  const named = sources.map(({ name, year, secondHand }) => {
    const source = `${name}, ${year === undated ? word('no-date') : year}`;
    return secondHand ? word('second-hand', { source }) : source;
  });
  return <p className="scene-sources">{word('source', { sources: named.join(' · ') })}</p>;
}
