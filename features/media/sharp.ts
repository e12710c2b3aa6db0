import sharp from 'sharp'

// What was decoded for one picture is of no use for the next.
sharp.cache(false)

export { sharp }
