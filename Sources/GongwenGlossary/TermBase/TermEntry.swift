public import GongwenModel

/// A term with its meanings (词条).
public struct TermEntry: Sendable, Equatable {
    /// The term as filed, without quotation marks (词目): 三品一标, 农村七改工程.
    public var headword: String
    /// The term as a text writes it: “三品一标”, 农村“七改”工程, 瞪羚企业.
    public var printed: String
    /// Other ways to write it (别名), each as a text writes it.
    public var aliases: [String]
    /// What it belongs to (类别): 农业农村, 改革; empty where unsorted.
    public var category: String
    /// Its meanings, at least one.
    public var senses: [TermSense]
    /// The file it stands in, relative to the workspace.
    public var file: String
    /// Where its headword stands in the file.
    public var place: Place

    /// Creates an entry.
    ///
    /// - Parameters:
    ///   - written: the term as filed; its quotation marks say which part of it is quoted. Without any, the whole is quoted
    ///     in a text, unless a sense may stand without.
    ///   - aliases: other ways to write it, their quotation marks understood in the same way.
    ///   - category: what it belongs to; may be empty.
    ///   - senses: its meanings.
    ///   - file: the file it stands in.
    ///   - place: where it stands there.
    public init(
        _ written: String, aliases: [String] = [], category: String = "", senses: [TermSense], file: String = "",
        at place: Place = .none
    ) {
        self.headword = GlossaryEntry.key(of: written)
        let isBare = headword.utf8.count == written.utf8.count
        self.printed = isBare && !senses.contains(where: \.unquoted) ? "“" + written + "”" : written
        self.aliases = aliases
        self.category = category
        self.senses = senses
        self.file = file
        self.place = place
    }

    /// The way a text writes it under the name `name`, its own or an alias.
    package func written(as name: String) -> String {
        let key = TermBase.key(of: name)
        guard key != TermBase.key(of: headword), let alias = aliases.first(where: { TermBase.key(of: $0) == key })
        else { return printed }
        return allowsBare || GlossaryEntry.key(of: alias).utf8.count < alias.utf8.count ? alias : "“" + alias + "”"
    }

    /// The filed way to write it that a use in a text agrees with, quotation marks included: “三公”经费 beside 三公经费.
    func written(like use: String) -> String {
        let wanted = FoldedText(use).bytes
        let names = [headword] + aliases
        let forms = [printed] + names + names.map { "“" + GlossaryEntry.key(of: $0) + "”" }
        return forms.first { FoldedText($0).bytes == wanted } ?? written(as: use)
    }

    /// Whether a text may write it without quotation marks.
    package var allowsBare: Bool { senses.contains(where: \.unquoted) }
}
