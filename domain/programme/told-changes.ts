/** What a programme that comes says otherwise than the one that is here, in lines: by the names of its sessions, slides, statements and files. */
import { inLanguage, type Language, type Localized } from '../kernel/language';
import type { Translate } from '../kernel/translate';
import type { ChangedBlock, Changes } from './difference';
import type { ProgrammeHere } from './shelf';

/** The most names of each kind; a person who wants more opens both. */
const mostNames = 12;

export interface ToldPart {
  readonly title: string;
  /** One for each kind of change. */
  readonly lines: readonly string[];
}

/** Parts in which nothing differs are left out. */
export function toldChanges({ difference, files }: ProgrammeHere, language: Language, t: Translate): readonly ToldPart[] {
  const named = (text: Localized): string => t('programmes:named', { name: inLanguage(text, language) });
  const block = ({ title, minutes }: ChangedBlock): string =>
    minutes ? t('programmes:minutes-of', { name: named(title), ...minutes }) : named(title);
  const some = (names: readonly string[]): string => {
    const first = names.slice(0, mostNames).join(', ');
    return names.length > mostNames ? t('programmes:named-first', { names: first, count: names.length - mostNames }) : first;
  };
  const line = (kind: 'added' | 'removed' | 'changed' | 'reordered', names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [t(`programmes:${kind}`, { count: names.length, names: some(names) })];
  const lines = <Changed>({ added, removed, changed }: Changes<Changed>, name: (each: Changed) => string): readonly string[] => [
    ...line('added', added.map(named)),
    ...line('removed', removed.map(named)),
    ...line('changed', changed.map(name)),
  ];
  const ofFiles = [...line('added', files.added), ...line('removed', files.removed), ...line('changed', files.changed)];
  const parts: readonly ToldPart[] = [
    ...(difference
      ? [
          { title: t('programmes:changes-blocks'), lines: lines(difference.blocks, block) },
          {
            title: t('programmes:changes-slides'),
            lines: [...lines(difference.slides, named), ...line('reordered', difference.reordered.map(named))],
          },
          { title: t('programmes:changes-statements'), lines: lines(difference.statements, named) },
        ]
      : []),
    { title: t('programmes:changes-files'), lines: ofFiles },
  ];
  return parts.filter((part) => part.lines.length > 0);
}
