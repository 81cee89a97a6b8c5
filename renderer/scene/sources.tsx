/** Where a statement comes from, at the foot of the picture; a second-hand source says so. */

import type { SourceLine } from '../../domain/programme/source-name';
import { sourceName } from '../../domain/programme/source-name';
import { useSceneWords } from './scene-words';

export function useSourceName(): (source: SourceLine) => string {
  const { language } = useSceneWords();
  return (source) => sourceName(source, language);
}

export function Sources({ sources }: { readonly sources: readonly SourceLine[] }) {
  const { word } = useSceneWords();
  const named = useSourceName();
  if (sources.length === 0) return null;
  return <p className="scene-sources">{word('source', { sources: sources.map(named).join(' · ') })}</p>;
}
