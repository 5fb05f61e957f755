import GongwenBuild
import GongwenModel
import GongwenWorkspace

/// The indicators (指标) with all their values, whoever says them.
struct InternalIndicators {
    /// In the order of the workspace's files, then by name.
    private(set) var list: [InternalIndicator] = []

    /// - Parameters:
    ///   - documents: in the order of the pages.
    ///   - shared: the workspace's indicators.
    ///   - names: a shared indicator's name by its names and aliases.
    init(_ documents: [InternalDocument], shared: [SharedIndicator], names: [String: String]) {
        var numbers: [String: Int] = [:]
        for one in shared where numbers[one.indicator.name] == nil {
            numbers[one.indicator.name] = list.count
            var own = InternalIndicator(name: one.indicator.name, shared: one)
            own.add(one.indicator, from: .shared(file: one.file))
            list.append(own)
        }
        for document in documents {
            for indicator in document.indicators {
                let name = names[indicator.name] ?? indicator.name
                let index = numbers[name] ?? list.count
                if index == list.count {
                    numbers[name] = index
                    list.append(InternalIndicator(name: name))
                }
                list[index].add(indicator, from: .document(document))
            }
            for name in document.sharedUses {
                if let index = numbers[name] { list[index].users.append(document) }
            }
        }
        list.removeAll(where: \.rows.isEmpty)
        let known = list.filter { $0.shared != nil }
        list = known + list.filter { $0.shared == nil }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        var files = InternalFileNames()
        for index in list.indices {
            list[index].finish()
            list[index].path = "indicators/\(files.name("i", for: list[index].name)).html"
        }
    }
}
