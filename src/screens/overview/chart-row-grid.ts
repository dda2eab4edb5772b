// The grid columns of a chart: name, marks, figure and, in some charts, a note. The axis and all rows share
// them, so that marks line up with the ticks. In a narrow chart the marks move below the other columns.

const LAYOUTS = {
  plain:
    'grid-cols-[minmax(0,1fr)_auto] @lg:grid-cols-[12rem_minmax(0,1fr)_4.5rem] @2xl:grid-cols-[16rem_minmax(0,1fr)_4.5rem]',
  noted:
    'grid-cols-[minmax(0,1fr)_auto_auto] @lg:grid-cols-[12rem_minmax(0,1fr)_4.5rem_5rem] @2xl:grid-cols-[13rem_minmax(0,1fr)_4.5rem_5rem]',
  // With the parts of each bar between marks and figure.
  divided:
    'grid-cols-[minmax(0,1fr)_auto] @lg:grid-cols-[10rem_minmax(0,1fr)_11rem_2.5rem] @2xl:grid-cols-[13rem_minmax(0,1fr)_14rem_2.5rem]',
} as const;
export type RowLayout = keyof typeof LAYOUTS;

export function toRowGrid(layout: RowLayout): string {
  return `grid gap-x-3 ${LAYOUTS[layout]}`;
}

export const MARKS_CELL =
  'relative order-last col-span-full @lg:order-none @lg:col-span-1 @lg:min-h-7';

/** Over the middle of a marks cell, at the height of its bar. */
export const BAR_BOX = 'absolute inset-x-0 inset-y-0 my-auto h-2 w-full overflow-visible @lg:h-3.5';
