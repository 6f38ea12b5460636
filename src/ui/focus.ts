/** What takes text: pastes and the browser's own undo belong to it. */
const TEXT_FIELDS =
  'textarea, [contenteditable="true"], input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"])'

/** What needs plain keys itself: besides text fields also lists, in which letters choose. */
const KEY_TAKERS = `${TEXT_FIELDS}, select`

/** Whether what has the focus takes text, so that pasting and undoing are its own business. */
export const takesText = (target: EventTarget | null): boolean => isElement(target) && target.matches(TEXT_FIELDS)

/** Whether what has the focus needs plain keys (letters, arrows, Enter) itself. */
export const takesKeys = (target: EventTarget | null): boolean => isElement(target) && target.matches(KEY_TAKERS)

const isElement = (target: EventTarget | null): target is Element => target instanceof Element
