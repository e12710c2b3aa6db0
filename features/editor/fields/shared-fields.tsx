'use client'

import { LockKeyhole } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import type { Fields } from '@/db/content'
import type { FieldFindings } from '@/features/editor/findings/field-marks'
import { inLanguage, inLocale, type Locale, locales, type PerLocale } from '@/lib/i18n/locales'
import type { FieldAgreement } from './field-agreements'
import { LeadPictureFields } from './lead-picture-fields'
import { withText } from './with-text'

/** `depth` is how far it lies below the outermost ones. */
export type NamedChoice = { id: number; name: PerLocale<string>; depth?: number }

export type Vocabulary = {
  sections: NamedChoice[]
  topics: NamedChoice[]
  sources: NamedChoice[]
}

type Props = {
  fields: Fields
  vocabulary: Vocabulary
  /** The language of the newsroom's own words. */
  locale: Locale
  /** Whether one may change what is of a language; null: what the languages share. */
  canEdit: (locale: Locale | null) => boolean
  onChooseLeadPicture: () => void
  onChange: (fields: Partial<Fields>) => void
  agreement: FieldAgreement
  found: FieldFindings
}

/** What the languages of a story share. */
export function SharedFields(props: Props) {
  const { fields, vocabulary, locale, canEdit, onChooseLeadPicture, onChange } = props
  const t = useTranslations('newsroom.editor.shared')
  const languageName = useTranslations('languages')
  const name = (choice: NamedChoice) => inLocale(choice.name, locale)?.value ?? String(choice.id)
  const toggleTopic = (id: number) =>
    onChange({
      topicIds: fields.topicIds.includes(id)
        ? fields.topicIds.filter((other) => other !== id)
        : [...fields.topicIds, id],
    })
  const choice = (key: 'sectionId' | 'sourceId', label: string, choices: NamedChoice[]) => (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          data-field={key}
          disabled={!canEdit(null)}
          value={fields[key] ?? ''}
          choices={[
            { value: '', label: t('none') },
            ...choices.map((each) => ({
              value: String(each.id),
              label: '\u2003'.repeat(each.depth ?? 0) + name(each),
            })),
          ]}
          onValueChange={(id) => onChange({ [key]: id ? Number(id) : null })}
        />
      )}
    </Field>
  )
  return (
    <fieldset className="editor-shared">
      <legend>{t('title')}</legend>
      {!canEdit(null) && (
        <p className="editor-locked">
          <LockKeyhole aria-hidden size={14} />
          {t('locked')}
        </p>
      )}
      {choice('sectionId', t('section'), vocabulary.sections)}
      <fieldset className="editor-topics">
        <legend>{t('topics')}</legend>
        {vocabulary.topics.map((topic) => (
          <label key={topic.id}>
            <input
              type="checkbox"
              data-field="topicIds"
              disabled={!canEdit(null)}
              checked={fields.topicIds.includes(topic.id)}
              onChange={() => toggleTopic(topic.id)}
            />
            {name(topic)}
          </label>
        ))}
      </fieldset>
      {choice('sourceId', t('source'), vocabulary.sources)}
      {(['byline', 'translator'] as const).map((field) =>
        locales.map((language) => (
          <Field
            key={`${field}-${language}`}
            label={t(field, { language: languageName(language) })}
          >
            {(control) => (
              <Input
                {...control}
                type="text"
                data-field={field}
                data-locale={language}
                {...inLanguage(language)}
                disabled={!canEdit(language)}
                value={fields[field][language] ?? ''}
                onChange={({ target }) =>
                  onChange({ [field]: withText(fields[field], language, target.value) })
                }
              />
            )}
          </Field>
        )),
      )}
      <LeadPictureFields
        picture={fields.leadPicture}
        locale={locale}
        canEdit={canEdit}
        onChoose={onChooseLeadPicture}
        onChange={(leadPicture) => onChange({ leadPicture })}
        agreement={props.agreement}
        found={props.found}
      />
      <Field label={t('eventDate')}>
        {(control) => (
          <Input
            {...control}
            type="date"
            data-field="eventDate"
            disabled={!canEdit(null)}
            value={fields.eventDate?.slice(0, 10) ?? ''}
            onChange={({ target }) => onChange({ eventDate: target.value || null })}
          />
        )}
      </Field>
      <Field label={t('slug')}>
        {(control) => (
          <Input
            {...control}
            type="text"
            data-field="slug"
            disabled={!canEdit(null)}
            pattern="[a-z0-9\-]*"
            value={fields.slug ?? ''}
            onChange={({ target }) => onChange({ slug: target.value || null })}
          />
        )}
      </Field>
    </fieldset>
  )
}
