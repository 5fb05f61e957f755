import Foundation
import Testing

@Suite(.enabled(if: BuiltTool.folder != nil, Comment(rawValue: BuiltTool.need))) struct WorkspacePathTests {
    @Test(arguments: ["plain", "我的计划", "带 空格"])
    func `a finding names the plan relative to its workspace, whatever the folder is called`(name: String) throws {
        let folder = try BuiltTool.scratch().appending(path: name)
        let made = try BuiltTool.run(["init", folder.path])
        try #require(made.status == 0, "\(made.messages)")
        let plan = try #require(
            FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "plans").path).first)
        let checked = try BuiltTool.run(["check"], in: folder)
        #expect(checked.messages.hasPrefix("plans/\(plan):"), "\(checked.messages)")
        // The same from elsewhere: the path is that of the workspace, not of the caller.
        let elsewhere = try BuiltTool.run(["check", folder.appending(path: "plans/\(plan)").path])
        #expect(elsewhere.messages.hasPrefix("plans/\(plan):"), "\(elsewhere.messages)")
    }
}
