// 文字里有控制字符 U+000B 和 U+0001。
// 期望：第 10 行，状态 1，编号 forbidden-character，含“U+000B”

import Gongwen

@main struct 边界示例: 公文 {
    let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: "青禾县2027年工作打算")

    var 正文: 块 {
        "增加\u{B}收\u{1}入。"
    }
}
