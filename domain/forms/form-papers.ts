/** Papers of a programme that nobody writes: forms and literature, to be printed and handed out. */
import type { Paper } from '../programme/paper';
import type { Programme } from '../programme/programme';

const blank: Omit<Paper, 'id' | 'kind' | 'title'> = {
  readers: 'participants',
  review: undefined,
  contentNote: false,
  cardsOnPage: 4,
  sources: [],
  body: { en: [], sr: [] },
};

const literaturePapers = ({ literature }: Programme): readonly Paper[] =>
  literature
    ? [
        {
          ...blank,
          id: 'literature',
          kind: 'literature',
          title: literature.title,
          review: literature.review,
          confirmation: literature.confirmation,
        },
      ]
    : [];

/** Papers as they were written, and those that are drawn from their own files. */
export const printedPapers = (programme: Programme): readonly Paper[] => [
  ...programme.papers,
  ...literaturePapers(programme),
  { ...blank, id: 'form-test', kind: 'test', title: programme.forms.test.title },
  { ...blank, id: 'form-evaluation', kind: 'evaluation', title: programme.forms.evaluation.title },
];
