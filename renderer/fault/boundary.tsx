/**
 * Holds what breaks while it is shown, so that everything around it goes on. Something else stands in its place until what it shows
 * has changed, or a person tries again: one bad state doesn't stick.
 */
import { Component, type ReactNode } from 'react';
import { type WindowFault, windowFault } from '../../domain/desk/window-fault';
import { kit } from './bridge';

interface BoundaryProperties {
  readonly part: WindowFault['part'];
  /** What the content is made of: with another one of these it is tried again. */
  readonly madeOf: readonly unknown[];
  /** What stands there meanwhile; `again` tries once more. */
  readonly instead: (again: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly isBroken: boolean;
  readonly madeOf: readonly unknown[];
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => Object.is(value, other[index]));

export class Boundary extends Component<BoundaryProperties, BoundaryState> {
  override state: BoundaryState = { isBroken: false, madeOf: [] };

  static getDerivedStateFromError(): Partial<BoundaryState> {
    return { isBroken: true };
  }

  static getDerivedStateFromProps({ madeOf }: BoundaryProperties, state: BoundaryState): Partial<BoundaryState> | null {
    return isSame(madeOf, state.madeOf) ? null : { isBroken: false, madeOf };
  }

  override componentDidCatch(error: unknown): void {
    kit.fault(windowFault(this.props.part, error));
  }

  readonly #again = (): void => this.setState({ isBroken: false });

  override render(): ReactNode {
    return this.state.isBroken ? this.props.instead(this.#again) : this.props.children;
  }
}
