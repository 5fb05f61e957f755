extension FrameCase {
    /// 公文: heads, closings, attachments, 版记.
    static let documents: [FrameCase] = [
        FrameCase(
            "A notice without red head, its attachments in a note of two names, one over two lines",
            """
            青禾县财政局关于做好2022年部门预算
            编制工作的通知

            县直各部门、各单位：
            为做好预算编制工作，现将有关事项通知如下。
            一、总体要求
            坚持量入为出。
            二、工作安排
            （一）准备阶段。各单位清理基础信息。
            特此通知。

            附件：1.预算编制说明
            2.基本支出标准表及项目支出
            定额表

            青禾县财政局
            2022年9月1日
            （联系人：王某某，电话：1234567）
            """,
            reads: """
                title ‹青禾县财政局关于做好2022年部门预算编制工作的通知›
                recipients ‹县直各部门、各单位›：
                body 3..<9
                attachmentNote 附件：1.‹预算编制说明› ¦ 2.‹基本支出标准表及项目支出定额表›
                signatures ‹青禾县财政局›
                issueDate ‹2022年9月1日›
                notes （‹联系人：王某某，电话：1234567›）
                """),
        FrameCase(
            "A joint notice: three marks with 文件 beside the second, markings above, 版记 over two lines",
            """
            000012
            机密★1年
            特急
            青禾县财政局
            青禾县教育局  文件
            青禾县人力资源和社会保障局
            青财教〔2022〕15号

            青禾县财政局 青禾县教育局
            青禾县人力资源和社会保障局
            关于提高乡村教师补助标准的通知

            各镇人民政府，县直有关部门：
            经研究，决定提高补助标准。

            青禾县财政局
            青禾县教育局
            青禾县人力资源和社会保障局
            2022年3月4日

            抄送：市财政局、市教育局，
            县委办公室。
            青禾县财政局办公室　　　2022年3月5日印发
            （共印100份）
            """,
            reads: """
                copyNumber ‹000012›
                security ‹机密★1年›
                urgency ‹特急›
                organMark ‹青禾县财政局› ¦ ‹青禾县教育局›文件 ¦ ‹青禾县人力资源和社会保障局›
                documentNumber ‹青财教〔2022〕15号›
                title ‹青禾县财政局青禾县教育局青禾县人力资源和社会保障局关于提高乡村教师补助标准的通知›
                recipients ‹各镇人民政府，县直有关部门›：
                body 11..<12
                signatures ‹青禾县财政局› ¦ ‹青禾县教育局› ¦ ‹青禾县人力资源和社会保障局›
                issueDate ‹2022年3月4日›
                copyRecipients 抄送：‹市财政局、市教育局，县委办公室。›
                printingOrgan ‹青禾县财政局办公室›
                printDate ‹2022年3月5日›印发
                printCount （‹共印100份›）
                """),
        FrameCase(
            "A letter: the organ alone above its number",
            """
            青禾县人民政府
            青政函〔2022〕8号
            青禾县人民政府关于商请支持
            青禾水库除险加固工程的函
            云州市水利局：
            青禾水库位于我县东部，现商请贵局支持。
            请予函复。
            青禾县人民政府
            2022年5月6日
            抄送：云州市财政局。
            """,
            reads: """
                organMark ‹青禾县人民政府›
                documentNumber ‹青政函〔2022〕8号›
                title ‹青禾县人民政府关于商请支持青禾水库除险加固工程的函›
                recipients ‹云州市水利局›：
                body 5..<7
                signatures ‹青禾县人民政府›
                issueDate ‹2022年5月6日›
                copyRecipients 抄送：‹云州市财政局。›
                """),
        FrameCase(
            "An order: 令, its number, the signer, the text made public",
            """
            青禾县人民政府令
            第12号

            《青禾县城市绿化管理办法》已经2022年3月1日县人民政府第5次常务会议通过，现予公布，自2022年5月1日起施行。

            县长  王某某
            2022年3月10日

            青禾县城市绿化管理办法

            第一章　总则
            第一条　为了加强城市绿化管理，制定本办法。
            第二条　本办法适用于本县城区。
            """,
            reads: """
                organMark ‹青禾县人民政府›令
                documentNumber ‹第12号›
                body 2..<3
                signers 县长 ‹王某某›
                issueDate ‹2022年3月10日›
                passedOn issued
                  title ‹青禾县城市绿化管理办法›
                  body 6..<9
                """),
        FrameCase(
            "Minutes: 纪要, its number, those present",
            """
            青禾县人民政府常务会议纪要
            〔2022〕3号

            2022年2月8日，县长王某某主持召开县政府第3次常务会议，研究春季农业生产等工作。现纪要如下：
            一、听取了春季农业生产情况汇报
            会议指出，春耕生产事关全年。
            二、研究了防汛工作
            会议决定，成立防汛指挥部。

            出席：王某某　李某某　张某某
            请假：赵某某
            列席：县发展和改革局孙某某，县财政局周某某，
            县水利局吴某某

            抄送：县委办公室，县人大常委会办公室。
            青禾县人民政府办公室    2022年2月9日印发
            """,
            reads: """
                organMark ‹青禾县人民政府常务会议›纪要
                documentNumber ‹〔2022〕3号›
                body 2..<7
                attendance 出席：‹王某某 李某某 张某某› ¦ 请假：‹赵某某› ¦ 列席：‹县发展和改革局孙某某，县财政局周某某，县水利局吴某某›
                copyRecipients 抄送：‹县委办公室，县人大常委会办公室。›
                printingOrgan ‹青禾县人民政府办公室›
                printDate ‹2022年2月9日›印发
                """),
        FrameCase(
            "An opinion of two organs, its day in brackets below the title",
            """
            中共青禾县委
            青禾县人民政府
            关于全面推进乡村振兴的
            实施意见
            （2022年2月20日）
            为深入贯彻中央一号文件精神，现提出如下意见。
            一、总体要求
            到2025年，乡村振兴取得重大进展。
            """,
            reads: """
                title ‹中共青禾县委青禾县人民政府关于全面推进乡村振兴的实施意见›
                bylines （‹2022年2月20日›）
                body 5..<8
                """),
        FrameCase(
            "A day above the title and an organ without a day below the body",
            """
            青政发[2022]5号
            2022年3月9日
            青禾县人民政府关于表彰先进单位的决定
            各镇人民政府：
            县政府决定予以表彰。
            青禾县人民政府
            """,
            reads: """
                documentNumber ‹青政发[2022]5号›
                issueDate ‹2022年3月9日›
                title ‹青禾县人民政府关于表彰先进单位的决定›
                recipients ‹各镇人民政府›：
                body 4..<5
                signatures ‹青禾县人民政府›
                """),
        FrameCase(
            "Body text alone",
            """
            为加快发展，全县要抓好以下工作，确保完成全年目标任务，实现经济平稳运行。
            一、抓好项目。
            安排项目92个，完成投资106亿元。
            """,
            reads: """
                body 0..<3
                """),
        FrameCase(
            "Two attachments on pages of their own, a title over two lines, a day in Chinese numerals",
            """
            青禾县人民政府办公室关于成立青禾县防汛
            指挥部的通知
            青政办字（２０２２）１３号
            各镇人民政府：
            经县政府同意，成立防汛指挥部。
            附件：1.青禾县防汛指挥部组成人员名单
                  2.青禾县防汛指挥部各成员单位职责
                    分工
            青禾县人民政府办公室
            二〇二二年五月六日
            附件1
            青禾县防汛指挥部
            组成人员名单
            指 挥：王某某
            副指挥：李某某
            附件2
            青禾县防汛指挥部各成员单位职责分工
            县水利局：负责水情监测。
            县气象局：负责气象预报。
            抄送：县委办公室。
            青禾县人民政府办公室
            2022年5月6日印发
            """,
            reads: """
                title ‹青禾县人民政府办公室关于成立青禾县防汛指挥部的通知›
                documentNumber ‹青政办字（２０２２）１３号›
                recipients ‹各镇人民政府›：
                body 4..<5
                attachmentNote 附件：1.‹青禾县防汛指挥部组成人员名单› ¦ 2.‹青禾县防汛指挥部各成员单位职责分工›
                signatures ‹青禾县人民政府办公室›
                issueDate ‹二〇二二年五月六日›
                attachment ‹附件1› ‹青禾县防汛指挥部组成人员名单› 13..<15
                attachment ‹附件2› ‹青禾县防汛指挥部各成员单位职责分工› 17..<19
                copyRecipients 抄送：‹县委办公室。›
                printingOrgan ‹青禾县人民政府办公室›
                printDate ‹2022年5月6日›印发
                """),
        FrameCase(
            "An upward document: 签发人 on the line of the number",
            """
            青禾县人民政府文件
            青政〔2022〕21号　　签发人：王某某　李某某
            关于恳请支持青禾河治理工程的请示
            市人民政府：
            青禾河治理工程已完成前期工作。
            妥否，请批示。
            附件：青禾河治理工程可行性研究报告
            青禾县人民政府
            2022年6月1日
            （联系人：张某某；联系电话：0123-456789）
            """,
            reads: """
                organMark ‹青禾县人民政府›文件
                documentNumber ‹青政〔2022〕21号›
                signatories 签发人：‹王某某› ¦ ‹李某某›
                title ‹关于恳请支持青禾河治理工程的请示›
                recipients ‹市人民政府›：
                body 4..<6
                attachmentNote 附件：‹青禾河治理工程可行性研究报告›
                signatures ‹青禾县人民政府›
                issueDate ‹2022年6月1日›
                notes （‹联系人：张某某；联系电话：0123-456789›）
                """),
        FrameCase(
            "A text issued as an attachment",
            """
            青禾县人民政府办公室关于印发青禾县促进消费若干措施的通知
            青政办发〔2022〕30号
            各镇人民政府，县政府各部门：
            《青禾县促进消费若干措施》已经县政府研究同意，现印发给你们。
            附件：青禾县促进消费若干措施
            青禾县人民政府办公室
            2022年8月1日
            附件
            青禾县促进消费若干措施
            一、支持汽车消费。发放补贴。
            二、支持家电消费。以旧换新。
            """,
            reads: """
                title ‹青禾县人民政府办公室关于印发青禾县促进消费若干措施的通知›
                documentNumber ‹青政办发〔2022〕30号›
                recipients ‹各镇人民政府，县政府各部门›：
                body 3..<4
                attachmentNote 附件：‹青禾县促进消费若干措施›
                signatures ‹青禾县人民政府办公室›
                issueDate ‹2022年8月1日›
                attachment ‹附件› ‹青禾县促进消费若干措施› 9..<11
                """),
        FrameCase(
            "署名 and 成文日期 on one line, 主题词, 抄报 and 抄送",
            """
            关于做好防火工作的紧急通知
            各镇街：
            近期气温升高，请做好防火工作。
            青禾县应急管理局 2022年4月2日
            主题词：防火 工作 通知
            抄报：市应急管理局。
            抄送：县委办公室。
            共印30份
            """,
            reads: """
                title ‹关于做好防火工作的紧急通知›
                recipients ‹各镇街›：
                body 2..<3
                signatures ‹青禾县应急管理局›
                issueDate ‹2022年4月2日›
                subjectWords 主题词：‹防火 工作 通知›
                copyRecipients 抄报：‹市应急管理局。›
                copyRecipients 抄送：‹县委办公室。›
                printCount ‹共印30份›
                """),
        FrameCase(
            "A flattened table holds no closing",
            """
            2022年重点任务分工表
            序号
            任务
            责任单位
            完成时限
            1
            建设水厂
            县水利局
            2022年6月30日
            2
            建设学校
            县教育局
            2022年9月1日
            """,
            reads: """
                title ‹2022年重点任务分工表›
                body 1..<13
                """),
        FrameCase(
            "Minutes with organ and day below their number",
            """
            青禾县人民政府专题会议纪要
            （第5期）
            青禾县人民政府办公室　　　　2023年3月1日
            关于研究青禾河治理工作的会议纪要
            时间：2023年2月27日
            地点：县政府一楼会议室
            主持人：王某某
            会议听取了县水利局的汇报，研究了有关问题。现纪要如下：
            一、加快项目进度。
            出席：王某某、李某某
            列席：张某某
            """,
            reads: """
                organMark ‹青禾县人民政府专题会议›纪要
                documentNumber ‹（第5期）›
                signatures ‹青禾县人民政府办公室›
                issueDate ‹2023年3月1日›
                title ‹关于研究青禾河治理工作的会议纪要›
                body 4..<9
                attendance 出席：‹王某某、李某某› ¦ 列席：‹张某某›
                """),
        FrameCase(
            "A public notice: the number in brackets below the title",
            """
            青禾县人民代表大会常务委员会公告
            （第3号）
            《青禾县文明行为促进条例》已由县人大常委会第5次会议通过，现予公布，自2023年5月1日起施行。
            青禾县人民代表大会常务委员会
            2023年3月30日
            """,
            reads: """
                title ‹青禾县人民代表大会常务委员会公告›
                documentNumber ‹（第3号）›
                body 2..<3
                signatures ‹青禾县人民代表大会常务委员会›
                issueDate ‹2023年3月30日›
                """),
        FrameCase(
            "Attachments with Chinese numbers",
            """
            关于报送2022年工作总结的函
            县直各单位：
            请于12月20日前报送工作总结。
            附件一：工作总结提纲
            附件二：数据统计表
            青禾县统计局
            2022年12月1日
            附件一：
            工作总结提纲
            一、主要成绩
            二、存在问题
            附件二：
            数据统计表
            序号
            指标
            """,
            reads: """
                title ‹关于报送2022年工作总结的函›
                recipients ‹县直各单位›：
                body 2..<3
                attachmentNote 附件一：‹工作总结提纲› ¦ 附件二：‹数据统计表›
                signatures ‹青禾县统计局›
                issueDate ‹2022年12月1日›
                attachment ‹附件一：› ‹工作总结提纲› 9..<11
                attachment ‹附件二：› ‹数据统计表› 13..<15
                """),
        FrameCase(
            "Recipients over three lines, a seal in brackets",
            """
            青禾县人民政府办公室关于做好夏收工作的通知
            各镇人民政府、各街道办事处，开发区管委会，
            县政府各部门、各直属事业单位，驻青各单位，
            各人民团体：
            为做好有关工作，促进经济社会持续健康发展，经县政府研究同意，现将有关事项通知如下。
            青禾县人民政府办公室（盖章）
            2023年6月1日
            """,
            reads: """
                title ‹青禾县人民政府办公室关于做好夏收工作的通知›
                recipients ‹各镇人民政府、各街道办事处，开发区管委会，县政府各部门、各直属事业单位，驻青各单位，各人民团体›：
                body 4..<5
                signatures ‹青禾县人民政府办公室›（盖章）
                issueDate ‹2023年6月1日›
                """),
        FrameCase(
            "An answer to a proposal: A类, a person as recipient",
            """
            青禾县教育局
            A类
            青教提〔2023〕5号
            关于县政协十届二次会议第23号提案的答复
            王某某委员：
            您提出的《关于加强校园安全的提案》收悉，现答复如下。
            一、基本情况
            校园安全总体平稳。
            感谢您对教育工作的关心支持。
            青禾县教育局
            2023年6月8日
            （联系单位：县教育局，联系电话：1234567）
            抄送：县政协提案委员会。
            """,
            reads: """
                organMark ‹青禾县教育局›
                other ‹A类›
                documentNumber ‹青教提〔2023〕5号›
                title ‹关于县政协十届二次会议第23号提案的答复›
                recipients ‹王某某委员›：
                body 5..<9
                signatures ‹青禾县教育局›
                issueDate ‹2023年6月8日›
                notes （‹联系单位：县教育局，联系电话：1234567›）
                copyRecipients 抄送：‹县政协提案委员会。›
                """),
        FrameCase(
            "A text that begins in the middle and ends with its 版记",
            """
            （三）加强财源建设。全年一般公共预算收入增长6%，税收占比达到75%。
            （四）优化支出结构。民生支出占比保持在80%以上。
            主送：各镇人民政府，县政府各部门。
            抄送：县委各部门，县人大常委会办公室，
            县政协办公室。
            青禾县人民政府办公室　2023年3月1日印发
            """,
            reads: """
                body 0..<2
                movedRecipients 主送：‹各镇人民政府，县政府各部门。›
                copyRecipients 抄送：‹县委各部门，县人大常委会办公室，县政协办公室。›
                printingOrgan ‹青禾县人民政府办公室›
                printDate ‹2023年3月1日›印发
                """),
        FrameCase(
            "Two organs above the title",
            """
            中共青禾县委办公室
            青禾县人民政府办公室
            关于印发《青禾县2023年重点工作任务分工方案》
            的通知
            各镇党委、政府，县直各单位：
            《青禾县2023年重点工作任务分工方案》已经县委、县政府同意，现印发给你们，请抓好落实。
            中共青禾县委办公室　青禾县人民政府办公室
            2023年2月8日
            青禾县2023年重点工作任务分工方案
            为做好2023年工作，制定本方案。
            一、项目建设
            1.抓好重点项目。（责任单位：县发改局）
            """,
            reads: """
                title ‹中共青禾县委办公室青禾县人民政府办公室关于印发《青禾县2023年重点工作任务分工方案》的通知›
                recipients ‹各镇党委、政府，县直各单位›：
                body 5..<6
                signatures ‹中共青禾县委办公室› ¦ ‹青禾县人民政府办公室›
                issueDate ‹2023年2月8日›
                passedOn issued
                  title ‹青禾县2023年重点工作任务分工方案›
                  body 9..<12
                """),
        FrameCase(
            "报： and 送： in the 版记, the hour behind the day",
            """
            特急
            青禾县防汛抗旱指挥部文件
            青汛〔2023〕1号
            青禾县防汛抗旱指挥部关于启动防汛Ⅳ级应急响应的紧急通知
            各成员单位：
            根据气象预报，县防指决定启动应急响应。
            青禾县防汛抗旱指挥部
            2023年7月1日20时
            报：市防汛抗旱指挥部
            送：县委、县政府
            """,
            reads: """
                urgency ‹特急›
                organMark ‹青禾县防汛抗旱指挥部›文件
                documentNumber ‹青汛〔2023〕1号›
                title ‹青禾县防汛抗旱指挥部关于启动防汛Ⅳ级应急响应的紧急通知›
                recipients ‹各成员单位›：
                body 5..<6
                signatures ‹青禾县防汛抗旱指挥部›
                issueDate ‹2023年7月1日20时›
                copyRecipients 报：‹市防汛抗旱指挥部›
                copyRecipients 送：‹县委、县政府›
                """),
        FrameCase(
            "Blanks between characters",
            """
            青 禾 县 人 民 政 府 办 公 室 文 件

            青 政 办 发 〔 2023 〕 12 号

            青禾县人民政府办公室
            关于 做好防汛工作的 通 知

            各镇人民政府 ， 各街道办事处 ：
            为做好防汛工作，现通知如下 。
            附件：1、防汛责任人名单；
            2、防汛物资清单。
            青 禾 县 人 民 政 府 办 公 室
            2023 年 5 月 6 日
            抄 送 ： 县委办公室 ， 县人大办公室 。
            """,
            reads: """
                organMark ‹青禾县人民政府办公室›文件
                documentNumber ‹青 政 办 发 〔 2023 〕 12 号›
                title ‹青禾县人民政府办公室关于做好防汛工作的通知›
                recipients ‹各镇人民政府，各街道办事处›：
                body 5..<6
                attachmentNote 附件：1、‹防汛责任人名单›； ¦ 2、‹防汛物资清单›。
                signatures ‹青 禾 县 人 民 政 府 办 公 室›
                issueDate ‹2023 年 5 月 6 日›
                copyRecipients 抄送：‹县委办公室 ， 县人大办公室 。›
                """),
        FrameCase(
            "Two names on a line, two labels with titles",
            """
            关于做好森林防火工作的通知
            各镇、街道：
            请做好防火工作。
            附件：1.值班表 2.联系表
            青禾县应急管理局　青禾县林业局
            二〇二三年三月一日
            附件1：值班表
            1日 王某某
            附件2：联系表
            王某某 12345
            """,
            reads: """
                title ‹关于做好森林防火工作的通知›
                recipients ‹各镇、街道›：
                body 2..<3
                attachmentNote 附件：1.‹值班表› ¦ 2.‹联系表›
                signatures ‹青禾县应急管理局› ¦ ‹青禾县林业局›
                issueDate ‹二〇二三年三月一日›
                attachment ‹附件1：› ‹值班表› 7..<8
                attachment ‹附件2：› ‹联系表› 9..<10
                """),
        FrameCase(
            "The issue of a gazette above the number",
            """
            青禾县人民政府公报
            2023年第3期
            青禾县人民政府关于加强城市管理的通告
            青政告〔2023〕3号
            为加强城市管理，现通告如下：
            一、禁止乱停车。
            二、禁止占道经营。
            本通告自发布之日起施行。
            青禾县人民政府
            2023年3月1日
            """,
            reads: """
                other ‹青禾县人民政府公报›
                other ‹2023年第3期›
                title ‹青禾县人民政府关于加强城市管理的通告›
                documentNumber ‹青政告〔2023〕3号›
                body 4..<8
                signatures ‹青禾县人民政府›
                issueDate ‹2023年3月1日›
                """),
        FrameCase(
            "An attachment alone",
            """
            附件
            青禾县2023年重点任务清单
            一、项目建设
            1.新建学校5所。
            """,
            reads: """
                other ‹附件›
                title ‹青禾县2023年重点任务清单›
                body 2..<4
                """),
    ]
}
