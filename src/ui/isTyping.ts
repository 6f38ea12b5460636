const FIELDS =
  'textarea, select, [contenteditable="true"], input:not([type="checkbox"], [type="radio"], [type="button"])'

/** Whether what has the focus takes text, and so needs plain keys itself. */
export const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.matches(FIELDS)
