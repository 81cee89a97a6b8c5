/** The kit's own template of a training report, for programmes without one: places in braces are filled in, see domain/report/template.ts. */
import { pair } from './pair';

export const reportTemplate = pair({
  en: {
    title: 'Training report',
    summary: 'Summary',
    people: 'Participants',
    held: 'Planned and held',
    agenda: 'Agenda',
    barometer: 'Social Barometer',
    tests: 'Tests',
    evaluation: 'Evaluation',
    impressions: 'Impressions',
    plans: 'Action plans',
    'follow-up': 'Follow-up workshops',
    closing: 'Conclusion',
    annexes: 'Annexes',
    'summary-held':
      'The training “{programme}” was planned for {days}, in {place}[, at {venue}][, as part of the project {project}][, with the support of {donor}].',
    'summary-people':
      '{registered} {registered|participant was|participants were} on the list; {attended} {attended|was|were} there in at least one half-day, and {completed} {completed|has|have} completed the training.',
  },
  sr: {
    title: 'Izveštaj o obuci',
    summary: 'Sažetak',
    people: 'Učesnici',
    held: 'Planirano i održano',
    agenda: 'Agenda',
    barometer: 'Socijalni barometar',
    tests: 'Testovi',
    evaluation: 'Evaluacija',
    impressions: 'Utisci',
    plans: 'Akcioni planovi',
    'follow-up': 'Nastavak obuke',
    closing: 'Zaključak',
    annexes: 'Prilozi',
    'summary-held':
      'Obuka „{programme}” planirana je za {days}, mesto održavanja: {place}[, {venue}][, u okviru projekta „{project}”][, uz podršku donatora: {donor}].',
    'summary-people':
      'Na spisku {registered|je bio|su bila|je bilo} {registered} {registered|učesnik|učesnika|učesnika}; bar jednom poludanu {attended|prisustvovao je|prisustvovala su|prisustvovalo je} {attended}, a obuku {completed|je završio|su završila|je završilo} {completed}.',
  },
});
