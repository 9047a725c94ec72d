<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>About</name>
    <message>
        <source>Attaché %1

Evidence-linked timelines of defence diplomacy.

Free software under the GNU General Public License, version 3 or later. There is no warranty.

Uses Qt, Qt Charts and RapidJSON; letters are set in Inter (SIL Open Font License 1.1).</source>
        <translation>Attaché %1

Dòng thời gian đối ngoại quốc phòng, gắn với chứng cứ.

Phần mềm tự do theo Giấy phép Công cộng GNU (GPL), phiên bản 3 hoặc mới hơn. Không có bảo hành.

Dùng Qt, Qt Charts và RapidJSON; chữ dùng phông Inter (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>Trên dòng thời gian</translation>
    </message>
    <message>
        <source>Wheel: zoom at the pointer; Ctrl+wheel: scroll (the preferences swap them)</source>
        <translation>Con lăn: thu phóng tại con trỏ; Ctrl+con lăn: cuộn (có thể hoán đổi trong phần tuỳ chọn)</translation>
    </message>
    <message>
        <source>Drag, Shift+wheel or two fingers: move; pinch: zoom</source>
        <translation>Kéo, Shift+con lăn hoặc hai ngón tay: di chuyển; chụm ngón: thu phóng</translation>
    </message>
    <message>
        <source>Drag on the axis, or Shift+drag: zoom to what is drawn</source>
        <translation>Kéo trên trục, hoặc Shift+kéo: phóng vào khoảng vừa vạch</translation>
    </message>
    <message>
        <source>Double click: zoom to an event; Esc: take a drag back</source>
        <translation>Nhấp đúp: phóng vào một sự kiện; Esc: huỷ thao tác kéo</translation>
    </message>
    <message>
        <source>Left, Right or A, D: move; W, S or +, −: zoom</source>
        <translation>Trái, Phải hoặc A, D: di chuyển; W, S hoặc +, −: thu phóng</translation>
    </message>
    <message>
        <source>Home, End: first and last part; Page up, Page down: scroll</source>
        <translation>Home, End: phần đầu và phần cuối; Page up, Page down: cuộn</translation>
    </message>
    <message>
        <source>0: fit all; 9: fit what the filter shows; 8: fit the selected event</source>
        <translation>0: xem toàn bộ; 9: xem vừa khít những gì bộ lọc cho thấy; 8: xem vừa khít sự kiện đã chọn</translation>
    </message>
    <message>
        <source>Full stop, comma: next and previous event; Up, Down: other lane</source>
        <translation>Dấu chấm, dấu phẩy: sự kiện sau và trước; Lên, Xuống: làn khác</translation>
    </message>
    <message>
        <source>F: centre, then fit the selected event</source>
        <translation>F: đưa sự kiện đã chọn vào giữa, rồi xem vừa khít</translation>
    </message>
    <message>
        <source>Enter: read the evidence; Esc: clear the selection</source>
        <translation>Enter: đọc chứng cứ; Esc: bỏ chọn</translation>
    </message>
    <message>
        <source>In the overview</source>
        <translation>Trên dải toàn cảnh</translation>
    </message>
    <message>
        <source>Left, Right: move the view; with Shift its end, with Ctrl its beginning</source>
        <translation>Trái, Phải: dời khung nhìn; kèm Shift dời cuối khung, kèm Ctrl dời đầu khung</translation>
    </message>
    <message>
        <source>Drag beside the frame: draw a new view; double click: fit all</source>
        <translation>Kéo bên ngoài khung: vạch khung nhìn mới; nhấp đúp: xem toàn bộ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ở mọi nơi</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right: back and forward through views</source>
        <translation>Alt+Trái, Alt+Phải: lùi và tiến qua các khung nhìn</translation>
    </message>
    <message>
        <source>Ctrl+G: go to a date; Ctrl+0, Ctrl+9, Ctrl+8: fit as above</source>
        <translation>Ctrl+G: đi đến một ngày; Ctrl+0, Ctrl+9, Ctrl+8: xem vừa khít như trên</translation>
    </message>
    <message>
        <source>Ctrl+O: open; Ctrl+E: export a picture</source>
        <translation>Ctrl+O: mở; Ctrl+E: xuất hình</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L: clear the filter; F6: read the evidence; F2: legend; F1 or ?: this list</source>
        <translation>Ctrl+Shift+L: xoá bộ lọc; F6: đọc chứng cứ; F2: chú giải; F1 hoặc ?: danh sách này</translation>
    </message>
    <message>
        <source>C: fold the lane, Shift+C: all lanes; Shift+Up, Shift+Down: move the lane</source>
        <translation>C: thu gọn làn, Shift+C: mọi làn; Shift+Lên, Shift+Xuống: dời làn</translation>
    </message>
    <message>
        <source>In the evidence</source>
        <translation>Trong khung chứng cứ</translation>
    </message>
    <message>
        <source>Ctrl+Page up, Ctrl+Page down: previous and next passage</source>
        <translation>Ctrl+Page up, Ctrl+Page down: đoạn trích trước và sau</translation>
    </message>
    <message>
        <source>Tab: next cited words; Enter: follow them; Esc: back to the timeline</source>
        <translation>Tab: lời được trích tiếp theo; Enter: đi theo; Esc: về dòng thời gian</translation>
    </message>
    <message>
        <source>In the filter</source>
        <translation>Trong bộ lọc</translation>
    </message>
    <message>
        <source>Space: choose; Enter: only this; Delete or Alt+click: exclude, clear a list</source>
        <translation>Phím cách: chọn; Enter: chỉ mục này; Delete hoặc Alt+nhấp chuột: loại trừ, bỏ lọc một danh sách</translation>
    </message>
    <message>
        <source>Ctrl+F: search, then Enter or F3: next hit; with Shift: previous hit</source>
        <translation>Ctrl+F: tìm, rồi Enter hoặc F3: kết quả tiếp; thêm Shift: kết quả trước</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P: every command by name; Ctrl+D: save the view</source>
        <translation>Ctrl+Shift+P: mọi lệnh theo tên; Ctrl+D: lưu khung nhìn</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C: copy the view line; Ctrl+Shift+G: go to a view line</source>
        <translation>Ctrl+Shift+C: chép dòng khung nhìn; Ctrl+Shift+G: đi đến một dòng khung nhìn</translation>
    </message>
    <message>
        <source>In the chart</source>
        <translation>Trên biểu đồ</translation>
    </message>
    <message>
        <source>Left, Right: figure before and after; Up, Down: other figure of the time</source>
        <translation>Trái, Phải: số liệu trước và sau; Lên, Xuống: số liệu khác cùng thời điểm</translation>
    </message>
    <message>
        <source>+, −: zoom; 0: fit all</source>
        <translation>+, −: thu phóng; 0: hiện tất cả</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K: link to the timeline or not; Ctrl+Shift+G: figures as a table</source>
        <translation>Ctrl+Shift+K: liên kết với dòng thời gian hay không; Ctrl+Shift+G: số liệu dạng bảng</translation>
    </message>
</context>
<context>
    <name>AboutData</name>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nhan đề</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Nơi xuất bản</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1 of %2 exact</source>
        <extracomment>%1 and %2 are numbers of quotations</extracomment>
        <translation>%1 trên %2 đúng nguyên văn</translation>
    </message>
    <message>
        <source>shares its text with %1: one statement, not two</source>
        <extracomment>%1 is a list of the keys of other sources</extracomment>
        <translation>có chung văn bản với %1: một lời, không phải hai</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n sự kiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them undated</source>
        <translation>
            <numerusform>trong đó %n không ghi ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n số liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) with a reason</source>
        <translation>
            <numerusform>%n chỗ trống có nêu lý do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n nguồn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them sharing text with another</source>
        <translation>
            <numerusform>trong đó %n có chung văn bản với nguồn khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n trích dẫn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them exact</source>
        <translation>
            <numerusform>trong đó %n đúng nguyên văn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s) between sources</source>
        <translation>
            <numerusform>%n chỗ các nguồn bất đồng</numerusform>
        </translation>
    </message>
    <message>
        <source>The data set does not say.</source>
        <translation>Bộ dữ liệu không nói gì về điều này.</translation>
    </message>
    <message>
        <source>Known limits</source>
        <translation>Những giới hạn đã biết</translation>
    </message>
    <message>
        <source>Reporting an error</source>
        <translation>Báo lỗi</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Licence %1</source>
        <translation>Giấy phép %1</translation>
    </message>
    <message>
        <source>Time covered by dated events: %1</source>
        <translation>Thời gian của các sự kiện có ghi ngày: %1</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>High-level visit</source>
        <translation>Chuyến thăm cấp cao</translation>
    </message>
    <message>
        <source>Border exchange</source>
        <translation>Giao lưu biên giới</translation>
    </message>
    <message>
        <source>Coast guard, maritime</source>
        <translation>Cảnh sát biển, hàng hải</translation>
    </message>
    <message>
        <source>Multilateral meeting</source>
        <translation>Hội nghị đa phương</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Diễn tập</translation>
    </message>
    <message>
        <source>Military sports</source>
        <translation>Hội thao quân sự</translation>
    </message>
    <message>
        <source>Exhibition, industry</source>
        <translation>Triển lãm, công nghiệp</translation>
    </message>
    <message>
        <source>Peacekeeping deployment</source>
        <translation>Triển khai gìn giữ hoà bình</translation>
    </message>
    <message>
        <source>Peacekeeping conference</source>
        <translation>Hội nghị gìn giữ hoà bình</translation>
    </message>
    <message>
        <source>Humanitarian, war legacy</source>
        <translation>Nhân đạo, hậu quả chiến tranh</translation>
    </message>
    <message>
        <source>Commemoration</source>
        <translation>Lễ kỷ niệm</translation>
    </message>
    <message>
        <source>Agreement, policy</source>
        <translation>Thoả thuận, chính sách</translation>
    </message>
    <message>
        <source>Review conference</source>
        <translation>Hội nghị tổng kết</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Đối thoại</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>The stretch of time of a picture: &quot;1 January 2021 – 31 December 2023&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <extracomment>A data set and its version</extracomment>
        <translation>%1, phiên bản %2</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>Không đủ bộ nhớ để tạo ảnh.</translation>
    </message>
    <message>
        <source>The picture could not be encoded.</source>
        <translation>Không mã hoá được ảnh.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>not dated</source>
        <translation>không ghi ngày</translation>
    </message>
    <message>
        <source>Title not stated</source>
        <translation>Không nêu tên bài</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>đoạn văn %1</translation>
    </message>
    <message>
        <source>supports %1</source>
        <translation>làm căn cứ cho %1</translation>
    </message>
    <message>
        <source>date from “%1”</source>
        <translation>ngày tháng lấy từ “%1”</translation>
    </message>
    <message>
        <source>The words stand elsewhere in the source than the data set says. They occur once, here.</source>
        <translation>Những từ này nằm ở chỗ khác với chỗ mà bộ dữ liệu ghi. Chúng chỉ xuất hiện một lần, ở đây.</translation>
    </message>
    <message>
        <source>Nothing is highlighted: the words stand in the source more than once, and not where the data set says.</source>
        <translation>Không tô sáng gì: những từ này xuất hiện nhiều lần trong nguồn, và không nằm ở chỗ mà bộ dữ liệu ghi.</translation>
    </message>
    <message>
        <source>Nothing is highlighted: the words do not stand in the text of the source.</source>
        <translation>Không tô sáng gì: những từ này không có trong văn bản của nguồn.</translation>
    </message>
    <message>
        <source>Nothing is highlighted: the data set does not hold the text around these words, so they could not be checked.</source>
        <translation>Không tô sáng gì: bộ dữ liệu không có phần văn bản xung quanh những từ này nên không thể kiểm tra.</translation>
    </message>
    <message>
        <source>table row %1</source>
        <translation>dòng %1 của bảng</translation>
    </message>
    <message>
        <source>row exact</source>
        <translation>dòng đúng nguyên văn</translation>
    </message>
    <message>
        <source>%1 only</source>
        <comment>supports no more than these things</comment>
        <translation>chỉ %1</translation>
    </message>
    <message>
        <source>same text as %1</source>
        <translation>cùng lời văn với %1</translation>
    </message>
    <message>
        <source>shares text with %1</source>
        <translation>có chung văn bản với %1</translation>
    </message>
    <message>
        <source>Shares its text with %1: one statement, not two.</source>
        <translation>Dùng chung văn bản với %1: một phát biểu, không phải hai.</translation>
    </message>
    <message>
        <source>Full text: %1, the file the source was coded from.</source>
        <translation>Toàn văn: %1, đúng tệp đã dùng để mã hoá nguồn này.</translation>
    </message>
    <message>
        <source>Full text: %1. Whether it is the text that was coded is not known: the data set names no SHA-256.</source>
        <translation>Toàn văn: %1. Không rõ đây có phải là văn bản đã mã hoá hay không: bộ dữ liệu không ghi SHA-256.</translation>
    </message>
    <message>
        <source>Full text: %1. It differs from the text that was coded.</source>
        <translation>Toàn văn: %1. Văn bản này khác với văn bản đã mã hoá.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Wrote %1: %2 × %3 pixels, %4 events.</source>
        <extracomment>%1 file name, %2 and %3 width and height in pixels, %4 number of events</extracomment>
        <translation>Đã ghi %1: %2 × %3 điểm ảnh, %4 sự kiện.</translation>
    </message>
    <message>
        <source>“%1” is no size; write width and height such as 1920x1080.</source>
        <translation>“%1” không phải là kích thước; hãy viết chiều rộng và chiều cao như 1920x1080.</translation>
    </message>
    <message>
        <source>“%1” is no scale; write a number from 0.5 to 8.</source>
        <translation>“%1” không phải là tỉ lệ; hãy viết một số từ 0.5 đến 8.</translation>
    </message>
    <message>
        <source>“%1” is no country code; write ISO 3166-1 codes such as LA,KH.</source>
        <translation>“%1” không phải là mã quốc gia; hãy viết mã ISO 3166-1 như LA,KH.</translation>
    </message>
    <message>
        <source>“%1” is no date: %2</source>
        <translation>“%1” không phải là ngày tháng: %2</translation>
    </message>
    <message>
        <source>Name the file to write, such as OUT.png.</source>
        <translation>Hãy cho biết tên tập tin cần ghi, chẳng hạn RA.png.</translation>
    </message>
    <message>
        <source>One file to write and one to read are enough; “%1” is too many.</source>
        <translation>Chỉ cần một tập tin để ghi và một để đọc; “%1” là thừa.</translation>
    </message>
    <message>
        <source>“%1” does not end in .png, the only kind of picture there is.</source>
        <translation>“%1” không kết thúc bằng .png, loại ảnh duy nhất ở đây.</translation>
    </message>
    <message>
        <source>“%1” is no theme; write light or dark.</source>
        <translation>“%1” không phải là giao diện; hãy viết light hoặc dark.</translation>
    </message>
    <message>
        <source>The picture would end before it begins; look at --from and --to.</source>
        <translation>Ảnh sẽ kết thúc trước khi bắt đầu; hãy xem lại --from và --to.</translation>
    </message>
    <message>
        <source>“%1” is not understood; see attache --help.</source>
        <translation>Không hiểu “%1”; hãy xem attache --help.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “attache export OUT.png” and “attache screenshot OUT.png” make pictures without one.</source>
        <translation>Không có màn hình để mở cửa sổ. “attache export RA.png” và “attache screenshot RA.png” tạo ảnh mà không cần màn hình.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>Không có sự kiện “%1”.</translation>
    </message>
    <message>
        <source>“%1” is the file to read; the picture would take its place.</source>
        <translation>“%1” là tập tin cần đọc; ảnh sẽ ghi đè lên nó.</translation>
    </message>
    <message>
        <source>Attaché shows defence diplomacy on a timeline; every mark opens the words it rests on.

