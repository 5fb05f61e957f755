import GongwenModel

/// The Chinese words of the case files for the keys of an inspection.
extension ImportCaseAnswer {
    static let kinds = [
        "notice": "通知", "passed-on plan": "转发计划", "task list": "任务分工", "plan report": "计划报告",
        "work report": "工作报告", "newspaper": "报纸", "opinion": "意见", "letter": "函", "order": "令",
        "minutes": "纪要", "other": "其他",
    ]

    static let figureKinds: [FigureKind: String] = [.actual: "实绩", .estimated: "预计", .target: "目标"]

    static let elementNames = [
        "copy_number": "份号", "security": "密级", "urgency": "紧急程度", "issuer_mark": "发文机关标志",
        "document_number": "发文字号", "signatories": "签发人", "title": "标题", "addressees": "主送机关",
        "salutation": "称谓", "attachments": "附件", "signature": "署名", "signer": "签发人职务姓名", "date": "成文日期",
        "annotation": "附注", "attendance": "与会人员", "attached_title": "所附文本标题", "byline": "题下署名",
        "occasion": "会议", "speaker": "报告人", "copy_to": "抄送", "printed_by": "印发机关", "printed_date": "印发日期",
        "print_count": "印数", "subject_words": "主题词", "glossary_heading": "名词解释标题", "page": "版次",
        "issue": "期号", "compiled": "编印", "publish_date": "刊发日期", "read_count": "阅读次数", "author": "作者",
    ]
}
