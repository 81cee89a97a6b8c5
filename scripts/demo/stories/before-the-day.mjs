/** The story until the day begins: the empty library, lists on their way in, preparing, and the first slide on the projector. */
import { chapter, fill, go, offerList, picture, pictureOfEachTab, press, projector, see, seePart, waitUntil } from '../steps.mjs';
import { late } from './late.mjs';

/** A list with something of everything: twice the same, another person of that name, a formula, no name, a remark over two lines. */
const untidyList = `Spisak učesnika za obuku,,,,
Rb,Prezime i ime,Škola,Mesto,Napomena
1,"Živković Jelena","OŠ ""Vuk Karadžić""",Pirot,
2,"Đorđević, Saša",Gimnazija,Niš,"dolazi
tek drugog dana"
3,Živković  Jelena,OŠ „Vuk Karadžić”,Pirot,dupli red
4,ŽIVKOVIĆ JELENA,Gimnazija,Leskovac,druga osoba
5,"=HYPERLINK(""http://example.org"")",Gimnazija,Niš,
6,,Tehnička škola,Zaječar,bez imena
7,Nađ Ištvan,Srednja škola,Čoka,+381 18 000000
`;
const pastedList = '1. Jovana Petrović, OŠ „Vuk Karadžić”, Kruševac\n2. Đorđe Lukić, Gimnazija, Niš\n3. Jovana Petrović\nSrdačan pozdrav\n';

export const beforeTheDay = [
  chapter(
    'Library',
    see('library:try-sample'),
    picture('library-empty', 'Library, empty'),
    press('library:new-training'),
    fill({
      'prepare:place': 'Niš',
      'prepare:venue': 'Gimnazija „Svetozar Marković”, velika sala na prvom spratu',
      'prepare:first-day': '2023-11-21',
      'prepare:second-day': '2023-11-22',
      'prepare:trainers': 'Mira Mirić\nPetar Perić',
      'prepare:project': 'Škole protiv trgovine decom',
      'prepare:donor': 'Fond za obrazovanje',
    }),
    picture('new-training', 'New training, filled in'),
    press('library:create-training'),
    see('prepare:details', 'tab'),
  ),
  chapter(
    'Lists',
    go('register'),
    seePart('.register'),
    picture('register-empty', 'Register, empty'),
    offerList('spisak.csv', untidyList),
    press('list:import-list'),
    seePart('[role="dialog"] table:visible'),
    picture('import-preview', 'Import preview'),
    press('desk:cancel'),
    press('list:paste-list'),
    seePart('[role="dialog"] textarea'),
    fill({ 'list:paste-title': pastedList }),
    picture('paste', 'Paste a list'),
    press('list:paste-go-on'),
    seePart('[role="dialog"] table:visible'),
    picture('paste-preview', 'Paste preview'),
    press('desk:cancel'),
    go('results'),
    seePart('.results'),
    picture('results-empty', 'Results, empty'),
  ),
  chapter(
    'Prepare',
    go('library'),
    press('library:try-sample'),
    see('prepare:details', 'tab'),
    pictureOfEachTab('prepare', 'Prepare', { slides: '.texts-preview .scene' }),
    go('library'),
    seePart('.library-card'),
    picture('library', 'Library with trainings'),
    go('register'),
    seePart('[data-half-day]'),
    picture('register-people', 'Register, nobody marked'),
  ),
  chapter(
    'Before the day',
    go('run'),
    see('run:start-day'),
    picture('run-before', 'Run, before the day'),
    press('run:show-on-projector'),
    projector('title', 'Title, before the day', '[data-scene="waiting"]'),
    waitUntil(8 * 60 + 30 + late),
    press('run:start-day'),
    see('run:end-day'),
  ),
];
