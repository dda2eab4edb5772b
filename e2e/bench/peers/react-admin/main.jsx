// React-admin's list over its own provider of data in memory.
import fakeRest from 'ra-data-fakerest';
import {
  Admin,
  Datagrid,
  List,
  NumberField,
  Pagination,
  Resource,
  SearchInput,
  TextField,
} from 'react-admin';
import { createRoot } from 'react-dom/client';
import { COLUMNS, fetchRecords, PAGE_SIZE } from '../columns.js';

const filters = [<SearchInput key="q" source="q" alwaysOn />];

function SpacecraftList() {
  return (
    <List
      filters={filters}
      perPage={PAGE_SIZE}
      pagination={<Pagination rowsPerPageOptions={[PAGE_SIZE]} />}
      exporter={false}
    >
      <Datagrid bulkActionButtons={false} rowClick={false}>
        {COLUMNS.map(({ field, label, isNumber = false }) =>
          isNumber ? (
            <NumberField key={field} source={field} label={label} sortByOrder="DESC" />
          ) : (
            <TextField key={field} source={field} label={label} />
          ),
        )}
      </Datagrid>
    </List>
  );
}

const dataProvider = fakeRest({ spacecraft: await fetchRecords() }, false);
createRoot(document.querySelector('#root')).render(
  <Admin dataProvider={dataProvider} disableTelemetry>
    <Resource name="spacecraft" list={SpacecraftList} />
  </Admin>,
);
