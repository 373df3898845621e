// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largeprogramme.h"

#include "core/documents/sample.h"

namespace filrouge::bench {

namespace {

class Growth final {
public:
    Growth(ProgrammeRows& rows, quint64 seed) : rows_(rows), random_(seed)
    {
        for (const Evidence& evidence : rows.of<Evidence>())
            sentences_ << evidence.text;
    }

    void growInterviews(int count)
    {
        grow<Interview>(count, [&](Interview& interview, int i) {
            interview.title += QStringLiteral(" (%1)").arg(i);
            interview.heldOn = QDate(2018, 1, 8).addDays(i % 700);
            interview.notes = paragraphs(6);
            rows_.of<InterviewPerson>().push_back({interview.id, any<Person>().id, InterviewPart::Met});
        });
    }

    void growImmersions(int count)
    {
        grow<Immersion>(count, [&](Immersion& immersion, int i) {
            immersion.title += QStringLiteral(" (%1)").arg(i);
            immersion.notes = paragraphs(6);
        });
    }

    void growIrritants(int count)
    {
        grow<Irritant>(count, [&](Irritant& irritant, int i) {
            irritant.title += QStringLiteral(" (%1)").arg(i);
            irritant.description = sentence();
            irritant.position = i;
        });
    }

    void growEvidence(int count)
    {
        grow<Evidence>(count, [&](Evidence& evidence, int i) {
            evidence.text = sentence() + QLatin1Char(' ') + sentence();
            evidence.anchor = AnchorState::None;
            evidence.anchorStart = evidence.anchorLength = 0;
            evidence.interview.reset();
            evidence.immersion.reset();
            evidence.seminar.reset();
            if (i % 4 == 0)
                evidence.immersion = any<Immersion>().id;
            else
                evidence.interview = any<Interview>().id;
            rows_.of<IrritantEvidence>().push_back({any<Irritant>().id, evidence.id});
        });
    }

private:
    template <class Row, class Change>
    void grow(int count, Change change)
    {
        const std::vector<Row> models = rows_.of<Row>();
        for (int i = static_cast<int>(models.size()); i < count; ++i) {
            Row row = models[static_cast<std::size_t>(i) % models.size()];
            row.id.value = random_.key();
            change(row, i);
            rows_.of<Row>().push_back(row);
        }
    }

    template <class Row>
    const Row& any()
    {
        const auto& table = rows_.of<Row>();
        return table[random_.below(table.size())];
    }

    QString sentence()
    {
        return sentences_[static_cast<qsizetype>(random_.below(static_cast<quint64>(sentences_.size())))];
    }

    QString paragraphs(int count)
    {
        QStringList lines;
        for (int i = 0; i < count; ++i)
            lines << sentence() + QLatin1Char(' ') + sentence() + QLatin1Char(' ') + sentence();
        return lines.join(QStringLiteral("\n\n"));
    }

    ProgrammeRows& rows_;
    SeededRandom random_;
    QStringList sentences_;
};

} // namespace

Result<ProgrammeContent> largeProgramme(const LargeProgramme& size)
{
    SeededRandom random(size.seed);
    FILROUGE_TRY_VALUE(content, readSample(QStringLiteral("cahors"), random));
    Growth growth(content.rows, size.seed);
    growth.growInterviews(size.interviews);
    growth.growImmersions(size.immersions);
    growth.growIrritants(size.irritants);
    growth.growEvidence(size.evidence);
    return content;
}

} // namespace filrouge::bench
