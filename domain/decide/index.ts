/** From a command to what happens, or to a refusal. Pure: state, command and context in, values out. */
import { assertNever } from '../assert-never';
import type { TrainingCommand } from '../command';
import type { Refusal } from '../refusal';
import type { Training } from '../state';
import { editAgenda } from './agenda';
import { moveToDay } from './agenda-days';
import { noteArgument, removeArgument } from './arguments';
import type { Context, Decision } from './context';
import { changeDetails } from './details';
import { erasePersons } from './erase';
import { changeVolume, pauseFilm, playFilm, rewindFilm } from './film';
import { changeFollowUp, removeFollowUp, wishFollowUp } from './follow-up';
import { freeze } from './freeze';
import { formGroupsOf, moveMember, placeLate, showGroups } from './groups';
import { addMessage, removeMessage, showMessage } from './message';
import { noteOwnSlide, placeOwnSlides, removeOwnSlides } from './own-slides';
import { showCard } from './pack-cards';
import { addPlanRow, datePlan, removePlanRow, setPlanRowState, showPlan, writePlan } from './plan';
import { beginSecondRound, count, goToNextStatement, movePositions, offerCards, reveal, showCounts, swapSides } from './play';
import { back, cover, endDay, goTo, next, startDay } from './present';
import { addParticipant, changeParticipant, joinParticipants, mark, markRemaining, tellApart } from './register';
import { breakNow, correctTimes, rescue } from './rescue';
import { addLine, answerQuestion, changeLine, moveLine, removeLine, showList } from './room-lists';
import { addStatement, arrangeStatement, goToStatement } from './statements';
import { adjustTimer, closeTimer, pauseTimer, resumeTimer, startTimer, whichTimer } from './timer';
import { redo, undo } from './undo';

export type { Context, Decision } from './context';
export { createTraining } from './details';
export { importParticipants } from './register';

export function decide(training: Training, command: TrainingCommand, context: Context): Decision | Refusal {
  const { state } = training;
  switch (command.kind) {
    case 'change-details':
      return changeDetails(state, command.details);
    case 'edit-agenda':
      return editAgenda(state, command.day, command.edit, context);
    case 'move-to-other-day':
      return moveToDay(state, command.day, command.block, command.at, context);
    case 'place-own-slides':
      return placeOwnSlides(state, command.slides, command.place);
    case 'remove-own-slides':
      return removeOwnSlides(state, command.slides);
    case 'note-own-slide':
      return noteOwnSlide(state, command);
    case 'start-day':
      return startDay(state, command.day, context);
    case 'end-day':
      return endDay(state);
    case 'rescue':
      return rescue(state, command.way, command.minutes, context);
    case 'break-now':
      return breakNow(state, command.minutes, context);
    case 'correct-times':
      return correctTimes(state, command, context);
    case 'next':
      return next(state, context);
    case 'back':
      return back(state, context);
    case 'go-to':
      return goTo(state, command.slide, context);
    case 'cover':
      return cover(state, command.cover);
    case 'add-message':
      return addMessage(state, command, context);
    case 'show-message':
      return showMessage(state, command.message);
    case 'remove-message':
      return removeMessage(state, command.message);
    case 'add-line':
      return addLine(state, command, context);
    case 'change-line':
      return changeLine(state, command, context);
    case 'move-line':
      return moveLine(state, command, context);
    case 'remove-line':
      return removeLine(state, command.line, context);
    case 'answer-question':
      return answerQuestion(state, command, context);
    case 'show-card':
      return showCard(state, command.card, context);
    case 'show-list':
      return showList(state, command, context);
    case 'freeze':
      return freeze(state, command.frozen, context);
    case 'play-film':
      return playFilm(state, context);
    case 'pause-film':
      return pauseFilm(state, context);
    case 'rewind-film':
      return rewindFilm(state);
    case 'change-volume':
      return changeVolume(state, command.by);
    case 'start-timer':
      return startTimer(command.length, whichTimer(command));
    case 'pause-timer':
      return pauseTimer(state, whichTimer(command));
    case 'resume-timer':
      return resumeTimer(state, whichTimer(command));
    case 'adjust-timer':
      return adjustTimer(state, command.by, whichTimer(command));
    case 'close-timer':
      return closeTimer(state, whichTimer(command));
    case 'count':
      return count(state, command, context);
    case 'move-positions':
      return movePositions(state, command, context);
    case 'reveal-answer':
      return reveal(state);
    case 'second-round':
      return beginSecondRound(state);
    case 'next-statement':
      return goToNextStatement(state, context);
    case 'show-counts':
      return showCounts(state, command.shown);
    case 'swap-sides':
      return swapSides(state);
    case 'offer-cards':
      return offerCards(state, command.offered);
    case 'arrange-statement':
      return arrangeStatement(state, command, context);
    case 'go-to-statement':
      return goToStatement(state, command.statement, context);
    case 'add-statement':
      return addStatement(state, command, context);
    case 'note-argument':
      return noteArgument(state, command, context);
    case 'remove-argument':
      return removeArgument(state, command.argument);
    case 'add-participant':
      return addParticipant(state, command.person, context);
    case 'change-participant':
      return changeParticipant(state, command.participant, command.person);
    case 'mark-remaining':
      return markRemaining(state, command.halfDay, command.state);
    case 'mark':
      return mark(state, command);
    case 'join':
      return joinParticipants(state, command.kept, command.gone);
    case 'tell-apart':
      return tellApart(state, command.one, command.other);
    case 'form-groups':
      return formGroupsOf(state, command, context);
    case 'move-member':
      return moveMember(state, command.participant, command.group);
    case 'place-late':
      return placeLate(state, command.halfDay);
    case 'show-groups':
      return showGroups(state, command.names);
    case 'add-plan-row':
      return addPlanRow(state, command.group, context);
    case 'remove-plan-row':
      return removePlanRow(state, command.group, command.row);
    case 'write-plan':
      return writePlan(state, command.what, command.text, context);
    case 'date-plan':
      return datePlan(state, command.what, command.text);
    case 'set-plan-row-state':
      return setPlanRowState(state, command);
    case 'show-plan':
      return showPlan(state, command);
    case 'wish-follow-up':
      return wishFollowUp(command.wish, context);
    case 'change-follow-up':
      return changeFollowUp(state, command.followUp, command.wish);
    case 'remove-follow-up':
      return removeFollowUp(state, command.followUp);
    case 'erase-persons':
      return erasePersons(state, command.place, context);
    case 'undo':
      return undo(training, command.place, context);
    case 'redo':
      return redo(training, command.place, context);
    default:
      return assertNever(command, 'command');
  }
}
