import GongwenFiles

/// Where a site goes (写到哪里): its folder, and beside it the one for the office alone.
struct SiteTarget {
    /// The site's folder as messages print it; ends with a name, not with `/`, `.` or `..`.
    let folder: String
    /// The folder's absolute path without links, whether it is there yet or not.
    let place: String

    /// Reads what `-o` says.
    ///
    /// - Parameters:
    ///   - folder: as typed, from the current folder.
    ///   - root: the workspace's folder, without links.
    /// - Throws: ``Abort`` with status 64 where that is no folder to write to.
    init(_ folder: String, inWorkspace root: String, from current: String) throws(Abort) {
        var named = folder
        while named.utf8.count > 1, named.hasSuffix("/") { named.removeLast() }
        guard !named.isEmpty else { throw Abort(.wrongUsage, "-o 后面没有写目录，请写出目录名，例如 -o 网站") }
        let last = named.split(separator: "/").last
        if last == "." || last == ".." || last == nil {
            // Else the folder for the office alone would be named after the dots, and lie in the site.
            guard let real = Files.realPath(named) else {
                throw Abort(.wrongUsage, "没有“\(folder)”这个目录，请用 -o 写出目录的名字")
            }
            named = real
        }
        guard named != "/" else { throw Abort(.wrongUsage, "“\(folder)”是根目录，不能写网站；请用 -o 写出目录的名字") }
        self.folder = named
        place = Self.place(of: named, from: current)
        guard !place.split(separator: "/").contains("..") else {
            // Back from a folder that is not there: nobody knows yet where that leads.
            throw Abort(.wrongUsage, "-o 的“\(folder)”里，.. 前面的目录还没有；请写出目录的名字")
        }
        for part in ["plans", "glossary", "data", "templates"] where Self.holds("\(root)/\(part)", place) {
            throw Abort(.wrongUsage, "“\(folder)”在工作区的 \(part) 目录里，网站会混进编它所用的文件；请用 -o 换一个目录")
        }
    }

    /// The last part of the folder's path.
    var name: String { folder.split(separator: "/").last.map(String.init) ?? folder }

    /// Where the pages for the office alone go: beside the site, never into it.
    var internalFolder: String { folder + "-internal" }

    /// The absolute path of the folder for the office alone, without links.
    ///
    /// - Throws: ``Abort`` with status 64 where a link leads it into the public site.
    func internalPlace(from current: String) throws(Abort) -> String {
        let internalPlace = Self.place(of: internalFolder, from: current)
        guard !Self.holds(place, internalPlace) else {
            throw Abort(.wrongUsage, "“\(internalFolder)”连到公开的网站里，内部资料会跟着公开；请先把这个链接移走")
        }
        return internalPlace
    }

    private static func holds(_ folder: String, _ path: String) -> Bool {
        path == folder || path.hasPrefix(folder + "/")
    }

    /// A path without links as far as it is there.
    private static func place(of path: String, from current: String) -> String {
        var folder = path.hasPrefix("/") ? path : current + "/" + path
        var rest = ""
        while true {
            if let real = Files.realPath(folder) { return real == "/" && !rest.isEmpty ? rest : real + rest }
            guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return folder + rest }
            rest = folder[slash...] + rest
            folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
        }
    }
}
