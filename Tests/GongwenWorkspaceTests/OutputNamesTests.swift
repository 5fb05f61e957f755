import GongwenBuild
import Testing

@testable import GongwenWorkspace

struct OutputNamesTests {
    @Test func `the outputs that may be set are those that there are`() {
        #expect(SettingsFile.outputs.sorted() == OutputFormat.allCases.map(\.rawValue).sorted())
    }
}
