<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Ballot</name>
    <message>
        <source>There is no blank vote: choose a persona.</source>
        <translation>Le vote blanc n’est pas prévu&#xa0;: choisissez un persona.</translation>
    </message>
    <message>
        <source>This ballot cannot be read: fill it in again.</source>
        <translation>Ce bulletin est illisible&#xa0;: remplissez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no blank vote: place a point at least.</source>
        <translation>Le vote blanc n’est pas prévu&#xa0;: attribuez au moins un point.</translation>
    </message>
    <message numerus="yes">
        <source>You may give a persona %n point(s) at most: %1 has %2.</source>
        <translation>
            <numerusform>Un persona peut recevoir au plus %n point&#xa0;: %1 en a %2.</numerusform>
            <numerusform>Un persona peut recevoir au plus %n points&#xa0;: %1 en a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may tick %n persona(s) at most, and have ticked %1: untick %2.</source>
        <translation>
            <numerusform>Vous pouvez cocher au plus %n persona et en avez coché %1&#xa0;: décochez-en %2.</numerusform>
            <numerusform>Vous pouvez cocher au plus %n personas et en avez coché %1&#xa0;: décochez-en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n point(s), and have placed %1: take %2 back.</source>
        <translation>
            <numerusform>Vous disposez de %n point et en avez placé %1&#xa0;: retirez-en %2.</numerusform>
            <numerusform>Vous disposez de %n points et en avez placé %1&#xa0;: retirez-en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n persona(s): choose one only.</source>
        <translation>
            <numerusform>Vous avez choisi %n persona&#xa0;: n’en gardez qu’un.</numerusform>
            <numerusform>Vous avez choisi %n personas&#xa0;: n’en gardez qu’un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick up to %n persona(s).</source>
        <translation>
            <numerusform>Cochez au plus %n persona.</numerusform>
            <numerusform>Cochez jusqu’à %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place up to %n point(s), at most %1 on one persona.</source>
        <translation>
            <numerusform>Attribuez au plus %n point, au plus %1 à un même persona.</numerusform>
            <numerusform>Répartissez jusqu’à %n points, au plus %1 pour un même persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one persona.</source>
        <translation>Choisissez un persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) left</source>
        <translation>
            <numerusform>Il reste %n point.</numerusform>
            <numerusform>Il reste %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more may be ticked</source>
        <translation>
            <numerusform>Encore %n persona possible</numerusform>
            <numerusform>Encore %n personas possibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s)</source>
        <translation>
            <numerusform>%n approbation</numerusform>
            <numerusform>%n approbations</numerusform>
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
            <numerusform>%n bulletin</numerusform>
            <numerusform>%n bulletins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChallengeLetter</name>
    <message>
        <source>To those who run our public services</source>
        <translation>À celles et ceux qui font vivre nos services publics</translation>
    </message>
    <message>
        <source>To those who run our public services – %1</source>
        <translation>À celles et ceux qui font vivre nos services publics – %1</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Madame, Monsieur,</translation>
    </message>
    <message>
        <source>I look forward to hearing what you will do.</source>
        <translation>J’attends votre réponse avec confiance.</translation>
    </message>
    <message>
        <source>Challenge letter</source>
        <translation>Lettre d’interpellation</translation>
    </message>
    <message>
        <source>Challenge letter from %1</source>
        <translation>Lettre d’interpellation de %1</translation>
    </message>
    <message>
        <source>What a persona asks of those who run public services</source>
        <translation>Ce qu’un persona demande à ceux qui font le service public</translation>
    </message>
    <message>
        <source>Place and date to be specified</source>
        <translation>Lieu et date à préciser</translation>
    </message>
    <message>
        <source>%1, date to be specified</source>
        <translation>%1, date à préciser</translation>
    </message>
    <message>
        <source>Dated %1</source>
        <translation>Le %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Place and date of a letter: &quot;Montdoumerc, le 5 février 2018&quot;.</extracomment>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Portrait: %1</source>
        <translation>Portrait&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>aged %n</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Addressee to be specified</source>
        <translation>Destinataire à préciser</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>The situation is still to be told.</source>
        <translation>La situation reste à raconter.</translation>
    </message>
    <message>
        <source>to be specified</source>
        <translation>à préciser</translation>
    </message>
    <message>
        <source>No difficulty is named yet.</source>
        <translation>Aucune difficulté n’est encore nommée.</translation>
    </message>
    <message>
        <source>What I expect</source>
        <translation>Ce que j’attends</translation>
    </message>
    <message>
        <source>Illustrative document: this person and this letter are invented.</source>
        <translation>Document illustratif&#xa0;: cette personne et cette lettre sont inventées.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Fil rouge: from what users said to what was promised and tried.</source>
        <translation>Fil rouge&#xa0;: de ce que les usagers ont dit à ce qui a été promis et essayé.</translation>
    </message>
    <message>
        <source>the language of these messages (otherwise the system’s)</source>
        <translation>la langue de ces messages (sinon celle du système)</translation>
    </message>
    <message>
        <source>Exit code 0: done; 2: something in the input is wrong, and nothing was changed.</source>
        <translation>Code de sortie 0&#xa0;: c’est fait&#x202f;; 2&#xa0;: quelque chose ne va pas dans la demande ou les fichiers, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>--language takes fr or en, not “%1”.</source>
        <translation>--language accepte fr ou en, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” has no option “%2”. Usage: %3</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas d’option «&#x202f;%2&#x202f;». Usage&#xa0;: %3</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value. Usage: %2</source>
        <translation>L’option «&#x202f;--%1&#x202f;» demande une valeur. Usage&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no command “%1”: see filrouge --help.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;»&#xa0;: voyez filrouge --help.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>“%1” needs the option “--%2”. Usage: %3</source>
        <translation>«&#x202f;%1&#x202f;» demande l’option «&#x202f;--%2&#x202f;». Usage&#xa0;: %3</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %n file(s), not %2. Usage: %3</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» demande %n fichier, pas %2. Usage&#xa0;: %3</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» demande %n fichiers, pas %2. Usage&#xa0;: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>opens the window, on that programme if one is named</source>
        <translation>ouvre la fenêtre, sur ce programme si un fichier est nommé</translation>
    </message>
    <message>
        <source>There is no display to open a window on. The commands work without one: filrouge --help lists them.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. Les commandes s’en passent&#xa0;: filrouge --help en donne la liste.</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITRE</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>JSON-OR-CSV</source>
        <translation>JSON-OU-CSV</translation>
    </message>
    <message>
        <source>BALLOTS.csv</source>
        <translation>BULLETINS.csv</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>A change that a crash had cut short was undone.</source>
        <translation>Une modification interrompue par un arrêt brutal a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s)</source>
        <translation>
            <numerusform>%n entretien</numerusform>
            <numerusform>%n entretiens</numerusform>
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
            <numerusform>%n élément de terrain</numerusform>
            <numerusform>%n éléments de terrain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n irritant(s)</source>
        <translation>
            <numerusform>%n irritant</numerusform>
            <numerusform>%n irritants</numerusform>
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
            <numerusform>%n lettre d’engagement</numerusform>
            <numerusform>%n lettres d’engagement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found: restore the latest snapshot of the file.</source>
        <translation>
            <numerusform>%n défaut trouvé&#xa0;: revenez au dernier instantané du fichier.</numerusform>
            <numerusform>%n défauts trouvés&#xa0;: revenez au dernier instantané du fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is sound: %1</source>
        <translation>Le fichier est en bon état&#xa0;: %1</translation>
    </message>
    <message>
        <source>examines a programme file from end to end and says what is in it</source>
        <translation>examine un fichier de programme de bout en bout et dit ce qu’il contient</translation>
    </message>
    <message>
        <source>An engagement letter is laid out.</source>
        <translation>Mise en page d’une lettre d’engagement.</translation>
    </message>
    <message>
        <source>There is no engagement letter in this programme yet.</source>
        <translation>Il n’y a pas encore de lettre d’engagement dans ce programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n fichier écrit dans %1</numerusform>
            <numerusform>%n fichiers écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported into %1</source>
        <translation>Importé dans %1</translation>
    </message>
    <message>
        <source>There is no sample “%1”; there is: %2.</source>
        <translation>Il n’y a pas d’exemple «&#x202f;%1&#x202f;»&#x202f;; il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A new, empty programme: %1</source>
        <translation>Un nouveau programme, vide&#xa0;: %1</translation>
    </message>
    <message>
        <source>A new programme from the sample “%1”: %2</source>
        <translation>Un nouveau programme, tiré de l’exemple «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>makes a new programme file, empty or from a sample</source>
        <translation>crée un fichier de programme, vide ou tiré d’un exemple</translation>
    </message>
    <message>
        <source>There is no folder for “%1”: make it first, or correct the path.</source>
        <translation>Il n’y a pas de dossier pour «&#x202f;%1&#x202f;»&#xa0;: créez-le d’abord, ou corrigez le chemin.</translation>
    </message>
    <message>
        <source>There is no seminar in this programme yet.</source>
        <translation>Ce programme n’a pas encore de séminaire.</translation>
    </message>
    <message>
        <source>There is no seminar called “%1”.</source>
        <translation>Aucun séminaire ne s’intitule «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>No vote of this programme has been revealed yet.</source>
        <translation>Aucun vote de ce programme n’a encore été dépouillé.</translation>
    </message>
    <message>
        <source>--what takes engagement-letters, voting-slips, paper-ballots, ballots or json, not “%1”.</source>
        <translation>--what attend engagement-letters, voting-slips, paper-ballots, ballots ou json, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>writes the engagement letters, voting slips or paper ballots as accessible PDFs, the ballots of counted votes as CSV, or the whole programme as JSON</source>
        <translation>écrit les lettres d’engagement, les coupons de vote ou les bulletins papier en PDF accessibles, les bulletins des votes dépouillés en CSV, ou tout le programme en JSON</translation>
    </message>
    <message>
        <source>--address takes the page’s, such as http://192.168.1.20:8080, not “%1”.</source>
        <translation>--address accepte celle de la page, comme http://192.168.1.20:8080, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Everybody has a slip already, and its code is nowhere but on it. --anew makes new ones for all, and the old ones void.</source>
        <translation>Chacun a déjà son coupon, et le code n’est nulle part ailleurs. --anew en refait un pour chacun et annule les anciens.</translation>
    </message>
    <message numerus="yes">
        <source>%n voting slip(s) written to %1</source>
        <translation>
            <numerusform>%n coupon de vote écrit dans %1</numerusform>
            <numerusform>%n coupons de vote écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has this file can vote: delete it once it is printed.</source>
        <translation>Qui a ce fichier peut voter&#xa0;: supprimez-le une fois imprimé.</translation>
    </message>
    <message>
        <source>--copies takes a number from 1 to %1, not “%2”.</source>
        <translation>--copies accepte un nombre de 1 à %1, pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>There is no vote to come in this seminar.</source>
        <translation>Aucun vote n’est à venir dans ce séminaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper ballot(s) written to %1</source>
        <translation>
            <numerusform>%n bulletin papier écrit dans %1</numerusform>
            <numerusform>%n bulletins papier écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>known already, added to the roll</source>
        <translation>personne connue, ajoutée à l’émargement</translation>
    </message>
    <message>
        <source>on the roll already</source>
        <translation>figure déjà à l’émargement</translation>
    </message>
    <message>
        <source>stands further up in the list</source>
        <translation>figure déjà plus haut dans la liste</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>New organisations: %1</source>
        <translation>Nouvelles organisations&#xa0;: %1</translation>
    </message>
    <message>
        <source>--map: %1</source>
        <translation>--map&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in %1: nothing was imported.</source>
        <translation>
            <numerusform>%n problème dans %1&#xa0;: rien n’a été importé.</numerusform>
            <numerusform>%n problèmes dans %1&#xa0;: rien n’a été importé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would be added to “%1”.</source>
        <translation>
            <numerusform>%n personne serait ajoutée à «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n personnes seraient ajoutées à «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to “%1”.</source>
        <translation>
            <numerusform>%n personne ajoutée à «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n personnes ajoutées à «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>--what takes json or participants, not “%1”.</source>
        <translation>--what accepte json ou participants, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>reads a programme’s JSON, or a list of participants (CSV), into a programme file: all of it or nothing</source>
        <translation>lit le JSON d’un programme, ou une liste de participants (CSV), dans un fichier de programme&#xa0;: tout ou rien</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 1 to %2, not “%3”.</source>
        <translation>--%1 attend un nombre entier de 1 à %2, pas «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 attend une valeur parmi %2, pas «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>A lot needs its seed, as announced before the vote: --seed TEXT.</source>
        <translation>Un tirage au sort a besoin de sa graine, annoncée avant le vote&#xa0;: --seed TEXTE.</translation>
    </message>
    <message>
        <source>How many points did each voter have? Say so: --points N.</source>
        <translation>De combien de points chaque votant disposait-il&#x202f;? Indiquez-le&#xa0;: --points N.</translation>
    </message>
    <message>
        <source>--%1 means nothing to the method “%2”.</source>
        <translation>--%1 ne s’applique pas à la méthode «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The file names no options: they are taken to end at %1, the last letter on a ballot.</source>
        <translation>Le fichier ne nomme pas les options&#xa0;: elles sont censées s’arrêter à %1, la dernière lettre d’un bulletin.</translation>
    </message>
    <message>
        <source>counts ballots again, one a row: under the heading “ballot” as the minutes print them (A, ACF, A3C2, - for blank), or with a column for each option and 1 or points in it</source>
        <translation>recompte des bulletins, un par ligne&#xa0;: sous l’en-tête «&#x202f;bulletin&#x202f;», tels que le procès-verbal les donne (A, ACF, A3C2, - pour un blanc), ou avec une colonne par option, où l’on met 1 ou des points</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>The letter does not say where it was written.</source>
        <translation>La lettre ne dit pas où elle a été écrite.</translation>
    </message>
    <message>
        <source>The letter has no date.</source>
        <translation>La lettre n’a pas de date.</translation>
    </message>
    <message>
        <source>The letter has no opening.</source>
        <translation>La lettre n’a pas d’introduction.</translation>
    </message>
    <message>
        <source>The letter has no closing.</source>
        <translation>La lettre n’a pas de conclusion.</translation>
    </message>
    <message>
        <source>No promise answers difficulty %1.</source>
        <translation>Aucune promesse ne répond à la difficulté %1.</translation>
    </message>
    <message>
        <source>Promise %1 does not say what it is subject to.</source>
        <translation>La promesse %1 ne dit pas sous réserve de quoi elle est faite.</translation>
    </message>
    <message>
        <source>Promise %1 does not say by when its condition is settled.</source>
        <translation>La promesse %1 ne dit pas quand sa réserve sera levée.</translation>
    </message>
    <message>
        <source>Promise %1 has no title.</source>
        <translation>La promesse %1 n’a pas de titre.</translation>
    </message>
    <message>
        <source>Promise %1 answers no difficulty.</source>
        <translation>La promesse %1 ne répond à aucune difficulté.</translation>
    </message>
    <message>
        <source>Promise %1 has no deliverable.</source>
        <translation>La promesse %1 n’a pas de livrable.</translation>
    </message>
    <message>
        <source>Promise %1 has no indicator.</source>
        <translation>La promesse %1 n’a pas d’indicateur.</translation>
    </message>
    <message>
        <source>Promise %1 has no lead organisation.</source>
        <translation>La promesse %1 n’a pas de porteur.</translation>
    </message>
    <message>
        <source>Promise %1 has no due date.</source>
        <translation>La promesse %1 n’a pas d’échéance.</translation>
    </message>
    <message>
        <source>Nobody signs the letter.</source>
        <translation>Personne ne signe la lettre.</translation>
    </message>
    <message>
        <source>It is not said in what role %1 signs.</source>
        <translation>Il n’est pas dit à quel titre signe %1.</translation>
    </message>
    <message>
        <source>%1 / %2 difficulties answered</source>
        <translation>difficultés avec réponse&#xa0;: %1 / %2</translation>
    </message>
    <message>
        <source>no promise yet</source>
        <translation>pas encore de promesse</translation>
    </message>
    <message numerus="yes">
        <source>%n titles missing</source>
        <translation>
            <numerusform>%n titre manquant</numerusform>
            <numerusform>%n titres manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliverables missing</source>
        <translation>
            <numerusform>%n livrable manquant</numerusform>
            <numerusform>%n livrables manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead organisations missing</source>
        <translation>
            <numerusform>%n porteur manquant</numerusform>
            <numerusform>%n porteurs manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due dates missing</source>
        <translation>
            <numerusform>%n échéance manquante</numerusform>
            <numerusform>%n échéances manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators missing</source>
        <translation>
            <numerusform>%n indicateur manquant</numerusform>
            <numerusform>%n indicateurs manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reservations incomplete</source>
        <translation>
            <numerusform>%n réserve incomplète</numerusform>
            <numerusform>%n réserves incomplètes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The Cahors programme is read into a new file.</source>
        <translation>Le programme de Cahors est lu dans un nouveau fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) signed in.</source>
        <translation>
            <numerusform>%n participant a émargé.</numerusform>
            <numerusform>%n participants ont émargé.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tie for the last place: those tied go into a run-off.</source>
        <translation>Égalité pour la dernière place&#xa0;: un second tour départage les ex æquo.</translation>
    </message>
    <message>
        <source>The vote is open: “%1”</source>
        <translation>Le vote est ouvert&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) are in the box, each on disk before it was acknowledged.</source>
        <translation>
            <numerusform>%n bulletin est dans l’urne, écrit sur le disque avant d’être confirmé.</numerusform>
            <numerusform>%n bulletins sont dans l’urne, chacun écrit sur le disque avant d’être confirmé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The box is sealed, counted and destroyed. The result:</source>
        <translation>L’urne est scellée, dépouillée, puis détruite. Le résultat&#xa0;:</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blanc</translation>
    </message>
    <message>
        <source>An engagement letter: %1</source>
        <translation>Une lettre d’engagement&#xa0;: %1</translation>
    </message>
    <message>
        <source>minutes.txt</source>
        <translation>proces-verbal.txt</translation>
    </message>
    <message>
        <source>The minutes of the vote: %1</source>
        <translation>Le procès-verbal du vote&#xa0;: %1</translation>
    </message>
    <message>
        <source>--seed takes a whole number, not “%1”.</source>
        <translation>--seed accepte un nombre entier, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Everything is in %1</source>
        <translation>Tout est dans %1</translation>
    </message>
    <message>
        <source>minutes.pdf</source>
        <translation>proces-verbal.pdf</translation>
    </message>
    <message>
        <source>minutes-run-off-%1.pdf</source>
        <translation>proces-verbal-second-tour-%1.pdf</translation>
    </message>
    <message>
        <source>The same to print and to sign: %1</source>
        <translation>Le même, à imprimer et à signer&#xa0;: %1</translation>
    </message>
    <message>
        <source>plays the seminar of Cahors into a new folder: 50 ballots (with --over-http from simulated phones, over real sockets), the count, the engagement letters, the minutes</source>
        <translation>joue le séminaire de Cahors dans un nouveau dossier&#xa0;: 50 bulletins (avec --over-http, depuis des téléphones simulés et par le réseau), le dépouillement, les lettres d’engagement, le procès-verbal</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text, or {&quot;file&quot;: &quot;…&quot;}</source>
        <translation>un texte, ou {&quot;file&quot;: &quot;…&quot;}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a date such as 2018-02-07</source>
        <translation>une date comme 2018-02-07</translation>
    </message>
    <message>
        <source>a time such as 10:30</source>
        <translation>une heure comme 10:30</translation>
    </message>
    <message>
        <source>an instant such as 2018-02-07T10:30:00.000Z</source>
        <translation>un instant comme 2018-02-07T10:30:00.000Z</translation>
    </message>
    <message>
        <source>a key such as &quot;12&quot;</source>
        <translation>un identifiant comme &quot;12&quot;</translation>
    </message>
    <message>
        <source>the path of a picture</source>
        <translation>le chemin d’une image</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>un de ces mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>names of files beside</source>
        <translation>des noms de fichiers voisins</translation>
    </message>
    <message>
        <source>“%1” is not a file beside</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier voisin</translation>
    </message>
    <message>
        <source>&quot;format&quot; is not &quot;%1&quot;</source>
        <translation>&quot;format&quot; n’est pas &quot;%1&quot;</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1, %2</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>un objet n’est pas refermé</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>il manque deux-points après un nom</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>une liste n’est pas refermée</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>il manque une virgule entre deux valeurs</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>il manque une valeur, ou elle est mal écrite</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>ce nombre est mal écrit</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>séquence d’échappement inconnue</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>un texte n’est pas refermé</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>il manque une valeur après une virgule</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>trop de niveaux imbriqués</translation>
    </message>
    <message>
        <source>garbage at the end of the document</source>
        <translation>il y a quelque chose après la fin</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>il faut le remplir</translation>
    </message>
    <message>
        <source>must be in a year from 1900 to 2200</source>
        <translation>l’année doit être comprise entre 1900 et 2200</translation>
    </message>
    <message>
        <source>must be from %1 to %2</source>
        <translation>la valeur doit être comprise entre %1 et %2</translation>
    </message>
    <message>
        <source>must be 0 or more</source>
        <translation>la valeur doit être 0 ou plus</translation>
    </message>
    <message>
        <source>not before the letter&apos;s date</source>
        <translation>pas avant la date de la lettre</translation>
    </message>
    <message>
        <source>due before the letter&apos;s date</source>
        <translation>l’échéance précède la date de la lettre</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>pas avant %1</translation>
    </message>
    <message>
        <source>not after what a promise is due or subject to</source>
        <translation>pas après l’échéance ou la réserve d’une promesse</translation>
    </message>
    <message>
        <source>not after %1</source>
        <translation>pas après %1</translation>
    </message>
    <message>
        <source>an attachment belongs to one interview or one immersion</source>
        <translation>une pièce jointe appartient à un entretien ou à une immersion</translation>
    </message>
    <message>
        <source>at most one of interview, immersion and seminar</source>
        <translation>un seul parmi interview, immersion et seminar</translation>
    </message>
    <message>
        <source>a place in the notes without an anchor</source>
        <translation>une place dans les notes sans ancrage</translation>
    </message>
    <message>
        <source>an anchor needs an interview or an immersion</source>
        <translation>un ancrage suppose un entretien ou une immersion</translation>
    </message>
    <message>
        <source>an anchor needs a length</source>
        <translation>un ancrage doit avoir une longueur</translation>
    </message>
    <message>
        <source>a letter answers a persona</source>
        <translation>une lettre répond à un persona</translation>
    </message>
    <message>
        <source>a difficulty of another persona&apos;s letter</source>
        <translation>cette difficulté vient de la lettre d’un autre persona</translation>
    </message>
    <message>
        <source>this persona has a challenge letter already</source>
        <translation>ce persona a déjà une lettre d’interpellation</translation>
    </message>
    <message>
        <source>this persona has an engagement letter already</source>
        <translation>ce persona a déjà une lettre d’engagement</translation>
    </message>
    <message>
        <source>another challenge question is current already</source>
        <translation>un autre défi est déjà retenu</translation>
    </message>
    <message>
        <source>one challenge question must be current</source>
        <translation>un défi doit être retenu</translation>
    </message>
    <message>
        <source>a participant is a person of the directory</source>
        <translation>un participant doit figurer parmi les personnes</translation>
    </message>
    <message>
        <source>this person is on the roll already</source>
        <translation>cette personne figure déjà sur la liste d’émargement</translation>
    </message>
    <message>
        <source>not on the same seminar&apos;s roll</source>
        <translation>absent de la liste d’émargement de ce séminaire</translation>
    </message>
    <message>
        <source>the one who is replaced is present too</source>
        <translation>la personne remplacée est présente aussi</translation>
    </message>
    <message>
        <source>substitutes in a circle</source>
        <translation>ces remplacements tournent en rond</translation>
    </message>
    <message>
        <source>nobody sits in for themselves</source>
        <translation>personne ne se remplace soi-même</translation>
    </message>
    <message>
        <source>somebody else sits in for this one already</source>
        <translation>cette personne est déjà remplacée</translation>
    </message>
    <message>
        <source>only who is or was present has signed in</source>
        <translation>seule une personne présente, ou qui l’a été, a émargé</translation>
    </message>
    <message>
        <source>a contribution is about a difficulty</source>
        <translation>une contribution porte sur une difficulté</translation>
    </message>
    <message>
        <source>the words of a contribution are a piece of evidence</source>
        <translation>les mots d’une contribution sont un élément de terrain</translation>
    </message>
    <message>
        <source>a signatory is a person of the directory</source>
        <translation>un signataire doit figurer parmi les personnes</translation>
    </message>
    <message>
        <source>this person signs the letter already</source>
        <translation>cette personne signe déjà la lettre</translation>
    </message>
    <message>
        <source>not empty</source>
        <translation>il faut le remplir</translation>
    </message>
    <message>
        <source>1 or more, and fewer than options</source>
        <translation>1 ou plus, et moins que de personas proposés</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>1 ou plus</translation>
    </message>
    <message>
        <source>26 at most</source>
        <translation>26 au plus</translation>
    </message>
    <message>
        <source>nobody twice</source>
        <translation>personne ne doit y figurer deux fois</translation>
    </message>
    <message>
        <source>neither PNG, JPEG nor SVG</source>
        <translation>ce n’est ni du PNG, ni du JPEG, ni du SVG</translation>
    </message>
    <message>
        <source>neither PNG nor JPEG</source>
        <translation>ce n’est ni du PNG ni du JPEG</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 pixels</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>il n’existe pas</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>no programme in it</source>
        <translation>il ne contient aucun programme</translation>
    </message>
    <message>
        <source>nothing can be read</source>
        <translation>rien n’y est lisible</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>il manque une partie</translation>
    </message>
    <message>
        <source>not part of a programme file</source>
        <translation>contenu étranger à un programme</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>base de données malformée</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>ce n’est pas une base de données</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>il ne s’ouvre pas</translation>
    </message>
    <message>
        <source>more than can be placed on the options</source>
        <translation>il y a plus de points que les options ne peuvent en recevoir</translation>
    </message>
    <message>
        <source>the number of points</source>
        <translation>le nombre de points</translation>
    </message>
    <message>
        <source>the number of options</source>
        <translation>le nombre d’options</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>this is a workbook: save its sheet as CSV</source>
        <translation>c’est un classeur&#xa0;: enregistrez sa feuille au format CSV</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>il n’y a rien dedans</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>un guillemet n’est jamais refermé</translation>
    </message>
    <message>
        <source>a quotation mark within a quoted cell must be doubled</source>
        <translation>un guillemet dans une cellule entre guillemets doit être doublé</translation>
    </message>
    <message>
        <source>more cells than in the first row</source>
        <translation>il y a plus de cellules que dans la première ligne</translation>
    </message>
    <message>
        <source>the first row, which names the columns, is empty</source>
        <translation>la première ligne, qui nomme les colonnes, est vide</translation>
    </message>
    <message>
        <source>%1 characters in a cell</source>
        <translation>%1 caractères par cellule</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 colonnes</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 cellules</translation>
    </message>
    <message>
        <source>the name of an option is missing</source>
        <translation>le nom d’une option manque</translation>
    </message>
    <message>
        <source>“%1” is a mark, where the first row names the options</source>
        <translation>«&#x202f;%1&#x202f;» est une marque, alors que la première ligne nomme les options</translation>
    </message>
    <message>
        <source>two options are called “%1”</source>
        <translation>deux options s’appellent «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>26 options at most</source>
        <translation>26 options au plus</translation>
    </message>
    <message>
        <source>an empty line, where a blank vote is written %1</source>
        <translation>la ligne est vide, alors qu’un vote blanc s’écrit %1</translation>
    </message>
    <message>
        <source>“%1” is not a number of points</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de points</translation>
    </message>
    <message>
        <source>“%1” is not a mark, such as 1 or 0</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une marque, comme 1 ou 0</translation>
    </message>
    <message>
        <source>“%1” is no ballot of this method, such as %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un bulletin de cette méthode, comme %2</translation>
    </message>
    <message>
        <source>only the first column holds ballots</source>
        <translation>seule la première colonne contient des bulletins</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>il n’y a pas d’option %1</translation>
    </message>
    <message>
        <source>option %1 is there twice</source>
        <translation>l’option %1 y figure deux fois</translation>
    </message>
    <message>
        <source>%1 points on one option, more than %2</source>
        <translation>%1 points pour une option, plus que %2</translation>
    </message>
    <message>
        <source>%1 points in all, more than %2</source>
        <translation>%1 points en tout, plus que %2</translation>
    </message>
    <message>
        <source>%1 options are marked, more than %2</source>
        <translation>%1 options sont cochées, plus que %2</translation>
    </message>
    <message>
        <source>no column holds names: say which one does</source>
        <translation>aucune colonne ne contient de noms&#xa0;: indiquez laquelle</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>le nom manque</translation>
    </message>
    <message>
        <source>a name of more than %1 characters</source>
        <translation>un nom de plus de %1 caractères</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>plus de %1 caractères</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse électronique</translation>
    </message>
    <message>
        <source>“%1” is no kind of organisation, such as association or company</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type d’organisation, comme association ou entreprise</translation>
    </message>
    <message>
        <source>“%1” is no answer to an invitation, such as accepted or declined</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une réponse à une invitation, comme acceptée ou déclinée</translation>
    </message>
    <message>
        <source>“%1” is no time of day, such as 16:30</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure, comme 16:30</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni oui ni non</translation>
    </message>
    <message>
        <source>several people are called “%1”: add their e-mail address</source>
        <translation>plusieurs personnes s’appellent «&#x202f;%1&#x202f;»&#xa0;: ajoutez leur adresse électronique</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>il n’y a pas de champ «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is no column from 1 to %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une colonne de 1 à %2</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>Import a programme</source>
        <translation>Importer un programme</translation>
    </message>
    <message>
        <source>Add contribution “%1”</source>
        <translation>Ajouter la contribution «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit contribution “%1”</source>
        <translation>Modifier la contribution «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Change the kind of contribution “%1”</source>
        <translation>Changer la nature de la contribution «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove contribution “%1”</source>
        <translation>Supprimer la contribution «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move a contribution</source>
        <translation>Déplacer une contribution</translation>
    </message>
    <message>
        <source>Add the engagement letter to %1</source>
        <translation>Ajouter la lettre d’engagement à %1</translation>
    </message>
    <message>
        <source>Edit the engagement letter to %1</source>
        <translation>Modifier la lettre d’engagement à %1</translation>
    </message>
    <message>
        <source>Remove the engagement letter to %1</source>
        <translation>Supprimer la lettre d’engagement à %1</translation>
    </message>
    <message>
        <source>Add promise “%1”</source>
        <translation>Ajouter la promesse «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Ajouter une promesse</translation>
    </message>
    <message>
        <source>Edit promise “%1”</source>
        <translation>Modifier la promesse «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit a promise</source>
        <translation>Modifier une promesse</translation>
    </message>
    <message>
        <source>Remove promise “%1”</source>
        <translation>Supprimer la promesse «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove a promise</source>
        <translation>Supprimer une promesse</translation>
    </message>
    <message>
        <source>Move promise “%1”</source>
        <translation>Déplacer la promesse «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move a promise</source>
        <translation>Déplacer une promesse</translation>
    </message>
    <message>
        <source>Change what promise “%1” answers</source>
        <translation>Changer ce à quoi répond la promesse «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Change what a promise answers</source>
        <translation>Changer ce à quoi répond une promesse</translation>
    </message>
    <message>
        <source>Let promise “%1” answer a difficulty</source>
        <translation>Faire répondre la promesse «&#x202f;%1&#x202f;» à une difficulté</translation>
    </message>
    <message>
        <source>Let a promise answer a difficulty</source>
        <translation>Faire répondre une promesse à une difficulté</translation>
    </message>
    <message>
        <source>Promise “%1” no longer answers a difficulty</source>
        <translation>Ne plus faire répondre la promesse «&#x202f;%1&#x202f;» à une difficulté</translation>
    </message>
    <message>
        <source>A promise no longer answers a difficulty</source>
        <translation>Ne plus faire répondre une promesse à une difficulté</translation>
    </message>
    <message>
        <source>Add signatory %1</source>
        <translation>Ajouter %1 aux signataires</translation>
    </message>
    <message>
        <source>Edit signatory %1</source>
        <translation>Modifier le signataire %1</translation>
    </message>
    <message>
        <source>Remove signatory %1</source>
        <translation>Retirer %1 des signataires</translation>
    </message>
    <message>
        <source>Move signatory %1</source>
        <translation>Déplacer %1 parmi les signataires</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>Signer pour %1</translation>
    </message>
    <message>
        <source>Mark %1 as having signed</source>
        <translation>Noter la signature&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take back the signature of %1</source>
        <translation>Retirer la signature&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Edit a caption</source>
        <translation>Modifier une légende</translation>
    </message>
    <message>
        <source>Move a picture</source>
        <translation>Déplacer une image</translation>
    </message>
    <message>
        <source>Remove a picture</source>
        <translation>Supprimer une image</translation>
    </message>
    <message>
        <source>Add evidence “%1”</source>
        <translation>Ajouter l’élément de terrain «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit evidence “%1”</source>
        <translation>Modifier l’élément de terrain «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove evidence “%1”</source>
        <translation>Supprimer l’élément de terrain «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Link evidence to “%1”</source>
        <translation>Relier un élément de terrain à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Unlink evidence from “%1”</source>
        <translation>Détacher un élément de terrain de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add immersion “%1”</source>
        <translation>Ajouter l’immersion «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit immersion “%1”</source>
        <translation>Modifier l’immersion «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove immersion “%1”</source>
        <translation>Supprimer l’immersion «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add interview “%1”</source>
        <translation>Ajouter l’entretien «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit interview “%1”</source>
        <translation>Modifier l’entretien «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove interview “%1”</source>
        <translation>Supprimer l’entretien «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add a person to “%1”</source>
        <translation>Ajouter une personne à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove a person from “%1”</source>
        <translation>Retirer une personne de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add an organisation to “%1”</source>
        <translation>Ajouter une organisation à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove an organisation from “%1”</source>
        <translation>Retirer une organisation de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add pain point “%1”</source>
        <translation>Ajouter l’irritant «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit pain point “%1”</source>
        <translation>Modifier l’irritant «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move pain point “%1”</source>
        <translation>Déplacer l’irritant «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove pain point “%1”</source>
        <translation>Supprimer l’irritant «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add theme “%1”</source>
        <translation>Ajouter le thème «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit theme “%1”</source>
        <translation>Modifier le thème «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move theme “%1”</source>
        <translation>Déplacer le thème «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove theme “%1”</source>
        <translation>Supprimer le thème «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add local network “%1”</source>
        <translation>Ajouter le réseau local «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit local network “%1”</source>
        <translation>Modifier le réseau local «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove local network “%1”</source>
        <translation>Supprimer le réseau local «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add a member to “%1”</source>
        <translation>Ajouter un membre à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove a member from “%1”</source>
        <translation>Retirer un membre de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Link a pain point to “%1”</source>
        <translation>Relier un irritant à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Unlink a pain point from “%1”</source>
        <translation>Détacher un irritant de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit the programme</source>
        <translation>Modifier le programme</translation>
    </message>
    <message>
        <source>Change the wording of “%1”</source>
        <translation>Changer le libellé de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add commune “%1”</source>
        <translation>Ajouter la commune «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit commune “%1”</source>
        <translation>Modifier la commune «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove commune “%1”</source>
        <translation>Supprimer la commune «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add organisation “%1”</source>
        <translation>Ajouter l’organisation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit organisation “%1”</source>
        <translation>Modifier l’organisation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove organisation “%1”</source>
        <translation>Supprimer l’organisation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add the letter from “%1”</source>
        <translation>Ajouter la lettre de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit the letter from “%1”</source>
        <translation>Modifier la lettre de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove the letter from “%1”</source>
        <translation>Supprimer la lettre de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add a version of the challenge question</source>
        <translation>Ajouter une version du défi</translation>
    </message>
    <message>
        <source>Edit the challenge question</source>
        <translation>Modifier le défi</translation>
    </message>
    <message>
        <source>Choose the challenge question</source>
        <translation>Choisir le défi</translation>
    </message>
    <message>
        <source>Move a version of the challenge question</source>
        <translation>Déplacer une version du défi</translation>
    </message>
    <message>
        <source>Remove a version of the challenge question</source>
        <translation>Supprimer une version du défi</translation>
    </message>
    <message>
        <source>Add journey step “%1”</source>
        <translation>Ajouter l’étape du parcours «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit journey step “%1”</source>
        <translation>Modifier l’étape du parcours «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move journey step “%1”</source>
        <translation>Déplacer l’étape du parcours «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove journey step “%1”</source>
        <translation>Supprimer l’étape du parcours «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add difficulty “%1”</source>
        <translation>Ajouter la difficulté «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit difficulty “%1”</source>
        <translation>Modifier la difficulté «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move difficulty “%1”</source>
        <translation>Déplacer la difficulté «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove difficulty “%1”</source>
        <translation>Supprimer la difficulté «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add expectation “%1”</source>
        <translation>Ajouter l’attente «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit expectation “%1”</source>
        <translation>Modifier l’attente «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move expectation “%1”</source>
        <translation>Déplacer l’attente «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove expectation “%1”</source>
        <translation>Supprimer l’attente «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add persona “%1”</source>
        <translation>Ajouter le persona «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit persona “%1”</source>
        <translation>Modifier le persona «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move persona “%1”</source>
        <translation>Déplacer le persona «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove persona “%1”</source>
        <translation>Supprimer le persona «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Change the portrait of “%1”</source>
        <translation>Changer le portrait de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove the portrait of “%1”</source>
        <translation>Supprimer le portrait de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Déplacer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add %1 to the roll</source>
        <translation>Inscrire %1 sur la liste d’émargement</translation>
    </message>
    <message>
        <source>Edit %1 on the roll</source>
        <translation>Modifier %1 sur la liste d’émargement</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n invitations</source>
        <translation>
            <numerusform>Noter %n invitation</numerusform>
            <numerusform>Noter %n invitations</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the roll</source>
        <translation>Retirer %1 de la liste d’émargement</translation>
    </message>
    <message>
        <source>Move %1 on the roll</source>
        <translation>Déplacer %1 sur la liste d’émargement</translation>
    </message>
    <message>
        <source>Add seminar “%1”</source>
        <translation>Ajouter le séminaire «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit seminar “%1”</source>
        <translation>Modifier le séminaire «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove seminar “%1”</source>
        <translation>Supprimer le séminaire «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add activity “%1”</source>
        <translation>Ajouter l’activité «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit activity “%1”</source>
        <translation>Modifier l’activité «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove activity “%1”</source>
        <translation>Supprimer l’activité «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move activity “%1”</source>
        <translation>Déplacer l’activité «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Sign in %1</source>
        <translation>Faire émarger %1</translation>
    </message>
    <message>
        <source>Take back the sign-in of %1</source>
        <translation>Annuler l’émargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark %1 as having left</source>
        <translation>Noter le départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mark %1 as absent</source>
        <translation>Noter l’absence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add walk-in %1</source>
        <translation>Ajouter %1, sans invitation</translation>
    </message>
    <message>
        <source>Substitute %1</source>
        <translation>Remplacer %1</translation>
    </message>
    <message>
        <source>End the substitution by %1</source>
        <translation>Mettre fin au remplacement par %1</translation>
    </message>
    <message>
        <source>Resume the vote</source>
        <translation>Reprendre le vote</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Ouvrir le vote</translation>
    </message>
    <message>
        <source>Add a late arrival</source>
        <translation>Ajouter une personne arrivée en retard</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Clore le vote</translation>
    </message>
    <message>
        <source>Reopen the vote</source>
        <translation>Rouvrir le vote</translation>
    </message>
    <message>
        <source>Reveal the result</source>
        <translation>Afficher le résultat</translation>
    </message>
    <message>
        <source>Annul the vote</source>
        <translation>Annuler le vote</translation>
    </message>
    <message>
        <source>Record an incident</source>
        <translation>Consigner un incident</translation>
    </message>
    <message>
        <source>Prepare a vote</source>
        <translation>Préparer un vote</translation>
    </message>
    <message>
        <source>Edit the vote “%1”</source>
        <translation>Modifier le vote «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove the vote “%1”</source>
        <translation>Supprimer le vote «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Let %1 lead a promise</source>
        <translation>Faire porter une promesse par %1</translation>
    </message>
    <message>
        <source>Let %1 sign for %2</source>
        <translation>Faire signer %1 pour %2</translation>
    </message>
    <message numerus="yes">
        <source>Sign in %n people</source>
        <translation>
            <numerusform>Faire émarger %n personne</numerusform>
            <numerusform>Faire émarger %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back the sign-in of %n people</source>
        <translation>
            <numerusform>Annuler l’émargement de %n personne</numerusform>
            <numerusform>Annuler l’émargement de %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n people as having left</source>
        <translation>
            <numerusform>Noter le départ de %n personne</numerusform>
            <numerusform>Noter le départ de %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n people as absent</source>
        <translation>
            <numerusform>Noter l’absence de %n personne</numerusform>
            <numerusform>Noter l’absence de %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people from the roll</source>
        <translation>
            <numerusform>Retirer %n personne de l’émargement</numerusform>
            <numerusform>Retirer %n personnes de l’émargement</numerusform>
        </translation>
    </message>
    <message>
        <source>Note who may be contacted again</source>
        <translation>Noter qui accepte d’être recontacté</translation>
    </message>
    <message>
        <source>Note the rehearsal of the vote “%1”</source>
        <translation>Noter la répétition du vote «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Add %n people to the roll</source>
        <translation>
            <numerusform>Ajouter %n personne à l’émargement</numerusform>
            <numerusform>Ajouter %n personnes à l’émargement</numerusform>
        </translation>
    </message>
    <message>
        <source>Voting slips</source>
        <translation>Coupons de vote</translation>
    </message>
