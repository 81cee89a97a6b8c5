/** An open training as the desk sees it: what may be seen while the room may see the desk, and all of it for the trainer alone. */

import { goingOnAfter } from '../agenda/going-on';
import { liveOf } from '../agenda/rescue';
import { pinLate, type Schedule, scheduleOf, timerLeft } from '../agenda/schedule';
import { type TimedThing, type TimerSettings, type TimerStage, timerStageOf, timesFor, usualTimers } from '../agenda/timer-stages';
import { agendaInSight, agendaView } from '../agenda/view';
import { peopleShownOf } from '../barometer/people-shown';
import { barometerResults } from '../barometer/results';
import { certificatesView } from '../certificates/view';
import type { DeskTime, NothingBesides, TrainingInSight, TrainingView } from '../desk/desk-view';
import { namedFollowUps } from '../follow-up/follow-up';
import { followUpView } from '../follow-up/view';
import { printedPapers } from '../forms/form-papers';
import { groupsInSight, groupsView, onPurposeScene } from '../groups/show';
import { whileSame } from '../kernel/kept';
import { inLanguage, type Language } from '../kernel/language';
import { type Duration, formatLocalTime, inMinutes, type LocalDate, localDateOf, localTimeOf, type Moment } from '../kernel/time';
import { uncheckedNumbers } from '../programme/helplines';
import { type PaperCard, paperCard, readers } from '../programme/paper';
import { preparationView } from '../programme/preparation-view';
import { isPause, type Programme } from '../programme/programme';
import { reviewOf } from '../programme/review';
import type { PersonalDataView } from '../register/register-view';
import { registerView } from '../register/view';
import { reportView } from '../report/view';
import { roomListsInSight, roomListsView } from '../room/lists-view';
import { audienceTimeOf } from '../stage/audience-time';
import type { AudienceTime } from '../stage/audience-view';
import { runInSight, runView } from '../stage/console';
import { filmPosition } from '../stage/film';
import { onSlide } from '../stage/rehearsal';
import { roomHeadOf } from '../stage/room-head';
import { audienceView } from '../stage/scene';
import type { SceneContext } from '../stage/scene-context';
import { isKeptTooLong } from './card';
import { stageIn, type TrainingContext } from './context';
import { answersIn, holdsPersons, namedIn, trainersIn } from './decide-erase';
import { laptopName, shortDevice } from './laptops';
import { leftOutIn } from './left-out';
import { undoable } from './undo';

/** What the projector is drawn from: no participant is in it, but for what a trainer shows on purpose. */
export function sceneContext(context: TrainingContext): SceneContext {
  const { training, now } = stageIn(context);
  const { programme, details, letterhead } = context;
  const { language } = details;
  const media = `/media/${training.state.id}`;
  return {
    programme,
    run: training.state.run,
    language,
    now,
    media,
    localNumbers: details.localNumbers,
    held: { place: details.place, days: details.days },
    head: letterhead && roomHeadOf({ details, programme, letterhead, language, media }),
    onPurpose: onPurposeScene(training.state, programme, details.language),
  };
}

function personalDataView({
  training,
  details: { keepUntil },
  now,
  device: own,
  waitsForErasing = false,
  leftElsewhere = [],
}: TrainingContext): PersonalDataView {
  const { state, events } = training;
  const held = holdsPersons(state);
  const lastOf = (device: string): LocalDate | undefined => {
    const last = waitsForErasing || leftElsewhere.length > 0 ? events.findLast((event) => event.device === device) : undefined;
    return last && localDateOf(last.moment);
  };
  return {
    participants: state.participants.length,
    named: namedIn(state),
    trainers: trainersIn(state).length,
    followUps: namedFollowUps(state.followUps),
    signedSheets: state.signedSheets.length,
    answers: answersIn(state),
    canErase: held,
    isDue: isKeptTooLong(held, keepUntil, localDateOf(now)),
    waitsHere: waitsForErasing,
    lastHere: lastOf(own),
    elsewhere: leftElsewhere.map(({ device, files }) => ({
      device,
      name: laptopName(state, device),
      short: shortDevice(device),
      files: files.length,
      last: lastOf(device),
    })),
    erased: state.erased,
  };
}

/** What is the same whoever sees the desk. */
function seenByAll(
  context: TrainingContext,
): Pick<TrainingInSight, 'id' | 'audience' | 'looks' | 'isRehearsal' | 'rehearsed' | 'quietCard'> {
  const { training, programme, language, rehearsed } = context;
  const quietCard = programme.papers.find(({ id }) => id === programme.quietCard);
  return {
    id: training.state.id,
    audience: audienceView(sceneContext(context)),
    isRehearsal: stageIn(context).isRehearsal,
    rehearsed,
    looks: Object.entries(programme.theme?.looks ?? {}).map(([name, { title }]) => ({ name, title: inLanguage(title, language) })),
    quietCard: quietCard && paperCard(quietCard, language),
  };
}

/** Built of what may be seen, and of nothing else. */
export function trainingInSight(context: TrainingContext): NothingBesides<TrainingInSight, TrainingView> {
  const { training, details, device } = context;
  const scene = sceneContext(context);
  const { training: onStage } = stageIn(context);
  return {
    ...seenByAll(context),
    details: { place: details.place, days: details.days },
    agenda: agendaInSight(context),
    run: runInSight(onStage, scene, device),
    roomLists: roomListsInSight(scene),
    groups: groupsInSight(training.state, onStage.state.run),
  };
}

