export const memoryFile = 'translation-memory.tmx'

/** Where the whole memory is fetched as a file. */
export const memoryPath = `/api/memory/${memoryFile}`
