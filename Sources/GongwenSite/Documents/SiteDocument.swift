package import GongwenModel
package import GongwenRecognition

/// What a site keeps of a published document (公开的公文): enough for every list, little enough for thousands.
package struct SiteDocument: Sendable {
    /// An entry of its own 名词解释, with the places in its page that use it.
    package struct Term: Sendable {
        /// The headword as the document writes it.
        let headword: String
        /// The headword without quotation marks.
        let key: String
        /// The entry's id in the page.
        let anchor: String
        /// The explanation's paragraphs.
        let definition: [String]
        /// The headword to read instead (见); empty where it explains itself.
        let see: String
        /// The ids of its uses in the page, in order.
        let uses: [String]
    }

    /// The plan's name without ending.
    package let name: String
    /// The title by which the page is known.
    package let title: String
    /// The year that the document is about (年度); nil where it names none.
    package let year: Int?
    /// What a clerk would call it (文种).
    package let kind: DocumentKind
    /// 发文机关 as the fields print it.
    package let organ: String
    /// 发文字号.
    package let number: String
    /// 成文日期 as printed.
    package let issueDate: String
    /// What the office sets about it.
    package let publication: Publication
    /// Its term explanations, in order.
    package let terms: [Term]

    /// Whether another document of the site has the same title and year.
    package var isTitleTaken = false

    /// The title with the year where it does not name one, so that two years' reports are told apart; those of the same year
    /// by what else is known of them.
    package var listTitle: String {
        var marks: [String] = []
        if let year, title.namedYear == nil { marks.append("\(year)年") }
        if isTitleTaken { marks.append(number.isEmpty ? name : number) }
        return marks.isEmpty ? title : "\(title)（\(marks.joined(separator: "，"))）"
    }

    /// Its kind as a result of the search shows it: who finds a text that is no longer in force must see that.
    var kindInSearch: String { kind.nameInLists + (outdated.map { "（\($0)）" } ?? "") }

    /// What to say of a text that is no longer in force (W-9): 已废止; nil for one that is, or of which nothing is known.
    var outdated: String? {
        guard let validity = publication.validity, validity != .valid else { return nil }
        return validity.printed.hasPrefix("已") ? validity.printed : "已" + validity.printed
    }

    /// The page's path below the site's folder.
    package var page: String { SiteAddress.page(name) }
}

extension DocumentKind {
    /// What a reader looks for: a plan that a notice passes on is a plan.
    var nameInLists: String { self == .passedOnPlan ? "计划" : printed }

    /// The order in lists: what plans come first, then what orders work, then the rest.
    static let listOrder: [DocumentKind] = [
        .passedOnPlan, .planReport, .workReport, .taskList, .opinion, .notice, .order, .letter, .minutes, .newspaper,
        .other,
    ]
}