Usage:
  attache [options] [FILE...]
      opens a window for each data set FILE, or one with the data set that comes along
</source>
        <translation>Attaché trình bày đối ngoại quốc phòng trên dòng thời gian; mỗi dấu mở ra câu chữ làm căn cứ cho nó.

Cách dùng:
  attache [tuỳ chọn] [TẬP_TIN...]
      mở một cửa sổ cho mỗi bộ dữ liệu TẬP_TIN, hoặc một cửa sổ với bộ dữ liệu kèm theo
</translation>
    </message>
    <message>
        <source>Give at most one file.</source>
        <translation>Chỉ nêu nhiều nhất một tập tin.</translation>
    </message>
    <message>
        <source>the data set that comes along</source>
        <translation>bộ dữ liệu kèm theo chương trình</translation>
    </message>
    <message>
        <source>“%1” is no choice for %2; write one of: %3.</source>
        <extracomment>%1 what was written, %2 the name of the option, %3 what can be written</extracomment>
        <translation>“%1” không phải là lựa chọn của %2; hãy viết một trong: %3.</translation>
    </message>
    <message>
        <source>Write either --paper with --dpi, or --size with --scale.</source>
        <translation>Hãy viết hoặc --paper với --dpi, hoặc --size với --scale.</translation>
    </message>
    <message>
        <source>“%1” is no resolution; write a number from 72 to 600.</source>
        <translation>“%1” không phải là độ phân giải; hãy viết một số từ 72 đến 600.</translation>
    </message>
    <message>
        <source>“%1” is no way to divide the timeline into lanes; see attache --help.</source>
        <translation>“%1” không phải là cách chia dòng thời gian thành làn; xem attache --help.</translation>
    </message>
    <message>
        <source>“%1” is the file to read; what is exported would take its place.</source>
        <translation>“%1” là tệp cần đọc; tệp xuất ra sẽ thế chỗ nó.</translation>
    </message>
    <message>
        <source>Wrote %1: pages: %2, events: %3.</source>
        <extracomment>%1 file names, %2 number of pages, %3 number of events</extracomment>
        <translation>Đã ghi %1: số trang: %2, số sự kiện: %3.</translation>
    </message>
    <message>
        <source>Wrote %1: events: %2.</source>
        <extracomment>%1 file name, %2 number of events</extracomment>
        <translation>Đã ghi %1: số sự kiện: %2.</translation>
    </message>
    <message>
        <source>It cannot be told from “%1” what to write; end it in .png, .svg, .pdf, .csv or another suffix that attache --help names.</source>
        <translation>Không thể biết từ “%1” cần ghi gì; hãy đặt đuôi .png, .svg, .pdf, .csv hoặc đuôi khác mà attache --help nêu.</translation>
    </message>
    <message>
        <source>“%1” is no format that is known; see attache --help.</source>
        <translation>“%1” không phải là định dạng đã biết; xem attache --help.</translation>
    </message>
    <message>
        <source>Write either --view, or --country, --from and --to.</source>
        <translation>Hãy viết hoặc --view, hoặc --country, --from và --to.</translation>
    </message>
    <message>
        <source>  attache export OUT.png [FILE] [--country LA,KH] [--from DATE] [--to DATE]
                 [--view &apos;LINE&apos;]
      saves the timeline as a picture, OUT.png, OUT.svg or OUT.pdf
      --what view|whole|years|selection   one page for each year with years
      --select EVENT      the event that selection shows, marked
      --size 1920x1080 --scale 2   or --size 1920xauto, as high as it needs to be
      --paper a3|a4|a5|letter|legal --portrait --dpi 300
      --theme light|dark  --chart  --sources  (numbered marks, quotations below)
      --no-labels  --no-legend  --no-footer
      --lanes category|country|organisation|source|mission|none
      or saves data: OUT.csv, OUT.attache, OUT.md, OUT.ics, OUT.json (TimelineJS),
      and the sources: OUT.bib, OUT.csl.json
      --raw               CSV for programs, without guard against formulas
      --format NAME       csv, raw-csv, attache, markdown, ics, timelinejs, bibtex or
                          csl-json, whatever OUT is called
</source>
        <translation>  attache export OUT.png [TỆP] [--country LA,KH] [--from NGÀY] [--to NGÀY]
                 [--view &apos;DÒNG&apos;]
      lưu dòng thời gian thành ảnh, OUT.png, OUT.svg hoặc OUT.pdf
      --what view|whole|years|selection   với years: mỗi năm một trang
      --select SỰ-KIỆN    sự kiện mà selection hiện, có đánh dấu
      --size 1920x1080 --scale 2   hoặc --size 1920xauto, cao đến mức cần thiết
      --paper a3|a4|a5|letter|legal --portrait --dpi 300
      --theme light|dark  --chart  --sources  (ký hiệu đánh số, trích dẫn bên dưới)
      --no-labels  --no-legend  --no-footer
      --lanes category|country|organisation|source|mission|none
      hoặc lưu dữ liệu: OUT.csv, OUT.attache, OUT.md, OUT.ics, OUT.json (TimelineJS),
      và các nguồn: OUT.bib, OUT.csl.json
      --raw               CSV cho chương trình, không chặn công thức
      --format TÊN        csv, raw-csv, attache, markdown, ics, timelinejs, bibtex hoặc
                          csl-json, dù OUT tên là gì
</translation>
    </message>
    <message>
        <source>The view belongs to another data set, “%1”.</source>
        <translation>Khung nhìn thuộc về bộ dữ liệu khác, “%1”.</translation>
    </message>
    <message>
        <source>  attache screenshot OUT.png [FILE] [--select EVENT] [--country LA,KH] [--view LINE]
                 [--size 1280x800] [--scale 2] [--theme light|dark]
      saves a picture of the program&apos;s window

Options:
  --language TAG        language of the texts: en or vi; the system&apos;s by default
  --theme NAME          system, light or dark
  --view LINE           shows the view of a view line
  --quit-after-first-paint
                        opens the window, paints it once and ends; for measuring
  -h, --help            shows this help
  -v, --version         shows the version

No command needs a display. DATE is an EDTF expression such as 2022, 2022-12 or
2022-12-08. KIND is instant, duration, window or state-as-of.

Exit status: 0 done; 1 what was to be checked is not valid; 2 wrong arguments;
3 a file cannot be read; 4 a file cannot be written; 5 there is no display to open
a window on.
</source>
        <translation>  attache screenshot RA.png [TẬP_TIN] [--select SỰ_KIỆN] [--country LA,KH] [--view DÒNG]
                 [--size 1280x800] [--scale 2] [--theme light|dark]
      lưu ảnh chụp cửa sổ chương trình

Tuỳ chọn:
  --language MÃ         ngôn ngữ giao diện: en hoặc vi; mặc định theo hệ thống
  --theme TÊN           system (theo hệ thống), light (sáng) hoặc dark (tối)
  --view DÒNG           hiện khung nhìn theo một dòng khung nhìn
  --quit-after-first-paint
                        mở cửa sổ, vẽ một lần rồi kết thúc; dùng để đo
  -h, --help            hiện trợ giúp này
  -v, --version         hiện phiên bản

Không lệnh nào cần màn hình. NGÀY là một biểu thức EDTF như 2022, 2022-12 hay
2022-12-08. LOẠI là instant, duration, window hay state-as-of.

