export type ExportFormat = 'csv' | 'tbx'

/** Where the whole glossary is fetched as a file. */
export const exportPath = (format: ExportFormat) => `/api/terms/glossary.${format}`