</context>
<context>
    <name>EngagementLetter</name>
    <message>
        <source>Engagement letter %1</source>
        <translation>Lettre d’engagement %1</translation>
    </message>
    <message>
        <source>Engagement letter %1, to publish</source>
        <translation>Lettre d’engagement %1, à publier</translation>
    </message>
    <message>
        <source>Engagement letter</source>
        <translation>Lettre d’engagement</translation>
    </message>
    <message>
        <source>Engagement letter to %1</source>
        <translation>Lettre d’engagement à %1</translation>
    </message>
    <message>
        <source>What is promised in answer to a challenge letter</source>
        <translation>Ce qui est promis en réponse à une lettre d’interpellation</translation>
    </message>
    <message>
        <source>to be specified</source>
        <translation>à préciser</translation>
    </message>
    <message>
        <source>Place and date to be specified</source>
        <translation>Lieu et date à préciser</translation>
    </message>
    <message>
        <source>%1, date to be specified</source>
        <translation>%1, date à préciser</translation>
    </message>
    <message>
        <source>Dated %1</source>
        <translation>Le %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Place and date of a letter: &quot;Cahors, le 7 février 2018&quot;.</extracomment>
        <translation>%1, le %2</translation>
    </message>
    <message numerus="yes">
        <source>aged %n</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Portrait: %1</source>
        <translation>Portrait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>Our promises</source>
        <translation>Nos promesses</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>Autres promesses</translation>
    </message>
    <message>
        <source>No answer to date.</source>
        <translation>Pas de réponse à ce jour.</translation>
    </message>
    <message>
        <source>Promise %1 answers this too:</source>
        <translation>La promesse %1 y répond aussi&#xa0;:</translation>
    </message>
    <message>
        <source>to be specified, by %1</source>
        <translation>à préciser d’ici au %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, d’ici au %2</translation>
    </message>
    <message>
        <source>Promise %1</source>
        <translation>Promesse %1</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Livrable</translation>
    </message>
    <message>
        <source>Lead organisation</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Situation de départ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Derogation needed</source>
        <translation>Dérogation nécessaire</translation>
    </message>
    <message>
        <source>Subject to</source>
        <translation>Sous réserve de</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>%1, subject to agreement</source>
        <translation>%1, sous réserve d’accord</translation>
    </message>
    <message>
        <source>The promises at a glance</source>
        <translation>Les promesses en un coup d’œil</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signatories to be specified.</source>
        <translation>Signataires à préciser.</translation>
    </message>
    <message>
        <source>Signed on %1</source>
        <translation>Signé le %1</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signature&#xa0;: %1</translation>
    </message>
    <message>
        <source>Illustrative document: its people and its promises are invented.</source>
        <translation>Document d’illustration&#xa0;: ses personnages et ses promesses sont inventés.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>You have already voted</source>
        <translation>Vous avez déjà voté</translation>
    </message>
    <message>
        <source>A ballot in your name is already in the box, and this one was not added. If that surprises you, call the facilitator.</source>
        <translation>Votre vote est déjà enregistré&#x202f;; ce bulletin n’a pas été ajouté. Si cela vous surprend, appelez l’animation.</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>Le vote est clos</translation>
    </message>
    <message>
        <source>Your ballot was not added. Call the facilitator if this surprises you.</source>
        <translation>Votre bulletin n’a pas été ajouté. Si cela vous surprend, appelez l’animation.</translation>
    </message>
    <message>
        <source>You are not on the roll of this vote</source>
        <translation>Vous ne figurez pas sur l’émargement de ce vote</translation>
    </message>
    <message>
        <source>Your ballot was not added. Call the facilitator, who can sign you in.</source>
        <translation>Votre bulletin n’a pas été ajouté. Appelez l’animation, qui peut vous faire émarger.</translation>
    </message>
    <message>
        <source>There is no room left on this computer</source>
        <translation>Il n’y a plus de place sur cet ordinateur</translation>
    </message>
    <message>
        <source>Your ballot was not added, and no earlier one is lost. Call the facilitator, then choose again.</source>
        <translation>Votre bulletin n’a pas été ajouté, et aucun autre n’est perdu. Appelez l’animation, puis choisissez à nouveau.</translation>
    </message>
    <message>
        <source>Your ballot could not be kept</source>
        <translation>Votre bulletin n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Nothing earlier is lost. Call the facilitator, then choose again.</source>
        <translation>Rien n’est perdu de ce qui précède. Appelez l’animation, puis choisissez à nouveau.</translation>
    </message>
    <message>
        <source>Voting kiosk</source>
        <translation>Borne de vote</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Bienvenue, %1</translation>
    </message>
    <message>
        <source>Touch the screen to vote. Nobody else sees what you choose.</source>
        <translation>Touchez l’écran pour voter. Personne d’autre ne voit votre choix.</translation>
    </message>
    <message>
        <source>The facilitator opens it for you when it is your turn.</source>
        <translation>L’animation l’ouvre pour vous quand vient votre tour.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Blank vote</source>
        <translation>Vote blanc</translation>
    </message>
    <message>
        <source>Counts as a vote and chooses nobody.</source>
        <translation>Compte comme un vote et ne choisit personne.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>You choose %1, %2</source>
        <translation>Vous choisissez %1, %2</translation>
    </message>
    <message>
        <source>You choose the blank vote</source>
        <translation>Vous choisissez le vote blanc</translation>
    </message>
    <message>
        <source>Once confirmed, your ballot is in the box and cannot be changed.</source>
        <translation>Une fois confirmé, votre bulletin est dans l’urne et ne peut plus être changé.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Confirm my vote</source>
        <translation>Confirmer mon vote</translation>
    </message>
    <message>
        <source>Thank you. Your ballot is in the box.</source>
        <translation>Merci. Votre bulletin est dans l’urne.</translation>
    </message>
    <message>
        <source>Your tracking code, if you wish to note it: it will show that your ballot was counted, not what it said.</source>
        <translation>Votre code de suivi, si vous voulez le noter&#xa0;: il montrera que votre bulletin a été compté, pas ce qu’il disait.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>To place none is a blank vote.</source>
        <translation>N’attribuer aucun point, c’est voter blanc.</translation>
    </message>
    <message>
        <source>To tick none is a blank vote.</source>
        <translation>Ne rien cocher, c’est voter blanc.</translation>
    </message>
    <message numerus="yes">
        <source>You give %n point(s)</source>
        <translation>
            <numerusform>Vous attribuez %n point</numerusform>
            <numerusform>Vous attribuez %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You tick %n persona(s)</source>
        <translation>
            <numerusform>Vous cochez %n persona</numerusform>
            <numerusform>Vous cochez %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n point</numerusform>
            <numerusform>%1&#xa0;: %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Points for %1</source>
        <translation>Points pour %1</translation>
    </message>
    <message>
        <source>One point less for %1</source>
        <translation>Un point de moins pour %1</translation>
    </message>
    <message>
        <source>One point more for %1</source>
        <translation>Un point de plus pour %1</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Type the code on your voting slip, or ask the facilitator to open the kiosk for you.</source>
        <translation>Saisissez le code de votre coupon de vote, ou demandez à l’animateur d’ouvrir la borne pour vous.</translation>
    </message>
    <message>
        <source>Code on your slip</source>
        <translation>Code de votre coupon</translation>
    </message>
    <message>
        <source>No slip has this code. Check it, and try again in a moment.</source>
        <translation>Aucun coupon ne porte ce code. Vérifiez-le et réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>“%1” already exists and is not overwritten: choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà et n’est pas remplacé&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is not a Fil rouge programme.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un programme Fil rouge.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Fil rouge (format %2): update Fil rouge to open it.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par un Fil rouge plus récent (format %2)&#xa0;: mettez Fil rouge à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The file is damaged (%1): restore its latest snapshot.</source>
        <translation>Le fichier est abîmé (%1)&#xa0;: revenez à son dernier instantané.</translation>
    </message>
    <message>
        <source>“%1” is open in another Fil rouge: close it there first.</source>
        <translation>«&#x202f;%1&#x202f;» est ouvert dans un autre Fil rouge&#xa0;: fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>The disk is full, and nothing was changed: make some room and try again.</source>
        <translation>Le disque est plein et rien n’a été modifié&#xa0;: faites de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2): check the disk and the access rights.</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;» (%2)&#xa0;: vérifiez le disque et les droits d’accès.</translation>
    </message>
    <message>
        <source>Writing failed (%1), and nothing was changed: check the disk and the access rights.</source>
        <translation>L’écriture a échoué (%1) et rien n’a été modifié&#xa0;: vérifiez le disque et les droits d’accès.</translation>
    </message>
    <message>
        <source>The file could not be brought to this version’s format (%1); it was left as it was.</source>
        <translation>Le fichier n’a pas pu être mis au format de cette version (%1)&#x202f;; il est resté tel quel.</translation>
    </message>
    <message>
        <source>Fil rouge and Qt use two different SQLite libraries (%1): install both from the same distribution.</source>
        <translation>Fil rouge et Qt utilisent deux bibliothèques SQLite différentes (%1)&#xa0;: installez-les depuis la même distribution.</translation>
    </message>
    <message>
        <source>“%1” is too large: the limit is %2.</source>
        <translation>«&#x202f;%1&#x202f;» est trop lourd&#xa0;: la limite est de %2.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text (byte %2): save it as UTF-8.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un texte en UTF-8 (octet %2)&#xa0;: enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: there is no such key; remove it or correct its name.</source>
        <translation>%1&#xa0;: cette clé n’existe pas&#x202f;; retirez-la ou corrigez son nom.</translation>
    </message>
    <message>
        <source>%1: expected %2.</source>
        <translation>%1&#xa0;: il faut ici %2.</translation>
    </message>
    <message>
        <source>%1: the identifier %2 is there twice; give one of the two another.</source>
        <translation>%1&#xa0;: l’identifiant %2 y est deux fois&#x202f;; donnez-en un autre à l’un des deux.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which does not exist.</source>
        <translation>%1 renvoie à %2, qui n’existe pas.</translation>
    </message>
    <message>
        <source>No font has the character %1 (in “%2”): replace it and export again.</source>
        <translation>Aucune police n’a le caractère %1 (dans «&#x202f;%2&#x202f;»)&#xa0;: remplacez-le, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>%1 is not accepted: %2.</source>
        <translation>%1 n’est pas accepté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” does not exist, or no longer.</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas, ou n’existe plus.</translation>
    </message>
    <message>
        <source>It cannot be deleted: a vote refers to it.</source>
        <translation>Suppression impossible&#xa0;: un vote y renvoie.</translation>
    </message>
    <message>
        <source>This cannot be done now: %1.</source>
        <translation>C’est impossible pour le moment&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This person has already voted.</source>
        <translation>Cette personne a déjà voté.</translation>
    </message>
    <message>
        <source>This person is not on the roll of the vote: sign them in first.</source>
        <translation>Cette personne n’est pas inscrite à ce vote&#xa0;: faites-la d’abord émarger.</translation>
    </message>
    <message>
        <source>The vote is not open.</source>
        <translation>Le vote n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The ballot box of the open vote is not beside the programme (%1): put it back, or annul the vote.</source>
        <translation>L’urne du vote ouvert n’est pas à côté du programme (%1)&#xa0;: remettez-la en place, ou annulez le vote.</translation>
    </message>
    <message>
        <source>The ballot box has no room for more people.</source>
        <translation>L’urne ne peut pas accueillir plus de votants.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Annulé&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is not there: check the path.</source>
        <translation>«&#x202f;%1&#x202f;» est introuvable&#xa0;: vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 names the file “%2”, which is not there: put it beside, or correct its name.</source>
        <translation>%1 désigne le fichier «&#x202f;%2&#x202f;», qui est introuvable&#xa0;: mettez-le à côté, ou corrigez son nom.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2): restore the latest snapshot of the file.</source>
        <translation>«&#x202f;%1&#x202f;» est abîmé (%2)&#xa0;: revenez au dernier instantané du fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to: choose another folder, or copy the file to one of yours.</source>
        <translation>Impossible d’écrire dans «&#x202f;%1&#x202f;»&#xa0;: choisissez un autre dossier, ou copiez le fichier dans un dossier à vous.</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation>À la %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>Approval</source>
        <translation>Vote par approbation</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Répartition de points</translation>
    </message>
    <message>
        <source>Single choice</source>
        <translation>Choix unique</translation>
    </message>
    <message numerus="yes">
        <source>Each voter ticks up to %n persona(s), all alike; those with the most approvals are chosen.</source>
        <translation>
            <numerusform>Chaque votant approuve au plus %n persona&#x202f;; ceux qui recueillent le plus d’approbations sont choisis.</numerusform>
            <numerusform>Chaque votant approuve jusqu’à %n personas, sans ordre de préférence&#x202f;; ceux qui recueillent le plus d’approbations sont choisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each voter has %n point(s) to place, at most %1 on one persona; those with the most points are chosen.</source>
        <translation>
            <numerusform>Chaque votant dispose de %n point, au plus %1 pour un même persona&#x202f;; ceux qui recueillent le plus de points sont choisis.</numerusform>
            <numerusform>Chaque votant dispose de %n points à répartir, au plus %1 pour un même persona&#x202f;; ceux qui recueillent le plus de points sont choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each voter names one persona; those with the most ballots are chosen.</source>
        <translation>Chaque votant désigne un persona&#x202f;; ceux qui recueillent le plus de bulletins sont choisis.</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes of an annulled vote</source>
        <translation>Procès-verbal d’un vote annulé</translation>
    </message>
    <message>
        <source>Minutes of the run-off</source>
        <translation>Procès-verbal du second tour</translation>
    </message>
    <message>
        <source>Minutes of the vote</source>
        <translation>Procès-verbal du vote</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>This run-off settles the tie of the first vote (opening: %1).</source>
        <translation>Ce second tour départage les ex æquo du premier vote (ouverture&#xa0;: %1).</translation>
    </message>
    <message>
        <source>A tie for the last places is settled by a run-off among those tied.</source>
        <translation>En cas d’égalité pour les dernières places, un second tour départage les ex æquo.</translation>
    </message>
    <message>
        <source>In a tie for the last places, all those tied are chosen.</source>
        <translation>En cas d’égalité pour les dernières places, tous les ex æquo sont choisis.</translation>
    </message>
    <message>
        <source>A tie for the last places is settled by lot, with a seed published before the vote: %1</source>
        <translation>En cas d’égalité pour les dernières places, un tirage au sort départage les ex æquo, avec une clé publiée avant le vote&#xa0;: %1</translation>
    </message>
    <message>
        <source>The rule, announced before the vote</source>
        <translation>La règle, annoncée avant le vote</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) to be chosen.</source>
        <translation>
            <numerusform>%n persona à choisir.</numerusform>
            <numerusform>%n personas à choisir.</numerusform>
        </translation>
    </message>
    <message>
        <source>A blank vote is possible: it counts as a vote and chooses nobody.</source>
        <translation>Le vote blanc est possible&#xa0;: il compte comme un vote et ne choisit personne.</translation>
    </message>
    <message>
        <source>There is no blank vote.</source>
        <translation>Il n’y a pas de vote blanc.</translation>
    </message>
    <message>
        <source>%1: the vote was opened, the box being empty.</source>
        <translation>%1&#xa0;: ouverture du vote, l’urne étant vide.</translation>
    </message>
    <message>
        <source>%1: the vote was closed and the box sealed.</source>
        <translation>%1&#xa0;: clôture du vote, l’urne est scellée.</translation>
    </message>
    <message>
        <source>%1: the vote was opened again.</source>
        <translation>%1&#xa0;: réouverture du vote.</translation>
    </message>
    <message>
        <source>%1: the ballots were counted and the result was shown.</source>
        <translation>%1&#xa0;: dépouillement des bulletins et affichage du résultat.</translation>
    </message>
    <message>
        <source>%1: the vote was annulled. %2</source>
        <translation>%1&#xa0;: annulation du vote. %2</translation>
    </message>
    <message>
        <source>%1: one more person was added to the roll.</source>
        <translation>%1&#xa0;: une personne de plus est inscrite sur la liste des votants.</translation>
    </message>
    <message>
        <source>%1: the vote was rehearsed, and those ballots were wiped.</source>
        <translation>%1&#xa0;: répétition du vote&#x202f;; ses bulletins ont été effacés.</translation>
    </message>
    <message>
        <source>%1: the vote went on after an interruption.</source>
        <translation>%1&#xa0;: reprise du vote après une interruption.</translation>
    </message>
    <message>
        <source>%1: incident. %2</source>
        <translation>%1&#xa0;: incident. %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Who voted</source>
        <translation>Participation</translation>
    </message>
    <message>
        <source>On the roll: %1</source>
        <translation>Inscrits&#xa0;: %1</translation>
    </message>
    <message>
        <source>Voted: %1</source>
        <translation>Ont voté&#xa0;: %1</translation>
    </message>
    <message>
        <source>By phone: %1</source>
        <translation>Par téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>At the kiosk: %1</source>
        <translation>À la borne&#xa0;: %1</translation>
    </message>
    <message>
        <source>On paper: %1</source>
        <translation>Sur papier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Blank votes: %1</source>
        <translation>Votes blancs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Spoiled paper ballots: %1</source>
        <translation>Bulletins papier nuls&#xa0;: %1</translation>
    </message>
    <message>
        <source>Did not vote: %1</source>
        <translation>N’ont pas voté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>No persona is chosen.</source>
        <translation>Aucun persona n’est choisi.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Le vote choisit&#xa0;: %1</translation>
    </message>
    <message>
        <source>To the run-off: %1</source>
        <translation>Au second tour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Held over: %1</source>
        <translation>En réserve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi ce résultat</translation>
    </message>
    <message>
        <source>To verify</source>
        <translation>Pour vérifier</translation>
    </message>
    <message>
        <source>Question, personas, rule and roll at opening (SHA-256):</source>
        <translation>Question, personas, règle et liste des votants à l’ouverture (SHA-256)&#xa0;:</translation>
    </message>
    <message>
        <source>Roll at closing (SHA-256):</source>
        <translation>Liste des votants à la clôture (SHA-256)&#xa0;:</translation>
    </message>
    <message>
        <source>Codes and ballots in the sealed box (SHA-256):</source>
        <translation>Codes et bulletins de l’urne scellée (SHA-256)&#xa0;:</translation>
    </message>
    <message>
        <source>Tracking codes</source>
        <translation>Codes de suivi</translation>
    </message>
    <message>
        <source>In alphabetical order. A code shows that its ballot was counted, not what it said.</source>
        <translation>Par ordre alphabétique. Un code montre que son bulletin a été compté, pas ce qu’il disait.</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Sorted by what they say, so that anyone can count again; nothing links them to the codes.</source>
        <translation>Classés selon ce qu’ils disent, pour que chacun puisse recompter&#x202f;; rien ne les relie aux codes.</translation>
    </message>
    <message>
        <source>Blank vote</source>
        <translation>Vote blanc</translation>
    </message>
    <message>
        <source>What this vote is</source>
        <translation>Ce qu’est ce vote</translation>
    </message>
    <message>
        <source>A workshop vote, run on the facilitator&apos;s laptop; it is not a political election.</source>
        <translation>Un vote d’atelier, tenu sur l’ordinateur de l’équipe d’animation&#x202f;; ce n’est pas une élection politique.</translation>
    </message>
    <message>
        <source>Roll at opening and at closing (SHA-256):</source>
        <translation>Liste des votants à l’ouverture et à la clôture (SHA-256)&#xa0;:</translation>
    </message>
    <message>
        <source>Roll at opening (SHA-256):</source>
        <translation>Liste des votants à l’ouverture (SHA-256)&#xa0;:</translation>
    </message>
    <message>
        <source>Any phone in the room could vote, once, and there could be no more ballots than people present: a weaker guarantee than a personal code for each.</source>
        <translation>Tout téléphone présent dans la salle pouvait voter, une seule fois, sans qu’il puisse y avoir plus de bulletins que de personnes présentes&#xa0;: une garantie plus faible qu’un code personnel pour chacun.</translation>
    </message>
    <message>
        <source>%1: personal codes: %2; spare slips: %3.</source>
        <translation>%1&#xa0;: codes personnels&#xa0;: %2&#x202f;; coupons de réserve&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: a voting slip was replaced, and the old code made void.</source>
        <translation>%1&#xa0;: un coupon de vote a été remplacé et l’ancien code annulé.</translation>
    </message>
    <message>
        <source>%1: a voting slip was made void.</source>
        <translation>%1&#xa0;: un coupon de vote a été annulé.</translation>
    </message>
    <message>
        <source>%1: a spare voting slip was handed out.</source>
        <translation>%1&#xa0;: un coupon de réserve a été remis.</translation>
    </message>
    <message>
        <source>%1: a paper ballot was handed out in place of a personal code.</source>
        <translation>%1&#xa0;: un bulletin papier a été remis à la place d’un code personnel.</translation>
    </message>
    <message>
        <source>A3C2 gives three points to persona A and two to persona C.</source>
        <translation>A3C2 attribue trois points au persona A et deux au persona C.</translation>
    </message>
    <message>
        <source>AC approves of personas A and C.</source>
        <translation>AC approuve les personas A et C.</translation>
    </message>
    <message>
        <source>Paper ballots were entered as totals: they stand here as ballots that have the same totals, not one by one as they were written.</source>
        <translation>Les bulletins papier ont été saisis par totaux&#xa0;: ils figurent ici sous forme de bulletins de mêmes totaux, et non un par un tels qu’ils ont été remplis.</translation>
    </message>
    <message>
        <source>A tie for the last places is settled by a run-off among those tied, in which each voter names one.</source>
        <translation>En cas d’égalité pour les dernières places, un second tour départage les ex æquo&#xa0;: chaque votant en désigne un.</translation>
    </message>
</context>
<context>
    <name>MinutesDocument</name>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Séminaire</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>To the run-off</source>
        <translation>Au second tour</translation>
    </message>
    <message>
        <source>Held over</source>
        <translation>En réserve</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Blank votes</source>
        <translation>Votes blancs</translation>
    </message>
    <message>
        <source>Ballots in all</source>
        <translation>Total des bulletins</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>The facilitator</source>
        <translation>L’animatrice ou l’animateur</translation>
    </message>
    <message>
        <source>A participant, as witness</source>
        <translation>Une personne présente, comme témoin</translation>
    </message>
    <message>
        <source>Illustrative document: its people and its vote are invented.</source>
        <translation>Document d’illustration&#xa0;: ses personnages et son scrutin sont inventés.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Phones can vote at %1</source>
        <translation>Les téléphones peuvent voter à l’adresse %1</translation>
    </message>
    <message>
        <source>This computer has lost its network (%1). Switch the Wi-Fi back on or plug the cable in: the vote goes on at the same address, and no ballot is lost.</source>
        <translation>Cet ordinateur a perdu son réseau (%1). Rallumez le Wi-Fi ou rebranchez le câble&#xa0;: le vote reprend à la même adresse, et aucun bulletin n’est perdu.</translation>
    </message>
    <message>
        <source>Another program has taken port %1 meanwhile. Close it: the vote comes back at the same address by itself.</source>
        <translation>Un autre programme a pris le port %1 entre-temps. Fermez-le&#xa0;: le vote revient de lui-même à la même adresse.</translation>
    </message>
    <message>
        <source>This computer reaches its own page. Now try it with one phone of the room.</source>
        <translation>Cet ordinateur atteint sa propre page. Essayez maintenant avec un téléphone de la salle.</translation>
    </message>
    <message>
        <source>Nothing answers at this address (%1). Choose another, or switch the vote off and on.</source>
        <translation>Rien ne répond à cette adresse (%1). Choisissez-en une autre, ou éteignez puis rallumez le vote.</translation>
    </message>
    <message>
        <source>This computer cannot reach its own page (%1): a firewall probably stops it. Let Fil rouge accept connections on port %2.</source>
        <translation>Cet ordinateur n’atteint pas sa propre page (%1)&#xa0;: un pare-feu l’en empêche sans doute. Autorisez Fil rouge à recevoir des connexions sur le port %2.</translation>
    </message>
    <message>
        <source>Another program answers at this address (%1). Choose another port.</source>
        <translation>Un autre programme répond à cette adresse (%1). Choisissez un autre port.</translation>
    </message>
    <message>
        <source>Another program already uses port %1: close it, or choose another port.</source>
        <translation>Un autre programme utilise déjà le port %1&#xa0;: fermez-le, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>“%1” is not an address of this computer: choose one of those in the list.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une adresse de cet ordinateur&#xa0;: choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>The system keeps port %1 for itself: choose one from 1024 to 65535.</source>
        <translation>Le système se réserve le port %1&#xa0;: choisissez-en un de 1024 à 65535.</translation>
    </message>
    <message>
        <source>The page cannot be opened (%1, %2). Choose another address.</source>
        <translation>La page ne peut pas être ouverte (%1, %2). Choisissez une autre adresse.</translation>
    </message>
    <message>
        <source>Is the phone on the same Wi-Fi as this computer? Mobile data off, and no “guest” network.</source>
        <translation>Le téléphone est-il sur le même Wi-Fi que cet ordinateur&#x202f;? Données mobiles coupées, et pas de réseau «&#x202f;invité&#x202f;».</translation>
    </message>
    <message>
        <source>The computer’s firewall may stop phones: let Fil rouge accept connections on port %1.</source>
        <translation>Le pare-feu de l’ordinateur bloque peut-être les téléphones&#xa0;: autorisez Fil rouge à recevoir des connexions sur le port %1.</translation>
    </message>
    <message>
        <source>Many public Wi-Fi networks keep devices apart (“client isolation”). Ask for it to be lifted, or bring a small router, or share a connection from a phone.</source>
        <translation>Beaucoup de Wi-Fi publics isolent les appareils les uns des autres («&#x202f;isolation des clients&#x202f;»). Demandez qu’on la lève, apportez un petit routeur, ou partagez la connexion d’un téléphone.</translation>
    </message>
    <message>
        <source>Nothing helps? Vote at the kiosk and on paper: the count is the same.</source>
        <translation>Rien n’y fait&#x202f;? Votez à la borne et sur papier&#xa0;: le dépouillement est le même.</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>cable</source>
        <translation>câble</translation>
    </message>
    <message>
        <source>virtual network</source>
        <translation>réseau virtuel</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>cet ordinateur seulement</translation>
    </message>
    <message>
        <source>other network</source>
        <translation>autre réseau</translation>
    </message>
</context>
<context>
    <name>OpeningChecks</name>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Personne n’a encore émargé.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have signed in and may vote.</source>
        <translation>
            <numerusform>%n personne a émargé et peut voter.</numerusform>
            <numerusform>%n personnes ont émargé et peuvent voter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote is not set up yet.</source>
        <translation>Le vote n’est pas encore préparé.</translation>
    </message>
    <message>
        <source>Another vote is under way: close and reveal it first.</source>
        <translation>Un autre vote est en cours&#xa0;: il faut d’abord le clore et en afficher le résultat.</translation>
    </message>
    <message>
        <source>The vote has no question.</source>
        <translation>Le vote n’a pas de question.</translation>
    </message>
    <message>
        <source>Put two personas or more on the ballot.</source>
        <translation>Inscrivez au moins deux personas sur le bulletin.</translation>
    </message>
    <message>
        <source>Choose fewer personas than there are on the ballot.</source>
        <translation>Faites choisir moins de personas que le bulletin n’en compte.</translation>
    </message>
    <message numerus="yes">
        <source>%n personas on the ballot, %1 to be chosen.</source>
        <translation>
            <numerusform>%n persona sur le bulletin, %1 à choisir.</numerusform>
            <numerusform>%n personas sur le bulletin, %1 à choisir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tie rule is not set yet.</source>
        <translation>La règle en cas d’égalité n’est pas encore fixée.</translation>
    </message>
    <message>
        <source>Ties: a run-off.</source>
        <translation>Égalité&#xa0;: second tour.</translation>
    </message>
    <message>
        <source>Ties: all who are tied are chosen.</source>
        <translation>Égalité&#xa0;: tous les ex æquo sont choisis.</translation>
    </message>
    <message>
        <source>A lot needs a seed that the room sees beforehand.</source>
        <translation>Le tirage au sort demande une graine, montrée à la salle avant le vote.</translation>
    </message>
    <message>
        <source>Ties: a lot, with the seed %1.</source>
        <translation>Égalité&#xa0;: tirage au sort, avec la graine %1.</translation>
    </message>
    <message>
        <source>The projector is on the second screen.</source>
        <translation>La projection est sur le second écran.</translation>
    </message>
    <message>
        <source>No second screen: the room sees a window.</source>
        <translation>Pas de second écran&#xa0;: la salle voit une fenêtre.</translation>
    </message>
    <message>
        <source>Show the vote to the room first: it must have seen the seed of the lot, %1.</source>
        <translation>Montrez d’abord le vote à la salle&#xa0;: elle doit avoir vu la graine du tirage, %1.</translation>
    </message>
    <message>
        <source>Not rehearsed: try screen, kiosk and paper once, on a copy.</source>
        <translation>Pas encore répété&#xa0;: essayez une fois l’écran, la borne et le papier, sur une copie.</translation>
    </message>
    <message>
        <source>Rehearsed: %1.</source>
        <translation>Répété&#xa0;: %1.</translation>
    </message>
    <message>
        <source>One may tick more personas than there are on the ballot.</source>
        <translation>On peut cocher plus de personas qu’il n’y en a sur le bulletin.</translation>
    </message>
    <message>
        <source>There are more points than can be given to the personas on the ballot.</source>
        <translation>Il y a plus de points que les personas du bulletin ne peuvent en recevoir.</translation>
    </message>
    <message numerus="yes">
        <source>%n personas on the ballot, %1 to be chosen by approval.</source>
        <translation>
            <numerusform>%n persona sur le bulletin, %1 à choisir par approbation.</numerusform>
            <numerusform>%n personas sur le bulletin, %1 à choisir par approbation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas on the ballot, %1 to be chosen by points.</source>
        <translation>
            <numerusform>%n persona sur le bulletin, %1 à choisir par points.</numerusform>
            <numerusform>%n personas sur le bulletin, %1 à choisir par points.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones are off: people vote at the kiosk and on paper.</source>
        <translation>Sans téléphones&#xa0;: on vote à la borne et sur papier.</translation>
    </message>
    <message>
        <source>Phones: %1</source>
        <translation>Téléphones&#xa0;: %1</translation>
    </message>
    <message>
        <source>Phones are on: one ballot for each phone in the room.</source>
        <translation>Téléphones prêts&#xa0;: un bulletin par téléphone dans la salle.</translation>
    </message>
    <message numerus="yes">
        <source>Phones are on, and %n people have no voting slip yet.</source>
        <translation>
            <numerusform>Téléphones prêts, et %n personne n’a pas encore de coupon de vote.</numerusform>
            <numerusform>Téléphones prêts, et %n personnes n’ont pas encore de coupon de vote.</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones are on, and everybody has a voting slip.</source>
        <translation>Téléphones prêts, et chacun a son coupon de vote.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n ballot(s) can hold %1 approvals at most, and %2 are entered.</source>
        <translation>
            <numerusform>%n bulletin peut porter au plus %1 approbations, et %2 sont saisies.</numerusform>
            <numerusform>%n bulletins peuvent porter au plus %1 approbations, et %2 sont saisies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) can hold %1 points at most, and %2 are entered.</source>
        <translation>
            <numerusform>%n bulletin peut porter au plus %1 points, et %2 sont saisis.</numerusform>
            <numerusform>%n bulletins peuvent porter au plus %1 points, et %2 sont saisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n ballot(s), and %1 are entered.</source>
        <translation>
            <numerusform>Il y a %n bulletin, et %1 sont saisis.</numerusform>
            <numerusform>Il y a %n bulletins, et %1 sont saisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) that are neither blank nor spoiled mark something each, and only %1 are entered.</source>
        <translation>
            <numerusform>%n bulletin, ni blanc ni nul, porte au moins une marque, et le total saisi est %1.</numerusform>
            <numerusform>%n bulletins, ni blancs ni nuls, portent chacun au moins une marque, et le total saisi n’est que de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) can give %1 at most %2, and %3 are entered.</source>
        <translation>
            <numerusform>%n bulletin peut donner à %1 au plus %2, et le total saisi est %3.</numerusform>
            <numerusform>%n bulletins peuvent donner à %1 au plus %2, et le total saisi est %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a whole number on every line.</source>
        <translation>Saisissez un nombre entier à chaque ligne.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>Leave everything empty for a blank vote: it counts, and chooses nobody.</source>
        <translation>Pour voter blanc, ne cochez rien&#xa0;: ce vote compte et ne choisit personne.</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <translation>Points pour %1</translation>
    </message>
    <message>
        <source>Blank vote</source>
        <translation>Vote blanc</translation>
    </message>
    <message>
        <source>It counts as a vote, and chooses nobody.</source>
        <translation>Il compte comme un vote et ne choisit personne.</translation>
    </message>
    <message>
        <source>Read the letter: %1</source>
        <translation>Lire la lettre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Lire la lettre</translation>
    </message>
    <message>
        <source>Points left: %1</source>
        <translation>Points restants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Still to tick, if you wish: %1</source>
        <translation>Vous pouvez encore cocher&#xa0;: %1</translation>
    </message>
    <message>
        <source>This request cannot be read</source>
        <translation>Cette demande est illisible</translation>
    </message>
    <message>
        <source>Load the page again. If that does not help, ask the facilitator.</source>
        <translation>Rechargez la page. Si cela ne suffit pas, adressez-vous à l’animateur.</translation>
    </message>
    <message>
        <source>The connection is too slow</source>
        <translation>La connexion est trop lente</translation>
    </message>
    <message>
        <source>Your phone took too long to ask. Move closer to the Wi-Fi and try again.</source>
        <translation>Votre téléphone a mis trop de temps. Rapprochez-vous de la borne Wi-Fi et réessayez.</translation>
    </message>
    <message>
        <source>Too many unknown codes</source>
        <translation>Trop de codes inconnus</translation>
    </message>
    <message>
        <source>Codes are being tried out, so typed codes have to wait a little. Try again in a few seconds, or scan the code on your slip.</source>
        <translation>Quelqu’un essaie des codes au hasard&#xa0;: les codes saisis à la main doivent patienter un peu. Réessayez dans quelques secondes, ou scannez le code de votre coupon.</translation>
    </message>
    <message>
        <source>Many phones at once</source>
        <translation>Beaucoup de téléphones à la fois</translation>
    </message>
    <message>
        <source>Try again in a few seconds: nothing is lost.</source>
        <translation>Réessayez dans quelques secondes&#xa0;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>There is nothing at this address</source>
        <translation>Il n’y a rien à cette adresse</translation>
    </message>
    <message>
        <source>Compare it with the one on the screen.</source>
        <translation>Comparez-la avec celle de l’écran.</translation>
    </message>
    <message>
        <source>You are not on the roll of this vote</source>
        <translation>Vous n’êtes pas sur la liste d’émargement de ce vote</translation>
    </message>
    <message>
        <source>Your ballot was not added. Go to the facilitator: you can be added to the roll while the vote is open.</source>
        <translation>Votre bulletin n’a pas été ajouté. Allez voir l’animateur&#xa0;: il peut vous inscrire tant que le vote est ouvert.</translation>
    </message>
    <message>
        <source>Every ballot has been cast</source>
        <translation>Tous les bulletins sont déposés</translation>
    </message>
    <message>
        <source>There are as many ballots in the box as people present, so yours was not added. Go to the facilitator.</source>
        <translation>L’urne contient autant de bulletins qu’il y a de personnes présentes&#xa0;: le vôtre n’a pas été ajouté. Allez voir l’animateur.</translation>
    </message>
    <message>
        <source>This form comes from another site</source>
        <translation>Ce formulaire vient d’un autre site</translation>
    </message>
    <message>
        <source>Nothing was done. Open the address on the screen and vote there.</source>
        <translation>Rien n’a été fait. Ouvrez l’adresse affichée à l’écran et votez là.</translation>
    </message>
    <message>
        <source>This ballot cannot be read</source>
        <translation>Ce bulletin est illisible</translation>
    </message>
    <message>
        <source>Nothing was added to the box. Go back to the vote and fill it in again.</source>
        <translation>Rien n’a été ajouté à l’urne. Revenez au vote et remplissez le bulletin à nouveau.</translation>
    </message>
    <message>
        <source>Rehearsal: these ballots are wiped afterwards.</source>
        <translation>Répétition&#xa0;: ces bulletins seront effacés.</translation>
    </message>
    <message>
        <source>Last call.</source>
        <translation>Dernier appel.</translation>
    </message>
    <message numerus="yes">
        <source>The vote closes in %n second(s).</source>
        <translation>
            <numerusform>Le vote se clôt dans %n seconde.</numerusform>
            <numerusform>Le vote se clôt dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote is open: to the ballot</source>
        <translation>Le vote est ouvert&#xa0;: voir le bulletin</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Dans la salle</translation>
    </message>
    <message>
        <source>Voted: %1 of %2</source>
        <translation>Ont voté&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>On the screen now</source>
        <translation>À l’écran en ce moment</translation>
    </message>
    <message>
        <source>The vote closes in %1</source>
        <translation>Le vote se clôt dans %1</translation>
    </message>
    <message>
        <source>No connection. Stay on the room’s Wi-Fi, and turn mobile data off: this page finds its way back by itself.</source>
        <translation>Pas de connexion. Restez sur le Wi-Fi de la salle et coupez les données mobiles&#xa0;: cette page se rétablit d’elle-même.</translation>
    </message>
    <message>
        <source>Connected again.</source>
        <translation>Connexion rétablie.</translation>
    </message>
    <message>
        <source>The network did not answer: nobody knows yet whether this went through. Press the button again. A ballot that comes twice counts once.</source>
        <translation>Le réseau n’a pas répondu&#xa0;: on ne sait pas encore si l’envoi est arrivé. Appuyez de nouveau sur le bouton. Un bulletin reçu deux fois compte une fois.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Your tracking code: %1</source>
        <translation>Votre code de suivi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>To the run-off</source>
        <translation>Au second tour</translation>
    </message>
    <message>
        <source>Every ballot that was in the box, by its code. Which code said what is not known.</source>
        <translation>Tous les bulletins de l’urne, par leur code. Nul ne sait quel code a dit quoi.</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Six letters and digits on your voting slip, like 4F7-K2M. Capitals and the hyphen do not matter.</source>
        <translation>Six lettres et chiffres sur votre coupon de vote, comme 4F7-K2M. Majuscules et trait d’union sont sans importance.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>No slip, or a question? Ask the facilitator.</source>
        <translation>Pas de coupon, ou une question&#x202f;? Adressez-vous à l’animateur.</translation>
    </message>
    <message>
        <source>You may ask somebody you trust to help you vote.</source>
        <translation>Vous pouvez vous faire aider par la personne de votre choix.</translation>
    </message>
    <message>
        <source>The vote has not opened yet</source>
        <translation>Le vote n’est pas encore ouvert</translation>
    </message>
    <message>
        <source>There is no vote at the moment</source>
        <translation>Il n’y a pas de vote en ce moment</translation>
    </message>
    <message>
        <source>Keep this page open: the ballot appears here by itself.</source>
        <translation>Gardez cette page ouverte&#xa0;: le bulletin s’y affichera de lui-même.</translation>
    </message>
    <message>
        <source>Keep this page open: it changes by itself when there is one.</source>
        <translation>Gardez cette page ouverte&#xa0;: elle changera d’elle-même quand il y en aura un.</translation>
    </message>
    <message>
        <source>Code unknown</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>Vote from this phone</source>
        <translation>Voter depuis ce téléphone</translation>
    </message>
    <message>
        <source>This code opens no ballot. Compare it with your slip and type it again. A slip that was replaced no longer works: use the new one.</source>
        <translation>Ce code n’ouvre aucun bulletin. Comparez-le avec votre coupon et saisissez-le de nouveau. Un coupon remplacé ne marche plus&#xa0;: prenez le nouveau.</translation>
    </message>
    <message>
        <source>Read the letters</source>
        <translation>Lire les lettres</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Comment on compte</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>Le vote est clos</translation>
    </message>
    <message>
        <source>Your ballot came after the vote was closed: it was not added.</source>
        <translation>Votre bulletin est arrivé après la clôture&#xa0;: il n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>Your ballot is in the box.</source>
        <translation>Votre bulletin est dans l’urne.</translation>
    </message>
    <message>
        <source>No ballot was cast with this code.</source>
        <translation>Aucun bulletin n’a été déposé avec ce code.</translation>
    </message>
    <message>
        <source>The box is sealed. The result appears here when it is shown.</source>
        <translation>L’urne est scellée. Le résultat s’affichera ici dès qu’il sera annoncé.</translation>
    </message>
    <message>
        <source>The letters</source>
        <translation>Les lettres</translation>
    </message>
    <message>
        <source>Back to the vote</source>
        <translation>Revenir au vote</translation>
    </message>
    <message>
        <source>Letter: %1</source>
        <translation>Lettre&#xa0;: %1</translation>
    </message>
    <message>
        <source>All the letters</source>
        <translation>Toutes les lettres</translation>
    </message>
    <message>
        <source>Nothing is chosen yet: choose a persona, or the blank vote.</source>
        <translation>Rien n’est encore choisi&#xa0;: choisissez un persona, ou le vote blanc.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>Dans l’urne</translation>
    </message>
    <message>
        <source>What stays secret</source>
        <translation>Ce qui reste secret</translation>
    </message>
    <message>
        <source>Your ballot goes into a box that keeps no name, no time and no phone with it. Who has voted is known; what, never.</source>
        <translation>Votre bulletin tombe dans une urne qui ne garde avec lui ni nom, ni heure, ni téléphone. On sait qui a voté&#x202f;; quoi, jamais.</translation>
    </message>
    <message>
        <source>It travels over the room’s Wi-Fi to the facilitator’s computer: good for a workshop, not for a political election.</source>
        <translation>Il passe par le Wi-Fi de la salle jusqu’à l’ordinateur de l’animateur&#xa0;: assez pour un atelier, pas pour une élection politique.</translation>
    </message>
    <message>
        <source>Here every phone has one ballot, and there are never more ballots than people present: a weaker guarantee than personal codes.</source>
        <translation>Ici, chaque téléphone a un bulletin, et il n’y a jamais plus de bulletins que de personnes présentes&#xa0;: une garantie moins forte que des codes personnels.</translation>
    </message>
    <message>
        <source>Check my ballot</source>
        <translation>Vérifier mon bulletin</translation>
    </message>
    <message>
        <source>Check your ballot</source>
        <translation>Vérifiez votre bulletin</translation>
    </message>
    <message>
        <source>It is not in the box yet.</source>
        <translation>Il n’est pas encore dans l’urne.</translation>
    </message>
    <message>
        <source>Put it in the box</source>
        <translation>Le déposer dans l’urne</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Le modifier</translation>
    </message>
    <message>
        <source>Your ballot is in the box</source>
        <translation>Votre bulletin est dans l’urne</translation>
    </message>
    <message>
        <source>This was a rehearsal: you will vote again.</source>
        <translation>C’était une répétition&#xa0;: vous voterez de nouveau.</translation>
    </message>
    <message>
        <source>Your tracking code</source>
        <translation>Votre code de suivi</translation>
    </message>
    <message>
        <source>Note it or take a picture: nobody can tell it to you again. When the result is shown, the codes of all ballots are published. Yours proves that your ballot was in the box, never what it said.</source>
        <translation>Notez-le ou prenez une photo&#xa0;: personne ne pourra vous le redonner. Au résultat, les codes de tous les bulletins sont publiés. Le vôtre prouve que votre bulletin était dans l’urne, jamais ce qu’il disait.</translation>
    </message>
    <message>
        <source>You may close this page. The result will appear here.</source>
        <translation>Vous pouvez fermer cette page. Le résultat s’affichera ici.</translation>
    </message>
    <message>
        <source>Your ballot could not be kept</source>
        <translation>Votre bulletin n’a pas pu être conservé</translation>
    </message>
    <message>
        <source>The facilitator’s computer could not write it to its disk: nothing was added to the box. Tell the facilitator, then try again.</source>
        <translation>L’ordinateur de l’animateur n’a pas pu l’écrire sur son disque&#xa0;: rien n’a été ajouté à l’urne. Prévenez l’animateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You have already voted</source>
        <translation>Vous avez déjà voté</translation>
    </message>
    <message>
        <source>The box already holds a ballot for this code, and nothing was added. If you did not vote yourself, tell the facilitator now.</source>
        <translation>L’urne contient déjà un bulletin pour ce code&#xa0;: rien n’a été ajouté. Si ce n’est pas vous qui avez voté, prévenez l’animateur maintenant.</translation>
    </message>
    <message>
        <source>One ballot was cast with this code. If you did not vote yourself, tell the facilitator now.</source>
        <translation>Un bulletin a été déposé avec ce code. Si ce n’est pas vous qui avez voté, prévenez l’animateur maintenant.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>The ballot box was lost.</source>
        <translation>L’urne a été perdue.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Rehearsal: nothing that is shown or voted now counts.</source>
        <translation>Répétition&#xa0;: rien de ce qui est montré ou voté maintenant ne compte.</translation>
    </message>
    <message>
        <source>Voter %1</source>
        <translation>Votant %1</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Our challenge</source>
        <translation>Notre défi</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>D’ici au %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En ce moment</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>À %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>What I expect</source>
        <translation>Ce que j’attends</translation>
    </message>
    <message>
        <source>Challenge letter</source>
        <translation>Lettre d’interpellation</translation>
    </message>
    <message>
        <source>Engagement letter</source>
        <translation>Lettre d’engagement</translation>
    </message>
    <message>
        <source>Difficulty %1 of %2</source>
        <translation>Difficulté %1 sur %2</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) will be chosen.</source>
        <translation>
            <numerusform>%n persona sera choisi.</numerusform>
            <numerusform>%n personas seront choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tie for the last place is settled by a run-off.</source>
        <translation>En cas d’égalité pour la dernière place, un second tour départage.</translation>
    </message>
    <message>
        <source>If there is a tie for the last place, all who are tied are chosen.</source>
        <translation>En cas d’égalité pour la dernière place, tous les ex æquo sont choisis.</translation>
    </message>
    <message>
        <source>A tie for the last place is settled by lot. Its seed: %1</source>
        <translation>En cas d’égalité pour la dernière place, on tire au sort. La graine du tirage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Dernier appel</translation>
    </message>
    <message>
        <source>have voted</source>
        <translation>ont voté</translation>
    </message>
    <message>
        <source>The vote is open.</source>
        <translation>Le vote est ouvert.</translation>
    </message>
    <message>
        <source>The vote is closed. The box has been sealed since %1.</source>
        <translation>Le vote est clos. L’urne est scellée depuis %1.</translation>
    </message>
    <message>
        <source>Fingerprint of the ballots: %1</source>
        <translation>Empreinte des bulletins&#xa0;: %1</translation>
    </message>
    <message>
        <source>The result has been revealed.</source>
        <translation>Le résultat est connu.</translation>
    </message>
    <message>
        <source>This vote was annulled.</source>
        <translation>Ce vote a été annulé.</translation>
    </message>
    <message>
        <source>The run-off is about to begin.</source>
        <translation>Le second tour va commencer.</translation>
    </message>
    <message>
        <source>The vote is about to begin.</source>
        <translation>Le vote va commencer.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have voted.</source>
        <translation>
            <numerusform>%n personne sur %1 a voté.</numerusform>
            <numerusform>%n personnes sur %1 ont voté.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ballot names a persona, so none is chosen.</source>
        <translation>Aucun bulletin ne désigne de persona, aucun n’est donc choisi.</translation>
    </message>
    <message>
        <source>%1 are tied for the last place: as announced, all of them are chosen.</source>
        <translation>%1 sont à égalité pour la dernière place&#xa0;: comme annoncé, tous sont choisis.</translation>
    </message>
    <message>
        <source>%1 are tied for the last place: as announced, a run-off will settle it.</source>
        <translation>%1 sont à égalité pour la dernière place&#xa0;: comme annoncé, un second tour les départagera.</translation>
    </message>
    <message>
        <source>%1 are tied for the last place: as announced, a lot has settled it for %2.</source>
        <translation>%1 sont à égalité pour la dernière place&#xa0;: comme annoncé, le tirage au sort a désigné %2.</translation>
    </message>
    <message>
        <source>Result of the run-off</source>
        <translation>Résultat du second tour</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Blank votes</source>
        <translation>Votes blancs</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) are held over: nothing of what they say is lost.</source>
        <translation>
            <numerusform>%n persona est en réserve&#xa0;: rien de ce qu’il dit n’est perdu.</numerusform>
            <numerusform>%n personas sont en réserve&#xa0;: rien de ce qu’ils disent n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The persona chosen</source>
        <translation>Le persona choisi</translation>
    </message>
    <message>
        <source>The personas chosen</source>
        <translation>Les personas choisis</translation>
    </message>
    <message>
        <source>Rehearsal, nothing counts: %1</source>
        <translation>Répétition, rien ne compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Box empty, sealed at %1. Fingerprint of question, rule and roll: %2</source>
        <translation>Urne vide, scellée à %1. Empreinte de la question, de la règle et de la liste&#xa0;: %2</translation>
    </message>
    <message>
        <source>Result, in approvals</source>
        <translation>Résultat, en approbations</translation>
    </message>
    <message>
        <source>Result, in points</source>
        <translation>Résultat, en points</translation>
    </message>
    <message>
        <source>A tie for the last place is settled by a run-off, each voter naming one.</source>
        <translation>En cas d’égalité pour la dernière place, un second tour départage&#xa0;: chaque votant en désigne un.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) are blank.</source>
        <translation>
            <numerusform>%n vote est blanc.</numerusform>
            <numerusform>%n votes sont blancs.</numerusform>
        </translation>
    </message>
    <message>
        <source>1. The room’s Wi-Fi</source>
        <translation>1. Le Wi-Fi de la salle</translation>
    </message>
    <message>
        <source>2. The voting page</source>
        <translation>2. La page du vote</translation>
    </message>
    <message>
        <source>The voting page</source>
        <translation>La page du vote</translation>
    </message>
    <message>
        <source>Your code is on your slip.</source>
        <translation>Votre code est sur votre coupon.</translation>
    </message>
    <message>
        <source>No Internet is normal: stay connected, turn mobile data off.</source>
        <translation>Pas d’Internet, c’est normal&#xa0;: restez connecté, coupez les données mobiles.</translation>
    </message>
    <message>
        <source>One ballot for each phone: a weaker guarantee than personal codes.</source>
        <translation>Un bulletin par téléphone&#xa0;: une garantie plus faible que des codes personnels.</translation>
    </message>
