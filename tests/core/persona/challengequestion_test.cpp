// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field/fieldschema.h"
#include "core/persona/challengequestionservice.h"
#include "core/persona/personaschema.h"
#include "tests/support/programmefixture.h"

using namespace filrouge;
using namespace filrouge::tests;
using namespace Qt::StringLiterals;

namespace {

struct Versions {
    ProgrammeFixture programme{{fieldSchema(), personaSchema()}};
    ChallengeQuestionService questions{programme.file()};

    ChallengeQuestion add(const QString& text, bool current = false)
    {
        ChallengeQuestion question;
        question.text = text;
        question.current = current;
        return questions.add(question).value();
    }
    /// Texts in their order, the current one in brackets; fails unless there is exactly one.
    QString shown()
    {
        QString joined;
        int position = 0;
        const std::vector<ChallengeQuestion> rows = questions.read().all().value();
        for (const ChallengeQuestion& question : rows) {
            CHECK(question.position == position++);
            joined += question.current ? u'[' + question.text + u']' : question.text;
        }
        CHECK(joined.count(u'[') == (joined.isEmpty() ? 0 : 1));
        const auto current = questions.read().current().value();
        CHECK(current.has_value() == !joined.isEmpty());
        if (current)
            CHECK(joined.contains(u'[' + current->text + u']'));
        return joined;
    }
};

} // namespace

TEST_CASE("Exactly one version of the challenge question is current", "[persona][question]")
{
    Versions versions;
    ProgrammeFixture& programme = versions.programme;
    CHECK(versions.shown().isEmpty());
    const ChallengeQuestion a = versions.add(u"A"_s);
    CHECK(a.current);
    CHECK(versions.shown() == u"[A]"_s);
    const ChallengeQuestion b = versions.add(u"B"_s);
    CHECK(versions.shown() == u"[A]B"_s);
    QStringList before = programme.dump();
    const ChallengeQuestion c = versions.add(u"C"_s, true);
    CHECK(versions.shown() == u"AB[C]"_s);
    programme.checkUndoRedo(before);
    programme.takeChanges();

    before = programme.dump();
    REQUIRE_OK(versions.questions.makeCurrent(b.id));
    CHECK(versions.shown() == u"A[B]C"_s);
    // One edit, which tells of both.
    CHECK(programme.takeChange().list.size() == 2);
    programme.checkUndoRedo(before);
    programme.takeChanges();
    REQUIRE_OK(versions.questions.makeCurrent(b.id));
    CHECK(programme.takeChanges().empty());

    before = programme.dump();
    ChallengeQuestion changed = c;
    changed.text = u"c"_s;
    changed.current = true;
    changed.position = 0;
    REQUIRE_OK(versions.questions.update(changed));
    CHECK(versions.shown() == u"A[B]c"_s);
    programme.checkUndoRedo(before);

    before = programme.dump();
    REQUIRE_OK(versions.questions.move(a.id, 2));
    CHECK(versions.shown() == u"[B]cA"_s);
    programme.checkUndoRedo(before);

    before = programme.dump();
    REQUIRE_OK(versions.questions.remove(b.id));
    CHECK(versions.shown() == u"c[A]"_s);
    programme.checkUndoRedo(before);
    REQUIRE_OK(versions.questions.remove(c.id));
    CHECK(versions.shown() == u"[A]"_s);
    REQUIRE_OK(versions.questions.remove(a.id));
    CHECK(versions.shown().isEmpty());

    REQUIRE_FAILS(versions.questions.makeCurrent(a.id), ErrorCode::NotFound);
    REQUIRE_FAILS(versions.questions.move(a.id, 0), ErrorCode::NotFound);
    REQUIRE_FAILS(versions.questions.remove(a.id), ErrorCode::NotFound);
    REQUIRE_FAILS(versions.questions.update(a), ErrorCode::NotFound);
    REQUIRE_FAILS(versions.questions.add({}), ErrorCode::Invalid);
}
