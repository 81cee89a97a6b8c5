/**
 * The report of a training, from its state and its programme alone: the template's words with their places filled in, what a trainer wrote
 * beside them, and under each heading what is known. Where nothing is, a sentence says so.
 */

import { standingCertificates } from '../certificates/issued';
import { inLanguage } from '../kernel/language';
import { writtenDays } from '../kernel/written-dates';
import { barometerBlocks } from './barometer-part';
import { factsThat, leftOutTold, paragraph } from './blocks';
import { defaultTemplate } from './default-template';
import type { ReportBlock, ReportDocument, ReportSection } from './document';
import { placesOf, type ReportFigures, type ReportSource, reportFigures } from './figures';
import { evaluationBlocks, testsBlocks } from './forms-part';
import { agendaBlocks, heldBlocks } from './held-part';
import { ownParagraphs } from './own-words';
import { peopleBlocks } from './people-part';
import { followUpBlocks, impressionBlocks, plansBlocks } from './room-part';
import { filledTemplate, reportTextIn } from './template';

/** What stands under each heading, after the template's words. */
const blocksOf: Readonly<Record<ReportSection, (source: ReportSource, figures: ReportFigures) => readonly ReportBlock[]>> = {
  summary: summaryBlocks,
  people: peopleBlocks,
  held: heldBlocks,
  agenda: agendaBlocks,
  barometer: barometerBlocks,
  tests: testsBlocks,
  evaluation: evaluationBlocks,
  impressions: impressionBlocks,
  plans: plansBlocks,
  'follow-up': followUpBlocks,
  closing: () => [],
  annexes: annexBlocks,
};

function summaryBlocks({ say, forms }: ReportSource, { registered, people, sessions, statements }: ReportFigures): readonly ReportBlock[] {
  const { paired, returned } = forms;
  const better = paired.moved && say('report:of', { count: paired.moved.better, all: paired.pairs });
  return factsThat([
    [say('report:registered'), registered],
    [say('report:completed-short'), people?.completed.count],
    [say('report:certificates'), people?.certificates],
    [say('report:sessions-held'), sessions && say('report:of', { count: sessions.held, all: sessions.of })],
    [say('report:statements-played'), statements.length === 0 ? undefined : statements.length],
    [say('report:better'), better],
    [say('report:evaluations'), returned['evaluation-d2pm'] === 0 ? undefined : returned['evaluation-d2pm']],
  ]);
}

/** Papers that belong to the training, as far as there are any. */
function annexBlocks({ say, state, forms, proof }: ReportSource, { people, registered }: ReportFigures): readonly ReportBlock[] {
  const { returned } = forms;
  const plans = Object.values(state.plans).filter(({ rows }) => rows.length > 0).length;
  const some = (count: number): number | undefined => (count === 0 ? undefined : count);
  const annexes = factsThat([
    [say('report:annex-attendance'), registered === 0 ? undefined : say('report:annex-days')],
    [say('report:annex-signed'), some(state.signedSheets.reduce((sum, { pages }) => sum + pages.length, 0))],
    [say('report:annex-certificates'), people && some(standingCertificates(state).length)],
    [say('report:annex-tests'), some(returned['test-d1am'] + returned['test-d2pm'])],
    [say('report:annex-evaluations'), some(returned['evaluation-d2pm'])],
    [say('report:annex-plans'), some(plans)],
  ]);
  return [...(annexes.length === 0 ? [paragraph(say('report:no-annexes'))] : annexes), ...(proof === undefined ? [] : [paragraph(proof)])];
}

export function reportOf(source: ReportSource): ReportDocument {
  const { programme, details, language, say, on } = source;
  const figures = reportFigures(source);
  const places = placesOf(source, figures);
  const text = reportTextIn(programme.report ?? defaultTemplate, language);
  const shown = text.sections.filter(({ section }) => !source.state.report.hidden.includes(section));
  const parts = shown.flatMap(({ section, heading, paragraphs }) => {
    const own = ownParagraphs(source, section);
    const blocks = [
      ...paragraphs.flatMap((each) => filledTemplate(each, places, language) ?? []).map(paragraph),
      ...own.items.map(paragraph),
      ...leftOutTold(own.leftOut, say),
      ...blocksOf[section](source, figures),
    ];
    return blocks.length === 0 ? [] : [{ section, heading, blocks }];
  });
  const title = inLanguage(programme.title, language);
  const [facts] = factsThat([
    [say('attendance:organiser'), places.organiser],
    [say('report:dates'), places.days],
    [say('attendance:place'), details.place],
    [say('attendance:venue'), details.venue],
    [say('attendance:trainers'), places.trainers],
    [say('attendance:project'), details.project],
    [say('attendance:donor'), details.donor],
  ]);
  return {
    language,
    title: text.title,
    subtitle: title,
    facts: facts?.kind === 'facts' ? facts.facts : [],
    parts,
    on,
    footer: [title, details.place, writtenDays(details.days, language)].filter((each) => each !== '').join(' · '),
  };
}
