/** A screen each, and the ways in which each may say that something is off. */
export const ROUTES = [
  '/spacecraft',
  '/spacecraft?view=table&mode=detailed&ordering=-flights_count,-time_in_space',
  '/spacecraft?status=1&in_space=true&search=x',
  '/spacecraft?limit=500&bogus=1&offset=900',
  '/spacecraft/558',
  '/spacecraft/540?status=5',
  '/spacecraft/999999',
  '/credits',
  '/overview?status=1,4',
  '/compare?ids=558,593,1',
  '/help',
  '/data',
  '/kiosk',
  '/kiosk?search=nothing+of+that+name&debug=1',
  '/kiosk/build',
  '/nowhere',
] as const;
