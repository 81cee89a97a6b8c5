/** Refusals: the agenda and its timers. */
import { pair } from './pair';

export const agenda = pair({
  en: {
    'timer-length': 'The timer can run from one second to eight hours.',
    'no-such-block': 'This block is not in the agenda any more.',
    'block-minutes': 'A block can last from 1 to {{most}} minutes.',
    'block-title-missing': 'Write what this block is called.',
    'session-too-short': 'This session of the accredited programme lasts at least {{least}} minutes.',
    'session-stays': 'This belongs to the accredited programme. It can be shortened, not left out.',
    'last-block': 'A day needs at least one block.',
    'no-such-minute': 'Choose a minute inside the block, which lasts {{minutes}}.',
    'no-such-least': 'Write whole minutes, at most the {{minutes}} that the block lasts.',
    'day-hours': 'The day must end after it begins.',
    'past-stays': 'What already happened stays as it was: what began can’t be moved or taken out. Change what is still to come.',
    'block-happened': 'This block has begun already: it stays on its day. Move what is still to come.',
    'day-not-over': 'Day {{day}} is not over yet.',
    'day-over': 'Day {{day}} is over: nothing can be moved there any more.',
    'agenda-changed-since': 'The agenda of this day was changed again since then. Undo that first, where it was changed.',
    'times-in-future': 'This time is still to come. Write when it was.',
    'times-overlap': 'Another block was running at this time. Nothing was changed; correct that block first.',
    'both-times-needed': 'Write both when it began and when it ended.',
    'end-before-start': 'It can’t have ended before it began. Write both times as the clock showed them.',
    'told-times-overlap':
      'Another block took place in the middle of these times, or all through them. Nothing was changed; correct that block first.',
    'block-not-begun': 'This block has not begun yet.',
    'rescue-gone': 'The day has moved on and this offer no longer fits. Nothing was changed; look at the offers again.',
    'break-minutes': 'A break can last from 1 to 60 minutes.',
    'agenda-without-headings':
      'No columns for an agenda were found in “{{file}}”. A line above the blocks must name the columns: start or minutes, and title. Nothing was imported.',
    'agenda-empty': 'No line of “{{file}}” is about day {{day}}. Nothing was imported.',
    'agenda-too-long': '“{{file}}” is too long for the agenda of a day: it has more than {{most}} rows. Nothing was imported.',
    'calendar-broken':
      '“{{file}}” is a calendar that can’t be read: it is damaged, or only a part of it. Export it from the calendar again. Nothing was imported.',
    'calendar-too-long':
      '“{{file}}” is a calendar of more than {{most}} events. Export only the days of the training from it. Nothing was imported.',
    'agenda-lacks-sessions':
      'Sessions of the accredited programme are missing. Add them to the list, then import it again. Nothing was changed.',
    'agenda-changed-meanwhile':
      'The agenda was changed meanwhile. Nothing was imported. Close this and choose the file again: then you see what would change now.',
  },
  sr: {
    'timer-length': 'Tajmer može da traje od jedne sekunde do osam sati.',
    'no-such-block': 'Ovog bloka više nema u agendi.',
    'block-minutes': 'Blok može da traje od 1 do {{most}} minuta.',
    'block-title-missing': 'Upišite kako se ovaj blok zove.',
    'session-too-short': 'Ova sesija akreditovanog programa traje najmanje {{least}} minuta.',
    'session-stays': 'Ovo pripada akreditovanom programu. Može da se skrati, ali ne i da se izostavi.',
    'last-block': 'Danu je potreban bar jedan blok.',
    'no-such-minute': 'Izaberite minut unutar bloka, koji traje {{minutes}}.',
    'no-such-least': 'Upišite cele minute, najviše {{minutes}} koliko blok traje.',
    'day-hours': 'Dan mora da se završi posle početka.',
    'past-stays': 'Ono što se već dogodilo ostaje: započeto ne može da se pomeri ni izbaci. Izmenite ono što tek dolazi.',
    'block-happened': 'Ovaj blok je već počeo: ostaje u svom danu. Pomerite ono što tek dolazi.',
    'day-not-over': '{{day}}. dan još nije završen.',
    'day-over': '{{day}}. dan je završen: u njega više ništa ne može da se pomeri.',
    'agenda-changed-since': 'Agenda ovog dana je posle toga ponovo menjana. Najpre poništite tu izmenu, tamo gde je napravljena.',
    'times-in-future': 'To vreme tek dolazi. Upišite kada je bilo.',
    'times-overlap': 'U to vreme je trajao drugi blok. Ništa nije promenjeno; najpre ispravite taj blok.',
    'both-times-needed': 'Upišite i kada je počelo i kada se završilo.',
    'end-before-start': 'Ne može da se završi pre nego što je počelo. Upišite oba vremena kako ih je sat pokazivao.',
    'told-times-overlap': 'Usred tog vremena, ili tokom celog, trajao je drugi blok. Ništa nije promenjeno; najpre ispravite taj blok.',
    'block-not-begun': 'Ovaj blok još nije počeo.',
    'rescue-gone': 'Dan je odmakao i ova ponuda više ne odgovara. Ništa nije promenjeno; pogledajte ponude ponovo.',
    'break-minutes': 'Pauza može da traje od 1 do 60 minuta.',
    'agenda-without-headings':
      'U „{{file}}” nisu nađene kolone agende. Red iznad blokova treba da imenuje kolone: početak ili minute, i naslov. Ništa nije uvezeno.',
    'agenda-empty': 'Nijedan red u „{{file}}” nije o {{day}}. danu. Ništa nije uvezeno.',
    'agenda-too-long': '„{{file}}” je predugačka za agendu jednog dana: ima više od {{most}} redova. Ništa nije uvezeno.',
    'calendar-broken':
      '„{{file}}” je kalendar koji ne može da se pročita: oštećen je, ili je samo deo njega. Izvezite ga iz kalendara ponovo. Ništa nije uvezeno.',
    'calendar-too-long': '„{{file}}” je kalendar sa više od {{most}} događaja. Izvezite iz njega samo dane obuke. Ništa nije uvezeno.',
    'agenda-lacks-sessions': 'Nedostaju sesije akreditovanog programa. Dodajte ih na listu, pa je uvezite ponovo. Ništa nije promenjeno.',
    'agenda-changed-meanwhile':
      'Agenda je u međuvremenu promenjena. Ništa nije uvezeno. Zatvorite ovo i ponovo izaberite datoteku: tada se vidi šta bi se sada promenilo.',
  },
});
