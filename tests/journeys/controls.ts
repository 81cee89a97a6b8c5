/** What main offers to tests as `facilitatorKitTest`, and how a test asks for it. */
import type { ElectronApplication } from 'playwright';
import { isLostAnswer } from '../../scripts/launcher.mjs';

interface TestControls {
  advance(milliseconds: number): void;
  setWall(text: string): void;
  setDisplays(count: number): void;
  audienceMessages(): readonly unknown[];
  chooseFile(path: string): void;
  chooseSave(path: string): void;
}

declare global {
  var facilitatorKitTest: TestControls;
  var answeredToTest: Map<number, unknown> | undefined;
}

/** In milliseconds; some hundreds were seen, in which every answer got lost. */
const longestTidying = 10_000;

let asked = 0;

/** Done once, however often the answer has to be asked for. */
export async function control<Name extends keyof TestControls>(
  app: ElectronApplication,
  name: Name,
  ...given: Parameters<TestControls[Name]>
): Promise<ReturnType<TestControls[Name]>> {
  asked += 1;
  const question = { number: asked, name, given };
  const ask = () =>
    app.evaluate((_electronModule, { number, name, given }) => {
      globalThis.answeredToTest ??= new Map();
      const answers = globalThis.answeredToTest;
      if (!answers.has(number))
        answers.set(number, Reflect.apply(globalThis.facilitatorKitTest[name], globalThis.facilitatorKitTest, given));
      return answers.get(number) as ReturnType<TestControls[Name]>;
    }, question);
  for (const deadline = Date.now() + longestTidying; ; ) {
    try {
      return await ask();
    } catch (failure) {
      if (!isLostAnswer(failure) || Date.now() > deadline) throw failure;
    }
  }
}
