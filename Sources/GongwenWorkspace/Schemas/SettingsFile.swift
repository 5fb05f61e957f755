import GongwenModel
import Yams

/// The settings of a workspace, `gongwen.yaml` (单位设置文件).
struct SettingsFile {
    private(set) var settings = WorkspaceSettings()
    private(set) var diagnostics: [Diagnostic] = []

    /// The outputs there are (输出形式).
    static let outputs = ["plain", "text", "html", "fragment", "docbook", "json", "swift", "worksheet"]

    /// Reads the file's bytes.
    init(_ bytes: [UInt8], file: String) {
        var reader = YAMLReader(bytes, file: file)
        reader.allowsControls = false
        read(&reader)
        diagnostics = reader.diagnostics
    }

    private mutating func read(_ reader: inout YAMLReader) {
        let known = ["机关", "地区", "机关代字", "抄送", "站点", "公开属性", "发布", "版式", "默认输出", "静默"]
        guard let root = reader.root else {
            if reader.diagnostics.isEmpty {
                reader.report(.yamlMissingKey("机关", of: "gongwen.yaml", at: Place(line: 1)))
            }
            return
        }
        guard let fields = reader.fields(root, of: "gongwen.yaml", known: known, required: ["机关"]) else { return }
        settings.office = reader.string(fields, "机关") ?? ""
        settings.places = reader.strings(fields, "地区", splits: true)
        settings.codes = reader.strings(fields, "机关代字", splits: true)
        settings.copyRecipients = reader.strings(fields, "抄送")
        settings.site = SiteKeys.site(fields, &reader)
        readPublicity(fields, &reader)
        settings.publications = SiteKeys.publications(fields, &reader)
        readProfile(fields, &reader)
        readOutputs(fields, &reader)
        readSilenced(fields, &reader)
    }

    private mutating func readPublicity(_ fields: YAMLReader.Fields, _ reader: inout YAMLReader) {
        guard let node = fields["公开属性"], let own = reader.fields(node, of: "公开属性", known: nil) else { return }
        for (name, place) in own.keys {
            guard
                let value = reader.choice(
                    own, name, of: Publicity.allCases.map { ($0.printed, $0) }, named: "\(name)的公开属性")
            else { continue }
            settings.publicity[name] = Setting(value: value, place: place)
        }
    }

    private mutating func readProfile(_ fields: YAMLReader.Fields, _ reader: inout YAMLReader) {
        let known = LayoutKey.all.map(\.name)
        guard let node = fields["版式"], let own = reader.fields(node, of: "版式", known: known) else { return }
        settings.profile = LayoutKey.profile(own, &reader)
    }

    private mutating func readOutputs(_ fields: YAMLReader.Fields, _ reader: inout YAMLReader) {
        let place = fields.place(of: "默认输出")
        for output in reader.strings(fields, "默认输出", splits: true) {
            if SettingsFile.outputs.contains(output) {
                settings.outputs.append(Setting(value: output, place: place))
            } else if !output.contains("，"), !output.contains("、") {
                reader.report(.yamlNotOneOf(output, of: "默认输出", known: SettingsFile.outputs, at: place))
            }
        }
    }

    private mutating func readSilenced(_ fields: YAMLReader.Fields, _ reader: inout YAMLReader) {
        guard let node = fields["静默"], let own = reader.fields(node, of: "静默", known: nil) else { return }
        for (rule, place) in own.keys {
            guard let value = own[rule] else { continue }
            guard let reason = reader.string(value, of: "\(rule)的理由") else { continue }
            settings.silenced.append((rule, Setting(value: reason, place: place)))
        }
    }
}
