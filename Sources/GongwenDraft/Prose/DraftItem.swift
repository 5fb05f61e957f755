package import GongwenModel

/// Something in a year's prose that the next year must look at (起草事项): a number, a year, a title, a formula.
package struct DraftItem: Sendable, Equatable {
    /// What it is.
    package enum Kind: String, Sendable, CaseIterable {
        /// A figure's digits (数字): 402.6; the count in 三所 as well.
        case number
        /// Four digits of a year (年份).
        case year
        /// A five-year plan by its number (五年规划): 十四五.
        case span
        /// Which one of a series (届次): the 12 of 第12届.
        case edition
        /// Which stage of a project (期次): 一期.
        case phase
        /// A title with its marks (书名): 《…》.
        case title
        /// A formula tied to a time (提法).
        case formula
        /// A day, or a month and day (日期): 6月30日.
        case date
        /// A named work, or what happens but once (项目): 青云大道全线通车.
        case project
        /// A whole element of the frame without a figure in it (要素): who speaks, who wrote it.
        case element
        /// A body that is there no more (机构).
        case body
    }

    /// What becomes of it.
    package enum Verdict: Sendable, Equatable {
        /// Last year's figure: a hole that shows it (待填).
        case hole(Hole)
        /// It names or classes something (保留).
        case stay
        /// Moved by rule to the new year (顺延); what stands there now.
        case roll(String)
        /// Only the writer knows (询问).
        case ask(prompt: String, choices: [String])
    }

    /// Where it stands in the run of prose it was found in, in Unicode scalars from 0.
    package var range: Range<Int>
    /// The number alone, where `range` holds its unit too; else the same as `range`.
    package var number: Range<Int>
    /// What it is.
    package var kind: Kind
    /// What becomes of it.
    package var verdict: Verdict
    /// Why, in Chinese, for the report: 项目能力, 年度目标, 届次.
    package var reason: String

    /// Creates an item.
    package init(
        _ range: Range<Int>, number: Range<Int>? = nil, _ kind: Kind, _ verdict: Verdict, reason: String
    ) {
        self.range = range
        self.number = number ?? range
        self.kind = kind
        self.verdict = verdict
        self.reason = reason
    }
}
