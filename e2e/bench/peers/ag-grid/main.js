// AG Grid's community edition with the modules that the page needs, and no others.
import {
  ClientSideRowModelModule,
  createGrid,
  ModuleRegistry,
  PaginationModule,
  QuickFilterModule,
  themeQuartz,
} from 'ag-grid-community';
import { COLUMNS, fetchRecords, PAGE_SIZE, SEARCHED } from '../columns.js';

ModuleRegistry.registerModules([ClientSideRowModelModule, PaginationModule, QuickFilterModule]);

document.querySelector('#root').innerHTML = `
  <h1>Spacecraft</h1>
  <label>Search <input type="search" id="search" /></label>
  <div id="table" style="height: 720px"></div>`;
const grid = createGrid(document.querySelector('#table'), {
  theme: themeQuartz,
  rowData: await fetchRecords(),
  getRowId: ({ data }) => String(data.id),
  pagination: true,
  paginationPageSize: PAGE_SIZE,
  paginationPageSizeSelector: false,
  // Its fastest settings: the words to search are kept, and rows don't glide.
  cacheQuickFilter: true,
  animateRows: false,
  columnDefs: COLUMNS.map(({ field, label, isNumber = false }) => ({
    field,
    headerName: label,
    flex: 1,
    sortingOrder: isNumber ? ['desc', 'asc', null] : ['asc', 'desc', null],
    ...(SEARCHED.includes(field) ? {} : { getQuickFilterText: () => '' }),
  })),
});
document.querySelector('#search').addEventListener('input', ({ target }) => {
  grid.setGridOption('quickFilterText', target.value);
});
