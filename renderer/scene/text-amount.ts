/** How much there is to read in a sentence or a reason, as classes for type size. From its length alone: nothing is measured. */
import type { Amount } from '../../domain/programme/body-amount';

/** For a single sentence: a statement, a title. */
export const amountOfSentence = (text: string): Amount => (text.length <= 50 ? 'roomy' : text.length <= 95 ? 'medium' : 'full');

/** For what is read beside a headline: the reason of an answer. */
export const amountOfReason = (text: string): Amount => (text.length <= 150 ? 'roomy' : text.length <= 235 ? 'medium' : 'full');
