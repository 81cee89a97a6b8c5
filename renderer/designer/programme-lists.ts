/** What a slide can be given of the programme's other files: sources, figures, drawn scenes. A draft may hold anything: what is no such thing is left out. */
import type { Localized } from '../../domain/kernel/language';
import type { DesignView } from '../../domain/programme/design';
import type { Plain } from '../../domain/programme/plain-data';

export interface ListedSource {
  readonly key: string;
  readonly name: Localized;
  readonly title: string;
  readonly year: string;
}

type Fields = { readonly [key: string]: Plain };
const fieldsOf = (data: Plain | undefined): Fields =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Fields) : {};
const textOf = (data: Plain | undefined): string => (typeof data === 'string' || typeof data === 'number' ? String(data) : '');

export const sourcesIn = ({ data }: DesignView): readonly ListedSource[] =>
  Object.entries(fieldsOf(data['sources.yaml'])).map(([key, value]) => {
    const { name, title, year } = fieldsOf(value);
    const { en, sr } = fieldsOf(name);
    return { key, name: { en: textOf(en), sr: textOf(sr) }, title: textOf(title), year: textOf(year) };
  });

export const figuresIn = ({ data }: DesignView): readonly string[] =>
  Object.keys(data).flatMap((file) => /^figures\/([a-z0-9-]+)\.yaml$/u.exec(file)?.[1] ?? []);

export const scenesIn = ({ data }: DesignView): readonly string[] => Object.keys(fieldsOf(fieldsOf(data['theme.yaml']).scenes));
