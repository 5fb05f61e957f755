// 爨犇齉
import Gongwen

@main struct 编不过: 公文 { let 要素 = 没有的词("灪鱻齾") }
