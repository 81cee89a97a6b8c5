/** Whether two references mean the same slide; an undefined one means none. */
import type { SlideRef } from '../../domain/stage/schema';

export const isSameSlide = (one: SlideRef, other: SlideRef | undefined): boolean => one.block === other?.block && one.slide === other.slide;
