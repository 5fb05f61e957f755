import GongwenModel
import GongwenRecognition

/// Numbers in Arabic digits (数字): asks the rules one after another what a number is; the first that knows decides.
struct NumberRule {
    /// The nearest heading, for prompts.
    let heading: String
    /// Who fills the holes.
    let body: String

    /// From what names itself to what its sentence must tell.
    private static let outlook: [any NumberJudging.Type] = [
        Ratios.self, RanksAndLists.self, NamesAndCodes.self, Grades.self, Durations.self, Thresholds.self,
        Capacities.self,
        OwnStructure.self, Horizon.self, Promises.self,
    ]
    private static let deeds = WordSet("民生实事 实事 民生工程 惠民实事")
    private static let frame: [any NumberJudging.Type] = [FrameNumbers.self]

    func apply(_ passage: DraftPassage, _ claims: inout DraftClaims) {
        var place = 0
        while place < passage.count {
            guard Sign.isDigit(passage.at(place)), claims.isFree(place) else {
                place += 1
                continue
            }
            let token = NumberToken(passage, at: place)
            // A range whose second half is taken is two numbers.
            decide(token, passage, &claims)
            place = max(token.digits.upperBound, place + 1)
        }
    }

    private func decide(_ token: NumberToken, _ passage: DraftPassage, _ claims: inout DraftClaims) {
        switch passage.zone {
        case .glossary where passage.isHeadword(token.digits) && passage.begins(Self.deeds, at: token.end) > 0:
            take(token, .ask("本文安排的件数", "新的一年安排几件？"), passage, &claims)
            return
        case .glossary:
            claims.take(token.digits, .number, .stay, "释义中的数字")
            return
        case .review:
            claims.take(token.digits, .number, .stay, "标题中的数字")
            return
        case .outlook, .frame: break
        }
        for rule in passage.zone == .frame ? Self.frame : Self.outlook {
            guard let verdict = rule.judge(token, passage) else { continue }
            take(token, verdict, passage, &claims)
            return
        }
        claims.take(token.digits, .number, .stay, "名称、编号中的数字")
    }

    private func take(
        _ token: NumberToken, _ verdict: NumberVerdict, _ passage: DraftPassage, _ claims: inout DraftClaims
    ) {
        switch verdict {
        case .stay(let reason):
            claims.take(token.digits, .number, .stay, reason)
        case .ask(let reason, let question):
            let printed = passage.string(token.digits.lowerBound..<token.end)
            claims.ask(token.digits, .number, reason, "“\(printed)”：\(question)")
        case .hole(let reason):
            let range = token.digits.lowerBound..<token.end
            let isWhole = claims.isFree(range)
            let rough =
                isWhole && token.isRough ? passage.string(token.digits.upperBound..<token.digits.upperBound + 1) : ""
            let hole = Hole(
                kind: .value, prompt: HolePrompt(passage, claims).prompt(token, heading: heading),
                unit: isWhole ? passage.string(token.unit) : "", year: passage.next,
                lastValue: passage.string(token.digits) + rough, body: body)
            claims.take(isWhole ? range : token.digits, number: token.digits, .number, .hole(hole), reason)
        }
    }
}

/// Numbers of the frame (版头、版记中的数字): print counts are holes, telephone numbers and the like stay.
private enum FrameNumbers: NumberJudging {
    static func judge(_ token: NumberToken, _ passage: DraftPassage) -> NumberVerdict? {
        let start = token.digits.lowerBound
        let clause = passage.clause(at: start).lowerBound
        if passage.begins(copies, at: token.digits.upperBound) > 0,
            passage.ends(printed, before: start, from: clause) > 0
        {
            return .hole("印数到时才有")
        }
        return .stay("版头、版记中的编号")
    }

    private static let copies = WordSet("份")
    private static let printed = WordSet("共印 印 印发 印数:")
}