</context>
<context>
    <name>Serve</name>
    <message>
        <source>This computer is on no network: switch the Wi-Fi on, or name an address with --address.</source>
        <translation>Cet ordinateur n’est sur aucun réseau&#xa0;: activez le Wi-Fi, ou indiquez une adresse avec --address.</translation>
    </message>
    <message>
        <source>Another address of this computer: --address %1 (%2, %3)</source>
        <translation>Une autre adresse de cet ordinateur&#xa0;: --address %1 (%2, %3)</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535, not “%1”.</source>
        <translation>--port attend un nombre de 0 à 65535, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>puts the seminar’s vote on the room’s network, without a window: shows the address and its code, takes ballots from phones, says how many have voted; then type help, open, close, reveal, quit and the like</source>
        <translation>met le vote du séminaire sur le réseau de la salle, sans fenêtre&#xa0;: affiche l’adresse et son code, reçoit les bulletins des téléphones, dit combien de personnes ont voté&#x202f;; on tape ensuite aide, ouvrir, fermer, dépouiller, quitter, etc.</translation>
    </message>
    <message>
        <source>There is no vote in this seminar: prepare one first.</source>
        <translation>Il n’y a pas de vote dans ce séminaire&#xa0;: préparez-en un d’abord.</translation>
    </message>
    <message>
        <source>An open room: whoever scans the code has one ballot.</source>
        <translation>Salle ouverte&#xa0;: chaque téléphone qui scanne le code dispose d’un bulletin.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a voting slip.</source>
        <translation>
            <numerusform>%n personne a un coupon de vote.</numerusform>
            <numerusform>%n personnes ont un coupon de vote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have none yet: quit, and print them with “filrouge export FILE --what voting-slips --to DIR --address %1”.</source>
        <translation>
            <numerusform>%n personne n’en a pas encore&#xa0;: quittez, puis imprimez-le avec «&#x202f;filrouge export FICHIER --what voting-slips --to DOSSIER --address %1&#x202f;».</numerusform>
            <numerusform>%n personnes n’en ont pas encore&#xa0;: quittez, puis imprimez-les avec «&#x202f;filrouge export FICHIER --what voting-slips --to DOSSIER --address %1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The question: “%1”</source>
        <translation>La question&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The vote is not open yet. Type “open” when the room is ready, “help” for everything else.</source>
        <translation>Le vote n’est pas encore ouvert. Tapez «&#x202f;ouvrir&#x202f;» quand la salle est prête, «&#x202f;aide&#x202f;» pour tout le reste.</translation>
    </message>
    <message>
        <source>The vote is open. Type “close” when everybody has voted, “help” for everything else.</source>
        <translation>Le vote est ouvert. Tapez «&#x202f;fermer&#x202f;» quand tout le monde a voté, «&#x202f;aide&#x202f;» pour tout le reste.</translation>
    </message>
    <message>
        <source>The vote is closed and its box sealed. Type “reveal” to count it, or “reopen”.</source>
        <translation>Le vote est clos et l’urne scellée. Tapez «&#x202f;dépouiller&#x202f;» pour compter, ou «&#x202f;rouvrir&#x202f;».</translation>
    </message>
    <message>
        <source>The vote is over, and phones show its result. Type “quit” to end.</source>
        <translation>Le vote est terminé, et les téléphones en montrent le résultat. Tapez «&#x202f;quitter&#x202f;» pour finir.</translation>
    </message>
    <message>
        <source>%1 of %2 have voted (phones %3, kiosk %4, paper %5).</source>
        <translation>%1 votants sur %2 (téléphones %3, borne %4, papier %5).</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) could not be stored: see whether the disk is full. Their voters were told, and can send them again.</source>
        <translation>
            <numerusform>%n bulletin n’a pas pu être enregistré&#xa0;: vérifiez que le disque n’est pas plein. La personne a été prévenue et peut le renvoyer.</numerusform>
            <numerusform>%n bulletins n’ont pas pu être enregistrés&#xa0;: vérifiez que le disque n’est pas plein. Les personnes ont été prévenues et peuvent les renvoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is trying out codes: %n wrong one(s). They are slowed down, and everybody else can vote.</source>
        <translation>
            <numerusform>Quelqu’un essaie des codes&#xa0;: %n code erroné. Ses essais sont ralentis, et tous les autres peuvent voter.</numerusform>
            <numerusform>Quelqu’un essaie des codes&#xa0;: %n codes erronés. Ses essais sont ralentis, et tous les autres peuvent voter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody called “%1” is on the roll.</source>
        <translation>Personne du nom de «&#x202f;%1&#x202f;» ne figure sur la liste d’émargement.</translation>
    </message>
    <message>
        <source>Several people are called “%1”: %2.</source>
        <translation>Plusieurs personnes répondent à «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>opens the vote to whoever is present</source>
        <translation>ouvre le vote aux personnes présentes</translation>
    </message>
    <message>
        <source>says how many have voted</source>
        <translation>dit combien de personnes ont voté</translation>
    </message>
    <message>
        <source>[SECONDS]</source>
        <translation>[SECONDES]</translation>
    </message>
    <message>
        <source>announces the end on every phone (60 seconds); 0 takes it back</source>
        <translation>annonce la fin sur tous les téléphones (60 secondes)&#x202f;; 0 l’annule</translation>
    </message>
    <message>
        <source>closes the vote and seals the box</source>
        <translation>clôt le vote et scelle l’urne</translation>
    </message>
    <message>
        <source>opens it again, as long as nothing was counted</source>
        <translation>le rouvre, tant que rien n’a été compté</translation>
    </message>
    <message>
        <source>counts, publishes the result and destroys the box; cannot be undone</source>
        <translation>dépouille, publie le résultat et détruit l’urne&#x202f;; sans retour possible</translation>
    </message>
    <message>
        <source>prepares the run-off that a tie needs</source>
        <translation>prépare le second tour qu’exige une égalité</translation>
    </message>
    <message>
        <source>NAME|everybody</source>
        <translation>NOM|tous</translation>
    </message>
    <message>
        <source>signs somebody in; while the vote is open, they may vote at once</source>
        <translation>émarge pour quelqu’un&#x202f;; si le vote est ouvert, cette personne peut voter aussitôt</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>makes a new code for a lost slip; the old one is void</source>
        <translation>donne un nouveau code pour un coupon perdu&#x202f;; l’ancien est annulé</translation>
    </message>
    <message>
        <source>shows the address and its code again</source>
        <translation>réaffiche l’adresse et son code</translation>
    </message>
    <message>
        <source>ends; an open vote stays open, and is taken up by the same command</source>
        <translation>termine&#x202f;; un vote ouvert le reste, et la même commande le reprend</translation>
    </message>
    <message>
        <source>shows these words</source>
        <translation>affiche ces mots</translation>
    </message>
    <message>
        <source>There is no word “%1” here: type “help”.</source>
        <translation>Le mot «&#x202f;%1&#x202f;» n’existe pas ici&#xa0;: tapez «&#x202f;aide&#x202f;».</translation>
    </message>
    <message>
        <source>The vote is open. Its hash: %1</source>
        <translation>Le vote est ouvert. Son empreinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds from 0 to 3,600.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de secondes de 0 à 3&#x202f;600.</translation>
    </message>
    <message>
        <source>The vote is not open.</source>
        <translation>Le vote n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The last call is taken back.</source>
        <translation>Le dernier appel est annulé.</translation>
    </message>
    <message numerus="yes">
        <source>Phones count down %n second(s). Then type “close”.</source>
        <translation>
            <numerusform>Les téléphones décomptent %n seconde. Tapez ensuite «&#x202f;fermer&#x202f;».</numerusform>
            <numerusform>Les téléphones décomptent %n secondes. Tapez ensuite «&#x202f;fermer&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>The vote is closed and its box sealed. The ballots’ hash: %1</source>
        <translation>Le vote est clos et l’urne scellée. L’empreinte des bulletins&#xa0;: %1</translation>
    </message>
    <message>
        <source>The vote is open again.</source>
        <translation>Le vote est rouvert.</translation>
    </message>
    <message>
        <source>A tie for the last place: type “run-off” to vote among those tied.</source>
        <translation>Égalité pour la dernière place&#xa0;: tapez «&#x202f;départager&#x202f;» pour voter entre les ex æquo.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) signed in.</source>
        <translation>
            <numerusform>%n personne a émargé.</numerusform>
            <numerusform>%n personnes ont émargé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 votes with the code %2 from now on; the old slip is void.</source>
        <translation>%1 vote désormais avec le code %2&#x202f;; l’ancien coupon est annulé.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>Tick up to %n box(es).</source>
        <translation>
            <numerusform>Cochez au plus %n case.</numerusform>
            <numerusform>Cochez au plus %n cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n point(s), at most %1 for one persona: write your figures in the boxes.</source>
        <translation>
            <numerusform>Vous avez %n point, au plus %1 pour un même persona&#xa0;: écrivez vos chiffres dans les cases.</numerusform>
            <numerusform>Vous avez %n points, au plus %1 pour un même persona&#xa0;: écrivez vos chiffres dans les cases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick one box.</source>
        <translation>Cochez une seule case.</translation>
    </message>
    <message>
        <source>Paper ballot</source>
        <translation>Bulletin papier</translation>
    </message>
    <message>
        <source>Write nothing else, fold the sheet with the boxes inside, and put it into the ballot box.</source>
        <translation>N’écrivez rien d’autre, pliez la feuille, cases à l’intérieur, et glissez-la dans l’urne.</translation>
    </message>
    <message>
        <source>Fold along this line</source>
        <translation>Pliez suivant ce trait</translation>
    </message>
    <message>
        <source>Blank vote</source>
        <translation>Vote blanc</translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Bulletins papier</translation>
    </message>
    <message>
        <source>Hand a paper ballot only to people marked as voting on paper.</source>
        <translation>Ne remettez un bulletin papier qu’aux personnes marquées comme votant sur papier.</translation>
    </message>
    <message>
        <source>Illustrative document: its people are invented.</source>
        <translation>Document d’illustration&#xa0;: ses personnages sont inventés.</translation>
    </message>
    <message>
        <source>Voting slips</source>
        <translation>Coupons de vote</translation>
    </message>
    <message>
        <source>Whoever holds a slip can vote with it: delete this file once it is printed, and destroy the slips that are left over.</source>
        <translation>Qui tient un coupon peut voter avec&#xa0;: supprimez ce fichier une fois imprimé et détruisez les coupons qui restent.</translation>
    </message>
    <message>
        <source>Spare slip %1</source>
        <translation>Coupon de réserve %1</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>On your phone, open the address shown on the screen and type your code. This slip is yours alone: it gives one vote, and nobody will know what you choose.</source>
        <translation>Sur votre téléphone, ouvrez l’adresse affichée à l’écran et saisissez votre code. Ce coupon n’est qu’à vous&#xa0;: il donne une voix, et personne ne saura ce que vous choisissez.</translation>
    </message>
    <message>
        <source>Scan the QR code with your phone’s camera, or open this address and type your code. This slip is yours alone: it gives one vote, and nobody will know what you choose.</source>
        <translation>Visez le QR code avec l’appareil photo de votre téléphone, ou ouvrez cette adresse et saisissez votre code. Ce coupon n’est qu’à vous&#xa0;: il donne une voix, et personne ne saura ce que vous choisissez.</translation>
    </message>
    <message>
        <source>QR code that opens the ballot: %1</source>
        <translation>QR code qui ouvre le bulletin&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message numerus="yes">
        <source>%n ballot(s) were in the box.</source>
        <translation>
            <numerusform>%n bulletin était dans l’urne.</numerusform>
            <numerusform>%n bulletins étaient dans l’urne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them blank: a blank vote is a vote, and chooses nobody.</source>
        <translation>
            <numerusform>Dont %n bulletin blanc&#xa0;: un vote blanc est un vote, et ne choisit personne.</numerusform>
            <numerusform>Dont %n bulletins blancs&#xa0;: un vote blanc est un vote, et ne choisit personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) to be chosen: those with the most ballots.</source>
        <translation>
            <numerusform>%n persona à choisir&#xa0;: celui qui recueille le plus de bulletins.</numerusform>
            <numerusform>%n personas à choisir&#xa0;: ceux qui recueillent le plus de bulletins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n ballot(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n bulletin</numerusform>
            <numerusform>%1&#xa0;: %n bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule announced is a lot, with the seed published beforehand: %1</source>
        <translation>La règle annoncée est un tirage au sort, avec une clé publiée à l’avance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Each one&apos;s number is the SHA-256 of the seed followed by the letter; the smallest are drawn.</source>
        <translation>Le nombre de chacun est le SHA-256 de la clé suivie de sa lettre&#x202f;; les plus petits sont tirés.</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>Tied with %n ballot(s) each: %1.</source>
        <translation>
            <numerusform>À égalité, avec %n bulletin chacun&#xa0;: %1.</numerusform>
            <numerusform>À égalité, avec %n bulletins chacun&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left for them.</source>
        <translation>
            <numerusform>Il reste %n place pour eux.</numerusform>
            <numerusform>Il reste %n places pour eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule announced is a run-off among them.</source>
        <translation>La règle annoncée est un second tour entre eux.</translation>
    </message>
    <message>
        <source>The rule announced is to choose all who are tied.</source>
        <translation>La règle annoncée est de choisir tous les ex æquo.</translation>
    </message>
    <message>
        <source>There is a place for every persona.</source>
        <translation>Il y a une place pour chaque persona.</translation>
    </message>
    <message numerus="yes">
        <source>The last place is reached with %n ballot(s), the next total is %1: no tie to settle.</source>
        <translation>
            <numerusform>La dernière place est obtenue avec %n bulletin, le total suivant est %1&#xa0;: pas d’égalité à départager.</numerusform>
            <numerusform>La dernière place est obtenue avec %n bulletins, le total suivant est %1&#xa0;: pas d’égalité à départager.</numerusform>
        </translation>
    </message>
    <message>
        <source>No ballot names a persona: none is chosen.</source>
        <translation>Aucun bulletin ne désigne un persona&#xa0;: aucun n’est choisi.</translation>
    </message>
    <message>
        <source>Nobody is chosen before the run-off.</source>
        <translation>Personne n’est choisi avant le second tour.</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Le vote choisit&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) to be chosen: those with the most approvals.</source>
        <translation>
            <numerusform>%n persona à choisir&#xa0;: celui qui recueille le plus d’approbations.</numerusform>
            <numerusform>%n personas à choisir&#xa0;: ceux qui recueillent le plus d’approbations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ballots hold %n approval(s) in all.</source>
        <translation>
            <numerusform>Les bulletins portent %n approbation en tout.</numerusform>
            <numerusform>Les bulletins portent %n approbations en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n approval(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n approbation</numerusform>
            <numerusform>%1&#xa0;: %n approbations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last place is reached with %n approval(s), the next total is %1: no tie to settle.</source>
        <translation>
            <numerusform>La dernière place est obtenue avec %n approbation, le total suivant est %1&#xa0;: pas d’égalité à départager.</numerusform>
            <numerusform>La dernière place est obtenue avec %n approbations, le total suivant est %1&#xa0;: pas d’égalité à départager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tied with %n approval(s) each: %1.</source>
        <translation>
            <numerusform>À égalité, avec %n approbation chacun&#xa0;: %1.</numerusform>
            <numerusform>À égalité, avec %n approbations chacun&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule announced is a run-off among them, each voter naming one.</source>
        <translation>La règle annoncée est un second tour entre eux, où chaque votant en désigne un.</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) to be chosen: those with the most points.</source>
        <translation>
            <numerusform>%n persona à choisir&#xa0;: celui qui recueille le plus de points.</numerusform>
            <numerusform>%n personas à choisir&#xa0;: ceux qui recueillent le plus de points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ballots hold %n point(s) in all.</source>
        <translation>
            <numerusform>Les bulletins attribuent %n point en tout.</numerusform>
            <numerusform>Les bulletins attribuent %n points en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ballots hold %n point(s) in all. Left over, which count for nothing: %1.</source>
        <translation>
            <numerusform>Les bulletins attribuent %n point en tout. Points non attribués, qui ne comptent pas&#xa0;: %1.</numerusform>
            <numerusform>Les bulletins attribuent %n points en tout. Points non attribués, qui ne comptent pas&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n point</numerusform>
            <numerusform>%1&#xa0;: %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last place is reached with %n point(s), the next total is %1: no tie to settle.</source>
        <translation>
            <numerusform>La dernière place est obtenue avec %n point, le total suivant est %1&#xa0;: pas d’égalité à départager.</numerusform>
            <numerusform>La dernière place est obtenue avec %n points, le total suivant est %1&#xa0;: pas d’égalité à départager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tied with %n point(s) each: %1.</source>
        <translation>
            <numerusform>À égalité, avec %n point chacun&#xa0;: %1.</numerusform>
            <numerusform>À égalité, avec %n points chacun&#xa0;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message numerus="yes">
        <source>%n interview(s) to hold to reach the target.</source>
        <translation>
            <numerusform>%n entretien à mener pour atteindre l’objectif.</numerusform>
            <numerusform>%n entretiens à mener pour atteindre l’objectif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n immersion(s) to hold to reach the target.</source>
        <translation>
            <numerusform>%n immersion à mener pour atteindre l’objectif.</numerusform>
            <numerusform>%n immersions à mener pour atteindre l’objectif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the challenge question.</source>
        <translation>Poser la question du défi.</translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s) to draw from the irritants.</source>
        <translation>
            <numerusform>%n persona à tirer des irritants.</numerusform>
            <numerusform>%n personas à tirer des irritants.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not written a letter yet.</source>
        <translation>%1 n’a pas encore écrit sa lettre.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sentence(s) rest on nothing yet.</source>
        <translation>
            <numerusform>%1&#xa0;: %n phrase ne repose encore sur rien.</numerusform>
            <numerusform>%1&#xa0;: %n phrases ne reposent encore sur rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the day of the seminar.</source>
        <translation>Fixer la date du séminaire.</translation>
    </message>
    <message>
        <source>Convene the participants.</source>
        <translation>Convier les participants.</translation>
    </message>
    <message>
        <source>The vote is open.</source>
        <translation>Le vote est ouvert.</translation>
    </message>
    <message>
        <source>The vote is closed: its result can be revealed.</source>
        <translation>Le vote est clos&#xa0;: son résultat peut être affiché.</translation>
    </message>
    <message>
        <source>Prepare the vote.</source>
        <translation>Préparer le vote.</translation>
    </message>
    <message>
        <source>Begin the engagement letter to %1.</source>
        <translation>Commencer la lettre d’engagement à %1.</translation>
    </message>
    <message numerus="yes">
        <source>The letter to %1: %n difficult(y|ies) unanswered.</source>
        <translation>
            <numerusform>Lettre à %1&#xa0;: %n difficulté sans réponse.</numerusform>
            <numerusform>Lettre à %1&#xa0;: %n difficultés sans réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The letter to %1: %n due date(s) missing.</source>
        <translation>
            <numerusform>Lettre à %1&#xa0;: il manque %n échéance.</numerusform>
            <numerusform>Lettre à %1&#xa0;: il manque %n échéances.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>For which persona would you like to get involved?</source>
        <translation>Pour quel persona souhaitez-vous vous mobiliser&#x202f;?</translation>
    </message>
