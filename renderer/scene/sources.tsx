/** Where a statement comes from, at the foot of the picture; a second-hand source says so. */
import type { SourceLine } from '../../domain/audience-view';
import { useSceneWords } from './scene-words';

const undated = 'n.d.';

/** How a source is written out. */
export function useSourceName(): (source: SourceLine) => string {
  const { word } = useSceneWords();
  return ({ name, year, secondHand }) => {
    const source = `${name}, ${year === undated ? word('no-date') : year}`;
    return secondHand ? word('second-hand', { source }) : source;
  };
}

export function Sources({ sources }: { readonly sources: readonly SourceLine[] }) {
  const { word } = useSceneWords();
  const named = useSourceName();
  if (sources.length === 0) return null;
  return <p className="scene-sources">{word('source', { sources: sources.map(named).join(' · ') })}</p>;
}
