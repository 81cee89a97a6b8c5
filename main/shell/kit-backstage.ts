/** What an open kit answers to its windows, and the pages and pictures that it makes for them. */
import type { Kit } from '../kit/kit';
import { translateIn } from '../translate';
import type { Backstage } from './backstage';
import { audienceFailedPage, deskFailedPage, screenNumberPage } from './plain-page';
import { cardPage } from './screen-cards';
import { answerDesk, answerSignIn } from './window-requests';

/** A laptop has fewer outputs than this. */
const mostScreens = 9;
const screenNumberPages = Object.fromEntries(
  Array.from({ length: mostScreens }, (_, index) => [`/${cardPage(index + 1)}`, () => screenNumberPage(index + 1)]),
);

export const backstageOf = (kit: Kit): Backstage => ({
  pages: {
    '/desk-failed': () => deskFailedPage(kit.settings.language, translateIn(kit.settings.language)),
    '/audience-failed': () => {
      const { language } = kit.audienceView();
      return audienceFailedPage(language, translateIn(language));
    },
    ...screenNumberPages,
  },
  findPicture: (training, name) => kit.media.picture(training, name),
  findFilms: { film: (training, name) => kit.media.film(training, name), spoken: (training, name) => kit.media.spoken(training, name) },
  answerDesk: (channel, given) => answerDesk(kit, channel, given),
  answerAudience: async () => ({ view: kit.audienceView(), time: kit.audienceTime() }),
  answerSignIn: (channel, given) => answerSignIn(kit, channel, given),
});
