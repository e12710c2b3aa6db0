import { bulleted, type SeedStory } from '@/db/seeds/seed-story'

/** Only in English: it explains to visitors what Chinese readers grow up with. */
export const operaBeginnersGuide: SeedStory = {
  section: 'culture',
  topics: ['heritage'],
  source: 'diptych',
  byline: { en: 'Anna Reid' },
  translator: {},
  publishedAt: '2026-11-21T18:30:00+08:00',
  headline: { en: 'Your first night at the Chinese opera: a beginner’s guide' },
  standfirst: {
    en: 'The gongs are loud, the plot is old and everybody else knows the words. Here is how to enjoy yourself anyway.',
  },
  leadPicture: {
    file: 'theatre-mask',
    alt: {
      zh: '一张京剧脸谱，红白黑三色勾画眉眼',
      en: 'A painted opera face, its brows and eyes drawn in red, white and black',
    },
    caption: {
      zh: '脸谱的主色提示人物的性格',
      en: 'The main colour of a painted face tells you what kind of person is wearing it',
    },
    credit: { zh: '插图：双联新闻', en: 'Illustration: Diptych News' },
  },
  passages: [
    {
      zh: [],
      en: [
        'China has several hundred kinds of opera, each sung in the speech of its own region. The one a visitor is likeliest to meet is Peking opera, or jingju, which took shape in the capital after troupes from Anhui came to perform there in 1790. What follows will serve you for that, and help a little with the rest.',
      ],
    },
    {
      zh: [],
      en: [
        'Do not begin with a whole play. Most theatres offer evenings of excerpts: three or four scenes from different works, each of half an hour or so. Choose one with a fight in it and one with a clown. Save the long laments of deserted wives for your second visit.',
      ],
    },
    {
      zh: [],
      en: [
        'Read the story beforehand. Nobody in the audience is there to find out what happens; they are there to see how it is done. Surtitles beside the stage give the words, usually in classical Chinese and sometimes in English, but your eyes will be busy elsewhere.',
      ],
    },
    {
      zh: [],
      en: [
        'The painted faces belong to one family of roles, the jing: warriors, ministers, bandits and gods. Their main colour is a character reference.',
        bulleted(
          '**Red**: loyal and brave, as in Guan Yu, the general who became a god.',
          '**Black**: blunt and incorruptible. Judge Bao has a pale crescent on his forehead as well.',
          '**White**: clever and not to be trusted. Cao Cao is the usual suspect.',
          '**Blue or green**: hot-headed, and quite possibly an outlaw.',
          '**Gold or silver**: not human at all, but a spirit or a deity.',
        ),
      ],
    },
    {
      zh: [],
      en: [
        'The stage is nearly bare, and that is the point. A table and two chairs may be a courtroom, a city wall or a hill. An actor with a tasselled whip is on horseback; one with an oar is in a boat, and if you watch his knees you will see the water. Walking once round the carpet can take a character a thousand miles.',
      ],
    },
    {
      zh: [],
      en: [
        'You are allowed to make a noise. When a singer holds a difficult phrase or a fighter lands a somersault, people shout hao (“good!”), and they do it at once rather than waiting for the end of the scene. If you are unsure when, follow the oldest person in your row by half a second.',
      ],
    },
    {
      zh: [],
      en: [
        'Finally, sit near the front, but not on the side where the percussion plays. It leads everything on stage, step by step and glance by glance, and after an hour you may find that you are hearing it as language. Until then, bring earplugs. You would not be the first.',
      ],
    },
  ],
}
