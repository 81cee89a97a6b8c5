/** A training runs while screens come, go, move and die: the room has the right slide or nothing, and the desk is where a person can use it. */
import { type DaySlide, slidesWithNotes } from './day-slides';
import { expect, type Kit, test } from './launch';
import { killPage } from './page-life';
import { type Sequence, type Step, sequences } from './screen-sequences';
import { look, type Seen } from './seen-screens';
import { type Layout, type Output, startTwoScreens, type TwoScreens, twoScreensArePossible, whyNoTwoScreens } from './two-screens';

/** Slides that the sequences go through. */
const count = 6;
/** From the sample's list of participants. */
const names = ['Šćepanović', 'Živojin'];
/** The difference allowed between two pictures of the same thing, one of them made smaller by the system and the other by Electron. */
const sameEnough = 3;

type Rectangle = readonly [number, number, number, number];

function place(layout: Layout, output: Output): Rectangle {
  const [size = '', x, y] = (layout[output] ?? '').split('+');
  const [width, height] = size.split('x');
  return [Number(x), Number(y), Number(width), Number(height)];
}

const liesIn = ([x, y, width, height]: Rectangle, [left, top, wide, high]: Rectangle): boolean =>
  x >= left && y >= top && x + width <= left + wide && y + height <= top + high;

/** One app, one X server, one running day, through all sequences. */
class Room {
  slide = 0;
  layout: Layout = {};
  readonly #kit: Kit;
  readonly #screens: TwoScreens;
  readonly #slides: readonly DaySlide[];
  /** Lines that the room must not read. */
  readonly #secrets: readonly string[];

  constructor(kit: Kit, screens: TwoScreens, slides: readonly DaySlide[], secrets: readonly string[]) {
    this.#kit = kit;
    this.#screens = screens;
    this.#slides = slides;
    this.#secrets = secrets;
  }

  showSlide(): Promise<void> {
    return this.#ask(`window.kit.dispatch(${JSON.stringify({ kind: 'go-to', slide: this.#slides[this.slide]?.slide })})`);
  }

  isThere(output: Output, { desk }: Seen): boolean {
    return desk !== undefined && liesIn(desk.bounds, place(this.layout, output));
  }

  secretsIn(text: string): readonly string[] {
    return this.#secrets.filter((secret) => text.includes(secret));
  }

  async take(step: Step): Promise<void> {
    if ('screens' in step) {
      this.layout = step.screens;
      this.#screens.arrange(step.screens);
    } else if ('dragTo' in step) await this.#drag(place(this.layout, step.dragTo));
    else await this.#does(step.does);
  }

  async #does(act: Extract<Step, { readonly does: unknown }>['does']): Promise<void> {
    const { app, desk } = this.#kit;
    switch (act) {
      case 'next':
      case 'back':
        this.slide += act === 'next' ? 1 : -1;
        return this.showSlide();
      case 'black':
        return this.#ask(`window.kit.dispatch({ kind: 'cover', cover: 'black' })`);
      case 'wake':
        return app.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'));
      case 'not-there':
        return desk.getByRole('button', { name: 'Not there' }).click();
      case 'show-there':
        return desk.getByRole('button', { name: /^Show it on 2/u }).click();
      case 'picture-dies':
        return killPage(this.#kit, 'Facilitator Kit – Audience');
      case 'desk-dies':
        return killPage(this.#kit, 'Facilitator Kit');
    }
  }

  /** Asked of the desk's page through main, as a page that died and came again is lost to Playwright. */
  #ask(request: string): Promise<void> {
    return this.#kit.app.evaluate(async ({ BrowserWindow }, asked) => {
      const desk = BrowserWindow.getAllWindows().find((each) => each.getTitle() === 'Facilitator Kit');
      await desk?.webContents.executeJavaScript(asked);
    }, request);
  }

  #drag([x, y]: Rectangle): Promise<void> {
    return this.#kit.app.evaluate(
      ({ BrowserWindow }, [left, top]) => {
        BrowserWindow.getAllWindows()
          .find((each) => each.getTitle() === 'Facilitator Kit')
          ?.setPosition((left as number) + 1, (top as number) + 20);
      },
      [x, y],
    );
  }

  /** Throws unless what is seen is what the sequence ends with. */
  expectEnd({ name, pictureOn, deskOn, isPrivate }: Sequence, seen: Seen): void {
    const { desk, audience } = seen;
    if (!desk) throw new Error(`${name}: the desk is not to be seen.`);
    expect(desk.difference, `${name}: the desk is drawn on its screen`).toBeLessThan(sameEnough);
    expect(this.isThere(deskOn, seen), `${name}: the desk lies on the ${deskOn}’s screen, at ${desk.bounds}`).toBe(true);
    if (isPrivate) expect(this.secretsIn(desk.text), `${name}: the desk shows ${desk.text}`).not.toEqual([]);
    else expect(this.secretsIn(desk.text), name).toEqual([]);
    if (pictureOn === undefined) {
      expect(audience, name).toBeUndefined();
      return;
    }
    if (!audience) throw new Error(`${name}: the picture is not to be seen.`);
    expect(audience.bounds, name).toEqual(place(this.layout, pictureOn));
    expect(audience.text, name).toContain(this.#slides[this.slide]?.title);
    expect(this.secretsIn(audience.text), name).toEqual([]);
    expect(audience.difference, `${name}: the picture is drawn on the projector`).toBeLessThan(sameEnough);
  }
}

test('whatever happens to the screens, the right slide is on the right one, and no name or note on the projector', {
  tag: '@electron',
}, async ({ launchKit }) => {
  test.skip(!twoScreensArePossible, whyNoTwoScreens);
  test.setTimeout(240_000);
  const screens = await startTwoScreens();
  try {
    const kit = await launchKit({ environment: screens.environment });
    const { desk } = kit;
    screens.plug();
    await desk.getByRole('button', { name: 'Try a sample training' }).click();
    await desk.getByRole('link', { name: 'Run', exact: true }).click();
    await desk.getByRole('button', { name: 'Start day' }).click();
    await expect(desk.getByRole('timer', { name: 'Block time left' })).toBeVisible();
    const { slides, notes } = await slidesWithNotes(desk, count);
    const room = new Room(kit, screens, slides, [...names, ...notes]);
    await room.showSlide();
    await desk.getByRole('button', { name: 'Show on projector' }).click();
    await kit.audience();
    for (const sequence of sequences) {
      await test.step(sequence.name, async () => {
        for (const step of sequence.steps) await room.take(step);
        await expect(async () => {
          const seen = await look(kit);
          /* A person who was quicker than the system drags the window once more. */
          for (const step of sequence.steps) if ('dragTo' in step && !room.isThere(step.dragTo, seen)) await room.take(step);
          room.expectEnd(sequence, seen);
        }).toPass({ timeout: 20_000 });
      });
    }
    expect(room.secretsIn(JSON.stringify(await kit.audienceMessages()))).toEqual([]);
    await kit.close();
  } finally {
    await screens.stop();
  }
});
