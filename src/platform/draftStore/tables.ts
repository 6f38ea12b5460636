/** The version of the store's tables, as Dexie counts. */
export const TABLES_VERSION = 2

/** Dexie multiplies its version numbers by ten for the browser. */
export const DEXIE_VERSION_FACTOR = 10
