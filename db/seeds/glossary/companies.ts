import { readLines } from './read-lines'

/** Companies, banks and exchanges. */
export const companies = readLines(
  'company',
  'properNoun',
  `
华为 = Huawei
腾讯 = Tencent
阿里巴巴 = Alibaba
百度 = Baidu
京东 = JD.com | JD | Jingdong
字节跳动 = ByteDance | Bytedance
小米集团 | 小米公司 = Xiaomi
联想集团 = Lenovo
中兴通讯 = ZTE
比亚迪 = BYD
宁德时代 = CATL | Contemporary Amperex Technology
大疆 = DJI
美团 = Meituan
拼多多 = Pinduoduo | PDD
滴滴 = Didi | DiDi
海尔 = Haier
格力 = Gree
中芯国际 = SMIC | Semiconductor Manufacturing International Corporation
台积电 = TSMC | Taiwan Semiconductor Manufacturing
微信 = WeChat | Weixin
微博 = Weibo
支付宝 = Alipay
抖音 = Douyin | TikTok
中国石油 | 中石油 = PetroChina | CNPC | China National Petroleum Corporation
中国石化 | 中石化 = Sinopec
中国移动 = China Mobile
中国电信 = China Telecom
中国联通 = China Unicom
国家电网 = State Grid | State Grid Corporation of China
中国商飞 = Commercial Aircraft Corporation of China | COMAC | Comac
中国工商银行 | 工商银行 | 工行 = Industrial and Commercial Bank of China | ICBC
中国建设银行 | 建设银行 = China Construction Bank | CCB
中国农业银行 | 农业银行 = Agricultural Bank of China | ABC
中国银行 = Bank of China | BOC | Chinese banks | China's banks
国家开发银行 | 国开行 = China Development Bank | CDB
恒大 = Evergrande
上海证券交易所 | 上交所 = Shanghai Stock Exchange | SSE
深圳证券交易所 | 深交所 = Shenzhen Stock Exchange | SZSE
香港交易所 | 港交所 = Hong Kong Exchanges and Clearing | HKEX | Hong Kong Stock Exchange | Hong Kong Exchanges
纽约证券交易所 | 纽交所 = New York Stock Exchange | NYSE
纳斯达克 = Nasdaq | NASDAQ
道琼斯 = Dow Jones | Dow
标准普尔 | 标普 = Standard & Poor's | S&P
恒生指数 | 恒指 = Hang Seng Index | Hang Seng
苹果公司 = Apple
谷歌 = Google
微软 = Microsoft
亚马逊 = Amazon
脸书 | 脸谱 = Facebook | Meta
推特 = Twitter
特斯拉 = Tesla
英伟达 = Nvidia | NVIDIA
英特尔 = Intel
高通 = Qualcomm
波音 = Boeing
空中客车 | 空客 = Airbus
三星 = Samsung
索尼 = Sony
丰田 = Toyota
本田 = Honda
大众汽车 = Volkswagen | VW
宝马 = BMW
奔驰 = Mercedes-Benz | Mercedes
辉瑞 = Pfizer
莫德纳 = Moderna
阿斯利康 = AstraZeneca
国药集团 = Sinopharm
科兴 = Sinovac
高盛 = Goldman Sachs
摩根大通 = JPMorgan | JP Morgan | J.P. Morgan | JPMorgan Chase
摩根士丹利 = Morgan Stanley
汇丰 = HSBC
沃尔玛 = Walmart | Wal-Mart
星巴克 = Starbucks
优步 = Uber
奈飞 | 网飞 = Netflix
迪士尼 = Disney
`,
)
