/** What a tab shows; when it breaks, the other tabs work. */
import type { ReactNode } from 'react';
import { TabPanel } from 'react-aria-components';
import { Part } from './part';

interface TabPartProperties {
  readonly id: string;
  readonly className: string;
  readonly children: ReactNode;
}

export function TabPart({ id, className, children }: TabPartProperties) {
  return (
    <TabPanel id={id} className={className}>
      <Part>{children}</Part>
    </TabPanel>
  );
}
