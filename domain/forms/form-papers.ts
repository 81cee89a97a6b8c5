/** The forms among the papers of a programme, to be printed and handed out. */
import type { Paper } from '../paper';
import type { Programme } from '../programme';

const blank: Omit<Paper, 'id' | 'kind' | 'title'> = {
  readers: 'participants',
  review: undefined,
  contentNote: false,
  cardsOnPage: 4,
  sources: [],
  body: { en: [], sr: [] },
};

/** Papers as they were written, and both forms, which are drawn from the questions themselves. */
export const printedPapers = ({ papers, forms }: Programme): readonly Paper[] => [
  ...papers,
  { ...blank, id: 'form-test', kind: 'test', title: forms.test.title },
  { ...blank, id: 'form-evaluation', kind: 'evaluation', title: forms.evaluation.title },
];
