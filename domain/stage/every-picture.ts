/** Every picture of a programme that the room can be shown, each at its fullest: what the content check measures. */

import type { BarometerPhase } from '../barometer/schema';
import type { BarometerState, Counts } from '../barometer/state';
import type { TrainingId } from '../kernel/ids';
import { inLanguage, type Language } from '../kernel/language';
import { duration, instant, localDateOf, type Moment, minutes, wallTime } from '../kernel/time';
import { noteSteps, stepsOf } from '../programme/build-steps';
import { type DeckSlide, deckOf, refOf } from '../programme/deck';
import { type LocalNumber, longestLocalName, mostLocalNumbers } from '../programme/helplines';
import { askedOf, longestHours, type NotedAnswer } from '../programme/preparation';
import { withPreparation } from '../programme/prepared';
import type { DayNumber, Programme, Statement } from '../programme/programme';
import type { ShownCard } from '../room/schema';
import { emptyTraining } from '../training/state';
import type { AudienceTime, AudienceView, Scene } from './audience-view';
import type { RoomHead } from './room-head';
import { audienceView, slideScene } from './scene';
import type { SceneContext } from './scene-context';
import type { RunState } from './state';

/** What in the files a picture is made of. */
export type PictureSubject =
  | { readonly kind: 'slide'; readonly block: string; readonly slide: string }
  | { readonly kind: 'statement'; readonly statement: number; readonly phase: BarometerPhase }
  | { readonly kind: 'activity'; readonly activity: string }
  | { readonly kind: 'quiz'; readonly question: string }
  | { readonly kind: 'summary' | 'helplines' | 'title' }
  | { readonly kind: 'sources'; readonly day: DayNumber };

export interface SubjectPicture {
  readonly subject: PictureSubject;
  readonly view: AudienceView;
  readonly time: AudienceTime;
}

/** The drawing doesn't depend on the time, so any will do. */
const noon: Moment = { instant: instant(0), wall: wallTime(12 * 60 * 60_000), offset: 0 };
const someDay = localDateOf(noon);
const noTraining = emptyTraining('' as TrainingId).run;
/** Two figures for each place: as many as come to a training. */
const fullCounts: Counts = { agree: 14, unsure: 12, disagree: 11 };
const phases: readonly BarometerPhase[] = ['statement', 'places', 'voices', 'second-places', 'answer', 'shift'];
const activity = minutes(10);
/** The most and longest numbers that a training may have. */
const fullNumbers: readonly LocalNumber[] = Array.from({ length: mostLocalNumbers }, (_, index) => ({
  name: 'centar za socijalni rad i porodicu grada'.slice(0, longestLocalName),
  number: `018 123 45${index}`,
}));

/** The most trainers, and the longest donor, for which a title has room. */
const fullHead: RoomHead = {
  days: [someDay, someDay],
  trainers: ['Aleksandra Stanisavljević', 'Vojislav Milosavljević'],
  organiser: '',
  donor: '',
  donorLine: 'Uz podršku Fonda za bezbedno i podsticajno detinjstvo u jugoistočnoj Evropi',
  logos: [],
};

/** Each helpline found out, with words as long as a training may have. */
function allFoundOut(programme: Programme): Programme {
  const found = askedOf(programme).map(({ id, kind }): readonly [string, NotedAnswer] => [
    id,
    {
      answer: kind === 'telephone' ? '011 123 45 67' : 'radnim danima 08–16, vikendom 10–14, besplatno'.slice(0, longestHours),
      by: '',
      day: localDateOf(noon),
    },
  ]);
  return withPreparation(programme, Object.fromEntries(found), 'sr-Latn');
}

class Pictures {
  readonly #programme: Programme;
  readonly #language: Language;
  readonly #media: string;

  constructor(programme: Programme, language: Language, media: string) {
    this.#programme = programme;
    this.#language = language;
    this.#media = media;
  }