</context>
<context>
    <name>filrouge::AgendaModel</name>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows the activity before. Type a time to set it.</source>
        <translation>Suit l’activité précédente. Tapez une heure pour la fixer.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 9:30.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure. Écrivez-la sous la forme 9h30.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
</context>
<context>
    <name>filrouge::AgendaView</name>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>“%1” was taken off the agenda.</source>
        <translation>«&#x202f;%1&#x202f;» a été retirée du déroulé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>More was changed since: use Ctrl+Z, step by step.</source>
        <translation>D’autres changements ont suivi&#xa0;: utilisez Ctrl+Z, pas à pas.</translation>
    </message>
    <message>
        <source>“%1” begins before an activity that stands above it.</source>
        <translation>«&#x202f;%1&#x202f;» commence avant une activité placée au-dessus.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and “%2” run at the same time for %n minute(s).</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» se chevauchent pendant %n minute.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» se chevauchent pendant %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Duration of the whole agenda: hours and minutes.</extracomment>
        <translation>%1&#xa0;h %2 min</translation>
    </message>
    <message>
        <source>%1 in all, ends at %2</source>
        <translation>%1 en tout, fin à %2</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>What happens when</source>
        <translation>Le déroulé de la journée</translation>
    </message>
    <message>
        <source>Welcome, personas, vote, workshops, signature: with their times, the presenter’s view counts down and tells you how late you are.</source>
        <translation>Accueil, personas, vote, ateliers, signature&#xa0;: avec leurs heures, la vue d’animation décompte le temps et vous dit votre retard.</translation>
    </message>
    <message>
        <source>Add a first activity</source>
        <translation>Ajouter une première activité</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Ajouter une activité</translation>
    </message>
    <message>
        <source>Add an activity (Insert)</source>
        <translation>Ajouter une activité (Inser)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Plus tôt (Alt+Haut)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Plus tard (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Retirer (Suppr)</translation>
    </message>
</context>
<context>
    <name>filrouge::ChallengeHeader</name>
    <message>
        <source>The challenge question: How might we …?</source>
        <translation>Le défi&#xa0;: Comment…&#x202f;?</translation>
    </message>
    <message>
        <source>Challenge question</source>
        <translation>Défi</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>The versions of the question, why they changed, and their horizon</source>
        <translation>Les versions de la question, ce qui les a fait changer, et leur horizon</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Envoyer à l’écran</translation>
    </message>
    <message>
        <source>Shows the chosen persona on the projector</source>
        <translation>Montre à la salle le persona choisi ici</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nouveau persona</translation>
    </message>
    <message>
        <source>Adds a persona to the wall (N)</source>
        <translation>Ajoute un persona au mur (N)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Makes accessible PDFs of the challenge letters</source>
        <translation>Fait des PDF accessibles des lettres d’interpellation</translation>
    </message>
</context>
<context>
    <name>filrouge::ChoosePage</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Émargement</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Voting kiosk</source>
        <translation>Borne de vote</translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Bulletins papier</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbaux</translation>
    </message>
    <message>
        <source>The rehearsal is over. Nobody voted in it, so the vote still counts as not rehearsed.</source>
        <translation>La répétition est terminée. Personne n’y a voté&#xa0;: le vote compte toujours comme non répété.</translation>
    </message>
    <message>
        <source>The rehearsal is over, and its ballots are gone. That it was held stands in the minutes.</source>
        <translation>La répétition est terminée et ses bulletins ont disparu. Le procès-verbal dira qu’elle a eu lieu.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated phone(s) could not vote: see what the page for phones says.</source>
        <translation>
            <numerusform>%n téléphone simulé n’a pas pu voter&#xa0;: voyez ce que dit la page des téléphones.</numerusform>
            <numerusform>%n téléphones simulés n’ont pas pu voter&#xa0;: voyez ce que dit la page des téléphones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::ClosingPane</name>
    <message>
        <source>%1 does not sign this letter any more.</source>
        <translation>%1 ne signe plus cette lettre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>How the letter ends: what happens next, and when you will meet again</source>
        <translation>La fin de la lettre&#xa0;: la suite, et quand vous vous reverrez</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Nobody signs yet. The order below is the order on paper.</source>
        <translation>Personne ne signe encore. L’ordre ci-dessous sera celui du papier.</translation>
    </message>
    <message>
        <source>Add who signs: choose, or type a name</source>
        <translation>Qui signe&#xa0;: choisissez ou saisissez</translation>
    </message>
    <message>
        <source>Add who signs</source>
        <translation>Ajouter un signataire</translation>
    </message>
    <message>
        <source>Signatories: move one up or down</source>
        <translation>Signataires&#xa0;: monter ou descendre</translation>
    </message>
    <message>
        <source>Signatories: remove one</source>
        <translation>Signataires&#xa0;: en retirer un</translation>
    </message>
</context>
<context>
    <name>filrouge::Commands</name>
    <message>
        <source>&amp;New programme…</source>
        <translation>&amp;Nouveau programme…</translation>
    </message>
    <message>
        <source>New from the &amp;sample…</source>
        <translation>Nouveau d’après l’&amp;exemple…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Import from JSON…</source>
        <translation>&amp;Importer du JSON…</translation>
    </message>
    <message>
        <source>&amp;Export as JSON…</source>
        <translation>E&amp;xporter en JSON…</translation>
    </message>
    <message>
        <source>&amp;Keep a snapshot now</source>
        <translation>&amp;Garder un instantané maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore a snapshot…</source>
        <translation>&amp;Revenir à un instantané…</translation>
    </message>
    <message>
        <source>C&amp;lose the programme</source>
        <translation>&amp;Fermer le programme</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Chercher…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>&amp;Understand</source>
        <translation>Co&amp;mprendre</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>C&amp;hoisir</translation>
    </message>
    <message>
        <source>Co&amp;mmit</source>
        <translation>S’&amp;engager</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>Co&amp;nstruire</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>L&amp;arger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Animations</source>
        <translation>&amp;Animations</translation>
    </message>
    <message>
        <source>&amp;Français</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
</context>
<context>
    <name>filrouge::CompletenessBar</name>
    <message>
        <source>Go to the first one</source>
        <translation>Aller au premier manque</translation>
    </message>
    <message>
        <source>Nothing is missing: the letter can be signed.</source>
        <translation>Il ne manque rien&#xa0;: la lettre peut être signée.</translation>
    </message>
    <message>
        <source>Next gap: %1</source>
        <translation>Manque suivant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Go to the next gap (F8)</source>
        <translation>Aller au manque suivant (F8)</translation>
    </message>
</context>
<context>
    <name>filrouge::ContributionList</name>
    <message>
        <source>Lived</source>
        <translation>Vécu</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>Existe</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>The contribution is removed.</source>
        <translation>L’apport est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Ce que nous savons</translation>
    </message>
    <message>
        <source>This letter is not tied to a seminar: what people say would have no source.</source>
        <translation>Cette lettre n’est rattachée à aucun séminaire&#xa0;: ce qui se dit n’aurait pas de source.</translation>
    </message>
    <message>
        <source>Something lived through</source>
        <translation>Une situation vécue</translation>
    </message>
    <message>
        <source>Something that exists already</source>
        <translation>Ce qui existe déjà</translation>
    </message>
    <message>
        <source>An idea</source>
        <translation>Une idée</translation>
    </message>
    <message>
        <source>New contribution</source>
        <translation>Nouvel apport</translation>
    </message>
    <message>
        <source>Type, then Enter</source>
        <translation>Saisissez, puis Entrée</translation>
    </message>
    <message>
        <source>What we know: add what was typed</source>
        <translation>Ce que nous savons&#xa0;: ajouter ce qui est saisi</translation>
    </message>
    <message>
        <source>What we know: move one up or down</source>
        <translation>Ce que nous savons&#xa0;: monter ou descendre</translation>
    </message>
    <message>
        <source>What we know: remove one</source>
        <translation>Ce que nous savons&#xa0;: retirer</translation>
    </message>
</context>
<context>
    <name>filrouge::ContributionRow</name>
    <message>
        <source>Kind: %1</source>
        <translation>Nature&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Changer la nature</translation>
    </message>
    <message>
        <source>Words of this contribution</source>
        <translation>Texte de cet apport</translation>
    </message>
    <message>
        <source>Remove this contribution</source>
        <translation>Supprimer cet apport</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
</context>
<context>
    <name>filrouge::CueList</name>
    <message>
        <source>Welcome</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Challenge question</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Letter from %1</source>
        <translation>Lettre de %1</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Chosen personas</source>
        <translation>Personas choisis</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>%1, the room sees it</source>
        <translation>%1, la salle le voit</translation>
    </message>
    <message>
        <source>%1, next</source>
        <translation>%1, ensuite</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, déjà montré</translation>
    </message>
    <message>
        <source>The day’s scenes</source>
        <translation>Les scènes de la journée</translation>
    </message>
    <message>
        <source>The result is shown once it has been revealed</source>
        <translation>Le résultat se montre une fois qu’il est affiché à la salle</translation>
    </message>
</context>
<context>
    <name>filrouge::DateField</name>
    <message>
        <source>Pick from the calendar: %1</source>
        <translation>Choisir dans le calendrier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pick from the calendar</source>
        <translation>Choisir dans le calendrier</translation>
    </message>
</context>
<context>
    <name>filrouge::DayField</name>
    <message>
        <source>“%1” is not a day: write it like 31/12/2018.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date&#xa0;: écrivez-la comme 31/12/2018.</translation>
    </message>
</context>
<context>
    <name>filrouge::DialogPrompts</name>
    <message>
        <source>Fil rouge programmes (*.filrouge)</source>
        <translation>Programmes Fil rouge (*.filrouge)</translation>
    </message>
    <message>
        <source>Programmes as JSON (*.json)</source>
        <translation>Programmes au format JSON (*.json)</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Ballot boxes (*.urn)</source>
        <translation>Urnes (*.urn)</translation>
    </message>
    <message>
        <source>Lists as CSV (*.csv *.tsv *.txt)</source>
        <translation>Listes au format CSV (*.csv *.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>filrouge::DifficultyList</name>
    <message>
        <source>Difficulty %1 is deleted, those after it have moved up.</source>
        <translation>La difficulté %1 est supprimée, les suivantes remontent d’un rang.</translation>
    </message>
    <message>
        <source>The field work has named no pain point yet</source>
        <translation>Aucun irritant n’a encore été relevé sur le terrain</translation>
    </message>
    <message>
        <source>Add a difficulty</source>
        <translation>Ajouter une difficulté</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>New difficulty</source>
        <translation>Nouvelle difficulté</translation>
    </message>
    <message>
        <source>Title of difficulty %1</source>
        <translation>Titre de la difficulté %1</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down renumber · Enter goes on</source>
        <translation>Alt+Haut et Alt+Bas changent le numéro · Entrée passe à la suite</translation>
    </message>
    <message>
        <source>In the persona’s own words</source>
        <translation>Avec les mots du persona</translation>
    </message>
    <message>
        <source>Difficulty %1</source>
        <translation>Difficulté %1</translation>
    </message>
    <message>
        <source>Link the pain points behind it</source>
        <translation>Relier aux irritants</translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s) behind it</source>
        <translation>
            <numerusform>%n irritant derrière elle</numerusform>
            <numerusform>%n irritants derrière elle</numerusform>
        </translation>
    </message>
    <message>
        <source>Difficulty %1: %2</source>
        <translation>Difficulté %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>filrouge::DifficultyPane</name>
    <message>
        <source>Other promises</source>
        <translation>Autres promesses</translation>
    </message>
    <message>
        <source>Promises that answer no difficulty</source>
        <translation>Promesses qui ne répondent à aucune difficulté</translation>
    </message>
    <message>
        <source>Difficulty %1</source>
        <translation>Difficulté %1</translation>
    </message>
    <message>
        <source>Difficulty %1 · %2</source>
        <translation>Difficulté %1 · %2</translation>
    </message>
    <message>
        <source>What we promise</source>
        <translation>Ce que nous promettons</translation>
    </message>
    <message>
        <source>No promise answers this difficulty yet.</source>
        <translation>Aucune promesse ne répond encore à cette difficulté.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
</context>
<context>
    <name>filrouge::EmotionCurve</name>
    <message>
        <source>distressed</source>
        <translation>en détresse</translation>
    </message>
    <message>
        <source>worried</source>
        <translation>inquiet</translation>
    </message>
    <message>
        <source>neither good nor bad</source>
        <translation>ni bien ni mal</translation>
    </message>
    <message>
        <source>confident</source>
        <translation>confiant</translation>
    </message>
    <message>
        <source>relieved</source>
        <translation>soulagé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>emotion: name, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No step yet. Insert adds the first.</source>
        <translation>Aucune étape. Inser ajoute la première.</translation>
    </message>
    <message>
        <source>Emotion curve, no step yet</source>
        <translation>Courbe des émotions, aucune étape</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <translation>%1. %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Emotion curve, step %1 of %2: %3, %4</source>
        <translation>Courbe des émotions, étape %1 sur %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>Left and Right choose a step · Up and Down change its emotion · Alt+Left and Alt+Right move it · Insert adds · Delete removes</source>
        <translation>Gauche et Droite choisissent une étape · Haut et Bas changent l’émotion · Alt+Gauche et Alt+Droite déplacent l’étape · Inser ajoute · Suppr supprime</translation>
    </message>
    <message>
        <source>Emotion curve: choose a step</source>
        <translation>Courbe des émotions&#xa0;: choisir une étape</translation>
    </message>
    <message>
        <source>Emotion curve: better, worse</source>
        <translation>Courbe des émotions&#xa0;: mieux, moins bien</translation>
    </message>
    <message>
        <source>Emotion curve: move the step</source>
        <translation>Courbe des émotions&#xa0;: déplacer l’étape</translation>
    </message>
    <message>
        <source>Emotion curve: add a step</source>
        <translation>Courbe des émotions&#xa0;: ajouter une étape</translation>
    </message>
    <message>
        <source>Emotion curve: delete the step</source>
        <translation>Courbe des émotions&#xa0;: supprimer l’étape</translation>
    </message>
</context>
<context>
    <name>filrouge::EmptyWall</name>
    <message>
        <source>A persona is a fictional user, built only on what interviews and immersions brought back. Each gets a face, a story and a letter to those who run public services.</source>
        <translation>Un persona est un usager fictif, construit seulement avec ce que les entretiens et les immersions ont rapporté. Chacun a un visage, une histoire et une lettre à ceux qui font le service public.</translation>
    </message>
    <message>
        <source>Create a first persona (N)</source>
        <translation>Créer un premier persona (N)</translation>
    </message>
    <message>
        <source>Create a first persona
from the pain points</source>
        <translation>Créer un premier persona
à partir des irritants</translation>
    </message>
    <message>
        <source>Create a first persona from the pain points</source>
        <translation>Créer un premier persona à partir des irritants</translation>
    </message>
    <message>
        <source>Create a first persona</source>
        <translation>Créer un premier persona</translation>
    </message>
</context>
<context>
    <name>filrouge::EngagementPage</name>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Every persona has a letter already</source>
        <translation>Chaque persona a déjà sa lettre</translation>
    </message>
    <message>
        <source>The promise is removed.</source>
        <translation>La promesse est supprimée.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Move to another difficulty</source>
        <translation>Déplacer vers une autre difficulté</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It answers no difficulty</source>
        <translation>Elle ne répond à aucune difficulté</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove the promise</source>
        <translation>Supprimer la promesse</translation>
    </message>
    <message>
        <source>Begin another letter</source>
        <translation>Commencer une autre lettre</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Envoyer à l’écran</translation>
    </message>
    <message>
        <source>Export the letters</source>
        <translation>Exporter les lettres</translation>
    </message>
    <message>
        <source>Signed version…</source>
        <translation>Version signée…</translation>
    </message>
    <message>
        <source>Version to publish, with names only…</source>
        <translation>Version à publier, avec les noms seuls…</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Show or hide the page as it will be printed</source>
        <translation>Afficher ou masquer la page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Difficulties of the letter</source>
        <translation>Difficultés de la lettre</translation>
    </message>
    <message>
        <source>There is no persona to write to yet</source>
        <translation>Il n’y a pas encore de persona à qui écrire</translation>
    </message>
    <message>
        <source>An engagement letter answers the difficulties of a persona, one by one. Describe the personas first, and let the seminar choose among them.</source>
        <translation>Une lettre d’engagement répond une à une aux difficultés d’un persona. Décrivez d’abord les personas, puis laissez le séminaire choisir parmi eux.</translation>
    </message>
    <message>
        <source>No persona is chosen yet</source>
        <translation>Aucun persona n’est encore choisi</translation>
    </message>
    <message>
        <source>The personas that the vote chooses come here by themselves, each to be answered difficulty by difficulty. You need not wait: a letter can be begun to any of them.</source>
        <translation>Les personas choisis par le vote arrivent ici d’eux-mêmes, pour que l’on réponde à chacun difficulté par difficulté. Inutile d’attendre&#xa0;: vous pouvez commencer une lettre à n’importe lequel d’entre eux.</translation>
    </message>
    <message>
        <source>Begin a letter…</source>
        <translation>Commencer une lettre…</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>The challenge letter has no difficulty yet: promises can be written all the same.</source>
        <translation>La lettre d’interpellation n’a pas encore de difficulté&#xa0;: vous pouvez tout de même écrire des promesses.</translation>
    </message>
    <message>
        <source>Nothing is answered yet. Answer difficulty 1 first.</source>
        <translation>Rien n’a encore de réponse. Répondez d’abord à la difficulté 1.</translation>
    </message>
    <message>
        <source>Begin the letter to %1</source>
        <translation>Commencer la lettre à %1</translation>
    </message>
    <message>
        <source>Where should the letters go?</source>
        <translation>Où enregistrer les lettres&#x202f;?</translation>
    </message>
    <message>
        <source>Shows the chosen difficulty and its answer on the projector</source>
        <translation>Montre à l’écran de la salle la difficulté choisie et sa réponse</translation>
    </message>
    <message>
        <source>Makes accessible PDFs of all engagement letters</source>
        <translation>Fait des PDF accessibles de toutes les lettres d’engagement</translation>
    </message>
    <message>
        <source>Add a promise to this difficulty</source>
        <translation>Ajouter une promesse à cette difficulté</translation>
    </message>
    <message>
        <source>Go to the next gap</source>
        <translation>Aller au manque suivant</translation>
    </message>
    <message>
        <source>Open or close the promise</source>
        <translation>Ouvrir ou fermer la promesse</translation>
    </message>
    <message>
        <source>Move the promise up or down</source>
        <translation>Monter ou descendre la promesse</translation>
    </message>
    <message>
        <source>Move the promise to the difficulty before or after</source>
        <translation>Envoyer la promesse à la difficulté précédente ou suivante</translation>
    </message>
    <message>
        <source>Go to the personas</source>
        <translation>Aller aux personas</translation>
    </message>
</context>
<context>
    <name>filrouge::ExportStrip</name>
    <message numerus="yes">
        <source>%n letter(s) written to %1: %2</source>
        <translation>
            <numerusform>%n lettre enregistrée dans %1&#xa0;: %2</numerusform>
            <numerusform>%n lettres enregistrées dans %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The export is cancelled.</source>
        <translation>L’export est annulé.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Letter %1 of %2 is laid out…</source>
        <translation>Mise en page de la lettre %1 sur %2…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
</context>
<context>
    <name>filrouge::FigureTile</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>filrouge::FileCommands</name>
    <message>
        <source>My programme.filrouge</source>
        <translation>Mon programme.filrouge</translation>
    </message>
    <message>
        <source>Cahors sample.filrouge</source>
        <translation>Exemple de Cahors.filrouge</translation>
    </message>
    <message>
        <source>%1 (copy).filrouge</source>
        <translation>%1 (copie).filrouge</translation>
    </message>
    <message>
        <source>The copy is in “%1”.</source>
        <translation>La copie est dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is in the programme now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant dans le programme.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The programme is in “%1”, its pictures beside it.</source>
        <translation>Le programme est dans «&#x202f;%1&#x202f;», ses images à côté.</translation>
    </message>
    <message>
        <source>A snapshot of today is kept.</source>
        <translation>Un instantané du programme est gardé.</translation>
    </message>
    <message>
        <source>There is no snapshot of this programme yet: one is taken every five minutes while you work.</source>
        <translation>Il n’y a pas encore d’instantané de ce programme&#xa0;: il s’en fait un toutes les cinq minutes pendant que vous travaillez.</translation>
    </message>
    <message>
        <source>A vote is under way: reveal or annul it before going back to a snapshot.</source>
        <translation>Un vote est en cours&#xa0;: affichez son résultat ou annulez-le avant de revenir à un instantané.</translation>
    </message>
    <message>
        <source>Go back to the programme as it was on</source>
        <translation>Revenir au programme tel qu’il était le</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>The programme is as it was on %1. What it was a moment ago is a snapshot too.</source>
        <translation>Le programme est tel qu’il était le %1. Ce qu’il était à l’instant est aussi un instantané.</translation>
    </message>
</context>
<context>
    <name>filrouge::Foundation</name>
    <message>
        <source>%1, %2</source>
        <comment>source, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Interview: %1</source>
        <translation>Entretien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Immersion: %1</source>
        <translation>Immersion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contributed at the seminar</source>
        <translation>Apporté au séminaire</translation>
    </message>
</context>
<context>
    <name>filrouge::FoundationModel</name>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Irritant</translation>
    </message>
    <message>
        <source>A user says</source>
        <translation>Un usager dit</translation>
    </message>
    <message>
        <source>An actor says</source>
        <translation>Un acteur dit</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who says · role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>pieces of evidence · sources</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · needs more sources</source>
        <translation>%1 · à conforter</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>weight · voices</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user voice(s)</source>
        <translation>
            <numerusform>%n voix d’usager</numerusform>
            <numerusform>%n voix d’usagers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::HelpPanel</name>
    <message>
        <source>%1, has voted</source>
        <translation>%1, a voté</translation>
    </message>
    <message>
        <source>%1, not yet</source>
        <translation>%1, pas encore</translation>
    </message>
    <message>
        <source>Nobody of that name has signed in</source>
        <translation>Personne de ce nom n’a émargé</translation>
    </message>
    <message>
        <source>Help someone</source>
        <translation>Aider quelqu’un</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Find a person who has signed in</source>
        <translation>Chercher une personne qui a émargé</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Let this person vote at the kiosk</source>
        <translation>Faire voter cette personne à la borne</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Enter paper ballots, twice and blind</source>
        <translation>Saisir les bulletins papier, deux fois et à l’aveugle</translation>
    </message>
    <message>
        <source>New slip</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>A lost slip: find the person, and give another; the old one is void</source>
        <translation>Un coupon perdu&#xa0;: trouvez la personne et donnez-lui-en un autre&#x202f;; l’ancien est annulé</translation>
    </message>
</context>
<context>
    <name>filrouge::HuePicker</name>
    <message>
        <source>blue, disc</source>
        <translation>bleu, disque</translation>
    </message>
    <message>
        <source>vermilion, triangle</source>
        <translation>vermillon, triangle</translation>
    </message>
    <message>
        <source>green, square</source>
        <translation>vert, carré</translation>
    </message>
    <message>
        <source>violet, diamond</source>
        <translation>violet, losange</translation>
    </message>
    <message>
        <source>ochre, star</source>
        <translation>ocre, étoile</translation>
    </message>
    <message>
        <source>sky blue, cross</source>
        <translation>bleu ciel, croix</translation>
    </message>
    <message>
        <source>pink, hexagon</source>
        <translation>rose, hexagone</translation>
    </message>
    <message>
        <source>grey, ring</source>
        <translation>gris, anneau</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Couleur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left and Right, or 1 to 8, choose</source>
        <translation>Gauche et Droite, ou les touches 1 à 8, choisissent</translation>
    </message>
    <message>
        <source>Colours: the one beside, or by number</source>
        <translation>Couleurs&#xa0;: la voisine, ou par son numéro</translation>
    </message>
</context>
<context>
    <name>filrouge::JourneyEditor</name>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>The step “%1” is deleted.</source>
        <translation>L’étape «&#x202f;%1&#x202f;» est supprimée.</translation>
    </message>
    <message>
        <source>Journey and emotions</source>
        <translation>Parcours et émotions</translation>
    </message>
    <message>
        <source>What happens at this step</source>
        <translation>Ce qui se passe à cette étape</translation>
    </message>
    <message>
        <source>Title of the step</source>
        <translation>Titre de l’étape</translation>
    </message>
    <message>
        <source>By which channel</source>
        <translation>Par quel canal</translation>
    </message>
    <message>
        <source>Channel of the step</source>
        <translation>Canal de l’étape</translation>
    </message>
    <message>
        <source>What it is like, in a sentence or two</source>
        <translation>Comment cela se vit, en une phrase ou deux</translation>
    </message>
    <message>
        <source>Description of the step</source>
        <translation>Description de l’étape</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Moves the chosen step (Alt+Left on the curve)</source>
        <translation>Déplace l’étape choisie (Alt+Gauche sur la courbe)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Moves the chosen step (Alt+Right on the curve)</source>
        <translation>Déplace l’étape choisie (Alt+Droite sur la courbe)</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>Supprimer l’étape</translation>
    </message>
</context>
<context>
    <name>filrouge::KioskDesk</name>
    <message>
        <source>Everybody on the roll has voted.</source>
        <translation>Toutes les personnes émargées ont voté.</translation>
    </message>
    <message>
        <source>Nobody of that name is still to vote.</source>
        <translation>Personne de ce nom n’a encore à voter.</translation>
    </message>
    <message>
        <source>The kiosk is locked.</source>
        <translation>La borne est verrouillée.</translation>
    </message>
    <message>
        <source>The kiosk waits for %1.</source>
        <translation>La borne attend %1.</translation>
    </message>
    <message>
        <source>%1 is voting.</source>
        <translation>%1 est en train de voter.</translation>
    </message>
    <message>
        <source>%1 has voted.</source>
        <translation>%1 a voté.</translation>
    </message>
    <message>
        <source>%1 needs your help at the kiosk.</source>
        <translation>%1 a besoin de votre aide à la borne.</translation>
    </message>
    <message>
        <source>Open the kiosk for %1</source>
        <translation>Ouvrir la borne pour %1</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Ouvrir la borne</translation>
    </message>
    <message>
        <source>Voting kiosk</source>
        <translation>Borne de vote</translation>
    </message>
    <message>
        <source>Who comes to the kiosk?</source>
        <translation>Qui vient à la borne&#x202f;?</translation>
    </message>
    <message>
        <source>Find somebody who has not voted</source>
        <translation>Trouver une personne qui n’a pas voté</translation>
    </message>
    <message>
        <source>Type a name or an organisation; Enter opens the kiosk for the one marked in the list</source>
        <translation>Tapez un nom ou une organisation&#x202f;; Entrée ouvre la borne pour la personne sélectionnée dans la liste</translation>
    </message>
    <message>
        <source>On the roll and still to vote</source>
        <translation>Émargées, sans avoir encore voté</translation>
    </message>
    <message>
        <source>Lock the kiosk</source>
        <translation>Verrouiller la borne</translation>
    </message>
    <message>
        <source>The voter has gone: forgets what was chosen</source>
        <translation>La personne est partie&#xa0;: oublie ce qui était choisi</translation>
    </message>
    <message>
        <source>To leave the kiosk’s full screen, press Ctrl+Shift+Q on it. Do not tell the voters.</source>
        <translation>Pour quitter le plein écran de la borne, faites-y Ctrl+Maj+Q. Ne le dites pas aux votants.</translation>
    </message>
</context>
<context>
    <name>filrouge::LetterEditor</name>
    <message>
        <source>The letter from %1 is deleted.</source>
        <translation>La lettre de %1 est supprimée.</translation>
    </message>
    <message>
        <source>%1 has not written yet</source>
        <translation>%1 n’a pas encore écrit</translation>
    </message>
    <message>
        <source>In a challenge letter the persona calls those who run public services to account: the situation, numbered difficulties, what is expected. Each difficulty will want an answer.</source>
        <translation>Dans une lettre d’interpellation, le persona s’adresse à ceux qui font le service public&#xa0;: sa situation, ses difficultés numérotées, ses attentes. Chaque difficulté attendra une réponse.</translation>
    </message>
    <message>
        <source>Begin the letter</source>
        <translation>Commencer la lettre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place of the letter</source>
        <translation>Lieu de la lettre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Date de la lettre</translation>
    </message>
    <message>
        <source>To whom it is written</source>
        <translation>À qui elle s’adresse</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>The situation, in the persona’s own words</source>
        <translation>La situation, avec les mots du persona</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Add an expectation</source>
        <translation>Ajouter une attente</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>The last words</source>
        <translation>Les derniers mots</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fin de la lettre</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Delete the letter</source>
        <translation>Supprimer la lettre</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Shows the page in place of the words, and back</source>
        <translation>Montre la page à la place du texte, et inversement</translation>
    </message>
</context>
<context>
    <name>filrouge::LineList</name>
    <message>
        <source>Enter begins the next · Alt+Up and Alt+Down move · Backspace on an empty line removes</source>
        <translation>Entrée commence la suivante · Alt+Haut et Alt+Bas déplacent · Retour arrière sur une ligne vide supprime</translation>
    </message>
    <message>
        <source>Rests on %1, %2</source>
        <translation>Fondé sur %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Rests on nothing yet</source>
        <translation>Rien ne le fonde encore</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé.</translation>
    </message>
    <message>
        <source>Sentences: begin the next one</source>
        <translation>Phrases&#xa0;: commencer la suivante</translation>
    </message>
    <message>
        <source>Sentences: move one</source>
        <translation>Phrases&#xa0;: en déplacer une</translation>
    </message>
    <message>
        <source>Sentences: remove an emptied one</source>
        <translation>Phrases&#xa0;: supprimer une phrase vidée</translation>
    </message>
</context>
<context>
    <name>filrouge::ListImportPanel</name>
    <message numerus="yes">
        <source>%n row(s), separated by tabs, read as %1</source>
        <translation>
            <numerusform>%n ligne, colonnes séparées par des tabulations, lue en %1</numerusform>
            <numerusform>%n lignes, colonnes séparées par des tabulations, lues en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), separated by semicolons, read as %1</source>
        <translation>
            <numerusform>%n ligne, colonnes séparées par des points-virgules, lue en %1</numerusform>
            <numerusform>%n lignes, colonnes séparées par des points-virgules, lues en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), separated by commas, read as %1</source>
        <translation>
            <numerusform>%n ligne, colonnes séparées par des virgules, lue en %1</numerusform>
            <numerusform>%n lignes, colonnes séparées par des virgules, lues en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be imported yet.</source>
        <translation>Rien ne peut encore être importé.</translation>
    </message>
    <message>
        <source>There is nobody in this list.</source>
        <translation>Il n’y a personne dans cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle personne</numerusform>
            <numerusform>%n nouvelles personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n déjà connue</numerusform>
            <numerusform>%n déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the roll already</source>
        <translation>
            <numerusform>%n déjà à l’émargement</numerusform>
            <numerusform>%n déjà à l’émargement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n twice in the list</source>
        <translation>
            <numerusform>%n en double dans la liste</numerusform>
            <numerusform>%n en double dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in this list is on the roll already.</source>
        <translation>Toutes les personnes de cette liste figurent déjà à l’émargement.</translation>
    </message>
    <message>
        <source>What is known of people already stays as it is.</source>
        <translation>Ce que l’on sait déjà des personnes reste inchangé.</translation>
    </message>
    <message numerus="yes">
        <source>New organisations: %1 and %n more.</source>
        <translation>
            <numerusform>Nouvelles organisations&#xa0;: %1 et %n autre.</numerusform>
            <numerusform>Nouvelles organisations&#xa0;: %1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>New organisations: %1.</source>
        <translation>Nouvelles organisations&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Importer %n personne</numerusform>
            <numerusform>Importer %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>After you have corrected the file</source>
        <translation>Une fois le fichier corrigé</translation>
    </message>
    <message>
        <source>The people of the list, as they would be imported</source>
        <translation>Les personnes de la liste, telles qu’elles seraient importées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave the list without importing it</source>
        <translation>Quitter la liste sans l’importer</translation>
    </message>
