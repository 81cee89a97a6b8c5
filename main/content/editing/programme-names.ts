/** The names of a programme in the text of its `programme.yaml`. */
import type { DataPath } from '../../../domain/programme/plain-data';
import type { ProgrammeNames } from '../../../domain/programme/shelf';
import { withYamlValue } from './yaml-edit';

/** `id`: another one; undefined where it stays. Undefined when the file has no place for one of them. */
export function withProgrammeNames(text: string, { title, shortTitle }: ProgrammeNames, id?: string): string | undefined {
  const values: readonly (readonly [DataPath, string])[] = [
    ...(id === undefined ? [] : [[['id'], id] as const]),
    [['title', 'en'], title.en],
    [['title', 'sr'], title.sr],
    [['short-title', 'en'], shortTitle.en],
    [['short-title', 'sr'], shortTitle.sr],
  ];
  return values.reduce<string | undefined>((now, [path, value]) => (now === undefined ? undefined : withYamlValue(now, path, value)), text);
}
