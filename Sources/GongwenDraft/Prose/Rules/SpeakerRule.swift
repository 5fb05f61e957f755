import GongwenModel
import GongwenRecognition

/// Who speaks (报告人): post and name under the title of a report, 县长 某某; both may change with the year.
enum SpeakerRule {
    static func apply(_ passage: DraftPassage, _ claims: inout DraftClaims) {
        guard (4...24).contains(passage.count), !passage.folded.contains(where: Sign.partsClauses),
            let post = passage.first(posts, in: 0..<passage.count)
        else { return }
        let name = post.upperBound..<passage.count
        guard (2...4).contains(name.count), passage.folded[name].allSatisfy({ $0 >= 0x4E00 && $0 <= 0x9FFF }) else {
            return
        }
        let whole = 0..<passage.count
        let hole = Hole(
            kind: .name, prompt: "报告人的职务和姓名", year: passage.next, lastValue: passage.string(whole))
        claims.take(whole, .formula, .hole(hole), "报告人和职务可能变动")
    }

    private static let posts = WordSet("县长 市长 区长 省长 州长 旗长 盟长 镇长 乡长 主席 主任 局长 专员")
}
