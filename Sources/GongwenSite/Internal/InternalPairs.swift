import GongwenModel
import GongwenRecognition

/// Which documents of a year answer to which of the next (相邻年度的对应文件).
///
/// Of documents of one kind those pair that are called the same, the year aside; of several drafts the one that has come
/// furthest. What is left pairs where one is left on either side.
struct InternalPairs {
    /// A document and the next year's.
    struct Pair {
        let old: InternalDocument
        let new: InternalDocument

        /// Kind and title, as headings say it.
        var name: String { new.kind.printed + "：" + new.title }
    }

    private(set) var pairs: [Pair] = []
    /// Those of kinds that have a pair which are not compared themselves.
    private(set) var alone: [InternalDocument] = []

    /// - Parameters:
    ///   - old: the documents of a year, in the order of the pages.
    ///   - new: those of the next.
    init(_ old: [InternalDocument], _ new: [InternalDocument]) {
        for kind in DocumentKind.allCases {
            pair(old.filter { $0.kind == kind }, new.filter { $0.kind == kind }, kind)
        }
    }

    private mutating func pair(_ old: [InternalDocument], _ new: [InternalDocument], _ kind: DocumentKind) {
        let (before, after) = (Names(old), Names(new))
        var found: [Pair] = []
        for name in after.order {
            guard let first = before.best[name], let second = after.best[name] else { continue }
            found.append(Pair(old: old[first], new: new[second]))
        }
        var used = (Set(found.map(\.old.order.keys)), Set(found.map(\.new.order.keys)))
        let left = (
            before.order.filter { after.best[$0] == nil }.compactMap { before.best[$0] },
            after.order.filter { before.best[$0] == nil }.compactMap { after.best[$0] }
        )
        // What is nothing in particular need not be the same thing.
        if kind != .other, left.0.count == 1, left.1.count == 1 {
            let pair = Pair(old: old[left.0[0]], new: new[left.1[0]])
            found.append(pair)
            used.0.insert(pair.old.order.keys)
            used.1.insert(pair.new.order.keys)
        }
        if found.isEmpty { return }
        pairs += found
        alone += old.filter { !used.0.contains($0.order.keys) } + new.filter { !used.1.contains($0.order.keys) }
    }

    /// The documents of a kind and year by what they are called.
    private struct Names {
        /// The one that has come furthest, by name.
        var best: [String: Int] = [:]
        /// The names in the order of the documents.
        var order: [String] = []

        init(_ documents: [InternalDocument]) {
            for (index, document) in documents.enumerated() {
                let name = document.title.withoutYears + "\n" + document.edition
                if let known = best[name] {
                    if documents[known].stageNumber < document.stageNumber { best[name] = index }
                } else {
                    best[name] = index
                    order.append(name)
                }
            }
        }
    }
}

extension String {
    /// A title without its years: four digits, or four numerals.
    fileprivate var withoutYears: String {
        var kept = String.UnicodeScalarView()
        var run: [Unicode.Scalar] = []
        func isDigit(_ scalar: Unicode.Scalar) -> Bool {
            ("0"..."9").contains(scalar) || "〇零一二三四五六七八九".unicodeScalars.contains(scalar)
        }
        for scalar in unicodeScalars {
            if isDigit(scalar) {
                run.append(scalar)
                continue
            }
            if run.count != 4 { kept.append(contentsOf: run) }
            run = []
            kept.append(scalar)
        }
        if run.count != 4 { kept.append(contentsOf: run) }
        return String(kept)
    }
}
