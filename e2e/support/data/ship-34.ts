/** Ship 34 (ID 606) in LL2's `mode=normal`, copied by hand from the published catalogue file. */
const LICENSE_UNKNOWN = { id: 1, name: 'Unknown', priority: 9, link: null };
const IMAGES = 'https://thespacedevs-prod.nyc3.digitaloceanspaces.com/media/images';

export const SHIP_34 = {
  response_mode: 'normal',
  id: 606,
  url: 'https://lldev.thespacedevs.com/2.3.0/spacecraft/606/',
  name: 'Ship 34',
  serial_number: 'S34',
  is_placeholder: false,
  image: {
    id: 2334,
    name: 'Starship Ship 34 static fire',
    image_url: `${IMAGES}/starship_ship_3_image_20250221072318.jpg`,
    thumbnail_url: `${IMAGES}/starship_ship_3_image_thumbnail_20250221072319.jpeg`,
    credit: 'SpaceX',
    license: LICENSE_UNKNOWN,
    single_use: true,
    variants: [],
  },
  in_space: false,
  time_in_space: 'PT13M',
  time_docked: 'P0D',
  flights_count: 1,
  mission_ends_count: 1,
  status: { id: 3, name: 'Destroyed' },
  description:
    'Flew on the eighth flight test of Starship in March 2025 and was lost when several of its engines failed during ascent.',
  spacecraft_config: {
    response_mode: 'normal',
    id: 26,
    url: 'https://lldev.thespacedevs.com/2.3.0/spacecraft_configurations/26/',
    name: 'Starship',
    type: { id: 6, name: 'Reuseable Upper Stage' },
    agency: {
      response_mode: 'list',
      id: 121,
      url: 'https://lldev.thespacedevs.com/2.3.0/agencies/121/',
      name: 'SpaceX',
      abbrev: 'SpX',
      type: { id: 3, name: 'Commercial' },
    },
    family: [],
    in_use: true,
    image: {
      id: 1935,
      name: '[AUTO] Starship - image',
      image_url: `${IMAGES}/starship_image_20231116184708.jpeg`,
      thumbnail_url: `${IMAGES}/255bauto255d__image_thumbnail_20240305194201.jpeg`,
      credit: null,
      license: LICENSE_UNKNOWN,
      single_use: true,
      variants: [],
    },
  },
  fastest_turnaround: null,
};
