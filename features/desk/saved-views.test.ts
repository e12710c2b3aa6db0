import { beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '@/db/client'
import { testDatabase } from '@/db/factories/test-database'
import { deleteView, listSavedViews, renameView, saveView } from './saved-views'

let db: Db

beforeEach(() => {
  db = testDatabase()
})

const keep = (personId: string, name: string, query = 'state=draft') =>
  saveView(db, { personId, name, query })

describe('saved views', () => {
  test('are kept in one form, from the first page on', () => {
    const { query } = keep('lin', 'Bridges', 'page=3&sort=newest&bogus=1&state=stale&q=%E6%A1%A5')
    expect(query).toBe('q=%E6%A1%A5&state=stale')
    expect(listSavedViews(db, 'lin')).toMatchObject([{ name: 'Bridges', query }])
  })

  test('are a person’s own, to see, to rename and to delete', () => {
    const { id: viewId } = keep('lin', 'Mine')
    const ofAnother = { personId: 'costa', viewId }
    expect(listSavedViews(db, 'costa')).toEqual([])
    expect(() => renameView(db, { ...ofAnother, name: 'Taken over' })).toThrow('no-view')
    expect(() => deleteView(db, ofAnother)).toThrow('no-view')
    renameView(db, { personId: 'lin', viewId, name: 'To do' })
    expect(listSavedViews(db, 'lin')).toMatchObject([{ name: 'To do' }])
    deleteView(db, { personId: 'lin', viewId })
    expect(listSavedViews(db, 'lin')).toEqual([])
  })

  test('have different names, for each person', () => {
    const { id: viewId } = keep('lin', 'Drafts')
    keep('lin', 'Live')
    keep('costa', 'Drafts')
    expect(() => keep('lin', 'Drafts')).toThrow('view-name-taken')
    expect(() => renameView(db, { personId: 'lin', viewId, name: 'Live' })).toThrow(
      'view-name-taken',
    )
    renameView(db, { personId: 'lin', viewId, name: 'Drafts' })
  })
})
