<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ChallengeLetter</name>
    <message numerus="yes">
        <source>aged %n</source>
        <translation type="unfinished">
            <numerusform>aged %n</numerusform>
            <numerusform>aged %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>“%1” takes %n file(s), not %2. Usage: %3</source>
        <translation>
            <numerusform>“%1” takes %n file, not %2. Usage: %3</numerusform>
            <numerusform>“%1” takes %n files, not %2. Usage: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n immersion(s)</source>
        <translation>
            <numerusform>%n immersion</numerusform>
            <numerusform>%n immersions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n irritant(s)</source>
        <translation>
            <numerusform>%n pain point</numerusform>
            <numerusform>%n pain points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement letter(s)</source>
        <translation>
            <numerusform>%n engagement letter</numerusform>
            <numerusform>%n engagement letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found: restore the latest snapshot of the file.</source>
        <translation>
            <numerusform>%n fault found: restore the latest snapshot of the file.</numerusform>
            <numerusform>%n faults found: restore the latest snapshot of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message numerus="yes">
        <source>%n titles missing</source>
        <translation>
            <numerusform>%n title missing</numerusform>
            <numerusform>%n titles missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliverables missing</source>
        <translation>
            <numerusform>%n deliverable missing</numerusform>
            <numerusform>%n deliverables missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead organisations missing</source>
        <translation>
            <numerusform>%n lead organisation missing</numerusform>
            <numerusform>%n lead organisations missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due dates missing</source>
        <translation>
            <numerusform>%n due date missing</numerusform>
            <numerusform>%n due dates missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators missing</source>
        <translation>
            <numerusform>%n indicator missing</numerusform>
            <numerusform>%n indicators missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservations incomplete</source>
        <translation>
            <numerusform>%n reservation incomplete</numerusform>
            <numerusform>%n reservations incomplete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message numerus="yes">
        <source>%n participant(s) signed in.</source>
        <translation>
            <numerusform>%n participant signed in.</numerusform>
            <numerusform>%n participants signed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in the box, each on disk before it was acknowledged.</source>
        <translation>
            <numerusform>%n ballot is in the box, on disk before it was acknowledged.</numerusform>
            <numerusform>%n ballots are in the box, each on disk before it was acknowledged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>Mark %n invitations</source>
        <translation>
            <numerusform>Mark %n invitation</numerusform>
            <numerusform>Mark %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back the sign-in of %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n people as having left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n people as absent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people from the roll</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngagementLetter</name>
    <message numerus="yes">
        <source>aged %n</source>
        <translation>
            <numerusform>aged %n</numerusform>
            <numerusform>aged %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message numerus="yes">
        <source>%n persona(s) to be chosen.</source>
        <translation>
            <numerusform>%n persona to be chosen.</numerusform>
            <numerusform>%n personas to be chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningChecks</name>
    <message numerus="yes">
        <source>%n people have signed in and may vote.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas on the ballot, %1 to be chosen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) will be chosen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have voted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) are held over: nothing of what they say is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message numerus="yes">
        <source>%n ballot(s) were in the box.</source>
        <translation>
            <numerusform>%n ballot was in the box.</numerusform>
            <numerusform>%n ballots were in the box.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them blank: a blank vote is a vote, and chooses nobody.</source>
        <translation>
            <numerusform>%n of them is blank: a blank vote is a vote, and chooses nobody.</numerusform>
            <numerusform>%n of them are blank: a blank vote is a vote, and chooses nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) to be chosen: those with the most ballots.</source>
        <translation>
            <numerusform>%n persona to be chosen: the one with the most ballots.</numerusform>
            <numerusform>%n personas to be chosen: those with the most ballots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n ballot(s)</source>
        <translation>
            <numerusform>%1: %n ballot</numerusform>
            <numerusform>%1: %n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tied with %n ballot(s) each: %1.</source>
        <translation>
            <numerusform>Tied with %n ballot each: %1.</numerusform>
            <numerusform>Tied with %n ballots each: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left for them.</source>
        <translation>
            <numerusform>%n place left for them.</numerusform>
            <numerusform>%n places left for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last place is reached with %n ballot(s), the next total is %1: no tie to settle.</source>
        <translation>
            <numerusform>The last place is reached with %n ballot, the next total is %1: no tie to settle.</numerusform>
            <numerusform>The last place is reached with %n ballots, the next total is %1: no tie to settle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message numerus="yes">
        <source>%n interview(s) to hold to reach the target.</source>
        <translation>
            <numerusform>%n interview to hold to reach the target.</numerusform>
            <numerusform>%n interviews to hold to reach the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n immersion(s) to hold to reach the target.</source>
        <translation>
            <numerusform>%n immersion to hold to reach the target.</numerusform>
            <numerusform>%n immersions to hold to reach the target.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) to draw from the irritants.</source>
        <translation>
            <numerusform>%n persona to draw from the pain points.</numerusform>
            <numerusform>%n personas to draw from the pain points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sentence(s) rest on nothing yet.</source>
        <translation>
            <numerusform>%1: %n sentence rests on nothing yet.</numerusform>
            <numerusform>%1: %n sentences rest on nothing yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The letter to %1: %n difficult(y|ies) unanswered.</source>
        <translation>
            <numerusform>The letter to %1: %n difficulty unanswered.</numerusform>
            <numerusform>The letter to %1: %n difficulties unanswered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The letter to %1: %n due date(s) missing.</source>
        <translation>
            <numerusform>The letter to %1: %n due date missing.</numerusform>
            <numerusform>The letter to %1: %n due dates missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::AgendaModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::AgendaView</name>
    <message numerus="yes">
        <source>“%1” and “%2” run at the same time for %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::ChallengeHeader</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::DifficultyList</name>
    <message numerus="yes">
        <source>%n pain point(s) behind it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::ExportStrip</name>
    <message numerus="yes">
        <source>%n letter(s) written to %1: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::FoundationModel</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user voice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::LineList</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::PaperEntry</name>
    <message numerus="yes">
        <source>%n paper ballot(s) are in the box already. Mark only who is not among them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n ballot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n ballot(s) into the box</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) were added. Keep the papers sealed until the minutes are signed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::PaperFigures</name>
    <message numerus="yes">
        <source>%1 of %n ballot(s) entered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::PersonaWallModel</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letter: %n difficulty(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::PlaceModel</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::PresenterPage</name>
    <message numerus="yes">
        <source>%n people signed in after the vote was opened.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::RollHead</name>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk-in(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::SignInView</name>
    <message numerus="yes">
        <source>%n people have signed in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are expected again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are absent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken off the roll.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::StageBar</name>
    <message numerus="yes">
        <source>%1: %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minute(s) over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::TurnoutPanel</name>
    <message numerus="yes">
        <source>have voted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
