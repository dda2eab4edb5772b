// TanStack Table's own models for filtering, sorting and paging, drawn by React.
import {
  columnFilteringFeature,
  createFilteredRowModel,
  createPaginatedRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { COLUMNS, fetchRecords, PAGE_SIZE, SEARCHED } from '../columns.js';
import '../plain.css';

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowPaginationFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  paginatedRowModel: createPaginatedRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { includesString: filterFn_includesString },
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
});
const columns = COLUMNS.map(({ field, label, isNumber = false }) => ({
  accessorKey: field,
  header: label,
  enableGlobalFilter: SEARCHED.includes(field),
  sortFn: isNumber ? 'basic' : 'alphanumeric',
  sortDescFirst: isNumber,
}));

function Spacecraft({ records }) {
  const [globalFilter, setGlobalFilter] = useState('');
  const [sorting, setSorting] = useState([]);
  const [pagination, setPagination] = useState({ pageIndex: 0, pageSize: PAGE_SIZE });
  const table = useTable({
    features,
    columns,
    data: records,
    getRowId: ({ id }) => String(id),
    globalFilterFn: 'includesString',
    getColumnCanGlobalFilter: ({ id }) => SEARCHED.includes(id),
    state: { globalFilter, sorting, pagination },
    onGlobalFilterChange: setGlobalFilter,
    onSortingChange: setSorting,
    onPaginationChange: setPagination,
  });
  return (
    <>
      <h1>Spacecraft</h1>
      <label>
        Search{' '}
        <input
          type="search"
          id="search"
          value={globalFilter}
          onChange={({ target }) => setGlobalFilter(target.value)}
        />
      </label>
      <p role="status">{table.getFilteredRowModel().rows.length} spacecraft</p>
      <table>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <th key={header.id} scope="col">
                  <button type="button" onClick={header.column.getToggleSortingHandler()}>
                    <table.FlexRender header={header} />
                  </button>
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => (
                <td key={cell.id}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={() => table.previousPage()}>
        Previous
      </button>
      <button type="button" id="next" onClick={() => table.nextPage()}>
        Next
      </button>
    </>
  );
}

createRoot(document.querySelector('#root')).render(<Spacecraft records={await fetchRecords()} />);
