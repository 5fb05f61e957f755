import GongwenFiles
import GongwenModel
import Testing

@testable import GongwenWorkspace

/// A folder of its own for a test, removed at its end.
final class Folder {
    let path: String

    init(_ files: [String: String] = [:]) throws {
        path = try Files.makeUniqueFolder(in: "/tmp", prefix: "gongwen-workspace-")
        for (name, content) in files.sorted(by: { $0.key < $1.key }) {
            #expect(try WorkspaceFiles.make(path + "/" + name, content))
        }
    }

    deinit { Files.removeAll(path) }
}

struct WorkspaceTests {
    @Test func `reads everything that a workspace holds`() throws {
        let folder = try Folder([
            "gongwen.yaml": "机关: 甲\n", "glossary/乙.yaml": "- 词目: 二\n  释义: 丙\n",
            "glossary/甲.yaml": "- 词目: 一\n  释义: 丁\n", "glossary/说明.md": "无",
            "glossary/formulas.yaml": "- 提法: 戊\n  止: 2021\n  依据: 己\n  询问: 庚？\n",
            "glossary/.隐藏.yaml": "- 坏", "data/bodies.yaml": "- 名称: 县科技局\n",
            "data/indicators/甲.yaml": "- 名称: 粮食总产量\n",
        ])
        let loaded = Workspace.load(at: folder.path)
        #expect(loaded.diagnostics.isEmpty)
        let workspace = try #require(loaded.output)
        #expect(workspace.terms.entries.map(\.headword) == ["二", "一"])
        #expect(workspace.terms.entries.map(\.file) == ["glossary/乙.yaml", "glossary/甲.yaml"])
        let formulas = try #require(Workspace.formulas(at: folder.path).output)
        #expect(formulas.map(\.words) == ["戊"])
        #expect(formulas.map(\.file) == ["glossary/formulas.yaml"])
        #expect(workspace.bodies.bodies.map(\.name) == ["县科技局"])
        #expect(workspace.indicators.map(\.indicator.name) == ["粮食总产量"])
    }

    @Test func `needs no more than its settings`() throws {
        let folder = try Folder(["gongwen.yaml": "机关: 甲\n"])
        let loaded = Workspace.load(at: folder.path)
        #expect(loaded.diagnostics.isEmpty && loaded.output?.terms.entries.isEmpty == true)
    }

    @Test func `reports the mistakes of all files and keeps what is right`() throws {
        let folder = try Folder([
            "gongwen.yaml": "机关: 甲\n错键: 乙\n", "glossary/甲.yaml": "- 词目: 一\n  释义: 丁\n- 词目: 二\n",
            "data/bodies.yaml": "- 名字: 县科技局\n", "glossary/formulas.yaml": "- 提法: 戊\n",
        ])
        func told(_ diagnostics: [Diagnostic]) -> [String] {
            diagnostics.map { "\($0.location?.file ?? ""):\($0.location?.start.line ?? 0) \($0.id)" }
        }
        let loaded = Workspace.load(at: folder.path)
        #expect(
            told(loaded.diagnostics) == [
                "gongwen.yaml:2 yaml-unknown-key", "glossary/甲.yaml:3 yaml-missing-key",
                "data/bodies.yaml:1 yaml-unknown-key", "data/bodies.yaml:1 yaml-missing-key",
            ])
        #expect(
            told(Workspace.formulas(at: folder.path).diagnostics) == [
                "glossary/formulas.yaml:1 yaml-missing-key", "glossary/formulas.yaml:1 yaml-missing-key",
                "glossary/formulas.yaml:1 formula-without-time",
            ])
        #expect(loaded.output?.terms.entries.map(\.headword) == ["一"])
    }

    @Test func `says when a file cannot be read`() throws {
        let folder = try Folder(["glossary/甲.yaml/乙": "无", "gongwen.yaml": "机关: 甲\n"])
        let loaded = Workspace.load(at: folder.path)
        #expect(loaded.diagnostics.map(\.id) == ["file-unreadable"])
        #expect(loaded.output != nil)
        let missing = Workspace.load(at: folder.path + "/没有")
        #expect(missing.output == nil && missing.diagnostics.map(\.message) == ["无法读取“gongwen.yaml”：没有这个文件或目录"])
    }

    @Test func `finds the nearest workspace upward`() throws {
        let folder = try Folder(["gongwen.yaml": "", "内/gongwen.yaml": "", "内/更内/文": "", "外/文": ""])
        #expect(Workspace.find(upwardFrom: folder.path) == folder.path)
        #expect(Workspace.find(upwardFrom: folder.path + "/外") == folder.path)
        #expect(Workspace.find(upwardFrom: folder.path + "/内/更内") == folder.path + "/内")
        #expect(Workspace.find(upwardFrom: "/") == nil)
    }

    @Test func `makes a workspace that reads without a finding`() throws {
        let folder = try Folder()
        let root = folder.path + "/新/工作区"
        let made = Workspace.initialise(at: root, plan: "import Gongwen\n")
        #expect(
            made.output == ["gongwen.yaml", "glossary/示例.yaml", "plans/qinghe-2027.swift"] && made.diagnostics.isEmpty)
        let loaded = Workspace.load(at: root)
        #expect(loaded.diagnostics.isEmpty)
        #expect(loaded.output?.settings.places == ["山东省", "云州市", "青禾县"])
        #expect(loaded.output?.terms.entries.map(\.headword) == ["放管服", "三品一标"])
    }

    @Test func `leaves what is there as it is`() throws {
        let folder = try Folder(["gongwen.yaml": "机关: 甲\n"])
        let made = Workspace.initialise(at: folder.path, plan: "")
        #expect(made.output == ["glossary/示例.yaml", "plans/qinghe-2027.swift"])
        #expect(made.diagnostics.map(\.message) == ["“gongwen.yaml”已经存在，未作改动"])
        #expect(Workspace.load(at: folder.path).output?.settings.office == "甲")
        #expect(Workspace.initialise(at: folder.path, plan: "").output == [])
    }

    @Test func `says when a workspace cannot be made`() throws {
        let folder = try Folder(["文件": ""])
        let made = Workspace.initialise(at: folder.path + "/文件", plan: "")
        #expect(made.output == nil && made.diagnostics.map(\.id) == ["file-not-written"])
    }
}
