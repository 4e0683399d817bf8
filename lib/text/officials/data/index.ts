import africa from './africa';
import asiaPacific from './asia-pacific';
import belgium from './belgium-switzerland';
import brazil from './brazil';
import canada from './canada';
import europe from './europe';
import france from './france';
import franceGovernment from './france-government';
import germany from './germany-austria';
import heads from './heads-a';
import international from './international';
import latinAmerica from './latin-america';
import middleEast from './middle-east';
import spain from './spain-portugal-italy';
import uk from './uk-ireland';
import us from './us';
import congress from './us-congress';

/** All lines of the gazetteer by area; the form of a line is described in ../entry.ts. */
export const AREAS: Record<string, string> = {
  heads,
  france,
  'france-government': franceGovernment,
  'belgium-switzerland': belgium,
  'germany-austria': germany,
  'spain-portugal-italy': spain,
  europe,
  'middle-east': middleEast,
  africa,
  'asia-pacific': asiaPacific,
  'latin-america': latinAmerica,
  'uk-ireland': uk,
  us,
  'us-congress': congress,
  canada,
  brazil,
  international,
};
