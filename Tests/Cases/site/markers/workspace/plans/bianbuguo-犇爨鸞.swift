// 骉鬱龘
import Gongwen

@main struct 编不过: 公文 { let 要素 = 没有的词("羴骉虪") }
