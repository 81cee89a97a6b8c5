/** The parts of a group in a form. */
import type { FormPart } from '../../../domain/programme/design-form';
import type { DataPath } from '../../../domain/programme/plain-data';
import { useProblems, useScope } from './form-scope';
import { placeKey } from './sought-field';
import { Told } from './told-field';

interface PartsProperties {
  readonly parts: readonly FormPart[];
  readonly path: DataPath;
  /** Keys of what stands elsewhere, with what is wrong in it. */
  readonly elsewhere?: readonly string[];
  /** The path of the optional group that they are. */
  readonly group?: DataPath | undefined;
}

/** The parts of a group, in their order; what is wrong with the group as a whole, or with what nobody sees, stands above them. */
export function Parts({ parts, path, group, elsewhere = [] }: PartsProperties) {
  const { draw } = useScope();
  const order = parts.map(({ key }) => key);
  const seen = parts.filter(({ isMade }) => !isMade);
  const shown = new Set([...seen.map(({ key }) => key), ...elsewhere]);
  const problems = useProblems(path, (at) => !shown.has(String(at[path.length] ?? '')));
  /* The lasting name is the least of what somebody wants to see. */
  const sorted = [...seen.filter(({ key }) => key !== 'id'), ...seen.filter(({ key }) => key === 'id')];
  return (
    <div className="entries-parts">
      {problems.length > 0 && <Told told={problems} />}
      {sorted.map((part) => (
        <div key={part.key} className="entries-at" data-at={placeKey([...path, part.key])}>
          {draw(part, { path: [...path, part.key], order, group })}
        </div>
      ))}
    </div>
  );
}
