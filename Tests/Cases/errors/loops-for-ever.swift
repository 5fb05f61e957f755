// 不会结束的循环。
// 期望：状态 1，编号 plan-timed-out，含“不会结束的循环”

import Gongwen

@main struct 错误示例: 公文 {
    let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: "青禾县2027年工作打算")

    var 扩大: 块 {
        var 次数 = 0
        while true { 次数 &+= 1 }
        return 章 { "扩大开放。" }
    }

    var 正文: 块 {
        扩大
    }
}
