/** Nothing is open. */
import { afterForm } from './form-task';
import { promises, sentence, title } from './parts';
import type { TaskView } from './task';

export const nothingTask: TaskView<'nothing'> = {
  drawn: () => afterForm() ?? [title('wait'), sentence('wait-what'), ...promises()],
};
