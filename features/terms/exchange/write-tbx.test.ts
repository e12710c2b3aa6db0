import { XmlDocument } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { namespaces } from './tbx-names'
import { writeTbx } from './write-tbx'

const term = {
  ...{ id: 't0123456789ab', domain: 'media', partOfSpeech: 'noun' as const, note: 'A & B <c>' },
  ...{ updatedAt: '2026-11-20T09:00:00.000Z', updatedBy: 'lin', changedBy: 'Lin' },
  forms: {
    zh: { preferred: ['新华社'], forbidden: [] },
    en: { preferred: ['Xinhua', 'Xinhua News Agency'], forbidden: ['New China'] },
  },
}

test('another program reads what each form is for, who changed the term and when', () => {
  const document = XmlDocument.fromString(
    writeTbx([term], { title: 'Glossary', locales: ['zh', 'en'] }),
  )
  const words = (path: string) => document.find(path, namespaces).map(({ content }) => content)
  expect(words('/tbx:tbx/@style')).toEqual(['dct'])
  expect(words('//tbx:conceptEntry/@id')).toEqual([term.id])
  expect(words('//tbx:conceptEntry/min:subjectField')).toEqual(['media'])
  expect(words('//tbx:conceptEntry/tbx:note')).toEqual(['A & B <c>'])
  expect(words('//tbx:transacGrp/*')).toEqual(['modification', '2026-11-20', 'Lin'])
  const english = '//tbx:langSec[@xml:lang="en"]/tbx:termSec'
  expect(words(`${english}/tbx:term`)).toEqual(['Xinhua', 'Xinhua News Agency', 'New China'])
  expect(words(`${english}/min:administrativeStatus`)).toEqual([
    'preferredTerm-admn-sts',
    'admittedTerm-admn-sts',
    'deprecatedTerm-admn-sts',
  ])
  expect(words('//tbx:langSec/@xml:lang')).toEqual(['zh-Hans', 'en'])
  document.dispose()
})