</context>
<context>
    <name>filrouge::ListMappingForm</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>In no column</source>
        <translation>Dans aucune colonne</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La première ligne donne le nom des colonnes</translation>
    </message>
</context>
<context>
    <name>filrouge::ListPreviewModel</name>
    <message>
        <source>New</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Known already, joins the roll</source>
        <translation>Déjà connue, ajoutée à l’émargement</translation>
    </message>
    <message>
        <source>On the roll already</source>
        <translation>Déjà à l’émargement</translation>
    </message>
    <message>
        <source>Further up in the list</source>
        <translation>Déjà plus haut dans la liste</translation>
    </message>
    <message>
        <source>State office</source>
        <translation>Service de l’État</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Collectivité</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usagers</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitation envoyée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Déclinée</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sans invitation</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Type d’organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Answer to the invitation</source>
        <translation>Réponse à l’invitation</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Besoins d’accès</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>Part à</translation>
    </message>
    <message>
        <source>May be contacted again</source>
        <translation>Accepte d’être recontacté</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qui en est fait</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>filrouge::ListProblems</name>
    <message numerus="yes">
        <source>%n problem(s) keep this list out. Choose another column, or correct the file and read it again.</source>
        <translation>
            <numerusform>%n problème empêche l’importation. Choisissez une autre colonne, ou corrigez le fichier puis relisez-le.</numerusform>
            <numerusform>%n problèmes empêchent l’importation. Choisissez d’autres colonnes, ou corrigez le fichier puis relisez-le.</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems in the list</source>
        <translation>Problèmes dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::MainWindow</name>
    <message>
        <source>The last session ended abruptly. The file was checked: everything it had acknowledged is there.</source>
        <translation>La dernière séance s’est interrompue brutalement. Le fichier a été vérifié&#xa0;: tout ce qui avait été confirmé y est.</translation>
    </message>
    <message>
        <source>The vote goes on where it stopped: every ballot that was acknowledged is in the box.</source>
        <translation>Le vote reprend où il s’était arrêté&#xa0;: chaque bulletin confirmé est dans l’urne.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Its newest snapshot is of %2, %3. Open it as a new file beside the damaged one, which stays as it is?</source>
        <translation>«&#x202f;%1&#x202f;» est abîmé. Son dernier instantané est du %2, %3. L’ouvrir comme un nouveau fichier, à côté du fichier abîmé qui reste tel quel&#x202f;?</translation>
    </message>
    <message>
        <source>Open the snapshot</source>
        <translation>Ouvrir l’instantané</translation>
    </message>
    <message>
        <source>%1 (recovered %2).filrouge</source>
        <translation>%1 (récupéré %2).filrouge</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Search the programme and the commands (%1)</source>
        <translation>Chercher dans le programme et les commandes (%1)</translation>
    </message>