Mã kết thúc: 0 xong; 1 nội dung cần kiểm tra không hợp lệ; 2 sai tham số; 3 không đọc
được tập tin; 4 không ghi được tập tin; 5 không có màn hình để mở cửa sổ.
</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%n year(s) earlier</source>
        <translation>
            <numerusform>sớm hơn %n năm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) later</source>
        <translation>
            <numerusform>muộn hơn %n năm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) earlier</source>
        <translation>
            <numerusform>sớm hơn %n tháng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) later</source>
        <translation>
            <numerusform>muộn hơn %n tháng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Các Tiểu vương quốc Ả Rập Thống nhất</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua và Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Nam Cực</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Samoa thuộc Mỹ</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Áo</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Quần đảo Åland</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaijan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia và Herzegovina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bỉ</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>Saint Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Caribe thuộc Hà Lan</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazil</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Đảo Bouvet</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Quần đảo Cocos (Keeling)</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>Cộng hoà Dân chủ Congo</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Cộng hoà Trung Phi</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Thuỵ Sĩ</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Bờ Biển Ngà</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Quần đảo Cook</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroon</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Trung Quốc</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Đảo Christmas</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Síp</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Cộng hoà Séc</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Đức</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Đan Mạch</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Cộng hoà Dominicana</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algeria</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ai Cập</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Tây Sahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Tây Ban Nha</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Ethiopia</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Phần Lan</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fiji</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Quần đảo Falkland</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Micronesia</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Quần đảo Faroe</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Pháp</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vương quốc Anh</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Gruzia</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guiana thuộc Pháp</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Greenland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Guinea Xích đạo</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Hy Lạp</translation>
    </message>
    <message>
        <source>South Georgia and the South Sandwich Islands</source>
        <translation>Nam Georgia và Quần đảo Nam Sandwich</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hồng Kông</translation>
    </message>
    <message>
        <source>Heard Island and McDonald Islands</source>
        <translation>Đảo Heard và Quần đảo McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatia</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungary</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ireland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Đảo Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Ấn Độ</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Lãnh thổ Ấn Độ Dương thuộc Anh</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Iraq</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Iceland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italy</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordan</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Nhật Bản</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kyrgyzstan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Campuchia</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Comoros</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>Saint Kitts và Nevis</translation>
    </message>
    <message>
        <source>Democratic People’s Republic of Korea</source>
        <translation>Triều Tiên</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>Hàn Quốc</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Quần đảo Cayman</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Lào</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Lebanon</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>Saint Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litva</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Latvia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libya</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldova</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation>Saint Martin</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Quần đảo Marshall</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Bắc Macedonia</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mông Cổ</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Ma Cao</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Quần đảo Bắc Mariana</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexico</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>New Caledonia</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Đảo Norfolk</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Hà Lan</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Na Uy</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>New Zealand</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Polynesia thuộc Pháp</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua New Guinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Ba Lan</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint Pierre và Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn</source>
        <translation>Quần đảo Pitcairn</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestine</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Bồ Đào Nha</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Romania</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Nga</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Ả Rập Xê Út</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Quần đảo Solomon</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Thuỵ Điển</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapore</translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation>Saint Helena</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovenia</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Svalbard và Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovakia</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Nam Sudan</translation>
    </message>
    <message>
        <source>Sao Tome and Principe</source>
        <translation>Sao Tome và Principe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syria</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Quần đảo Turks và Caicos</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Vùng lãnh thổ phía Nam thuộc Pháp</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thái Lan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tajikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisia</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Thổ Nhĩ Kỳ</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad và Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Đài Loan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Minor Outlying Islands</source>
        <translation>Các đảo nhỏ xa bờ thuộc Mỹ</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Hoa Kỳ</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistan</translation>
    </message>
    <message>
        <source>Holy See</source>
        <translation>Toà thánh Vatican</translation>
    </message>
    <message>
        <source>Saint Vincent and the Grenadines</source>
        <translation>Saint Vincent và Grenadines</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Quần đảo Virgin thuộc Anh</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Quần đảo Virgin thuộc Mỹ</translation>
    </message>
    <message>
        <source>Viet Nam</source>
        <translation>Việt Nam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis và Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Nam Phi</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The quotation mark in line %1 is never closed.</source>
        <translation>Dấu ngoặc kép ở dòng %1 không được đóng.</translation>
    </message>
    <message>
        <source>The event has no key or no title and is left out.</source>
        <translation>Sự kiện không có khoá hoặc không có tiêu đề nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>The key “%1” is used twice.</source>
        <translation>Khoá “%1” được dùng hai lần.</translation>
    </message>
    <message>
        <source>“%1” is not a word that is known here.</source>
        <translation>“%1” không phải là từ được biết ở đây.</translation>
    </message>
    <message>
        <source>“%1” is no date: %2</source>
        <translation>“%1” không phải là ngày: %2</translation>
    </message>
    <message>
        <source>“%1” is no country code.</source>
        <translation>“%1” không phải là mã quốc gia.</translation>
    </message>
    <message>
        <source>There is no quotation “%1”.</source>
        <translation>Không có trích dẫn “%1”.</translation>
    </message>
    <message>
        <source>The file has no lines.</source>
        <translation>Tệp không có dòng nào.</translation>
    </message>
    <message>
        <source>The first line does not name the columns key and title.</source>
        <translation>Dòng đầu không nêu các cột key và title.</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>Events as a table (*.csv)</source>
        <translation>Sự kiện dạng bảng (*.csv)</translation>
    </message>
    <message>
        <source>Events as a table for programs (*.raw.csv)</source>
        <translation>Sự kiện dạng bảng cho chương trình (*.raw.csv)</translation>
    </message>
    <message>
        <source>Attaché data set (*.attache)</source>
        <translation>Bộ dữ liệu Attaché (*.attache)</translation>
    </message>
    <message>
        <source>Report in Markdown (*.md)</source>
        <translation>Báo cáo Markdown (*.md)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Lịch (*.ics)</translation>
    </message>
    <message>
        <source>TimelineJS (*.json)</source>
        <translation>TimelineJS (*.json)</translation>
    </message>
    <message>
        <source>Sources for BibTeX (*.bib)</source>
        <translation>Nguồn cho BibTeX (*.bib)</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON (*.csl.json)</source>
        <translation>Nguồn dạng CSL-JSON (*.csl.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a usable date left out</source>
        <translation>
            <numerusform>Bỏ qua %n sự kiện không có ngày dùng được</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateCommand</name>
    <message>
        <source>Usage: attache date EXPRESSION [--kind KIND] [--json]
Says what a date in EDTF (ISO 8601-2) means.
KIND is one of: %1.</source>
        <translation>Cách dùng: attache date BIỂU_THỨC [--kind LOẠI] [--json]
Cho biết ý nghĩa của ngày tháng viết theo EDTF (ISO 8601-2).
LOẠI là một trong: %1.</translation>
    </message>
    <message>
        <source>Give exactly one expression.</source>
        <translation>Hãy nhập đúng một biểu thức.</translation>
    </message>
    <message>
        <source>There is no kind of date “%1”.</source>
        <translation>Không có loại ngày tháng “%1”.</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>khoảng thời gian</translation>
    </message>
    <message>
        <source>one of several dates</source>
        <translation>một trong nhiều ngày tháng</translation>
    </message>
    <message>
        <source>all of several dates</source>
        <translation>tất cả các ngày tháng được nêu</translation>
    </message>
    <message>
        <source>single date</source>
        <translation>một ngày tháng</translation>
    </message>
    <message>
        <source>open</source>
        <translation>để ngỏ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Expression:</source>
        <translation>Biểu thức:</translation>
    </message>
    <message>
        <source>EDTF level:</source>
        <translation>Cấp độ EDTF:</translation>
    </message>
    <message>
        <source>Form:</source>
        <translation>Dạng:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Loại:</translation>
    </message>
    <message>
        <source>Earliest start:</source>
        <translation>Bắt đầu sớm nhất:</translation>
    </message>
    <message>
        <source>Latest start:</source>
        <translation>Bắt đầu muộn nhất:</translation>
    </message>
    <message>
        <source>Earliest end:</source>
        <translation>Kết thúc sớm nhất:</translation>
    </message>
    <message>
        <source>Latest end:</source>
        <translation>Kết thúc muộn nhất:</translation>
    </message>
    <message>
        <source>In words:</source>
        <translation>Bằng lời:</translation>
    </message>
    <message>
        <source>  attache date EXPRESSION [--kind KIND] [--json]
      explains a date in the Extended Date/Time Format (EDTF)
</source>
        <translation>  attache date BIỂU_THỨC [--kind LOẠI] [--json]
      giải thích ngày tháng viết theo định dạng EDTF (Extended Date/Time Format)
</translation>
    </message>
</context>
<context>
    <name>DateEntry</name>
    <message>
        <source>“%1” is no part of a date. Write for example “22 December 2022”, “May 2022”, “22/12/2022” or EDTF such as “2022-05”.</source>
        <extracomment>%1 is a word that was typed where a date is expected</extracomment>
        <translation>“%1” không phải là một phần của ngày tháng. Hãy viết chẳng hạn “22 tháng 12 năm 2022”, “tháng 5 năm 2022”, “22/12/2022” hoặc EDTF như “2022-05”.</translation>
    </message>
    <message>
        <source>The year is missing; write it with four digits.</source>
        <translation>Thiếu năm; hãy viết năm bằng bốn chữ số.</translation>
    </message>
    <message>
        <source>The month is missing.</source>
        <translation>Thiếu tháng.</translation>
    </message>
    <message>
        <source>Write a date, for example “22 December 2022”, “May 2022” or “2022-05”.</source>
        <translation>Hãy viết một ngày, chẳng hạn “22 tháng 12 năm 2022”, “tháng 5 năm 2022” hoặc “2022-05”.</translation>
    </message>
    <message>
        <source>This is too long for a date.</source>
        <translation>Dài quá, không thể là ngày tháng.</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>an unknown year</source>
        <translation>một năm không rõ</translation>
    </message>
    <message>
        <source>a year in the %1s</source>
        <translation>một năm trong thập niên %1</translation>
    </message>
    <message>
        <source>a year between %1 and %2</source>
        <comment>two years</comment>
        <translation>một năm nào đó từ năm %1 đến năm %2</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>thập niên %1</translation>
    </message>
    <message>
        <source>the years %1 to %2</source>
        <translation>giai đoạn từ năm %1 đến năm %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>month, a year in a decade</comment>
        <translation>%1 của %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 năm %2</translation>
    </message>
    <message>
        <source>a day in %1</source>
        <translation>một ngày trong %1</translation>
    </message>
    <message>
        <source>day %1 of a month of %2</source>
        <translation>ngày %1 của một tháng trong %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>day, month, a year in a decade</comment>
        <translation>ngày %1 %2 của %3</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>ngày %1 %2 năm %3</translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation>mùa xuân năm %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>mùa hè năm %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>mùa thu năm %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>mùa đông năm %1</translation>
    </message>
    <message>
        <source>summer %1–%2</source>
        <translation>mùa hè năm %1–%2</translation>
    </message>
    <message>
        <source>winter %1–%2</source>
        <translation>mùa đông năm %1–%2</translation>
    </message>
    <message>
        <source>%1 (southern hemisphere)</source>
        <translation>%1 (Nam bán cầu)</translation>
    </message>
    <message>
        <source>%1 (northern hemisphere)</source>
        <translation>%1 (Bắc bán cầu)</translation>
    </message>
    <message>
        <source>the first quarter of %1</source>
        <translation>quý I năm %1</translation>
    </message>
    <message>
        <source>the second quarter of %1</source>
        <translation>quý II năm %1</translation>
    </message>
    <message>
        <source>the third quarter of %1</source>
        <translation>quý III năm %1</translation>
    </message>
    <message>
        <source>the fourth quarter of %1</source>
        <translation>quý IV năm %1</translation>
    </message>
    <message>
        <source>the first four months of %1</source>
        <translation>bốn tháng đầu năm %1</translation>
    </message>
    <message>
        <source>the middle four months of %1</source>
        <translation>bốn tháng giữa năm %1</translation>
    </message>
    <message>
        <source>the last four months of %1</source>
        <translation>bốn tháng cuối năm %1</translation>
    </message>
    <message>
        <source>the first half of %1</source>
        <translation>nửa đầu năm %1</translation>
    </message>
    <message>
        <source>the second half of %1</source>
        <translation>nửa cuối năm %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time of day, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 trước Công nguyên</translation>
    </message>
    <message>
        <source>AD %1</source>
        <translation>%1 sau Công nguyên</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>a month of %1</source>
        <translation>một tháng của %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a day, its month follows</comment>
        <translation>ngày %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month, their year follows</comment>
        <translation>ngày %1 %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a month, its year follows</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 and earlier</source>
        <translation>%1 trở về trước</translation>
    </message>
    <message>
        <source>%1 and later</source>
        <translation>%1 trở về sau</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last two members of a list</comment>
        <translation>%1 hoặc %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two members of a list</comment>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>vào %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>trong %1</translation>
    </message>
    <message>
        <source>still going on, start left open</source>
        <translation>vẫn đang tiếp diễn, để ngỏ thời điểm bắt đầu</translation>
    </message>
    <message>
        <source>still going on, start not known</source>
        <translation>vẫn đang tiếp diễn, không rõ thời điểm bắt đầu</translation>
    </message>
    <message>
        <source>start left open, end not known</source>
        <translation>để ngỏ thời điểm bắt đầu, không rõ thời điểm kết thúc</translation>
    </message>
    <message>
        <source>start and end not known</source>
        <translation>không rõ thời điểm bắt đầu và kết thúc</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>since %1, still going on</source>
        <translation>từ %1, vẫn đang tiếp diễn</translation>
    </message>
    <message>
        <source>from %1, end not known</source>
        <translation>từ %1, không rõ thời điểm kết thúc</translation>
    </message>
    <message>
        <source>until %1, start left open</source>
        <translation>đến %1, để ngỏ thời điểm bắt đầu</translation>
    </message>
    <message>
        <source>until %1, start not known</source>
        <translation>đến %1, không rõ thời điểm bắt đầu</translation>
    </message>
    <message>
        <source>some time between %1 and %2</source>
        <translation>một thời điểm trong khoảng từ %1 đến %2</translation>
    </message>
    <message>
        <source>some time on %1 or later</source>
        <translation>một thời điểm từ %1 trở về sau</translation>
    </message>
    <message>
        <source>some time in %1 or later</source>
        <translation>một thời điểm từ %1 trở về sau</translation>
    </message>
    <message>
        <source>some time on %1 or earlier</source>
        <translation>một thời điểm từ %1 trở về trước</translation>
    </message>
    <message>
        <source>some time in %1 or earlier</source>
        <translation>một thời điểm từ %1 trở về trước</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>một thời điểm không rõ</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>khoảng %1</translation>
    </message>
    <message>
        <source>some time in %1</source>
        <translation>một thời điểm trong %1</translation>
    </message>
    <message>
        <source>during %1</source>
        <translation>trong %1</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (chưa chắc chắn)</translation>
    </message>
    <message>
        <source>possibly %1</source>
        <translation>có thể là %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>tính đến %1</translation>
    </message>
    <message>
        <source>some time on %1</source>
        <translation>một thời điểm trong %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>không ghi ngày tháng</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, abbreviated month, year</comment>
        <translation>%1 %2, %3</translation>
    </message>
</context>
<context>
    <name>DeploymentChart</name>
    <message>
        <source>not by mission</source>
        <translation>không theo phái bộ</translation>
    </message>
    <message>
        <source>personnel</source>
        <translation>nhân sự</translation>
    </message>
    <message numerus="yes">
        <source>officer(s)</source>
        <translation>
            <numerusform>sĩ quan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unit(s)</source>
        <translation>
            <numerusform>đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>Peacekeeping</source>
        <translation>Gìn giữ hoà bình</translation>
    </message>
    <message>
        <source>%1 in missions at month end</source>
        <extracomment>%1 is a unit such as &quot;personnel&quot; or &quot;officers&quot;</extracomment>
        <translation>%1 tại các phái bộ vào cuối tháng</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>What the chart is limited to: &quot;only Laos or Cambodia&quot;</extracomment>
        <translation>chỉ %1</translation>
    </message>
    <message>
        <source>This data set has no peacekeeping figures</source>
        <translation>Bộ dữ liệu này không có số liệu gìn giữ hoà bình</translation>
    </message>
    <message>
        <source>No peacekeeping figure matches the filter</source>
        <translation>Không có số liệu gìn giữ hoà bình nào khớp bộ lọc</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A number with its unit and what it measures: &quot;516 officers sent so far&quot;
----------
A number and its unit: &quot;516 officers&quot;
----------
&quot;more than&quot; and a number with its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (several missions)</source>
        <translation>%1 (nhiều phái bộ)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The same with its date: &quot;516 officers sent so far, as of 22 December 2022&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) without a place here</source>
        <translation>
            <numerusform>%n số liệu không có chỗ ở đây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n month(s), highest %2, last %3.</source>
        <translation>
            <numerusform>%1: %n tháng, cao nhất %2, gần nhất %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is cited</source>
        <translation>Không dẫn nguồn nào</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message numerus="yes">
        <source>Sum of %n figure(s):</source>
        <translation>
            <numerusform>Tổng của %n số liệu:</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1 %2</source>
        <extracomment>A bullet, a number and whom it counts: &quot;• 150 Troops, male&quot;</extracomment>
        <translation>• %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>• and %n more</source>
        <translation>
            <numerusform>• và thêm %n</numerusform>
        </translation>
    </message>
    <message>
        <source>mission not stated</source>
        <translation>không nêu phái bộ</translation>
    </message>
    <message>
        <source>together: %1</source>
        <translation>gộp chung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The heading of a picture: &quot;Viet Nam: personnel in missions at month end&quot;
----------
A mission and its strength: &quot;UNISFA: 189 personnel&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more figure(s) count the same and are not added</source>
        <translation>
            <numerusform>%n số liệu khác đếm cùng nội dung nên không cộng thêm</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and abbreviated month</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s): %1</source>
        <extracomment>%n figures of the measure %1 share a mark: &quot;2 statements: newly sent&quot;</extracomment>
        <translation>
            <numerusform>%n số liệu: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>units, by rotation</source>
        <translation>đơn vị, theo lượt luân phiên</translation>
    </message>
    <message>
        <source>%1, women and men</source>
        <extracomment>%1 is &quot;personnel in missions at month end&quot;</extracomment>
        <translation>%1, nữ và nam</translation>
    </message>
    <message>
        <source>%1, by type</source>
        <extracomment>%1 is &quot;personnel in missions at month end&quot;</extracomment>
        <translation>%1, theo loại</translation>
    </message>
    <message>
        <source>women only</source>
        <translation>chỉ nữ</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>chỉ nam</translation>
    </message>
    <message>
        <source>women</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>men</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>sex not stated</source>
        <translation>không nêu giới tính</translation>
    </message>
    <message>
        <source>type not stated</source>
        <translation>không nêu loại</translation>
    </message>
    <message>
        <source>several missions together</source>
        <translation>nhiều phái bộ gộp chung</translation>
    </message>
    <message>
        <source>%1 (planned)</source>
        <extracomment>A unit of the rotation strip that is not sent yet: &quot;Field Hospital Rotation 5 (planned)&quot;</extracomment>
        <translation>%1 (dự kiến)</translation>
    </message>
    <message>
        <source>All together: %1</source>
        <translation>Tất cả: %1</translation>
    </message>
    <message>
        <source>+%1 more…</source>
        <translation>+%1 nữa…</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open data set</source>
        <translation>Mở bộ dữ liệu</translation>
    </message>
    <message>
        <source>Save data set</source>
        <translation>Lưu bộ dữ liệu</translation>
    </message>
    <message>
        <source>Attaché data sets (*.attache)</source>
        <translation>Bộ dữ liệu Attaché (*.attache)</translation>
    </message>
    <message>
        <source>Attach source texts</source>
        <translation>Đính kèm toàn văn nguồn</translation>
    </message>
    <message>
        <source>Texts (*.txt *.csv);;All files (*)</source>
        <translation>Văn bản (*.txt *.csv);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Attach a folder of source texts</source>
        <translation>Đính kèm thư mục toàn văn nguồn</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Mở địa chỉ này trong trình duyệt?</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Mở trong trình duyệt</translation>
    </message>
    <message>
        <source>This address is not opened, because it is not a plain one of the web: %1</source>
        <translation>Không mở địa chỉ này, vì đó không phải là địa chỉ web thông thường: %1</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Attaché data sets and pictures (*.attache *.png);;All files (*)</source>
        <translation>Bộ dữ liệu và ảnh của Attaché (*.attache *.png);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
    <message>
        <source>PNG pictures (*.png);;SVG pictures (*.svg)</source>
        <translation>Ảnh PNG (*.png);;Ảnh SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Lưu số liệu</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Giá trị phân tách bằng dấu phẩy (*.csv)</translation>
    </message>
