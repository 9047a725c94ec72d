// SPDX-FileCopyrightText: The Attaché contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/ticks.h"
#include "layout/timelinescene.h"
#include "painting/faintlayer.h"
#include "painting/fonts.h"
#include "painting/marksprites.h"
#include "painting/shapedtext.h"
#include "workspace/snapshot.h"

#include <QLocale>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace attache {

/// A text and where it stands.
struct PlacedText
{
    ShapedText shaped;
    double left = 0;
    double centreY = 0; ///< in the coordinates of the part it belongs to
};

/// What stands in the header of one lane. The texts are only there for lanes of which a part lies
/// in the band of the timeline.
struct PreparedHeader
{
    SceneLane band;
    QString key; ///< of the lane
    bool isEmpty = false;
    int colourIndex = -1; ///< of the palette; -1: the lane has neither colour nor shape
    MarkShape shape = MarkShape::Circle;
    ShapedText name;
    ShapedText secondLine; ///< of a name that is too long for one; may be empty
    ShapedText count;      ///< "5 of 7"
};

/// A timeline ready to be painted: the scene with every text shaped and every colour looked up
/// by index. Painting it measures and searches nothing.
struct PreparedTimeline
{
    TimelineScene scene;
    TimeAxis axis;
    Fonts fonts;
    std::vector<PlacedText> majorLabels; ///< centreY from the top of the axis
    std::vector<PlacedText> minorLabels;
    std::vector<PreparedHeader> headers; ///< of scene.lanes, same order
    std::vector<ShapedText> labels;      ///< of scene.labels, same order
    std::vector<int> colourOfMark;       ///< of scene.marks, same order
    std::vector<MarkShape> shapeOfMark;
    std::vector<ShapedText> counts;   ///< of scene.clusters, same order
    std::vector<int> colourOfCluster; ///< likewise; -1: none of the palette
    VerticalBand band;                ///< the part of the content whose marks are there
    double headerWidthPx = 0;
    FaintLayer faint;       ///< under all this, what is filtered out and kept
    bool isPicture = false; ///< without the signs that only a pointer can use

    /// What has been painted once, for copying; kept from one timeline to the next.
    std::shared_ptr<MarkSprites> sprites;
};

/// Prepares timelines: keeps shaped texts from one to the next.
class TimelinePreparer
{
public:
    explicit TimelinePreparer(const Fonts& fonts);

    /// What stands at the marks; their titles when it is not set.
    void setLabelTexts(std::function<QString(EventId)> labelTexts)
    {
        m_labelTexts = std::move(labelTexts);
        m_labels.clear();
    }

    PreparedTimeline prepare(const Snapshot& snapshot, const TimeScale& scale, double headerWidthPx,
                             const QLocale& locale, const LaneArrangement& arrangement = {},
                             const VerticalBand& band = {});

    /// How many texts have been shaped so far, for tests that count.
    int shapedCount() const
    {
        return m_label.shapedCount() + m_small.shapedCount() + m_heading.shapedCount();
    }

private:
    /// The text at a mark, made fit to be shown once.
    struct Label
    {
        QString text;
        double widthPx = 0;
    };

    static constexpr qsizetype maxLabels = 20'000;

    /// Valid until the next call.
    const Label& labelOf(const DataSet& dataSet, EventId event);
    void forgetOthers(const DataSetPtr& dataSet);
    void prepareMarks(PreparedTimeline& prepared, const Snapshot& snapshot, const QLocale& locale);
    void prepareHeaders(PreparedTimeline& prepared, const Snapshot& snapshot,
                        const QLocale& locale);
    void shapeHeader(PreparedHeader& header, const Snapshot& snapshot, const Lane& lane,
                     double headerWidthPx, const QLocale& locale);

    /// The name in one or two lines of at most widthPx.
    void shapeName(PreparedHeader& header, const QString& name, double widthPx);
    bool anyNameWraps(const Snapshot& snapshot, double widthPx);

    Fonts m_fonts;
    std::function<QString(EventId)> m_labelTexts;
    QHash<quint32, Label> m_labels; ///< by EventId
    DataSetPtr m_labelledDataSet;   ///< whose labels these are
    std::shared_ptr<MarkSprites> m_sprites = std::make_shared<MarkSprites>();
    TextShaper m_label;
    TextShaper m_small;
    TextShaper m_heading;
};

inline constexpr double majorTierPx = 28; ///< height of the upper tier of the axis
inline constexpr double minorTierPx = 22; ///< height of the lower tier
inline constexpr double axisHeightPx = majorTierPx + minorTierPx;

} // namespace attache
