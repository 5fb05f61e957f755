// 占用内存没有止境。
// 期望：状态 1，编号 plan-too-big，含“内存”

import Gongwen

@main struct 错误示例: 公文 {
    let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: "青禾县2027年工作打算")

    var 扩大: 块 {
        var 各段: [String] = []
        while true { 各段 += Array(repeating: "扩大开放", count: 1 << 20) }
        return 章(文(各段[0])) { "扩大开放。" }
    }

    var 正文: 块 {
        扩大
    }
}
