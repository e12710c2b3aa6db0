/** By what the keyboard finds its way on the desk. */
export const storyLinkMark = 'data-story-link'
export const searchFieldId = 'desk-search'
