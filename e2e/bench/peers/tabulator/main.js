// Tabulator with the modules that the page needs, and no others.
import {
  FilterModule,
  FormatModule,
  InteractionModule,
  PageModule,
  SortModule,
  Tabulator,
} from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator_simple.min.css';
import { COLUMNS, fetchRecords, PAGE_SIZE, SEARCHED } from '../columns.js';

Tabulator.registerModule([FilterModule, FormatModule, InteractionModule, PageModule, SortModule]);

document.querySelector('#root').innerHTML = `
  <h1>Spacecraft</h1>
  <label>Search <input type="search" id="search" /></label>
  <div id="table"></div>`;
const table = new Tabulator('#table', {
  data: await fetchRecords(),
  index: 'id',
  layout: 'fitColumns',
  pagination: true,
  paginationMode: 'local',
  paginationSize: PAGE_SIZE,
  columns: COLUMNS.map(({ field, label, isNumber = false }) => ({
    field,
    title: label,
    sorter: isNumber ? 'number' : 'string',
    headerSortStartingDir: isNumber ? 'desc' : 'asc',
  })),
});
document.querySelector('#search').addEventListener('input', ({ target }) => {
  // A list within the list means "or".
  table.setFilter([SEARCHED.map((field) => ({ field, type: 'like', value: target.value }))]);
});
