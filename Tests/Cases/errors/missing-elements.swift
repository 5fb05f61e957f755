// 缺少“要素”。
// 期望：第 6 行，状态 1，编号 plan-does-not-compile，含“缺少“要素””

import Gongwen

@main struct 错误示例: 公文 {
    var 正文: 块 {
        "深化改革，扩大开放。"
    }
}