</context>
<context>
    <name>filrouge::MethodChoice</name>
    <message>
        <source>How a ballot is filled in, to be read to the room</source>
        <translation>Comment remplir un bulletin, à lire à la salle</translation>
    </message>
    <message>
        <source>Other methods</source>
        <translation>Autres méthodes</translation>
    </message>
    <message>
        <source>Approval and points, each with its sentence</source>
        <translation>Approbation et points, chacune avec sa phrase</translation>
    </message>
    <message>
        <source>Personas one may tick</source>
        <translation>Personas que chacun peut cocher</translation>
    </message>
    <message>
        <source>Points each voter has</source>
        <translation>Points dont chacun dispose</translation>
    </message>
    <message>
        <source>Points one persona may get from a voter</source>
        <translation>Points qu’un persona peut recevoir d’un votant</translation>
    </message>
</context>
<context>
    <name>filrouge::MinutesExport</name>
    <message>
        <source>The minutes are in “%1”.</source>
        <translation>Le procès-verbal est dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>filrouge::MinutesPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed, not yet revealed</source>
        <translation>Clos, résultat pas encore affiché</translation>
    </message>
    <message>
        <source>Annulled. %1</source>
        <translation>Annulé. %1</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Résultat affiché</translation>
    </message>
    <message numerus="yes">
        <source>Revealed: %n of %1 have voted</source>
        <translation>
            <numerusform>Résultat affiché&#xa0;: %n votant sur %1</numerusform>
            <numerusform>Résultat affiché&#xa0;: %n votants sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Run-off</source>
        <translation>Second tour</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>Le vote</translation>
    </message>
    <message>
        <source>Its run-off builds on it: annul that one first</source>
        <translation>Son second tour en dépend&#xa0;: annulez-le d’abord</translation>
    </message>
    <message>
        <source>It stays in the minutes, marked, with your reason; it can be held again</source>
        <translation>Il reste au procès-verbal, marqué, avec votre raison&#x202f;; il peut être refait</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>It stands in the minutes, with the time of now.</source>
        <translation>Le procès-verbal le dira, avec l’heure qu’il est.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Why is the vote annulled?</source>
        <translation>Pourquoi annuler ce vote&#x202f;?</translation>
    </message>
    <message>
        <source>The result stays in the minutes, marked as annulled; the personas it chose are not chosen any more.</source>
        <translation>Le résultat reste au procès-verbal, marqué comme annulé&#x202f;; les personas qu’il avait choisis ne le sont plus.</translation>
    </message>
    <message>
        <source>The ballots in the box are destroyed and never counted. The minutes keep this vote and your reason.</source>
        <translation>Les bulletins de l’urne sont détruits sans être dépouillés. Le procès-verbal garde ce vote et votre raison.</translation>
    </message>
    <message>
        <source>Annul the vote</source>
        <translation>Annuler le vote</translation>
    </message>
    <message>
        <source>It stands in the minutes.</source>
        <translation>C’est noté au procès-verbal.</translation>
    </message>
    <message>
        <source>The vote is annulled. It stays listed here, and can be held again.</source>
        <translation>Le vote est annulé. Il reste dans cette liste et peut être refait.</translation>
    </message>
    <message>
        <source>No vote has been held yet</source>
        <translation>Aucun vote n’a encore eu lieu</translation>
    </message>
    <message>
        <source>Each vote leaves its minutes here: who could vote, how many did on each channel, the result and why it is the result. They can be printed and signed.</source>
        <translation>Chaque vote laisse ici son procès-verbal&#xa0;: qui pouvait voter, combien l’ont fait par chaque voie, le résultat et pourquoi c’est le résultat. Il s’imprime et se signe.</translation>
    </message>
    <message>
        <source>Go to the stage</source>
        <translation>Aller à la scène</translation>
    </message>
    <message>
        <source>Votes held</source>
        <translation>Scrutins</translation>
    </message>
    <message>
        <source>Enter saves the minutes of the vote that is marked</source>
        <translation>Entrée enregistre le procès-verbal du scrutin sélectionné</translation>
    </message>
    <message>
        <source>Save the minutes…</source>
        <translation>Enregistrer le procès-verbal…</translation>
    </message>
    <message>
        <source>As a PDF to print and to sign, for screen readers too</source>
        <translation>En PDF, à imprimer et à signer, lisible aussi par un lecteur d’écran</translation>
    </message>
    <message>
        <source>Note an incident…</source>
        <translation>Noter un incident…</translation>
    </message>
    <message>
        <source>Something the minutes should tell</source>
        <translation>Ce que le procès-verbal doit dire</translation>
    </message>
    <message>
        <source>Annul this vote…</source>
        <translation>Annuler ce vote…</translation>
    </message>
    <message>
        <source>Hold it again</source>
        <translation>Refaire ce vote</translation>
    </message>
    <message>
        <source>A new vote with the same question and personas; this one stays listed, marked</source>
        <translation>Un nouveau vote avec la même question et les mêmes personas&#x202f;; celui-ci reste dans la liste, marqué</translation>
    </message>
    <message>
        <source>Saved once the vote is over; what follows is what they say so far.</source>
        <translation>Enregistrable une fois le vote terminé&#x202f;; voici ce qu’il dit pour l’instant.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbaux</translation>
    </message>
</context>
<context>
    <name>filrouge::NetworkPanel</name>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>kind of network, address, name of the interface</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Aucun réseau</translation>
    </message>
    <message>
        <source>This computer is on no network. Join the room’s Wi-Fi or plug a cable in; no Internet is needed.</source>
        <translation>Cet ordinateur n’est sur aucun réseau. Rejoignez le Wi-Fi de la salle ou branchez un câble&#x202f;; Internet n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>The page for phones is closed: people vote at the kiosk and on paper.</source>
        <translation>La page des téléphones est fermée&#xa0;: on vote à la borne et sur papier.</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) have found the page.</source>
        <translation>
            <numerusform>%n téléphone a trouvé la page.</numerusform>
            <numerusform>%n téléphones ont trouvé la page.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the page to phones</source>
        <translation>Fermer la page aux téléphones</translation>
    </message>
    <message>
        <source>Open the page to phones</source>
        <translation>Ouvrir la page aux téléphones</translation>
    </message>
    <message>
        <source>Nobody can vote by phone until it is opened again; no ballot is lost</source>
        <translation>Personne ne peut voter par téléphone jusqu’à sa réouverture&#x202f;; aucun bulletin n’est perdu</translation>
    </message>
    <message>
        <source>Only on this network, and only while it is open</source>
        <translation>Sur ce réseau seulement, et tant qu’elle est ouverte</translation>
    </message>
    <message>
        <source>Phones in the room</source>
        <translation>Les téléphones de la salle</translation>
    </message>
    <message>
        <source>On this network</source>
        <translation>Sur ce réseau</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Network of the page for phones</source>
        <translation>Réseau de la page des téléphones</translation>
    </message>
    <message>
        <source>Port of the page for phones</source>
        <translation>Port de la page des téléphones</translation>
    </message>
    <message>
        <source>A phone does not reach the page?</source>
        <translation>Un téléphone n’atteint pas la page&#x202f;?</translation>
    </message>
</context>
<context>
    <name>filrouge::NewcomerBar</name>
    <message>
        <source>A walk-in signs in</source>
        <translation>Une personne venue sans invitation émarge</translation>
    </message>
    <message>
        <source>Who comes instead of %1?</source>
        <translation>Qui remplace %1&#x202f;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the walk-in</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Name of the substitute</source>
        <translation>Nom de la personne qui remplace</translation>
    </message>
    <message>
        <source>Organisation, if any</source>
        <translation>Organisation, s’il y en a une</translation>
    </message>
    <message>
        <source>Organisation of the walk-in</source>
        <translation>Organisation de la personne</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Émarger</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>filrouge::OpeningPane</name>
    <message>
        <source>Opening words</source>
        <translation>Premiers mots</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Where the letter is written</source>
        <translation>Lieu de la lettre</translation>
    </message>
    <message>
        <source>When, for instance 7/2/2018</source>
        <translation>Date, par exemple 7/2/2018</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>Date de la lettre</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>What the group has understood, and why it writes</source>
        <translation>Ce que le groupe a compris, et pourquoi il écrit</translation>
    </message>
</context>
<context>
    <name>filrouge::OpeningPanel</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Needed before the vote can open</source>
        <translation>Nécessaire pour ouvrir le vote</translation>
    </message>
    <message>
        <source>Worth doing</source>
        <translation>Recommandé</translation>
    </message>
    <message>
        <source>Before opening</source>
        <translation>Avant d’ouvrir</translation>
    </message>
    <message>
        <source>Go to the sign-in list</source>
        <translation>Aller à l’émargement</translation>
    </message>
    <message>
        <source>Set up question and ballot</source>
        <translation>Préparer la question et le bulletin</translation>
    </message>
    <message>
        <source>Set the tie rule</source>
        <translation>Fixer la règle en cas d’égalité</translation>
    </message>
    <message>
        <source>Open the projector’s window</source>
        <translation>Ouvrir la fenêtre de projection</translation>
    </message>
    <message>
        <source>Go through it on a copy: nothing of it is kept</source>
        <translation>Tout parcourir sur une copie&#xa0;: rien n’en est gardé</translation>
    </message>
    <message>
        <source>Network, Wi-Fi and voting slips</source>
        <translation>Réseau, Wi-Fi et coupons de vote</translation>
    </message>
</context>
<context>
    <name>filrouge::OverviewPage</name>
    <message>
        <source>Started on %1</source>
        <translation>Lancé le %1</translation>
    </message>
    <message>
        <source>seminar on %1</source>
        <translation>séminaire le %1</translation>
    </message>
    <message>
        <source>horizon %1</source>
        <translation>horizon&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Nom du programme</translation>
    </message>
    <message>
        <source>Living area: which communes, which people</source>
        <translation>Bassin de vie&#xa0;: quelles communes, quels habitants</translation>
    </message>
    <message>
        <source>Living area</source>
        <translation>Bassin de vie</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>entretiens</translation>
    </message>
    <message>
        <source>immersions</source>
        <translation>immersions</translation>
    </message>
    <message>
        <source>people met</source>
        <translation>personnes rencontrées</translation>
    </message>
    <message>
        <source>personas</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participants</translation>
    </message>
    <message>
        <source>engagement letters</source>
        <translation>lettres d’engagement</translation>
    </message>
    <message>
        <source>Useful to do next</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Nothing is waiting: every station has what it needs for now.</source>
        <translation>Rien n’attend&#xa0;: chaque étape a ce qu’il lui faut pour l’instant.</translation>
    </message>
    <message>
        <source>Dates and targets</source>
        <translation>Dates et objectifs</translation>
    </message>
    <message>
        <source>When it runs, how far it wants to come, who runs it, in which language</source>
        <translation>Quand il se tient, jusqu’où il veut aller, qui le porte, dans quelle langue</translation>
    </message>
</context>
<context>
    <name>filrouge::PagePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>La page telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Make the page smaller</source>
        <translation>Réduire la page</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Réduire (-)</translation>
    </message>
    <message>
        <source>Make the page larger</source>
        <translation>Agrandir la page</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
</context>
<context>
    <name>filrouge::PaperEntry</name>
    <message>
        <source>Blank votes</source>
        <translation>Votes blancs</translation>
    </message>
    <message>
        <source>Spoiled ballots</source>
        <translation>Bulletins nuls</translation>
    </message>
    <message>
        <source>Paper ballots: who voted on paper?</source>
        <translation>Bulletins papier&#xa0;: qui a voté sur papier&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n paper ballot(s) are in the box already. Mark only who is not among them.</source>
        <translation>
            <numerusform>%n bulletin papier est déjà dans l’urne. Ne cochez que les autres personnes.</numerusform>
            <numerusform>%n bulletins papier sont déjà dans l’urne. Ne cochez que les autres personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark each person who was handed a ballot paper. There must be as many papers as people.</source>
        <translation>Cochez chaque personne qui a reçu un bulletin. Il doit y avoir autant de bulletins que de personnes.</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n ballot(s)</source>
        <translation>
            <numerusform>Saisir %n bulletin</numerusform>
            <numerusform>Saisir %n bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the ballots</source>
        <translation>Saisir les bulletins</translation>
    </message>
    <message>
        <source>First person: the totals</source>
        <translation>Première personne&#xa0;: les totaux</translation>
    </message>
    <message>
        <source>Second person: the totals again</source>
        <translation>Seconde personne&#xa0;: les totaux à nouveau</translation>
    </message>
    <message>
        <source>Sort the papers, count each pile, and enter what you find. Nobody else looks.</source>
        <translation>Triez les bulletins, comptez chaque pile et saisissez ce que vous trouvez. Personne d’autre ne regarde.</translation>
    </message>
    <message>
        <source>Count the piles anew. You do not see what the first person found.</source>
        <translation>Recomptez les piles. Vous ne voyez pas ce que la première personne a trouvé.</translation>
    </message>
    <message>
        <source>Hide and hand over</source>
        <translation>Masquer et passer la main</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Now somebody else</source>
        <translation>À une autre personne</translation>
    </message>
    <message>
        <source>The first figures are hidden. Give the papers and this place to a second person.</source>
        <translation>Les premiers chiffres sont masqués. Laissez les bulletins et la place à une seconde personne.</translation>
    </message>
    <message>
        <source>I am the second person</source>
        <translation>Je suis la seconde personne</translation>
    </message>
    <message>
        <source>The two counts differ</source>
        <translation>Les deux comptes diffèrent</translation>
    </message>
    <message>
        <source>Neither is kept. Count these piles together, then both enter all totals again:</source>
        <translation>Aucun n’est gardé. Recomptez ces piles ensemble, puis saisissez à nouveau, l’une après l’autre, tous les totaux&#xa0;:</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>Saisir à nouveau</translation>
    </message>
    <message>
        <source>Both counts agree</source>
        <translation>Les deux comptes concordent</translation>
    </message>
    <message>
        <source>All ballots go into the box at once, mixed, so that no paper is tied to a person. This cannot be undone.</source>
        <translation>Tous les bulletins vont dans l’urne en une fois, mélangés, pour qu’aucun ne soit lié à une personne. On ne peut pas revenir en arrière.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n ballot(s) into the box</source>
        <translation>
            <numerusform>Mettre %n bulletin dans l’urne</numerusform>
            <numerusform>Mettre %n bulletins dans l’urne</numerusform>
        </translation>
    </message>
    <message>
        <source>The paper ballots are in the box</source>
        <translation>Les bulletins papier sont dans l’urne</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) were added. Keep the papers sealed until the minutes are signed.</source>
        <translation>
            <numerusform>%n bulletin ajouté. Gardez les papiers sous pli fermé jusqu’à la signature du procès-verbal.</numerusform>
            <numerusform>%n bulletins ajoutés. Gardez les papiers sous pli fermé jusqu’à la signature du procès-verbal.</numerusform>
        </translation>
    </message>
    <message>
        <source>More paper ballots</source>
        <translation>D’autres bulletins papier</translation>
    </message>
    <message>
        <source>Nothing was added: %1 already voted another way. Set one paper aside for each, unread, and count again without them.</source>
        <translation>Rien n’a été ajouté&#xa0;: %1 a déjà voté autrement. Mettez de côté un bulletin par personne, sans le lire, et recomptez sans eux.</translation>
    </message>
    <message>
        <source>Name or organisation; Enter marks the first one</source>
        <translation>Nom ou organisation&#x202f;; Entrée coche la première personne</translation>
    </message>
    <message>
        <source>Find who voted on paper</source>
        <translation>Trouver qui a voté sur papier</translation>
    </message>
    <message>
        <source>On the roll and still to vote; Space marks who voted on paper</source>
        <translation>Émargées, sans avoir encore voté&#x202f;; Espace coche qui a voté sur papier</translation>
    </message>
    <message>
        <source>With fewer than five papers, their totals tell the counters who chose what. Better vote at the kiosk.</source>
        <translation>Avec moins de cinq bulletins, les totaux révèlent à qui les compte les choix de chacun. Mieux vaut voter à la borne.</translation>
    </message>
    <message>
        <source>Back to who voted</source>
        <translation>Revenir à qui a voté</translation>
    </message>
    <message>
        <source>Forgets the figures entered so far</source>
        <translation>Oublie les chiffres saisis jusqu’ici</translation>
    </message>
    <message>
        <source>Use the kiosk instead</source>
        <translation>Utiliser plutôt la borne</translation>
    </message>
    <message>
        <source>Lay blank and spoiled papers aside. For each persona, count the other papers that tick it, and enter what you find. Nobody else looks.</source>
        <translation>Mettez de côté les bulletins blancs et nuls. Pour chaque persona, comptez les autres bulletins qui le cochent, puis saisissez ce que vous trouvez. Personne d’autre ne regarde.</translation>
    </message>
    <message>
        <source>Lay blank and spoiled papers aside. For each persona, add up its points on the other papers, and enter what you find. Nobody else looks.</source>
        <translation>Mettez de côté les bulletins blancs et nuls. Pour chaque persona, additionnez ses points sur les autres bulletins, puis saisissez ce que vous trouvez. Personne d’autre ne regarde.</translation>
    </message>
</context>
<context>
    <name>filrouge::PaperFigures</name>
    <message numerus="yes">
        <source>%1 of %n ballot(s) entered</source>
        <translation>
            <numerusform>%1 sur %n bulletin saisi</numerusform>
            <numerusform>%1 sur %n bulletins saisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) entered.</source>
        <translation>
            <numerusform>%n point saisi.</numerusform>
            <numerusform>%n points saisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) entered.</source>
        <translation>
            <numerusform>%n approbation saisie.</numerusform>
            <numerusform>%n approbations saisies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::PersonaCardDelegate</name>
    <message>
        <source>No tagline yet</source>
        <translation>Pas encore d’accroche</translation>
    </message>
    <message>
        <source>needs more sources</source>
        <translation>à conforter</translation>
    </message>
