/** CSS selectors by which the probe finds the rows of a page. */
export type Rows = {
  row: string;
  /** The craft's name, within a row. */
  craft: string;
  /** The name in the top row, where the DOM order differs from the rows' order; else null. */
  first: string | null;
};

/** A measured page. */
export type Subject = Rows & {
  name: string;
  role: 'floor' | 'peer' | 'product';
  /** Its site, of which there is one for each number of records. */
  site: string;
  path: string;
  /** Playwright's selectors of the controls; null where the page has none. */
  search: string | null;
  /** The header that sorts by flights, the most first. */
  sort: string | null;
  next: string | null;
};

type PeerParts = Rows & { sort: string; next: string; search?: string };

function aPeer(name: string, parts: PeerParts): Subject {
  return { name, role: 'peer', site: name, path: '/', search: '#search', ...parts };
}

const PLAIN_TABLE = { row: 'tbody tr', craft: 'td:first-child', first: null };
const PLAIN_CONTROLS = { sort: 'thead th:nth-child(6) button', next: '#next' };
const AG_ROWS = '.ag-grid-scrolling-container';

/** A page of 25 rows without JavaScript: no table can be faster on the same machine. */
export const FLOOR: Subject = {
  ...PLAIN_TABLE,
  name: 'static',
  role: 'floor',
  site: 'static',
  path: '/',
  search: null,
  sort: null,
  next: null,
};

export const PEERS: readonly Subject[] = [
  aPeer('vanilla', { ...PLAIN_TABLE, ...PLAIN_CONTROLS }),
  aPeer('tanstack', { ...PLAIN_TABLE, ...PLAIN_CONTROLS }),
  aPeer('tabulator', {
    row: '.tabulator-row',
    craft: '[tabulator-field=name]',
    first: null,
    sort: '.tabulator-col[tabulator-field=flights_count] .tabulator-col-title',
    next: '.tabulator-page[data-page=next]',
  }),
  aPeer('ag-grid', {
    row: `${AG_ROWS} .ag-row`,
    craft: '[col-id=name]',
    first: `${AG_ROWS} .ag-row-first [col-id=name]`,
    sort: '.ag-header-cell[col-id=flights_count] .ag-header-cell-label',
    next: '.ag-paging-button:has(.ag-icon-next)',
  }),
  aPeer('react-admin', {
    row: 'tbody tr.RaDatagrid-row',
    craft: 'td.column-name',
    first: null,
    search: 'input[name=q]',
    sort: 'th.column-flights_count span[data-field]',
    next: 'button[aria-label="Go to next page"]',
  }),
];

const PRODUCT = {
  role: 'product',
  site: 'product',
  first: null,
  search: 'main input[name=search]',
  next: 'nav[aria-label=Pages] >> text="Next"',
} as const;

const CARD_PARTS = { row: 'main article', craft: 'h2', sort: null };
const TABLE_PARTS = {
  row: 'main tbody tr',
  craft: 'th[scope=row]',
  sort: 'main thead button:has-text("Flights")',
};

/** The app's list, prerendered. */
export const CARDS: Subject = { ...PRODUCT, ...CARD_PARTS, name: 'cards', path: '/spacecraft' };

/** The app's list as a table, with as many rows as the peers. */
export const TABLE: Subject = {
  ...PRODUCT,
  ...TABLE_PARTS,
  name: 'table',
  path: '/spacecraft?view=table&limit=25',
};

/** A filtered and ordered list, as visitors share it. */
export const SHARED: Subject = {
  ...PRODUCT,
  ...CARD_PARTS,
  name: 'shared',
  path: '/spacecraft?status=1&ordering=-time_in_space&limit=25',
};

/** What the site's own address opens: the craft in space first, 24 of them. */
export const FRONT_DOOR: Subject = { ...PRODUCT, ...CARD_PARTS, name: 'front door', path: '/' };

/** A craft's page, opened by a link. Its name is its only row. */
export const CRAFT: Subject = {
  ...PRODUCT,
  name: 'craft',
  path: '/spacecraft/1',
  row: 'main',
  craft: 'h1',
  search: null,
  sort: null,
  next: null,
};

/** The flights of the synthetic craft that have some. */
export const TIMELINE = { name: 'timeline', site: 'timeline', path: '/timeline' };

/** Every page of the app that is measured. */
export const PRODUCTS = [CARDS, TABLE, SHARED, FRONT_DOOR, CRAFT];
