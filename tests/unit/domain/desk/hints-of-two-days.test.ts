/** Both days of the shipped programme, every slide, as a trainer plays them who has never seen a hint: which one stands there, and when. */
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { TrainingView } from '../../../../domain/desk/desk-view';
import { type HintName, hintNames, hintOf, newlyDone, type Seen } from '../../../../domain/desk/hint';
import { minutes } from '../../../../domain/kernel/time';
import type { DayNumber, Programme } from '../../../../domain/programme/programme';
import type { TrainingCommand } from '../../../../domain/training/command';
import { trainingView } from '../../../../domain/training/view';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { personNamed } from '../../builders';
import { Laptop } from '../training/laptop';

/** A block of a day, or a phase of the barometer. */
type Where = string;

const projector = {
  displays: 2,
  on: false,
  size: '',
  privacy: 'private' as const,
  isAskedAgain: false,
  screens: [],
  offered: [],
  deskInSight: false,
  test: 'none' as const,
};

function seenWith({ training, wanted }: { readonly training: TrainingView; readonly wanted: boolean }) {
  const library = { count: 1, edition: 1, next: undefined, reading: undefined };
  return (done: readonly string[]): Seen => ({
    settings: { hints: { shown: true, done } },
    programmes: [],
    projector: { ...projector, wanted },
    inSight: false,
    library,
    training,
  });
}

class Trainer {
  readonly laptop = Laptop.withTraining();
  wanted = false;
  /** Each hint as it came, with where. */
  readonly told: string[] = [];
  /** The places at which each hint would be due if it alone had never been followed. */
  readonly due: ReadonlyMap<HintName, Set<Where>> = new Map(hintNames.map((name) => [name, new Set()]));
  readonly #over = new Set<string>();
  #before: Seen | undefined;
  #training: TrainingView;

  constructor(programme: Programme) {
    this.laptop.planned = programme;
    this.#training = trainingView(this.laptop.context());
    this.look();
  }

  get training(): TrainingView {
    return this.#training;
  }

  get #where(): Where {
    const { day, ended, barometer, slide } = this.#training.run;
    if (day === undefined) return `${ended.length} of 2 days held`;
    return barometer ? `barometer, ${barometer.phase}` : (slide?.block ?? '');
  }

  look(): void {
    const { laptop, wanted } = this;
    this.#training = trainingView(laptop.context());
    const seen = seenWith({ training: this.#training, wanted });
    for (const name of newlyDone(seen([...this.#over]), this.#before)) this.#over.add(name);
    this.#before = seen([]);
    for (const name of hintNames) {
      if (hintOf(seen(hintNames.filter((other) => other !== name)), 'run')) this.due.get(name)?.add(this.#where);
    }
    const shown = hintOf(seen([...this.#over]), 'run');
    const told = `${this.#where}: ${shown?.name}`;
    if (shown && !this.told.includes(told)) this.told.push(told);
  }

  does(...commands: readonly TrainingCommand[]): this {
    for (const command of commands) {
      this.laptop.does(command);
      this.look();
    }
    return this;
  }

  /** Next until the day's last slide; the barometer's statements with a count and an answer, the first with a second round. */
  plays(day: DayNumber): this {
    this.does({ kind: 'start-day', day });
    if (!this.wanted) {
      this.wanted = true;
      this.look();
      for (const { id } of this.laptop.state.participants) {
        this.does({ kind: 'mark', participant: id, halfDay: 'd1am', state: 'present', at: '' });
      }
    }
    while (!this.#training.run.isLastSlide) this.#goOn();
    return this.does({ kind: 'end-day' });
  }

  #goOn(): void {
    const { barometer } = this.#training.run;
    if (barometer?.phase === 'places') this.does({ kind: 'count', position: 'agree', change: 1 });
    if (barometer?.phase === 'voices') this.does({ kind: 'reveal-answer' });
    else if (barometer?.phase === 'answer' && barometer.number === 1 && !barometer.hasSecondRound) this.does({ kind: 'second-round' });
    else this.does({ kind: 'next' });
  }
}

const folder = fileURLToPath(new URL('../../../../content/prevention-of-trafficking', import.meta.url));
const overnight = minutes(24 * 60);
let programme: Programme;
let trainer: Trainer;
beforeAll(async () => {
  programme = await knownProgramme(folder);
  trainer = new Trainer(programme).does({ kind: 'add-participant', person: personNamed('Žika', 'Žikić') }).plays(1);
  trainer.laptop.wait(overnight);
  trainer.look();
  trainer.plays(2);
}, 60_000);

test('each hint comes at its moment, and most of both days has none', () => {
  expect(trainer.told).toEqual([
    '0 of 2 days held: import-list',
    '0 of 2 days held: start-day',
    'd1-registration: projector',
    'd1-registration: mark',
    'd1-registration: next',
    'd1-session-2: to-barometer',
    'barometer, statement: places',
    'barometer, places: count',
    'barometer, places: voices',
    'barometer, voices: reveal',
    'barometer, answer: second-round',
    'barometer, second-places: shift',
    'd1-summary: end-day',
    '2 of 2 days held: export',
  ]);
});

test('even to whoever followed none before, no hint says what isn’t the time for it', () => {
  const due = (name: HintName): readonly Where[] => [...(trainer.due.get(name) ?? [])];
  expect(due('end-day')).toEqual(['d1-summary', programme.days[1].blocks.at(-1)?.id]);
  expect(due('export')).toEqual(['2 of 2 days held']);
  expect(due('to-barometer')).toEqual(['d1-session-2']);
  expect(due('start-day')).toEqual(['0 of 2 days held', '1 of 2 days held']);
  expect(due('next')).toEqual(['d1-registration', 'd2-registration']);
  expect(due('reveal')).toEqual(['barometer, voices']);
});

test('with an empty list nobody is sent to start the day', () => {
  const { training } = new Trainer(programme);
  const others = hintNames.filter((name) => name !== 'start-day');
  expect(hintOf(seenWith({ training, wanted: false })(others), 'prepare')).toBeUndefined();
});

test('a rehearsal asks for no marks and no end of the day', () => {
  const { training } = new Trainer(programme).does(
    { kind: 'add-participant', person: personNamed('Žika', 'Žikić') },
    { kind: 'start-day', day: 1 },
  );
  const atEnd = { ...training, run: { ...training.run, isLastSlide: true } };
  const only = (name: HintName, isRehearsal: boolean): HintName | undefined =>
    hintOf(seenWith({ training: { ...atEnd, isRehearsal }, wanted: true })(hintNames.filter((other) => other !== name)), 'run')?.name;
  expect([only('end-day', false), only('mark', false)]).toEqual(['end-day', 'mark']);
  expect([only('end-day', true), only('mark', true)]).toEqual([undefined, undefined]);
});
