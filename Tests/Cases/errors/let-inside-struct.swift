// 用到了同一类型里的另一项。
// 期望：第 14 行，状态 1，编号 plan-does-not-compile，含“移到 struct 之外”

import Gongwen

extension 部门 {
    static let 县财政局 = 部门("县财政局")
}

let 地区生产总值 = 指标("地区生产总值", .亿元, [.预计(2026, 318.2, 同比增长: 6.1)])

@main struct 错误示例: 公文 {
    let 题目: 文 = "青禾县2027年工作打算"
    let 要素 = 格式要素.报告(稿次: .讨论稿, 标题: 题目)

    var 正文: 块 {
        "扩大开放。"
    }
}
