import { afterEach, expect, test } from 'vitest'
import { shownReports, toast } from './toast'

afterEach(() => {
  for (const { id } of shownReports.all()) shownReports.drop(id)
})

const titles = () => shownReports.all().map(({ title }) => title)

test('reports stand in the order in which they come, and one of a known id takes that one’s place', () => {
  const sending = toast.loading('Sending a.jpg')
  toast.success('Saved')
  expect(titles()).toEqual(['Sending a.jpg', 'Saved'])
  toast.error('a.jpg was not taken', { id: sending })
  expect(titles()).toEqual(['a.jpg was not taken', 'Saved'])
})

test('what goes on stays until something else is said of it', () => {
  const sending = toast.loading('Sending')
  expect(shownReports.all()[0]?.duration).toBe(Number.POSITIVE_INFINITY)
  toast.success('Sent', { id: sending, duration: undefined })
  expect(shownReports.all()[0]).toMatchObject({ tone: 'success', duration: 4000 })
})

test('what can be answered stays longer', () => {
  toast.success('Restored', { action: { label: 'Open the story', onClick: () => {} } })
  expect(shownReports.all()[0]?.duration).toBe(15_000)
})

test('whoever watches is told of each change, and of none after leaving', () => {
  let count = 0
  const leave = shownReports.watch(() => count++)
  const id = toast('Merged')
  shownReports.drop(id)
  leave()
  toast('Saved')
  expect(count).toBe(2)
})
