// 提前结束程序，没有交出公文。
// 期望：状态 1，编号 plan-exited-early，含“没有交出公文”

import Gongwen

@main struct 错误示例: 公文 {
    let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: "青禾县2027年工作打算")

    static func main() { print("到此为止") }

    var 正文: 块 {
        "扩大开放。"
    }
}