const papersView = whileSame((programme: Programme, language: Language): readonly PaperCard[] =>
  readers.flatMap((each) => printedPapers(programme).filter((paper) => paper.readers === each)).map((paper) => paperCard(paper, language)),
);

export function trainingView(context: TrainingContext): TrainingView {
  const { training, details, programme, language, device } = context;
  const scene = sceneContext(context);
  const { training: onStage } = stageIn(context);
  const register = registerView(context);
  return {
    ...seenByAll(context),
    details: {
      programme: programme.id,
      programmeTitle: inLanguage(programme.title, language),
      review: reviewOf(programme, language),
      place: details.place,
      venue: details.venue,
      days: details.days,
      trainers: details.trainers,
      language: details.language,
      project: details.project,
      donor: details.donor,
      keepUntil: details.keepUntil,
      localNumbers: details.localNumbers,
      leftOut: leftOutIn(programme, language),
      uncheckedNumbers: uncheckedNumbers(programme, localDateOf(context.now)),
    },
    agenda: agendaView(context),
    preparation: preparationView(programme, training.state.preparation, language),
    canUndoInPrepare: undoable(training, 'prepare', device) !== undefined,
    run: runView(onStage, scene, device),
    roomLists: roomListsView(scene, language),
    register,
    groups: groupsView(context, onStage.state.run, register.currentHalfDay),
    personalData: personalDataView(context),
    certificates: certificatesView(context),
    followUp: followUpView(training, details, device),
    letterhead: training.state.letterhead,
    peopleShown: peopleShownOf(training.state, programme),
    report: reportView(training, programme, language, device),
    results: barometerResults(programme, training.state.run.barometer, language),
    papers: papersView(programme, language),
  };
}

/** The next block that must start at a time and won't. */
function latePin({ blocks }: Schedule): DeskTime['late'] {
  const late = blocks.find((each) => inMinutes(pinLate(each)) >= 1);
  if (!late) return undefined;
  const { block, projectedStart, plannedStart } = late;
  return { block: block.id, at: formatLocalTime(projectedStart), pinned: formatLocalTime(block.pinnedAt ?? plannedStart) };
}

/** Undefined while no break runs. */
function goesOnIn(schedule: Schedule): DeskTime['goesOn'] {
  const now = schedule.blocks.find(({ status }) => status === 'now');
  const goingOn = now && isPause(now.block) ? goingOnAfter(schedule, now.block.id) : undefined;
  return goingOn?.left === undefined ? undefined : { until: formatLocalTime(goingOn.at), left: goingOn.left };
}

const noStages: DeskTime['stages'] = { block: undefined, activity: undefined, group: undefined };

type Timed = Pick<TrainingContext, 'training' | 'programme' | 'rehearsal'>;

/** What {@link deskTime} and {@link audienceTime} follow from besides the moment: while each of it is the same, a second that goes by tells all. */
export const timeMadeOf = (open: Timed | undefined, timers: TimerSettings): readonly unknown[] => [
  open?.programme,
  open?.rehearsal ?? open?.training.state.run,
  timers,
];

export function deskTime(now: Moment, open: Timed | undefined, timers: TimerSettings = usualTimers): DeskTime {
  const clock = formatLocalTime(localTimeOf(now), true);
  const stage = open && stageIn({ ...open, now });
  const run = stage?.training.state.run;
  if (!open || !stage || run?.day === undefined) {
    return {
      clock,
      blockLeft: undefined,
      blockLength: undefined,
      activityLeft: undefined,
      groupLeft: undefined,
      filmAt: undefined,
      goesOn: undefined,
      stages: noStages,
      behind: undefined,
      dayEnds: undefined,
      late: undefined,
      live: undefined,
      onSlide: undefined,
    };
  }
  const schedule = scheduleOf(open.programme, run, run.day, stage.now);
  const { blockLeft, blockLength, drift, projectedEnd } = schedule;
  const activityLeft = timerLeft(run.timer, stage.now);
  const groupLeft = timerLeft(run.groupTimer, stage.now);
  const stageOfTimer = (thing: TimedThing, left: Duration | undefined): TimerStage | undefined =>
    left === undefined ? undefined : timerStageOf(left, timesFor(timers, thing));
  const left = {
    clock,
    blockLeft,
    blockLength,
    activityLeft,
    groupLeft,
    filmAt: filmPosition(run.film, stage.now),
    goesOn: goesOnIn(schedule),
    stages: {
      block: stageOfTimer('block', blockLeft),
      activity: stageOfTimer('activity', activityLeft),
      group: stageOfTimer('group', groupLeft),
    },
  };
  if (stage.isRehearsal) {
    /* A rehearsal begins anywhere and stops for a thought: that is no lateness. */
    const times = onSlide(stage.training.events, stage.now.instant);
    return { ...left, behind: undefined, dayEnds: undefined, late: undefined, live: undefined, onSlide: times };
  }
  return {
    ...left,
    behind: drift === undefined ? undefined : Math.trunc(inMinutes(drift)),
    dayEnds: projectedEnd === undefined ? undefined : formatLocalTime(projectedEnd),
    late: latePin(schedule),
    live: liveOf(schedule),
    onSlide: undefined,
  };
}

export const audienceTime = (now: Moment, open: Timed | undefined): AudienceTime => audienceTimeOf(deskTime(now, open));
