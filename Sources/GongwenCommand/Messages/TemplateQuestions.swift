import GongwenDraft

/// Asks a person for what a template wants to know (填写项的询问).
enum TemplateQuestions {
    /// Asks for each key in turn; a line without characters keeps what stands there, a wrong value is asked for again.
    ///
    /// - Parameter values: takes what was answered.
    /// - Returns: the keys that were asked for; those behind the end of the input were not.
    static func ask(_ keys: [TemplateKey], into values: inout [String: String]) -> Set<String> {
        if !keys.isEmpty { Terminal.say("逐项填写，直接回车就用方括号里的：") }
        var asked: Set<String> = []
        for key in keys {
            while let answer = Terminal.answer(to: question(key)) {
                if answer.isEmpty {
                    asked.insert(key.name)
                    break
                }
                do throws(TemplateTrouble) {
                    _ = try key.literal(of: answer)
                    values[key.name] = answer
                    asked.insert(key.name)
                    break
                } catch {
                    Terminal.say(error.message)
                }
            }
            if !asked.contains(key.name) { break }
        }
        return asked
    }

    private static func question(_ key: TemplateKey) -> String {
        let explanation = key.explanation.isEmpty ? "" : "（\(key.explanation)）"
        return "\(key.name)\(explanation)[\(key.shown)]："
    }
}
