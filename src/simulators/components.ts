import LogbookReader from './logbook-reader/LogbookReader.astro';
import TileLine from './tile-line/TileLine.astro';

/** The view of each simulator, by its id. */
export const SIMULATOR_VIEWS = {
  'tile-line': TileLine,
  'logbook-reader': LogbookReader,
} as const;
