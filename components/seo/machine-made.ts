import type { IPTCDigitalSourceEnumeration, NewsArticle } from 'schema-dts'
import type { Edition } from '@/components/story/edition'
import { machineCredit } from '@/components/story/machine-credit'

type Kind = 'TrainedAlgorithmicMedia' | 'CompositeWithTrainedAlgorithmicMedia'
type Source = IPTCDigitalSourceEnumeration | { '@id': string }

/**
 * That a machine made the text, for schema.org: the credit as readers have it, who checked it, and the
 * digital source type of the IPTC, by schema.org's name and by its own. What a person has gone
 * over is of both.
 */
export function machineMade(edition: Edition): Partial<NewsArticleProperties> {
  const { machineTranslation } = edition
  const creditText = machineCredit(edition)
  if (!machineTranslation || !creditText) return {}
  const { checkedBy } = machineTranslation
  return {
    creditText,
    digitalSourceType: sourcesOf(
      checkedBy ? 'CompositeWithTrainedAlgorithmicMedia' : 'TrainedAlgorithmicMedia',
    ),
    ...(checkedBy && { editor: { '@type': 'Person', name: checkedBy } }),
  }
}

type NewsArticleProperties = {
  creditText: string
  digitalSourceType: Source[]
  editor: Extract<NewsArticle, { editor?: unknown }>['editor']
}

function sourcesOf(kind: Kind): Source[] {
  const code = `${kind.charAt(0).toLowerCase()}${kind.slice(1)}`
  return [
    `https://schema.org/${kind}DigitalSource`,
    { '@id': `http://cv.iptc.org/newscodes/digitalsourcetype/${code}` },
  ]
}
