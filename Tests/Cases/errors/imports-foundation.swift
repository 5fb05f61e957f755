// 引入了 Foundation。
// 期望：第 5 行，状态 1，编号 plan-impure，含“只能 import Gongwen”

import Gongwen
import Foundation

@main struct 错误示例: 公文 {
    let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: "青禾县2027年工作打算")

    var 正文: 块 {
        "扩大开放。"
    }
}
