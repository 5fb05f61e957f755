import GongwenGlossary
import GongwenModel

/// Bodies that are there no more in the new year (撤并的机构): who has taken over is for the writer to say.
extension DraftMaker {
    /// What the writer is asked about a body; nil for one that still exists, or of which nothing is known.
    private func question(about name: String) -> String? {
        guard let body = bodies.body(named: name), let until = body.until, until < next else { return nil }
        let heir = body.successor.isEmpty ? "名录没有写明由谁接替" : "名录写明由\(body.successor)接替"
        return "\(name)只到\(until)年，\(heir)"
    }

    /// A note of who does a task, under a question where one of its bodies is gone.
    mutating func askingAboutBodies(of note: ResponsibilityNote) -> Block {
        let names = (note.lead + note.responsible + note.support).map(\.name)
        let gone = names.compactMap { name in question(about: name).map { (name: name, question: $0) } }
        guard !gone.isEmpty else { return .responsibility(note) }
        let prompt = gone.map(\.question).joined(separator: "；") + "：这项任务由谁负责？"
        let mark = PassageMark.doubtful(question: identifier("ask"), prompt: prompt, choices: [])
        for one in gone {
            enterWhole(Text(one.name, at: note.place), .asked, result: prompt, reason: "机构已经撤并")
        }
        return .passage(Passage(mark, [.responsibility(note)], at: note.place))
    }

    /// The names in a run of bodies that are gone, as questions.
    func goneBodies(in scalars: [Unicode.Scalar]) -> [DraftItem] {
        var items: [DraftItem] = []
        for body in bodies.bodies where body.until.map({ $0 < next }) == true {
            for name in [body.name] + body.aliases where name.unicodeScalars.count > 2 {
                guard let prompt = question(about: name) else { continue }
                for range in scalars.ranges(of: Array(name.unicodeScalars))
                where !items.contains(where: { $0.range.overlaps(range) }) {
                    items.append(
                        DraftItem(range, .body, .ask(prompt: prompt + "：写哪个机构？", choices: []), reason: "机构已经撤并"))
                }
            }
        }
        return items
    }
}

extension [Unicode.Scalar] {
    /// Where some words stand, in order, not overlapping.
    fileprivate func ranges(of words: [Unicode.Scalar]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        guard let first = words.first else { return [] }
        var place = 0
        while place + words.count <= count {
            if self[place] == first, self[place..<place + words.count].elementsEqual(words) {
                found.append(place..<place + words.count)
                place += words.count
            } else {
                place += 1
            }
        }
        return found
    }
}
