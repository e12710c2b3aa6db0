import { expect, test } from 'vitest'
import { readLanguage } from './language'

test.each([
  ['新桥今天上午通车。', 'zh'],
  ['The bridge opened this morning.', 'en'],
  ['IBM、Google、Microsoft、Amazon、Meta、Apple、Oracle、Intel和AMD均派人出席。', 'zh'],
  ['《Good Night and Good Luck》导演George Clooney与Grant Heslov到场。', 'zh'],
  ['他在信中写道：“We shall meet again where the river bends and the road begins.”', 'zh'],
  ['先运行 git pull，再运行 npm install。', 'zh'],
  ['The novel 《红楼梦》, also called “石头记，一部没有写完的长篇小说”, was on the table.', 'en'],
  ['The character 和 means harmony, and 谐 means agreement.', 'en'],
  ['Li Na (李娜) of the Academy of Sciences (中国科学院) said so.', 'en'],
  ['“桥修好了再走。”', 'zh'],
  ['ＧＤＰ增长5%', 'zh'],
])('tells what a paragraph mostly is: %s', (text, locale) => {
  expect(readLanguage(text).locale).toBe(locale)
})

test.each([
  'Sam Altman、Demis Hassabis、Dario Amodei、Satya Nadella出席。',
  'Google DeepMind 发布 Gemini 3 Ultra Deep Think 模型',
  '出席的有Tim Cook、Sundar Pichai、Satya Nadella、Jensen Huang、Mark Zuckerberg。',
  'Elon Musk、Jeff Bezos、Bernard Arnault、Larry Ellison、Warren Buffett',
  '他说：“We shall meet again where the river bends and the road begins, and we shall not be late for it.”',
  '“We shall meet again where the river bends and the road begins,” 他说。',
  '他对记者说："I have never seen anything like it in all the years that I have worked on the river."',
  '他在信中写道：We shall meet again where the river bends and the road begins.',
  '她用 Where there is a will there is a way 鼓励大家。',
  '碑上刻着 The old bridge was built by the people of this town 一行字。',
  '详见 https://www.example.com/the-story-of-the-river/and-what-is-to-be-done.html',
  '投稿请寄 the.editor.of.the.river.news@example.com。',
  'OpenAI发布Sora',
  'Microsoft與OpenAI、Anthropic、Nvidia簽約',
  'NASA说Artemis II明年发射',
  '演员Tom Holland、Zendaya、Benedict Cumberbatch、Jacob Batalon到场',
])('keeps a Chinese sentence Chinese: %s', (text) => {
  expect(readLanguage(text).locale).toBe('zh')
})

test.each([
  'The slogan 绿水青山就是金山银山 was everywhere that year.',
  'He said: “桥修好了再走，不要着急，大家都会在对岸等着你们，路还很长。”',
  '“桥修好了再走，不要着急，大家都会在对岸等着你们，” the old man said.',
  'She wrote the words "人民至上、生命至上" on the wall of the school.',
  'The song (《我和我的祖国》，在全国各地传唱多年) was sung by the crowd.',
  'They met at 天安门 in the morning.',
  'Li Na 李娜 Wins Title',
  'See https://www.example.com/新闻/河道清淤工程完工之后怎么办 for the whole story.',
])('keeps an English sentence English: %s', (text) => {
  expect(readLanguage(text).locale).toBe('en')
})

test.each([
  'https://www.example.com/world/asia-pacific/river-dredging-done/',
  'www.example.com/the/story',
  'the.editor@example.com',
  'example.com.cn/news',
])('finds no words in an address: %s', (text) => {
  expect(readLanguage(text).locale).toBeNull()
})

test('has no opinion on a line without words', () => {
  expect(readLanguage('* * * 2019').locale).toBeNull()
})
