import Testing

/// The judge of messages: it finds English where there is some, and nothing else.
@Suite struct EnglishTests {
    @Test(arguments: [
        "计划.swift:1:2: error: cannot find 'x' in scope [plan-does-not-compile]",
        "错误：Unknown option",
        "    说明：No such file",
        "Error: Missing value for '--to <to>'",
        "写不出“甲”：Permission denied，原有的文件没有改动",
    ])
    func `an English sentence is found`(message: String) { #expect(!English.sentences(in: message).isEmpty) }

    @Test(arguments: [
        "plans/a.swift:1:2: error: 没有名为“go to it”的声明 [plan-does-not-compile]",
        "错误：没有选项 --tto，是不是要写 --to",
        "    let x = some Swift code here",
        "    改法：运行 gongwen build --to text，见 https://www.swift.org/install",
        "计划文件只能 import Gongwen，不能引入“Foundation”，请删去此行",
        "没有找到 Swift 编译器 swiftc，或用环境变量 GONGWEN_SWIFTC 指明",
    ])
    func `code, names and paths are none`(message: String) { #expect(English.sentences(in: message) == []) }
}
