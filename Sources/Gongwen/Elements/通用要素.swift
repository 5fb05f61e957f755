import GongwenModel

extension 格式要素 {
    /// Every element, whatever the form: for a text with elements that its form does not provide for, as old ones have.
    ///
    /// `其他文字` takes lines that are none of the elements; the plan's `照印` says where they stand.
    /// `与会` takes lists under labels of their own: `与会: ["出席": "…", "特邀": "…"]`.
    public init(
        格式: 公文格式, 稿次: 稿次, 份号: 文 = "", 密级: 密级? = nil, 紧急程度: 紧急程度? = nil, 发文机关标志: [文] = [],
        标志后缀: String? = nil, 发文字号: 文 = "", 签发人: [文] = [], 行文方向: 行文方向 = .下行, 版面: 报刊版面? = nil,
        标题: 文 = "", 题下署名: [文] = [], 会议: 文 = "", 报告人: 文 = "", 其他文字: [文] = [], 主送机关: 文 = "", 称谓: 文 = "",
        与会: KeyValuePairs<String, 文> = [:], 署名: [文] = [], 用印: 用印 = .不加盖, 签发人签名: [签名] = [], 成文日期: 文 = "",
        附注: [文] = [], 抄送机关: 文 = "", 版记主送: 文 = "", 印发机关: 文 = "", 印发日期: 文 = "", 印数: 文 = "",
        主题词: 文 = "", 公开属性: 公开属性? = nil, 来源: 来源 = .编写, 行: UInt32 = #line
    ) {
        self.init(格式.值, 稿次: 稿次, 公开属性: 公开属性, 来源: 来源)
        公文.direction = 行文方向.值
        公文.newspaper = 版面?.值(行)
        版头(份号, 密级, 紧急程度, 发文机关标志, 标志后缀, 发文字号, 签发人, 行)
        主体(标题, 主送机关, 署名, 用印, 签发人签名, 成文日期, 附注, 行)
        公文.main.bylines = 题下署名.map { 收($0, 行) }
        公文.main.occasion = 收(会议, 行)
        公文.main.speaker = 收(报告人, 行)
        公文.main.others = 其他文字.map { 收($0, 行) }
        公文.main.salutation = 收(称谓, 行)
        公文.attendance = 与会.map { AttendanceList(label: $0.key, names: 收($0.value, 行)) }
        版记(抄送机关, 版记主送, 印发机关, 印发日期, 印数, 主题词, 行)
    }
}
