/** What the Library's list is asked for: kept while other places are open, until the kit ends. */
import type { DeskView } from '../../domain/desk/desk-view';
import { everyTraining, type LibraryQuery, noFilter } from '../../domain/desk/library-query';
import { type SharedState, sharedState } from '../ui/shared-state';

export type Asked = Omit<LibraryQuery, 'window'>;

const { window: _, ...everything } = everyTraining;

const byTrainer = sharedState<Asked>(everything);
const beforeRoom = sharedState<Asked>(everything);

/**
 * What was typed and chosen for the trainer's eyes is neither read by the room nor narrows what it sees by what can't be seen there: while
 * the room may see the desk the list is asked for anew, and afterwards as before.
 */
export const askedFor = ({ inSight }: Pick<DeskView, 'inSight'>): SharedState<Asked> => (inSight ? beforeRoom : byTrainer);

/** Whether something is searched for or filtered; an order leaves out nothing. */
export const isNarrowed = ({ search, filter }: Asked): boolean =>
  search.trim() !== '' || Object.values(filter).some((value) => value !== null);

/** The order stays. */
export const notNarrowed = ({ sort }: Asked): Asked => ({ search: '', filter: noFilter, sort });
