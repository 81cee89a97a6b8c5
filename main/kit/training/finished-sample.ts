/**
 * A sample training that is over: held slide by slide, signed, its first day certified and changed once with a reason, with a scan of a sheet and certificates. It shows what comes
 * of a training; the sample that is ahead stays free to be tried.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { certificateQuestions } from '../../../domain/certificates/choices';
import { isRefusal, type Refusal } from '../../../domain/kernel/refusal';
import { dayLength, instant, type Moment, wallTime } from '../../../domain/kernel/time';
import type { DayNumber, HalfDay } from '../../../domain/programme/programme';
import { attended, presenceOf } from '../../../domain/register/attendance';
import { nobody } from '../../../domain/register/person';
import { certify } from '../../../domain/signing/certified';
import { halfDaysOf, signatureOf, signedWith } from '../../../domain/signing/signatures';
import { decide } from '../../../domain/subjects/commands';
import type { Decision } from '../../../domain/training/rules';
import type { DetailsInput } from '../../../domain/training/schema';
import type { Translate } from '../../translate';
import type { Ports } from '../ports';
import { attachPages } from '../signing/attach-pages';
import { roomStory, type Story, writeFinishedSheets } from './finished-room';
import { verifyOnDisk } from './health';
import type { OpenTraining } from './open-training';
import { sampleDetails } from './sample';
import { sampleSignature } from './sample-signature';

/** A page on which the invented people signed on paper, too. */
const signedSheet = 'signed-sheet.jpg';
/** The first day is so many days ago. */
const firstDayBefore = 8;

function momentBefore(now: Moment, days: number, minutesSinceMidnight: number): Moment {
  const local = now.wall + now.offset * 60_000;
  const back = (local % dayLength) - minutesSinceMidnight * 60_000 + days * dayLength;
  return { instant: instant(now.instant - back), wall: wallTime(now.wall - back), offset: now.offset };
}

const onDay = (now: Moment, day: DayNumber, hour: number, minute = 0): Moment =>
  momentBefore(now, firstDayBefore + 1 - day, hour * 60 + minute);

export function finishedDetails(
  programme: string,
  language: DetailsInput['language'],
  now: Moment,
  translate: Translate,
): { readonly details: DetailsInput; readonly begun: Moment } {
  const begun = onDay(now, 1, 8, 30);
  const details = { ...sampleDetails(programme, language, begun, translate), place: translate('start:finished-place') };
  return { details: { ...details, trainers: translate('start:sample-trainer') }, begun };
}

/** Returns the signatures of those who were there, once each. */
const signaturesIn = ({ programme, log }: OpenTraining, halfDay: HalfDay): Decision =>
  log.training.state.participants.flatMap(({ id, person }): Decision => {
    const { state } = log.training;
    if (!person || !attended(presenceOf(state, id, halfDay)) || signatureOf(state, id, halfDay)) return [];
    const halfDays = signedWith(programme, halfDay);
    return [{ type: 'signature-given', body: { participant: id, halfDays, replaces: [] }, personal: { strokes: sampleSignature(person) } }];
  });

/** Tells the two days to a training that has its people; each step is on the disk before the next. Rejects with what the disk says. */
export async function tellFinishedDays(open: OpenTraining, ports: Ports, translate: Translate): Promise<Refusal | undefined> {
  const now = ports.clock.now();
  const { state } = open.log.training;
  const [late, left, absent, corrected] = [2, 6, 8, 10].map((index) => state.participants[index]?.id);
  const trainer = translate('start:sample-trainer');
  if (!late || !left || !absent || !corrected) throw new Error('The sample list is too short');

  const signed = (halfDay: HalfDay) => (at: OpenTraining) => signaturesIn(at, halfDay);
  const certified = async ({ log }: OpenTraining) => {
    const [firstName = '', lastName = ''] = trainer.split(' ');
    const strokes = sampleSignature({ ...nobody, firstName, lastName });
    return certify(
      log.training.state,
      { day: 1, name: trainer, role: translate('signing:lead-trainer'), strokes },
      await verifyOnDisk(ports, log.id),
    );
  };
  const half = (day: DayNumber, halfDay: HalfDay, hour: number): Story => [
    [onDay(now, day, hour, 10), { kind: 'mark-remaining', halfDay, state: 'present' }],
    [onDay(now, day, hour, 15), signed(halfDay)],
  ];
  const [firstMorning, firstAfternoon] = halfDaysOf(1);
  const [secondMorning, secondAfternoon] = halfDaysOf(2);
  if (!firstMorning || !firstAfternoon || !secondMorning || !secondAfternoon) throw new Error('A day has two half-days');
  const told: Story = [
    [onDay(now, 1, 9), { kind: 'start-day', day: 1 }],
    [onDay(now, 1, 9, 9), { kind: 'mark', participant: late, halfDay: firstMorning, state: 'late', at: '9:25' }],
    ...half(1, firstMorning, 9),
    ...half(1, firstAfternoon, 13),
    [onDay(now, 1, 16, 40), { kind: 'end-day' }],
    [onDay(now, 1, 16, 45), certified],
    [
      onDay(now, 1, 17, 20),
      {
        kind: 'change-certified-day',
        reason: translate('start:sample-reason'),
        change: { kind: 'mark', participant: corrected, halfDay: firstAfternoon, state: 'left-early', at: '15:30' },
      },
    ],
    [onDay(now, 2, 9), { kind: 'start-day', day: 2 }],
    [onDay(now, 2, 9, 8), { kind: 'mark', participant: absent, halfDay: secondMorning, state: 'absent', at: '' }],
    ...half(2, secondMorning, 9),
    [onDay(now, 2, 13, 8), { kind: 'mark', participant: absent, halfDay: secondAfternoon, state: 'absent', at: '' }],
    [onDay(now, 2, 13, 9), { kind: 'mark', participant: left, halfDay: secondAfternoon, state: 'left-early', at: '16:00' }],
    ...half(2, secondAfternoon, 13),
    [onDay(now, 2, 16, 40), { kind: 'end-day' }],
    [onDay(now, 2, 17), { kind: 'issue-certificates', by: trainer, stay: certificateQuestions }],
    ...roomStory(open.programme, (day, minute) => onDay(now, day, 0, minute), translate),
  ];
  const story = told.toSorted(([one], [other]) => one.instant - other.instant);
  for (const [moment, step] of story) {
    const context = { ...open.decisionContext(), moment };
    const decision = typeof step === 'function' ? await step(open) : decide(open.log.training, step, context);
    if (isRefusal(decision)) return decision;
    const kept = await open.keep(decision, moment);
    if (isRefusal(kept)) return kept;
  }
  await writeFinishedSheets(open, ports, translate);
  const pages = [new Uint8Array(await readFile(join(ports.contentFolder, 'sample', signedSheet)))];
  const attached = await attachPages(open, ports, { file: signedSheet, pages, halfDays: halfDaysOf(2) }, onDay(now, 2, 17, 30));
  return isRefusal(attached) ? attached : undefined;
}
