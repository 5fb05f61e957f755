public import GongwenModel

extension Workspace {
    /// Makes a workspace; files that are there already stay as they are.
    ///
    /// - Parameters:
    ///   - root: the folder's path; it is made where missing.
    ///   - plan: the source of the first plan.
    /// - Returns: the paths of the files made, below the folder; a note names each that was there already.
    public static func initialise(at root: String, plan: String) -> Compiled<[String]> {
        var made: [String] = []
        var diagnostics: [Diagnostic] = []
        let files = [
            (settingsFile, startingSettings), ("glossary/示例.yaml", startingTerms), ("plans/qinghe-2027.swift", plan),
        ]
        for (name, content) in files {
            do throws(WorkspaceFiles.Failure) {
                if try WorkspaceFiles.make(join(root, name), content) {
                    made.append(name)
                } else {
                    diagnostics.append(.keptFile(name))
                }
            } catch {
                diagnostics.append(.notMade(join(root, name), error))
                return Compiled(nil, diagnostics: diagnostics)
            }
        }
        return Compiled(made, diagnostics: diagnostics)
    }

    private static let startingSettings = """
        # 公文工作区设置。青禾县为虚构，请换成本单位的情况；不需要的项可以整段删去。

        # 发文机关全称
        机关: 青禾县人民政府办公室

        # 所在地区，从省到县；名词解释按地区选取含义
        地区: [山东省, 云州市, 青禾县]

        # 发文字号中的机关代字；有几个时写成列表
        机关代字: 青政办发

        # 常用的抄送机关
        抄送:
          - 县委各部门
          - 县人大常委会办公室
          - 县政协办公室

        # 发布网站（gongwen publish）；网页的 meta 信息取自这里，标识码加引号以保留开头的0
        # 站点:
        #   名称: 青禾县人民政府
        #   标识码: "0000000000"
        #   域名: www.example.com
        #   网址: https://www.example.com/ghjh/
        #   来源: 青禾县人民政府办公室
        #   栏目: {名称: 规划计划, 描述: 计划和报告, 关键词: [规划, 计划], 类别: 政策文件}

        # 各文件的公开属性：主动公开、依申请公开或不公开；左边是计划文件的名字（不带 .swift）
        # 公开属性:
        #   qinghe-2027: 主动公开

        # 各文件的发布信息；左边同上
        # 发布:
        #   qinghe-2027: {发布时间: 2027-02-08 09:00, 索引号: 000000000/2027-00001, 主题分类: 国民经济管理, 有效性: 有效}

        # 本单位自定的版式
        # 版式:
        #   页码: 居中

        # build 不写 --to 时的输出形式
        默认输出: [text, html, docbook]

        # 不再报告的检查规则，须写理由
        # 静默:
        #   term-unused: 名词解释供多份文件共用

        """

    private static let startingTerms = """
        # 术语文件：每条一个词目。正文一般写成“词目”，带引号；可以不带引号的，写 不加引号: 是。

        - 词目: 放管服
          类别: 改革
          释义: 指简政放权、放管结合、优化服务三方面改革的合称。

        # 有几种含义的，用 义项 分列，并写明各自的起止年份、地区或提示词
        - 词目: 三品一标
          类别: 农业农村
          义项:
            - 名称: 农产品认证
              释义: 即无公害农产品、绿色食品、有机农产品和农产品地理标志四类认证登记。
              提示词: [认证, 新增N个]
            - 名称: 农业生产
              释义: 即品种培优、品质提升、品牌打造和标准化生产。
              起: 2021
              提示词: [农业生产, 生产基地]

        """
}

extension Diagnostic {
    fileprivate static func keptFile(_ path: String) -> Diagnostic {
        Diagnostic(id: "file-kept", severity: .note, message: "“\(path)”已经存在，未作改动").located(in: path)
    }

    fileprivate static func notMade(_ path: String, _ failure: WorkspaceFiles.Failure) -> Diagnostic {
        Diagnostic(
            id: "file-not-written", severity: .error, category: .structural, message: "无法写入“\(path)”：\(failure.reason)",
            fix: "换一个可以写入的目录，例如 gongwen init 我的计划"
        ).located(in: path)
    }
}
