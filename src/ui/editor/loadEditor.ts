/** Loads the editor's screen; asked for early, it loads beside whatever else must be there first. */
export const loadEditor = () => import('./EditorScreen')
