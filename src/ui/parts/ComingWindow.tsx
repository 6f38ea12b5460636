/** Stands in for a window whose code is still loading: keys that come meanwhile wait for it, Escape too. */
export const ComingWindow = () => <span hidden data-awaits-keys="" />