</context>
<context>
    <name>Edtf</name>
    <message>
        <source>“%1” is not a date in EDTF (ISO 8601-2); write for example 2022, 2022-12 or 2022-12-08.</source>
        <translation>“%1” không phải là ngày tháng theo EDTF (ISO 8601-2); hãy viết, chẳng hạn, 2022, 2022-12 hoặc 2022-12-08.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins; write the earlier date first.</source>
        <translation>“%1” kết thúc trước khi bắt đầu; hãy viết ngày tháng sớm hơn trước.</translation>
    </message>
    <message>
        <source>A time of day cannot stand in an interval or a set; write “%1” without its time.</source>
        <translation>Giờ trong ngày không được dùng trong khoảng thời gian hay tập hợp; hãy viết “%1” mà không kèm giờ.</translation>
    </message>
    <message>
        <source>The year “%1” cannot stand in an interval or a set; only years of four digits can.</source>
        <translation>Năm “%1” không được dùng trong khoảng thời gian hay tập hợp; chỉ dùng được năm có bốn chữ số.</translation>
    </message>
    <message>
        <source>“%1” has more than one slash; an interval has two dates, as in “2021-12/2022-05”.</source>
        <translation>“%1” có nhiều hơn một dấu gạch chéo; một khoảng thời gian gồm hai ngày tháng, như “2021-12/2022-05”.</translation>
    </message>
    <message>
        <source>A slash alone says nothing; leave the date empty if neither its start nor its end is known.</source>
        <translation>Chỉ một dấu gạch chéo thì không nói lên điều gì; hãy để trống ngày tháng nếu không rõ cả lúc bắt đầu lẫn lúc kết thúc.</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>Ngày tháng đang để trống.</translation>
    </message>
    <message>
        <source>There is no day “%1” in the calendar.</source>
        <translation>Lịch không có ngày “%1”.</translation>
    </message>
    <message>
        <source>There is no year -0000; write 0000 for the year 1 BC.</source>
        <translation>Không có năm -0000; hãy viết 0000 cho năm 1 trước Công nguyên.</translation>
    </message>
    <message>
        <source>A season or another part of a year needs a year without X, as in “2022-21”.</source>
        <translation>Mùa hoặc một phần khác của năm cần một năm không có chữ X, như “2022-21”.</translation>
    </message>
    <message>
        <source>There is no month “%1”; months go from 01 to 12, seasons and other parts of a year from 21 to 41 and without a day.</source>
        <translation>Không có tháng “%1”; tháng đi từ 01 đến 12, còn mùa và các phần khác của năm đi từ 21 đến 41 và không kèm ngày.</translation>
    </message>
    <message>
        <source>The time in “%1” needs a whole day before it, without X, “?”, “~” or “%”.</source>
        <translation>Giờ trong “%1” cần đứng sau một ngày đầy đủ, không có X, “?”, “~” hay “%”.</translation>
    </message>
    <message>
        <source>“unknown” is from an older draft of EDTF; leave the date empty, or one side of an interval, as in “2022/”.</source>
        <translation>“unknown” thuộc một bản dự thảo cũ của EDTF; hãy để trống ngày tháng, hoặc để trống một bên của khoảng thời gian, như “2022/”.</translation>
    </message>
    <message>
        <source>“open” is from an older draft of EDTF; write “..” on one side of an interval, as in “2022/..”.</source>
        <translation>“open” thuộc một bản dự thảo cũ của EDTF; hãy viết “..” ở một bên của khoảng thời gian, như “2022/..”.</translation>
    </message>
    <message>
        <source>“..” needs a date beside it; write for example “2022/..” or “../2022”.</source>
        <translation>“..” cần có ngày tháng bên cạnh; hãy viết, chẳng hạn, “2022/..” hoặc “../2022”.</translation>
    </message>
    <message>
        <source>“u” is from an older draft of EDTF; an unknown digit is a capital X, as in “202X” or “2022-XX”.</source>
        <translation>“u” thuộc một bản dự thảo cũ của EDTF; chữ số không rõ được viết bằng chữ X hoa, như “202X” hoặc “2022-XX”.</translation>
    </message>
    <message>
        <source>Brackets “( )” and “^” are from an older draft of EDTF; write “?”, “~” or “%” directly before or after the part it is about, as in “2022-?04”.</source>
        <translation>Dấu ngoặc “( )” và “^” thuộc một bản dự thảo cũ của EDTF; hãy viết “?”, “~” hoặc “%” ngay trước hoặc ngay sau phần liên quan, như “2022-?04”.</translation>
    </message>
    <message>
        <source>EDTF writes the year first and with four digits, then the month and the day, as in “2022-12” and “2022-12-08”.</source>
        <translation>EDTF viết năm trước với bốn chữ số, rồi đến tháng và ngày, như “2022-12” và “2022-12-08”.</translation>
    </message>
    <message>
        <source>“%1” is from an older draft of EDTF; write “%2”.</source>
        <translation>“%1” thuộc một bản dự thảo cũ của EDTF; hãy viết “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not how EDTF writes a date; write “%2”.</source>
        <translation>EDTF không viết ngày tháng như “%1”; hãy viết “%2”.</translation>
    </message>
    <message>
        <source>There is a space before or after the date; write “%1”.</source>
        <translation>Có dấu cách ở trước hoặc sau ngày tháng; hãy viết “%1”.</translation>
    </message>
    <message>
        <source>“..” needs a date beside it, as in “[..2022]” or “[2022-11..2022-12]”.</source>
        <translation>“..” cần có ngày tháng bên cạnh, như “[..2022]” hoặc “[2022-11..2022-12]”.</translation>
    </message>
    <message>
        <source>A set needs a date before and after each comma, as in “[2021,2022]”.</source>
        <translation>Trong một tập hợp, trước và sau mỗi dấu phẩy phải có ngày tháng, như “[2021,2022]”.</translation>
    </message>
    <message>
        <source>The set “%1” is not closed; write “[2021,2022]” for one of several dates, “{2021,2022}” for all of them.</source>
        <translation>Tập hợp “%1” chưa được đóng ngoặc; hãy viết “[2021,2022]” cho một trong các ngày tháng, “{2021,2022}” cho tất cả các ngày tháng đó.</translation>
    </message>
    <message>
        <source>“%1” is in the wrong place; dates before one come first in a set, dates after one last, as in “[..2020,2022,2024..]”.</source>
        <translation>“%1” đặt sai chỗ; trong một tập hợp, phần “trở về trước” đứng đầu và phần “trở về sau” đứng cuối, như “[..2020,2022,2024..]”.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write for example T09:00:00, T09:00:00Z or T09:00:00+07:00.</source>
        <translation>“%1” không phải là giờ; hãy viết, chẳng hạn, T09:00:00, T09:00:00Z hoặc T09:00:00+07:00.</translation>
    </message>
    <message>
        <source>EDTF knows no fractions of a second; leave them out of “%1”.</source>
        <translation>EDTF không có phần lẻ của giây; hãy bỏ phần lẻ đó khỏi “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a difference from universal time; write for example Z, +07 or +07:00, from -12:00 to +14:00.</source>
        <translation>“%1” không phải là độ lệch so với giờ quốc tế; hãy viết, chẳng hạn, Z, +07 hoặc +07:00, trong khoảng từ -12:00 đến +14:00.</translation>
    </message>
    <message>
        <source>“%1” is not a year; years of more than four digits are written as in “Y17000” or “Y17E3”, estimated ones as in “1950S2”.</source>
        <translation>“%1” không phải là năm; năm có hơn bốn chữ số được viết như “Y17000” hoặc “Y17E3”, năm ước lượng được viết như “1950S2”.</translation>
    </message>
    <message>
        <source>The year “%1” is too far away to be read.</source>
        <translation>Năm “%1” quá xa nên không đọc được.</translation>
    </message>
</context>
<context>
    <name>EventFilter</name>
    <message>
        <source>%1 or %2</source>
        <extracomment>A list of alternatives: &quot;Laos or Cambodia&quot;</extracomment>
        <translation>%1 hoặc %2</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>nguồn %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>không có gì đã biết</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>A list of what is all there: &quot;Laos and Cambodia&quot;</extracomment>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>quotation %1</source>
        <extracomment>The state of a quotation: exact, moved, missing …</extracomment>
        <translation>trích dẫn %1</translation>
    </message>
    <message>
        <source>with “%1”</source>
        <extracomment>A part of the filter: events in which these words are found</extracomment>
        <translation>có “%1”</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>A part of the filter: what is excluded, &quot;without Laos or Cambodia&quot;</extracomment>
        <translation>trừ %1</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>%1 (%2 not exact)</source>
        <extracomment>Quotations of an event in a table: how many there are, how many of them are not exact</extracomment>
        <translation>%1 (%2 không đúng nguyên văn)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Các bên tham gia</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Trích dẫn</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khoá</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“%1” is larger than %2 MiB.</source>
        <translation>“%1” lớn hơn %2 MiB.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>Không đọc được “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1” không tồn tại.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1” là thư mục, không phải tập tin.</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file.</source>
        <translation>“%1” là thiết bị hoặc đường ống, không phải tập tin.</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2.</source>
        <translation>Không mở được “%1”: %2.</translation>
    </message>
    <message>
        <source>There is not enough memory to read “%1”.</source>
        <translation>Không đủ bộ nhớ để đọc “%1”.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>đó là thư mục</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>đó là thiết bị hoặc đường ống</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>nó được bảo vệ chống ghi</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>thư mục chứa nó không tồn tại</translation>
    </message>
    <message>
        <source>what should be its folder is a file</source>
        <translation>nơi lẽ ra là thư mục chứa nó lại là một tập tin</translation>
    </message>
    <message>
        <source>not everything could be written; the disk may be full</source>
        <translation>không ghi được hết; có thể đĩa đã đầy</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>Không lưu được “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>FilterPane</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A source in a list: its key, and its title or kind</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Loại sự kiện</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Kind of date</source>
        <translation>Loại thời điểm</translation>
    </message>
    <message>
        <source>Certainty of date</source>
        <translation>Độ chắc chắn của thời điểm</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Trích dẫn</translation>
    </message>
</context>
<context>
    <name>GenerateCommand</name>
    <message>
        <source>“%1” is no whole number from %2 to %3.</source>
        <translation>“%1” không phải là số nguyên từ %2 đến %3.</translation>
    </message>
    <message>
        <source>Say how many events with --events.</source>
        <translation>Hãy cho biết số sự kiện bằng --events.</translation>
    </message>
    <message>
        <source>Name exactly one file to write.</source>
        <translation>Hãy nêu đúng một tệp để ghi.</translation>
    </message>
    <message>
        <source>  attache generate --events N [--seed S] OUT.attache
      writes a data set of N invented events, to try out large data
</source>
        <translation>  attache generate --events N [--seed S] OUT.attache
      ghi một bộ dữ liệu gồm N sự kiện bịa ra, để thử với dữ liệu lớn
