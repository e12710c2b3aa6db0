import { PictureCard } from './cards/picture-card'
import type { StoryCard } from './edition'

/** A row of stories to read next. */
export function MoreStories({ title, stories }: { title: string; stories: StoryCard[] }) {
  if (stories.length === 0) return null
  return (
    <section className="more-stories" aria-labelledby="more-stories">
      <h2 id="more-stories">{title}</h2>
      <ul>
        {stories.map((story) => (
          <li key={story.number}>
            <PictureCard
              story={story}
              level={3}
              sizes="(min-width: 62rem) 18rem, 50vw"
              hasSummary={!story.picture}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
