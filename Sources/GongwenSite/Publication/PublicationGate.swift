package import GongwenBuild
import GongwenCheck
package import GongwenModel

/// What may go online (公开审查): 印发稿 that are 主动公开, without 密级, holes or personal numbers.
package enum PublicationGate {
    /// Why a document is not published; empty for one that is.
    ///
    /// - Parameters:
    ///   - compiled: the document as it would be printed, with 公开属性 as the settings have it where it says nothing itself,
    ///     and with what the office accepts.
    ///   - written: as it was read, before the settings said anything of it.
    ///   - publication: what `gongwen.yaml` says of it.
    ///   - name: the document's name, for the way out.
    package static func refusals(
        of compiled: CompiledDocument, written: Document, publication: Publication, name: String
    ) -> [Diagnostic] {
        let document = compiled.finished
        var refusals: [Diagnostic] = []
        // An edition that drops 密级 does not lift it.
        if let security = compiled.whole.header.security ?? document.header.security {
            refusals.append(.hasSecurity(security))
        }
        refusals += publicity(of: written, publication, name)
        if document.stage != .issued { refusals.append(.isNotIssued(document.stage, at: document.titlePlace)) }
        // A hole that stands for a missing definition has an error of its own.
        let count = OpenHole().findings(in: document).count
        if let hole = document.firstHole, count > 0 || !compiled.isStopped(isDraft: false) {
            refusals.append(.hasOpenHoles(hole, count: count))
        }
        if publication.accepted[PersonalNumber.id] == nil {
            let beside = [name, publication.summary, publication.source, publication.subject] + publication.keywords
            refusals += beside.flatMap { PersonalNumber.findings(in: $0, at: document.titlePlace) }
        }
        // Of holes the first one has been told.
        let errors = compiled.diagnostics.filter { $0.severity == .error && $0.id != OpenHole.id }
        // An imported text may break rules of form; nobody's personal number is one of these.
        return refusals + (compiled.isStopped(isDraft: false) ? errors : errors.filter { $0.id == PersonalNumber.id })
    }

    /// Whether a refusal is for 密级.
    package static func isSecret(_ refusal: Diagnostic) -> Bool { refusal.id == Diagnostic.securityID }

    /// What speaks against publishing in 公开属性: of the plan, of its 附注, of the settings; all that speak must agree.
    private static func publicity(of document: Document, _ publication: Publication, _ name: String) -> [Diagnostic] {
        let stated = document.statedPublicity
        guard let publicity = stated ?? publication.publicity else {
            return [.unknownPublicity(name, at: document.titlePlace)]
        }
        if let stated, let set = publication.publicity, stated != set {
            return [.publicityConflict(stated, set, name, at: document.titlePlace)]
        }
        return publicity == .proactive ? [] : [.notPublic(publicity, at: document.titlePlace)]
    }
}

extension Document {
    /// Where the title stands.
    fileprivate var titlePlace: Place { main.title.place }

    /// The first thing still missing (待填), as it is printed.
    fileprivate var firstHole: Hole? {
        var copy = self
        var found: Hole?
        copy.rewriteTexts { text in
            text.inlines.rewriteParts { if case .hole(let hole) = $0, found == nil { found = hole } }
        }
        return found
    }
}

/// Why a document is refused; each message stands here once.
extension Diagnostic {
    fileprivate static let securityID = "publish-security"

    private static func refusal(
        _ id: String, _ message: String, clause: String? = nil, fix: String, at place: Place
    ) -> Diagnostic {
        Diagnostic(
            id: id, severity: .error, category: .structural, at: place, message: message, clause: clause,
            fix: fix)
    }

    fileprivate static func hasSecurity(_ mark: SecurityMark) -> Diagnostic {
        refusal(
            securityID, "文件有密级“\(mark.printed)”", clause: "政府信息公开条例 第十四条",
            fix: "涉密文件不能上网；已按规定解密的，从计划里删去密级", at: mark.place)
    }

    fileprivate static func unknownPublicity(_ name: String, at place: Place) -> Diagnostic {
        refusal(
            "publish-publicity-unknown", "不知道公开属性，不知道的不公开", clause: "政府信息公开条例 第十七条",
            fix: "经审查可以公开的，在附注写“此件公开发布”，或在计划里写 公开属性: .主动公开，或在 gongwen.yaml 的 公开属性 下写 \(name.asYAMLKey): 主动公开",
            at: place)
    }

    fileprivate static func notPublic(_ publicity: Publicity, at place: Place) -> Diagnostic {
        refusal(
            "publish-publicity", "公开属性是“\(publicity.printed)”", fix: "可以主动公开的，把公开属性改为 主动公开", at: place)
    }

    fileprivate static func publicityConflict(
        _ stated: Publicity, _ set: Publicity, _ name: String, at place: Place
    ) -> Diagnostic {
        refusal(
            "publish-publicity-conflict", "文件里写的公开属性是“\(stated.printed)”，gongwen.yaml 里写的是“\(set.printed)”",
            fix: "查明后改成一致；gongwen.yaml 里在 公开属性 下的 \(name.asYAMLKey)", at: place)
    }

    fileprivate static func isNotIssued(_ stage: Stage, at place: Place) -> Diagnostic {
        refusal(
            "publish-stage", "稿次是“\(stage.printed)”，只有印发稿可以公开", fix: "定稿印发后把稿次改为 .印发稿", at: place)
    }

    fileprivate static func hasOpenHoles(_ first: Hole, count: Int) -> Diagnostic {
        refusal(
            "publish-hole", "还有待填：\(first.prompt)" + (count > 1 ? "……共 \(count) 处" : ""),
            fix: "填上内容，换掉 待填(…)；gongwen holes 列出全部待填", at: first.place)
    }
}

extension String {
    /// A name as a key of YAML: in quotation marks where it needs them.
    fileprivate var asYAMLKey: String {
        let isPlain = unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_"
        }
        if isPlain, unicodeScalars.first?.properties.numericType == nil, !hasPrefix("-") { return self }
        return "\"" + replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
