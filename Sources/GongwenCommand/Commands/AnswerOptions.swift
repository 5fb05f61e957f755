import ArgumentParser
import GongwenRecognition

/// Answers to what a legacy text leaves open (答复导入问题): `--answer QID=CHOICE`, as often as needed.
struct AnswerOptions: ParsableArguments {
    @Option(
        name: .customLong("answer"),
        help: ArgumentHelp("回答导入旧文本时的问题，可以写多次，例如 --answer join-27=接", valueName: "问题=选项"))
    var answers: [String] = []

    /// The answers given.
    ///
    /// - Throws: ``Abort`` with status 64 for one without `=`, or two to one question.
    func parsed() throws -> ReadingAnswers {
        var chosen: [String: String] = [:]
        for answer in answers {
            let parts = answer.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
                throw Abort(.wrongUsage, "--answer “\(answer)”应写成 问题=选项，例如 --answer join-27=接")
            }
            guard chosen.updateValue(String(parts[1]), forKey: String(parts[0])) == nil else {
                throw Abort(.wrongUsage, "问题“\(parts[0])”回答了两次")
            }
        }
        return ReadingAnswers(chosen)
    }
}
