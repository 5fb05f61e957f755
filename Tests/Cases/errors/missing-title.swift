// 缺少标题。
// 期望：第 7 行，状态 1，编号 plan-does-not-compile，含“缺少“标题””

import Gongwen

@main struct 错误示例: 公文 {
    let 要素 = 格式要素.报告(稿次: .讨论稿)

    var 正文: 块 {
        "深化改革，扩大开放。"
    }
}
