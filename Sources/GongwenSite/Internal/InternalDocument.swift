import GongwenBuild
import GongwenModel
import GongwenRecognition
import GongwenWorkspace

/// What the internal pages keep of a document (文件).
struct InternalDocument: Sendable {
    /// By which documents are put in order: the latest year first, then kind, title, how far the draft has come, name.
    struct Order: Comparable {
        let keys: [String]

        static func < (one: Order, other: Order) -> Bool {
            one.keys.lexicographicallyPrecedes(other.keys) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
    }

    /// The plan's file name without ending.
    let name: String
    /// The address of its public page from the internal folder; nil where it has none.
    let page: String?
    let title: String
    let stage: Stage
    let edition: String
    /// The year of its title; nil where there is none.
    let year: Int?
    let kind: DocumentKind
    /// Its tasks, a body each.
    let assignments: [TaskAssignment]
    /// The indicators that it declares, and those of the workspace that it had other values of.
    let indicators: [Indicator]
    /// The indicators of the workspace that it uses (采用的共用指标).
    let sharedUses: Set<String>
    /// The finished document and the indicators it declares, to be compared with next year's.
    private let archive: [UInt8]

    init(_ compiled: CompiledDocument, name: String, page: String?, shared: [SharedIndicator]) {
        var finished = compiled.finished
        self.name = name
        self.page = page
        let own = finished.main.title.plain
        let title = own.isEmpty ? finished.passedOn?.text.title.plain ?? "" : own
        self.title = title.isEmpty ? name : title
        (stage, edition, year) = (finished.stage, finished.edition, finished.titleYear)
        kind = KindReading(of: finished).kind
        assignments = finished.inspectedTasks.assignments
        let known = Dictionary(
            shared.map { ($0.indicator.name, $0.indicator) }, uniquingKeysWith: { first, _ in first })
        var indicators: [Indicator] = []
        var uses: Set<String> = []
        for indicator in compiled.whole.indicators {
            guard indicator.isShared, let common = known[indicator.name] else {
                indicators.append(indicator)
                continue
            }
            uses.insert(indicator.name)
            // Written with an earlier state of the common data.
            var other = indicator
            other.values = other.values.filter { value in !common.values.contains { $0.says(value) } }
            if !other.values.isEmpty { indicators.append(other) }
        }
        self.indicators = indicators
        sharedUses = uses
        finished.indicators = compiled.whole.indicators
        archive = finished.binary()
    }

    /// The finished document, read back; nil where that fails.
    var document: Document? {
        do throws(DocumentFormatError) {
            return try Document(binary: archive)
        } catch {
            // It was written by this very program.
            return nil
        }
    }

    /// How far the draft has come, with the edition: 送审稿, 印发稿，报刊版.
    var stageInWords: String { [stage.printed, edition].filter { !$0.isEmpty }.joined(separator: "，") }

    /// Year, title and 稿次.
    var inWords: String { "《\(title)》（\(stageInWords)）" }

    /// The number of its stage, from 0.
    var stageNumber: Int { Stage.allCases.firstIndex(of: stage) ?? 0 }

    var order: Order {
        Order(keys: [
            String(10_000 - (year ?? 0)), kind.rawValue, title, String(stageNumber), edition, name, page ?? "",
        ])
    }

    /// The year in words.
    var yearInWords: String { year.map { "\($0)年" } ?? "年度不明" }
}
