/// What stands between the body and the 版记 (落款与附注).
///
/// - Source: GB/T 9704-2012, 7.3.5 and 7.3.6.
public struct Closing: Sendable, Equatable {
    /// How the document is authenticated (印章).
    public enum Seal: String, Sendable, CaseIterable {
        /// 加盖印章
        case sealed
        /// 不加盖印章
        case unsealed
        /// 加盖签发人签名章
        case signatureStamp
    }
    /// How the document is authenticated (用印).
    public var seal: Seal
    /// 发文机关署名, the host first.
    public var signatures: [Text]
    /// Who signs, where a signature stamp is used (签发人职务与签名章).
    public var signers: [Signer]
    /// 成文日期 as printed: 2026年2月6日.
    public var issueDate: Text
    /// 附注, each without its brackets: 此件公开发布.
    public var notes: [Text]

    /// Creates a closing.
    public init(
        seal: Seal = .unsealed, signatures: [Text] = [], signers: [Signer] = [], issueDate: Text = Text(),
        notes: [Text] = []
    ) {
        self.seal = seal
        self.signatures = signatures
        self.signers = signers
        self.issueDate = issueDate
        self.notes = notes
    }
}

/// Somebody who signs: post in full and name (职务, 姓名).
public struct Signer: Sendable, Equatable {
    /// The post in full (职务).
    public var post: Text
    /// The name as printed (名称).
    public var name: Text

    /// Creates a signer.
    public init(post: Text, name: Text) {
        self.post = post
        self.name = name
    }
}

/// A list of those present, absent or attending at a meeting (出席, 请假, 列席).
///
/// - Source: GB/T 9704-2012, 10.3.
public struct AttendanceList: Sendable, Equatable {
    /// 出席, 请假 or 列席.
    public var label: String
    /// The names as printed (名单).
    public var names: Text

    /// Creates a list.
    public init(label: String, names: Text) {
        self.label = label
        self.names = names
    }
}

/// What stands at the foot of the last page (版记).
///
/// - Source: GB/T 9704-2012, 7.4.
public struct Colophon: Sendable, Equatable {
    /// Subject words of documents before 2012 (主题词).
    public var subjectWords: Text
    /// 主送机关 moved here because page 1 had no room for body text (7.3.2).
    public var movedRecipients: Text
    /// 抄送机关, with the full stop at its end.
    public var copyRecipients: Text
    /// 印发机关.
    public var printingOrgan: Text
    /// 印发日期 as printed, without 印发: 2026年2月6日.
    public var printDate: Text
    /// 印数 as printed: 共印50份.
    public var printCount: Text

    /// Creates a colophon.
    public init(
        subjectWords: Text = Text(), movedRecipients: Text = Text(), copyRecipients: Text = Text(),
        printingOrgan: Text = Text(), printDate: Text = Text(), printCount: Text = Text()
    ) {
        self.subjectWords = subjectWords
        self.movedRecipients = movedRecipients
        self.copyRecipients = copyRecipients
        self.printingOrgan = printingOrgan
        self.printDate = printDate
        self.printCount = printCount
    }
}

/// The fields a paper prints round an article (报刊版面信息).
public struct NewspaperFields: Sendable, Equatable {
    /// 版次: 第二版：新闻.
    public var page: Text
    /// 期号: 总第2406期.
    public var issue: Text
    /// 编印日期.
    public var compiledDate: Text
    /// 刊发日期.
    public var publishDate: Text
    /// 阅读次数.
    public var readCount: Text
    /// 作者.
    public var author: Text
    /// Others, such as 准印证号, each with its label.
    public var others: [LabelledText]

    /// Creates the fields.
    public init(
        page: Text = Text(), issue: Text = Text(), compiledDate: Text = Text(), publishDate: Text = Text(),
        readCount: Text = Text(), author: Text = Text(), others: [LabelledText] = []
    ) {
        self.page = page
        self.issue = issue
        self.compiledDate = compiledDate
        self.publishDate = publishDate
        self.readCount = readCount
        self.author = author
        self.others = others
    }

    /// The line above the headline: page, issue and date of compilation.
    var pageLine: [ElementLine] { [ElementLine(page), ElementLine(issue), ElementLine(compiledDate, after: "编印")] }

    /// The line below the headline: labelled fields.
    var articleLine: [ElementLine] {
        [("刊发日期", publishDate), ("阅读次数", readCount), ("作者", author)].map { ElementLine($1, before: $0 + "：") }
            + others.map { ElementLine($0.text, before: $0.label + "：") }
    }
}

/// A label and what follows its colon (标签与内容).
public struct LabelledText: Sendable, Equatable {
    /// The label before the colon (标签).
    public var label: String
    /// What it says (文字).
    public var text: Text

    /// Creates a labelled text.
    public init(label: String, text: Text) {
        self.label = label
        self.text = text
    }
}
