package import GongwenModel

/// What was decided about everything the new year touches (起草报告).
package struct DraftReport: Sendable {
    /// The year of the text that was there, four digits.
    package var year: Int
    /// The year drafted for.
    package var next: Int
    /// The decisions, in the order of the text.
    package var entries: [Entry] = []
    /// What else the writer must know: parts left out, parts not found.
    package var remarks: [String] = []
    /// How many holes the new review has, for what was reached.
    package var reviewHoles = 0

    /// A number, year, title or formula and what became of it.
    package struct Entry: Sendable {
        /// What became of it.
        package enum Action: String, Sendable, CaseIterable {
            /// 改为待填
            case hole
            /// 保留
            case kept
            /// 顺延
            case rolled
            /// 询问
            case asked
            /// 移入提示
            case guidance
            /// 未带入
            case leftOut
        }
        /// The printed words of the whole run it stands in.
        package var prose: String
        /// Where it stands in the run, in Unicode scalars from 0.
        package var range: Range<Int>
        /// Where the run stands in the source.
        package var place: Place
        /// What it is.
        package var kind: DraftItem.Kind
        /// What became of it.
        package var action: Action
        /// What stands there now; empty where nothing does.
        package var result: String
        /// The hole's or the question's id; empty where there is none.
        package var identifier: String
        /// Why, in Chinese.
        package var reason: String

        /// The characters it is about.
        package var words: String {
            String(String.UnicodeScalarView(Array(prose.unicodeScalars)[range]))
        }
    }

    /// How many entries there are of an action.
    package func count(_ action: Entry.Action) -> Int { entries.count { $0.action == action } }
}
