// 正文是空的。
// 期望：状态 1，编号 empty-body

import Gongwen

@main struct 错误示例: 公文 {
    let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: "青禾县2027年工作打算")
    var 正文: 块 {
    }
}
