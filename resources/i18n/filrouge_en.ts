<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Ballot</name>
    <message numerus="yes">
        <source>You may give a persona %n point(s) at most: %1 has %2.</source>
        <translation>
            <numerusform>You may give a persona %n point at most: %1 has %2.</numerusform>
            <numerusform>You may give a persona %n points at most: %1 has %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may tick %n persona(s) at most, and have ticked %1: untick %2.</source>
        <translation>
            <numerusform>You may tick %n persona at most, and have ticked %1: untick %2.</numerusform>
            <numerusform>You may tick %n personas at most, and have ticked %1: untick %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n point(s), and have placed %1: take %2 back.</source>
        <translation>
            <numerusform>You have %n point, and have placed %1: take %2 back.</numerusform>
            <numerusform>You have %n points, and have placed %1: take %2 back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n persona(s): choose one only.</source>
        <translation>
            <numerusform>You have chosen %n persona: choose one only.</numerusform>
            <numerusform>You have chosen %n personas: choose one only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick up to %n persona(s).</source>
        <translation>
            <numerusform>Tick up to %n persona.</numerusform>
            <numerusform>Tick up to %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place up to %n point(s), at most %1 on one persona.</source>
        <translation>
            <numerusform>Place up to %n point, at most %1 on one persona.</numerusform>
            <numerusform>Place up to %n points, at most %1 on one persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left</source>
        <translation>
            <numerusform>%n point left</numerusform>
            <numerusform>%n points left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be ticked</source>
        <translation>
            <numerusform>%n more may be ticked</numerusform>
            <numerusform>%n more may be ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s)</source>
        <translation>
            <numerusform>%n approval</numerusform>
            <numerusform>%n approvals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s)</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChallengeLetter</name>
    <message numerus="yes">
        <source>aged %n</source>
        <translation>
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
    <message numerus="yes">
        <source>%n voting slip(s) written to %1</source>
        <translation>
            <numerusform>%n voting slip written to %1</numerusform>
            <numerusform>%n voting slips written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper ballot(s) written to %1</source>
        <translation>
            <numerusform>%n paper ballot written to %1</numerusform>
            <numerusform>%n paper ballots written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in %1: nothing was imported.</source>
        <translation>
            <numerusform>%n problem in %1: nothing was imported.</numerusform>
            <numerusform>%n problems in %1: nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would be added to “%1”.</source>
        <translation>
            <numerusform>%n person would be added to “%1”.</numerusform>
            <numerusform>%n people would be added to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to “%1”.</source>
        <translation>
            <numerusform>%n person added to “%1”.</numerusform>
            <numerusform>%n people added to “%1”.</numerusform>
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
        <translation>
            <numerusform>Sign in %n person</numerusform>
            <numerusform>Sign in %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back the sign-in of %n people</source>
        <translation>
            <numerusform>Take back the sign-in of %n person</numerusform>
            <numerusform>Take back the sign-in of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n people as having left</source>
        <translation>
            <numerusform>Mark %n person as having left</numerusform>
            <numerusform>Mark %n people as having left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n people as absent</source>
        <translation>
            <numerusform>Mark %n person as absent</numerusform>
            <numerusform>Mark %n people as absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people from the roll</source>
        <translation>
            <numerusform>Remove %n person from the roll</numerusform>
            <numerusform>Remove %n people from the roll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n people to the roll</source>
        <translation>
            <numerusform>Add %n person to the roll</numerusform>
            <numerusform>Add %n people to the roll</numerusform>
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
    <name>Kiosk</name>
    <message numerus="yes">
        <source>You give %n point(s)</source>
        <translation>
            <numerusform>You give %n point</numerusform>
            <numerusform>You give %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You tick %n persona(s)</source>
        <translation>
            <numerusform>You tick %n persona</numerusform>
            <numerusform>You tick %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s)</source>
        <translation>
            <numerusform>%1: %n point</numerusform>
            <numerusform>%1: %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message numerus="yes">
        <source>Each voter ticks up to %n persona(s), all alike; those with the most approvals are chosen.</source>
        <translation>
            <numerusform>Each voter ticks up to %n persona; those with the most approvals are chosen.</numerusform>
            <numerusform>Each voter ticks up to %n personas, all alike; those with the most approvals are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each voter has %n point(s) to place, at most %1 on one persona; those with the most points are chosen.</source>
        <translation>
            <numerusform>Each voter has %n point to place, at most %1 on one persona; those with the most points are chosen.</numerusform>
            <numerusform>Each voter has %n points to place, at most %1 on one persona; those with the most points are chosen.</numerusform>
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
        <translation>
            <numerusform>%n person has signed in and may vote.</numerusform>
            <numerusform>%n people have signed in and may vote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas on the ballot, %1 to be chosen.</source>
        <translation>
            <numerusform>%n persona on the ballot, %1 to be chosen.</numerusform>
            <numerusform>%n personas on the ballot, %1 to be chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas on the ballot, %1 to be chosen by approval.</source>
        <translation>
            <numerusform>%n persona on the ballot, %1 to be chosen by approval.</numerusform>
            <numerusform>%n personas on the ballot, %1 to be chosen by approval.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas on the ballot, %1 to be chosen by points.</source>
        <translation>
            <numerusform>%n persona on the ballot, %1 to be chosen by points.</numerusform>
            <numerusform>%n personas on the ballot, %1 to be chosen by points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phones are on, and %n people have no voting slip yet.</source>
        <translation>
            <numerusform>Phones are on, and %n person has no voting slip yet.</numerusform>
            <numerusform>Phones are on, and %n people have no voting slip yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n ballot(s) can hold %1 approvals at most, and %2 are entered.</source>
        <translation>
            <numerusform>%n ballot can hold %1 approvals at most, and %2 are entered.</numerusform>
            <numerusform>%n ballots can hold %1 approvals at most, and %2 are entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) can hold %1 points at most, and %2 are entered.</source>
        <translation>
            <numerusform>%n ballot can hold %1 points at most, and %2 are entered.</numerusform>
            <numerusform>%n ballots can hold %1 points at most, and %2 are entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n ballot(s), and %1 are entered.</source>
        <translation>
            <numerusform>There is %n ballot, and %1 are entered.</numerusform>
            <numerusform>There are %n ballots, and %1 are entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) that are neither blank nor spoiled mark something each, and only %1 are entered.</source>
        <translation>
            <numerusform>%n ballot that is neither blank nor spoiled marks something, and only %1 is entered.</numerusform>
            <numerusform>%n ballots that are neither blank nor spoiled mark something each, and only %1 are entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) can give %1 at most %2, and %3 are entered.</source>
        <translation>
            <numerusform>%n ballot can give %1 at most %2, and %3 are entered.</numerusform>
            <numerusform>%n ballots can give %1 at most %2, and %3 are entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message numerus="yes">
        <source>The vote closes in %n second(s).</source>
        <translation>
            <numerusform>The vote closes in %n second.</numerusform>
            <numerusform>The vote closes in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) will be chosen.</source>
        <translation>
            <numerusform>%n persona will be chosen.</numerusform>
            <numerusform>%n personas will be chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have voted.</source>
        <translation>
            <numerusform>%n of %1 has voted.</numerusform>
            <numerusform>%n of %1 have voted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) are held over: nothing of what they say is lost.</source>
        <translation>
            <numerusform>%n persona is held over: nothing of what they say is lost.</numerusform>
            <numerusform>%n personas are held over: nothing of what they say is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) are blank.</source>
        <translation>
            <numerusform>%n vote is blank.</numerusform>
            <numerusform>%n votes are blank.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Serve</name>
    <message numerus="yes">
        <source>%n person(s) have a voting slip.</source>
        <translation>
            <numerusform>%n person has a voting slip.</numerusform>
            <numerusform>%n people have a voting slip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have none yet: quit, and print them with “filrouge export FILE --what voting-slips --to DIR --address %1”.</source>
        <translation>
            <numerusform>%n person has none yet: quit, and print it with “filrouge export FILE --what voting-slips --to DIR --address %1”.</numerusform>
            <numerusform>%n people have none yet: quit, and print them with “filrouge export FILE --what voting-slips --to DIR --address %1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) could not be stored: see whether the disk is full. Their voters were told, and can send them again.</source>
        <translation>
            <numerusform>%n ballot could not be stored: see whether the disk is full. Its voter was told, and can send it again.</numerusform>
            <numerusform>%n ballots could not be stored: see whether the disk is full. Their voters were told, and can send them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is trying out codes: %n wrong one(s). They are slowed down, and everybody else can vote.</source>
        <translation>
            <numerusform>Somebody is trying out codes: %n wrong one. They are slowed down, and everybody else can vote.</numerusform>
            <numerusform>Somebody is trying out codes: %n wrong ones. They are slowed down, and everybody else can vote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phones count down %n second(s). Then type “close”.</source>
        <translation>
            <numerusform>Phones count down %n second. Then type “close”.</numerusform>
            <numerusform>Phones count down %n seconds. Then type “close”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) signed in.</source>
        <translation>
            <numerusform>%n person signed in.</numerusform>
            <numerusform>%n people signed in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>Tick up to %n box(es).</source>
        <translation>
            <numerusform>Tick up to %n box.</numerusform>
            <numerusform>Tick up to %n boxes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n point(s), at most %1 for one persona: write your figures in the boxes.</source>
        <translation>
            <numerusform>You have %n point, at most %1 for one persona: write your figures in the boxes.</numerusform>
            <numerusform>You have %n points, at most %1 for one persona: write your figures in the boxes.</numerusform>
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
    <message numerus="yes">
        <source>%n persona(s) to be chosen: those with the most approvals.</source>
        <translation>
            <numerusform>%n persona to be chosen: the one with the most approvals.</numerusform>
            <numerusform>%n personas to be chosen: those with the most approvals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ballots hold %n approval(s) in all.</source>
        <translation>
            <numerusform>The ballots hold %n approval in all.</numerusform>
            <numerusform>The ballots hold %n approvals in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n approval(s)</source>
        <translation>
            <numerusform>%1: %n approval</numerusform>
            <numerusform>%1: %n approvals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last place is reached with %n approval(s), the next total is %1: no tie to settle.</source>
        <translation>
            <numerusform>The last place is reached with %n approval, the next total is %1: no tie to settle.</numerusform>
            <numerusform>The last place is reached with %n approvals, the next total is %1: no tie to settle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tied with %n approval(s) each: %1.</source>
        <translation>
            <numerusform>Tied with %n approval each: %1.</numerusform>
            <numerusform>Tied with %n approvals each: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) to be chosen: those with the most points.</source>
        <translation>
            <numerusform>%n persona to be chosen: the one with the most points.</numerusform>
            <numerusform>%n personas to be chosen: those with the most points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ballots hold %n point(s) in all.</source>
        <translation>
            <numerusform>The ballots hold %n point in all.</numerusform>
            <numerusform>The ballots hold %n points in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ballots hold %n point(s) in all. Left over, which count for nothing: %1.</source>
        <translation>
            <numerusform>The ballots hold %n point in all. Left over, which count for nothing: %1.</numerusform>
            <numerusform>The ballots hold %n points in all. Left over, which count for nothing: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s)</source>
        <translation>
            <numerusform>%1: %n point</numerusform>
            <numerusform>%1: %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last place is reached with %n point(s), the next total is %1: no tie to settle.</source>
        <translation>
            <numerusform>The last place is reached with %n point, the next total is %1: no tie to settle.</numerusform>
            <numerusform>The last place is reached with %n points, the next total is %1: no tie to settle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tied with %n point(s) each: %1.</source>
        <translation>
            <numerusform>Tied with %n point each: %1.</numerusform>
            <numerusform>Tied with %n points each: %1.</numerusform>
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
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::AgendaView</name>
    <message numerus="yes">
        <source>“%1” and “%2” run at the same time for %n minute(s).</source>
        <translation>
            <numerusform>“%1” and “%2” run at the same time for %n minute.</numerusform>
            <numerusform>“%1” and “%2” run at the same time for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::ChallengeHeader</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::ChoosePage</name>
    <message numerus="yes">
        <source>%n simulated phone(s) could not vote: see what the page for phones says.</source>
        <translation>
            <numerusform>%n simulated phone could not vote: see what the page for phones says.</numerusform>
            <numerusform>%n simulated phones could not vote: see what the page for phones says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::DifficultyList</name>
    <message numerus="yes">
        <source>%n pain point(s) behind it</source>
        <translation>
            <numerusform>%n pain point behind it</numerusform>
            <numerusform>%n pain points behind it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::ExportStrip</name>
    <message numerus="yes">
        <source>%n letter(s) written to %1: %2</source>
        <translation>
            <numerusform>%n letter written to %1: %2</numerusform>
            <numerusform>%n letters written to %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::FoundationModel</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user voice(s)</source>
        <translation>
            <numerusform>%n user voice</numerusform>
            <numerusform>%n user voices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::LineList</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::ListImportPanel</name>
    <message numerus="yes">
        <source>%n row(s), separated by tabs, read as %1</source>
        <translation>
            <numerusform>%n row, separated by tabs, read as %1</numerusform>
            <numerusform>%n rows, separated by tabs, read as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), separated by semicolons, read as %1</source>
        <translation>
            <numerusform>%n row, separated by semicolons, read as %1</numerusform>
            <numerusform>%n rows, separated by semicolons, read as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), separated by commas, read as %1</source>
        <translation>
            <numerusform>%n row, separated by commas, read as %1</numerusform>
            <numerusform>%n rows, separated by commas, read as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the roll already</source>
        <translation>
            <numerusform>%n on the roll already</numerusform>
            <numerusform>%n on the roll already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice in the list</source>
        <translation>
            <numerusform>%n twice in the list</numerusform>
            <numerusform>%n twice in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New organisations: %1 and %n more.</source>
        <translation>
            <numerusform>New organisations: %1 and %n more.</numerusform>
            <numerusform>New organisations: %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::ListProblems</name>
    <message numerus="yes">
        <source>%n problem(s) keep this list out. Choose another column, or correct the file and read it again.</source>
        <translation>
            <numerusform>%n problem keeps this list out. Choose another column, or correct the file and read it again.</numerusform>
            <numerusform>%n problems keep this list out. Choose other columns, or correct the file and read it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::MinutesPage</name>
    <message numerus="yes">
        <source>Revealed: %n of %1 have voted</source>
        <translation>
            <numerusform>Revealed: %n of %1 has voted</numerusform>
            <numerusform>Revealed: %n of %1 have voted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::NetworkPanel</name>
    <message numerus="yes">
        <source>%n phone(s) have found the page.</source>
        <translation>
            <numerusform>%n phone has found the page.</numerusform>
            <numerusform>%n phones have found the page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::PaperEntry</name>
    <message numerus="yes">
        <source>%n paper ballot(s) are in the box already. Mark only who is not among them.</source>
        <translation>
            <numerusform>%n paper ballot is in the box already. Mark only who is not among them.</numerusform>
            <numerusform>%n paper ballots are in the box already. Mark only who is not among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n ballot(s)</source>
        <translation>
            <numerusform>Enter %n ballot</numerusform>
            <numerusform>Enter %n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n ballot(s) into the box</source>
        <translation>
            <numerusform>Put %n ballot into the box</numerusform>
            <numerusform>Put %n ballots into the box</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) were added. Keep the papers sealed until the minutes are signed.</source>
        <translation>
            <numerusform>%n ballot was added. Keep the papers sealed until the minutes are signed.</numerusform>
            <numerusform>%n ballots were added. Keep the papers sealed until the minutes are signed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::PaperFigures</name>
    <message numerus="yes">
        <source>%1 of %n ballot(s) entered</source>
        <translation>
            <numerusform>%1 of %n ballot entered</numerusform>
            <numerusform>%1 of %n ballots entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) entered.</source>
        <translation>
            <numerusform>%n point entered.</numerusform>
            <numerusform>%n points entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) entered.</source>
        <translation>
            <numerusform>%n approval entered.</numerusform>
            <numerusform>%n approvals entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::PersonaPage</name>
    <message numerus="yes">
        <source>All %n challenge letter(s) as PDF…</source>
        <translation>
            <numerusform>%n challenge letter as PDF…</numerusform>
            <numerusform>All %n challenge letters as PDF…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::PersonaWallModel</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letter: %n difficulty(s)</source>
        <translation>
            <numerusform>Letter: %n difficulty</numerusform>
            <numerusform>Letter: %n difficulties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::PlaceModel</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::PresenterPage</name>
    <message numerus="yes">
        <source>%n people signed in after the vote was opened.</source>
        <translation>
            <numerusform>%n person signed in after the vote was opened.</numerusform>
            <numerusform>%n people signed in after the vote was opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper ballots are marked and not in the box: they count once they are entered.</source>
        <translation>
            <numerusform>%n paper ballot is marked and not in the box: it counts once it is entered.</numerusform>
            <numerusform>%n paper ballots are marked and not in the box: they count once they are entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) could not be stored: see whether the disk is full. Their voters were told, and can send them again.</source>
        <translation>
            <numerusform>%n ballot could not be stored: see whether the disk is full. Its voter was told, and can send it again.</numerusform>
            <numerusform>%n ballots could not be stored: see whether the disk is full. Their voters were told, and can send them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is trying out codes: %n wrong one(s). They are slowed down, and everybody else can vote.</source>
        <translation>
            <numerusform>Somebody is trying out codes: %n wrong one. They are slowed down, and everybody else can vote.</numerusform>
            <numerusform>Somebody is trying out codes: %n wrong ones. They are slowed down, and everybody else can vote.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::RehearsalStrip</name>
    <message numerus="yes">
        <source>Let the %n others vote</source>
        <translation>
            <numerusform>Let %n other vote</numerusform>
            <numerusform>Let the %n others vote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::RollHead</name>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>%n not yet</numerusform>
            <numerusform>%n not yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n declined</numerusform>
            <numerusform>%n declined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk-in(s)</source>
        <translation>
            <numerusform>%n walk-in</numerusform>
            <numerusform>%n walk-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitute(s)</source>
        <translation>
            <numerusform>%n substitute</numerusform>
            <numerusform>%n substitutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::RollPage</name>
    <message numerus="yes">
        <source>%n person(s) have joined the roll.</source>
        <translation>
            <numerusform>%n person has joined the roll.</numerusform>
            <numerusform>%n people have joined the roll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::SignInView</name>
    <message numerus="yes">
        <source>%n person(s) have signed in.</source>
        <translation>
            <numerusform>%n person has signed in.</numerusform>
            <numerusform>%n people have signed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are expected again.</source>
        <translation>
            <numerusform>%n person is expected again.</numerusform>
            <numerusform>%n people are expected again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have left.</source>
        <translation>
            <numerusform>%n person has left.</numerusform>
            <numerusform>%n people have left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are absent.</source>
        <translation>
            <numerusform>%n person is absent.</numerusform>
            <numerusform>%n people are absent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were taken off the roll.</source>
        <translation>
            <numerusform>%n person was taken off the roll.</numerusform>
            <numerusform>%n people were taken off the roll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::SlipsPanel</name>
    <message numerus="yes">
        <source>%n person(s) have a slip.</source>
        <translation>
            <numerusform>%n person has a slip.</numerusform>
            <numerusform>%n people have a slip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have none yet.</source>
        <translation>
            <numerusform>%n person has none yet.</numerusform>
            <numerusform>%n people have none yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spare slip(s) wait for late arrivals and lost slips.</source>
        <translation>
            <numerusform>%n spare slip waits for late arrivals and lost slips.</numerusform>
            <numerusform>%n spare slips wait for late arrivals and lost slips.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) are made and could not be saved: save them now.</source>
        <translation>
            <numerusform>%n slip is made and could not be saved: save it now.</numerusform>
            <numerusform>%n slips are made and could not be saved: save them now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::StageBar</name>
    <message numerus="yes">
        <source>%1: %n minute(s) left</source>
        <translation>
            <numerusform>%1: %n minute left</numerusform>
            <numerusform>%1: %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minute(s) over</source>
        <translation>
            <numerusform>%1: %n minute over</numerusform>
            <numerusform>%1: %n minutes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>%n minute ahead</numerusform>
            <numerusform>%n minutes ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::TurnoutPanel</name>
    <message numerus="yes">
        <source>have voted</source>
        <translation>
            <numerusform>has voted</numerusform>
            <numerusform>have voted</numerusform>
        </translation>
    </message>
</context>
</TS>
