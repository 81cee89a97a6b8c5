/** The preparation list as the trainer fills it in. */
import { whileSame } from '../kernel/kept';
import { inLanguage, type Language } from '../kernel/language';
import { type AskedItem, isAnswered, type NotedAnswer, type Preparation, unanswered } from './preparation';
import type { Programme } from './programme';

export interface AskedView extends NotedAnswer, Pick<AskedItem, 'called' | 'id' | 'kind'> {
  readonly ask: string;
  /** Empty where there is none. */
  readonly help: string;
  readonly isAnswered: boolean;
}

export interface PreparationView {
  /** Empty for a programme that asks nothing. */
  readonly groups: readonly { readonly title: string; readonly items: readonly AskedView[] }[];
  /** How much is still empty. */
  readonly open: number;
}

/** The same for as long as nothing of it is filled in. */
export const preparationView = whileSame(({ preparation: asked }: Programme, noted: Preparation, language: Language): PreparationView => {
  const groups = (asked ?? []).map(({ title, items }) => ({
    title: inLanguage(title, language),
    items: items.map(
      (item): AskedView => ({
        ...(noted[item.id] ?? unanswered),
        id: item.id,
        kind: item.kind,
        called: item.called,
        ask: inLanguage(item.ask, language),
        help: item.help ? inLanguage(item.help, language) : '',
        isAnswered: isAnswered(item, noted[item.id]),
      }),
    ),
  }));
  return { groups, open: groups.flatMap(({ items }) => items).filter((each) => !each.isAnswered).length };
});
