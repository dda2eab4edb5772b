// No library at all: what a table costs when it is written by hand for this one page.
import { COLUMNS, fetchRecords, PAGE_SIZE, SEARCHED } from '../columns.js';
import '../plain.css';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escape = (value) => String(value ?? '—').replace(/[&<>]/g, (sign) => ENTITIES[sign]);

document.querySelector('#root').innerHTML = `
  <h1>Spacecraft</h1>
  <label>Search <input type="search" id="search" /></label>
  <p role="status"></p>
  <table>
    <thead><tr>${COLUMNS.map(({ field, label }) => `<th scope="col"><button type="button" data-field="${field}">${label}</button></th>`).join('')}</tr></thead>
    <tbody></tbody>
  </table>
  <button type="button" id="previous">Previous</button>
  <button type="button" id="next">Next</button>`;
const search = document.querySelector('#search');
const body = document.querySelector('tbody');
const status = document.querySelector('[role=status]');

const records = await fetchRecords();
let shown = records;
let page = 0;
let order = { field: null, direction: -1 };

function draw() {
  const rows = shown.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  body.innerHTML = rows
    .map(
      (row) => `<tr>${COLUMNS.map(({ field }) => `<td>${escape(row[field])}</td>`).join('')}</tr>`,
    )
    .join('');
  status.textContent = `${shown.length} spacecraft`;
}

function compare(a, b) {
  const [x, y] = [a[order.field] ?? '', b[order.field] ?? ''];
  return x < y ? -order.direction : x > y ? order.direction : a.id - b.id;
}

function ask() {
  const words = search.value.toLowerCase();
  shown =
    words === ''
      ? [...records]
      : records.filter((row) =>
          SEARCHED.some((field) => row[field]?.toLowerCase().includes(words)),
        );
  if (order.field !== null) shown.sort(compare);
  page = 0;
  draw();
}

function turn(step) {
  page = Math.max(0, page + step);
  draw();
}

search.addEventListener('input', ask);
document.querySelector('#previous').addEventListener('click', () => turn(-1));
document.querySelector('#next').addEventListener('click', () => turn(1));
document.querySelector('thead').addEventListener('click', ({ target }) => {
  const { field } = target.dataset;
  if (field === undefined) return;
  order = { field, direction: order.field === field ? -order.direction : -1 };
  ask();
});
ask();
