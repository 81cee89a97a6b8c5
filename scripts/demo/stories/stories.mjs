/** What the demo can play: everything, what a trainer does first, and what the README shows. A story is a list of steps. */
import { blocksToShow } from '../slides.mjs';
import { ask, chapter, count, go, mark, pass, picture, press, projector, see, seeMany, seePart, waitUntil } from '../steps.mjs';
import { afterTheDay } from './after-the-day.mjs';
import { beforeTheDay } from './before-the-day.mjs';
import { late } from './late.mjs';
import { register } from './register.mjs';
import { signing } from './signing.mjs';
import { show, walk } from './the-day.mjs';

/** Everything. */
export function wholeStory() {
  const blocks = blocksToShow();
  const [arriving, working] = [blocks.slice(0, 2), blocks.slice(2)];
  return [...beforeTheDay, walk(arriving), register, signing, walk(working), ...afterTheDay(blocks.at(-1).end)].flat();
}

/** What a trainer does first. */
export const shortStory = () =>
  chapter(
    'First steps',
    see('library:try-sample'),
    picture('library', 'Library'),
    press('library:try-sample'),
    go('run'),
    press('run:start-day'),
    press('run:show-on-projector'),
    press('run:next'),
    press('run:next'),
    picture('console', 'Console'),
    projector('audience', 'Audience', '.scene'),
    go('register'),
    seePart('[data-half-day]'),
    picture('register', 'Register'),
  );

/** The pictures of the README and of the pages in docs/, named as their files are: a room in the middle of a session, and what comes of it. */
export function readmeStory() {
  const session = blocksToShow().find(({ shown }) => shown.some(({ layout }) => layout === 'barometer'));
  return chapter(
    'README',
    press('library:try-sample'),
    go('prepare'),
    press('prepare:agenda', 'tab'),
    seePart('.agenda'),
    picture('agenda', 'The agenda of both days'),
    go('register'),
    seePart('[data-half-day]'),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((row) => mark(row, 'd1am', row === 7 ? 'absent' : 'present')),
    picture('register', 'The register'),
    go('run'),
    press('run:show-on-projector'),
    waitUntil(8 * 60 + 30 + late),
    press('run:start-day'),
    see('run:end-day'),
    waitUntil(session.start + late),
    show(session.first),
    pass(12),
    session.shown.filter(({ layout }) => layout === 'barometer').map(show),
    press('run:next'),
    count(5, 2, 3),
    press('run:next'),
    picture('run', 'The presenter console'),
    ask({ kind: 'reveal-answer' }),
    projector('projector', 'The answer on the projector', '[data-scene="answer"]'),
    ask({ kind: 'end-day' }),
    go('results'),
    press('results:barometer', 'tab'),
    seePart('.results-list'),
    picture('results', 'Results of the barometer'),
    go('library'),
    press('library:finished-sample'),
    see('prepare:agenda', 'tab'),
    go('export'),
    seeMany('.document-picture img', 9),
    picture('export', 'Export'),
  );
}
