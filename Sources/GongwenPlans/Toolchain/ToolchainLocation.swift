import Glibc
import GongwenFiles

/// Where the Swift compiler, the library of plans, and the program that runs plans are.
package struct ToolchainLocation: Sendable {
    /// The folder with `libGongwen.so`, and the modules in it or in its `Modules`.
    package var library: String
    /// The compiler as the environment names it, a path or a name; nil when it is `swiftc`.
    package var namedCompiler: String?
    /// The folders where `swiftc` is looked for, in order.
    package var searchPath: [String]
    /// The command that runs a plan, to which limits and the plan's path are added.
    package var executor: [String]

    /// A location put together by hand.
    package init(library: String, namedCompiler: String? = nil, searchPath: [String] = [], executor: [String]) {
        self.library = library
        self.namedCompiler = namedCompiler
        self.searchPath = searchPath
        self.executor = executor
    }

    /// The location as the tool finds it.
    ///
    /// The library is in `GONGWEN_LIB`, in `../lib/gongwen` of the tool's folder (installed), or beside the tool
    /// (a SwiftPM build). The compiler is `GONGWEN_SWIFTC` (a path, or a name in `PATH`), or the first `swiftc` of `PATH`.
    ///
    /// - Parameters:
    ///   - environment: looks up a variable of the environment.
    ///   - tool: the tool's own path, without links.
    package init(environment: (String) -> String?, tool: String) {
        let folder = Files.parent(of: tool)
        let installed = "\(Files.parent(of: folder))/lib/gongwen"
        if let named = environment("GONGWEN_LIB"), !named.isEmpty {
            library = Files.realPath(named) ?? named
        } else if Files.status(of: "\(installed)/libGongwen.so") == nil,
            Files.status(of: "\(folder)/libGongwen.so") != nil
        {
            library = folder
        } else {
            library = installed
        }
        namedCompiler = environment("GONGWEN_SWIFTC").flatMap { $0.isEmpty ? nil : $0 }
        // An empty or relative entry means the current folder, where nobody expects a compiler.
        searchPath = (environment("PATH") ?? "").split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
        executor = [tool, PlanExecutor.verb]
    }

    /// The location as this process, being the tool, finds it.
    package static func ofThisTool() -> ToolchainLocation {
        ToolchainLocation(environment: environmentVariable, tool: Files.realPath("/proc/self/exe") ?? "/")
    }

    /// A variable of this process's environment.
    package static func environmentVariable(_ name: String) -> String? {
        getenv(name).flatMap { String(validatingCString: $0) }
    }

    /// The library, as it is now.
    func planLibrary() throws(PlanFailure) -> PlanLibrary {
        guard let found = PlanLibrary(folder: library) else { throw .moduleMissing(folder: library) }
        return found
    }

    /// The compiler, as it is now; nil when there is none.
    ///
    /// - Throws: ``PlanFailure/compilerMissing(named:)`` when one is named that is not there.
    func compiler() throws(PlanFailure) -> SwiftCompiler? {
        if let namedCompiler, namedCompiler.utf8.contains(UInt8(ascii: "/")) {
            // It is called from another folder than ours.
            let path = namedCompiler.hasPrefix("/") ? namedCompiler : "\(Files.realPath(".") ?? "")/\(namedCompiler)"
            guard let found = SwiftCompiler(path: path) else { throw .compilerMissing(named: namedCompiler) }
            return found
        }
        for folder in searchPath {
            if let found = SwiftCompiler(path: "\(folder)/\(namedCompiler ?? "swiftc")") { return found }
        }
        guard namedCompiler == nil else { throw .compilerMissing(named: namedCompiler) }
        return nil
    }
}
