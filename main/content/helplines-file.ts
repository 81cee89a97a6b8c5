/** What is wrong in `helplines.yaml` beyond its form: a number stands in the file, or a training finds it out. */
import type { z } from 'zod';
import type { ContentWords } from './content-problem';
import type { Asked } from './preparation-file';
import type { helplinesSchema } from './schemas';

type Line = z.output<typeof helplinesSchema>['others'][number];
type Part = keyof Line;

/** `asked`: undefined when that can't be told. */
function problemsInLine(line: Line, asked: Asked | undefined): readonly (ContentWords & { readonly part: Part })[] {
  const needed = line.number === undefined ? [] : (['checked', 'sources'] as const);
  const unknown = (['local', 'hours'] as const).filter((part) => asked && line[part] !== undefined && !asked.has(line[part]));
  const found = line.local === undefined ? undefined : asked?.get(line.local);
  return [
    ...((line.number === undefined) === (line.local === undefined) ? [{ part: 'name' as const, key: 'local-or-number' as const }] : []),
    ...needed
      .filter((part) => line[part] === undefined)
      .map((part) => ({ part: 'number' as const, key: 'missing' as const, values: { name: part } })),
    ...unknown.map((part) => ({ part, key: 'local-unknown' as const, values: { id: line[part] ?? '' } })),
    ...(found && !(found.kind === 'telephone' && found.called) ? [{ part: 'local' as const, key: 'local-no-number' as const }] : []),
  ];
}

export const problemsInHelplines = (
  { others }: z.output<typeof helplinesSchema>,
  asked: Asked | undefined,
): readonly (ContentWords & { readonly path: readonly (number | string)[] })[] =>
  others.flatMap((line, index) => problemsInLine(line, asked).map(({ part, ...words }) => ({ ...words, path: ['others', index, part] })));
