extension FrameCase {
    /// Texts passed on, reports, papers, pages of the web.
    static let texts: [FrameCase] = [
        FrameCase(
            "A plan report: title over three lines, occasion in brackets over two, speaker",
            """
            关于青禾县2021年国民经济和社会发展计划
            执行情况与2022年国民经济和社会发展
            计划草案的报告
            （2022年1月18日在青禾县第十九届人民
            代表大会第一次会议上）
            青禾县发展和改革局局长　李某某
            各位代表：
            受县人民政府委托，现将计划执行情况与计划草案报告如下，请予审议。
            一、2021年计划执行情况
            全年经济平稳运行。
            """,
            reads: """
                title ‹关于青禾县2021年国民经济和社会发展计划执行情况与2022年国民经济和社会发展计划草案的报告›
                occasion （‹2022年1月18日在青禾县第十九届人民代表大会第一次会议上›）
                speaker ‹青禾县发展和改革局局长 李某某›
                salutation ‹各位代表›：
                body 7..<10
                """),
        FrameCase(
            "A budget report: occasion over two lines, 题下署名, salutation of a standing committee",
            """
            关于青禾县2021年预算执行情况和
            2022年预算草案的报告
            ——2022年1月18日在青禾县第十九届人民代表大会
            第一次会议上
            青禾县财政局
            主任、各位副主任、秘书长、各位委员：
            受县人民政府委托，现报告如下。
            一、2021年预算执行情况
            收入完成21亿元。
            """,
            reads: """
                title ‹关于青禾县2021年预算执行情况和2022年预算草案的报告›
                occasion ——‹2022年1月18日在青禾县第十九届人民代表大会第一次会议上›
                bylines ‹青禾县财政局›
                salutation ‹主任、各位副主任、秘书长、各位委员›：
                body 6..<9
                """),
        FrameCase(
            "A newspaper page with full-width colons and a field without words",
            """
            第三版：要闻　　第1208期　　2022年1月30日 星期日
            全县今年这样干
            刊发日期：2022-01-30　　来源：青禾日报　　记者：王某某
            阅读次数：
            今年，全县将抓好项目建设。
            着力扩大投资。安排重点项目92个。
            """,
            reads: """
                newspaperPage ‹第三版：要闻› ¦ ‹第1208期› ¦ ‹2022年1月30日›星期日
                title ‹全县今年这样干›
                newspaperArticle 刊发日期：‹2022-01-30› ¦ ‹› ¦ ‹› ¦ 来源：‹青禾日报› ¦ 记者：‹王某某›
                newspaperArticle ‹› ¦ 阅读次数：‹›
                body 4..<6
                """),
        FrameCase(
            "A page copied from the web: path, fields, half-width marks, buttons",
            """
            首页 > 政务公开 > 政策文件
            索引号：qh000/2022-00012　　发布机构：青禾县人民政府办公室
            发文字号：青政办字〔2022〕9号　　发布日期：2022-03-01
            来源：县政府网　　字号：[大 中 小]　　浏览次数：120次
            青禾县人民政府办公室关于印发青禾县2022年政务公开工作要点的通知
            各镇人民政府,县政府各部门:
            《青禾县2022年政务公开工作要点》已经县政府同意,现印发给你们,请认真贯彻落实。
            青禾县人民政府办公室
            2022年2月27日
            (此件主动公开)
            青禾县2022年政务公开工作要点
            为做好政务公开工作,制定本要点。
            一、主要任务
            公开预算。
            【打印本页】【关闭窗口】
            责任编辑：张某某
            """,
            reads: """
                other ‹首页 > 政务公开 > 政策文件›
                other 索引号：‹qh000/2022-00012› ¦ 发布机构：‹青禾县人民政府办公室›
                documentNumber 发文字号：‹青政办字〔2022〕9号›
                other 发布日期：‹2022-03-01›
                other 来源：‹县政府网› ¦ 字号：‹[大 中 小]› ¦ 浏览次数：‹120次›
                title ‹青禾县人民政府办公室关于印发青禾县2022年政务公开工作要点的通知›
                recipients ‹各镇人民政府,县政府各部门›:
                body 6..<7
                signatures ‹青禾县人民政府办公室›
                issueDate ‹2022年2月27日›
                notes (‹此件主动公开›)
                passedOn issued
                  title ‹青禾县2022年政务公开工作要点›
                  body 11..<14
                other ‹【打印本页】【关闭窗口】›
                other 责任编辑：‹张某某›
                """),
        FrameCase(
            "A title over three lines with 《》 and letter-spaced 通 知, and the text it passes on",
            """
            青禾县人民政府关于印发《青禾县国民经济和
            社会发展第十四个五年规划和二〇三五年
            远景目标纲要》的通    知
            青政发〔2021〕2号
            各镇人民政府、各街道办事处：
            《青禾县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》已经县十八届人大五次会议审议通过，现印发给你们。
            青禾县人民政府
            2021年3月1日
            青禾县国民经济和社会发展第十四个
            五年规划和二〇三五年远景目标纲要
            （2021年2月5日青禾县第十八届人民代表大会第五次会议批准）
            目  录
            第一章 发展基础
            第二章 总体要求
            第一章 发展基础
            “十三五”时期成就显著。
            """,
            reads: """
                title ‹青禾县人民政府关于印发《青禾县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》的通知›
                documentNumber ‹青政发〔2021〕2号›
                recipients ‹各镇人民政府、各街道办事处›：
                body 5..<6
                signatures ‹青禾县人民政府›
                issueDate ‹2021年3月1日›
                passedOn issued
                  title ‹青禾县国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要›
                  occasion （‹2021年2月5日青禾县第十八届人民代表大会第五次会议批准›）
                  body 11..<16
                """),
        FrameCase(
            "A salutation on the line of the first sentence",
            """
            政府工作报告
            ——2022年1月18日在青禾县第十九届人民代表大会第一次会议上
            县长 王某某
            各位代表：现在，我代表县人民政府向大会报告工作，请予审议，并请政协委员提出意见。
            一、2021年工作回顾
            成绩显著。
            """,
            reads: """
                title ‹政府工作报告›
                occasion ——‹2022年1月18日在青禾县第十九届人民代表大会第一次会议上›
                speaker ‹县长 王某某›
                salutation ‹各位代表›：
                body 4..<7
                """),
        FrameCase(
            "A text passed on without any closing before it",
            """
            青禾县教育局关于印发《青禾县教育局2022年工作要点》的通知
            各中小学校、幼儿园：
            现将《青禾县教育局2022年工作要点》印发给你们，请遵照执行。
            青禾县教育局2022年工作要点
            2022年，全县教育工作要抓好以下方面。
            一、提高质量
            抓好教学。
            """,
            reads: """
                title ‹青禾县教育局关于印发《青禾县教育局2022年工作要点》的通知›
                recipients ‹各中小学校、幼儿园›：
                body 2..<3
                passedOn issued
                  title ‹青禾县教育局2022年工作要点›
                  body 4..<7
                """),
        FrameCase(
            "A first line that may be a heading",
            """
            “十三五”时期工作回顾
            过去五年，全县经济社会发展取得重大成就，地区生产总值年均增长6%。
            二、今后五年目标
            地区生产总值年均增长6.5%。
            """,
            reads: """
                title ‹“十三五”时期工作回顾›
                body 1..<4
                """),
        FrameCase(
            "A glossary below a report, the name alone as speaker",
            """
            政府工作报告
            （摘要）
            ——2022年1月18日在青禾县第十九届人民代表大会第一次会议上
            王某某
            各位代表：
            现在报告工作。
            一、回顾
            成绩显著。
            名词注释
            1.“双招双引”：招商引资、招才引智。
            2.两新：新型基础设施、新型城镇化。
            """,
            reads: """
                title ‹政府工作报告（摘要）›
                occasion ——‹2022年1月18日在青禾县第十九届人民代表大会第一次会议上›
                speaker ‹王某某›
                salutation ‹各位代表›：
                body 5..<8
                glossary ‹名词注释› 9..<11
                """),
        FrameCase(
            "A title and a number printed twice, and a text passed on without its title",
            """
            青政办发〔2022〕26号《青禾县人民政府办公室关于印发〈青禾县2022年普法要点〉的通知》
            青禾县人民政府办公室关于印发《青禾县2022年普法要点》的通知
            青政办发〔2022〕26号
            青政办发〔2022〕26号
            各镇人民政府：
            《青禾县2022年普法要点》已经县政府同意，现印发给你们。
            青禾县人民政府办公室
            2022年5月28日
            2022年是普法工作的重要一年，全县要做好普法宣传教育。
            一、围绕重点开展普法
            抓好宪法宣传。
            """,
            reads: """
                other ‹青政办发〔2022〕26号《青禾县人民政府办公室关于印发〈青禾县2022年普法要点〉的通知》›
                title ‹青禾县人民政府办公室关于印发《青禾县2022年普法要点》的通知›
                documentNumber ‹青政办发〔2022〕26号›
                other ‹青政办发〔2022〕26号›
                recipients ‹各镇人民政府›：
                body 5..<6
                signatures ‹青禾县人民政府办公室›
                issueDate ‹2022年5月28日›
                passedOn issued
                  body 8..<11
                """),
        FrameCase(
            "The title stands only in the table of a web page",
            """
            索引号: | 113416020/202204-00328 | 信息分类: | 规范性文件 |
            发布机构: | 青禾县政府(办公室) | 主题分类: | 综合政务 / 通知 |
            发文字号: | 无 | 有 效 性: | 有效 |
            标 题: | 青禾县人民政府办公室关于做好信访工作的通知 | ||
            各镇人民政府、街道办事处:
            现将有关事项通知如下。
            一、提高认识。做好信访工作。
            2022年4月8日
            """,
            reads: """
                other 索引号:‹| 113416020/202204-00328 |› ¦ 信息分类:‹| 规范性文件 |›
                other 发布机构:‹| 青禾县政府(办公室) |› ¦ 主题分类:‹| 综合政务 / 通知 |›
                other 发文字号:‹| 无 |› ¦ 有效性:‹| 有效 |›
                title 标题:| ‹青禾县人民政府办公室关于做好信访工作的通知› | ||
                recipients ‹各镇人民政府、街道办事处›:
                body 5..<7
                issueDate ‹2022年4月8日›
                """),
        FrameCase(
            "An order without its mark: the post alone signs",
            """
            青禾县城市管理规定

            政府令〔2010〕第15号

            《青禾县城市管理规定》已经2010年12月14日县政府第76次常务会议通过，现予公布，自2011年2月1日起施行。

            县长
            二○一○年十二月二十五日

            青禾县城市管理规定
            第一章总则
            第一条为加强城市管理，制定本规定。
            """,
            reads: """
                title ‹青禾县城市管理规定›
                documentNumber ‹政府令〔2010〕第15号›
                body 2..<3
                signers ‹县长›
                issueDate ‹二○一○年十二月二十五日›
                passedOn issued
                  title ‹青禾县城市管理规定›
                  body 6..<8
                """),
        FrameCase(
            "An old notice with 转发 before 关于: title of what it forwards, its author and day",
            """
            青禾县人民政府办公室转发县教育局
            关于做好控辍保学工作意见的通知
            青政办发〔2012〕3号
            各镇人民政府：
            县教育局《关于做好控辍保学工作的意见》已经县政府同意，现转发给你们，请认真贯彻执行。
            青禾县人民政府办公室
            二○一二年三月二日
            关于做好控辍保学工作的意见
            县教育局
            （二○一二年二月二十日）
            为做好控辍保学工作，提出如下意见。
            一、提高认识
            教育是民生之基。
            """,
            reads: """
                title ‹青禾县人民政府办公室转发县教育局关于做好控辍保学工作意见的通知›
                documentNumber ‹青政办发〔2012〕3号›
                recipients ‹各镇人民政府›：
                body 4..<5
                signatures ‹青禾县人民政府办公室›
                issueDate ‹二○一二年三月二日›
                passedOn forwarded
                  title ‹关于做好控辍保学工作的意见›
                  bylines ‹县教育局›
                  bylines （‹二○一二年二月二十日›）
                  body 10..<13
                """),
        FrameCase(
            "A speech",
            """
            在全县经济工作会议上的讲话
            王某某
            （2022年1月5日）
            同志们：
            这次会议的主要任务是总结工作。
            一、肯定成绩
            一年来成绩显著。
            """,
            reads: """
                title ‹在全县经济工作会议上的讲话›
                speaker ‹王某某›
                bylines （‹2022年1月5日›）
                salutation ‹同志们›：
                body 4..<7
                """),
        FrameCase(
            "The head of a paper: its name, the day, page and section",
            """
            青禾日报　2023年2月3日　星期五　第02版　要闻
            青禾县2023年重点工作安排
            本报记者　王某某　通讯员　李某某
            今年，全县将抓好项目建设，推动经济发展。
            着力扩大投资。安排重点项目92个，总投资338亿元。
            """,
            reads: """
                newspaperPage ‹› ¦ ‹› ¦ 青禾日报‹2023年2月3日›星期五
                newspaperPage ‹第02版 要闻›
                title ‹青禾县2023年重点工作安排›
                newspaperArticle ‹› ¦ ‹› ¦ ‹› ¦ 本报记者‹王某某 通讯员 李某某›
                body 3..<5
                """),
        FrameCase(
            "Fields of a page in another order make two parts",
            """
            总第1208期
            第2版：要闻
            2023年1月2日出版
            2023年全县重点工作
            作者：
            来源：本刊
            今年，全县将抓好项目建设，推动经济发展。
            """,
            reads: """
                newspaperPage ‹› ¦ ‹总第1208期›
                newspaperPage ‹第2版：要闻› ¦ ‹› ¦ ‹2023年1月2日›出版
                title ‹2023年全县重点工作›
                newspaperArticle ‹› ¦ ‹› ¦ 作者：‹› ¦ 来源：‹本刊›
                body 6..<7
                """),
        FrameCase(
            "附件： alone before the text issued",
            """
            青禾县人民政府办公室关于印发青禾县防汛应急预案的通知
            各镇人民政府：
            《青禾县防汛应急预案》已经县政府同意，现印发给你们。
            青禾县人民政府办公室
            2023年5月5日
            附件：
            青禾县防汛应急预案
            1总则
            1.1编制目的
            为做好防汛工作，制定本预案。
            """,
            reads: """
                title ‹青禾县人民政府办公室关于印发青禾县防汛应急预案的通知›
                recipients ‹各镇人民政府›：
                body 2..<3
                signatures ‹青禾县人民政府办公室›
                issueDate ‹2023年5月5日›
                attachment ‹附件：› ‹青禾县防汛应急预案› 7..<10
                """),
        FrameCase(
            "附：with the heading of a glossary",
            """
            政府工作报告
            各位代表：
            现在，我代表县人民政府向大会报告工作（名词解释附后）。
            一、2022年工作回顾
            一年来，全县经济平稳运行。
            附：政府工作报告名词解释
            双招双引：指招商引资和招才引智。
            两高：指高耗能、高排放。
            """,
            reads: """
                title ‹政府工作报告›
                salutation ‹各位代表›：
                body 2..<5
                other ‹附：›
                glossary ‹政府工作报告名词解释› 6..<8
                """),
        FrameCase(
            "A speech passed on",
            """
            青禾县人民政府办公室关于印发王某某同志在全县
            经济工作会议上讲话的通知
            青政办发〔2023〕8号
            各镇人民政府：
            现将王某某同志在全县经济工作会议上的讲话印发给你们，请认真学习贯彻。
            青禾县人民政府办公室
            2023年1月8日
            在全县经济工作会议上的讲话
            王某某
            （2023年1月5日）
            同志们：
            这次会议的主要任务是总结工作、部署任务。
            一、肯定成绩
            一年来，全县经济平稳运行。
            """,
            reads: """
                title ‹青禾县人民政府办公室关于印发王某某同志在全县经济工作会议上讲话的通知›
                documentNumber ‹青政办发〔2023〕8号›
                recipients ‹各镇人民政府›：
                body 4..<5
                signatures ‹青禾县人民政府办公室›
                issueDate ‹2023年1月8日›
                passedOn issued
                  title ‹在全县经济工作会议上的讲话›
                  speaker ‹王某某›
                  bylines （‹2023年1月5日›）
                  salutation ‹同志们›：
                  body 11..<14
                """),
        FrameCase(
            "报 告 on a line of its own, 题下署名 above the recipient",
            """
            青禾县2023年国民经济和社会发展计划执行情况的
            报 告
            青禾县发展和改革局
            县人大常委会：
            受县人民政府委托，现将2023年上半年计划执行情况报告如下，请予审议。
            一、执行情况
            经济平稳运行。
            """,
            reads: """
                title ‹青禾县2023年国民经济和社会发展计划执行情况的报告›
                bylines ‹青禾县发展和改革局›
                recipients ‹县人大常委会›：
                body 4..<7
                """),
        FrameCase(
            "An order that makes public: 现公布《…》",
            """
            　　青禾县人民政府令

            　　第 12 号

            　　现公布《青禾县城市管理办法》，自2023年5月1日起施行。

            　　　　　　　　　　县　长　　王　某

            　　　　　　　　　　2023年3月10日

            青禾县城市管理办法

            第一条　为了加强城市管理，制定本办法。
            """,
            reads: """
                organMark ‹青禾县人民政府›令
                documentNumber ‹第 12 号›
                body 2..<3
                signers 县 长 ‹王 某›
                issueDate ‹2023年3月10日›
                passedOn issued
                  title ‹青禾县城市管理办法›
                  body 6..<7
                """),
        FrameCase(
            "A headline with a second line",
            """
            第一版：要闻　　　　2023年1月30日　星期一
            县政府部署今年工作
            ——重点抓好八件事
            作者：王某某　来源：县融媒体中心　阅读次数：35
            1月29日，县政府召开全体会议，部署今年工作。
            """,
            reads: """
                newspaperPage ‹第一版：要闻› ¦ ‹› ¦ ‹2023年1月30日›星期一
                title ‹县政府部署今年工作——重点抓好八件事›
                newspaperArticle ‹› ¦ ‹› ¦ 作者：‹王某某› ¦ 来源：‹县融媒体中心›
                newspaperArticle ‹› ¦ 阅读次数：‹35›
                body 4..<5
                """),
    ]
}
