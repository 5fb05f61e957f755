import GongwenBuild
import GongwenFiles

/// Where each output of a build goes, settled before anything is written (输出清单).
struct OutputPlan {
    /// One file to write.
    struct Target {
        let input: String
        let format: OutputFormat
        let path: String
    }
    let targets: [Target]
    /// Where the record of what was let pass goes, by input.
    let records: [String: String]
    /// Where the field sheet beside a fragment goes, by input; empty where no fragment is written.
    let sheets: [String: String]

    /// Settles the names.
    ///
    /// - Parameters:
    ///   - inputs: each input with the name its outputs take, the folder they go to and their forms.
    /// - Throws: ``Abort`` with status 64 where two outputs have one name or an output is one of the inputs.
    init(inputs: [(path: String, name: String, folder: String, formats: [OutputFormat])]) throws {
        var targets: [Target] = []
        var owners: [String: String] = [:]
        var records: [String: String] = [:]
        var sheets: [String: String] = [:]
        let sources = Set(inputs.compactMap { Files.realPath($0.path) })
        for input in inputs {
            let record = input.folder + "/" + AcceptanceRecord.fileName(for: input.name)
            records[input.path] = record
            var files = input.formats.map {
                (input.folder + "/" + $0.fileName(for: input.name), OutputFormat?.some($0))
            }
            files.append((record, nil))
            if input.formats.contains(.fragment) {
                let sheet = input.folder + "/" + DisclosureSheet.fileName(for: input.name)
                sheets[input.path] = sheet
                files.append((sheet, nil))
            }
            for (path, format) in files {
                if let owner = owners.updateValue(input.path, forKey: path) {
                    throw Abort(
                        .wrongUsage, "“\(owner)”和“\(input.path)”都要写成“\(path)”，请改名，或用 -o 分开写到不同的目录")
                }
                if let real = Files.realPath(path), sources.contains(real) {
                    throw Abort(.wrongUsage, "输出“\(path)”就是输入文件，写出会覆盖它，请用 -o 指定别的目录")
                }
                if let format { targets.append(Target(input: input.path, format: format, path: path)) }
            }
        }
        self.targets = targets
        self.records = records
        self.sheets = sheets
    }

    /// Refuses to write a plan and its report over the input, or both to one file.
    ///
    /// - Throws: ``Abort`` with status 64.
    static func refuseOverwriting(_ input: String, plan: String?, report: String?) throws {
        for path in [plan, report].compactMap({ $0 }) where path != "-" {
            if let real = Files.realPath(path), real == Files.realPath(input) {
                throw Abort(.wrongUsage, "输出“\(path)”就是输入文件，写出会覆盖它，请另取一个名字")
            }
        }
        if let plan, plan == report {
            throw Abort(.wrongUsage, "计划和报告不能写到同一个文件“\(plan)”")
        }
    }
}
