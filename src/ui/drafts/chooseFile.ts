/** The kinds of files that can be imported, for the browser's chooser. */
export const IMPORTED_FILES = '.json,application/json,.pdf,application/pdf,.svg,.png,.html,.docx,.xlsx,.csv,.tsv,.txt'

/** Lets the user choose a file to import. Must be called while the user's press is fresh. */
export const chooseFile = (onChosen: (file: File) => void): void => {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = IMPORTED_FILES
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file !== undefined) onChosen(file)
  })
  input.click()
}
