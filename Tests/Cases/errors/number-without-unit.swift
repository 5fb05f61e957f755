// 数字没有单位。
// 期望：第 10 行，状态 1，编号 plan-does-not-compile，含“数字须带单位”

import Gongwen

@main struct 错误示例: 公文 {
    let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: "青禾县2027年工作打算")

    var 正文: 块 {
        "新增企业\(41)。"
    }
}
