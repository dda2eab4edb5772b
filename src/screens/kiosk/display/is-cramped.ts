import { matchesMedia } from '#lib/deferred-browser-apis.ts';

/** Whether the screen is too small for a whole display: the variant `cramped` of index.css. */
export const isCramped = () => matchesMedia('(width < 40rem) or (height < 30rem)');
