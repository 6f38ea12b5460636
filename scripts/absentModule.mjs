/** Stands in for packages that jsPDF would load on demand for features that this program does not use. */
export default undefined
