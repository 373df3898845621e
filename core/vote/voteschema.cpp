// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vote/voteschema.h"

#include "core/vote/voterepository.h"

namespace filrouge {

ProgrammeSchema voteSchema()
{
    return {VoteRepository::schema()};
}

} // namespace filrouge
