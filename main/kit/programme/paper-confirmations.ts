/** The organiser confirms a paper of the programme, or takes that back: in the training that is open, and on this laptop for all others. */
import type { Outcome } from '../../../domain/contract';
import type { TrainingId } from '../../../domain/kernel/ids';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { localDateOf, wallTime } from '../../../domain/kernel/time';
import { oneLine } from '../../../domain/letterhead/letterhead';
import { asksToBeConfirmed, carriedConfirmations } from '../../../domain/programme/confirmed-papers';
import { emptyPlacesIn, type MarkedPlace } from '../../../domain/programme/notice-places';
import type { DomainEvent } from '../../../domain/training/event';
import type { ConfirmedHere } from '../../store/confirmed-schema';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import type { Preferences } from '../preferences';
import { done, type Handlers, type RequestGate } from '../request-gate';
import type { OpenTraining } from '../training/open-training';
import type { Trainings } from '../training/trainings';
import { digestsOfPapers } from './paper-words';

/** Letters of a name. */
const longest = 160;
/** Each is one paper with one wording; the oldest are forgotten first. */
const mostKept = 400;

class PaperConfirmations {
  readonly #ports: Pick<Ports, 'clock'>;
  readonly #preferences: Preferences;

  constructor(ports: Pick<Ports, 'clock'>, preferences: Preferences) {
    this.#ports = ports;
    this.#preferences = preferences;
  }

  async confirm(open: OpenTraining, paper: string, typed: string): Promise<Outcome> {
    const by = oneLine(typed);
    if (by === '') return refuse('confirmer-missing', 'by');
    if (by.length > longest) return refuse('text-too-long', 'by', { longest });
    const places = this.#emptyPlaces(open, paper);
    if (places.length > 0) return refuse('notice-places-empty', undefined, { places: places.join('; ') });
    return this.#keep(open, paper, by, (body) => ({ type: 'paper-confirmed', body, personal: { by } }));
  }

  /** Returns what of the notice on data nobody filled in, with where that is done; of other papers nothing has to be. */
  #emptyPlaces({ programme, letterhead }: OpenTraining, id: string): readonly string[] {
    const paper = programme.papers.find((each) => each.id === id && id === programme.dataNotice);
    if (!paper) return [];
    const { translate, data } = this.#preferences;
    const told: Readonly<Record<MarkedPlace, string>> = {
      organiser: letterhead.name === '' ? translate('papers:place-organiser') : '',
      seat: letterhead.seat === '' ? translate('papers:place-seat') : '',
      'keep-until': translate('papers:place-keep-until'),
    };
    return emptyPlacesIn(paper, programme, data.language)
      .map((empty) => (empty.place === 'asked' ? translate('papers:place-asked', { ask: empty.ask }) : told[empty.place]))
      .filter((place) => place !== '');
  }

  takeBack(open: OpenTraining, paper: string): Promise<Outcome> {
    return this.#keep(open, paper, undefined, (body) => ({ type: 'paper-confirmation-taken-back', body, personal: undefined }));
  }

  /**
   * In the training first: that alone is what another laptop will know. What was tried in a sample counts in that sample alone. `by`:
   * undefined when it is taken back.
   */
  async #keep(
    open: OpenTraining,
    paper: string,
    by: string | undefined,
    eventOf: (body: Extract<DomainEvent, { readonly type: 'paper-confirmed' }>['body']) => DomainEvent,
  ): Promise<Outcome> {
    const words = digestsOfPapers(open.asRead).get(paper);
    if (words === undefined || !asksToBeConfirmed(open.programme, paper)) return refuse('no-such-paper');
    const now = this.#ports.clock.now();
    const on = localDateOf(now);
    const here = this.#preferences.data.confirmedPapers;
    const before = [open.log.training.state.confirmedPapers[words], ...here.filter((each) => each.words === words)];
    /* A clock that was set back makes nothing earlier than what it follows. */
    const at = wallTime(Math.max(now.wall, ...before.flatMap((each) => (each ? [each.at + 1] : []))));
    const kept = await open.keep([eventOf({ paper, words, on, at })], now);
    if (isRefusal(kept) || open.log.training.state.isSample) return kept;
    const said: ConfirmedHere = {
      programme: open.programme.id,
      paper,
      words,
      by: by ?? '',
      on,
      at,
      isTakenBack: by === undefined,
    };
    const others = here.filter((each) => each.words !== words);
    return this.#preferences.keep({ confirmedPapers: [...others, said].slice(-mostKept) });
  }
}

/**
 * What the organiser confirmed on this laptop in another training goes along with this one. A disk that refuses keeps no bundle from being
 * saved, least of all then: the paper only asks to be reviewed again where the bundle is opened. No name goes into a training whose persons
 * were erased.
 */
export async function carryConfirmations(ports: Pick<Ports, 'clock' | 'settings'>, trainings: Trainings, id: TrainingId): Promise<void> {
  const { confirmedPapers, language } = ports.settings.data;
  if (trainings.summary(id)?.erasedOn !== null || confirmedPapers.length === 0) return;
  const work = async (): Promise<Outcome> => {
    const digests = digestsOfPapers(await trainings.programmeOf(id));
    await trainings.using(id, async (log) => {
      const carried = carriedConfirmations(digests, log.training.state.confirmedPapers, confirmedPapers);
      if (carried.length > 0) await log.confirm(carried, ports.clock.now());
    });
    return done;
  };
  await orRefuse(work, 'not-written', translateIn(language));
}

/** What the desk asks about papers that are to be confirmed. */
export function confirmationRequests(gate: RequestGate, ports: Pick<Ports, 'clock'>, preferences: Preferences) {
  const confirmations = new PaperConfirmations(ports, preferences);
  const inOpen = (work: (open: OpenTraining) => Promise<Outcome>): Promise<Outcome | Refusal> => gate.act(async () => gate.opened(work));
  return {
    'confirm-paper': (paper, by) => inOpen((open) => confirmations.confirm(open, paper, by)),
    'take-back-confirmation': (paper) => inOpen((open) => confirmations.takeBack(open, paper)),
  } satisfies Partial<Handlers>;
}
