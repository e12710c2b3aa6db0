import type { Edition } from '@/components/story/edition'
import { allMessages } from '@/lib/i18n/all-messages'
import { storyPath } from '@/lib/paths'
import { absolute } from './absolute'

/**
 * The mark for machines that a machine made the text, in the fields of GB 45438-2025, which the
 * Chinese rules of 2025 ask for beside the words for readers. Label 1: it did.
 */
export function MachineLabel({ edition }: { edition: Edition }) {
  if (!edition.machineTranslation) return null
  const name = allMessages[edition.locale].site.name
  const id = absolute(storyPath(edition))
  const label = {
    Label: '1',
    ContentProducer: name,
    ProduceID: id,
    ReservedCode1: '',
    ContentPropagator: name,
    PropagateID: id,
    ReservedCode2: '',
  }
  return <meta name="AIGC" content={JSON.stringify(label)} />
}