  all(): readonly SubjectPicture[] {
    return [
      this.#of({ kind: 'title' }, audienceView(this.#context({})).scene),
      ...[[], fullNumbers].flatMap((localNumbers) =>
        [this.#programme, allFoundOut(this.#programme)].map((programme) =>
          this.#of({ kind: 'helplines' }, audienceView({ ...this.#context({ cover: 'helplines' }), programme, localNumbers }).scene),
        ),
      ),
      ...([1, 2] as const).flatMap((day) => this.#slides(day)),
      ...this.#notes(),
      ...this.#statements(),
      ...this.#cards(),
    ];
  }

  #context(run: Partial<RunState>): SceneContext {
    return {
      programme: this.#programme,
      run: { ...noTraining, ...run },
      language: this.#language,
      now: noon,
      media: this.#media,
      localNumbers: [],
      held: { place: 'Sremska Mitrovica', days: [someDay, someDay] },
      head: { ...fullHead, organiser: inLanguage(this.#programme.owner, this.#language) },
    };
  }

  #of(subject: PictureSubject, scene: Scene, activityLeft: AudienceTime['activityLeft'] = undefined): SubjectPicture {
    return { subject, view: { language: this.#language, scene }, time: { progress: 0.5, activityLeft } };
  }

  /** Those of the barometer are drawn with its statements. */
  #slides(day: DayNumber): readonly SubjectPicture[] {
    return deckOf(this.#programme, day)
      .filter(({ slide }) => slide.layout !== 'barometer')
      .map((each) => this.#slide(each, day));
  }

  #slide(each: DeckSlide, day: DayNumber): SubjectPicture {
    const { block, slide } = each;
    const ref = refOf(each);
    const timer = slide.timer === undefined ? undefined : { length: slide.timer, runBefore: duration(0), runningSince: undefined };
    const scene = slideScene(ref, stepsOf(slide), day, this.#context({ day, slide: ref, timer }));
    if (slide.layout === 'sources') return this.#of({ kind: 'sources', day }, scene);
    return this.#of({ kind: 'slide', block: block.id, slide: slide.id }, scene, slide.timer);
  }

  /** Content notes: one for each way in which they are worded. */
  #notes(): readonly SubjectPicture[] {
    const notes = new Map<string, SubjectPicture>();
    for (const day of [1, 2] as const) {
      for (const each of deckOf(this.#programme, day).filter(({ slide }) => noteSteps(slide) > 0)) {
        const scene = slideScene(refOf(each), 0, day, this.#context({ day, slide: refOf(each) }));
        const picture = this.#of({ kind: 'slide', block: each.block.id, slide: each.slide.id }, scene);
        if (scene.kind === 'content-note' && !notes.has(scene.before)) notes.set(scene.before, picture);
      }
    }
    return [...notes.values()];
  }

  #statements(): readonly SubjectPicture[] {
    const barometer = ([1, 2] as const)
      .flatMap((day) => deckOf(this.#programme, day).map((each) => ({ each, day })))
      .find(({ each }) => each.slide.layout === 'barometer');
    if (!barometer) return [];
    const { each, day } = barometer;
    const drawn = (statement: Statement, phase: BarometerPhase): Scene => {
      const timer = { length: activity, runBefore: duration(0), runningSince: undefined };
      return slideScene(refOf(each), 0, day, this.#context({ day, slide: refOf(each), timer, barometer: this.#played(statement, phase) }));
    };
    const { statements } = this.#programme;
    const [first] = statements;
    return [
      ...statements.flatMap((statement) =>
        phases.map((phase) => this.#of({ kind: 'statement', statement: statement.id, phase }, drawn(statement, phase), activity)),
      ),
      ...(first ? [this.#of({ kind: 'summary' }, drawn(first, 'summary'))] : []),
    ];
  }

  #cards(): readonly SubjectPicture[] {
    const timer = { length: activity, runBefore: duration(0), runningSince: undefined };
    const drawn = (card: ShownCard): Scene => audienceView(this.#context({ cover: 'card', card, timer })).scene;
    const { activities, quiz } = this.#programme;
    return [
      ...activities.map(({ id }) => this.#of({ kind: 'activity', activity: id }, drawn({ kind: 'activity', activity: id }), activity)),
      ...quiz.flatMap(({ id }) =>
        [false, true].map((revealed) => this.#of({ kind: 'quiz', question: id }, drawn({ kind: 'quiz', question: id, revealed }))),
      ),
    ];
  }

  #played({ id }: Statement, phase: BarometerPhase): BarometerState {
    const record = { first: fullCounts, second: fullCounts, revealed: true };
    const records = Object.fromEntries(this.#programme.statements.map((each) => [each.id, record]));
    return { ...noTraining.barometer, statement: id, phase, countsShown: true, cardsOffered: true, records };
  }
}

/** In the order of the training. `media`: where the window finds the programme's pictures. */
export const everyPicture = (programme: Programme, language: Language, media: string): readonly SubjectPicture[] =>
  new Pictures(programme, language, media).all();
