/** What people of the newsroom are; what each may do is the policy's to say. */
export const roles = ['reporter', 'translator', 'editor', 'administrator'] as const

export type Role = (typeof roles)[number]