</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %1: %n event(s).</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>Đã ghi %1: %n sự kiện.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message numerus="yes">
        <source>all %n quotation(s) exact</source>
        <translation>
            <numerusform>cả %n trích dẫn đúng nguyên văn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotation(s)</source>
        <extracomment>%1 is a list such as &quot;3 moved, 1 missing&quot;</extracomment>
        <translation>
            <numerusform>%1 trong %n trích dẫn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked against %n full text(s)</source>
        <translation>
            <numerusform>đã đối chiếu với %n toàn văn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkLegend</name>
    <message>
        <source>On that day; the shape is the category&apos;s</source>
        <translation>Vào ngày đó; hình dạng cho biết loại sự kiện</translation>
    </message>
    <message>
        <source>Went on all that time</source>
        <translation>Kéo dài suốt khoảng đó</translation>
    </message>
    <message>
        <source>Paler: may have begun later or ended earlier</source>
        <translation>Nhạt hơn: có thể đã bắt đầu muộn hơn hoặc kết thúc sớm hơn</translation>
    </message>
    <message>
        <source>Happened once, some time within</source>
        <translation>Diễn ra một lần, vào lúc nào đó trong khoảng này</translation>
    </message>
    <message>
        <source>About then: the ends fade</source>
        <translation>Vào khoảng đó: hai đầu mờ dần</translation>
    </message>
    <message>
        <source>Possibly then: dashed, the date is in doubt</source>
        <translation>Có thể là khi đó: nét đứt, ngày chưa chắc chắn</translation>
    </message>
    <message>
        <source>An arrow: its end, or its start, is open or unknown</source>
        <translation>Mũi tên: điểm cuối hoặc điểm đầu còn để ngỏ hoặc không rõ</translation>
    </message>
    <message>
        <source>A triangle, no right edge: still going on</source>
        <translation>Hình tam giác, không có cạnh phải: đang tiếp diễn</translation>
    </message>
    <message>
        <source>Outline only: planned or in preparation</source>
        <translation>Chỉ có đường viền: dự kiến hoặc đang chuẩn bị</translation>
    </message>
    <message>
        <source>Two arrow heads: postponed</source>
        <translation>Hai đầu mũi tên: bị hoãn</translation>
    </message>
    <message>
        <source>Crossed out: cancelled</source>
        <translation>Gạch chéo: bị huỷ</translation>
    </message>
    <message>
        <source>So many events in too little room; a click zooms in</source>
        <translation>Bấy nhiêu sự kiện chen trong chỗ quá hẹp; nhấp để phóng to</translation>
    </message>
    <message>
        <source>So many that only their density is drawn: darker is more</source>
        <translation>Nhiều đến mức chỉ vẽ mật độ: càng đậm càng nhiều</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Đang đọc %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A stretch of time: %1 its first day, %2 its last</extracomment>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>phiên bản %1</translation>
    </message>
    <message>
        <source>Showing %1, %2: %3 of %4 events</source>
        <extracomment>Under the title of a picture: %1 the filter in words, %2 the range, %3 how many events lie in it, %4 how many there are in all</extracomment>
        <translation>Đang hiện %1, %2: %3 trên %4 sự kiện</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Không ghi ngày</translation>
    </message>
    <message>
        <source>made with Attaché</source>
        <translation>làm bằng Attaché</translation>
    </message>
    <message>
        <source>A picture must be at least %1 pixels wide and high.</source>
        <translation>Ảnh phải rộng và cao ít nhất %1 điểm ảnh.</translation>
    </message>
    <message>
        <source>The scale must lie between 0.5 and 8.</source>
        <translation>Tỉ lệ phải nằm giữa 0.5 và 8.</translation>
    </message>
    <message>
        <source>A picture of %1 × %2 pixels is too large; at most %3 million pixels are possible.</source>
        <translation>Ảnh %1 × %2 điểm ảnh là quá lớn; nhiều nhất là %3 triệu điểm ảnh.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Không đủ bộ nhớ cho một ảnh cỡ này.</translation>
    </message>
    <message>
        <source>The picture could not be turned into a PNG file.</source>
        <translation>Không chuyển được ảnh thành tập tin PNG.</translation>
    </message>
    <message>
        <source>, and %1 undated</source>
        <extracomment>Goes on &quot;… 30 of 52 events&quot;; %1 is a number of events</extracomment>
        <translation>, và %1 không ghi ngày</translation>
    </message>
    <message>
        <source>A page for each year would be more than %1 pages; filter, or show the whole range on one.</source>
        <translation>Mỗi năm một trang sẽ thành hơn %1 trang; hãy lọc bớt, hoặc hiện toàn bộ trên một trang.</translation>
    </message>
    <message>
        <source>No event that is shown has a date in the whole range.</source>
        <translation>Không sự kiện nào đang hiện có ngày trong toàn bộ khoảng thời gian.</translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>Chưa chọn sự kiện nào.</translation>
    </message>
    <message>
        <source>The selected event has no date to be drawn at.</source>
        <translation>Sự kiện được chọn không có ngày để vẽ.</translation>
    </message>
    <message>
        <source>That would be more than %1 pages; filter, or choose a larger page.</source>
        <translation>Như vậy sẽ hơn %1 trang; hãy lọc bớt, hoặc chọn trang lớn hơn.</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was saved.</source>
        <translation>Đã huỷ việc xuất; không lưu gì cả.</translation>
    </message>
    <message>
        <source>The pages could not be painted.</source>
        <translation>Không vẽ được các trang.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>After a list of names; %1 is how many more there are</extracomment>
        <translation>và %1 sự kiện nữa</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>In the footer of a picture; %1 is the filter in words: &quot;Laos or Cambodia; border exchange&quot;</extracomment>
        <translation>Bộ lọc: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>In the footer of a page: %1 its number, %2 how many there are</extracomment>
        <translation>Trang %1 trên %2</translation>
    </message>
    <message>
        <source>Source %1, paragraph %2</source>
        <extracomment>Where a quotation stands: %1 key of the source, such as 004, %2 number of the paragraph</extracomment>
        <translation>Nguồn %1, đoạn %2</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Nguồn %1</translation>
    </message>
    <message>
        <source>%1: quoted at %2</source>
        <extracomment>Instead of a quotation that stands further up: %1 source and paragraph, %2 a number such as [9]</extracomment>
        <translation>%1: đã trích ở %2</translation>
    </message>
    <message>
        <source>Events and the words they rest on</source>
        <translation>Các sự kiện và lời văn làm căn cứ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>More than %1 events are too many to list with their sources; filter first.</source>
        <translation>Hơn %1 sự kiện thì quá nhiều để liệt kê cùng nguồn; hãy lọc trước.</translation>
    </message>
    <message>
        <source>; what the filter leaves out is faint</source>
        <extracomment>Goes on &quot;… 30 of 52 events&quot; under the title of a picture</extracomment>
        <translation>; phần bị lọc ra được vẽ mờ</translation>
    </message>
    <message>
        <source>Compared with %1, %2: %3 of %4 events</source>
        <extracomment>Above the second of two compared timelines: %1 the filter in words, %2 the range, %3 how many events lie in it, %4 how many there are in all</extracomment>
        <translation>So sánh với %1, %2: %3 trên %4 sự kiện</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>A participant is either a “country” or an “organisation”: exactly one is needed.</source>
        <translation>Một bên tham gia là “country” hoặc “organisation”: cần đúng một trong hai.</translation>
    </message>
    <message>
        <source>This participant is named twice in the same role; the repetition has been left out.</source>
        <translation>Bên tham gia này được nêu hai lần với cùng vai trò; đã bỏ lần lặp lại.</translation>
    </message>
    <message>
        <source>The history ends with “%1”, but the event&apos;s status is “%2”.</source>
        <translation>Lịch sử kết thúc với “%1”, nhưng trạng thái của sự kiện là “%2”.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true hoặc false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>văn bản</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>danh sách</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>đối tượng</translation>
    </message>
    <message>
        <source>This must be %1, not %2.</source>
        <extracomment>&quot;This must be a text, not a number.&quot;</extracomment>
        <translation>Chỗ này phải là %1, không phải %2.</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters.</source>
        <translation>Văn bản này dài hơn %1 ký tự.</translation>
    </message>
    <message>
        <source>The field “%1” is not known here and has been left out.</source>
        <translation>Không có trường “%1” ở đây; đã bỏ qua trường này.</translation>
    </message>
    <message>
        <source>This should be one line; its line breaks have become spaces.</source>
        <translation>Chỗ này phải là một dòng; các chỗ xuống dòng đã thành dấu cách.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters and has been cut.</source>
        <translation>Chỗ này dài hơn %1 ký tự và đã bị cắt bớt.</translation>
    </message>
    <message>
        <source>“%1” is not a country code. Country codes are the two capital letters of ISO 3166-1, such as VN.</source>
        <translation>“%1” không phải là mã quốc gia. Mã quốc gia gồm hai chữ hoa theo ISO 3166-1, như VN.</translation>
    </message>
    <message>
        <source>“%1” is not a key. Keys are lower-case letters a to z, digits, “.” and “-”, and begin with a letter or digit.</source>
        <translation>“%1” không phải là khoá. Khoá gồm chữ thường a đến z, chữ số, “.” và “-”, và bắt đầu bằng chữ cái hoặc chữ số.</translation>
    </message>
    <message>
        <source>“%1” is not a key. Keys are letters a to z, digits, “.” and “-”, and begin with a letter or digit.</source>
        <translation>“%1” không phải là khoá. Khoá gồm chữ cái a đến z, chữ số, “.” và “-”, và bắt đầu bằng chữ cái hoặc chữ số.</translation>
    </message>
    <message>
        <source>“%1” is not a word of this field. Its words are: %2.</source>
        <translation>“%1” không phải là từ dùng cho trường này. Các từ dùng được là: %2.</translation>
    </message>
    <message>
        <source>The field “%1” is empty.</source>
        <translation>Trường “%1” đang để trống.</translation>
    </message>
    <message>
        <source>The field “%1” is missing.</source>
        <translation>Thiếu trường “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag. Write one such as en or vi.</source>
        <translation>“%1” không phải là mã ngôn ngữ. Hãy viết mã như en hoặc vi.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Web addresses begin with http:// or https://.</source>
        <translation>“%1” không phải là địa chỉ web. Địa chỉ web bắt đầu bằng http:// hoặc https://.</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 sum: 64 digits from 0 to 9 and a to f.</source>
        <translation>“%1” không phải là mã SHA-256: 64 chữ số từ 0 đến 9 và a đến f.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Chỗ này phải là số nguyên từ %1 đến %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a date. %2</source>
        <translation>Không đọc được “%1” như ngày tháng. %2</translation>
    </message>
    <message>
        <source>A disagreement needs at least two records that disagree.</source>
        <translation>Một chỗ bất đồng cần ít nhất hai bản ghi không khớp nhau.</translation>
    </message>
    <message>
        <source>Further errors not listed: %1.</source>
        <translation>Số lỗi khác không liệt kê: %1.</translation>
    </message>
    <message>
        <source>Further warnings not listed: %1.</source>
        <translation>Số cảnh báo khác không liệt kê: %1.</translation>
    </message>
    <message>
        <source>The file ends too early: a bracket, brace or quotation mark is not closed.</source>
        <translation>Tập tin kết thúc quá sớm: có dấu ngoặc hoặc dấu ngoặc kép chưa đóng.</translation>
    </message>
    <message>
        <source>A field name in quotation marks, or “}”, is expected here.</source>
        <translation>Ở đây cần tên trường trong ngoặc kép, hoặc “}”.</translation>
    </message>
    <message>
        <source>“:” is expected after the field name.</source>
        <translation>Sau tên trường cần có “:”.</translation>
    </message>
    <message>
        <source>“,” or the closing bracket or brace is expected here.</source>
        <translation>Ở đây cần “,” hoặc dấu ngoặc đóng.</translation>
    </message>
    <message>
        <source>The data set has ended before this; nothing may follow.</source>
        <translation>Bộ dữ liệu đã kết thúc trước chỗ này; không được có gì theo sau.</translation>
    </message>
    <message>
        <source>A value is expected here: a text in quotation marks, a number, a list, an object, true, false or null.</source>
        <translation>Ở đây cần một giá trị: văn bản trong ngoặc kép, số, danh sách, đối tượng, true, false hoặc null.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tập tin rỗng.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 from here on. Save the file with the encoding UTF-8.</source>
        <translation>Từ đây trở đi văn bản không phải UTF-8 hợp lệ. Hãy lưu tập tin với bảng mã UTF-8.</translation>
    </message>
    <message>
        <source>A line break, tab or other control character inside a text must be written as an escape such as \n.</source>
        <translation>Dấu xuống dòng, tab hoặc ký tự điều khiển khác trong văn bản phải được viết dưới dạng chuỗi thoát như \n.</translation>
    </message>
    <message>
        <source>“\” is not followed by an escape that JSON knows.</source>
        <translation>Sau “\” không phải là chuỗi thoát mà JSON biết.</translation>
    </message>
    <message>
        <source>This is not a number as JSON writes it.</source>
        <translation>Đây không phải là số theo cách viết của JSON.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Số này quá lớn.</translation>
    </message>
    <message>
        <source>A data set is one JSON object: the file must begin with “{”.</source>
        <translation>Một bộ dữ liệu là một đối tượng JSON: tập tin phải bắt đầu bằng “{”.</translation>
    </message>
    <message>
        <source>Lists and objects are nested more than %1 deep.</source>
        <translation>Danh sách và đối tượng lồng nhau sâu hơn %1 cấp.</translation>
    </message>
    <message>
        <source>One record holds more than %1 values.</source>
        <translation>Một bản ghi chứa nhiều hơn %1 giá trị.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Việc đọc đã bị dừng.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 but looks like UTF-16 or UTF-32. Save it with the encoding UTF-8.</source>
        <translation>Tập tin không phải UTF-8 mà có vẻ là UTF-16 hoặc UTF-32. Hãy lưu nó với bảng mã UTF-8.</translation>
    </message>
    <message>
        <source>This is not an Attaché data set: its field “format” should say “%1”.</source>
        <translation>Đây không phải là bộ dữ liệu Attaché: trường “format” của nó phải là “%1”.</translation>
    </message>
    <message>
        <source>The file has version %1 of the format, but this program knows only versions up to %2. A newer Attaché can open it.</source>
        <translation>Tập tin dùng phiên bản %1 của định dạng, nhưng chương trình này chỉ biết đến phiên bản %2. Bản Attaché mới hơn mở được tập tin này.</translation>
    </message>
    <message>
        <source>The time range must be an interval such as 2021/2023.</source>
        <translation>Phạm vi thời gian phải là một khoảng như 2021/2023.</translation>
    </message>
    <message>
        <source>This must be a list.</source>
        <translation>Chỗ này phải là danh sách.</translation>
    </message>
    <message>
        <source>The field “%1” is given twice.</source>
        <translation>Trường “%1” được ghi hai lần.</translation>
    </message>
    <message>
        <source>There is not enough memory to read “%1”.</source>
        <translation>Không đủ bộ nhớ để đọc “%1”.</translation>
    </message>
    <message>
        <source>The category “%1” is built in and cannot be defined again.</source>
        <translation>Loại “%1” đã có sẵn và không thể định nghĩa lại.</translation>
    </message>
    <message>
        <source>There is no organisation “%1”.</source>
        <translation>Không có tổ chức “%1”.</translation>
    </message>
    <message>
        <source>The organisation “%1” would belong to itself this way.</source>
        <translation>Như vậy tổ chức “%1” sẽ thuộc về chính nó.</translation>
    </message>
    <message>
        <source>These words do not stand in the passage “%1”.</source>
        <translation>Những từ này không có trong đoạn trích “%1”.</translation>
    </message>
    <message>
        <source>“dateReason” says why there is no date, but there is one. Its reason belongs in the date.</source>
        <translation>“dateReason” cho biết vì sao không có ngày tháng, nhưng ở đây lại có. Lý do phải nằm trong phần ngày tháng.</translation>
    </message>
    <message>
        <source>This date is inferred, but no reason is given.</source>
        <translation>Ngày tháng này do suy ra, nhưng không nêu lý do.</translation>
    </message>
    <message>
        <source>Nothing is cited for this record.</source>
        <translation>Bản ghi này không dẫn nguồn nào.</translation>
    </message>
    <message>
        <source>The date is given as stated, but no citation supports it.</source>
        <translation>Ngày tháng được ghi là nêu rõ, nhưng không có dẫn chứng nào cho nó.</translation>
    </message>
    <message>
        <source>The key “%1” is used before in this list.</source>
        <translation>Khoá “%1” đã được dùng trước đó trong danh sách này.</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>Không có loại “%1”.</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <translation>Không có nguồn “%1”.</translation>
    </message>
    <message>
        <source>There is no passage “%1”.</source>
        <translation>Không có đoạn trích “%1”.</translation>
    </message>
    <message>
        <source>There is no event “%1”.</source>
        <translation>Không có sự kiện “%1”.</translation>
    </message>
    <message>
        <source>There is no figure “%1”.</source>
        <translation>Không có số liệu “%1”.</translation>
    </message>
    <message>
        <source>A paragraph is one line of the source, without line breaks.</source>
        <translation>Một đoạn văn là một dòng của nguồn, không có chỗ xuống dòng.</translation>
    </message>
    <message>
        <source>This paragraph begins at %1, before the one above ends at %2.</source>
        <translation>Đoạn văn này bắt đầu ở %1, trước khi đoạn trên kết thúc ở %2.</translation>
    </message>
    <message>
        <source>This paragraph ends at %1, beyond the source&apos;s length of %2.</source>
        <translation>Đoạn văn này kết thúc ở %1, vượt quá độ dài %2 của nguồn.</translation>
    </message>
    <message>
        <source>The passage ends at %1, but it begins at %2.</source>
        <translation>Đoạn trích kết thúc ở %1 nhưng lại bắt đầu ở %2.</translation>
    </message>
    <message>
        <source>The passage ends at %1, beyond its source&apos;s length of %2.</source>
        <translation>Đoạn trích kết thúc ở %1, vượt quá độ dài %2 của nguồn.</translation>
    </message>
    <message>
        <source>The quoted words are %1 characters long, but the positions are %2 apart.</source>
        <translation>Những từ được trích dài %1 ký tự, nhưng hai vị trí cách nhau %2.</translation>
    </message>
    <message>
        <source>The quoted words do not stand at this position, but elsewhere in the source.</source>
        <translation>Những từ được trích không ở vị trí này mà ở chỗ khác trong nguồn.</translation>
    </message>
    <message>
        <source>The quoted words do not stand at this position, but at more than one other place in the source.</source>
        <translation>Những từ được trích không ở vị trí này mà ở nhiều chỗ khác trong nguồn.</translation>
    </message>
    <message>
        <source>The quoted words do not stand in the source&apos;s text.</source>
        <translation>Những từ được trích không có trong văn bản của nguồn.</translation>
    </message>
    <message>
        <source>This source names itself here.</source>
        <translation>Ở đây nguồn này nêu chính nó.</translation>
    </message>
    <message>
        <source>The source “%1” does not name “%2” in turn.</source>
        <translation>Nguồn “%1” không nêu lại “%2”.</translation>
    </message>
    <message>
        <source>This is no view line and is left out; one begins with “attache:view?”.</source>
        <translation>Đây không phải là dòng khung nhìn nên bị bỏ qua; dòng khung nhìn bắt đầu bằng “attache:view?”.</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>not dated</source>
        <translation>không ghi ngày</translation>
    </message>
    <message>
        <source>source %1</source>
        <extracomment>%1 is the source&apos;s key in the data set</extracomment>
        <translation>nguồn %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1, paragraph %2</source>
        <extracomment>Where a quotation stands: %1 key of the source, such as 004, %2 number of the paragraph</extracomment>
        <translation>%1, đoạn %2</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Không ghi ngày</translation>
    </message>
    <message>
        <source>Beginning not stated</source>
        <translation>Không nêu lúc bắt đầu</translation>
    </message>
    <message>
        <source>Showing %1: %2 of %3 events.</source>
        <extracomment>Below the title of a report: %1 the filter in words, %2 and %3 numbers of events</extracomment>
        <translation>Đang hiện %1: %2 trên %3 sự kiện.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>phiên bản %1</translation>
    </message>
    <message>
        <source>made with Attaché</source>
        <translation>làm bằng Attaché</translation>
    </message>
</context>
<context>
    <name>RubberBand</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2 · %3</source>
        <extracomment>A stretch of time drawn with the pointer: first day, last day, length</extracomment>
        <translation>%1 – %2 · %3</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Events by category</source>
        <translation>Sự kiện theo thể loại</translation>
    </message>
    <message>
        <source>Events by country (each counts for all its countries)</source>
        <translation>Sự kiện theo nước (mỗi sự kiện tính cho mọi nước tham gia)</translation>
    </message>
    <message>
        <source>Events by organisation (each counts for all its organisations)</source>
        <translation>Sự kiện theo tổ chức (mỗi sự kiện tính cho mọi tổ chức tham gia)</translation>
    </message>
    <message>
        <source>Events by year (each counts in every year it may have taken place in)</source>
        <translation>Sự kiện theo năm (mỗi sự kiện tính vào mọi năm mà nó có thể đã diễn ra)</translation>
    </message>
    <message>
        <source>Events by status</source>
        <translation>Sự kiện theo tình trạng</translation>
    </message>
    <message>
        <source>Dated events by kind of date</source>
        <translation>Sự kiện có ghi ngày theo loại thời gian</translation>
    </message>
    <message>
        <source>Dated events by basis of the date</source>
        <translation>Sự kiện có ghi ngày theo căn cứ của ngày</translation>
    </message>
    <message>
        <source>Events by source (each counts for all it cites)</source>
        <translation>Sự kiện theo nguồn (mỗi sự kiện tính cho mọi nguồn được dẫn)</translation>
    </message>
    <message>
        <source>Figures by measure</source>
        <translation>Số liệu theo thước đo</translation>
    </message>
    <message>
        <source>Figures by mission (each counts for all its missions)</source>
        <translation>Số liệu theo phái bộ (mỗi số liệu tính cho mọi phái bộ liên quan)</translation>
    </message>
</context>
<context>
    <name>StatsCommand</name>
    <message>
        <source>, version %1</source>
        <extracomment>after the title of a data set; %1 is its version</extracomment>
        <translation>, phiên bản %1</translation>
    </message>
    <message>
        <source>Events: %1, %2 of them undated</source>
        <translation>Sự kiện: %1, trong đó %2 không ghi ngày</translation>
    </message>
    <message>
        <source>Figures: %1; gaps: %2; disagreements: %3</source>
        <translation>Số liệu: %1; chỗ trống: %2; chỗ bất đồng: %3</translation>
    </message>
    <message>
        <source>Sources: %1, %2 of them sharing text with another</source>
        <translation>Nguồn: %1, trong đó %2 có chung văn bản với nguồn khác</translation>
    </message>
    <message>
        <source>Quotations: %1; exact %2, moved %3, ambiguous %4, missing %5, unchecked %6</source>
        <translation>Trích dẫn: %1; đúng nguyên văn %2, đã dời chỗ %3, có ở nhiều chỗ %4, không tìm thấy %5, chưa kiểm tra %6</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>Issues: %1</source>
        <translation>Vấn đề: %1</translation>
    </message>
    <message>
        <source>  attache stats [FILE] [--json]
      counts what a data set holds: events, figures, sources, quotations
</source>
        <translation>  attache stats [TẬP_TIN] [--json]
      đếm những gì bộ dữ liệu có: sự kiện, số liệu, nguồn, trích dẫn
</translation>
    </message>
    <message>
        <source>First date: %1; last date: %2</source>
        <translation>Ngày đầu: %1; ngày cuối: %2</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>No date is known.</source>
        <translation>Không rõ ngày tháng.</translation>
    </message>
    <message>
        <source>Stated in the source.</source>
        <translation>Nêu rõ trong nguồn.</translation>
    </message>
    <message>
        <source>Inferred from the context.</source>
        <translation>Suy ra từ văn cảnh.</translation>
    </message>
    <message>
        <source>Inferred from another source.</source>
        <translation>Suy ra từ nguồn khác.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Địa điểm: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <translation>Đếm: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>Nước cử: %1</translation>
    </message>
    <message>
        <source>Sex: %1</source>
        <translation>Giới: %1</translation>
    </message>
    <message>
        <source>Personnel: %1</source>
        <translation>Loại nhân sự: %1</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 BC</source>
        <extracomment>A year before the common era; %1 is its number</extracomment>
        <translation>%1 TCN</translation>
    </message>
    <message>
        <source>Q%1</source>
        <extracomment>A quarter of a year, %1 is 1 to 4</extracomment>
        <translation>Quý %1</translation>
    </message>
    <message>
        <source>%1s</source>
        <extracomment>A decade: &quot;2020s&quot;</extracomment>
        <translation>thập niên %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>short</comment>
        <translation>Q%1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Events of a lane that pass the filter, of all its events</extracomment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Không có thể loại</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Không có quốc gia</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Không có tổ chức</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Không có nguồn</translation>
    </message>
    <message>
        <source>No mission</source>
        <translation>Không có phái bộ</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Mọi sự kiện</translation>
    </message>
    <message>
        <source>+%1</source>
        <extracomment>Marks that overlap so much that only their number is shown; %1 is the number</extracomment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>ValidateCommand</name>
    <message>
        <source>The text of “%1” in %2 is not the one it was coded from: the SHA-256 differs or is not given.</source>
        <translation>Văn bản của “%1” trong %2 không phải là văn bản đã dùng để mã hoá: SHA-256 khác hoặc không được ghi.</translation>
    </message>
    <message>
        <source>The text of “%1” has another length than its record says.</source>
        <translation>Văn bản của “%1” có độ dài khác với bản ghi của nó.</translation>
    </message>
    <message>
        <source>This paragraph does not stand at its position in %1.</source>
        <translation>Đoạn văn này không nằm ở vị trí của nó trong %1.</translation>
    </message>
    <message>
        <source>The quotation “%1” is %2 in %3.</source>
        <extracomment>%1 key of a quotation, %2 its state, such as “moved”, %3 file name</extracomment>
        <translation>Trích dẫn “%1”: %2 trong %3.</translation>
    </message>
    <message>
        <source>exact %1, moved %2, ambiguous %3, missing %4, unchecked %5</source>
        <translation>đúng nguyên văn %1, đã dời chỗ %2, có ở nhiều chỗ %3, không tìm thấy %4, chưa kiểm tra %5</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Đã kiểm tra: %1</translation>
    </message>
    <message>
        <source>Errors: %1; warnings: %2</source>
        <translation>Lỗi: %1; cảnh báo: %2</translation>
    </message>
    <message>
        <source>Quotations in the data set: %1</source>
        <extracomment>the quotations against the paragraphs that the data set itself holds; %1: their states</extracomment>
        <translation>Trích dẫn trong bộ dữ liệu: %1</translation>
    </message>
    <message>
        <source>Full texts at hand: %1 of %2 sources</source>
        <translation>Văn bản đầy đủ có sẵn: %1 trên %2 nguồn</translation>
    </message>
    <message>
        <source>Quotations in the full texts: %1</source>
        <translation>Trích dẫn trong văn bản đầy đủ: %1</translation>
    </message>
    <message>
        <source>  attache validate [FILE] [--sources PATH]… [--json]
      checks a data set, and its quotations against the full texts in PATH
</source>
        <translation>  attache validate [TẬP_TIN] [--sources ĐƯỜNG_DẪN]… [--json]
      kiểm tra bộ dữ liệu, và đối chiếu trích dẫn với văn bản đầy đủ ở ĐƯỜNG_DẪN
</translation>
    </message>
</context>
<context>
    <name>ViewLine</name>
    <message>
        <source>This view belongs to another data set, “%1”.</source>
        <translation>Khung nhìn này thuộc một bộ dữ liệu khác, “%1”.</translation>
    </message>
    <message>
        <source>This view was made with version %1 of the data set; this is version %2.</source>
        <translation>Khung nhìn này được tạo với phiên bản %1 của bộ dữ liệu; đây là phiên bản %2.</translation>
    </message>
    <message>
        <source>What was selected in this view is not there.</source>
        <translation>Mục được chọn trong khung nhìn này không có ở đây.</translation>
    </message>
    <message>
        <source>A view line begins with “%1”.</source>
        <translation>Dòng khung nhìn bắt đầu bằng “%1”.</translation>
    </message>
    <message>
        <source>This part of the view line makes no sense: “%1”.</source>
        <translation>Không hiểu được phần này của dòng khung nhìn: “%1”.</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>held</source>
        <translation>đã diễn ra</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>đang diễn ra</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>đang chuẩn bị</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>theo kế hoạch</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>hoãn lại</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã huỷ</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>bên tham gia</translation>
    </message>
    <message>
        <source>host</source>
        <translation>nước chủ nhà</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>bên đến thăm</translation>
    </message>
    <message>
        <source>co-host</source>
        <translation>đồng tổ chức</translation>
    </message>
    <message>
        <source>news article</source>
        <translation>tin báo chí</translation>
    </message>
    <message>
        <source>op-ed</source>
        <translation>bài bình luận</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>phỏng vấn</translation>
    </message>
    <message>
        <source>report</source>
        <translation>báo cáo</translation>
    </message>
    <message>
        <source>table</source>
        <translation>bảng</translation>
    </message>
    <message>
        <source>document</source>
        <translation>văn kiện</translation>
    </message>
    <message>
        <source>event</source>
        <translation>sự kiện</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày tháng</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>các bên tham gia</translation>
    </message>
    <message>
        <source>place</source>
        <translation>địa điểm</translation>
    </message>
    <message>
        <source>status</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>số liệu</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>đúng nguyên văn</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>đã dời chỗ</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>có ở nhiều chỗ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>không tìm thấy</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>chưa kiểm tra</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>đúng</translation>
    </message>
    <message>
        <source>about</source>
        <translation>khoảng</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>hơn</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ít nhất</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>gần</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>nhiều nhất</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>đang có mặt</translation>
    </message>
    <message>
        <source>sent so far</source>
        <translation>đã cử</translation>
    </message>
    <message>
        <source>newly sent</source>
        <translation>mới cử</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>được giao</translation>
    </message>
    <message>
        <source>attending</source>
        <translation>tham dự</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>male</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>instant</source>
        <translation>thời điểm</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>kéo dài</translation>
    </message>
    <message>
        <source>window</source>
        <translation>trong khoảng</translation>
    </message>
    <message>
        <source>state as of</source>
        <translation>tính đến ngày</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>nêu rõ</translation>
    </message>
    <message>
        <source>inferred from context</source>
        <translation>suy ra từ văn cảnh</translation>
    </message>
    <message>
        <source>inferred from another source</source>
        <translation>suy ra từ nguồn khác</translation>
    </message>
    <message>
        <source>category</source>
        <translation>loại sự kiện</translation>
    </message>
    <message>
        <source>country</source>
        <translation>quốc gia</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>tổ chức</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>phái bộ</translation>
    </message>
    <message>
        <source>no lanes</source>
        <translation>không chia làn</translation>
    </message>
    <message>
        <source>date certain</source>
        <translation>thời điểm chắc chắn</translation>
    </message>
    <message>
        <source>date approximate</source>
        <translation>thời điểm ước chừng</translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>thời điểm không chắc</translation>
    </message>
    <message>
        <source>date inferred</source>
        <translation>thời điểm suy ra</translation>
    </message>
    <message>
        <source>start or end open</source>
        <translation>đầu hoặc cuối để ngỏ</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>không ghi ngày tháng</translation>
    </message>
</context>
<context>
    <name>attache::AboutDataDialog</name>
    <message>
        <source>About this data</source>
        <translation>Giới thiệu bộ dữ liệu này</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Limits and errors</source>
        <translation>Giới hạn và lỗi</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Chép dạng văn bản</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Licence %1</source>
        <translation>Giấy phép %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>và %n nguồn khác</numerusform>
        </translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Nội dung đếm</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
</context>
<context>
    <name>attache::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Xuất ảnh…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Lùi</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Tiến</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Phóng to</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>T&amp;hu nhỏ</translation>
    </message>
    <message>
        <source>Fit &amp;all</source>
        <translation>&amp;Toàn bộ thời gian</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Toàn bộ</translation>
    </message>
    <message>
        <source>&amp;Centre the selected event</source>
        <translation>Đưa sự kiện đã chọn vào &amp;giữa</translation>
    </message>
    <message>
        <source>&amp;Next event</source>
        <translation>Sự kiện &amp;sau</translation>
    </message>
    <message>
        <source>&amp;Previous event</source>
        <translation>Sự kiện t&amp;rước</translation>
    </message>
    <message>
        <source>Clear &amp;filter</source>
        <translation>Bỏ &amp;lọc</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>Bỏ chọ&amp;n</translation>
    </message>
    <message>
        <source>&amp;Read the evidence</source>
        <translation>Đọ&amp;c chứng cứ</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>About this &amp;data</source>
        <translation>Về &amp;dữ liệu này</translation>
    </message>
    <message>
        <source>&amp;About Attaché</source>
        <translation>&amp;Giới thiệu Attaché</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Giới thiệu &amp;Qt</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: %1 what a button does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open the &amp;included data set</source>
        <translation>Mở bộ dữ liệu &amp;kèm theo</translation>
    </message>
    <message>
        <source>Fit &amp;what the filter shows</source>
        <translation>Xem vừa khít những gì &amp;bộ lọc cho thấy</translation>
    </message>
    <message>
        <source>Fit the &amp;selected event</source>
        <translation>Xem vừa khít &amp;sự kiện đã chọn</translation>
    </message>
    <message>
        <source>Go to &amp;date…</source>
        <translation>Đi đến &amp;ngày…</translation>
    </message>
    <message>
        <source>&amp;Legend of the marks</source>
        <translation>&amp;Chú giải các ký hiệu</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <comment>attach source texts</comment>
        <translation>&amp;Tệp…</translation>
    </message>
    <message>
        <source>A f&amp;older…</source>
        <comment>attach source texts</comment>
        <translation>Thư &amp;mục…</translation>
    </message>
    <message>
        <source>&amp;Detach all</source>
        <comment>source texts</comment>
        <translation>&amp;Gỡ tất cả</translation>
    </message>
    <message>
        <source>&amp;Save repaired data set…</source>
        <translation>&amp;Lưu bộ dữ liệu đã sửa…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>Xuất &amp;dữ liệu…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Tìm…</translation>
    </message>
    <message>
        <source>Next &amp;hit</source>
        <translation>Kết quả &amp;tiếp</translation>
    </message>
    <message>
        <source>Previous hi&amp;t</source>
        <translation>Kết quả t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Lệnh…</translation>
    </message>
    <message>
        <source>Copy &amp;view line</source>
        <translation>Chép dòng khung &amp;nhìn</translation>
    </message>
    <message>
        <source>Go to view &amp;line…</source>
        <translation>Đi đến &amp;dòng khung nhìn…</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Lưu khung nhìn này…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Tuỳ chọn…</translation>
    </message>
    <message>
        <source>&amp;Keep what is filtered out, faint</source>
        <translation>&amp;Giữ phần bị lọc ra, vẽ mờ</translation>
    </message>
    <message>
        <source>Co&amp;mpare two views</source>
        <translation>&amp;So sánh hai khung nhìn</translation>
    </message>
    <message>
        <source>&amp;Hints for the beginning</source>
        <translation>&amp;Gợi ý ban đầu</translation>
    </message>
</context>
<context>
    <name>attache::ChartBar</name>
    <message>
        <source>strength at month end</source>
        <translation>quân số vào cuối tháng</translation>
    </message>
    <message>
        <source>units, by rotation</source>
        <translation>đơn vị, theo lượt luân phiên</translation>
    </message>
    <message>
        <source>by mission</source>
        <translation>theo phái bộ</translation>
    </message>
    <message>
        <source>women and men</source>
        <translation>nữ và nam</translation>
    </message>
    <message>
        <source>by type of personnel</source>
        <translation>theo loại nhân sự</translation>
    </message>
    <message>
        <source>stacked</source>
        <translation>xếp chồng</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>đường</translation>
    </message>
    <message>
        <source>all missions</source>
        <translation>mọi phái bộ</translation>
    </message>
    <message>
        <source>women only</source>
        <translation>chỉ nữ</translation>
    </message>
    <message>
        <source>men only</source>
        <translation>chỉ nam</translation>
    </message>
    <message>
        <source>all types of personnel</source>
        <translation>mọi loại nhân sự</translation>
    </message>
    <message>
        <source>All missions</source>
        <translation>Mọi phái bộ</translation>
    </message>
    <message numerus="yes">
        <source>%n mission(s)</source>
        <translation>
            <numerusform>%n phái bộ</numerusform>
        </translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Mọi người</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n loại</numerusform>
        </translation>
    </message>
    <message>
        <source>By mission</source>
        <translation>Theo phái bộ</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Nữ và nam</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Theo loại</translation>
    </message>
    <message>
        <source>Peace&amp;keeping chart</source>
        <translation>Biểu đồ gìn &amp;giữ hoà bình</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Which figures are drawn</source>
        <translation>Vẽ những số liệu nào</translation>
    </message>
    <message>
        <source>Divide</source>
        <translation>Chia</translation>
    </message>
    <message>
        <source>How the strength is divided and drawn</source>
        <translation>Quân số được chia và vẽ thế nào</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>Which missions are counted</source>
        <translation>Đếm những phái bộ nào</translation>
    </message>
    <message>
        <source>Personnel</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Which personnel is counted</source>
        <translation>Đếm những ai</translation>
    </message>
    <message>
        <source>Same time as the timeline</source>
        <translation>Cùng khoảng thời gian với dòng thời gian</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Keep to the timeline&apos;s stretch of time, or zoom on its own (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Theo khoảng thời gian của dòng thời gian, hoặc thu phóng riêng (%1)</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Hiện lại tất cả</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save the chart or its figures</source>
        <translation>Lưu biểu đồ hoặc số liệu</translation>
    </message>
    <message>
        <source>Save the chart as a picture…</source>
        <translation>Lưu biểu đồ thành ảnh…</translation>
    </message>
    <message>
        <source>Save the figures as a table…</source>
        <translation>Lưu số liệu thành bảng…</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Không liên kết</translation>
    </message>
</context>
<context>
    <name>attache::ChartDocks</name>
    <message>
        <source>Peacekeeping</source>
        <translation>Gìn giữ hoà bình</translation>
    </message>
    <message>
        <source>Peacekeeping figures</source>
        <translation>Số liệu gìn giữ hoà bình</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>The figures of the chart as a table (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Số liệu của biểu đồ dưới dạng bảng (%1)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
</context>
<context>
    <name>attache::CheckPage</name>
    <message>
        <source>Every event has a passage, and every quotation stands in its source word for word.</source>
        <translation>Mọi sự kiện đều có đoạn trích, và mọi trích dẫn đều có nguyên văn trong nguồn.</translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) that are not exact</source>
        <translation>
            <numerusform>%n trích dẫn không đúng nguyên văn</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotations that are not exact</source>
        <translation>Trích dẫn không đúng nguyên văn</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a passage</source>
        <translation>
            <numerusform>%n sự kiện không có đoạn trích</numerusform>
        </translation>
    </message>
    <message>
        <source>Events without a passage</source>
        <translation>Sự kiện không có đoạn trích</translation>
    </message>
    <message>
        <source>Repair a&amp;ll moved (%1)</source>
        <translation>Sửa &amp;cả các trích dẫn bị dời (%1)</translation>
    </message>
</context>
<context>
    <name>attache::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Bạn muốn làm gì?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Tên lệnh</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, command</comment>
        <extracomment>A command in the list of all commands: %1 the menu it is in, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>attache::ComparePanel</name>
    <message>
        <source>months</source>
        <extracomment>After a number in an input field</extracomment>
        <translation>tháng</translation>
    </message>
    <message>
        <source>By how many months the time below is later, or, below zero, earlier; the arrows go by years</source>
        <translation>Thời gian bên dưới muộn hơn bao nhiêu tháng, hoặc sớm hơn nếu nhỏ hơn không; mũi tên đi theo năm</translation>
    </message>
    <message>
        <source>Shift in months</source>
        <translation>Độ lệch tính theo tháng</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Hoán đổi</translation>
    </message>
    <message>
        <source>Exchange what is shown above and below; the filter pane changes what is above</source>
        <translation>Đổi chỗ nội dung phía trên và phía dưới; ngăn bộ lọc thay đổi phần phía trên</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Kết thúc so sánh</translation>
    </message>
    <message>
        <source>Timeline compared</source>
        <translation>Dòng thời gian được so sánh</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <extracomment>Heading of the second of two compared views; %1 is a filter in words: &quot;Laos or Cambodia&quot;</extracomment>
        <translation>So sánh với %1</translation>
    </message>
    <message>
        <source>, %1</source>
        <extracomment>Goes on &quot;Compared with Cambodia&quot;; %1 is &quot;1 year earlier&quot;</extracomment>
        <translation>, %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 trên %n sự kiện</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::ComputingBar</name>
    <message>
        <source>Applying…</source>
        <translation>Đang áp dụng…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Keep what is shown now</source>
        <translation>Giữ nguyên những gì đang hiển thị</translation>
    </message>
</context>
<context>
    <name>attache::DeploymentChart</name>
    <message>
        <source>Peacekeeping chart</source>
        <translation>Biểu đồ gìn giữ hoà bình</translation>
    </message>
</context>
<context>
    <name>attache::DisagreementBlock</name>
    <message>
        <source>What the sources say</source>
        <translation>Các nguồn nói gì</translation>
    </message>
    <message>
        <source>%1 and %2 share text: one statement, not two.</source>
        <translation>%1 và %2 dùng chung văn bản: một phát biểu, không phải hai.</translation>
    </message>
</context>
<context>
    <name>attache::DockTitle</name>
    <message>
        <source>Take this pane out of the window or put it back</source>
        <translation>Đưa khung này ra khỏi cửa sổ hoặc đặt lại</translation>
    </message>
    <message>
        <source>Close this pane; the menu View brings it back</source>
        <translation>Đóng khung này; trình đơn Xem sẽ mở lại</translation>
    </message>
</context>
<context>
    <name>attache::EmptyState</name>
    <message>
        <source>Every mark opens its words</source>
        <translation>Mỗi dấu mở ra lời văn của nó</translation>
    </message>
    <message>
        <source>Choose a mark in the timeline or in the chart: the sentence it rests on appears here, in its paragraph.</source>
        <translation>Hãy chọn một dấu trên dòng thời gian hoặc biểu đồ: câu văn làm căn cứ sẽ hiện ở đây, trong đoạn văn của nó.</translation>
    </message>
    <message>
        <source>Quotations: %1, all exact</source>
        <translation>Trích dẫn: %1, tất cả đúng nguyên văn</translation>
    </message>
    <message>
        <source>Quotations: %1, of which %2 exact</source>
        <translation>Trích dẫn: %1, trong đó %2 đúng nguyên văn</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
</context>
<context>
    <name>attache::EvidenceFiles</name>
    <message>
        <source>Reading source texts…</source>
        <translation>Đang đọc toàn văn nguồn…</translation>
    </message>
    <message>
        <source>Source texts</source>
        <translation>Toàn văn nguồn</translation>
    </message>
    <message numerus="yes">
        <source>Full texts were found for %n source(s).</source>
        <translation>
            <numerusform>Đã tìm thấy toàn văn của %n nguồn.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the files is the text of a source of this data set.</source>
        <translation>Không tệp nào là văn bản của một nguồn trong bộ dữ liệu này.</translation>
    </message>
    <message>
        <source>Found by their names alone, and not the texts that were coded, or not known to be: %1. Quotations were looked for in them as they are.</source>
        <translation>Chỉ khớp theo tên, và không phải (hoặc không rõ có phải) văn bản đã mã hoá: %1. Trích dẫn được tìm trong các văn bản này như hiện có.</translation>
    </message>
    <message>
        <source>Belong to no source: %1.</source>
        <translation>Không thuộc nguồn nào: %1.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n repaired quotation(s) have not been saved.</source>
        <translation>
            <numerusform>%n trích dẫn đã sửa chưa được lưu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::EvidencePane</name>
    <message>
        <source>Evidence</source>
        <translation>Chứng cứ</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Đoạn trích</translation>
    </message>
    <message>
        <source>Pages of the evidence</source>
        <translation>Các trang chứng cứ</translation>
    </message>
    <message>
        <source>Whole source</source>
        <translation>Toàn bộ nguồn</translation>
    </message>
    <message>
        <source>To check (%1)</source>
        <extracomment>Tab: things to check, %1 is their number</extracomment>
        <translation>Cần xem (%1)</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Cần xem</translation>
    </message>
</context>
<context>
    <name>attache::ExportDialog</name>
    <message>
        <source>px</source>
        <extracomment>Unit of length in an input field: pixels</extracomment>
        <translation>px</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Xuất ảnh</translation>
    </message>
    <message>
        <source>Current view</source>
        <translation>Phần đang xem</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Toàn bộ thời gian</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>S&amp;how:</source>
        <translation>&amp;Hiện:</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Rộng:</translation>
    </message>
    <message>
        <source>H&amp;eight:</source>
        <translation>&amp;Cao:</translation>
    </message>
    <message>
        <source>S&amp;cale:</source>
        <translation>&amp;Tỉ lệ:</translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation>&amp;Màu:</translation>
    </message>
    <message>
        <source>%1 × %2 pixels in the file</source>
        <extracomment>Size of a picture file: width and height in pixels</extracomment>
        <translation>%1 × %2 điểm ảnh trong tập tin</translation>
    </message>
    <message>
        <source>One page for each year</source>
        <translation>Mỗi năm một trang</translation>
    </message>
    <message>
        <source>Selected event</source>
        <translation>Sự kiện được chọn</translation>
    </message>
    <message>
        <source>Screen, in pixels</source>
        <translation>Màn hình, theo điểm ảnh</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ngang</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dọc</translation>
    </message>
    <message>
        <source>As &amp;high as it needs to be</source>
        <translation>Cao đến mức cầ&amp;n thiết</translation>
    </message>
    <message>
        <source>dpi</source>
        <extracomment>Unit of resolution in an input field: dots per inch</extracomment>
        <translation>dpi</translation>
    </message>
    <message>
        <source>&amp;Titles at the marks</source>
        <translation>Tiêu đề &amp;bên ký hiệu</translation>
    </message>
    <message>
        <source>&amp;Peacekeeping chart</source>
        <translation>Biểu đồ gìn giữ h&amp;oà bình</translation>
    </message>
    <message>
        <source>&amp;Legend of the marks</source>
        <translation>Chú giải &amp;dấu hiệu</translation>
    </message>
    <message>
        <source>&amp;Numbered sources with quotations</source>
        <translation>Nguồn đánh số &amp;và trích dẫn</translation>
    </message>
    <message>
        <source>&amp;Footer with filter, range and data set</source>
        <translation>Chân tr&amp;ang: bộ lọc, khoảng thời gian, dữ liệu</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Khổ:</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>Hướn&amp;g:</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>Độ &amp;phân giải:</translation>
    </message>
    <message>
        <source>L&amp;anes:</source>
        <translation>&amp;Làn:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Lư&amp;u…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Puts the page that is shown into the clipboard</source>
        <translation>Đưa trang đang hiện vào bảng nhớ tạm</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>Which page of a picture is shown: %1 its number, %2 how many there are</extracomment>
        <translation>Trang %1 trên %2</translation>
    </message>
</context>
<context>
    <name>attache::ExportProgressDialog</name>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Making the picture…</source>
        <translation>Đang tạo ảnh…</translation>
    </message>
</context>
<context>
    <name>attache::Exporting</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Ảnh PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Bản vẽ SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A picture can be saved as .png, .svg or .pdf; “%1” is none of them.</source>
        <translation>Ảnh có thể lưu thành .png, .svg hoặc .pdf; “%1” không thuộc loại nào trong đó.</translation>
    </message>
    <message>
        <source>The picture is in the clipboard.</source>
        <translation>Ảnh đã ở trong bảng nhớ tạm.</translation>
    </message>
    <message>
        <source>It cannot be told from “%1” what kind of file it is to be.</source>
        <translation>Không thể biết từ “%1” tệp thuộc loại nào.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source> to %1</source>
        <extracomment>Goes on &quot;Saved timeline-1.png&quot;; %1 is the last of several files</extracomment>
        <translation> đến %1</translation>
    </message>
    <message>
        <source>Writing the data…</source>
        <translation>Đang ghi dữ liệu…</translation>
    </message>
</context>
<context>
    <name>attache::FacetDelegate</name>
    <message>
        <source>Clear</source>
        <extracomment>In the heading of a list of the filter: lets everything of that list through again</extracomment>
        <translation>Bỏ lọc</translation>
    </message>
</context>
<context>
    <name>attache::FacetModel</name>
    <message numerus="yes">
        <source>%1, %Ln event(s)</source>
        <extracomment>Read aloud: a value of the filter and how many events have it</extracomment>
        <translation>
            <numerusform>%1, %Ln sự kiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, excluded, %Ln event(s)</source>
        <extracomment>Read aloud: a value of the filter that is excluded</extracomment>
        <translation>
            <numerusform>%1, bị loại trừ, %Ln sự kiện</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::FacetView</name>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Chỉ mục này</translation>
    </message>
    <message>
        <source>Do not &amp;exclude</source>
        <translation>Không &amp;loại trừ nữa</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>&amp;Loại trừ</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Bỏ lọc danh sách này</translation>
    </message>
</context>
<context>
    <name>attache::FigureTable</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Peacekeeping figures</source>
        <translation>Số liệu gìn giữ hoà bình</translation>
    </message>
    <message>
        <source>The figures of the chart, one a row</source>
        <translation>Các số liệu của biểu đồ, mỗi số một hàng</translation>
    </message>
</context>
<context>
    <name>attache::FigureTableModel</name>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Thước đo</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Nội dung đếm</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>không ghi ngày</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không nêu</translation>
    </message>
</context>
<context>
    <name>attache::FilterPane</name>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Hiện lại tất cả sự kiện</translation>
    </message>
    <message>
        <source>Find by name…</source>
        <translation>Tìm theo tên…</translation>
    </message>
    <message>
        <source>Narrow the lists by name</source>
        <translation>Thu hẹp danh sách theo tên</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Nội dung hiển thị</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Không có mục nào mang tên này.</translation>
    </message>
    <message>
        <source>There are no events.</source>
        <translation>Không có sự kiện nào.</translation>
    </message>
    <message>
        <source>Time: 2022, May 2022…</source>
        <translation>Thời gian: 2022, tháng 5 2022…</translation>
    </message>
    <message>
        <source>Only events of this time</source>
        <translation>Chỉ các sự kiện trong thời gian này</translation>
    </message>
    <message>
        <source>Together in one event</source>
        <translation>Cùng trong một sự kiện</translation>
    </message>
    <message>
        <source>Show only events in which all the countries and organisations chosen take part</source>
        <translation>Chỉ hiện những sự kiện có mặt tất cả các quốc gia và tổ chức đã chọn</translation>
    </message>
    <message>
        <source>Check what is to be shown. A double click or Enter chooses one alone, Delete or Alt+click excludes it. The numbers say how many events there are, given what is chosen in the other lists.</source>
        <translation>Đánh dấu những gì cần hiện. Nhấp đúp hoặc Enter chọn riêng một mục, Delete hoặc Alt+nhấp chuột loại trừ mục đó. Các con số cho biết có bao nhiêu sự kiện, theo những gì đã chọn ở các danh sách khác.</translation>
    </message>
    <message>
        <source>A date or a range of dates, as under “Go to date”</source>
        <translation>Một ngày hoặc một khoảng thời gian, như ở “Đi đến ngày”</translation>
    </message>
    <message>
        <source>Keep the others, faint</source>
        <translation>Giữ các sự kiện khác, vẽ mờ</translation>
    </message>
    <message>
        <source>What the filter leaves out stays in the timeline, faint, instead of disappearing; it is not counted</source>
        <translation>Phần bị lọc ra vẫn ở lại trên dòng thời gian, vẽ mờ, thay vì biến mất; phần đó không được đếm</translation>
    </message>
</context>
<context>
    <name>attache::GoToDate</name>
    <message>
        <source>Go to date</source>
        <translation>Đi đến ngày</translation>
    </message>
    <message>
        <source>22 December 2022, May 2022, 22/12/2022, 2022-05</source>
        <extracomment>Examples of dates in the box &quot;Go to date&quot;</extracomment>
        <translation>22/12/2022, tháng 5 năm 2022, quý 2 năm 2022, 2022-05</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày tháng</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>A button: go to the date that was typed</extracomment>
        <translation>Đi</translation>
    </message>
    <message>
        <source>%1 lies outside this data set, which goes from %2 to %3.</source>
        <extracomment>%1 is a date, %2 and %3 are the first and last day of the data set</extracomment>
        <translation>%1 nằm ngoài bộ dữ liệu này, vốn kéo dài từ %2 đến %3.</translation>
    </message>
</context>
<context>
    <name>attache::HeaderBlock</name>
    <message>
        <source>The filter hides this in the timeline.</source>
        <translation>Bộ lọc đang ẩn mục này trên dòng thời gian.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Các bên tham gia</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Thuộc về</translation>
    </message>
</context>
<context>
    <name>attache::HintBar</name>
    <message>
        <source>Click a mark: at the right stands the sentence that it rests on.</source>
        <translation>Nhấp vào một dấu: bên phải là câu văn làm căn cứ cho nó.</translation>
    </message>
    <message>
        <source>Turn the wheel to zoom where the pointer is; drag to move in time.</source>
        <translation>Lăn bánh xe chuột để phóng to tại con trỏ; kéo để di chuyển theo thời gian.</translation>
    </message>
    <message>
        <source>Check a country at the left to see its events alone; the numbers follow.</source>
        <translation>Đánh dấu một nước ở bên trái để chỉ xem các sự kiện của nước đó; các con số thay đổi theo.</translation>
    </message>
    <message>
        <source>Ctrl+F searches while you type; Ctrl+Shift+P finds every command.</source>
        <translation>Ctrl+F tìm kiếm ngay khi gõ; Ctrl+Shift+P tìm mọi lệnh.</translation>
    </message>
    <message>
        <source>Alt+Left goes back to the view before, whatever has changed.</source>
        <translation>Alt+Trái quay lại khung nhìn trước, dù điều gì đã thay đổi.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the hints is shown: &quot;2 of 5&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Close the hints; the menu Help brings them back</source>
        <translation>Đóng gợi ý; trình đơn Trợ giúp mở lại</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Gợi ý</translation>
    </message>
</context>
<context>
    <name>attache::HistoryBlock</name>
    <message>
        <source>Status history</source>
        <translation>Diễn biến trạng thái</translation>
    </message>
    <message>
        <source>date not stated</source>
        <translation>không ghi ngày</translation>
    </message>
</context>
<context>
    <name>attache::HoverCard</name>
    <message>
        <source>“%1”</source>
        <extracomment>A quotation in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>The last of a list of names; %1 is a number</extracomment>
        <translation>và %1 bên khác</translation>
    </message>
    <message>
        <source>Faint: the filter leaves it out</source>
        <translation>Vẽ mờ: bộ lọc không cho qua</translation>
    </message>
</context>
<context>
    <name>attache::IssuesDock</name>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column headings: kind of issue, line in the file, what is the matter</extracomment>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Vấn đề</translation>
    </message>
</context>
<context>
    <name>attache::LaneButton</name>
    <message>
        <source>Lanes: %1</source>
        <extracomment>A button of the toolbar; %1 is what the lanes are made by: &quot;Category&quot;, &quot;Country&quot;</extracomment>
        <translation>Làn: %1</translation>
    </message>
    <message>
        <source>What the lanes are made by, and how they are shown</source>
        <translation>Các làn chia theo gì và hiển thị ra sao</translation>
    </message>
</context>
<context>
    <name>attache::LaneMenu</name>
    <message>
        <source>&amp;Lanes</source>
        <translation>&amp;Làn</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>&amp;Thu gọn tất cả</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>&amp;Mở rộng tất cả</translation>
    </message>
    <message>
        <source>&amp;Hide lanes without events</source>
        <translation>Ẩ&amp;n các làn không có sự kiện</translation>
    </message>
    <message>
        <source>&amp;Original order</source>
        <translation>Thứ tự &amp;ban đầu</translation>
    </message>
</context>
<context>
    <name>attache::LegendPane</name>
    <message>
        <source>Legend</source>
        <translation>Chú giải</translation>
    </message>
    <message>
        <source>What the marks say</source>
        <translation>Các ký hiệu nói gì</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Loại sự kiện</translation>
    </message>
</context>
<context>
    <name>attache::MainWindow</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Không mở được %1.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>About Attaché</source>
        <translation>Giới thiệu Attaché</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Chứng cứ</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Thanh công cụ</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Chú giải</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>%1 is a picture that says nothing of a view of Attaché.</source>
        <translation>%1 là ảnh không cho biết gì về khung nhìn của Attaché.</translation>
    </message>
</context>
<context>
    <name>attache::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tập tin</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Đ&amp;i</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Giao &amp;diện</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>Các &amp;bảng</translation>
    </message>
    <message>
        <source>A&amp;ttach source texts</source>
        <translation>Đính kèm toàn &amp;văn nguồn</translation>
    </message>
    <message>
        <source>Saved vie&amp;ws</source>
        <translation>Khung nhìn đã &amp;lưu</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Xoá danh sách này</translation>
    </message>
</context>
<context>
    <name>attache::NotesBlock</name>
    <message>
        <source>Sources disagree: %1</source>
        <translation>Các nguồn không thống nhất: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Ghi chú: %1</translation>
    </message>
</context>
<context>
    <name>attache::OtherQuotations</name>
    <message>
        <source>… and %1 more</source>
        <translation>… và %1 trích dẫn nữa</translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation>Các đoạn trích khác</translation>
    </message>
</context>
<context>
    <name>attache::Overview</name>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <extracomment>Under the years of the overview, while a filter is on</extracomment>
        <translation>
            <numerusform>%1 trên %Ln sự kiện</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Toàn cảnh</translation>
    </message>
    <message>
        <source>The view is from %1 to %2</source>
        <extracomment>The overview for a screen reader: the first and last day of the view</extracomment>
        <translation>Khung nhìn từ %1 đến %2</translation>
    </message>
    <message>
        <source>Drag the frame or its edges, click or drag beside it; double click fits all</source>
        <translation>Kéo khung hoặc cạnh khung, nhấp hoặc kéo bên ngoài khung; nhấp đúp để xem toàn bộ</translation>
    </message>
</context>
<context>
    <name>attache::PassagePage</name>
    <message>
        <source>Passage</source>
        <translation>Đoạn trích</translation>
    </message>
    <message>
        <source>‹ &amp;Previous</source>
        <translation>‹ T&amp;rước</translation>
    </message>
    <message>
        <source>Previous passage (Ctrl+Page Up)</source>
        <translation>Đoạn trích trước (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Sau ›</translation>
    </message>
    <message>
        <source>Next passage (Ctrl+Page Down)</source>
        <translation>Đoạn trích sau (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>&amp;Copy citation</source>
        <translation>&amp;Chép trích dẫn</translation>
    </message>
    <message>
        <source>Copy the quotation with its source</source>
        <translation>Chép lời trích kèm nguồn</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Ché&amp;p dạng</translation>
    </message>
    <message>
        <source>Copy in another format, or with all quotations</source>
        <translation>Chép ở định dạng khác, hoặc kèm mọi trích dẫn</translation>
    </message>
    <message>
        <source>In the &amp;source</source>
        <translation>Tr&amp;ong nguồn</translation>
    </message>
    <message>
        <source>Show these words in the whole source</source>
        <translation>Xem lời này trong toàn bộ nguồn</translation>
    </message>
    <message>
        <source>&amp;Quotation as plain text</source>
        <translation>&amp;Trích dẫn dạng văn bản thuần</translation>
    </message>
    <message>
        <source>Quotation as &amp;Markdown</source>
        <translation>Trích dẫn dạng &amp;Markdown</translation>
    </message>
    <message>
        <source>Quotation as &amp;BibTeX</source>
        <translation>Trích dẫn dạng &amp;BibTeX</translation>
    </message>
    <message>
        <source>Quotation as &amp;CSL-JSON</source>
        <translation>Trích dẫn dạng &amp;CSL-JSON</translation>
    </message>
    <message>
        <source>&amp;All quotations as plain text</source>
        <translation>Mọ&amp;i trích dẫn dạng văn bản thuần</translation>
    </message>
    <message>
        <source>All quotations as Mark&amp;down</source>
        <translation>Mọi trích dẫn dạng Mark&amp;down</translation>
    </message>
    <message>
        <source>All sources as BibTe&amp;X</source>
        <translation>Mọi nguồn dạng BibTe&amp;X</translation>
    </message>
    <message>
        <source>All sources as CSL-&amp;JSON</source>
        <translation>Mọi nguồn dạng CSL-&amp;JSON</translation>
    </message>
    <message>
        <source>No passage is cited for this: the data set gives no words that it rests on.</source>
        <translation>Chưa có đoạn trích nào cho mục này: bộ dữ liệu không nêu câu chữ làm căn cứ.</translation>
    </message>
</context>
<context>
    <name>attache::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Tuỳ chọn</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Giao diện:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Ngôn ngữ:</translation>
    </message>
    <message>
        <source>Mouse &amp;wheel:</source>
        <translation>&amp;Con lăn chuột:</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>theo hệ thống</translation>
    </message>
    <message>
        <source>light</source>
        <translation>sáng</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>tối</translation>
    </message>
    <message>
        <source>zooms; with Ctrl it scrolls</source>
        <translation>thu phóng; giữ Ctrl thì cuộn</translation>
    </message>
    <message>
        <source>scrolls; with Ctrl it zooms</source>
        <translation>cuộn; giữ Ctrl thì thu phóng</translation>
    </message>
    <message>
        <source>&amp;Reduce motion: nothing glides on after a drag</source>
        <translation>&amp;Giảm chuyển động: không trượt tiếp sau khi kéo</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Cỡ chữ:</translation>
    </message>
    <message>
        <source>small</source>
        <extracomment>Sizes of text</extracomment>
        <translation>nhỏ</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>thường</translation>
    </message>
    <message>
        <source>large</source>
        <translation>lớn</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>rất lớn</translation>
    </message>
</context>
<context>
    <name>attache::ReasonBox</name>
    <message>
        <source>Why this date</source>
        <translation>Vì sao là ngày này</translation>
    </message>
</context>
<context>
    <name>attache::RepairBlock</name>
    <message>
        <source>(nothing stands there)</source>
        <translation>(không có gì ở đó)</translation>
    </message>
    <message>
        <source>These words have moved</source>
        <translation>Lời này đã bị dời chỗ</translation>
    </message>
    <message>
        <source>Before: position %1 to %2, where now stands</source>
        <extracomment>Before a repair: %1 and %2 are positions in a text</extracomment>
        <translation>Trước: vị trí %1 đến %2, nơi nay là</translation>
    </message>
    <message>
        <source>After: position %1 to %2</source>
        <extracomment>After a repair: %1 and %2 are positions in a text</extracomment>
        <translation>Sau: vị trí %1 đến %2</translation>
    </message>
    <message>
        <source>The paragraphs, length and SHA-256 of the source become those of the attached text.</source>
        <translation>Các đoạn văn, độ dài và SHA-256 của nguồn sẽ là của văn bản đính kèm.</translation>
    </message>
    <message>
        <source>&amp;Repair this quotation</source>
        <translation>&amp;Sửa trích dẫn này</translation>
    </message>
    <message>
        <source>Repair a&amp;ll moved (%1)</source>
        <translation>Sửa &amp;cả các trích dẫn bị dời (%1)</translation>
    </message>
</context>
<context>
    <name>attache::SearchBar</name>
    <message>
        <source>Search events…</source>
        <translation>Tìm sự kiện…</translation>
    </message>
    <message>
        <source>Search titles, quotations, participants and sources</source>
        <translation>Tìm trong tiêu đề, trích dẫn, các bên tham gia và nguồn</translation>
    </message>
    <message>
        <source>Words, “phrases”, −without, country:LA, date:2022-12, source:004, status:planned, category:exercise.
Enter: next; Shift+Enter: previous; Ctrl+Enter: show only these</source>
        <translation>Từ, “cụm từ”, −loại trừ, country:LA, date:2022-12, source:004, status:planned, category:exercise.
Enter: kết quả tiếp; Shift+Enter: kết quả trước; Ctrl+Enter: chỉ hiện những kết quả này</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>không tìm thấy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>thấy %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the events found: &quot;3 of 17&quot;</extracomment>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>attache::ShownFacets</name>
    <message>
        <source>Show fewer</source>
        <extracomment>Below the first rows of a long list: shows the others</extracomment>
        <translation>Thu gọn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln mục nữa…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::SourceBlock</name>
    <message>
        <source>%1 of %2</source>
        <comment>passage n of m</comment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Mở trong trình duyệt</translation>
    </message>
</context>
<context>
    <name>attache::SourcePage</name>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Văn bản của nguồn</translation>
    </message>
    <message>
        <source>The data set has no sources.</source>
        <translation>Bộ dữ liệu không có nguồn nào.</translation>
    </message>
    <message>
        <source>%1 of %2 paragraphs carry events.</source>
        <extracomment>Of a source: %1 paragraphs of %2 are cited by events or figures</extracomment>
        <translation>%1 trong %2 đoạn văn có sự kiện.</translation>
    </message>
    <message>
        <source>%1 of the %2 paragraphs that the data set holds carry events.</source>
        <translation>%1 trong %2 đoạn văn mà bộ dữ liệu lưu giữ có sự kiện.</translation>
    </message>
    <message>
        <source>%1 of %2 passages are in the filter.</source>
        <translation>%1 trong %2 đoạn trích nằm trong bộ lọc.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s).</source>
        <comment>cited in a source</comment>
        <extracomment>Of the cited passages of a source, how many the filter shows</extracomment>
        <translation>
            <numerusform>%n đoạn trích.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::StatusLine</name>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 trên %Ln sự kiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated</source>
        <translation>
            <numerusform>%n không ghi ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 under the pointer</source>
        <extracomment>Status bar: the day that the pointer is on</extracomment>
        <translation>%1 dưới con trỏ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date</comment>
        <extracomment>The event that the pointer is on: %1 its title, %2 its date in words</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time of day</comment>
        <extracomment>A day and a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>attache::TablePane</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Chọn những cột được hiện</translation>
    </message>
    <message>
        <source>Events as a table</source>
        <translation>Các sự kiện dạng bảng</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Các cột của bảng</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sắp xếp theo</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Giảm dần</translation>
    </message>
</context>
<context>
    <name>attache::TimelinePane</name>
    <message>
        <source>Showing %1</source>
        <extracomment>Above the timeline; %1 is the filter in words: &quot;everything&quot;, &quot;Laos or Cambodia&quot;</extracomment>
        <translation>Đang hiện %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln sự kiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 trên %Ln sự kiện</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source> · the others faint</source>
        <extracomment>Goes on &quot;23 of 125 events&quot;</extracomment>
        <translation> · các sự kiện khác vẽ mờ</translation>
    </message>
</context>
<context>
    <name>attache::TimelineView</name>
    <message>
        <source>No event lies in this stretch of time.
Press 0 to see the whole range.</source>
        <translation>Không có sự kiện nào trong quãng thời gian này.
Nhấn 0 để xem toàn bộ thời gian.</translation>
    </message>
    <message>
        <source>This data set has no dated event.</source>
        <translation>Bộ dữ liệu này không có sự kiện nào ghi ngày.</translation>
    </message>
    <message>
        <source>No dated event matches the filter.</source>
        <translation>Không có sự kiện ghi ngày nào khớp bộ lọc.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>Press comma or full stop to walk through the events.</source>
        <translation>Nhấn dấu phẩy hoặc dấu chấm để đi qua từng sự kiện.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>The selected event for a screen reader: %1 its title, %2 its date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Click to fold or unfold the lane, drag to move it</source>
        <translation>Nhấp để thu gọn hoặc mở làn, kéo để dời làn</translation>
    </message>
</context>
<context>
    <name>attache::UndatedList</name>
    <message>
        <source>Undated events</source>
        <translation>Các sự kiện không ghi ngày</translation>
    </message>
</context>
<context>
    <name>attache::UndatedStrip</name>
    <message>
        <source>Undated</source>
        <translation>Không ghi ngày</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>All %1…</source>
        <extracomment>A button beside undated events; %1 is how many there are</extracomment>
        <translation>Cả %1…</translation>
    </message>
    <message>
        <source>List all undated events</source>
        <translation>Liệt kê mọi sự kiện không ghi ngày</translation>
    </message>
    <message>
        <source>Earlier in the list</source>
        <translation>Lùi trong danh sách</translation>
    </message>
    <message>
        <source>Further in the list</source>
        <translation>Tiếp trong danh sách</translation>
    </message>
</context>
<context>
    <name>attache::ViewTools</name>
    <message>
        <source>The view line is on the clipboard.</source>
        <translation>Dòng khung nhìn đã ở trong bộ nhớ tạm.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Khung nhìn</translation>
    </message>
    <message>
        <source>Go to view line</source>
        <translation>Đi đến dòng khung nhìn</translation>
    </message>
    <message>
        <source>View line:</source>
        <translation>Dòng khung nhìn:</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Lưu khung nhìn này</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Tên:</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Xoá</translation>
    </message>
    <message>
        <source>Of this data set</source>
        <translation>Của bộ dữ liệu này</translation>
    </message>
</context>
</TS>
