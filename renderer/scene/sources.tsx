/** The source of a statement, at the foot of the picture; a second-hand source says so. */

import { type SourceLine, sourcesInLine } from '../../domain/programme/source-name';
import { useSceneWords } from './scene-words';

export function Sources({ sources }: { readonly sources: readonly SourceLine[] }) {
  const { word, language } = useSceneWords();
  if (sources.length === 0) return null;
  const said = sourcesInLine(sources, language);
  return <p className="scene-sources">{word(sources.length === 1 ? 'source' : 'sources-named', { sources: said })}</p>;
}
