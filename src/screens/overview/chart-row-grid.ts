// The grid columns of a chart: name, marks, figure and, in some charts, a note. The axis and all rows share
// them, so that marks line up with the ticks. In a narrow chart the marks move below the other columns.

const PLAIN =
  'grid gap-x-3 grid-cols-[minmax(0,1fr)_auto] @lg:grid-cols-[10rem_minmax(0,1fr)_6.5rem] @2xl:grid-cols-[13rem_minmax(0,1fr)_6.5rem]';
const NOTED =
  'grid gap-x-3 grid-cols-[minmax(0,1fr)_auto_auto] @lg:grid-cols-[10rem_minmax(0,1fr)_6.5rem_4rem] @2xl:grid-cols-[13rem_minmax(0,1fr)_6.5rem_4rem]';

export function toRowGrid(hasNotes: boolean): string {
  return hasNotes ? NOTED : PLAIN;
}

export const MARKS_CELL =
  'relative order-last col-span-full min-h-6 @lg:order-none @lg:col-span-1 @lg:min-h-7';
