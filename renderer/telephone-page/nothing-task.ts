/** The page while no form is open. */
import { afterForm } from './form-task';
import { afterImpressions } from './impressions-task';
import { promises, sentence, title } from './parts';
import type { TaskView } from './task';

export const nothingTask: TaskView<'nothing'> = {
  drawn: () => afterForm() ?? afterImpressions() ?? [title('wait'), sentence('wait-what'), ...promises()],
};
