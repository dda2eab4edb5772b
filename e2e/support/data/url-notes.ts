/**
 * URLs and the notes that their page shows, as `parameter=value`. Written by hand from the parameters that Launch
 * Library 2.3.0 documents and those that README.md lists, so that a bug in the parser shows.
 */
export const URL_NOTES = [
  ['/spacecraft?search=soyuz&limit=24&ordering=-flights_count&view=table', []],
  ['/spacecraft?bogus=1', ['bogus=1']],
  ['/spacecraft?__proto__=1&constructor=2', ['__proto__=1', 'constructor=2']],
  ['/spacecraft?limit=500', ['limit=500']],
  ['/spacecraft?limit=abc&offset=-1', ['limit=abc', 'offset=-1']],
  ['/spacecraft?offset=1e309', ['offset=1e309']],
  ['/spacecraft?status=1,x', ['status=1,x']],
  ['/spacecraft?status=1&status=2', ['status=2']],
  ['/spacecraft?in_space=perhaps&human_rated=0', ['in_space=perhaps', 'human_rated=0']],
  ['/spacecraft?flights_min=-1&days_in_space_max=1.5', ['flights_min=-1', 'days_in_space_max=1.5']],
  ['/spacecraft?sort=name&ordering=-id', ['ordering=-id']],
  ['/spacecraft?sort=name,shoe', ['sort=name,shoe']],
  ['/spacecraft?ordering=shoe', ['ordering=shoe']],
  ['/spacecraft?search_in=titles&mode=loud', ['search_in=titles', 'mode=loud']],
  [
    '/spacecraft?view=list&pictures=some&source=mars&density=high',
    ['view=list', 'pictures=some', 'source=mars', 'density=high'],
  ],
  ['/spacecraft?view=table&columns=name,rocket', ['columns=name,rocket']],
  ['/spacecraft?search=&status=&view=', []],
  ['/spacecraft/558?license=x', ['license=x']],
  ['/overview?agency=x&agency=y', ['agency=y', 'agency=y']],
  ['/compare?ids=558,540', []],
  ['/compare?ids=558,558', ['ids=558,558']],
  ['/compare?ids=1,2,3,540,558', ['ids=1,2,3,540,558']],
  ['/compare?ids=558,x&only=some&status=1', ['ids=558,x', 'only=some', 'status=1']],
  ['/kiosk/build?seconds=0&night=25:99-00:00', ['seconds=0', 'night=25:99-00:00']],
  ['/kiosk/build?of=some&theme=blue&qr_base=x', ['of=some', 'theme=blue', 'qr_base=x']],
] as const satisfies readonly (readonly [url: string, notes: readonly string[]])[];
