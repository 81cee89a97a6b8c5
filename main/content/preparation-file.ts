/** Reads what a training finds out for itself, `preparation.yaml`, and the places that notes and papers leave for it: `:local[id]`. */
import type { TextDirective } from 'mdast-util-directive';
import { z } from 'zod';
import { type AskedGroup, type AskedItem, answerKinds } from '../../domain/programme/preparation';
import type { Inline } from '../../domain/programme/slide';
import { because, type Report } from './content-problem';
import { localized } from './schemas';

export const preparationFile = 'preparation.yaml';

const item = z.strictObject({
  id: z.string(because('local-name')).regex(/^[a-z0-9-]+$/u, because('local-name')),
  ask: localized,
  help: localized.optional(),
  kind: z.enum(answerKinds, because('choice')),
  called: z.boolean().default(false),
});

export const preparationSchema = z
  .strictObject({
    groups: z.array(z.strictObject({ title: localized, items: z.array(item).min(1, because('local-one')) })).min(1, because('local-one')),
  })
  .superRefine(({ groups }, check) => {
    const names = new Set<string>();
    for (const [at, { items }] of groups.entries()) {
      for (const [place, { id }] of items.entries()) {
        if (names.has(id)) check.addIssue({ code: 'custom', path: ['groups', at, 'items', place, 'id'], message: because('local-twice') });
        names.add(id);
      }
    }
  });

/** By name. */
export type Asked = ReadonlyMap<string, AskedItem>;
export const askedIn = (groups: readonly AskedGroup[]): Asked =>
  new Map(groups.flatMap(({ items }) => items.map((each) => [each.id, each] as const)));

export interface LocalPlaces {
  /** Undefined when that can't be told, since the file itself is wrong. */
  readonly asked: Asked | undefined;
  /** What is read is on paper. */
  readonly hasPen: boolean;
}

/** `places`: undefined where none may stand. Nothing when it can't be used. */
export function localPlaceIn(node: TextDirective, places: LocalPlaces | undefined, report: Report): readonly Inline[] {
  const [only] = node.children;
  const id = only?.type === 'text' && node.children.length === 1 ? only.value.trim() : '';
  const { called, line, ...others } = node.attributes ?? {};
  const marks = [called, line].filter((value) => value !== undefined);
  const item = places?.asked?.get(id);
  if (!places) report(node, 'local-on-slide');
  else if (Object.keys(others).length > 0 || marks.some((value) => value !== '')) report(node, 'local-marks');
  else if (places.asked && !item) report(node, 'local-unknown', { id });
  else if (called !== undefined && item && !item.called) report(node, 'local-not-called', { id });
  else if (line !== undefined && !places.hasPen) report(node, 'local-no-pen');
  else return [{ kind: 'local', id, part: called === undefined ? 'answer' : 'day', ...(line === undefined ? {} : { line: true }) }];
  return [];
}
