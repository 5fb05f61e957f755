// 草案里还有未核的内容。
// 期望：第 10 行，状态 1，编号 unreviewed-passage

import Gongwen

@main struct 错误示例: 公文 {
    let 要素 = 格式要素.报告(稿次: .草案, 标题: "青禾县2027年工作打算")

    var 正文: 块 {
        未核 { "扩大开放。" }
    }
}
