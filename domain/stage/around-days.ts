/** What the room sees before a day, between the two and after them: who is welcome to what, how the day goes, and whom to call. */
import { scheduleOf, toldStart } from '../agenda/schedule';
import { inLanguage } from '../kernel/language';
import { formatLocalTime, localDateOf, localTimeOf } from '../kernel/time';
import { knownHelplines } from '../programme/helplines';
import { type DayNumber, dayPlan, isPause, type Programme } from '../programme/programme';
import { worldOf } from '../programme/theme';
import type { HelplineLine, Scene } from './audience-view';
import { landscapes, partOfDay } from './break-scene';
import { drawingNamed } from './drawn-scene';
import type { SceneContext } from './scene-context';
import { toldBlocks } from './told-blocks';

/** Numbers that are called at once, and the first of the others. */
export const firstHelplines = (programme: Programme, language: SceneContext['language']): readonly HelplineLine[] =>
  [...programme.helplines.immediate, ...knownHelplines(programme).slice(0, 1)].map(({ number, name }) => ({
    number,
    name: inLanguage(name, language),
  }));

/** Returns who holds the training, or whose programme it is where nobody says. */
const organiserOf = ({ head, programme, language }: Pick<SceneContext, 'programme' | 'language' | 'head'>): string =>
  head?.organiser ?? inLanguage(programme.owner, language);

export function thanksScene(context: Pick<SceneContext, 'programme' | 'language' | 'head'>): Extract<Scene, { readonly kind: 'thanks' }> {
  const { programme, language } = context;
  const last = programme.days[1].blocks.at(-1);
  const drawn = last?.slides.findLast(({ scene }) => scene !== undefined);
  return {
    kind: 'thanks',
    title: inLanguage(programme.shortTitle, language),
    owner: organiserOf(context),
    certificates: programme.certificate !== undefined,
    helplines: firstHelplines(programme, language),
    drawing: drawingNamed(drawn?.scene, last?.id, context) ?? drawingNamed(landscapes.evening, last?.id, context),
    world: worldOf(programme.theme, last?.id),
  };
}

function comingDay(day: DayNumber, context: SceneContext): Scene {
  const { programme, run, language, now, held } = context;
  const { title, blocks } = dayPlan(programme, day);
  const [first] = blocks;
  const date = held?.days[day - 1];
  const isEvening = day === 2 && date !== undefined && localDateOf(now) < date;
  const drawn = first?.slides.find(({ scene }) => scene !== undefined);
  const part = isEvening ? 'evening' : partOfDay(localTimeOf(now));
  const own = isEvening ? undefined : drawingNamed(drawn?.scene, first?.id, context);
  return {
    kind: 'waiting',
    title: inLanguage(programme.shortTitle, language),
    owner: organiserOf(context),
    coming: {
      says: isEvening ? 'evening' : day === 1 ? 'welcome' : 'welcome-back',
      day: inLanguage(title, language),
      place: held?.place ?? '',
      date,
      blocks: toldBlocks(scheduleOf(programme, run, day, now).blocks).map((line) => ({
        time: formatLocalTime(toldStart(line)),
        name: inLanguage(line.block.short, language),
        isPause: isPause(line.block),
      })),
      part,
      drawing: own ?? drawingNamed(landscapes[part], first?.id, context),
    },
    world: worldOf(programme.theme, first?.id),
  };
}

export const waitingScene = (context: SceneContext): Scene =>
  context.run.ended.includes(2) ? thanksScene(context) : comingDay(context.run.ended.includes(1) ? 2 : 1, context);
