// 忘了 import Gongwen。
// 期望：第 1 行，状态 1，编号 plan-does-not-compile，含“import Gongwen”

let 年度 = 2027

@main struct 错误示例: 公文 {
    let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: "青禾县2027年工作打算")

    var 正文: 块 {
        "扩大开放。"
    }
}
