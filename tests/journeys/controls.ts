/** What main offers to tests as `facilitatorKitTest`, and how a test asks for it. */
import type { ElectronApplication } from 'playwright';
import type { ModulesOfMain } from '../../main/shell/compiled-code';

interface TestControls {
  advance(milliseconds: number): void;
  setWall(text: string): void;
  setDisplays(count: number): void;
  setNetwork(addresses: readonly string[]): void;
  audienceMessages(): readonly unknown[];
  chooseFile(path: string, ...others: readonly string[]): void;
  chooseSave(path: string): void;
  shownInFolder(): readonly string[];
  modulesOfMain(): ModulesOfMain;
}

declare global {
  var facilitatorKitTest: TestControls;
}

export const control = <Name extends keyof TestControls>(
  app: ElectronApplication,
  name: Name,
  ...given: Parameters<TestControls[Name]>
): Promise<ReturnType<TestControls[Name]>> =>
  app.evaluate(
    (_electronModule, question) =>
      Reflect.apply(globalThis.facilitatorKitTest[question.name], globalThis.facilitatorKitTest, question.given) as ReturnType<
        TestControls[Name]
      >,
    { name, given },
  );