</context>
<context>
    <name>filrouge::PersonaPage</name>
    <message>
        <source>New persona</source>
        <translation>Nouveau persona</translation>
    </message>
    <message>
        <source>%1 stays on the wall: a vote names this persona, and its minutes must go on naming it.</source>
        <translation>%1 reste au mur&#xa0;: un vote nomme ce persona, et son procès-verbal doit continuer de le nommer.</translation>
    </message>
    <message>
        <source>%1 is off the wall, with the sheet and the letter.</source>
        <translation>%1 a quitté le mur, avec sa fiche et sa lettre.</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Back to the persona wall</source>
        <translation>Revenir au mur des personas</translation>
    </message>
    <message>
        <source>The letter from %1 as PDF…</source>
        <translation>La lettre de %1 en PDF…</translation>
    </message>
    <message numerus="yes">
        <source>All %n challenge letter(s) as PDF…</source>
        <translation>
            <numerusform>%n lettre d’interpellation, en PDF…</numerusform>
            <numerusform>Les %n lettres d’interpellation en PDF…</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the challenge letters go?</source>
        <translation>Où enregistrer les lettres d’interpellation&#x202f;?</translation>
    </message>
</context>
<context>
    <name>filrouge::PersonaSheet</name>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>Back to the persona wall (Escape)</source>
        <translation>Revenir au mur des personas (Échap)</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>PageUp and PageDown go to the persona before and after</source>
        <translation>Page précédente et Page suivante passent d’un persona à l’autre</translation>
    </message>
    <message>
        <source>Parts of the persona</source>
        <translation>Parties du persona</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Challenge letter</source>
        <translation>Lettre d’interpellation</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Ce qui le fonde</translation>
    </message>
    <message>
        <source>The persona before</source>
        <translation>Le persona précédent</translation>
    </message>
    <message>
        <source>The persona after</source>
        <translation>Le persona suivant</translation>
    </message>
</context>
<context>
    <name>filrouge::PersonaTab</name>
    <message>
        <source>Letter not begun</source>
        <translation>Lettre à commencer</translation>
    </message>
    <message>
        <source>No difficulty to answer</source>
        <translation>Aucune difficulté à traiter</translation>
    </message>
    <message>
        <source>%1 / %2 difficulties answered</source>
        <translation>%1 / %2 difficultés avec réponse</translation>
    </message>
    <message>
        <source>Engagement letter to %1, %2</source>
        <translation>Lettre d’engagement à %1, %2</translation>
    </message>
</context>
<context>
    <name>filrouge::PersonaWallModel</name>
    <message>
        <source>%1
Enter opens · Alt+arrows move · Delete removes</source>
        <translation>%1
Entrée ouvre · Alt+flèches déplacent · Suppr supprime</translation>
    </message>
    <message>
        <source>%1, %2. %3. %4. %5.</source>
        <translation>%1, %2. %3. %4. %5.</translation>
    </message>
    <message>
        <source>Rests on nothing yet</source>
        <translation>Rien ne le fonde encore</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>pieces of evidence · sources</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>Pas encore de lettre</translation>
    </message>
    <message>
        <source>Letter begun</source>
        <translation>Lettre commencée</translation>
    </message>
    <message numerus="yes">
        <source>Letter: %n difficulty(s)</source>
        <translation>
            <numerusform>Lettre&#xa0;: %n difficulté</numerusform>
            <numerusform>Lettre&#xa0;: %n difficultés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::PhoneDesk</name>
    <message>
        <source>The new slip is saved as %1: print it, hand it over, delete the file.</source>
        <translation>Le nouveau coupon est enregistré sous %1&#xa0;: imprimez-le, remettez-le, supprimez le fichier.</translation>
    </message>
    <message>
        <source>Hand spare slip %1 to %2: it is theirs now, and their old one is void.</source>
        <translation>Remettez le coupon de réserve %1 à %2&#xa0;: c’est désormais le sien, et l’ancien est annulé.</translation>
    </message>
    <message>
        <source>Voting slip %1</source>
        <translation>Coupon de vote %1</translation>
    </message>
    <message>
        <source>The slip was not saved, so nobody knows its code: ask for another, or let %1 vote at the kiosk.</source>
        <translation>Le coupon n’a pas été enregistré et personne n’en connaît le code&#xa0;: demandez-en un autre, ou faites voter %1 à la borne.</translation>
    </message>
</context>
<context>
    <name>filrouge::PhonesPage</name>
    <message>
        <source>Code to scan: joins the Wi-Fi “%1”</source>
        <translation>Code à viser&#xa0;: rejoint le Wi-Fi «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Code to scan: opens %1</source>
        <translation>Code à viser&#xa0;: ouvre %1</translation>
    </message>
    <message>
        <source>1. The Wi-Fi</source>
        <translation>1. Le Wi-Fi</translation>
    </message>
    <message>
        <source>The Wi-Fi</source>
        <translation>Le Wi-Fi</translation>
    </message>
    <message>
        <source>2. The page</source>
        <translation>2. La page</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
</context>
<context>
    <name>filrouge::PlaceModel</name>
    <message>
        <source>Opening words</source>
        <translation>Premiers mots</translation>
    </message>
    <message>
        <source>Promises that answer no difficulty</source>
        <translation>Promesses qui ne répondent à aucune difficulté</translation>
    </message>
    <message>
        <source>Closing and signatures</source>
        <translation>Conclusion et signatures</translation>
    </message>
    <message>
        <source>Difficulty without a title</source>
        <translation>Difficulté sans titre</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promesse</numerusform>
            <numerusform>%n promesses</numerusform>
        </translation>
    </message>
    <message>
        <source>Difficulty %1, %2: %3</source>
        <translation>Difficulté %1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>filrouge::PresenterPage</name>
    <message>
        <source>Presenter</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>%1 The vote goes on: no ballot is lost.</source>
        <translation>%1 Le vote continue&#xa0;: aucun bulletin n’est perdu.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message numerus="yes">
        <source>%n people signed in after the vote was opened.</source>
        <translation>
            <numerusform>%n personne a émargé après l’ouverture du vote.</numerusform>
            <numerusform>%n personnes ont émargé après l’ouverture du vote.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them vote</source>
        <translation>Les laisser voter</translation>
    </message>
    <message>
        <source>The second screen is gone: the room sees nothing. Plug it in again, and the scene is back.</source>
        <translation>Le second écran a disparu&#xa0;: la salle ne voit rien. Rebranchez-le, et la scène revient.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>A vote was interrupted, and its ballot box is not beside the programme.</source>
        <translation>Un vote a été interrompu, et son urne n’est pas à côté du programme.</translation>
    </message>
    <message>
        <source>A vote was interrupted, and its ballot box cannot be opened: %1</source>
        <translation>Un vote a été interrompu, et son urne ne s’ouvre pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Locate the box…</source>
        <translation>Retrouver l’urne…</translation>
    </message>
    <message>
        <source>Annul the vote</source>
        <translation>Annuler le vote</translation>
    </message>
    <message>
        <source>The ballot box “%1” belongs to no vote of this programme.</source>
        <translation>L’urne «&#x202f;%1&#x202f;» n’appartient à aucun vote de ce programme.</translation>
    </message>
    <message>
        <source>Destroy it</source>
        <translation>La détruire</translation>
    </message>
    <message>
        <source>The box and the ballots in it will be destroyed. Nobody can count them afterwards.</source>
        <translation>L’urne et ses bulletins seront détruits. Personne ne pourra plus les compter.</translation>
    </message>
    <message>
        <source>Destroy the box</source>
        <translation>Détruire l’urne</translation>
    </message>
    <message>
        <source>The ballot box “%1” is counted but could not be destroyed; it is tried again when the programme opens.</source>
        <translation>L’urne «&#x202f;%1&#x202f;» est dépouillée mais n’a pas pu être détruite&#x202f;; un nouvel essai aura lieu à l’ouverture du programme.</translation>
    </message>
    <message>
        <source>The vote will be annulled, and the minutes will say why. The ballots in the lost box will never be counted.</source>
        <translation>Le vote sera annulé, et le procès-verbal dira pourquoi. Les bulletins de l’urne perdue ne seront jamais comptés.</translation>
    </message>
    <message>
        <source>The ballot box is missing.</source>
        <translation>L’urne est introuvable.</translation>
    </message>
    <message>
        <source>Orientation seminar</source>
        <translation>Séminaire d’orientation</translation>
    </message>
    <message>
        <source>It stands in the minutes.</source>
        <translation>C’est noté au procès-verbal.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper ballots are marked and not in the box: they count once they are entered.</source>
        <translation>
            <numerusform>%n bulletin papier est pointé mais pas dans l’urne&#xa0;: il comptera une fois saisi.</numerusform>
            <numerusform>%n bulletins papier sont pointés mais pas dans l’urne&#xa0;: ils compteront une fois saisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>Les saisir</translation>
    </message>
    <message>
        <source>Reopen the vote</source>
        <translation>Rouvrir le vote</translation>
    </message>
    <message>
        <source>Show the next scene</source>
        <translation>Montrer la scène suivante</translation>
    </message>
    <message>
        <source>Show the scene before</source>
        <translation>Montrer la scène précédente</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>Open the vote; twice: last call, then close it</source>
        <translation>Ouvrir le vote&#x202f;; deux fois&#xa0;: dernier appel, puis clôture</translation>
    </message>
    <message>
        <source>Twice: reveal the result</source>
        <translation>Deux fois&#xa0;: afficher le résultat</translation>
    </message>
    <message>
        <source>Phones cannot vote</source>
        <translation>Téléphones&#xa0;: vote impossible</translation>
    </message>
    <message>
        <source>Trouble with the network</source>
        <translation>Problème de réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s)</source>
        <translation>
            <numerusform>%n téléphone</numerusform>
            <numerusform>%n téléphones</numerusform>
        </translation>
    </message>
    <message>
        <source>Phones can vote</source>
        <translation>Les téléphones peuvent voter</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) could not be stored: see whether the disk is full. Their voters were told, and can send them again.</source>
        <translation>
            <numerusform>%n bulletin n’a pas pu être enregistré&#xa0;: voyez si le disque est plein. La personne a été prévenue et peut le renvoyer.</numerusform>
            <numerusform>%n bulletins n’ont pas pu être enregistrés&#xa0;: voyez si le disque est plein. Les personnes ont été prévenues et peuvent les renvoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody is trying out codes: %n wrong one(s). They are slowed down, and everybody else can vote.</source>
        <translation>
            <numerusform>Quelqu’un essaie des codes&#xa0;: %n faux. Ses essais sont ralentis, et tous les autres peuvent voter.</numerusform>
            <numerusform>Quelqu’un essaie des codes&#xa0;: %n faux. Ses essais sont ralentis, et tous les autres peuvent voter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::ProgrammeAims</name>
    <message>
        <source>A target is a whole number, such as 30; leave it empty to aim at none.</source>
        <translation>Un objectif est un nombre entier, par exemple 30&#x202f;; laissez vide pour ne rien viser.</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Qui le porte</translation>
    </message>
    <message>
        <source>Letters are dated from</source>
        <translation>Lieu porté sur les lettres</translation>
    </message>
    <message>
        <source>Name of the team or authority</source>
        <translation>Nom de l’équipe ou de l’autorité</translation>
    </message>
    <message>
        <source>A town</source>
        <translation>Une commune</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>Horizon: promises are due by</source>
        <translation>Horizon&#xa0;: échéance des promesses</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Une date</translation>
    </message>
    <message>
        <source>Interviews aimed at</source>
        <translation>Entretiens visés</translation>
    </message>
    <message>
        <source>Immersions aimed at</source>
        <translation>Immersions visées</translation>
    </message>
    <message>
        <source>People to meet</source>
        <translation>Personnes à rencontrer</translation>
    </message>
    <message>
        <source>Personas aimed at</source>
        <translation>Personas visés</translation>
    </message>
    <message>
        <source>Participants to convene</source>
        <translation>Participants à réunir</translation>
    </message>
    <message>
        <source>Personas the vote chooses</source>
        <translation>Personas que le vote choisit</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Pas d’objectif</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>filrouge::ProjectorWindow</name>
    <message>
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
</context>
<context>
    <name>filrouge::PromiseForm</name>
    <message>
        <source>Answers difficulty %1: %2</source>
        <translation>Répond à la difficulté %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Livrable</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Situation de départ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Derogation needed</source>
        <translation>Dérogation nécessaire</translation>
    </message>
    <message>
        <source>Subject to…</source>
        <translation>Sous réserve de…</translation>
    </message>
    <message>
        <source>What do we promise?</source>
        <translation>Que promettons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>In a few sentences</source>
        <translation>En quelques phrases</translation>
    </message>
    <message>
        <source>What will exist at the end?</source>
        <translation>Qu’est-ce qui existera à la fin&#x202f;?</translation>
    </message>
    <message>
        <source>How will it be measured?</source>
        <translation>Comment le mesurer&#x202f;?</translation>
    </message>
    <message>
        <source>Where do we start from?</source>
        <translation>D’où partons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>What do we aim at?</source>
        <translation>Que visons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>People, money, tools</source>
        <translation>Personnes, budget, outils</translation>
    </message>
    <message>
        <source>Which rule would have to give way?</source>
        <translation>Quelle règle devrait céder&#x202f;?</translation>
    </message>
    <message>
        <source>A deliberation, an agreement by the hierarchy…</source>
        <translation>Une délibération, un accord de la hiérarchie…</translation>
    </message>
    <message>
        <source>Lead organisation</source>
        <translation>Porteur</translation>
    </message>
    <message>
        <source>Choose, or type a new one</source>
        <translation>Choisissez ou saisissez-en un nouveau</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>31/12/2018</source>
        <translation>31/12/2018</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Ferme</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Tranché au plus tard le</translation>
    </message>
    <message>
        <source>Answers difficulties</source>
        <translation>Répond aux difficultés</translation>
    </message>
</context>
<context>
    <name>filrouge::PromiseHeader</name>
    <message>
        <source>no deliverable</source>
        <translation>sans livrable</translation>
    </message>
    <message>
        <source>no lead organisation</source>
        <translation>sans porteur</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>sans échéance</translation>
    </message>
    <message>
        <source>subject to approval</source>
        <translation>sous réserve</translation>
    </message>
    <message>
        <source>also answers %1</source>
        <translation>répond aussi à %1</translation>
    </message>
    <message>
        <source>Promise %1</source>
        <translation>Promesse %1</translation>
    </message>
    <message>
        <source>Promise without a title</source>
        <translation>Promesse sans titre</translation>
    </message>
    <message>
        <source>Enter opens it. Alt+Up and Alt+Down move it, Alt+Left and Alt+Right take it to another difficulty, Delete removes it.</source>
        <translation>Entrée l’ouvre. Alt+Haut et Alt+Bas la déplacent, Alt+Gauche et Alt+Droite la passent à une autre difficulté, Suppr la supprime.</translation>
    </message>
</context>
<context>
    <name>filrouge::PromiseList</name>
    <message>
        <source>Add a promise</source>
        <translation>Ajouter une promesse</translation>
    </message>
    <message>
        <source>Add a promise (Ctrl+Enter)</source>
        <translation>Ajouter une promesse (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>filrouge::QuestionVersions</name>
    <message>
        <source>This version of the challenge question is deleted.</source>
        <translation>Cette version du défi est supprimée.</translation>
    </message>
    <message>
        <source>Version %1 counts</source>
        <translation>La version %1 fait foi</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1, written on %2</source>
        <translation>Version %1, écrite le %2</translation>
    </message>
    <message>
        <source>Why this wording replaced the one before</source>
        <translation>Pourquoi cette formulation a remplacé la précédente</translation>
    </message>
    <message>
        <source>Reason of version %1</source>
        <translation>Motif de la version %1</translation>
    </message>
    <message>
        <source>Horizon: by when?</source>
        <translation>Horizon&#xa0;: pour quand&#x202f;?</translation>
    </message>
    <message>
        <source>Horizon of version %1</source>
        <translation>Horizon de la version %1</translation>
    </message>
    <message>
        <source>Delete version %1</source>
        <translation>Supprimer la version %1</translation>
    </message>
    <message>
        <source>How might we …?</source>
        <translation>Comment…&#x202f;?</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nouvelle version</translation>
    </message>
    <message>
        <source>Keeps today’s wording as it is and goes on with a copy</source>
        <translation>Garde la formulation actuelle et continue sur une copie</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
</context>
<context>
    <name>filrouge::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>S’engager</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Construire</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>%1 interviews</source>
        <translation>%1 entretiens</translation>
    </message>
    <message>
        <source>%1 personas</source>
        <translation>%1 personas</translation>
    </message>
    <message>
        <source>%1 participants</source>
        <translation>%1 participants</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 lettres</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil rouge</translation>
    </message>
</context>
<context>
    <name>filrouge::ReasonField</name>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>Nothing is changed (Esc)</source>
        <translation>Rien ne change (Échap)</translation>
    </message>
</context>
<context>
    <name>filrouge::RehearsalStrip</name>
    <message>
        <source>Rehearsal on a copy of the programme: nothing counts, and nothing of it is kept.</source>
        <translation>Répétition sur une copie du programme&#xa0;: rien ne compte et rien n’est gardé.</translation>
    </message>
    <message numerus="yes">
        <source>Let the %n others vote</source>
        <translation>
            <numerusform>Faire voter %n autre personne</numerusform>
            <numerusform>Faire voter les %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Ballots by chance, as if sent by phone, for everybody who has not voted</source>
        <translation>Des bulletins au hasard, comme envoyés par téléphone, pour tous ceux qui n’ont pas voté</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminer la répétition</translation>
    </message>
    <message>
        <source>Throws the copy away; that it was rehearsed is noted for the minutes</source>
        <translation>La copie est jetée&#x202f;; le procès-verbal dira qu’on a répété</translation>
    </message>
</context>
<context>
    <name>filrouge::RestsOnPanel</name>
    <message>
        <source>Choose a sentence of the sheet first: the evidence is linked to it.</source>
        <translation>Choisissez d’abord une phrase de la fiche&#xa0;: l’élément de terrain lui sera relié.</translation>
    </message>
    <message>
        <source>Unlinked. Ctrl+Z links it again.</source>
        <translation>Le lien est retiré. Ctrl+Z le rétablit.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Ce qui le fonde</translation>
    </message>
    <message>
        <source>Choose a sentence of the sheet to see it.</source>
        <translation>Choisissez une phrase de la fiche pour le voir.</translation>
    </message>
    <message>
        <source>Nobody is known to have said this. Link the evidence it was taken from.</source>
        <translation>On ne sait pas qui l’a dit. Reliez l’élément de terrain d’où vient cette phrase.</translation>
    </message>
    <message>
        <source>Nothing yet: nobody told us this. Link what they did tell us.</source>
        <translation>Rien encore&#xa0;: personne ne nous l’a dit. Reliez ce qu’on nous a dit.</translation>
    </message>
    <message>
        <source>Delete unlinks</source>
        <translation>Suppr retire le lien</translation>
    </message>
    <message>
        <source>Search evidence to link</source>
        <translation>Chercher quoi relier</translation>
    </message>
    <message>
        <source>Search evidence and pain points to link</source>
        <translation>Chercher des éléments de terrain et des irritants à relier</translation>
    </message>
    <message>
        <source>Enter links what is marked below, the arrows choose</source>
        <translation>Entrée relie ce qui est marqué dessous, les flèches choisissent</translation>
    </message>
    <message>
        <source>Found: Enter links</source>
        <translation>Trouvés&#xa0;: Entrée relie</translation>
    </message>
    <message>
        <source>Nothing found with these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>The heaviest pain points: Enter makes one an obstacle</source>
        <translation>Les irritants de plus de poids&#xa0;: Entrée en fait un frein</translation>
    </message>
    <message>
        <source>The heaviest pain points: Enter links</source>
        <translation>Les irritants de plus de poids&#xa0;: Entrée relie</translation>
    </message>
    <message>
        <source>Evidence and pain points to link</source>
        <translation>Éléments de terrain et irritants à relier</translation>
    </message>
    <message>
        <source>What it rests on: unlink</source>
        <translation>Ce qui le fonde&#xa0;: délier</translation>
    </message>
    <message>
        <source>What it rests on: link what was found</source>
        <translation>Ce qui le fonde&#xa0;: relier ce qui est trouvé</translation>
    </message>
</context>
<context>
    <name>filrouge::RollHead</name>
    <message>
        <source>State offices: %1 of %2</source>
        <translation>Services de l’État&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>local authorities: %1 of %2</source>
        <translation>collectivités&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>operators: %1 of %2</source>
        <translation>opérateurs&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>associations: %1 of %2</source>
        <translation>associations&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>companies: %1 of %2</source>
        <translation>entreprises&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>users: %1 of %2</source>
        <translation>usagers&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 here</source>
        <translation>%1 sur %2 présents</translation>
    </message>
    <message numerus="yes">
        <source>%n not yet</source>
        <translation>
            <numerusform>%n pas encore</numerusform>
            <numerusform>%n pas encore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n declined</source>
        <translation>
            <numerusform>%n excusé</numerusform>
            <numerusform>%n excusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n parti</numerusform>
            <numerusform>%n partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walk-in(s)</source>
        <translation>
            <numerusform>%n sans invitation</numerusform>
            <numerusform>%n sans invitation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n substitute(s)</source>
        <translation>
            <numerusform>%n remplaçant</numerusform>
            <numerusform>%n remplaçants</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody is here</source>
        <translation>tout le monde est là</translation>
    </message>
    <message>
        <source>Name of the seminar</source>
        <translation>Nom du séminaire</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of the seminar</source>
        <translation>Date du séminaire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place of the seminar</source>
        <translation>Lieu du séminaire</translation>
    </message>
</context>
<context>
    <name>filrouge::RollModel</name>
    <message>
        <source>Here, as a substitute</source>
        <translation>Présent, en remplacement</translation>
    </message>
    <message>
        <source>Here, walk-in</source>
        <translation>Présent, sans invitation</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Absent, replaced by %1</source>
        <translation>Absent, remplacé par %1</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Not yet (declined)</source>
        <translation>Pas encore (excusé)</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>May be contacted again</source>
        <translation>Accepte d’être recontacté</translation>
    </message>
    <message>
        <source>Has not agreed to be contacted again</source>
        <translation>N’a pas accepté d’être recontacté</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 16:30.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure. Écrivez-la sous la forme 16h30.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Émargé à</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Besoins d’accès</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>Part à</translation>
    </message>
    <message>
        <source>Agrees to be contacted again after the seminar</source>
        <translation>Accepte d’être recontacté après le séminaire</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Recontact</translation>
    </message>
</context>
<context>
    <name>filrouge::RollPage</name>
    <message>
        <source>Orientation seminar</source>
        <translation>Séminaire d’orientation</translation>
    </message>
    <message>
        <source>The day everything is decided</source>
        <translation>La journée où tout se décide</translation>
    </message>
    <message>
        <source>The orientation seminar brings everybody together: they sign in, meet the personas, vote, and write what they promise.</source>
        <translation>Le séminaire d’orientation réunit tout le monde&#xa0;: on émarge, on rencontre les personas, on vote, on écrit ce que l’on promet.</translation>
    </message>
    <message>
        <source>Prepare the seminar</source>
        <translation>Préparer le séminaire</translation>
    </message>
    <message>
        <source>Nobody is on the roll yet</source>
        <translation>Personne n’est encore sur l’émargement</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>Ajouter la première personne</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Séminaire</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Émargement</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Sign-in and agenda</source>
        <translation>Émargement et déroulé</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have joined the roll.</source>
        <translation>
            <numerusform>%n personne ajoutée à l’émargement.</numerusform>
            <numerusform>%n personnes ajoutées à l’émargement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the names of those who come, import the list of those invited, or let them sign in as they arrive. Whoever is here when the vote opens may vote.</source>
        <translation>Saisissez les noms de celles et ceux qui viennent, importez la liste des personnes invitées, ou faites-les émarger à leur arrivée. Qui est là à l’ouverture du vote peut voter.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
</context>
<context>
    <name>filrouge::RoomView</name>
    <message>
        <source>The room sees</source>
        <translation>La salle voit</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Ready for the room: the projector is off</source>
        <translation>Prêt pour la salle&#xa0;: la projection est éteinte</translation>
    </message>
    <message>
        <source>The room sees nothing: its screen is gone</source>
        <translation>La salle ne voit rien&#xa0;: son écran a disparu</translation>
    </message>
</context>
<context>
    <name>filrouge::SearchPalette</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Command – %1</source>
        <translation>Commande – %1</translation>
    </message>
    <message>
        <source>Search the programme, or name a command</source>
        <translation>Chercher dans le programme, ou nommer une commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing has these words. Fewer letters find more.</source>
        <translation>Rien ne contient ces mots. Moins de lettres trouvent davantage.</translation>
    </message>
</context>
<context>
    <name>filrouge::SheetBody</name>
    <message>
        <source>Story</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Tell the story, a sentence or two at a time</source>
        <translation>Racontez son histoire, une ou deux phrases à la fois</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Ajouter un besoin</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Freins</translation>
    </message>
    <message>
        <source>Add an obstacle</source>
        <translation>Ajouter un frein</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Frein</translation>
    </message>
    <message>
        <source>Motivations</source>
        <translation>Motivations</translation>
    </message>
    <message>
        <source>Add a motivation</source>
        <translation>Ajouter une motivation</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportements</translation>
    </message>
    <message>
        <source>Add a behaviour</source>
        <translation>Ajouter un comportement</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Traits structurants</translation>
    </message>
    <message>
        <source>Add a trait</source>
        <translation>Ajouter un trait</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Trait structurant</translation>
    </message>
</context>
<context>
    <name>filrouge::SheetHead</name>
    <message>
        <source>An age is a number of years, such as 27.</source>
        <translation>Un âge est un nombre d’années, par exemple 27.</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>The portrait of %1 is removed.</source>
        <translation>Le portrait de %1 est retiré.</translation>
    </message>
    <message>
        <source>Nobody is known to have said this: link the evidence it was taken from, at the right.</source>
        <translation>On ne sait pas qui l’a dit&#xa0;: reliez, à droite, l’élément de terrain d’où vient cette phrase.</translation>
    </message>
    <message>
        <source>The linked evidence is nobody’s words: a persona is quoted with what a user said.</source>
        <translation>L’élément relié n’est la parole de personne&#xa0;: un persona se cite avec les mots d’un usager.</translation>
    </message>
    <message>
        <source>Said about users, not by one: %1</source>
        <translation>Dit au sujet des usagers, non par l’un d’eux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Said by a user</source>
        <translation>Dit par un usager</translation>
    </message>
    <message>
        <source>Said by a user. %1</source>
        <translation>Dit par un usager. %1</translation>
    </message>
    <message>
        <source>Said by a user (%1)</source>
        <translation>Dit par un usager (%1)</translation>
    </message>
    <message>
        <source>Said by a user (%1). %2</source>
        <translation>Dit par un usager (%1). %2</translation>
    </message>
    <message>
        <source>Add a portrait</source>
        <translation>Ajouter un portrait</translation>
    </message>
    <message>
        <source>Change the portrait</source>
        <translation>Changer le portrait</translation>
    </message>
    <message>
        <source>Choose or drop a PNG or JPEG picture · Delete removes it</source>
        <translation>Choisissez ou déposez une image PNG ou JPEG · Suppr la retire</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>One line: who this is</source>
        <translation>En une ligne&#xa0;: qui est-ce</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Accroche</translation>
    </message>
    <message>
        <source>What the portrait shows, for those who do not see it</source>
        <translation>Ce que montre le portrait, pour qui ne le voit pas</translation>
    </message>
    <message>
        <source>Alternative text of the portrait</source>
        <translation>Texte de remplacement du portrait</translation>
    </message>
    <message>
        <source>The words that sum it up</source>
        <translation>Les mots qui résument tout</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Verbatim</translation>
    </message>
    <message>
        <source>The situation: where, with whom, living on what</source>
        <translation>La situation&#xa0;: où, avec qui, de quoi l’on vit</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Portrait: choose a picture</source>
        <translation>Portrait&#xa0;: choisir une image</translation>
    </message>
    <message>
        <source>Portrait: remove it</source>
        <translation>Portrait&#xa0;: le retirer</translation>
    </message>
</context>
<context>
    <name>filrouge::ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In lists and texts</source>
        <translation>Dans les listes et les textes</translation>
    </message>
    <message>
        <source>Open, or add the next</source>
        <translation>Ouvrir, ou ajouter le suivant</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Remove it; the message below takes it back</source>
        <translation>Supprimer&#x202f;; le message en bas permet de revenir en arrière</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back; in a text, take back what was just typed</source>
        <translation>Revenir&#x202f;; dans un texte, reprendre ce qui vient d’être saisi</translation>
    </message>
    <message>
        <source>On a page to be printed: larger, smaller, as wide as it was</source>
        <translation>Sur une page à imprimer&#xa0;: agrandir, réduire, toute la largeur</translation>
    </message>
</context>
<context>
    <name>filrouge::SignInView</name>
    <message>
        <source>%1 has signed in already.</source>
        <translation>%1 a déjà émargé.</translation>
    </message>
    <message>
        <source>%1 has signed in.</source>
        <translation>%1 a émargé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>More was changed since: use Ctrl+Z, step by step.</source>
        <translation>D’autres changements ont suivi&#xa0;: utilisez Ctrl+Z, pas à pas.</translation>
    </message>
    <message>
        <source>Nobody on the roll is in that state.</source>
        <translation>Personne de l’émargement n’est dans cet état.</translation>
    </message>
    <message>
        <source>Nobody on the roll is called “%1”. Enter signs them in as a walk-in.</source>
        <translation>Personne sur l’émargement ne s’appelle «&#x202f;%1&#x202f;». Entrée l’ajoute.</translation>
    </message>
    <message>
        <source>Two letters of a name or an organisation, then Enter</source>
        <translation>Deux lettres d’un nom ou d’une organisation, puis Entrée</translation>
    </message>
    <message>
        <source>Who signs in?</source>
        <translation>Qui émarge&#x202f;?</translation>
    </message>
    <message>
        <source>Enter signs in the first one below who is not here yet; Down goes to the table</source>
        <translation>Entrée fait émarger la première personne ci-dessous qui n’est pas encore là&#x202f;; Bas va au tableau</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Partis</translation>
    </message>
    <message>
        <source>Show who is in which state</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add a walk-in (Insert)</source>
        <translation>Ajouter une personne (Inser)</translation>
    </message>
    <message>
        <source>Sign-in roll</source>
        <translation>Émargement</translation>
    </message>
    <message>
        <source>Sign in (Space)</source>
        <translation>Émarger (Espace)</translation>
    </message>
    <message>
        <source>Expected again</source>
        <translation>De nouveau attendu</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Substitute…</source>
        <translation>Remplacer par…</translation>
    </message>
    <message>
        <source>Take off the roll</source>
        <translation>Retirer de l’émargement</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have signed in.</source>
        <translation>
            <numerusform>%n personne a émargé.</numerusform>
            <numerusform>%n personnes ont émargé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is expected again.</source>
        <translation>De nouveau parmi les attendus&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are expected again.</source>
        <translation>
            <numerusform>%n personne est de nouveau attendue.</numerusform>
            <numerusform>%n personnes sont de nouveau attendues.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation>Départ noté&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have left.</source>
        <translation>
            <numerusform>%n départ noté.</numerusform>
            <numerusform>%n départs notés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is absent.</source>
        <translation>Absence notée&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are absent.</source>
        <translation>
            <numerusform>%n absence notée.</numerusform>
            <numerusform>%n absences notées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken off the roll.</source>
        <translation>Retrait de l’émargement&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were taken off the roll.</source>
        <translation>
            <numerusform>%n personne retirée de l’émargement.</numerusform>
            <numerusform>%n personnes retirées de l’émargement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>People from a spreadsheet, saved as CSV</source>
        <translation>Des personnes, depuis un tableur, au format CSV</translation>
    </message>
</context>
<context>
    <name>filrouge::SignatoryRow</name>
    <message>
        <source>Not signed yet</source>
        <translation>Pas encore signé</translation>
    </message>
    <message>
        <source>Signed on paper, %1</source>
        <translation>Signé sur papier, %1</translation>
    </message>
    <message>
        <source>Signed on screen, %1</source>
        <translation>Signé à l’écran, %1</translation>
    </message>
    <message>
        <source>In what role?</source>
        <translation>À quel titre&#x202f;?</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Fonction de %1</translation>
    </message>
    <message>
        <source>For which organisation?</source>
        <translation>Pour quelle organisation&#x202f;?</translation>
    </message>
    <message>
        <source>Organisation of %1</source>
        <translation>Organisation de %1</translation>
    </message>
    <message>
        <source>Sign on screen…</source>
        <translation>Signer à l’écran…</translation>
    </message>
    <message>
        <source>%1 signs on screen</source>
        <translation>%1 signe à l’écran</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Signé sur papier</translation>
    </message>
    <message>
        <source>%1 has signed on paper</source>
        <translation>%1 a signé sur papier</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take back the signature of %1</source>
        <translation>Reprendre la signature de %1</translation>
    </message>
    <message>
        <source>%1 does not sign</source>
        <translation>%1 ne signe pas</translation>
    </message>
    <message>
        <source>Remove (Delete). Alt+Up and Alt+Down change the order.</source>
        <translation>Supprimer (Suppr). Alt+Haut et Alt+Bas changent l’ordre.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>filrouge::SignaturePad</name>
    <message>
        <source>Sign here</source>
        <translation>Signez ici</translation>
    </message>
    <message>
        <source>Draw the signature with the mouse, a finger or a pen. Signing on paper is as good.</source>
        <translation>Tracez la signature à la souris, au doigt ou au stylet. Signer sur papier convient tout autant.</translation>
    </message>
</context>
<context>
    <name>filrouge::SlipsPanel</name>
    <message>
        <source>Every slip that was printed will be void, and all get new codes. Do it when the print-out was lost or lay about.</source>
        <translation>Tous les coupons déjà imprimés seront annulés, et chacun recevra un nouveau code. À faire si l’impression a été perdue ou est restée sans surveillance.</translation>
    </message>
    <message>
        <source>Make all slips anew</source>
        <translation>Refaire tous les coupons</translation>
    </message>
    <message>
        <source>Saved: %1. Whoever has this file can vote: delete it once it is printed.</source>
        <translation>Enregistré&#xa0;: %1. Qui possède ce fichier peut voter&#xa0;: supprimez-le une fois imprimé.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Voting slips %1</source>
        <translation>Coupons de vote %1</translation>
    </message>
    <message>
        <source>Everybody has a slip already, and its code is nowhere but on it.</source>
        <translation>Chacun a déjà son coupon, et le code n’est nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Whoever scans the code has one ballot on that phone, and never more ballots are taken than people have signed in. Somebody with two phones is not found out: the screen says that it is a weaker guarantee.</source>
        <translation>Qui vise le code a un bulletin sur ce téléphone, et il n’y a jamais plus de bulletins que de personnes émargées. Quelqu’un qui a deux téléphones ne se voit pas&#xa0;: l’écran dit que la garantie est plus faible.</translation>
    </message>
    <message>
        <source>There is no seminar yet: slips are for the people on its list.</source>
        <translation>Il n’y a pas encore de séminaire&#xa0;: les coupons sont pour les personnes de sa liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have a slip.</source>
        <translation>
            <numerusform>%n personne a un coupon.</numerusform>
            <numerusform>%n personnes ont un coupon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have none yet.</source>
        <translation>
            <numerusform>%n personne n’en a pas encore.</numerusform>
            <numerusform>%n personnes n’en ont pas encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spare slip(s) wait for late arrivals and lost slips.</source>
        <translation>
            <numerusform>%n coupon de réserve attend les retardataires et les coupons perdus.</numerusform>
            <numerusform>%n coupons de réserve attendent les retardataires et les coupons perdus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) are made and could not be saved: save them now.</source>
        <translation>
            <numerusform>%n coupon est prêt et n’a pas pu être enregistré&#xa0;: enregistrez-le maintenant.</numerusform>
            <numerusform>%n coupons sont prêts et n’ont pas pu être enregistrés&#xa0;: enregistrez-les maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page is closed, so slips printed now bear a code to type and no code to scan.</source>
        <translation>La page est fermée&#xa0;: les coupons imprimés maintenant portent un code à saisir, sans code à viser.</translation>
    </message>
    <message>
        <source>Slips printed now bear a code to scan, for %1</source>
        <translation>Les coupons imprimés maintenant portent un code à viser, pour %1</translation>
    </message>
    <message>
        <source>Save the slips as PDF…</source>
        <translation>Enregistrer les coupons en PDF…</translation>
    </message>
    <message>
        <source>Save the missing slips…</source>
        <translation>Enregistrer les coupons manquants…</translation>
    </message>
    <message>
        <source>Eight to a page, to be cut up: one for each person and ten spare ones</source>
        <translation>Huit par page, à découper&#xa0;: un par personne et dix de réserve</translation>
    </message>
    <message>
        <source>Make all slips anew…</source>
        <translation>Refaire tous les coupons…</translation>
    </message>
    <message>
        <source>Who may vote by phone</source>
        <translation>Qui peut voter par téléphone</translation>
    </message>
    <message>
        <source>Whoever has a voting slip, with a code of one’s own</source>
        <translation>Qui a un coupon de vote, avec son code personnel</translation>
    </message>
    <message>
        <source>Any phone in the room, once</source>
        <translation>Tout téléphone de la salle, une seule fois</translation>
    </message>
    <message>
        <source>Paper ballots</source>
        <translation>Bulletins papier</translation>
    </message>
    <message>
        <source>How many paper ballots</source>
        <translation>Nombre de bulletins papier</translation>
    </message>
    <message>
        <source>Save the paper ballots as PDF…</source>
        <translation>Enregistrer les bulletins papier en PDF…</translation>
    </message>
    <message>
        <source>To be cut out and folded; giving one to somebody makes that person’s slip void</source>
        <translation>À découper et à plier&#x202f;; en donner un à quelqu’un annule le coupon de cette personne</translation>
    </message>
