import ArgumentParser
import GongwenCheck

/// Broken rules let pass by name and reason (接受): `--accept ID=REASON`, as often as needed.
struct AcceptOptions: ParsableArguments {
    @Option(
        name: .customLong("accept"),
        help: ArgumentHelp(
            "接受一条规则的问题并写明理由，可以写多次，例如 --accept document-number-form=签发后编号；编号见报告末尾的方括号", valueName: "编号=理由"))
    var accepted: [String] = []

    /// What is let pass.
    ///
    /// - Throws: ``Abort`` with status 64 for one without a reason, an id that is no rule's, a structural error, or two
    ///   reasons for one rule.
    func parsed() throws -> Acceptance {
        var reasons: [String: String] = [:]
        for one in accepted {
            let parts = one.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let id = String(parts[0])
            let isReason = parts.count == 2 && parts[1].unicodeScalars.contains { !$0.properties.isWhitespace }
            guard !id.isEmpty, isReason else {
                throw Abort(.wrongUsage, "--accept “\(one)”应写成 编号=理由，理由不能空着，例如 --accept document-number-form=签发后编号")
            }
            if parts[1].unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
                throw Abort(.wrongUsage, "--accept \(id) 的理由应写在一行里")
            }
            if RuleNames.structural.contains(id) {
                throw Abort(.wrongUsage, "“\(id)”是结构错误，有它就写不出有效的文件，不能接受，只能改正")
            }
            guard RuleNames.acceptable.contains(id) else {
                throw Abort(.wrongUsage, "没有编号为“\(id)”的规则；编号见 gongwen check 报告里的方括号，例如 [hole-open]")
            }
            if let other = reasons.updateValue(String(parts[1]), forKey: id), other != parts[1] {
                throw Abort(.wrongUsage, "“\(id)”写了两个不同的理由，请合并成一个")
            }
        }
        return Acceptance(reasons)
    }
}
