// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a key in the search field and a click in the filter cost on many events: titles of about
// eight words, each event with a quotation of its own and three participants. Prints the median
// and the slowest of the runs for each text, and the median of the processor's time. Usage:
// bench_search [EVENTS] [RUNS]
#include "core/datasetbuilder.h"
#include "core/searchindex.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace attache;

namespace {

DataSetPtr manyEvents(int count)
{
    const QStringList words =
        QStringLiteral("giao lưu hữu nghị quốc phòng biên giới exchange visit defence "
                       "border friendship exercise naval rescue Vị Xuyên Điện Biên "
                       "meeting minister training peacekeeping engineer hospital")
            .split(u' ');
    QRandomGenerator random(1);
    const auto sentence = [&](int length) {
        QStringList chosen;
        for (int i = 0; i < length; ++i)
            chosen.append(words.at(random.bounded(int(words.size()))));
        return chosen.join(u' ');
    };
    DataSetBuilder builder;
    std::vector<ParticipantId> countries;
    for (const char16_t* code : {u"VN", u"LA", u"KH", u"CN", u"TH", u"ID", u"US", u"RU", u"JP"})
        countries.push_back(builder.country(code));
    for (int i = 0; i < 200; ++i) {
        Source source;
        source.key = QString::number(i);
        source.publisher = sentence(3);
        (void)builder.addSource(source);
    }
    for (int i = 0; i < count; ++i) {
        Passage passage;
        passage.key = QString::number(i);
        passage.source = SourceId{quint32(random.bounded(200))};
        passage.exact = sentence(20);
        EventDraft event;
        event.key = passage.key;
        event.title = sentence(8);
        event.category = CategoryId{quint32(random.bounded(14))};
        event.edtf =
            QStringLiteral("20%1-0%2-15").arg(random.bounded(10, 30)).arg(random.bounded(1, 10));
        event.date = resolve(*edtf::parse(event.edtf), DateKind::Instant, DateBasis::Stated);
        event.status = EventStatus(random.bounded(7));
        for (int j = 0; j < 3; ++j)
            event.participants.append({countries[size_t(random.bounded(int(countries.size())))]});
        event.citations.append({*builder.addPassage(passage), Support::Event, {}});
        builder.addEvent(event);
    }
    return builder.build();
}

void measure(QTextStream& out, const QString& what, int runs, const std::function<qsizetype()>& run)
{
    std::vector<double> milliseconds;
    std::vector<double> cpu;
    qsizetype result = 0;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begin = std::clock();
        result = run();
        cpu.push_back(double(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC);
        milliseconds.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    std::sort(cpu.begin(), cpu.end());
    out << what << ": median " << milliseconds[milliseconds.size() / 2] << " ms, slowest "
        << milliseconds.back() << " ms; CPU: median " << cpu[cpu.size() / 2] << " ms (" << result
        << ")\n";
    out.flush();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const int count = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 100'000;
    const int runs = argc > 2 ? std::max(1, QString::fromLocal8Bit(argv[2]).toInt()) : 21;
    const DataSetPtr set = manyEvents(count);
    out << count << " events\n";
    measure(out, QStringLiteral("index"), 3, [&] { return SearchIndex(*set).size(); });
    const SearchIndex& index = set->searchIndex();
    for (const char* typed :
         {"e", "v", "vi", "vi x", "vi xuyen", "\"vi xuyen\"", "zzz", "peace -la", "country:LA",
          "date:2022-03", "source:12", "friendship laos date:2022"}) {
        const SearchQuery query = parseSearch(QString::fromUtf8(typed));
        measure(out, QString::fromUtf8(typed), runs,
                [&] { return qsizetype(index.find(*set, query).size()); });
    }
    EventFilter filter;
    measure(out, QStringLiteral("facets, no filter"), runs,
            [&] { return qsizetype(facetCounts(*set, filter).categories.size()); });
    filter.countries = {QStringLiteral("LA")};
    filter.excluded.categories = {QStringLiteral("exercise")};
    filter.time = QStringLiteral("2015/2022");
    measure(out, QStringLiteral("facets, three parts"), runs,
            [&] { return qsizetype(facetCounts(*set, filter).categories.size()); });
    measure(out, QStringLiteral("filter, three parts"), runs,
            [&] { return qsizetype(filteredEvents(*set, filter).size()); });
    return 0;
}
