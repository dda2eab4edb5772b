/** The columns that each peer shows, in this order: a field of data.json, and its header. */
export const COLUMNS = [
  { field: 'name', label: 'Name' },
  { field: 'serial_number', label: 'Serial number' },
  { field: 'status', label: 'Status' },
  { field: 'spacecraft_config', label: 'Configuration' },
  { field: 'agency', label: 'Agency' },
  { field: 'flights_count', label: 'Flights', isNumber: true },
  { field: 'mission_ends_count', label: 'Missions ended', isNumber: true },
  { field: 'time_in_space', label: 'Time in space', isNumber: true },
  { field: 'time_docked', label: 'Time docked', isNumber: true },
];

/** The fields that a search looks in: those of Launch Library's own search. */
export const SEARCHED = ['name', 'spacecraft_config'];

export const PAGE_SIZE = 25;

/** All records, flat. Rejects when the server has none. */
export async function fetchRecords() {
  const response = await fetch('/data.json');
  return response.json();
}
