/** What is remembered of the telephones for one half-day, see main/store/telephones-kept.ts: made, found again after a power cut, and forgotten when it is over. */
import { randomInt } from 'node:crypto';
import { written } from '../../../domain/kernel/language';
import { isRefusal, type Refusal } from '../../../domain/kernel/refusal';
import { elapsed, type LocalTime, later, localDateOf, localTimeOf, type Moment, minutes } from '../../../domain/kernel/time';
import type { HalfDay } from '../../../domain/programme/programme';
import { currentHalfDay } from '../../../domain/register/current-half-day';
import { ports as knownPorts } from '../../../domain/telephones/address';
import { roomNumbers, roomWord } from '../../../domain/telephones/room-word';
import { passphraseWords } from '../../../words/passphrase-words';
import { faultOf } from '../../store/disk';
import { forgetTelephones, type KeptTelephones, keepTelephones, readTelephones } from '../../store/telephones-kept';
import { newKey } from '../../telephones/tokens';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import type { OpenTraining } from '../training/open-training';

/** A trainer who looks at a slide of the afternoon has not ended the morning, and “End day” may have been pressed by mistake. */
const grace = minutes(10);

type Needed = Pick<Ports, 'disk' | 'dataFolder' | 'clock' | 'settings' | 'noteFault'>;

export class HalfDayKey {
  readonly #ports: Needed;
  #kept: KeptTelephones | undefined;
  #isRead = false;
  #isUnreadNoted = false;
  /** Since when another half-day goes on than that of the key, or no day runs. */
  #overSince: Moment | undefined;

  constructor(ports: Needed) {
    this.#ports = ports;
  }

  /** True when there was something to read. Rejects with what the disk says. */
  async read(): Promise<boolean> {
    if (this.#isRead) return false;
    const kept = await readTelephones(this.#ports.disk, this.#ports.dataFolder);
    if (this.#isRead) return false;
    this.#isRead = true;
    this.#kept = kept;
    return kept !== undefined;
  }

  /** Works like {@link read}; what the disk refuses is tried again, and noted once: the person who turns telephones on is told. */
  async tryToRead(): Promise<boolean> {
    try {
      return await this.read();
    } catch (error) {
      if (faultOf(error) === undefined) throw error;
      if (!this.#isUnreadNoted) this.#ports.noteFault?.('The key of the telephones could not be read.', error);
      this.#isUnreadNoted = true;
      return false;
    }
  }

  /** What was kept of it, else anew: that isn't kept yet. Where the disk can't tell, a new one would lock out everybody of before. */
  async find(open: OpenTraining, halfDay: HalfDay): Promise<KeptTelephones | Refusal> {
    const read = await orRefuse(() => this.read(), 'telephones-not-read', translateIn(this.#ports.settings.data.language));
    return isRefusal(read) ? read : (this.of(open) ?? this.#make(open, halfDay));
  }

  /** What was kept, if it is of the half-day that goes on. */
  of(open: OpenTraining | undefined): KeptTelephones | undefined {
    const kept = this.#kept;
    if (!kept || !open || kept.training !== open.log.id) return undefined;
    return this.halfDayOf(open) === kept.halfDay && kept.day === localDateOf(this.#ports.clock.now()) ? kept : undefined;
  }

  /** Returns the half-day of the day that runs; undefined when none does, and in a rehearsal. */
  halfDayOf({ log, programme, details, isRehearsing }: OpenTraining): HalfDay | undefined {
    const { run } = log.training.state;
    if (run.day === undefined || isRehearsing) return undefined;
    return currentHalfDay({ programme, run, now: this.#ports.clock.now() }, details.days);
  }

  /** Random. */
  #make(open: OpenTraining, halfDay: HalfDay): KeptTelephones {
    const words = written(passphraseWords, open.details.language, (serbian) => serbian);
    const word = roomWord(words[randomInt(words.length)] ?? 'sun', randomInt(roomNumbers.least, roomNumbers.most + 1));
    return { training: open.log.id, halfDay, day: localDateOf(this.#ports.clock.now()), key: newKey(), word, port: knownPorts[0] };
  }

  async keep(kept: KeptTelephones): Promise<Refusal | undefined> {
    const { disk, dataFolder, settings } = this.#ports;
    const outcome = await orRefuse(() => keepTelephones(disk, dataFolder, kept), 'not-written', translateIn(settings.data.language));
    if (isRefusal(outcome)) return outcome;
    this.#kept = kept;
    return undefined;
  }

  /** When it will be forgotten, unless its half-day goes on till then; undefined while that goes on. */
  get until(): LocalTime | undefined {
    return this.#overSince && later(localTimeOf(this.#overSince), grace);
  }

  /** Its half-day is over, and the grace too: it is to be forgotten. */
  isOver(open: OpenTraining | undefined): boolean {
    const [kept, now] = [this.#kept, this.#ports.clock.now()];
    if (!kept) return false;
    if (kept.day !== localDateOf(now)) return true;
    if (open?.log.id === kept.training) {
      const goesOn = this.halfDayOf(open) === kept.halfDay;
      this.#overSince = goesOn ? undefined : (this.#overSince ?? now);
    }
    return this.#overSince !== undefined && elapsed(this.#overSince.instant, now.instant) >= grace;
  }

  /** No day runs any more, and whoever closes the kit takes nothing back. */
  isEnded(open: OpenTraining | undefined): boolean {
    return this.#kept !== undefined && open?.log.id === this.#kept.training && open.log.training.state.run.day === undefined;
  }

  /** Rejects with what the disk says; it is asked again then. */
  async forget(): Promise<void> {
    await forgetTelephones(this.#ports.disk, this.#ports.dataFolder);
    this.#kept = undefined;
    this.#overSince = undefined;
  }
}