</context>
<context>
    <name>filrouge::StageActions</name>
    <message>
        <source>Black screen  B</source>
        <translation>Écran noir  B</translation>
    </message>
    <message>
        <source>The room sees black until the next scene (B)</source>
        <translation>La salle voit un écran noir jusqu’à la prochaine scène (B)</translation>
    </message>
    <message>
        <source>Back  ←</source>
        <translation>Précédent  ←</translation>
    </message>
    <message>
        <source>The scene before (←, Page Up)</source>
        <translation>La scène d’avant (←, Page haut)</translation>
    </message>
    <message>
        <source>Show next  Space</source>
        <translation>Montrer la suite  Espace</translation>
    </message>
    <message>
        <source>Show what stands under “Next” (Space, →, Page Down)</source>
        <translation>Montrer ce qui est sous «&#x202f;Ensuite&#x202f;» (Espace, →, Page bas)</translation>
    </message>
    <message>
        <source>Set up the vote</source>
        <translation>Préparer le vote</translation>
    </message>
    <message>
        <source>Question, personas on the ballot, tie rule</source>
        <translation>Question, personas sur le bulletin, règle en cas d’égalité</translation>
    </message>
    <message>
        <source>Open the vote  V</source>
        <translation>Ouvrir le vote  V</translation>
    </message>
    <message>
        <source>Everybody who has signed in may vote from now on (V)</source>
        <translation>Toutes les personnes qui ont émargé peuvent désormais voter (V)</translation>
    </message>
    <message>
        <source>V again: last call</source>
        <translation>Encore V&#xa0;: dernier appel</translation>
    </message>
    <message>
        <source>Last call  V V</source>
        <translation>Dernier appel  V V</translation>
    </message>
    <message>
        <source>Thirty seconds shown to the room, then the vote is closed (V twice)</source>
        <translation>Trente secondes affichées à la salle, puis le vote est clos (V deux fois)</translation>
    </message>
    <message>
        <source>V again: close now</source>
        <translation>Encore V&#xa0;: clore tout de suite</translation>
    </message>
    <message>
        <source>Close the vote  V V</source>
        <translation>Clore le vote  V V</translation>
    </message>
    <message>
        <source>Close without waiting for the end of the last call (V twice; Esc takes it back)</source>
        <translation>Clore sans attendre la fin du dernier appel (V deux fois&#x202f;; Échap l’annule)</translation>
    </message>
    <message>
        <source>R again: reveal</source>
        <translation>Encore R&#xa0;: afficher</translation>
    </message>
    <message>
        <source>Reveal result  R R</source>
        <translation>Afficher le résultat  R R</translation>
    </message>
    <message>
        <source>Count, and let the bars rise for everyone (R twice)</source>
        <translation>Compter, et faire monter les barres devant tout le monde (R deux fois)</translation>
    </message>
    <message>
        <source>Esc takes the last call back.</source>
        <translation>Échap annule le dernier appel.</translation>
    </message>
    <message>
        <source>Hold it again</source>
        <translation>Refaire ce vote</translation>
    </message>
    <message>
        <source>A new vote with the same question and personas; the annulled one stays listed</source>
        <translation>Un nouveau vote avec la même question et les mêmes personas&#x202f;; le vote annulé reste dans la liste</translation>
    </message>
</context>
<context>
    <name>filrouge::StageBar</name>
    <message numerus="yes">
        <source>%1: %n minute(s) left</source>
        <translation>
            <numerusform>%1&#xa0;: reste %n minute</numerusform>
            <numerusform>%1&#xa0;: reste %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n minute(s) over</source>
        <translation>
            <numerusform>%1&#xa0;: %n minute de trop</numerusform>
            <numerusform>%1&#xa0;: %n minutes de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute de retard</numerusform>
            <numerusform>%n minutes de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead</source>
        <translation>
            <numerusform>%n minute d’avance</numerusform>
            <numerusform>%n minutes d’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>The projector is off</source>
        <translation>La projection est éteinte</translation>
    </message>
    <message>
        <source>Projector on the second screen</source>
        <translation>Projection sur le second écran</translation>
    </message>
    <message>
        <source>Projector in a window: no second screen</source>
        <translation>Projection dans une fenêtre&#xa0;: pas de second écran</translation>
    </message>
    <message>
        <source>The second screen is gone</source>
        <translation>Le second écran a disparu</translation>
    </message>
    <message>
        <source>Open the projector</source>
        <translation>Ouvrir la projection</translation>
    </message>
    <message>
        <source>Full-screen on the second screen, in a window without one</source>
        <translation>En plein écran sur le second écran, dans une fenêtre s’il n’y en a pas</translation>
    </message>
</context>
<context>
    <name>filrouge::StationPage</name>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de terrain</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Irritants</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Interviews, immersions and what people said will be written down here. For now you can read what the file already holds; to bring more in, import it from a JSON file.</source>
        <translation>Ici s’écriront les entretiens, les immersions et ce que les gens ont dit. Pour l’instant, vous pouvez lire ce que le fichier contient déjà&#x202f;; pour y ajouter, importez un fichier JSON.</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Construire</translation>
    </message>
    <message>
        <source>Teams, sprint boards and field tests will stand here: what each promise became once it was tried. Nothing of it is in the file yet.</source>
        <translation>Ici se tiendront les équipes, les tableaux de sprint et les tests terrain&#xa0;: ce qu’est devenue chaque promesse une fois essayée. Le fichier n’en contient rien encore.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>The publication pack will stand here: personas, letters and promises as one accessible page. The engagement letters can already be exported as PDF at the Commit station.</source>
        <translation>Ici se tiendra le dossier à publier&#xa0;: personas, lettres et promesses en une page accessible. Les lettres d’engagement peuvent déjà être exportées en PDF à l’étape S’engager.</translation>
    </message>
    <message>
        <source>Nothing has come back from the field yet</source>
        <translation>Rien n’est encore revenu du terrain</translation>
    </message>
    <message>
        <source>Interviews, immersions and what people said will be written down here. Until then they can be brought in from a JSON file, such as another programme’s export.</source>
        <translation>Les entretiens, les immersions et ce que les gens ont dit s’écriront ici. D’ici là, un fichier JSON permet de les faire venir, par exemple l’export d’un autre programme.</translation>
    </message>
    <message>
        <source>Import from JSON…</source>
        <translation>Importer un fichier JSON…</translation>
    </message>
    <message>
        <source>Go to the promises</source>
        <translation>Aller aux promesses</translation>
    </message>
    <message>
        <source>Go to the engagement letters</source>
        <translation>Aller aux lettres d’engagement</translation>
    </message>
</context>
<context>
    <name>filrouge::Toasts</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>filrouge::TurnoutPanel</name>
    <message>
        <source>The run-off is open since %1</source>
        <translation>Le second tour est ouvert depuis %1</translation>
    </message>
    <message>
        <source>The vote is open since %1</source>
        <translation>Le vote est ouvert depuis %1</translation>
    </message>
    <message>
        <source>Closed. The box is sealed since %1</source>
        <translation>Clos. L’urne est scellée depuis %1</translation>
    </message>
    <message>
        <source>Revealed at %1. The box is destroyed</source>
        <translation>Résultat affiché à %1. L’urne est détruite</translation>
    </message>
    <message numerus="yes">
        <source>have voted</source>
        <translation>
            <numerusform>a voté</numerusform>
            <numerusform>ont voté</numerusform>
        </translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Did not vote</source>
        <translation>N’ont pas voté</translation>
    </message>
    <message>
        <source>Prepare the run-off</source>
        <translation>Préparer le second tour</translation>
    </message>
    <message>
        <source>A new vote among those who are tied, with the same roll</source>
        <translation>Un nouveau vote entre les ex æquo, avec la même liste</translation>
    </message>
    <message>
        <source>Reopen the vote</source>
        <translation>Rouvrir le vote</translation>
    </message>
    <message>
        <source>Unseal the box and go on voting; it stands in the minutes</source>
        <translation>Desceller l’urne et reprendre le vote&#x202f;; le procès-verbal le dira</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>It stands in the minutes, with the time of now.</source>
        <translation>Le procès-verbal le dira, avec l’heure qu’il est.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Why is the vote annulled?</source>
        <translation>Pourquoi annuler ce vote&#x202f;?</translation>
    </message>
    <message>
        <source>The ballots in the box are destroyed and never counted. The minutes keep this vote and your reason.</source>
        <translation>Les bulletins de l’urne sont détruits sans être dépouillés. Le procès-verbal garde ce vote et votre raison.</translation>
    </message>
    <message>
        <source>Annul the vote</source>
        <translation>Annuler le vote</translation>
    </message>
    <message>
        <source>Annulled at %1. %2</source>
        <translation>Annulé à %1. %2</translation>
    </message>
    <message>
        <source>Rehearsal. %1</source>
        <translation>Répétition. %1</translation>
    </message>
    <message>
        <source>Box empty, sealed at %1, when the vote was opened.</source>
        <translation>Urne vide, scellée à %1, à l’ouverture du vote.</translation>
    </message>
    <message>
        <source>Fingerprint of question, personas, rule and roll: %1</source>
        <translation>Empreinte de la question, des personas, de la règle et de la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Closed at %1: no ballot goes in or out until the result is revealed.</source>
        <translation>Clos à %1&#xa0;: aucun bulletin n’entre ni ne sort jusqu’à l’affichage du résultat.</translation>
    </message>
    <message>
        <source>Fingerprint of the roll at closing: %1</source>
        <translation>Empreinte de la liste à la clôture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fingerprint of the ballots: %1</source>
        <translation>Empreinte des bulletins&#xa0;: %1</translation>
    </message>
    <message>
        <source>The minutes list the tracking codes and the ballots, each sorted by itself, so that anyone can count again.</source>
        <translation>Le procès-verbal donne les codes de suivi et les bulletins, triés chacun de leur côté, pour que chacun puisse recompter.</translation>
    </message>
    <message>
        <source>A workshop vote on the facilitator’s laptop, not a political election.</source>
        <translation>Un vote d’atelier sur l’ordinateur de l’animateur, pas une élection politique.</translation>
    </message>
    <message>
        <source>Save the minutes…</source>
        <translation>Enregistrer le procès-verbal…</translation>
    </message>
    <message>
        <source>As a PDF to print and to sign, for screen readers too</source>
        <translation>En PDF, à imprimer et à signer, lisible aussi par un lecteur d’écran</translation>
    </message>
    <message>
        <source>Note an incident…</source>
        <translation>Noter un incident…</translation>
    </message>
    <message>
        <source>Something the minutes should tell</source>
        <translation>Ce que le procès-verbal doit dire</translation>
    </message>
    <message>
        <source>Annul the vote…</source>
        <translation>Annuler le vote…</translation>
    </message>
    <message>
        <source>It stays in the minutes, marked, with your reason; it can be held again</source>
        <translation>Il reste au procès-verbal, marqué, avec votre raison&#x202f;; il peut être refait</translation>
    </message>
    <message>
        <source>What anyone can check: the state of the box, and the fingerprints in the minutes</source>
        <translation>Ce que chacun peut vérifier&#xa0;: l’état de l’urne, et les empreintes du procès-verbal</translation>
    </message>
</context>
<context>
    <name>filrouge::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Other changes were made since: undo them first, with Ctrl+Z.</source>
        <translation>D’autres modifications ont suivi&#xa0;: annulez-les d’abord avec Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>filrouge::VoteSetup</name>
    <message>
        <source>Setting up the vote</source>
        <translation>Préparation du vote</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back to what the room sees (Esc)</source>
        <translation>Revenir à ce que voit la salle (Échap)</translation>
    </message>
    <message>
        <source>The question on the ballot</source>
        <translation>La question du bulletin</translation>
    </message>
    <message>
        <source>For which persona would you like to get involved?</source>
        <translation>Pour quel persona souhaitez-vous vous mobiliser&#x202f;?</translation>
    </message>
    <message>
        <source>On the ballot, in the order of the wall</source>
        <translation>Sur le bulletin, dans l’ordre du mur</translation>
    </message>
    <message>
        <source>Personas on the ballot</source>
        <translation>Personas sur le bulletin</translation>
    </message>
    <message>
        <source>Space puts a persona on the ballot, or takes it off</source>
        <translation>Espace inscrit un persona sur le bulletin, ou l’en retire</translation>
    </message>
    <message>
        <source>How many are chosen</source>
        <translation>Combien sont choisis</translation>
    </message>
    <message>
        <source>A blank vote is possible</source>
        <translation>Le vote blanc est possible</translation>
    </message>
    <message>
        <source>If there is a tie for the last place</source>
        <translation>En cas d’égalité pour la dernière place</translation>
    </message>
    <message>
        <source>a run-off among those who are tied</source>
        <translation>un second tour entre les ex æquo</translation>
    </message>
    <message>
        <source>all who are tied are chosen</source>
        <translation>tous les ex æquo sont choisis</translation>
    </message>
    <message>
        <source>a lot, drawn from a seed the room sees beforehand</source>
        <translation>un tirage au sort, d’après une graine montrée d’avance à la salle</translation>
    </message>
    <message>
        <source>The seed: any words or figures. Whoever knows it can draw the same lot again.</source>
        <translation>La graine&#xa0;: des mots ou des chiffres, au choix. Qui la connaît peut refaire le même tirage.</translation>
    </message>
    <message>
        <source>Seed of the lot</source>
        <translation>Graine du tirage</translation>
    </message>
    <message>
        <source>No persona yet: those of the wall will stand here</source>
        <translation>Pas encore de persona&#xa0;: ceux du mur apparaîtront ici</translation>
    </message>
    <message>
        <source>The vote that was being set up is removed.</source>
        <translation>Le vote en préparation est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Other changes were made since: undo them first, with Ctrl+Z.</source>
        <translation>D’autres modifications ont été faites depuis&#xa0;: annulez-les d’abord, avec Ctrl+Z.</translation>
    </message>
    <message>
        <source>Remove this vote</source>
        <translation>Supprimer ce vote</translation>
    </message>
    <message>
        <source>It has not been opened: it leaves no trace but in Undo</source>
        <translation>Il n’a pas été ouvert&#xa0;: il n’en reste de trace que dans Annuler</translation>
    </message>
</context>
<context>
    <name>filrouge::WallView</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>Placer en premier</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Placer en dernier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Persona wall</source>
        <translation>Mur des personas</translation>
    </message>
    <message>
        <source>Enter opens a persona, Alt and the arrows move it, Delete removes it, N adds one.</source>
        <translation>Entrée ouvre un persona, Alt et les flèches le déplacent, Suppr le supprime, N en ajoute un.</translation>
    </message>
    <message>
        <source>Open the persona</source>
        <translation>Ouvrir le persona</translation>
    </message>
    <message>
        <source>Move the persona on the wall</source>
        <translation>Déplacer le persona sur le mur</translation>
    </message>
    <message>
        <source>Delete the persona</source>
        <translation>Supprimer le persona</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Ajouter un persona</translation>
    </message>
</context>
<context>
    <name>filrouge::WelcomePage</name>
    <message>
        <source>From what people said to what was promised and tried. A programme is one file on this computer: everything you type is in it at once.</source>
        <translation>De ce que les usagers ont dit à ce qui a été promis et essayé. Un programme est un fichier sur cet ordinateur&#xa0;: tout ce que vous tapez y est aussitôt.</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>Nouveau programme…</translation>
    </message>
    <message>
        <source>Look at the sample…</source>
        <translation>Voir l’exemple…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>filrouge::WifiFields</name>
    <message>
        <source>A Wi-Fi password has 8 to 63 characters; leave it empty for an open network.</source>
        <translation>Un mot de passe Wi-Fi compte de 8 à 63 caractères&#x202f;; laissez vide pour un réseau ouvert.</translation>
    </message>
    <message>
        <source>The name of a Wi-Fi has 32 characters at most.</source>
        <translation>Le nom d’un Wi-Fi compte 32 caractères au plus.</translation>
    </message>
    <message>
        <source>The room’s Wi-Fi</source>
        <translation>Le Wi-Fi de la salle</translation>
    </message>
    <message>
        <source>Shown on the projector as a code to scan, and kept nowhere: it is gone when this window closes. Leave it empty if people are on it already.</source>
        <translation>Affiché au projecteur sous forme de code à viser, et conservé nulle part&#xa0;: il disparaît à la fermeture de cette fenêtre. Laissez vide si tout le monde y est déjà.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Name of the room’s Wi-Fi</source>
        <translation>Nom du Wi-Fi de la salle</translation>
    </message>
    <message>
        <source>Password of the room’s Wi-Fi</source>
        <translation>Mot de passe du Wi-Fi de la salle</translation>
    </message>
    <message>
        <source>The network does not show its name</source>
        <translation>Le réseau n’affiche pas son nom</translation>
    </message>
</context>
</TS>
