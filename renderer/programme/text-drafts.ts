/** Words that were typed and not saved yet: they outlive their panel, so a look at another slide or place loses nothing. In the window only. */

import type { StatementWords } from '../../domain/programme/schema';
import type { SlideFields } from '../../domain/programme/slide-fields';
import type { SlideSources } from '../../domain/programme/text-changes';
import { type SharedState, sharedState, useShared } from '../ui/shared-state';

type Drafts<Words> = SharedState<Readonly<Record<string, Words>>>;

const slideDrafts: Drafts<SlideSources> = sharedState({});
const statementDrafts: Drafts<StatementWords> = sharedState({});
const ownDrafts: Drafts<SlideFields> = sharedState({});

type UseDraft<Words> = readonly [Words | undefined, (words: Words | undefined) => void];

function useDraft<Words>(drafts: Drafts<Words>, name: string): UseDraft<Words> {
  const draft = useShared(drafts)[name];
  return [
    draft,
    (words) => {
      const { [name]: _before, ...others } = drafts.get();
      drafts.set(words ? { ...others, [name]: words } : others);
    },
  ];
}

export const useSlideDraft = (name: string): UseDraft<SlideSources> => useDraft(slideDrafts, name);
/** Returns the draft of a slide that came from a presentation; its notes are saved by themselves. */
export const useOwnDraft = (name: string): UseDraft<SlideFields> => useDraft(ownDrafts, name);
export const useStatementDraft = (name: string): UseDraft<StatementWords> => useDraft(statementDrafts, name);

/** Names with a draft. */
export const useDraftNames = (): ReadonlySet<string> =>
  new Set([...Object.keys(useShared(slideDrafts)), ...Object.keys(useShared(statementDrafts)), ...Object.keys(useShared(ownDrafts))]);
