import { readLines } from './read-lines'

/** Agencies, papers and broadcasters. */
export const media = readLines(
  'media',
  'properNoun',
  `
中国新闻社 | 中新社 | 中新网 = China News Service | CNS | Chinanews | Ecns | !China News Agency | !China News Society
新华社 | 新华网 | 新华通讯社 = Xinhua News Agency | Xinhua | Xinhuanet | !New China News Agency
人民日报 = People's Daily
光明日报 = Guangming Daily
经济日报 = Economic Daily
中国日报 = China Daily
环球时报 = Global Times
参考消息 = Reference News | Cankao Xiaoxi
中央广播电视总台 | 央视总台 = China Media Group | CMG
中国中央电视台 | 中央电视台 | 央视 | 央视网 = China Central Television | CCTV | CMG
中国国际电视台 = China Global Television Network | CGTN
北京日报 = Beijing Daily
新京报 = Beijing News | The Beijing News
北京青年报 = Beijing Youth Daily
解放日报 = Jiefang Daily | Liberation Daily
澎湃新闻 = The Paper | Thepaper.cn
扬子晚报 = Yangtse Evening Post | Yangtze Evening Post | Yangtze Evening News
新华日报 = Xinhua Daily
湖南日报 = Hunan Daily
南方日报 = Nanfang Daily | Southern Daily
广州日报 = Guangzhou Daily
羊城晚报 = Yangcheng Evening News
浙江日报 = Zhejiang Daily
四川日报 = Sichuan Daily
中国青年报 = China Youth Daily
科技日报 = Science and Technology Daily
第一财经 = Yicai | China Business Network | CBN
财新 = Caixin
南华早报 = South China Morning Post | SCMP
联合早报 = Lianhe Zaobao
路透社 | 路透 = Reuters
美国联合通讯社 | 美联社 = Associated Press | AP
法国新闻社 | 法新社 = Agence France-Presse | AFP
德国新闻社 | 德新社 = Deutsche Presse-Agentur | dpa | DPA
塔斯社 = TASS | Tass
俄罗斯卫星通讯社 | 俄新社 = Sputnik | RIA Novosti | RIA
共同社 | 日本共同社 = Kyodo News | Kyodo
韩联社 | 韩国联合通讯社 = Yonhap News Agency | Yonhap
日本放送协会 = NHK
纽约时报 = New York Times | NYT
华盛顿邮报 = Washington Post
华尔街日报 = Wall Street Journal | WSJ
金融时报 = Financial Times | FT
卫报 = Guardian | The Guardian
泰晤士报 = The Times | Times
每日电讯报 = Daily Telegraph | Telegraph
每日邮报 = Daily Mail
英国广播公司 = British Broadcasting Corporation | BBC
美国有线电视新闻网 = CNN | Cable News Network
福克斯新闻 = Fox News | Fox
彭博社 | 彭博新闻社 | 彭博 = Bloomberg
经济学人 = The Economist | Economist
朝鲜中央电视台 = Korean Central Television | Korea Central Television | KCTV
半岛电视台 = Al Jazeera | Al-Jazeera
今日俄罗斯 = Russia Today | RT
`,
)
