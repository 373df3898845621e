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
        <source>%n fault(s) found: restore the latest snapshot of the file, or see what filrouge salvage can read.</source>
        <translation>
            <numerusform>%n fault found: restore the latest snapshot of the file, or see what filrouge salvage can read.</numerusform>
            <numerusform>%n faults found: restore the latest snapshot of the file, or see what filrouge salvage can read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) lost.</source>
        <translation>
            <numerusform>%1: %n row lost.</numerusform>
            <numerusform>%1: %n rows lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) named something that is lost, and name nothing now.</source>
        <translation>
            <numerusform>%1: %n row named something that is lost, and names nothing now.</numerusform>
            <numerusform>%1: %n rows named something that is lost, and name nothing now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could be read, and are in %1</source>
        <translation>
            <numerusform>%n row could be read, and is in %1</numerusform>
            <numerusform>%n rows could be read, and are in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read: nothing was imported.</source>
        <translation>
            <numerusform>%n file cannot be read: nothing was imported.</numerusform>
            <numerusform>%n files cannot be read: nothing was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n file(s) would be imported.</source>
        <translation>
            <numerusform>The notes of %n file would be imported.</numerusform>
            <numerusform>The notes of %n files would be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n file(s) imported.</source>
        <translation>
            <numerusform>The notes of %n file imported.</numerusform>
            <numerusform>The notes of %n files imported.</numerusform>
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
    <message numerus="yes">
        <source>Plan %n sprint(s)</source>
        <translation>
            <numerusform>Plan %n sprint</numerusform>
            <numerusform>Plan %n sprints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n communes</source>
        <translation>
            <numerusform>Remove %n commune</numerusform>
            <numerusform>Remove %n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n immersions</source>
        <translation>
            <numerusform>Remove %n immersion</numerusform>
            <numerusform>Remove %n immersions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n immersions</source>
        <translation>
            <numerusform>Edit %n immersion</numerusform>
            <numerusform>Edit %n immersions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n interviews</source>
        <translation>
            <numerusform>Remove %n interview</numerusform>
            <numerusform>Remove %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n interviews</source>
        <translation>
            <numerusform>Edit %n interview</numerusform>
            <numerusform>Edit %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n local networks</source>
        <translation>
            <numerusform>Remove %n local network</numerusform>
            <numerusform>Remove %n local networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n organisations</source>
        <translation>
            <numerusform>Remove %n organisation</numerusform>
            <numerusform>Remove %n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n organisations</source>
        <translation>
            <numerusform>Edit %n organisation</numerusform>
            <numerusform>Edit %n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people</source>
        <translation>
            <numerusform>Remove %n person</numerusform>
            <numerusform>Remove %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n people</source>
        <translation>
            <numerusform>Edit %n person</numerusform>
            <numerusform>Edit %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n piece(s) of evidence to “%1”</source>
        <translation>
            <numerusform>Link %n piece of evidence to “%1”</numerusform>
            <numerusform>Link %n pieces of evidence to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink %n piece(s) of evidence from “%1”</source>
        <translation>
            <numerusform>Unlink %n piece of evidence from “%1”</numerusform>
            <numerusform>Unlink %n pieces of evidence from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n piece(s) of evidence to “%1”</source>
        <translation>
            <numerusform>Move %n piece of evidence to “%1”</numerusform>
            <numerusform>Move %n pieces of evidence to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pain point(s) into “%1”</source>
        <translation>
            <numerusform>Merge %n pain point into “%1”</numerusform>
            <numerusform>Merge %n pain points into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n immersion(s)</source>
        <translation>
            <numerusform>Import %n immersion</numerusform>
            <numerusform>Import %n immersions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n interview(s)</source>
        <translation>
            <numerusform>Import %n interview</numerusform>
            <numerusform>Import %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the notes of %n file(s)</source>
        <translation>
            <numerusform>Import the notes of %n file</numerusform>
            <numerusform>Import the notes of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n piece(s) of evidence</source>
        <translation>
            <numerusform>Edit %n piece of evidence</numerusform>
            <numerusform>Edit %n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n piece(s) of evidence</source>
        <translation>
            <numerusform>Remove %n piece of evidence</numerusform>
            <numerusform>Remove %n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n piece(s) of evidence to a pain point</source>
        <translation>
            <numerusform>Link %n piece of evidence to a pain point</numerusform>
            <numerusform>Link %n pieces of evidence to a pain point</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n people out of their workgroup</source>
        <translation>
            <numerusform>Take %n person out of their workgroup</numerusform>
            <numerusform>Take %n people out of their workgroup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n people into the workgroup of %1</source>
        <translation>
            <numerusform>Put %n person into the workgroup of %1</numerusform>
            <numerusform>Put %n people into the workgroup of %1</numerusform>
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
    <name>Lists</name>
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
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
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
        <source>Import %n immersion(s)</source>
        <translation>
            <numerusform>Import %n immersion</numerusform>
            <numerusform>Import %n immersions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n immersion(s) imported.</source>
        <translation>
            <numerusform>%n immersion imported.</numerusform>
            <numerusform>%n immersions imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n immersion(s) would be imported.</source>
        <translation>
            <numerusform>%n immersion would be imported.</numerusform>
            <numerusform>%n immersions would be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n interview(s)</source>
        <translation>
            <numerusform>Import %n interview</numerusform>
            <numerusform>Import %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) imported.</source>
        <translation>
            <numerusform>%n interview imported.</numerusform>
            <numerusform>%n interviews imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) would be imported.</source>
        <translation>
            <numerusform>%n interview would be imported.</numerusform>
            <numerusform>%n interviews would be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the directory already</source>
        <translation>
            <numerusform>%n in the directory already</numerusform>
            <numerusform>%n in the directory already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people imported.</source>
        <translation>
            <numerusform>%n person imported.</numerusform>
            <numerusform>%n people imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would be imported.</source>
        <translation>
            <numerusform>%n person would be imported.</numerusform>
            <numerusform>%n people would be imported.</numerusform>
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
        <source>%n people added to the roll.</source>
        <translation>
            <numerusform>%n person added to the roll.</numerusform>
            <numerusform>%n people added to the roll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would be added to the roll.</source>
        <translation>
            <numerusform>%n person would be added to the roll.</numerusform>
            <numerusform>%n people would be added to the roll.</numerusform>
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
    <name>PromiseStanding</name>
    <message numerus="yes">
        <source>%n overdue.</source>
        <translation>
            <numerusform>%n overdue.</numerusform>
            <numerusform>%n overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) kept of %1.</source>
        <translation>
            <numerusform>%n of %1 promises kept.</numerusform>
            <numerusform>%n of %1 promises kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message numerus="yes">
        <source>%n picture(s) left out: notes are text.</source>
        <translation>
            <numerusform>%n picture left out: notes are text.</numerusform>
            <numerusform>%n pictures left out: notes are text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) left out that tracked changes had deleted.</source>
        <translation>
            <numerusform>%n passage left out that tracked changes had deleted.</numerusform>
            <numerusform>%n passages left out that tracked changes had deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin left out.</source>
        <translation>
            <numerusform>%n comment in the margin left out.</numerusform>
            <numerusform>%n comments in the margin left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s) left out.</source>
        <translation>
            <numerusform>%n hidden passage left out.</numerusform>
            <numerusform>%n hidden passages left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s), the first in %1: only the first cell of each holds the value.</source>
        <translation>
            <numerusform>%n merged cell, in %1: only its first cell holds the value.</numerusform>
            <numerusform>%n merged cells, the first in %1: only the first cell of each holds the value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that show an error, the first in %1, count as empty.</source>
        <translation>
            <numerusform>%n cell that shows an error, in %1, counts as empty.</numerusform>
            <numerusform>%n cells that show an error, the first in %1, count as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) without a stored result, the first in %1, count as empty: open the file in a spreadsheet and save it.</source>
        <translation>
            <numerusform>%n formula without a stored result, in %1, counts as empty: open the file in a spreadsheet and save it.</numerusform>
            <numerusform>%n formulas without a stored result, the first in %1, count as empty: open the file in a spreadsheet and save it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) shown as a date that no calendar has, the first in %1.</source>
        <translation>
            <numerusform>%n number shown as a date that no calendar has, in %1.</numerusform>
            <numerusform>%n numbers shown as a date that no calendar has, the first in %1.</numerusform>
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
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
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
    <message numerus="yes">
        <source>%n of %1 have voted (phones %2, kiosk %3, paper %4).</source>
        <translation>
            <numerusform>%n of %1 has voted (phones %2, kiosk %3, paper %4).</numerusform>
            <numerusform>%n of %1 have voted (phones %2, kiosk %3, paper %4).</numerusform>
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
    <name>SprintBoard</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), over the limit of %1</source>
        <translation>
            <numerusform>%n card, over the limit of %1</numerusform>
            <numerusform>%n cards, over the limit of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), limit %1</source>
        <translation>
            <numerusform>%n card, limit %1</numerusform>
            <numerusform>%n cards, limit %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SprintReview</name>
    <message numerus="yes">
        <source>%n field test(s)</source>
        <translation>
            <numerusform>%n field test</numerusform>
            <numerusform>%n field tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tester(s)</source>
        <translation>
            <numerusform>%n tester</numerusform>
            <numerusform>%n testers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) kept</source>
        <translation>
            <numerusform>%n card kept</numerusform>
            <numerusform>%n cards kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) adjusted</source>
        <translation>
            <numerusform>%n card adjusted</numerusform>
            <numerusform>%n cards adjusted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) dropped</source>
        <translation>
            <numerusform>%n card dropped</numerusform>
            <numerusform>%n cards dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) carried over</source>
        <translation>
            <numerusform>%n card carried over</numerusform>
            <numerusform>%n cards carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not decided yet</source>
        <translation>
            <numerusform>%n card not decided yet</numerusform>
            <numerusform>%n cards not decided yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more paragraph(s)</source>
        <translation>
            <numerusform>… and %n more paragraph</numerusform>
            <numerusform>… and %n more paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more field test(s)</source>
        <translation>
            <numerusform>… and %n more field test</numerusform>
            <numerusform>… and %n more field tests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field test(s) have a date, but what was observed is not written yet.</source>
        <translation>
            <numerusform>%n field test has a date, but what was observed is not written yet.</numerusform>
            <numerusform>%n field tests have a date, but what was observed is not written yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more lesson(s)</source>
        <translation>
            <numerusform>… and %n more lesson</numerusform>
            <numerusform>… and %n more lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more card(s)</source>
        <translation>
            <numerusform>… and %n more card</numerusform>
            <numerusform>… and %n more cards</numerusform>
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
    <message numerus="yes">
        <source>Needs more sources: %n so far.</source>
        <translation>
            <numerusform>Needs more sources: %n so far.</numerusform>
            <numerusform>Needs more sources: %n so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) past the due date and not kept.</source>
        <translation>
            <numerusform>%n promise past the due date and not kept.</numerusform>
            <numerusform>%n promises past the due date and not kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) without a solution that answers them.</source>
        <translation>
            <numerusform>%n promise without a solution that answers it.</numerusform>
            <numerusform>%n promises without a solution that answers them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tester(s)</source>
        <translation>
            <numerusform>%n tester</numerusform>
            <numerusform>%n testers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkgroupNames</name>
    <message numerus="yes">
        <source>%n here without one</source>
        <translation>
            <numerusform>%n here without one</numerusform>
            <numerusform>%n here without one</numerusform>
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
    <name>filrouge::BoardHead</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::BoardModel</name>
    <message numerus="yes">
        <source>%n field test(s)</source>
        <translation>
            <numerusform>%n field test</numerusform>
            <numerusform>%n field tests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::BulkPane</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
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
    <name>filrouge::DayProblems</name>
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
    <name>filrouge::DuplicateLine</name>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 And %n more.</numerusform>
            <numerusform>%1 And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::EvidencePage</name>
    <message numerus="yes">
        <source>%n piece(s) linked to “%1”.</source>
        <translation>
            <numerusform>%n piece linked to “%1”.</numerusform>
            <numerusform>%n pieces linked to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence removed.</source>
        <translation>
            <numerusform>%n piece of evidence removed.</numerusform>
            <numerusform>%n pieces of evidence removed.</numerusform>
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
        <source>%1 of %n piece(s) of evidence</source>
        <translation>
            <numerusform>%1 of %n piece of evidence</numerusform>
            <numerusform>%1 of %n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, %n selected</numerusform>
            <numerusform>%1, %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::EvidenceTray</name>
    <message numerus="yes">
        <source>%n piece(s) to sort</source>
        <translation>
            <numerusform>%n piece to sort</numerusform>
            <numerusform>%n pieces to sort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n piece(s) to sort</source>
        <translation>
            <numerusform>%1 of %n piece to sort</numerusform>
            <numerusform>%1 of %n pieces to sort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked: L links, N makes a pain point</source>
        <translation>
            <numerusform>%n marked: L links, N makes a pain point</numerusform>
            <numerusform>%n marked: L links, N makes a pain point</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::ExportStrip</name>
    <message numerus="yes">
        <source>%n document(s) written to %1: %2</source>
        <translation>
            <numerusform>%n document written to %1: %2</numerusform>
            <numerusform>%n documents written to %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::FollowUpPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without proof</source>
        <translation>
            <numerusform>%n without proof</numerusform>
            <numerusform>%n without proof</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) kept of %1</source>
        <translation>
            <numerusform>%n of %1 promises kept</numerusform>
            <numerusform>%n of %1 promises kept</numerusform>
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
    <name>filrouge::ImmersionList</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::InterviewDetail</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence were taken from it.</source>
        <translation>
            <numerusform>%n piece of evidence was taken from it.</numerusform>
            <numerusform>%n pieces of evidence were taken from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::InterviewList</name>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::IrritantActions</name>
    <message numerus="yes">
        <source>%n piece(s) linked to “%1”.</source>
        <translation>
            <numerusform>%n piece linked to “%1”.</numerusform>
            <numerusform>%n pieces linked to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) unlinked from “%1”.</source>
        <translation>
            <numerusform>%n piece unlinked from “%1”.</numerusform>
            <numerusform>%n pieces unlinked from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) moved to “%1”.</source>
        <translation>
            <numerusform>%n piece moved to “%1”.</numerusform>
            <numerusform>%n pieces moved to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) split off from “%1”.</source>
        <translation>
            <numerusform>%n piece split off from “%1”.</numerusform>
            <numerusform>%n pieces split off from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s) are part of “%1” now.</source>
        <translation>
            <numerusform>%n pain point is part of “%1” now.</numerusform>
            <numerusform>%n pain points are part of “%1” now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::IrritantCards</name>
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
    <message numerus="yes">
        <source>%n perception(s)</source>
        <comment>of actors</comment>
        <translation>
            <numerusform>%n perception</numerusform>
            <numerusform>%n perceptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s)</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es)</source>
        <translation>
            <numerusform>%n analysis</numerusform>
            <numerusform>%n analyses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::IrritantsPage</name>
    <message numerus="yes">
        <source>Move %n piece(s) to…</source>
        <translation>
            <numerusform>Move %n piece to…</numerusform>
            <numerusform>Move %n pieces to…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n piece(s) to…</source>
        <translation>
            <numerusform>Link %n piece to…</numerusform>
            <numerusform>Link %n pieces to…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n piece(s) off into a new pain point</source>
        <translation>
            <numerusform>Split %n piece off into a new pain point</numerusform>
            <numerusform>Split %n pieces off into a new pain point</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n pain point</numerusform>
            <numerusform>%n pain points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) more sources</source>
        <translation>
            <numerusform>%n needs more sources</numerusform>
            <numerusform>%n need more sources</numerusform>
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
    <name>filrouge::ListHead</name>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
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
    <name>filrouge::ListQuestions</name>
    <message numerus="yes">
        <source>%n name(s) could be several people: say who is meant, or that it is a new person.</source>
        <translation>
            <numerusform>%n name could be several people: say who is meant, or that it is a new person.</numerusform>
            <numerusform>%n names could be several people: say who is meant, or that it is a new person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, as soon as these are answered.</source>
        <translation>
            <numerusform>… and %n more, as soon as these are answered.</numerusform>
            <numerusform>… and %n more, as soon as these are answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::ListWithDetail</name>
    <message numerus="yes">
        <source>%n were removed.</source>
        <translation>
            <numerusform>%n was removed.</numerusform>
            <numerusform>%n were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed.</source>
        <translation>
            <numerusform>%n was changed.</numerusform>
            <numerusform>%n were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::ListenPage</name>
    <message numerus="yes">
        <source>%n more file(s) come after this.</source>
        <translation>
            <numerusform>%n more file comes after this.</numerusform>
            <numerusform>%n more files come after this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was being imported is closed, with %n more file(s): nothing of it was taken.</source>
        <translation>
            <numerusform>What was being imported is closed, with %n more file: nothing of it was taken.</numerusform>
            <numerusform>What was being imported is closed, with %n more files: nothing of it was taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::MainWindow</name>
    <message numerus="yes">
        <source>%n thing(s) that belonged to what is lost could not be kept.</source>
        <translation>
            <numerusform>%n thing that belonged to what is lost could not be kept.</numerusform>
            <numerusform>%n things that belonged to what is lost could not be kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::MatrixModel</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
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
    <name>filrouge::NotesImportPanel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n into what is there</source>
        <translation>
            <numerusform>%n into what is there</numerusform>
            <numerusform>%n into what is there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n cannot be taken</numerusform>
            <numerusform>%n cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the notes of %n file(s)</source>
        <translation>
            <numerusform>Import the notes of %n file</numerusform>
            <numerusform>Import the notes of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: 500 at once are as many as can be looked at.</source>
        <translation>
            <numerusform>%n file was left out: 500 at once are as many as can be looked at.</numerusform>
            <numerusform>%n files were left out: 500 at once are as many as can be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of notes brought in.</source>
        <translation>
            <numerusform>%n file of notes brought in.</numerusform>
            <numerusform>%n files of notes brought in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::NotesPane</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n piece(s) are no longer in the notes.</source>
        <translation>
            <numerusform>The words of %n piece are no longer in the notes.</numerusform>
            <numerusform>The words of %n pieces are no longer in the notes.</numerusform>
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
    <name>filrouge::PersonList</name>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
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
    <name>filrouge::PhotoStrip</name>
    <message numerus="yes">
        <source>%n photo(s) were added.</source>
        <translation>
            <numerusform>%n photo was added.</numerusform>
            <numerusform>%n photos were added.</numerusform>
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
    <name>filrouge::PlanForm</name>
    <message numerus="yes">
        <source>%n sprint(s), on working days.</source>
        <translation>
            <numerusform>%n sprint, on working days.</numerusform>
            <numerusform>%n sprints, on working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sprint(s) planned.</source>
        <translation>
            <numerusform>%n sprint planned.</numerusform>
            <numerusform>%n sprints planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::PresenterPage</name>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n phone</numerusform>
            <numerusform>%n phones</numerusform>
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
    <name>filrouge::RestingSentences</name>
    <message numerus="yes">
        <source>%n sentence(s) of personas rest on it</source>
        <translation>
            <numerusform>%n sentence of a persona rests on it</numerusform>
            <numerusform>%n sentences of personas rest on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::RestsOnPanel</name>
    <message numerus="yes">
        <source>%n sentence(s) without support: next (F8)</source>
        <translation>
            <numerusform>%n sentence without support: go there (F8)</numerusform>
            <numerusform>%n sentences without support: next (F8)</numerusform>
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
    <name>filrouge::SheetHead</name>
    <message numerus="yes">
        <source>year(s) old</source>
        <comment>behind the number</comment>
        <translation>
            <numerusform>year old</numerusform>
            <numerusform>years old</numerusform>
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
    <message numerus="yes">
        <source>%n person(s) work for %1.</source>
        <translation>
            <numerusform>%n person works for %1.</numerusform>
            <numerusform>%n people work for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in no workgroup.</source>
        <translation>
            <numerusform>%n person is in no workgroup.</numerusform>
            <numerusform>%n people are in no workgroup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s): %1</source>
        <translation>
            <numerusform>%n invitation: %1</numerusform>
            <numerusform>%n invitations: %1</numerusform>
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
    <name>filrouge::SolutionsPage</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bundle of %n solution(s)</source>
        <translation>
            <numerusform>Bundle of %n solution</numerusform>
            <numerusform>Bundle of %n solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) without a solution</source>
        <translation>
            <numerusform>%n promise without a solution</numerusform>
            <numerusform>%n promises without a solution</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::SprintPage</name>
    <message numerus="yes">
        <source>“%1” holds %n card(s), its limit is %2.</source>
        <translation>
            <numerusform>“%1” holds %n card, its limit is %2.</numerusform>
            <numerusform>“%1” holds %n cards, its limit is %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s) decided</source>
        <translation>
            <numerusform>%1 of %n card decided</numerusform>
            <numerusform>%1 of %n cards decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <translation>
            <numerusform>%n carried over</numerusform>
            <numerusform>%n carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went on to a later sprint</source>
        <translation>
            <numerusform>%n went on to a later sprint</numerusform>
            <numerusform>%n went on to a later sprint</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::SprintPane</name>
    <message numerus="yes">
        <source>%n card(s) not decided yet carry over when it is closed.</source>
        <translation>
            <numerusform>%n card not decided yet carries over when it is closed.</numerusform>
            <numerusform>%n cards not decided yet carry over when it is closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sprint %1 is closed; %n card(s) carried over.</source>
        <translation>
            <numerusform>Sprint %1 is closed; %n card carried over.</numerusform>
            <numerusform>Sprint %1 is closed; %n cards carried over.</numerusform>
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
    <name>filrouge::TableImportWords</name>
    <message numerus="yes">
        <source>%n row(s) of the sheet “%1”</source>
        <translation>
            <numerusform>%n row of the sheet “%1”</numerusform>
            <numerusform>%n rows of the sheet “%1”</numerusform>
        </translation>
    </message>
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
        <source>New communes: %1 and %n more.</source>
        <translation>
            <numerusform>New communes: %1 and %n more.</numerusform>
            <numerusform>New communes: %1 and %n more.</numerusform>
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
        <source>New people: %1 and %n more.</source>
        <translation>
            <numerusform>New people: %1 and %n more.</numerusform>
            <numerusform>New people: %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::TargetChooser</name>
    <message numerus="yes">
        <source>%n more: type another word</source>
        <translation>
            <numerusform>%n more: type another word</numerusform>
            <numerusform>%n more: type another word</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::TeamForm</name>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <translation>
            <numerusform>%1: %n card</numerusform>
            <numerusform>%1: %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) went on to a later sprint undecided.</source>
        <translation>
            <numerusform>%n card went on to a later sprint undecided.</numerusform>
            <numerusform>%n cards went on to a later sprint undecided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s) of its workgroup</source>
        <translation>
            <numerusform>Add %n person of its workgroup</numerusform>
            <numerusform>Add %n people of its workgroup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the workgroup have joined.</source>
        <translation>
            <numerusform>%n person of the workgroup has joined.</numerusform>
            <numerusform>%n people of the workgroup have joined.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::TeamsPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::ThemeColumn</name>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n pain point</numerusform>
            <numerusform>%n pain points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pain point(s)</source>
        <translation>
            <numerusform>%1: %n pain point</numerusform>
            <numerusform>%1: %n pain points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::ThreadPage</name>
    <message numerus="yes">
        <source>%n user voice(s)</source>
        <translation>
            <numerusform>%n user voice</numerusform>
            <numerusform>%n user voices</numerusform>
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
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solution(s)</source>
        <translation>
            <numerusform>%n solution</numerusform>
            <numerusform>%n solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field test(s) held</source>
        <translation>
            <numerusform>%n field test held</numerusform>
            <numerusform>%n field tests held</numerusform>
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
