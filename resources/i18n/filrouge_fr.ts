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
    <name>CardStage</name>
    <message>
        <source>Mock-up</source>
        <translation>Maquette</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>Test terrain</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Enseignements</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
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
        <source>BALLOTS.csv</source>
        <translation>BULLETINS.csv</translation>
    </message>
    <message>
        <source>NEW-FILE</source>
        <translation>NOUVEAU-FICHIER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>WHAT-TO-READ</source>
        <translation>SOURCE</translation>
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
        <source>New organisations: %1</source>
        <translation>Nouveaux organismes&#xa0;: %1</translation>
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
    <message numerus="yes">
        <source>%n fault(s) found: restore the latest snapshot of the file, or see what filrouge salvage can read.</source>
        <translation>
            <numerusform>%n défaut trouvé&#xa0;: revenez au dernier instantané du fichier, ou voyez ce que filrouge salvage peut en lire.</numerusform>
            <numerusform>%n défauts trouvés&#xa0;: revenez au dernier instantané du fichier, ou voyez ce que filrouge salvage peut en lire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) lost.</source>
        <translation>
            <numerusform>%1&#xa0;: %n ligne perdue.</numerusform>
            <numerusform>%1&#xa0;: %n lignes perdues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) named something that is lost, and name nothing now.</source>
        <translation>
            <numerusform>%1&#xa0;: %n ligne renvoyait à ce qui est perdu et ne renvoie plus à rien.</numerusform>
            <numerusform>%1&#xa0;: %n lignes renvoyaient à ce qui est perdu et ne renvoient plus à rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a part could not be read; nobody knows how much was in it.</source>
        <translation>%1&#xa0;: une partie n’a pas pu être lue, et personne ne sait ce qu’elle contenait.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could be read, and are in %1</source>
        <translation>
            <numerusform>%n ligne a pu être lue&#x202f;; elle est dans %1</numerusform>
            <numerusform>%n lignes ont pu être lues&#x202f;; elles sont dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme’s name and its targets are lost: enter them again.</source>
        <translation>Le nom du programme et ses objectifs sont perdus&#xa0;: saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Rien ne manque.</translation>
    </message>
    <message>
        <source>puts what can still be read of a damaged file into a new one, and says what is lost</source>
        <translation>met dans un nouveau fichier ce qui se lit encore d’un fichier abîmé, et dit ce qui est perdu</translation>
    </message>
    <message>
        <source>The follow-up of a letter is laid out.</source>
        <translation>Le suivi d’une lettre est mis en page.</translation>
    </message>
    <message>
        <source>--%1 does not go with --what %2.</source>
        <translation>--%1 ne va pas avec --what %2.</translation>
    </message>
    <message>
        <source>Only notes come from several files at once.</source>
        <translation>Seules les notes peuvent venir de plusieurs fichiers à la fois.</translation>
    </message>
    <message>
        <source>--what takes json, participants, interviews, immersions, people or notes, not “%1”.</source>
        <translation>--what attend json, participants, interviews, immersions, people ou notes, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>reads a programme’s JSON, a list (CSV, XLSX, ODS) or notes (TXT, MD, DOCX, ODT) into a programme file: all of it or nothing</source>
        <translation>lit le JSON d’un programme, une liste (CSV, XLSX, ODS) ou des notes (TXT, MD, DOCX, ODT) dans un fichier programme&#xa0;: tout ou rien</translation>
    </message>
    <message>
        <source>New communes: %1</source>
        <translation>Nouvelles communes&#xa0;: %1</translation>
    </message>
    <message>
        <source>New people: %1</source>
        <translation>Nouvelles personnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” has no sheets.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de feuilles.</translation>
    </message>
    <message>
        <source>new interview “%1”</source>
        <translation>nouvel entretien «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>new immersion “%1”</source>
        <translation>nouvelle immersion «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>notes of “%1”</source>
        <translation>notes de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>added to the notes of “%1”</source>
        <translation>ajouté aux notes de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>in “%1” already</source>
        <translation>déjà dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>--as takes interviews or immersions, not “%1”.</source>
        <translation>--as attend interviews ou immersions, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read: nothing was imported.</source>
        <translation>
            <numerusform>%n fichier ne peut pas être lu&#xa0;: rien n’a été importé.</numerusform>
            <numerusform>%n fichiers ne peuvent pas être lus&#xa0;: rien n’a été importé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n file(s) would be imported.</source>
        <translation>
            <numerusform>Les notes de %n fichier seraient importées.</numerusform>
            <numerusform>Les notes de %n fichiers seraient importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notes of %n file(s) imported.</source>
        <translation>
            <numerusform>Les notes de %n fichier ont été importées.</numerusform>
            <numerusform>Les notes de %n fichiers ont été importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The review of a sprint is laid out.</source>
        <translation>Le bilan d’un sprint est mis en page.</translation>
    </message>
    <message>
        <source>The board of a sprint is laid out.</source>
        <translation>Le tableau d’un sprint est mis en page.</translation>
    </message>
    <message>
        <source>No sprint of this programme has begun or has a review yet.</source>
        <translation>Aucun sprint de ce programme n’a encore commencé ni n’a de bilan.</translation>
    </message>
    <message>
        <source>No sprint of this programme has begun or has a card yet.</source>
        <translation>Aucun sprint de ce programme n’a encore commencé ni n’a de carte.</translation>
    </message>
    <message>
        <source>--what takes engagement-letters, promises, sprint-reviews, sprint-boards, voting-slips, paper-ballots, ballots or json, not “%1”.</source>
        <translation>--what accepte engagement-letters, promises, sprint-reviews, sprint-boards, voting-slips, paper-ballots, ballots ou json, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>writes the engagement letters, where their promises stand, the reviews of sprints (one A4 each), their boards for the wall (A3), voting slips or paper ballots as accessible PDFs, the ballots of counted votes as CSV, or the whole programme as JSON</source>
        <translation>écrit les lettres d’engagement, le suivi de leurs promesses, les bilans des sprints (une page A4 chacun), leurs tableaux à afficher (A3), les coupons de vote ou les bulletins papier en PDF accessibles, les bulletins des votes dépouillés en CSV, ou tout le programme en JSON</translation>
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
    <name>Decision</name>
    <message>
        <source>Kept</source>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajustée</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnée</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>À décider</translation>
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
        <translation>«&#x202f;%1&#x202f;» n’est pas un type d’organisme, comme association ou entreprise</translation>
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
    <message>
        <source>the key “%1” stands twice in its object</source>
        <translation>la clé «&#x202f;%1&#x202f;» figure deux fois dans son objet</translation>
    </message>
    <message>
        <source>a sprint is a team&apos;s</source>
        <translation>un sprint appartient à une équipe</translation>
    </message>
    <message>
        <source>must be 1 or more</source>
        <translation>doit être d’au moins 1</translation>
    </message>
    <message>
        <source>must be a day</source>
        <translation>doit être un jour</translation>
    </message>
    <message>
        <source>a review is of a sprint</source>
        <translation>un bilan est celui d’un sprint</translation>
    </message>
    <message>
        <source>this sprint has a review already</source>
        <translation>ce sprint a déjà un bilan</translation>
    </message>
    <message>
        <source>the team has a sprint of that number already</source>
        <translation>l’équipe a déjà un sprint de ce numéro</translation>
    </message>
    <message>
        <source>not while another sprint of the team goes on</source>
        <translation>pas pendant un autre sprint de l’équipe</translation>
    </message>
    <message>
        <source>no working day between the two days</source>
        <translation>aucun jour ouvré entre les deux dates</translation>
    </message>
    <message>
        <source>another sprint is running</source>
        <translation>un autre sprint est en cours</translation>
    </message>
    <message>
        <source>another sprint</source>
        <translation>un autre sprint</translation>
    </message>
    <message>
        <source>a card is a team&apos;s</source>
        <translation>une carte appartient à une équipe</translation>
    </message>
    <message>
        <source>at most 300 characters</source>
        <translation>300 caractères au plus</translation>
    </message>
    <message>
        <source>a card is decided by keeping, adjusting or dropping it</source>
        <translation>on décide d’une carte en la gardant, en l’ajustant ou en l’abandonnant</translation>
    </message>
    <message>
        <source>kept or adjusted only after a field test with its date and what was observed</source>
        <translation>gardée ou ajustée seulement après un test terrain daté, avec ce qui a été observé</translation>
    </message>
    <message>
        <source>a sprint of the card&apos;s own team</source>
        <translation>un sprint de l’équipe de la carte</translation>
    </message>
    <message>
        <source>this sprint is over</source>
        <translation>ce sprint est clos</translation>
    </message>
    <message>
        <source>its next iteration exists</source>
        <translation>son itération suivante existe</translation>
    </message>
    <message>
        <source>another card adjusts it already</source>
        <translation>une autre carte l’ajuste déjà</translation>
    </message>
    <message>
        <source>another card</source>
        <translation>une autre carte</translation>
    </message>
    <message>
        <source>later than the one it adjusts</source>
        <translation>après celle qu’elle ajuste</translation>
    </message>
    <message>
        <source>a field test is of a card</source>
        <translation>un test terrain est celui d’une carte</translation>
    </message>
    <message>
        <source>progress is of a promise</source>
        <translation>un suivi est celui d’une promesse</translation>
    </message>
    <message>
        <source>both have signed in to the seminar</source>
        <translation>toutes deux ont émargé au séminaire</translation>
    </message>
    <message>
        <source>there is no sheet in it</source>
        <translation>il n’a aucune feuille</translation>
    </message>
    <message>
        <source>%1 MB unpacked</source>
        <translation>%1 Mo une fois décompressé</translation>
    </message>
    <message>
        <source>%1 times its size unpacked</source>
        <translation>%1 fois sa taille une fois décompressé</translation>
    </message>
    <message>
        <source>%1 files in the document</source>
        <translation>%1 fichiers dans le document</translation>
    </message>
    <message>
        <source>%1 elements within each other</source>
        <translation>%1 éléments imbriqués</translation>
    </message>
    <message>
        <source>%1 attributes on an element</source>
        <translation>%1 attributs sur un élément</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
    <message>
        <source>it is damaged or cut off</source>
        <translation>il est abîmé ou incomplet</translation>
    </message>
    <message>
        <source>it is damaged, or no document of an office</source>
        <translation>il est abîmé, ou ce n’est pas un document bureautique</translation>
    </message>
    <message>
        <source>it is protected by a password: save it without one</source>
        <translation>il est protégé par un mot de passe&#xa0;: enregistrez-le sans</translation>
    </message>
    <message>
        <source>a file within it leads elsewhere</source>
        <translation>un fichier qu’il contient mène ailleurs</translation>
    </message>
    <message>
        <source>a part of it is not UTF-8</source>
        <translation>une partie n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>it declares a document type, which no office does</source>
        <translation>il déclare un type de document, ce que ne fait aucune suite bureautique</translation>
    </message>
    <message>
        <source>it is an old Word document: save it as DOCX or ODT</source>
        <translation>c’est un ancien document Word&#xa0;: enregistrez-le en DOCX ou en ODT</translation>
    </message>
    <message>
        <source>it is an old workbook: save it as XLSX or ODS</source>
        <translation>c’est un ancien classeur&#xa0;: enregistrez-le en XLSX ou en ODS</translation>
    </message>
    <message>
        <source>it is neither a text document nor a workbook</source>
        <translation>ce n’est ni un document texte ni un classeur</translation>
    </message>
    <message>
        <source>it is a PDF: take the document it was made from</source>
        <translation>c’est un PDF&#xa0;: prenez le document d’origine</translation>
    </message>
    <message>
        <source>it is rich text: save it as DOCX or ODT</source>
        <translation>c’est du texte enrichi (RTF)&#xa0;: enregistrez-le en DOCX ou en ODT</translation>
    </message>
    <message>
        <source>it is an archive: take its files out first</source>
        <translation>c’est une archive&#xa0;: sortez-en d’abord les fichiers</translation>
    </message>
    <message>
        <source>it is a workbook, not a text</source>
        <translation>c’est un classeur, pas un texte</translation>
    </message>
    <message>
        <source>it is a text, not a table: save its table in a workbook</source>
        <translation>c’est un texte, pas un tableau&#xa0;: enregistrez son tableau dans un classeur</translation>
    </message>
    <message>
        <source>there is no text in it</source>
        <translation>il ne contient aucun texte</translation>
    </message>
    <message>
        <source>no column holds titles or places: say which one does</source>
        <translation>aucune colonne ne donne de titre ni de lieu&#xa0;: dites laquelle</translation>
    </message>
    <message>
        <source>there is neither a title nor a place</source>
        <translation>il n’y a ni titre ni lieu</translation>
    </message>
    <message>
        <source>notes cannot be due for erasure before they are taken</source>
        <translation>des notes ne peuvent pas être à effacer avant d’avoir été prises</translation>
    </message>
    <message>
        <source>“%1” is neither group nor individual</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni collectif ni individuel</translation>
    </message>
    <message>
        <source>“%1” is no consent, such as given or refused</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas un consentement, comme oui ou non</translation>
    </message>
    <message>
        <source>“%1” is no duration, such as 3 h 30 or 210 min</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée, comme 3&#xa0;h&#xa0;30 ou 210 min</translation>
    </message>
    <message>
        <source>“%1” is no posture, such as observer or as a user</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une posture, comme observateur ou usager</translation>
    </message>
    <message>
        <source>“%1” is no date, such as 12/01/2018 or 2018-01-12</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date, comme 12/01/2018 ou 2018-01-12</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour du calendrier</translation>
    </message>
    <message>
        <source>“%1” names another day of the week than that date has</source>
        <translation>«&#x202f;%1&#x202f;» ne tombe pas ce jour de la semaine</translation>
    </message>
    <message>
        <source>several people are called “%1”: take the name out and add the right one afterwards</source>
        <translation>plusieurs personnes s’appellent «&#x202f;%1&#x202f;»&#xa0;: retirez ce nom, puis ajoutez la bonne personne</translation>
    </message>
    <message>
        <source>the card is decided</source>
        <translation>la carte est décidée</translation>
    </message>
    <message>
        <source>%1 sprints, more than %2 at once</source>
        <translation>%1 sprints, plus de %2 d’un coup</translation>
    </message>
    <message>
        <source>some of its cards are decided</source>
        <translation>certaines de ses cartes sont décidées</translation>
    </message>
    <message>
        <source>cannot be told apart from itself</source>
        <translation>ne peut pas être distingué de lui-même</translation>
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
        <translation>Ajouter un organisme à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove an organisation from “%1”</source>
        <translation>Retirer un organisme de «&#x202f;%1&#x202f;»</translation>
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
        <translation>Ajouter l’organisme «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit organisation “%1”</source>
        <translation>Modifier l’organisme «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove organisation “%1”</source>
        <translation>Supprimer l’organisme «&#x202f;%1&#x202f;»</translation>
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
    <message>
        <source>Note how promise “%1” fares</source>
        <translation>Noter où en est la promesse «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit how promise “%1” fares</source>
        <translation>Modifier le suivi de la promesse «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove how promise “%1” fared</source>
        <translation>Retirer un suivi de la promesse «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add card “%1”</source>
        <translation>Ajouter la carte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit card “%1”</source>
        <translation>Modifier la carte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move card “%1”</source>
        <translation>Déplacer la carte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Take card “%1” into another sprint</source>
        <translation>Passer la carte «&#x202f;%1&#x202f;» dans un autre sprint</translation>
    </message>
    <message>
        <source>Decide on card “%1”</source>
        <translation>Décider de la carte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove card “%1”</source>
        <translation>Retirer la carte «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add a field test of “%1”</source>
        <translation>Ajouter un test terrain de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit a field test of “%1”</source>
        <translation>Modifier un test terrain de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove a field test of “%1”</source>
        <translation>Retirer un test terrain de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add solution “%1”</source>
        <translation>Ajouter la solution «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit solution “%1”</source>
        <translation>Modifier la solution «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move solution “%1”</source>
        <translation>Déplacer la solution «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove solution “%1”</source>
        <translation>Retirer la solution «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Let solution “%1” answer a promise</source>
        <translation>Faire répondre la solution «&#x202f;%1&#x202f;» à une promesse</translation>
    </message>
    <message>
        <source>Solution “%1” no longer answers a promise</source>
        <translation>La solution «&#x202f;%1&#x202f;» ne répond plus à une promesse</translation>
    </message>
    <message>
        <source>Add bundle “%1”</source>
        <translation>Ajouter le bouquet «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit bundle “%1”</source>
        <translation>Modifier le bouquet «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move bundle “%1”</source>
        <translation>Déplacer le bouquet «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove bundle “%1”</source>
        <translation>Retirer le bouquet «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add sprint %1</source>
        <translation>Ajouter le sprint %1</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n sprint(s)</source>
        <translation>
            <numerusform>Planifier %n sprint</numerusform>
            <numerusform>Planifier %n sprints</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit sprint %1</source>
        <translation>Modifier le sprint %1</translation>
    </message>
    <message>
        <source>Change the days of sprint %1</source>
        <translation>Changer les dates du sprint %1</translation>
    </message>
    <message>
        <source>Start sprint %1</source>
        <translation>Démarrer le sprint %1</translation>
    </message>
    <message>
        <source>Close sprint %1</source>
        <translation>Clore le sprint %1</translation>
    </message>
    <message>
        <source>Reopen sprint %1</source>
        <translation>Rouvrir le sprint %1</translation>
    </message>
    <message>
        <source>Remove sprint %1</source>
        <translation>Retirer le sprint %1</translation>
    </message>
    <message>
        <source>Edit the review of sprint %1</source>
        <translation>Modifier le bilan du sprint %1</translation>
    </message>
    <message>
        <source>Add team “%1”</source>
        <translation>Ajouter l’équipe «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Edit team “%1”</source>
        <translation>Modifier l’équipe «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move team “%1”</source>
        <translation>Déplacer l’équipe «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove team “%1”</source>
        <translation>Retirer l’équipe «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>Fusionner «&#x202f;%1&#x202f;» avec «&#x202f;%2&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n communes</source>
        <translation>
            <numerusform>Supprimer %n commune</numerusform>
            <numerusform>Supprimer %n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n immersions</source>
        <translation>
            <numerusform>Supprimer %n immersion</numerusform>
            <numerusform>Supprimer %n immersions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n immersions</source>
        <translation>
            <numerusform>Modifier %n immersion</numerusform>
            <numerusform>Modifier %n immersions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n interviews</source>
        <translation>
            <numerusform>Supprimer %n entretien</numerusform>
            <numerusform>Supprimer %n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n interviews</source>
        <translation>
            <numerusform>Modifier %n entretien</numerusform>
            <numerusform>Modifier %n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n local networks</source>
        <translation>
            <numerusform>Supprimer %n réseau local</numerusform>
            <numerusform>Supprimer %n réseaux locaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n organisations</source>
        <translation>
            <numerusform>Supprimer %n organisme</numerusform>
            <numerusform>Supprimer %n organismes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n organisations</source>
        <translation>
            <numerusform>Modifier %n organisme</numerusform>
            <numerusform>Modifier %n organismes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n people</source>
        <translation>
            <numerusform>Supprimer %n personne</numerusform>
            <numerusform>Supprimer %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n people</source>
        <translation>
            <numerusform>Modifier %n personne</numerusform>
            <numerusform>Modifier %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n piece(s) of evidence to “%1”</source>
        <translation>
            <numerusform>Rattacher %n élément de terrain à «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>Rattacher %n éléments de terrain à «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink %n piece(s) of evidence from “%1”</source>
        <translation>
            <numerusform>Détacher %n élément de terrain de «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>Détacher %n éléments de terrain de «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n piece(s) of evidence to “%1”</source>
        <translation>
            <numerusform>Déplacer %n élément de terrain vers «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>Déplacer %n éléments de terrain vers «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Split pain point “%1”</source>
        <translation>Scinder l’irritant «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pain point(s) into “%1”</source>
        <translation>
            <numerusform>Fusionner %n irritant avec «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>Fusionner %n irritants avec «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace a pain point</source>
        <translation>Remplacer un irritant</translation>
    </message>
    <message numerus="yes">
        <source>Import %n immersion(s)</source>
        <translation>
            <numerusform>Importer %n immersion</numerusform>
            <numerusform>Importer %n immersions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n interview(s)</source>
        <translation>
            <numerusform>Importer %n entretien</numerusform>
            <numerusform>Importer %n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the notes of %n file(s)</source>
        <translation>
            <numerusform>Importer les notes de %n fichier</numerusform>
            <numerusform>Importer les notes de %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Importer %n personne</numerusform>
            <numerusform>Importer %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a line of notes</source>
        <translation>Prendre une ligne de notes</translation>
    </message>
    <message>
        <source>Remove “%1” from the notes</source>
        <translation>Retirer «&#x202f;%1&#x202f;» des notes</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n piece(s) of evidence</source>
        <translation>
            <numerusform>Modifier %n élément de terrain</numerusform>
            <numerusform>Modifier %n éléments de terrain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n piece(s) of evidence</source>
        <translation>
            <numerusform>Retirer %n élément de terrain</numerusform>
            <numerusform>Retirer %n éléments de terrain</numerusform>
        </translation>
    </message>
    <message>
        <source>Add “%1” to the people met</source>
        <translation>Ajouter «&#x202f;%1&#x202f;» aux personnes rencontrées</translation>
    </message>
    <message numerus="yes">
        <source>Link %n piece(s) of evidence to a pain point</source>
        <translation>
            <numerusform>Rattacher %n élément de terrain à un irritant</numerusform>
            <numerusform>Rattacher %n éléments de terrain à un irritant</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort evidence under a theme</source>
        <translation>Classer un élément de terrain dans un thème</translation>
    </message>
    <message>
        <source>Link evidence to a new pain point</source>
        <translation>Rattacher un élément de terrain à un nouvel irritant</translation>
    </message>
    <message numerus="yes">
        <source>Take %n people out of their workgroup</source>
        <translation>
            <numerusform>Retirer %n personne de son groupe de travail</numerusform>
            <numerusform>Retirer %n personnes de leur groupe de travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n people into the workgroup of %1</source>
        <translation>
            <numerusform>Placer %n personne dans le groupe de travail de %1</numerusform>
            <numerusform>Placer %n personnes dans le groupe de travail de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Add its workgroup to “%1”</source>
        <translation>Ajouter son groupe de travail à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Tell “%1” and “%2” apart</source>
        <translation>Distinguer «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;»</translation>
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
    <name>FieldNames</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Place in the notes</source>
        <translation>Passage dans les notes</translation>
    </message>
    <message>
        <source>Target of personas to be elected</source>
        <translation>Objectif de personas élus</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Émotion</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Limit of field tests</source>
        <translation>Limite des tests terrain</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Limit of ideas</source>
        <translation>Limite des idées</translation>
    </message>
    <message>
        <source>Target of immersions</source>
        <translation>Objectif d’immersions</translation>
    </message>
    <message>
        <source>Target of interviews</source>
        <translation>Objectif d’entretiens</translation>
    </message>
    <message>
        <source>Keep the notes until</source>
        <translation>Garder les notes jusqu’au</translation>
    </message>
    <message>
        <source>Limit of lessons</source>
        <translation>Limite des enseignements</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Limit of mock-ups</source>
        <translation>Limite des maquettes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date of the entry</source>
        <translation>Date de l’entrée</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Target of participants</source>
        <translation>Objectif de participants</translation>
    </message>
    <message>
        <source>Target of people</source>
        <translation>Objectif de personnes rencontrées</translation>
    </message>
    <message>
        <source>Target of personas</source>
        <translation>Objectif de personas</translation>
    </message>
    <message>
        <source>Reason, as published</source>
        <translation>Motif, tel que publié</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>How many are elected</source>
        <translation>Nombre d’élus</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>Heure d’émargement</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signé le</translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Subject to confirmation until</source>
        <translation>Sous réserve jusqu’au</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppléance</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Testers</source>
        <translation>Testeurs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Rédigé le</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Blank ballots</source>
        <translation>Bulletins blancs</translation>
    </message>
    <message>
        <source>Ballot box</source>
        <translation>Urne</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Élément de terrain</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Irritant</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>Itération</translation>
    </message>
    <message>
        <source>Seed of the lot</source>
        <translation>Graine du tirage</translation>
    </message>
    <message>
        <source>Voting method</source>
        <translation>Mode de scrutin</translation>
    </message>
    <message>
        <source>Personas one may tick</source>
        <translation>Personas que chacun peut cocher</translation>
    </message>
    <message>
        <source>Points one persona may get from a voter</source>
        <translation>Points qu’un persona peut recevoir d’un votant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Personas on the ballot</source>
        <translation>Personas sur le bulletin</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Points each voter has</source>
        <translation>Points dont chacun dispose</translation>
    </message>
    <message>
        <source>Card before</source>
        <translation>Carte précédente</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Roll of voters</source>
        <translation>Liste des votants</translation>
    </message>
    <message>
        <source>People on the roll</source>
        <translation>Personnes sur la liste</translation>
    </message>
    <message>
        <source>Spoiled ballots</source>
        <translation>Bulletins nuls</translation>
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
    <name>Lists</name>
    <message>
        <source>New</source>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connu</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Further up in the list</source>
        <translation>Déjà plus haut dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n à ajouter</numerusform>
            <numerusform>%n à ajouter</numerusform>
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
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
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
        <source>There is no immersion in this list.</source>
        <translation>Cette liste ne contient aucune immersion.</translation>
    </message>
    <message>
        <source>All immersions of this list are there already.</source>
        <translation>Toutes les immersions de cette liste sont déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n immersion(s)</source>
        <translation>
            <numerusform>Importer %n immersion</numerusform>
            <numerusform>Importer %n immersions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n immersion(s) imported.</source>
        <translation>
            <numerusform>%n immersion importée.</numerusform>
            <numerusform>%n immersions importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n immersion(s) would be imported.</source>
        <translation>
            <numerusform>%n immersion serait importée.</numerusform>
            <numerusform>%n immersions seraient importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The immersions of the list, as they would be imported</source>
        <translation>Les immersions de la liste, telles qu’elles seraient importées</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>User groups met</source>
        <translation>Publics rencontrés</translation>
    </message>
    <message>
        <source>There is no interview in this list.</source>
        <translation>Cette liste ne contient aucun entretien.</translation>
    </message>
    <message>
        <source>All interviews of this list are there already.</source>
        <translation>Tous les entretiens de cette liste sont déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n interview(s)</source>
        <translation>
            <numerusform>Importer %n entretien</numerusform>
            <numerusform>Importer %n entretiens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) imported.</source>
        <translation>
            <numerusform>%n entretien importé.</numerusform>
            <numerusform>%n entretiens importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) would be imported.</source>
        <translation>
            <numerusform>%n entretien serait importé.</numerusform>
            <numerusform>%n entretiens seraient importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The interviews of the list, as they would be imported</source>
        <translation>Les entretiens de la liste, tels qu’ils seraient importés</translation>
    </message>
    <message>
        <source>Group or individual</source>
        <translation>Collectif ou individuel</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personnes rencontrées</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Menés par</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Dates such as %1 are read with the month first, as the others of their column are written.</source>
        <translation>Les dates comme %1 sont lues le mois d’abord, comme les autres de leur colonne.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read with the day first, as the others of their column are written.</source>
        <translation>Les dates comme %1 sont lues le jour d’abord, comme les autres de leur colonne.</translation>
    </message>
    <message>
        <source>Dates such as %1 are read with the day first: nothing says otherwise.</source>
        <translation>Les dates comme %1 sont lues le jour d’abord&#xa0;: rien ne dit le contraire.</translation>
    </message>
    <message>
        <source>Dates without a year are taken to be in %1, like the others.</source>
        <translation>Les dates sans année sont prises en %1, comme les autres.</translation>
    </message>
    <message>
        <source>Dates without a year are taken to be in %1, the programme’s year.</source>
        <translation>Les dates sans année sont prises en %1, l’année du programme.</translation>
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
        <source>Consent given</source>
        <translation>Consentement donné</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Consentement refusé</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Collectif</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individuel</translation>
    </message>
    <message>
        <source>As a user</source>
        <translation>En usager</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>En observation</translation>
    </message>
    <message>
        <source>Beside an officer</source>
        <translation>Aux côtés d’un agent</translation>
    </message>
    <message>
        <source>In the directory already</source>
        <translation>Déjà dans l’annuaire</translation>
    </message>
    <message numerus="yes">
        <source>%n in the directory already</source>
        <translation>
            <numerusform>%n déjà dans l’annuaire</numerusform>
            <numerusform>%n déjà dans l’annuaire</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody in this list.</source>
        <translation>Il n’y a personne dans cette liste.</translation>
    </message>
    <message>
        <source>Everybody in this list is in the directory already.</source>
        <translation>Toutes les personnes de cette liste sont déjà dans l’annuaire.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Importer %n personne</numerusform>
            <numerusform>Importer %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people imported.</source>
        <translation>
            <numerusform>%n personne importée.</numerusform>
            <numerusform>%n personnes importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would be imported.</source>
        <translation>
            <numerusform>%n personne serait importée.</numerusform>
            <numerusform>%n personnes seraient importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The people of the list, as they would be imported</source>
        <translation>Les personnes de la liste, telles qu’elles seraient importées</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Conserver jusqu’au</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
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
        <source>Kind of organisation</source>
        <translation>Type d’organisme</translation>
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
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
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
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Known already, joins the roll</source>
        <translation>Déjà connue, ajoutée à l’émargement</translation>
    </message>
    <message>
        <source>On the roll already</source>
        <translation>Déjà à l’émargement</translation>
    </message>
    <message numerus="yes">
        <source>%n on the roll already</source>
        <translation>
            <numerusform>%n déjà à l’émargement</numerusform>
            <numerusform>%n déjà à l’émargement</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody in this list is on the roll already.</source>
        <translation>Toutes les personnes de cette liste figurent déjà à l’émargement.</translation>
    </message>
    <message numerus="yes">
        <source>%n people added to the roll.</source>
        <translation>
            <numerusform>%n personne ajoutée à la liste d’émargement.</numerusform>
            <numerusform>%n personnes ajoutées à la liste d’émargement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people would be added to the roll.</source>
        <translation>
            <numerusform>%n personne serait ajoutée à la liste d’émargement.</numerusform>
            <numerusform>%n personnes seraient ajoutées à la liste d’émargement.</numerusform>
        </translation>
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
        <source>Role on site</source>
        <translation>Posture</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>“%1” already exists and is not overwritten: choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà et n’est pas remplacé&#xa0;: choisissez un autre nom.</translation>
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
        <source>Fil rouge and Qt use two different SQLite libraries (%1): install both from the same distribution.</source>
        <translation>Fil rouge et Qt utilisent deux bibliothèques SQLite différentes (%1)&#xa0;: installez-les depuis la même distribution.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text (byte %2): save it as UTF-8.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un texte en UTF-8 (octet %2)&#xa0;: enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>%1: there is no such key; remove it or correct its name.</source>
        <translation>%1&#xa0;: cette clé n’existe pas&#x202f;; retirez-la ou corrigez son nom.</translation>
    </message>
    <message>
        <source>%1: the identifier %2 is there twice; give one of the two another.</source>
        <translation>%1&#xa0;: l’identifiant %2 y est deux fois&#x202f;; donnez-en un autre à l’un des deux.</translation>
    </message>
    <message>
        <source>No font has the character %1 (in “%2”): replace it and export again.</source>
        <translation>Aucune police n’a le caractère %1 (dans «&#x202f;%2&#x202f;»)&#xa0;: remplacez-le, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>This person is not on the roll of the vote: sign them in first.</source>
        <translation>Cette personne n’est pas inscrite à ce vote&#xa0;: faites-la d’abord émarger.</translation>
    </message>
    <message>
        <source>The ballot box of the open vote is not beside the programme (%1): put it back, or annul the vote.</source>
        <translation>L’urne du vote ouvert n’est pas à côté du programme (%1)&#xa0;: remettez-la en place, ou annulez le vote.</translation>
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
    <message>
        <source>“%1” is not a Fil rouge programme: choose a file that Fil rouge has made.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un programme Fil rouge&#xa0;: choisissez un fichier créé par Fil rouge.</translation>
    </message>
    <message>
        <source>The file could not be brought to this version’s format (%1) and was left as it was: open it with the version of Fil rouge that made it.</source>
        <translation>Le fichier n’a pas pu être mis au format de cette version (%1) et il est resté tel quel&#xa0;: ouvrez-le avec la version de Fil rouge qui l’a créé.</translation>
    </message>
    <message>
        <source>“%1” is too large: the limit is %2. Make it smaller, or split it.</source>
        <translation>«&#x202f;%1&#x202f;» est trop lourd&#xa0;: la limite est de %2. Réduisez-le, ou partagez-le en plusieurs.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood: %2. Put that right and try again.</source>
        <translation>«&#x202f;%1&#x202f;» est illisible&#xa0;: %2. Corrigez cela, puis recommencez.</translation>
    </message>
    <message>
        <source>%1: expected %2; correct what is there.</source>
        <translation>%1&#xa0;: il faut ici %2&#x202f;; corrigez ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which does not exist: add it, or correct the reference.</source>
        <translation>%1 renvoie à %2, qui n’existe pas&#xa0;: ajoutez-le, ou corrigez la référence.</translation>
    </message>
    <message>
        <source>“%1” does not exist, or no longer: check its name, or undo what removed it.</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas, ou n’existe plus&#xa0;: vérifiez son nom, ou annulez ce qui l’a supprimé.</translation>
    </message>
    <message>
        <source>It cannot be deleted, because a vote refers to it: take it off that vote if it is still being prepared, otherwise leave it.</source>
        <translation>Suppression impossible, car un vote y renvoie&#xa0;: retirez-le de ce vote s’il est encore en préparation, sinon laissez-le.</translation>
    </message>
    <message>
        <source>This cannot be done now: %1. See to that first.</source>
        <translation>C’est impossible pour le moment&#xa0;: %1. Réglez d’abord ce point.</translation>
    </message>
    <message>
        <source>This person has already voted: the ballot is in the box, and nothing more is to be done.</source>
        <translation>Cette personne a déjà voté&#xa0;: son bulletin est dans l’urne, il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>The vote is not open: open it on the stage first.</source>
        <translation>Le vote n’est pas ouvert&#xa0;: ouvrez-le d’abord depuis la scène.</translation>
    </message>
    <message>
        <source>The ballot box has no room for more people: annul the vote and hold it again with everybody on the roll.</source>
        <translation>L’urne ne peut pas accueillir plus de votants&#xa0;: annulez le vote et recommencez-le avec tout le monde sur la liste.</translation>
    </message>
    <message>
        <source>%1: %2. Correct it and try again.</source>
        <translation>%1&#xa0;: %2. Corrigez, puis recommencez.</translation>
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
    <message>
        <source>Until the vote closes, whoever voted from a phone may change the ballot, with its tracking code.</source>
        <translation>Jusqu’à la clôture, qui a voté depuis son téléphone peut changer son bulletin, avec son code de suivi.</translation>
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
    <message>
        <source>The projector is off: the room sees nothing yet.</source>
        <translation>La projection est éteinte&#xa0;: la salle ne voit encore rien.</translation>
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
    <message>
        <source>Change my ballot</source>
        <translation>Changer mon bulletin</translation>
    </message>
    <message>
        <source>Its tracking code, from your receipt</source>
        <translation>Son code de suivi, noté sur votre reçu</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été changé</translation>
    </message>
    <message>
        <source>This is no tracking code: it has ten characters, as on your receipt.</source>
        <translation>Ce n’est pas un code de suivi&#xa0;: il compte dix caractères, comme sur votre reçu.</translation>
    </message>
    <message>
        <source>No ballot in the box has this tracking code. Compare it with your receipt.</source>
        <translation>Aucun bulletin de l’urne ne porte ce code de suivi. Comparez-le avec votre reçu.</translation>
    </message>
    <message>
        <source>It is not in the box yet: there it takes the place of your ballot %1.</source>
        <translation>Il n’est pas encore dans l’urne&#xa0;: il y prendra la place de votre bulletin %1.</translation>
    </message>
    <message>
        <source>It has taken the place of the one before, whose code is void.</source>
        <translation>Il a pris la place du précédent, dont le code n’est plus valable.</translation>
    </message>
    <message>
        <source>Until the vote closes, you may change your ballot.</source>
        <translation>Jusqu’à la clôture, vous pouvez changer votre bulletin.</translation>
    </message>
    <message>
        <source>Six letters and digits on your voting slip, like 4F7‑K2M. Capitals and the hyphen do not matter.</source>
        <translation>Six lettres et chiffres sur votre coupon de vote, comme 4F7‑K2M. Majuscules et trait d’union sont sans importance.</translation>
    </message>
    <message>
        <source>No ballot was cast from this phone.</source>
        <translation>Aucun bulletin n’a été déposé depuis ce téléphone.</translation>
    </message>
    <message>
        <source>The box already holds a ballot from this phone, and nothing was added. If you did not vote yourself, tell the facilitator now.</source>
        <translation>L’urne contient déjà un bulletin venu de ce téléphone, et rien n’a été ajouté. Si ce n’est pas vous qui avez voté, prévenez l’animateur maintenant.</translation>
    </message>
    <message>
        <source>One ballot was cast from this phone. If you did not vote yourself, tell the facilitator now.</source>
        <translation>Un bulletin a été déposé depuis ce téléphone. Si ce n’est pas vous qui avez voté, prévenez l’animateur maintenant.</translation>
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
    <name>PromiseStanding</name>
    <message>
        <source>Where our promises to %1 stand</source>
        <translation>Où en sont nos promesses à %1</translation>
    </message>
    <message>
        <source>What has become of an engagement letter</source>
        <translation>Ce qu’est devenue une lettre d’engagement</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>État au %1.</translation>
    </message>
    <message>
        <source>The engagement letter was signed on %1. This is where its promises stand on %2.</source>
        <translation>La lettre d’engagement a été signée le %1. Voici où en sont ses promesses au %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue.</source>
        <translation>
            <numerusform>%n en retard.</numerusform>
            <numerusform>%n en retard.</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>This letter makes no promise.</source>
        <translation>Cette lettre ne fait aucune promesse.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why it was revised: %1</source>
        <translation>Pourquoi elle a été révisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>Rien n’a encore été noté.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) kept of %1.</source>
        <translation>
            <numerusform>%n promesse tenue sur %1.</numerusform>
            <numerusform>%n promesses tenues sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photo shows it; it is kept with the programme.</source>
        <translation>Une photo le montre&#x202f;; elle est conservée avec le programme.</translation>
    </message>
</context>
<context>
    <name>PromiseStatus</name>
    <message>
        <source>Not started</source>
        <translation>Pas commencée</translation>
    </message>
    <message>
        <source>Studied</source>
        <translation>À l’étude</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>À mi-chemin</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Compromised</source>
        <translation>Compromise</translation>
    </message>
    <message>
        <source>Revised</source>
        <translation>Révisée</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message numerus="yes">
        <source>%n picture(s) left out: notes are text.</source>
        <translation>
            <numerusform>%n image laissée de côté&#xa0;: les notes sont du texte.</numerusform>
            <numerusform>%n images laissées de côté&#xa0;: les notes sont du texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) left out that tracked changes had deleted.</source>
        <translation>
            <numerusform>%n passage supprimé en suivi des modifications, laissé de côté.</numerusform>
            <numerusform>%n passages supprimés en suivi des modifications, laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the margin left out.</source>
        <translation>
            <numerusform>%n commentaire en marge laissé de côté.</numerusform>
            <numerusform>%n commentaires en marge laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s) left out.</source>
        <translation>
            <numerusform>%n passage masqué laissé de côté.</numerusform>
            <numerusform>%n passages masqués laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged cell(s), the first in %1: only the first cell of each holds the value.</source>
        <translation>
            <numerusform>%n cellule fusionnée (%1)&#xa0;: seule sa première case garde la valeur.</numerusform>
            <numerusform>%n cellules fusionnées, la première en %1&#xa0;: seule leur première case garde la valeur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that show an error, the first in %1, count as empty.</source>
        <translation>
            <numerusform>%n cellule affiche une erreur (%1)&#xa0;: elle compte comme vide.</numerusform>
            <numerusform>%n cellules affichent une erreur, la première en %1&#xa0;: elles comptent comme vides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) without a stored result, the first in %1, count as empty: open the file in a spreadsheet and save it.</source>
        <translation>
            <numerusform>%n formule sans résultat enregistré (%1) compte comme vide&#xa0;: ouvrez le fichier dans un tableur et enregistrez-le.</numerusform>
            <numerusform>%n formules sans résultat enregistré, la première en %1, comptent comme vides&#xa0;: ouvrez le fichier dans un tableur et enregistrez-le.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) shown as a date that no calendar has, the first in %1.</source>
        <translation>
            <numerusform>%n nombre affiché comme une date qui n’existe pas (%1).</numerusform>
            <numerusform>%n nombres affichés comme des dates qui n’existent pas, le premier en %1.</numerusform>
        </translation>
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
    <message>
        <source>Until the vote closes, you can change your ballot on your phone.</source>
        <translation>Jusqu’à la clôture, vous pouvez changer votre bulletin sur votre téléphone.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sprint %1 · %2</source>
        <translation>Sprint %1 · %2</translation>
    </message>
    <message>
        <source>No card is in this sprint yet.</source>
        <translation>Ce sprint n’a pas encore de carte.</translation>
    </message>
    <message>
        <source>Too many: %1 of %2</source>
        <translation>Trop&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>All its cards went on to a later sprint.</source>
        <translation>Toutes ses cartes sont passées à un sprint suivant.</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>Itération %1</translation>
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
    <message>
        <source>Not now: the vote is open.</source>
        <translation>Pas maintenant&#xa0;: le vote est ouvert.</translation>
    </message>
    <message>
        <source>Not now: the vote is closed.</source>
        <translation>Pas maintenant&#xa0;: le vote est clos.</translation>
    </message>
    <message>
        <source>Not now: the vote has been counted.</source>
        <translation>Pas maintenant&#xa0;: le vote est dépouillé.</translation>
    </message>
    <message>
        <source>Not now: the vote was annulled.</source>
        <translation>Pas maintenant&#xa0;: le vote a été annulé.</translation>
    </message>
    <message>
        <source>Not now: the vote is not open yet.</source>
        <translation>Pas maintenant&#xa0;: le vote n’est pas encore ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 have voted (phones %2, kiosk %3, paper %4).</source>
        <translation>
            <numerusform>%n votant sur %1 (téléphones %2, borne %3, papier %4).</numerusform>
            <numerusform>%n votants sur %1 (téléphones %2, borne %3, papier %4).</numerusform>
        </translation>
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
    <name>SprintBoard</name>
    <message>
        <source>Board of sprint %1: %2</source>
        <translation>Tableau du sprint %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sprint board for the wall</source>
        <translation>Tableau de sprint à afficher</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>No card is in this sprint yet.</source>
        <translation>Ce sprint n’a pas encore de carte.</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Without a solution</source>
        <translation>Sans solution</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), over the limit of %1</source>
        <translation>
            <numerusform>%n carte, au-delà de la limite de %1</numerusform>
            <numerusform>%n cartes, au-delà de la limite de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), limit %1</source>
        <translation>
            <numerusform>%n carte, limite %1</numerusform>
            <numerusform>%n cartes, limite %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>Itération %1</translation>
    </message>
</context>
<context>
    <name>SprintReview</name>
    <message>
        <source>Review of sprint %1: %2</source>
        <translation>Bilan du sprint %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Review of a sprint for the steering committee</source>
        <translation>Bilan d’un sprint pour le comité de pilotage</translation>
    </message>
    <message>
        <source>Where a text breaks off with “…”, the board has it whole.</source>
        <translation>Les textes qui se terminent par «&#x202f;…&#x202f;» sont complets sur le tableau.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Rédigé le</translation>
    </message>
    <message numerus="yes">
        <source>%n field test(s)</source>
        <translation>
            <numerusform>%n test terrain</numerusform>
            <numerusform>%n tests terrain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tester(s)</source>
        <translation>
            <numerusform>%n personne a testé</numerusform>
            <numerusform>%n personnes ont testé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) kept</source>
        <translation>
            <numerusform>%n carte gardée</numerusform>
            <numerusform>%n cartes gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) adjusted</source>
        <translation>
            <numerusform>%n carte ajustée</numerusform>
            <numerusform>%n cartes ajustées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) dropped</source>
        <translation>
            <numerusform>%n carte abandonnée</numerusform>
            <numerusform>%n cartes abandonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) carried over</source>
        <translation>
            <numerusform>%n carte reportée</numerusform>
            <numerusform>%n cartes reportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not decided yet</source>
        <translation>
            <numerusform>%n carte à décider</numerusform>
            <numerusform>%n cartes à décider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more paragraph(s)</source>
        <translation>
            <numerusform>… et encore %n paragraphe</numerusform>
            <numerusform>… et encore %n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>What we tested</source>
        <translation>Ce que nous avons testé</translation>
    </message>
    <message>
        <source>No field test was held in this sprint.</source>
        <translation>Aucun test terrain n’a eu lieu pendant ce sprint.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more field test(s)</source>
        <translation>
            <numerusform>… et encore %n test terrain</numerusform>
            <numerusform>… et encore %n tests terrain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field test(s) have a date, but what was observed is not written yet.</source>
        <translation>
            <numerusform>%n test terrain a une date, mais ses observations ne sont pas encore notées.</numerusform>
            <numerusform>%n tests terrain ont une date, mais leurs observations ne sont pas encore notées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>No lesson has been noted yet.</source>
        <translation>Aucun enseignement n’a encore été noté.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more lesson(s)</source>
        <translation>
            <numerusform>… et encore %n enseignement</numerusform>
            <numerusform>… et encore %n enseignements</numerusform>
        </translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more card(s)</source>
        <translation>
            <numerusform>… et encore %n carte</numerusform>
            <numerusform>… et encore %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>For the committee to settle</source>
        <translation>Arbitrages demandés au comité</translation>
    </message>
    <message>
        <source>Nothing is put to the committee.</source>
        <translation>Aucun arbitrage n’est demandé.</translation>
    </message>
    <message>
        <source>tested, and neither kept, adjusted nor dropped yet</source>
        <translation>testée, mais ni gardée, ni ajustée, ni abandonnée à ce jour</translation>
    </message>
    <message>
        <source>Thanks and invitations</source>
        <translation>Remerciements et invitations</translation>
    </message>
    <message>
        <source>Whom to thank has not been noted yet.</source>
        <translation>Les personnes à remercier ne sont pas encore notées.</translation>
    </message>
    <message>
        <source>Thank you to all of them. They are invited to see what comes of it in the next sprint, from %1 to %2.</source>
        <translation>Merci à toutes ces personnes, que nous invitons à découvrir la suite pendant le prochain sprint, du %1 au %2.</translation>
    </message>
    <message>
        <source>Thank you to all of them.</source>
        <translation>Merci à toutes ces personnes.</translation>
    </message>
</context>
<context>
    <name>SprintSheet</name>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Carried over, waits for a sprint</source>
        <translation>Reportée, en attente d’un sprint</translation>
    </message>
    <message>
        <source>Carried over to sprint %1</source>
        <translation>Reportée au sprint %1</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Reportée</translation>
    </message>
    <message>
        <source>Carried over from sprint %1</source>
        <translation>Reportée du sprint %1</translation>
    </message>
    <message>
        <source>Illustrative document: its people and its tests are invented.</source>
        <translation>Document illustratif&#xa0;: les personnes et les tests qu’il cite sont inventés.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
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
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>voir plus haut</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Ce qui le fonde</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>Ce qui s’appuie dessus</translation>
    </message>
    <message>
        <source>A user says</source>
        <translation>Un usager dit</translation>
    </message>
    <message>
        <source>Said about users</source>
        <translation>Dit au sujet des usagers</translation>
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
        <source>Story</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Frein</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Immersion</source>
        <translation>Immersion</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Séminaire</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Irritant</translation>
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
    <message numerus="yes">
        <source>%n user voice(s)</source>
        <translation>
            <numerusform>%n voix d’usager</numerusform>
            <numerusform>%n voix d’usagers</numerusform>
        </translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Verbatim</translation>
    </message>
    <message>
        <source>Challenge letter</source>
        <translation>Lettre d’interpellation</translation>
    </message>
    <message>
        <source>Difficulty %1</source>
        <translation>Difficulté %1</translation>
    </message>
    <message>
        <source>Engagement letter to %1</source>
        <translation>Lettre d’engagement à %1</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>No evidence was drawn from its notes yet.</source>
        <translation>Aucun élément de terrain n’a encore été tiré de ses notes.</translation>
    </message>
    <message>
        <source>No challenge letter is written yet.</source>
        <translation>Aucune lettre d’interpellation n’est encore écrite.</translation>
    </message>
    <message>
        <source>It answers no difficulty.</source>
        <translation>Elle ne répond à aucune difficulté.</translation>
    </message>
    <message>
        <source>No promise is written yet.</source>
        <translation>Aucune promesse n’est encore écrite.</translation>
    </message>
    <message>
        <source>Where this was heard or seen is not known.</source>
        <translation>On ne sait pas où cela a été entendu ou vu.</translation>
    </message>
    <message>
        <source>It rests on no evidence yet.</source>
        <translation>Aucun élément de terrain ne le fonde encore.</translation>
    </message>
    <message numerus="yes">
        <source>Needs more sources: %n so far.</source>
        <translation>
            <numerusform>À conforter&#xa0;: %n source pour l’instant.</numerusform>
            <numerusform>À conforter&#xa0;: %n sources pour l’instant.</numerusform>
        </translation>
    </message>
    <message>
        <source>It rests on no pain point yet.</source>
        <translation>Elle ne s’appuie encore sur aucun irritant.</translation>
    </message>
    <message>
        <source>No user is known to have said this.</source>
        <translation>Aucun usager connu n’a dit cela.</translation>
    </message>
    <message>
        <source>It rests on nothing yet: nobody told us this.</source>
        <translation>Rien ne fonde encore cette phrase&#xa0;: personne ne nous l’a dit.</translation>
    </message>
    <message>
        <source>The sheet says nothing yet.</source>
        <translation>La fiche ne dit encore rien.</translation>
    </message>
    <message>
        <source>through a pain point</source>
        <translation>par un irritant</translation>
    </message>
    <message>
        <source>No persona carries it yet.</source>
        <translation>Aucun persona ne le porte encore.</translation>
    </message>
    <message>
        <source>Nothing rests on it yet.</source>
        <translation>Rien ne s’appuie encore dessus.</translation>
    </message>
    <message>
        <source>No promise answers it yet.</source>
        <translation>Aucune promesse n’y répond encore.</translation>
    </message>
    <message>
        <source>held over</source>
        <translation>en réserve</translation>
    </message>
    <message>
        <source>before the vote</source>
        <translation>avant le vote</translation>
    </message>
    <message>
        <source>The letter names no difficulty yet.</source>
        <translation>La lettre ne nomme encore aucune difficulté.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) past the due date and not kept.</source>
        <translation>
            <numerusform>%n promesse échue et pas encore tenue.</numerusform>
            <numerusform>%n promesses échues et pas encore tenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gather a team for %1.</source>
        <translation>Réunir une équipe pour %1.</translation>
    </message>
    <message>
        <source>Sprint %1 of %2 is over: review it and close it.</source>
        <translation>Le sprint %1 de %2 est terminé&#xa0;: faites-en le bilan et clôturez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) without a solution that answers them.</source>
        <translation>
            <numerusform>%n promesse à laquelle aucune solution ne répond.</numerusform>
            <numerusform>%n promesses auxquelles aucune solution ne répond.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing seen is noted yet</source>
        <translation>rien de ce qui a été vu n’est encore noté</translation>
    </message>
    <message>
        <source>not held yet</source>
        <translation>pas encore mené</translation>
    </message>
    <message>
        <source>without its day</source>
        <translation>sans sa date</translation>
    </message>
    <message>
        <source>card kept</source>
        <translation>carte gardée</translation>
    </message>
    <message>
        <source>card adjusted</source>
        <translation>carte ajustée</translation>
    </message>
    <message>
        <source>card dropped</source>
        <translation>carte abandonnée</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>bundle “%1”</source>
        <translation>bouquet «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>itération %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Field test</source>
        <translation>Test terrain</translation>
    </message>
    <message>
        <source>Field test, lesson</source>
        <translation>Test terrain, enseignement</translation>
    </message>
    <message>
        <source>Field test, what was seen</source>
        <translation>Test terrain, ce qui a été vu</translation>
    </message>
    <message>
        <source>place: %1</source>
        <translation>lieu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tester(s)</source>
        <translation>
            <numerusform>%n personne a testé</numerusform>
            <numerusform>%n personnes ont testé</numerusform>
        </translation>
    </message>
    <message>
        <source>Not tested in the field yet.</source>
        <translation>La carte n’a pas encore été testée sur le terrain.</translation>
    </message>
    <message>
        <source>No lesson is drawn from it yet.</source>
        <translation>Aucun enseignement n’en est encore tiré.</translation>
    </message>
    <message>
        <source>before the lab</source>
        <translation>avant le laboratoire</translation>
    </message>
    <message>
        <source>No solution answers it yet.</source>
        <translation>Aucune solution n’y répond encore.</translation>
    </message>
    <message>
        <source>before the first card</source>
        <translation>avant la première carte</translation>
    </message>
    <message>
        <source>No card tries it yet.</source>
        <translation>Aucune carte ne l’essaie encore.</translation>
    </message>
    <message>
        <source>The solution answers no promise yet.</source>
        <translation>La solution ne répond encore à aucune promesse.</translation>
    </message>
    <message>
        <source>The card belongs to no solution yet.</source>
        <translation>La carte ne se rattache encore à aucune solution.</translation>
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
    <name>WorkgroupNames</name>
    <message>
        <source>Workgroups: %1</source>
        <translation>Groupes de travail&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n here without one</source>
        <translation>
            <numerusform>%n présent sans groupe</numerusform>
            <numerusform>%n présents sans groupe</numerusform>
        </translation>
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
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>On the screen while people arrive</source>
        <translation>À l’écran pendant que les gens arrivent</translation>
    </message>
    <message>
        <source>Welcome. A word on the day, the Wi-Fi, the coffee…</source>
        <translation>Bienvenue. Un mot sur la journée, le Wi-Fi, le café…</translation>
    </message>
    <message>
        <source>Welcome on the screen</source>
        <translation>Mot d’accueil à l’écran</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Duration of the whole agenda: hours and minutes.</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>filrouge::AnsweredPromise</name>
    <message>
        <source>The solution does not answer it any more.</source>
        <translation>La solution n’y répond plus.</translation>
    </message>
    <message>
        <source>A promise without a title</source>
        <translation>Une promesse sans titre</translation>
    </message>
    <message>
        <source>The letter of “%1”</source>
        <translation>La lettre de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Take away “%1”</source>
        <translation>Retirer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>filrouge::BoardHead</name>
    <message>
        <source>Too many: %1 of %2</source>
        <translation>Trop&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 at most</source>
        <translation>%1 sur %2 au plus</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, how many cards it holds</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>filrouge::BoardModel</name>
    <message>
        <source>Carried over from sprint %1</source>
        <translation>Reportée du sprint %1</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>Itération %1</translation>
    </message>
    <message>
        <source>Continued in another card</source>
        <translation>Continuée dans une autre carte</translation>
    </message>
    <message numerus="yes">
        <source>%n field test(s)</source>
        <translation>
            <numerusform>%n test terrain</numerusform>
            <numerusform>%n tests terrain</numerusform>
        </translation>
    </message>
    <message>
        <source>Test planned</source>
        <translation>Test prévu</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Échéance %1</translation>
    </message>
    <message>
        <source>%1. %2, %3 of %4</source>
        <comment>a card, its column, its place there</comment>
        <translation>%1. %2, %3 sur %4</translation>
    </message>
    <message>
        <source>Carried over to sprint %1</source>
        <translation>Reportée au sprint %1</translation>
    </message>
    <message>
        <source>Carried over, waiting for a sprint</source>
        <translation>Reportée, en attente d’un sprint</translation>
    </message>
</context>
<context>
    <name>filrouge::BuildPage</name>
    <message>
        <source>Build</source>
        <translation>Construire</translation>
    </message>
    <message>
        <source>Sprint board</source>
        <translation>Tableau du sprint</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
</context>
<context>
    <name>filrouge::BulkPane</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ligne choisie</numerusform>
            <numerusform>%n lignes choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>%1, for all that are selected</source>
        <translation>%1, pour toutes les lignes choisies</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>They are one: all that belongs to the second goes to the first</source>
        <translation>C’est la même chose&#xa0;: tout ce qui revient à la seconde ligne va à la première</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove what is selected (Delete)</source>
        <translation>Supprimer ce qui est choisi (Suppr)</translation>
    </message>
</context>
<context>
    <name>filrouge::BundleForm</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Title of the bundle</source>
        <translation>Titre du bouquet</translation>
    </message>
    <message>
        <source>Why these solutions belong together</source>
        <translation>Pourquoi ces solutions vont ensemble</translation>
    </message>
    <message>
        <source>Description of the bundle</source>
        <translation>Description du bouquet</translation>
    </message>
</context>
<context>
    <name>filrouge::CaptureHead</name>
    <message>
        <source>Interview of %1</source>
        <translation>Entretien du %1</translation>
    </message>
    <message>
        <source>Immersion of %1</source>
        <translation>Immersion du %1</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>Rencontrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Notes of</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place or commune</source>
        <translation>Lieu ou commune</translation>
    </message>
    <message>
        <source>People met: a role or a name, then Enter</source>
        <translation>Personnes rencontrées&#xa0;: un rôle ou un nom, puis Entrée</translation>
    </message>
    <message>
        <source>User groups met, then Enter</source>
        <translation>Publics rencontrés, puis Entrée</translation>
    </message>
    <message>
        <source>Whose voice, unless a line says otherwise</source>
        <translation>Qui parle, sauf indication sur la ligne</translation>
    </message>
    <message>
        <source>Who is speaking (a role, no name)</source>
        <translation>Rôle de la personne (sans son nom)</translation>
    </message>
    <message>
        <source>An interview</source>
        <translation>D’un entretien</translation>
    </message>
    <message>
        <source>An immersion</source>
        <translation>D’une immersion</translation>
    </message>
    <message>
        <source>Notes of an interview or of an immersion</source>
        <translation>Notes d’un entretien ou d’une immersion</translation>
    </message>
    <message>
        <source>Town hall, Luzech</source>
        <translation>Mairie, Luzech</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personnes rencontrées</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Ctrl+U turns it</source>
        <translation>Ctrl+U l’inverse</translation>
    </message>
    <message>
        <source>pensioner, counter officer…</source>
        <translation>retraitée, agent d’accueil…</translation>
    </message>
    <message>
        <source>Who is speaking</source>
        <translation>Rôle de la personne qui parle</translation>
    </message>
</context>
<context>
    <name>filrouge::CaptureWindow</name>
    <message>
        <source>A piece of evidence has one theme: “%1” was kept.</source>
        <translation>Un élément de terrain a un seul thème&#xa0;: «&#x202f;%1&#x202f;» est gardé.</translation>
    </message>
    <message>
        <source>There are marks only: type the words they belong to.</source>
        <translation>Il n’y a que des repères&#xa0;: tapez aussi les mots qui vont avec.</translation>
    </message>
    <message>
        <source>The line is removed.</source>
        <translation>La ligne est retirée.</translation>
    </message>
    <message>
        <source>Again: %1</source>
        <translation>Reprise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Notes in the field</source>
        <translation>Notes de terrain</translation>
    </message>
    <message>
        <source>Each line you type below is a piece of evidence, and a line of the notes. Enter goes to the next.</source>
        <translation>Chaque ligne tapée ci-dessous est un élément de terrain et une ligne des notes. Entrée passe à la suivante.</translation>
    </message>
    <message>
        <source>Lines taken so far</source>
        <translation>Lignes déjà prises</translation>
    </message>
    <message>
        <source>What is being said, word for word</source>
        <translation>Ce qui se dit, mot pour mot</translation>
    </message>
    <message>
        <source>Line of notes</source>
        <translation>Ligne de notes</translation>
    </message>
    <message>
        <source>Enter: next line · Up: the line before · #theme · !pain point · a line may begin with &quot; quote, * seen, = fact, ? analysis (or Alt+1 to Alt+4), + a user, @ an actor (or Ctrl+U)</source>
        <translation>Entrée&#xa0;: ligne suivante · Haut&#xa0;: ligne précédente · #thème · !irritant · en début de ligne&#xa0;: &quot; verbatim, * observation, = fait,&#x202f;? analyse (ou Alt+1 à Alt+4), + un usager, @ un acteur (ou Ctrl+U)</translation>
    </message>
    <message>
        <source>This line is: %1</source>
        <translation>Cette ligne est&#xa0;: %1</translation>
    </message>
    <message>
        <source>Turn the voice: user or actor</source>
        <translation>Inverser qui parle&#xa0;: usager ou acteur</translation>
    </message>
    <message>
        <source>To title, date and place</source>
        <translation>Aller au titre, à la date et au lieu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>Begin another interview or immersion</source>
        <translation>Commencer un autre entretien ou une autre immersion</translation>
    </message>
</context>
<context>
    <name>filrouge::CardDelegate</name>
    <message>
        <source>needs more sources</source>
        <translation>à conforter</translation>
    </message>
</context>
<context>
    <name>filrouge::CardForm</name>
    <message>
        <source>“%1” is new, and was added.</source>
        <translation>«&#x202f;%1&#x202f;» est un nouveau nom, ajouté à la liste.</translation>
    </message>
    <message>
        <source>“%1” is in sprint %2 now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant dans le sprint %2.</translation>
    </message>
    <message>
        <source>“%1” waits for a sprint.</source>
        <translation>«&#x202f;%1&#x202f;» attend un sprint.</translation>
    </message>
    <message>
        <source>Waits for a sprint</source>
        <translation>Attend un sprint</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a promise without a title</source>
        <translation>une promesse sans titre</translation>
    </message>
    <message>
        <source>Without a solution it answers no promise.</source>
        <translation>Sans solution, elle ne répond à aucune promesse.</translation>
    </message>
    <message>
        <source>The solution answers no promise yet.</source>
        <translation>La solution ne répond encore à aucune promesse.</translation>
    </message>
    <message>
        <source>Answers %1.</source>
        <translation>Répond à %1.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>What is tried?</source>
        <translation>Que voulez-vous essayer&#x202f;?</translation>
    </message>
    <message>
        <source>Title of the card</source>
        <translation>Titre de la carte</translation>
    </message>
    <message>
        <source>What it is, for whom, what it takes</source>
        <translation>Ce que c’est, pour qui, ce qu’il faut</translation>
    </message>
    <message>
        <source>Description of the card</source>
        <translation>Description de la carte</translation>
    </message>
    <message>
        <source>Solution of the card</source>
        <translation>Solution de la carte</translation>
    </message>
    <message>
        <source>Who sees to the card</source>
        <translation>Qui se charge de la carte</translation>
    </message>
    <message>
        <source>12/03/2018</source>
        <translation>12/03/2018</translation>
    </message>
    <message>
        <source>Due date of the card</source>
        <translation>Échéance de la carte</translation>
    </message>
    <message>
        <source>Sprint of the card</source>
        <translation>Sprint de la carte</translation>
    </message>
    <message>
        <source>A solution</source>
        <translation>Une solution</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Opens the engagement letter that makes the promise</source>
        <translation>Ouvre la lettre d’engagement qui fait la promesse</translation>
    </message>
</context>
<context>
    <name>filrouge::CardPane</name>
    <message>
        <source>%1: %2</source>
        <comment>a day, what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#x202f;%1&#x202f;» a été retirée.</translation>
    </message>
    <message>
        <source>Choose a card</source>
        <translation>Choisissez une carte</translation>
    </message>
    <message>
        <source>Here stands what is tried, how people took it, and what was decided.</source>
        <translation>Vous lirez ici ce qui est essayé, comment les gens l’ont reçu et ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Field tests</source>
        <translation>Tests terrain</translation>
    </message>
    <message>
        <source>Nobody has tried it yet.</source>
        <translation>Personne ne l’a encore essayé.</translation>
    </message>
    <message>
        <source>Add a field test</source>
        <translation>Ajouter un test terrain</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Retirer la carte</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Ajouter un test</translation>
    </message>
    <message>
        <source>Reading pictures: %1 of %2</source>
        <translation>Lecture des images&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>filrouge::CardRows</name>
    <message>
        <source>%1. %2 of %3</source>
        <comment>card, its place in the column</comment>
        <translation>%1. %2 sur %3</translation>
    </message>
    <message>
        <source>Marked. %1</source>
        <translation>Coché. %1</translation>
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
    <message>
        <source>Keep snapshots on a USB s&amp;tick too…</source>
        <translation>Garder aussi les instantanés sur une c&amp;lé USB…</translation>
    </message>
    <message>
        <source>Show the &amp;thread</source>
        <translation>Suivre le &amp;fil</translation>
    </message>
</context>
<context>
    <name>filrouge::CommitPage</name>
    <message>
        <source>Engagement letters</source>
        <translation>Lettres d’engagement</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>S’engager</translation>
    </message>
    <message>
        <source>Promise tracking</source>
        <translation>Suivi des promesses</translation>
    </message>
</context>
<context>
    <name>filrouge::CommuneDetail</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>Name of the commune</source>
        <translation>Nom de la commune</translation>
    </message>
    <message>
        <source>The statistics office’s, such as 46042</source>
        <translation>Code Insee, par exemple 46042</translation>
    </message>
    <message>
        <source>Code of the commune</source>
        <translation>Code de la commune</translation>
    </message>
    <message>
        <source>The authority it belongs to</source>
        <translation>La collectivité dont elle fait partie</translation>
    </message>
    <message>
        <source>Authority of the commune</source>
        <translation>Intercommunalité de la commune</translation>
    </message>
</context>
<context>
    <name>filrouge::CommuneList</name>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>New commune</source>
        <translation>Nouvelle commune</translation>
    </message>
    <message>
        <source>No commune has been written down yet</source>
        <translation>Aucune commune n’est encore notée</translation>
    </message>
    <message>
        <source>The communes of the living area, with the authority each belongs to: what you hear can then be compared from one to the next.</source>
        <translation>Les communes du bassin de vie, avec la collectivité dont chacune fait partie&#xa0;: ce que vous entendez peut alors se comparer de l’une à l’autre.</translation>
    </message>
    <message>
        <source>Name, code, authority</source>
        <translation>Nom, code, intercommunalité</translation>
    </message>
    <message>
        <source>“%1” was removed; what lay in it stays, without a commune.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimée&#x202f;; ce qui s’y trouvait reste, sans commune.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Intercommunalité</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <source>Without interview or immersion</source>
        <translation>Sans entretien ni immersion</translation>
    </message>
    <message>
        <source>With interviews or immersions</source>
        <translation>Avec entretiens ou immersions</translation>
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
    <message>
        <source>Next gap</source>
        <translation>Manque suivant</translation>
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
    <name>filrouge::CountField</name>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre.</translation>
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
    <name>filrouge::DayField</name>
    <message>
        <source>“%1” is not a day: write it like 31/12/2018.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date&#xa0;: écrivez-la comme 31/12/2018.</translation>
    </message>
    <message>
        <source>Pick from the calendar</source>
        <translation>Choisir dans le calendrier</translation>
    </message>
    <message>
        <source>Pick from the calendar (F4)</source>
        <translation>Choisir dans le calendrier (F4)</translation>
    </message>
    <message>
        <source>A date: pick it from the calendar</source>
        <translation>Une date&#xa0;: la choisir dans le calendrier</translation>
    </message>
</context>
<context>
    <name>filrouge::DayProblems</name>
    <message>
        <source>%1 The vote goes on: no ballot is lost.</source>
        <translation>%1 Le vote continue&#xa0;: aucun bulletin n’est perdu.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
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
        <source>The ballot box “%1” is counted but could not be destroyed; it is tried again when the programme opens.</source>
        <translation>L’urne «&#x202f;%1&#x202f;» est dépouillée mais n’a pas pu être détruite&#x202f;; un nouvel essai aura lieu à l’ouverture du programme.</translation>
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
    <message>
        <source>The vote will be annulled, and the minutes will say why. The ballots in the lost box will never be counted.</source>
        <translation>Le vote sera annulé, et le procès-verbal dira pourquoi. Les bulletins de l’urne perdue ne seront jamais comptés.</translation>
    </message>
    <message>
        <source>The box and the ballots in it will be destroyed. Nobody can count them afterwards.</source>
        <translation>L’urne et ses bulletins seront détruits. Personne ne pourra plus les compter.</translation>
    </message>
    <message>
        <source>Destroy the box</source>
        <translation>Détruire l’urne</translation>
    </message>
</context>
<context>
    <name>filrouge::DecisionBox</name>
    <message>
        <source>%1: %2</source>
        <comment>a decision and its reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is adjusted: its next iteration is among the mock-ups.</source>
        <translation>«&#x202f;%1&#x202f;» est ajustée&#xa0;: l’itération suivante est parmi les maquettes.</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>«&#x202f;%1&#x202f;» est gardée.</translation>
    </message>
    <message>
        <source>“%1” is dropped.</source>
        <translation>«&#x202f;%1&#x202f;» est abandonnée.</translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <translation>«&#x202f;%1&#x202f;» est rouverte.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>To keep or adjust it, somebody must have tried it: a field test with its day and what was seen. To drop it, say why.</source>
        <translation>Pour la garder ou l’ajuster, il faut un test terrain, avec sa date et ce qui a été vu. Pour l’abandonner, dites pourquoi.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>In one sentence, for those who read the review</source>
        <translation>En une phrase, pour qui lira le bilan</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Raison de la décision</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Opens the next iteration of the card, among the mock-ups</source>
        <translation>Ouvre l’itération suivante de la carte, parmi les maquettes</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>Itération %1</translation>
    </message>
    <message>
        <source>Opens the iteration before</source>
        <translation>Ouvre l’itération d’avant</translation>
    </message>
    <message>
        <source>Opens the iteration after</source>
        <translation>Ouvre l’itération d’après</translation>
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
        <source>Lists (%1)</source>
        <comment>the patterns of their names</comment>
        <translation>Listes (%1)</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <comment>the patterns of their names</comment>
        <translation>Notes (%1)</translation>
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
    <name>filrouge::DuplicateLine</name>
    <message>
        <source>Perhaps the same as “%1”: both are called so.</source>
        <translation>Peut-être un doublon de «&#x202f;%1&#x202f;»&#xa0;: même nom.</translation>
    </message>
    <message>
        <source>Perhaps the same as “%1”: both have the same e-mail address.</source>
        <translation>Peut-être un doublon de «&#x202f;%1&#x202f;»&#xa0;: même adresse électronique.</translation>
    </message>
    <message>
        <source>Perhaps the same as “%1”: one is called what the other is called for short.</source>
        <translation>Peut-être un doublon de «&#x202f;%1&#x202f;»&#xa0;: le nom de l’un est l’abrégé de l’autre.</translation>
    </message>
    <message>
        <source>Perhaps the same as “%1”: same day, same place, a similar title.</source>
        <translation>Peut-être un doublon de «&#x202f;%1&#x202f;»&#xa0;: même jour, même lieu, titre voisin.</translation>
    </message>
    <message>
        <source>Perhaps the same as “%1”: same day, same place, some of the same people.</source>
        <translation>Peut-être un doublon de «&#x202f;%1&#x202f;»&#xa0;: même jour, même lieu, mêmes personnes en partie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Et %n autre.</numerusform>
            <numerusform>%1 Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the other</source>
        <translation>Voir l’autre</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>They are one: all that belongs to the other comes here</source>
        <translation>C’est la même chose&#xa0;: tout ce qui revient à l’autre vient ici</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Ce n’est pas un doublon</translation>
    </message>
    <message>
        <source>They are two: they are not pointed out as one again</source>
        <translation>Ce sont deux éléments distincts&#xa0;: ce doublon possible ne sera plus signalé</translation>
    </message>
</context>
<context>
    <name>filrouge::DurationField</name>
    <message>
        <source>“%1” is not a duration: write it like 3 h 30 or 210 min.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée&#xa0;: écrivez-la comme 3&#xa0;h&#xa0;30 ou 210 min.</translation>
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
    <name>filrouge::EvidenceFilter</name>
    <message>
        <source>Words, a role, a source, a theme…</source>
        <translation>Mots, rôle, source, thème…</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>Trouver un élément de terrain</translation>
    </message>
    <message>
        <source>The beginnings of words; Enter goes to what was found</source>
        <translation>Des débuts de mots&#x202f;; Entrée va à ce qui est trouvé</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Toutes les natures</translation>
    </message>
    <message>
        <source>Show which kind</source>
        <translation>Nature à montrer</translation>
    </message>
    <message>
        <source>Every voice</source>
        <translation>Toutes les voix</translation>
    </message>
    <message>
        <source>Users’ own voices</source>
        <translation>Paroles d’usagers</translation>
    </message>
    <message>
        <source>Actors’ views</source>
        <translation>Regards d’acteurs</translation>
    </message>
    <message>
        <source>Show whose voice</source>
        <translation>Voix à montrer</translation>
    </message>
    <message>
        <source>Every source</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>The seminar</source>
        <translation>Le séminaire</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>Show from which source</source>
        <translation>Source à montrer</translation>
    </message>
    <message>
        <source>Linked or not</source>
        <translation>Rattachés ou non</translation>
    </message>
    <message>
        <source>Without a pain point</source>
        <translation>Sans irritant</translation>
    </message>
    <message>
        <source>Lost in its notes</source>
        <translation>Perdus dans les notes</translation>
    </message>
    <message>
        <source>Show in which state</source>
        <translation>État à montrer</translation>
    </message>
</context>
<context>
    <name>filrouge::EvidenceLines</name>
    <message>
        <source>Without a source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>Contributed at the seminar</source>
        <translation>Apporté au séminaire</translation>
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
        <source>%1, %2</source>
        <comment>source, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Coché</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>filrouge::EvidencePage</name>
    <message numerus="yes">
        <source>%n piece(s) linked to “%1”.</source>
        <translation>
            <numerusform>%n élément rattaché à «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n éléments rattachés à «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence removed.</source>
        <translation>
            <numerusform>%n élément de terrain retiré.</numerusform>
            <numerusform>%n éléments de terrain retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This evidence was not taken from notes.</source>
        <translation>Cet élément de terrain ne vient pas de notes.</translation>
    </message>
    <message>
        <source>What people said, and what was seen</source>
        <translation>Ce qui s’est dit, ce qui s’est vu</translation>
    </message>
    <message>
        <source>Evidence is what personas rest on: quotes, observations, facts. Take notes line by line in the field, or select words in the notes of an interview and press Ctrl+E.</source>
        <translation>Les éléments de terrain fondent les personas&#xa0;: verbatims, observations, faits. Prenez des notes ligne à ligne sur le terrain, ou sélectionnez des mots dans les notes d’un entretien, puis Ctrl+E.</translation>
    </message>
    <message>
        <source>Take notes in the field</source>
        <translation>Prendre des notes sur le terrain</translation>
    </message>
    <message>
        <source>No evidence is like that. Escape shows all of it again.</source>
        <translation>Aucun élément ne correspond. Échap les montre tous à nouveau.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de terrain</translation>
    </message>
    <message>
        <source>Link to a pain point… (Ctrl+L)</source>
        <translation>Rattacher à un irritant… (Ctrl+L)</translation>
    </message>
    <message>
        <source>Link what is selected to a pain point</source>
        <translation>Rattacher la sélection à un irritant</translation>
    </message>
    <message>
        <source>Enter links all that is selected; a new name makes a new pain point</source>
        <translation>Entrée rattache toute la sélection&#x202f;; un nouveau nom crée un irritant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove what is selected (Delete)</source>
        <translation>Retirer la sélection (Suppr)</translation>
    </message>
    <message>
        <source>Link to a pain point…</source>
        <translation>Rattacher à un irritant…</translation>
    </message>
    <message>
        <source>Open its notes</source>
        <translation>Ouvrir ses notes</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Retirer l’élément de terrain</translation>
    </message>
    <message>
        <source>Turn the voice: user or actor</source>
        <translation>Inverser qui parle&#xa0;: usager ou acteur</translation>
    </message>
    <message>
        <source>Kind of evidence: %1</source>
        <translation>Nature de l’élément&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n élément de terrain</numerusform>
            <numerusform>%n éléments de terrain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n piece(s) of evidence</source>
        <translation>
            <numerusform>%1 sur %n élément de terrain</numerusform>
            <numerusform>%1 sur %n éléments de terrain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, %n sélectionné</numerusform>
            <numerusform>%1, %n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::EvidenceRows</name>
    <message>
        <source>Quote of an actor</source>
        <translation>Verbatim d’acteur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usager</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>In the notes</source>
        <translation>Dans les notes</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Élément de terrain</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Irritants</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>filrouge::EvidenceTray</name>
    <message>
        <source>%1 (%2)</source>
        <comment>voice, kind or source (how many)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Every voice</source>
        <translation>Toutes les voix</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usagers</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Toutes les natures</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Verbatims</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Every source</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Séminaire</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) to sort</source>
        <translation>
            <numerusform>%n élément à classer</numerusform>
            <numerusform>%n éléments à classer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n piece(s) to sort</source>
        <translation>
            <numerusform>%1 sur %n élément à classer</numerusform>
            <numerusform>%1 sur %n éléments à classer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked: L links, N makes a pain point</source>
        <translation>
            <numerusform>%n coché&#xa0;: L rattache, N crée un irritant</numerusform>
            <numerusform>%n cochés&#xa0;: L rattache, N crée un irritant</numerusform>
        </translation>
    </message>
    <message>
        <source>Every piece of evidence is under a pain point.</source>
        <translation>Chaque élément de terrain est rattaché à un irritant.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>Drag onto a card, or mark with Space</source>
        <translation>Glissez-les sur une carte, ou cochez avec Espace</translation>
    </message>
    <message>
        <source>Words or source</source>
        <translation>Mots ou source</translation>
    </message>
    <message>
        <source>Filter the evidence by words or source</source>
        <translation>Filtrer les éléments de terrain par mots ou par source</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Nature de l’élément</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Evidence to sort</source>
        <translation>Éléments de terrain à classer</translation>
    </message>
    <message>
        <source>Space marks, L links to a pain point, N makes a new one, Enter opens.</source>
        <translation>Espace coche, L rattache à un irritant, N en crée un, Entrée ouvre.</translation>
    </message>
    <message>
        <source>Evidence: mark</source>
        <translation>Éléments de terrain&#xa0;: cocher</translation>
    </message>
    <message>
        <source>Evidence: link to…</source>
        <translation>Éléments de terrain&#xa0;: rattacher à…</translation>
    </message>
    <message>
        <source>Evidence: make a pain point of it</source>
        <translation>Éléments de terrain&#xa0;: en faire un irritant</translation>
    </message>
    <message>
        <source>Evidence: open where it was heard</source>
        <translation>Éléments de terrain&#xa0;: ouvrir là où cela a été entendu</translation>
    </message>
</context>
<context>
    <name>filrouge::EvidenceWords</name>
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
</context>
<context>
    <name>filrouge::ExportStrip</name>
    <message>
        <source>The export is cancelled.</source>
        <translation>L’export est annulé.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) written to %1: %2</source>
        <translation>
            <numerusform>%n document enregistré dans %1&#xa0;: %2</numerusform>
            <numerusform>%n documents enregistrés dans %1&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Document %1 of %2 is laid out…</source>
        <translation>Mise en page du document %1 sur %2…</translation>
    </message>
</context>
<context>
    <name>filrouge::FieldTestForm</name>
    <message>
        <source>“%1” is new, and was added.</source>
        <translation>«&#x202f;%1&#x202f;» est un nouveau nom, ajouté à la liste.</translation>
    </message>
    <message>
        <source>Field test %1</source>
        <translation>Test terrain %1</translation>
    </message>
    <message>
        <source>Field test %1: not held yet</source>
        <translation>Test terrain %1&#xa0;: pas encore mené</translation>
    </message>
    <message>
        <source>The field test was removed.</source>
        <translation>Le test terrain a été retiré.</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Mock-up</source>
        <translation>Maquette</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How many tried it</source>
        <translation>Combien l’ont essayé</translation>
    </message>
    <message>
        <source>Who tried it</source>
        <translation>Qui l’a essayé</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>It holds if…</source>
        <translation>Elle tient si…</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>We believe that…</source>
        <translation>Nous pensons que…</translation>
    </message>
    <message>
        <source>Hypothesis of the test</source>
        <translation>Hypothèse du test</translation>
    </message>
    <message>
        <source>What people are shown: a drawing, a form, a scene played</source>
        <translation>Ce que vous montrez&#xa0;: un dessin, un formulaire, une scène jouée</translation>
    </message>
    <message>
        <source>Mock-up that is tried</source>
        <translation>Maquette essayée</translation>
    </message>
    <message>
        <source>The counter, the market, a waiting room</source>
        <translation>Le guichet, le marché, une salle d’attente</translation>
    </message>
    <message>
        <source>Place of the test</source>
        <translation>Lieu du test</translation>
    </message>
    <message>
        <source>Commune of the test</source>
        <translation>Commune du test</translation>
    </message>
    <message>
        <source>12/03/2018</source>
        <translation>12/03/2018</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>Date du test</translation>
    </message>
    <message>
        <source>8</source>
        <translation>8</translation>
    </message>
    <message>
        <source>How many people tried it</source>
        <translation>Combien de personnes l’ont essayé</translation>
    </message>
    <message>
        <source>Parents, job seekers, officers…</source>
        <translation>Des parents, des demandeurs d’emploi, des agents…</translation>
    </message>
    <message>
        <source>What is counted, timed or asked</source>
        <translation>Ce qui est compté, chronométré ou demandé</translation>
    </message>
    <message>
        <source>Measure of the test</source>
        <translation>Mesure du test</translation>
    </message>
    <message>
        <source>6 people out of 8 manage alone</source>
        <translation>6 personnes sur 8 y arrivent seules</translation>
    </message>
    <message>
        <source>When the hypothesis holds</source>
        <translation>Quand l’hypothèse tient</translation>
    </message>
    <message>
        <source>What people did and said</source>
        <translation>Ce que les gens ont fait et dit</translation>
    </message>
    <message>
        <source>What you know now</source>
        <translation>Ce que vous savez maintenant</translation>
    </message>
    <message>
        <source>Lesson of the test</source>
        <translation>Enseignement du test</translation>
    </message>
    <message>
        <source>Remove the test</source>
        <translation>Retirer le test</translation>
    </message>
    <message>
        <source>A commune</source>
        <translation>Une commune</translation>
    </message>
</context>
<context>
    <name>filrouge::FieldWords</name>
    <message>
        <source>Group</source>
        <translation>Collectif</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Individuel</translation>
    </message>
    <message>
        <source>As a user</source>
        <translation>Comme usager</translation>
    </message>
    <message>
        <source>Beside an officer</source>
        <translation>À côté d’un agent</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>En observation</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
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
    <message>
        <source>Where to keep every snapshot a second time</source>
        <translation>Où garder chaque instantané une seconde fois</translation>
    </message>
    <message>
        <source>Snapshots are also kept in “%1”</source>
        <translation>Les instantanés sont aussi gardés dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Un autre dossier…</translation>
    </message>
    <message>
        <source>Only on this computer</source>
        <translation>Seulement sur cet ordinateur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Snapshots are kept on this computer only.</source>
        <translation>Les instantanés ne sont plus gardés que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>From the next one on, every snapshot is also kept in “%1”, whenever it is there.</source>
        <translation>À partir du prochain, chaque instantané est aussi gardé dans «&#x202f;%1&#x202f;», chaque fois que ce dossier est là.</translation>
    </message>
</context>
<context>
    <name>filrouge::FollowUpModel</name>
    <message>
        <source>Overdue since %1</source>
        <translation>En retard depuis le %1</translation>
    </message>
    <message>
        <source>Kept since %1</source>
        <translation>Tenue depuis le %1</translation>
    </message>
    <message>
        <source>Kept, but nothing shows it yet</source>
        <translation>Tenue, mais rien ne le montre encore</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>A promise without a title</source>
        <translation>Une promesse sans titre</translation>
    </message>
    <message>
        <source>No lead organisation yet</source>
        <translation>Pas encore de porteur</translation>
    </message>
    <message>
        <source>%1, promised to %2: %3. %4. %5</source>
        <translation>%1, promesse à %2&#xa0;: %3. %4. %5</translation>
    </message>
</context>
<context>
    <name>filrouge::FollowUpPage</name>
    <message>
        <source>All personas</source>
        <translation>Tous les personas</translation>
    </message>
    <message>
        <source>Noted today: %1.</source>
        <translation>Noté aujourd’hui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is noted today: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est notée aujourd’hui&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Where should the documents go?</source>
        <translation>Où mettre les documents&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n en retard</numerusform>
            <numerusform>%n en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without proof</source>
        <translation>
            <numerusform>%n sans preuve</numerusform>
            <numerusform>%n sans preuve</numerusform>
        </translation>
    </message>
    <message>
        <source>To start</source>
        <translation>À commencer</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En difficulté</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a column of the board of promises and how many stand in it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Where our promises stand</source>
        <translation>Où en sont nos promesses</translation>
    </message>
    <message>
        <source>Whose promises</source>
        <translation>Promesses à qui</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Makes an accessible PDF for each letter: where its promises stand</source>
        <translation>Produit un PDF accessible par lettre&#xa0;: où en sont ses promesses</translation>
    </message>
    <message>
        <source>No promise yet</source>
        <translation>Pas encore de promesse</translation>
    </message>
    <message>
        <source>Once engagement letters hold promises, their follow-up is here: what was started, what is kept and what shows it.</source>
        <translation>Dès que des lettres d’engagement contiennent des promesses, leur suivi s’affiche ici&#xa0;: ce qui est commencé, ce qui est tenu et ce qui le montre.</translation>
    </message>
    <message>
        <source>Write the letters</source>
        <translation>Écrire les lettres</translation>
    </message>
    <message>
        <source>Note the status before or after, as of today</source>
        <translation>Noter l’état précédent ou suivant, à la date d’aujourd’hui</translation>
    </message>
    <message>
        <source>Go to the column beside</source>
        <translation>Passer à la colonne voisine</translation>
    </message>
    <message>
        <source>Write about the promise</source>
        <translation>Écrire sur la promesse</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) kept of %1</source>
        <translation>
            <numerusform>%n promesse tenue sur %1</numerusform>
            <numerusform>%n promesses tenues sur %1</numerusform>
        </translation>
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
    <name>filrouge::ImmersionDetail</name>
    <message>
        <source>Reception place</source>
        <translation>Lieu d’accueil</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>User groups met</source>
        <translation>Publics rencontrés</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>À garder jusqu’au</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>What was visited</source>
        <translation>Ce que vous avez visité</translation>
    </message>
    <message>
        <source>Title of the immersion</source>
        <translation>Titre de l’immersion</translation>
    </message>
    <message>
        <source>The counter, the waiting room, the call centre</source>
        <translation>Le guichet, la salle d’attente, l’accueil téléphonique</translation>
    </message>
    <message>
        <source>In which commune</source>
        <translation>Dans quelle commune</translation>
    </message>
    <message>
        <source>Commune of the immersion</source>
        <translation>Commune de l’immersion</translation>
    </message>
    <message>
        <source>Who receives there</source>
        <translation>Qui y accueille</translation>
    </message>
    <message>
        <source>Organisation that receives</source>
        <translation>Organisme qui accueille</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Date of the immersion</source>
        <translation>Date de l’immersion</translation>
    </message>
    <message>
        <source>3 h 30, 210 min</source>
        <translation>3&#xa0;h&#xa0;30, 210 min</translation>
    </message>
    <message>
        <source>How the observer took part</source>
        <translation>Comment l’observateur a pris part</translation>
    </message>
    <message>
        <source>Whom you met there: parents, job seekers…</source>
        <translation>Qui vous y avez rencontré&#xa0;: parents, demandeurs d’emploi…</translation>
    </message>
    <message>
        <source>Keep the notes until</source>
        <translation>Garder les notes jusqu’au</translation>
    </message>
    <message>
        <source>The day until which the notes may be kept has passed: they are to be erased.</source>
        <translation>Le délai de conservation des notes est dépassé&#xa0;: elles sont à effacer.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Posture</translation>
    </message>
</context>
<context>
    <name>filrouge::ImmersionList</name>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>New immersion</source>
        <translation>Nouvelle immersion</translation>
    </message>
    <message>
        <source>No immersion has been written down yet</source>
        <translation>Aucune immersion n’est encore notée</translation>
    </message>
    <message>
        <source>An immersion is time spent where people are received: note here what you saw, step by step, and keep your photos with it.</source>
        <translation>Une immersion, c’est du temps passé là où l’on accueille&#xa0;: notez ici ce que vous avez vu, étape par étape, et gardez-y vos photos.</translation>
    </message>
    <message>
        <source>Title, place, commune, public</source>
        <translation>Titre, lieu, commune, public</translation>
    </message>
    <message>
        <source>“%1” was removed, with its notes, evidence and photos.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimée, avec ses notes, ses éléments de terrain et ses photos.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n faite</numerusform>
            <numerusform>%n faites</numerusform>
        </translation>
    </message>
    <message>
        <source>How many immersions are aimed at</source>
        <translation>Nombre d’immersions visé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Toutes les postures</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Sans notes</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Sans élément de terrain</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Posture</translation>
    </message>
</context>
<context>
    <name>filrouge::ImmersionsPage</name>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
</context>
<context>
    <name>filrouge::InterviewDetail</name>
    <message>
        <source>No evidence was taken from it yet.</source>
        <translation>Aucun élément de terrain n’en est encore tiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence were taken from it.</source>
        <translation>
            <numerusform>%n élément de terrain en est tiré.</numerusform>
            <numerusform>%n éléments de terrain en sont tirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day until which the notes may be kept has passed: they are to be erased.</source>
        <translation>Le délai de conservation des notes est dépassé&#xa0;: elles sont à effacer.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind of interview</source>
        <translation>Type d’entretien</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Personnes rencontrées</translation>
    </message>
    <message>
        <source>Interviewers</source>
        <translation>Entretien mené par</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Guide d’entretien</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>À garder jusqu’au</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>What it was about, with whom</source>
        <translation>De quoi il s’agissait, avec qui</translation>
    </message>
    <message>
        <source>Title of the interview</source>
        <translation>Titre de l’entretien</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Date of the interview</source>
        <translation>Date de l’entretien</translation>
    </message>
    <message>
        <source>In which commune</source>
        <translation>Dans quelle commune</translation>
    </message>
    <message>
        <source>Commune of the interview</source>
        <translation>Commune de l’entretien</translation>
    </message>
    <message>
        <source>Where exactly: the room, the address</source>
        <translation>Où précisément&#xa0;: la salle, l’adresse</translation>
    </message>
    <message>
        <source>Place of the interview</source>
        <translation>Lieu de l’entretien</translation>
    </message>
    <message>
        <source>Add somebody you met</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add somebody who was met</source>
        <translation>Ajouter une personne rencontrée</translation>
    </message>
    <message>
        <source>Add an interviewer</source>
        <translation>Ajouter qui a mené l’entretien</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter un organisme</translation>
    </message>
    <message>
        <source>The questions asked, or where the guide is</source>
        <translation>Les questions posées, ou l’endroit du guide</translation>
    </message>
    <message>
        <source>Consent of the people met</source>
        <translation>Consentement des personnes rencontrées</translation>
    </message>
    <message>
        <source>Whether the people met agreed to be quoted without their name</source>
        <translation>Les personnes rencontrées acceptent-elles d’être citées sans leur nom&#x202f;?</translation>
    </message>
    <message>
        <source>Keep the notes until</source>
        <translation>Garder les notes jusqu’au</translation>
    </message>
</context>
<context>
    <name>filrouge::InterviewList</name>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Nouvel entretien</translation>
    </message>
    <message>
        <source>No interview has been written down yet</source>
        <translation>Aucun entretien n’est encore noté</translation>
    </message>
    <message>
        <source>Note here whom you met, where and when, and what was said: what is worth keeping becomes evidence straight from your notes.</source>
        <translation>Notez ici qui vous avez rencontré, où et quand, et ce qui s’est dit&#xa0;: ce qui compte devient un élément de terrain, directement depuis vos notes.</translation>
    </message>
    <message>
        <source>Title, commune, place, name</source>
        <translation>Titre, commune, lieu, nom</translation>
    </message>
    <message>
        <source>“%1” was removed, with its notes, evidence and photos.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé, avec ses notes, ses éléments de terrain et ses photos.</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n mené</numerusform>
            <numerusform>%n menés</numerusform>
        </translation>
    </message>
    <message>
        <source>How many interviews are aimed at</source>
        <translation>Nombre d’entretiens visé</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Vus</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <source>Kind of interview</source>
        <translation>Type d’entretien</translation>
    </message>
    <message>
        <source>Group and individual</source>
        <translation>Collectifs et individuels</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>Sans notes</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Sans élément de terrain</translation>
    </message>
    <message>
        <source>Consent not asked</source>
        <translation>Consentement à demander</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
</context>
<context>
    <name>filrouge::InterviewsPage</name>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
</context>
<context>
    <name>filrouge::IrritantActions</name>
    <message>
        <source>New pain point</source>
        <translation>Nouvel irritant</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) linked to “%1”.</source>
        <translation>
            <numerusform>%n élément rattaché à «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n éléments rattachés à «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) unlinked from “%1”.</source>
        <translation>
            <numerusform>%n élément détaché de «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n éléments détachés de «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) moved to “%1”.</source>
        <translation>
            <numerusform>%n élément déplacé vers «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n éléments déplacés vers «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) split off from “%1”.</source>
        <translation>
            <numerusform>%n élément séparé de «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n éléments séparés de «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is part of “%2” now.</source>
        <translation>«&#x202f;%1&#x202f;» fait désormais partie de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s) are part of “%1” now.</source>
        <translation>
            <numerusform>%n irritant fait désormais partie de «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n irritants font désormais partie de «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is under “%2” now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant sous «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is without a theme now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant sans thème.</translation>
    </message>
    <message>
        <source>“%1” is deleted; its evidence is still there.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé&#x202f;; ses éléments de terrain sont toujours là.</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>The theme “%1” is deleted; what stood under it is without a theme.</source>
        <translation>Le thème «&#x202f;%1&#x202f;» est supprimé&#x202f;; ce qu’il regroupait est sans thème.</translation>
    </message>
</context>
<context>
    <name>filrouge::IrritantCards</name>
    <message>
        <source>Rests on nothing yet</source>
        <translation>Ne repose encore sur rien</translation>
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
        <source>%1 · %2</source>
        <comment>users’ voices · actors’ perceptions</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user voice(s)</source>
        <translation>
            <numerusform>%n voix d’usager</numerusform>
            <numerusform>%n voix d’usagers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perception(s)</source>
        <comment>of actors</comment>
        <translation>
            <numerusform>%n d’acteur</numerusform>
            <numerusform>%n d’acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n verbatim</numerusform>
            <numerusform>%n verbatims</numerusform>
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
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n analysis(es)</source>
        <translation>
            <numerusform>%n analyse</numerusform>
            <numerusform>%n analyses</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity %1 of 4</source>
        <translation>Gravité %1 sur 4</translation>
    </message>
    <message>
        <source>Frequency %1 of 4</source>
        <translation>Fréquence %1 sur 4</translation>
    </message>
    <message>
        <source>needs more sources</source>
        <translation>à conforter</translation>
    </message>
</context>
<context>
    <name>filrouge::IrritantDetail</name>
    <message>
        <source>No local network acts on it yet.</source>
        <translation>Aucun réseau local n’agit encore dessus.</translation>
    </message>
    <message>
        <source>Already acting: %1</source>
        <translation>Agissent déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Pas encore évalué</translation>
    </message>
    <message>
        <source>1 – annoying</source>
        <translation>1 – agaçant</translation>
    </message>
    <message>
        <source>2 – tiresome</source>
        <translation>2 – pénible</translation>
    </message>
    <message>
        <source>3 – grave</source>
        <translation>3 – grave</translation>
    </message>
    <message>
        <source>4 – blocking</source>
        <translation>4 – bloquant</translation>
    </message>
    <message>
        <source>1 – rare</source>
        <translation>1 – rare</translation>
    </message>
    <message>
        <source>2 – at times</source>
        <translation>2 – parfois</translation>
    </message>
    <message>
        <source>3 – often</source>
        <translation>3 – souvent</translation>
    </message>
    <message>
        <source>4 – every time</source>
        <translation>4 – à chaque fois</translation>
    </message>
    <message>
        <source>No local network is known yet</source>
        <translation>Aucun réseau local n’est encore connu</translation>
    </message>
    <message>
        <source>What gets in the way</source>
        <translation>Ce qui gêne les usagers</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Step of the journey</source>
        <translation>Étape du parcours</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Networks…</source>
        <translation>Réseaux…</translation>
    </message>
    <message>
        <source>Local networks that act on it</source>
        <translation>Réseaux locaux qui agissent dessus</translation>
    </message>
    <message>
        <source>Close the pain point</source>
        <translation>Fermer l’irritant</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Ce qui le fonde</translation>
    </message>
    <message>
        <source>Needs more sources: fewer than three that do not know of each other.</source>
        <translation>À conforter&#xa0;: moins de trois sources indépendantes.</translation>
    </message>
    <message>
        <source>Nothing yet. Drop evidence on its card, or mark it and press L there.</source>
        <translation>Rien encore. Déposez des éléments de terrain sur sa carte, ou cochez-les et appuyez sur L.</translation>
    </message>
    <message>
        <source>Space marks, L moves to another pain point, S splits what is marked off, Delete unlinks, Enter opens.</source>
        <translation>Espace coche, L déplace vers un autre irritant, S scinde ce qui est coché, Suppr détache, Entrée ouvre.</translation>
    </message>
    <message>
        <source>What it rests on: mark</source>
        <translation>Ce qui le fonde&#xa0;: cocher</translation>
    </message>
    <message>
        <source>What it rests on: move to another pain point</source>
        <translation>Ce qui le fonde&#xa0;: déplacer vers un autre irritant</translation>
    </message>
    <message>
        <source>What it rests on: split what is marked off</source>
        <translation>Ce qui le fonde&#xa0;: scinder ce qui est coché</translation>
    </message>
    <message>
        <source>What it rests on: unlink</source>
        <translation>Ce qui le fonde&#xa0;: détacher</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>Publics</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>Where on the way</source>
        <translation>À quel moment du parcours</translation>
    </message>
    <message>
        <source>Counter, telephone, web…</source>
        <translation>Guichet, téléphone, internet…</translation>
    </message>
</context>
<context>
    <name>filrouge::IrritantsPage</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Link the marked evidence</source>
        <translation>Rattacher les éléments cochés</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Move to the theme</source>
        <translation>Déplacer vers le thème</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Move %n piece(s) to…</source>
        <translation>
            <numerusform>Déplacer %n élément vers…</numerusform>
            <numerusform>Déplacer %n éléments vers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n piece(s) to…</source>
        <translation>
            <numerusform>Rattacher %n élément à…</numerusform>
            <numerusform>Rattacher %n éléments à…</numerusform>
        </translation>
    </message>
    <message>
        <source>New pain point “%1”</source>
        <translation>Nouvel irritant «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is a new pain point.</source>
        <translation>«&#x202f;%1&#x202f;» est un nouvel irritant.</translation>
    </message>
    <message>
        <source>Mark evidence in the list on the left first: Space marks a piece.</source>
        <translation>Cochez d’abord des éléments de terrain dans la liste de gauche&#xa0;: Espace en coche un.</translation>
    </message>
    <message>
        <source>Merge “%1” into…</source>
        <translation>Fusionner «&#x202f;%1&#x202f;» avec…</translation>
    </message>
    <message numerus="yes">
        <source>Split %n piece(s) off into a new pain point</source>
        <translation>
            <numerusform>Scinder&#xa0;: %n élément vers un nouvel irritant</numerusform>
            <numerusform>Scinder&#xa0;: %n éléments vers un nouvel irritant</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Irritants</translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n irritant</numerusform>
            <numerusform>%n irritants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pain points, those that need more sources</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) more sources</source>
        <translation>
            <numerusform>%n à conforter</numerusform>
            <numerusform>%n à conforter</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter pain points</source>
        <translation>Filtrer les irritants</translation>
    </message>
    <message>
        <source>New pain point</source>
        <translation>Nouvel irritant</translation>
    </message>
    <message>
        <source>New pain point (N on the board)</source>
        <translation>Nouvel irritant (N sur le tableau)</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>What gets in people’s way</source>
        <translation>Ce qui gêne les usagers</translation>
    </message>
    <message>
        <source>Here evidence from the field is gathered under pain points, and pain points under themes. Bring together what says the same thing: how many there are, and from how many sources, shows what weighs most.</source>
        <translation>Ici, les éléments de terrain se regroupent en irritants, et les irritants en thèmes. Rapprochez ce qui dit la même chose&#xa0;: le nombre d’éléments et de sources montre ce qui pèse le plus.</translation>
    </message>
    <message>
        <source>Go to the evidence</source>
        <translation>Voir les éléments de terrain</translation>
    </message>
    <message>
        <source>Close the open pain point</source>
        <translation>Fermer l’irritant ouvert</translation>
    </message>
</context>
<context>
    <name>filrouge::ItemDetail</name>
    <message>
        <source>“%1” is new, and was added.</source>
        <translation>«&#x202f;%1&#x202f;» était inconnu&#xa0;: c’est ajouté.</translation>
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
        <translation>Tapez un nom ou un organisme&#x202f;; Entrée ouvre la borne pour la personne sélectionnée dans la liste</translation>
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
    <name>filrouge::LabList</name>
    <message>
        <source>Write about it</source>
        <translation>Écrire à son sujet</translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>Une place plus haut</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>Une place plus bas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
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
    <name>filrouge::LinkChip</name>
    <message>
        <source>Enter opens it, Delete takes it away</source>
        <translation>Entrée l’ouvre, Suppr le retire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Name: open it</source>
        <translation>Nom&#xa0;: l’ouvrir</translation>
    </message>
    <message>
        <source>Name: take it away</source>
        <translation>Nom&#xa0;: le retirer</translation>
    </message>
</context>
<context>
    <name>filrouge::LinkedNames</name>
    <message>
        <source>“%1” is new, and was added.</source>
        <translation>«&#x202f;%1&#x202f;» était inconnu&#xa0;: c’est ajouté.</translation>
    </message>
    <message>
        <source>“%1” was taken away.</source>
        <translation>«&#x202f;%1&#x202f;» est retiré.</translation>
    </message>
</context>
<context>
    <name>filrouge::ListHead</name>
    <message>
        <source>of</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n doublon possible</numerusform>
            <numerusform>%n doublons possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only what is perhaps there twice</source>
        <translation>Ne montrer que les doublons possibles</translation>
    </message>
    <message>
        <source>%1 (Ctrl+N)</source>
        <translation>%1 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F)</source>
        <translation>%1 (Ctrl+F)</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n en tout</numerusform>
            <numerusform>%n en tout</numerusform>
        </translation>
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
        <source>No row names them</source>
        <translation>Aucune ligne ne les nomme</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>a row, what stands in it</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>Noms des colonnes</translation>
    </message>
    <message>
        <source>What stands above that row is passed over</source>
        <translation>Ce qui se trouve au-dessus de cette ligne est ignoré</translation>
    </message>
</context>
<context>
    <name>filrouge::ListPreviewModel</name>
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
        <translation>Résultat</translation>
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
    <name>filrouge::ListQuestions</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Who “%1” of row %2 is</source>
        <translation>Qui est «&#x202f;%1&#x202f;», ligne %2</translation>
    </message>
    <message>
        <source>Choose who is meant</source>
        <translation>Choisissez de qui il s’agit</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) could be several people: say who is meant, or that it is a new person.</source>
        <translation>
            <numerusform>%n nom peut désigner plusieurs personnes&#xa0;: dites de qui il s’agit, ou s’il s’agit d’une nouvelle personne.</numerusform>
            <numerusform>%n noms peuvent désigner plusieurs personnes&#xa0;: dites de qui il s’agit, ou s’il s’agit d’une nouvelle personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several people are called alike: this is who is meant.</source>
        <translation>Plusieurs personnes portent le même nom&#xa0;: voici de qui il s’agit.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more, as soon as these are answered.</source>
        <translation>
            <numerusform>… et %n autre, dès que vous aurez répondu.</numerusform>
            <numerusform>… et %n autres, dès que vous aurez répondu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::ListWithDetail</name>
    <message numerus="yes">
        <source>%n were removed.</source>
        <translation>
            <numerusform>%n ligne est supprimée.</numerusform>
            <numerusform>%n lignes sont supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” becomes a part of “%2”: everything that belongs to it goes there, and it leaves the list.</source>
        <translation>«&#x202f;%1&#x202f;» va se fondre dans «&#x202f;%2&#x202f;»&#xa0;: tout ce qui s’y rattache y passe, et la ligne disparaît.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>“%1” is now a part of “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» est désormais dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n were changed.</source>
        <translation>
            <numerusform>%n ligne est modifiée.</numerusform>
            <numerusform>%n lignes sont modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>No line has all of these words and choices.</source>
        <translation>Aucune ligne ne réunit ces mots et ces choix.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Choose a line to see it here.</source>
        <translation>Choisissez une ligne pour la lire ici.</translation>
    </message>
    <message>
        <source>Edit (Enter)</source>
        <translation>Modifier (Entrée)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>List: filter it</source>
        <translation>Liste&#xa0;: la filtrer</translation>
    </message>
    <message>
        <source>List: edit the line beside it</source>
        <translation>Liste&#xa0;: modifier la ligne à côté</translation>
    </message>
    <message>
        <source>Back to the list, then to all of it</source>
        <translation>Revenir à la liste, puis à toute la liste</translation>
    </message>
    <message>
        <source>Noted: “%1” and “%2” are not duplicates.</source>
        <translation>C’est noté&#xa0;: «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» ne sont pas des doublons.</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Ce n’est pas un doublon</translation>
    </message>
</context>
<context>
    <name>filrouge::ListenPage</name>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Notes of interviews…</source>
        <translation>Des notes d’entretien…</translation>
    </message>
    <message>
        <source>Notes of immersions…</source>
        <translation>Des notes d’immersion…</translation>
    </message>
    <message>
        <source>A list of interviews…</source>
        <translation>Une liste d’entretiens…</translation>
    </message>
    <message>
        <source>A list of immersions…</source>
        <translation>Une liste d’immersions…</translation>
    </message>
    <message>
        <source>A list of people…</source>
        <translation>Une liste de personnes…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments de terrain</translation>
    </message>
    <message>
        <source>Field capture</source>
        <translation>Prise de notes</translation>
    </message>
    <message>
        <source>Take notes while somebody speaks, by keyboard alone (%1)</source>
        <translation>Prendre des notes pendant que quelqu’un parle, au clavier seul (%1)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Notes in TXT, MD, DOCX or ODT, lists in CSV, XLSX or ODS; they can also be dropped here</source>
        <translation>Des notes en TXT, MD, DOCX ou ODT, des listes en CSV, XLSX ou ODS&#x202f;; vous pouvez aussi les déposer ici</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) come after this.</source>
        <translation>
            <numerusform>Encore %n fichier à la suite de celui-ci.</numerusform>
            <numerusform>Encore %n fichiers à la suite de celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was being imported is closed: nothing of it was taken.</source>
        <translation>Ce que vous importiez est fermé&#xa0;: rien n’en a été repris.</translation>
    </message>
    <message numerus="yes">
        <source>What was being imported is closed, with %n more file(s): nothing of it was taken.</source>
        <translation>
            <numerusform>Ce que vous importiez est fermé, avec %n autre fichier&#xa0;: rien n’en a été repris.</numerusform>
            <numerusform>Ce que vous importiez est fermé, avec %n autres fichiers&#xa0;: rien n’en a été repris.</numerusform>
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
    <message>
        <source>“%1” is damaged, and there is no snapshot of it here. Put what can still be read into a new file beside the damaged one, which stays as it is?</source>
        <translation>«&#x202f;%1&#x202f;» est abîmé, et il n’en existe pas d’instantané ici. Mettre ce qui se lit encore dans un nouveau fichier, à côté du fichier abîmé qui reste tel quel&#x202f;?</translation>
    </message>
    <message>
        <source>Read what can be read</source>
        <translation>Lire ce qui se lit encore</translation>
    </message>
    <message>
        <source>Everything in the damaged file could be read: nothing is missing here.</source>
        <translation>Tout le fichier abîmé a pu être lu&#xa0;: il ne manque rien ici.</translation>
    </message>
    <message>
        <source>Parts of the damaged file could not be read: look through what is here before you go on.</source>
        <translation>Des parties du fichier abîmé n’ont pas pu être lues&#xa0;: regardez ce qui est là avant de continuer.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that belonged to what is lost could not be kept.</source>
        <translation>
            <numerusform>%n élément lié à ce qui est perdu n’a pas pu être gardé.</numerusform>
            <numerusform>%n éléments liés à ce qui est perdu n’ont pas pu être gardés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (snapshot)</source>
        <translation>%1 (instantané)</translation>
    </message>
    <message>
        <source>“%1” is open in another Fil rouge. Look at its newest snapshot, of %2, without changing anything?</source>
        <translation>«&#x202f;%1&#x202f;» est ouvert dans un autre Fil rouge. Regarder son dernier instantané, du %2, sans rien modifier&#x202f;?</translation>
    </message>
    <message>
        <source>Look at the snapshot</source>
        <translation>Regarder l’instantané</translation>
    </message>
    <message>
        <source>“%1” is open in another window.</source>
        <translation>«&#x202f;%1&#x202f;» est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Bring it to the front</source>
        <translation>L’amener au premier plan</translation>
    </message>
    <message>
        <source>The programme as it was on %1, to be looked at: nothing can be changed here.</source>
        <translation>Le programme tel qu’il était le %1, en lecture seule&#xa0;: rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil rouge</translation>
    </message>
    <message>
        <source>Follow what you are at up to the voices and down to the promises (%1)</source>
        <translation>Suivre le fil de ce qui est choisi, jusqu’aux voix et jusqu’aux promesses (%1)</translation>
    </message>
    <message>
        <source>“%1” is damaged. Its newest snapshot is of %2. %3 Open it as a new file beside the damaged one, which stays as it is?</source>
        <translation>«&#x202f;%1&#x202f;» est abîmé. Son dernier instantané est du %2. %3 L’ouvrir comme un nouveau fichier à côté du fichier abîmé, qui reste tel quel&#x202f;?</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a kind of things, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It lacks what came or changed later: %1.</source>
        <translation>Il y manque ce qui est arrivé ou a changé depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There may be more: part of the file cannot be read.</source>
        <translation>Il manque peut-être autre chose&#xa0;: une partie du fichier est illisible.</translation>
    </message>
    <message>
        <source>Everything that is in the damaged file is in it too.</source>
        <translation>Tout ce que contient le fichier abîmé s’y trouve aussi.</translation>
    </message>
    <message>
        <source>The file was last written on %1: it may lack what was done in between.</source>
        <translation>Le fichier a été écrit pour la dernière fois le %1&#xa0;: ce qui a été fait entre-temps peut y manquer.</translation>
    </message>
    <message>
        <source>What it lacks cannot be told.</source>
        <translation>Impossible de dire ce qui y manque.</translation>
    </message>
    <message>
        <source>Choose something first that people said, wrote or tried: an interview, evidence, a pain point, a persona, a letter, a solution, a card or a field test. Its thread is shown then.</source>
        <translation>Choisissez d’abord ce dont vous voulez suivre le fil&#xa0;: un entretien, un élément de terrain, un irritant, un persona, une lettre, une solution, une carte ou un test terrain.</translation>
    </message>
</context>
<context>
    <name>filrouge::MarkCompletion</name>
    <message>
        <source>New theme: “%1”</source>
        <translation>Nouveau thème&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>New pain point: “%1”</source>
        <translation>Nouvel irritant&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>filrouge::MatrixModel</name>
    <message>
        <source>Group interviews</source>
        <translation>Entretiens collectifs</translation>
    </message>
    <message>
        <source>Individual interviews</source>
        <translation>Entretiens individuels</translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Séminaire</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Verbatims</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Analyses</source>
        <translation>Analyses</translation>
    </message>
    <message>
        <source>Users’ voices</source>
        <translation>Voix d’usagers</translation>
    </message>
    <message>
        <source>Actors’ perceptions</source>
        <translation>Perceptions d’acteurs</translation>
    </message>
    <message>
        <source>User group not said</source>
        <translation>Public non précisé</translation>
    </message>
    <message>
        <source>Commune not said</source>
        <translation>Commune non précisée</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Sans source</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place in the matrix, figures</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pieces, sources</comment>
        <translation>%1, %2</translation>
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
        <source>%1 × %2</source>
        <comment>theme, column</comment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>filrouge::MatrixPage</name>
    <message>
        <source>Evidence: %1</source>
        <translation>Éléments de terrain&#xa0;: %1</translation>
    </message>
    <message>
        <source>Themes by %1: %2</source>
        <comment>the columns, the measure</comment>
        <translation>Thèmes par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The table is saved.</source>
        <translation>Le tableau est enregistré.</translation>
    </message>
    <message>
        <source>The picture is saved.</source>
        <translation>L’image est enregistrée.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Kinds of source</source>
        <translation>Types de source</translation>
    </message>
    <message>
        <source>Kinds of evidence</source>
        <translation>Natures d’élément</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Pieces of evidence</source>
        <translation>Éléments de terrain</translation>
    </message>
    <message>
        <source>Independent sources</source>
        <translation>Sources indépendantes</translation>
    </message>
    <message>
        <source>Every voice</source>
        <translation>Toutes les voix</translation>
    </message>
    <message>
        <source>Users’ voices</source>
        <translation>Voix d’usagers</translation>
    </message>
    <message>
        <source>Actors’ perceptions</source>
        <translation>Perceptions d’acteurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer en image…</translation>
    </message>
    <message>
        <source>Where the evidence comes from</source>
        <translation>Où se concentrent les éléments de terrain</translation>
    </message>
    <message>
        <source>The arrows walk through the cells, Enter opens the evidence of one.</source>
        <translation>Les flèches parcourent les cases, Entrée ouvre les éléments d’une case.</translation>
    </message>
    <message>
        <source>Close the evidence of the cell</source>
        <translation>Fermer les éléments de la case</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>As soon as there is evidence, themes stand here beside user groups, communes and sources: where much was heard, and where one should listen again.</source>
        <translation>Dès qu’il y a des éléments de terrain, les thèmes se croisent ici avec les publics, les communes et les sources&#xa0;: où l’on a beaucoup entendu, et où il faudrait écouter encore.</translation>
    </message>
    <message>
        <source>Go to the evidence</source>
        <translation>Voir les éléments de terrain</translation>
    </message>
    <message>
        <source>Matrix: open the evidence of the cell</source>
        <translation>Matrice&#xa0;: ouvrir les éléments de la case</translation>
    </message>
    <message>
        <source>Matrix: go to the piece of evidence</source>
        <translation>Matrice&#xa0;: aller à l’élément de terrain</translation>
    </message>
    <message>
        <source>User groups</source>
        <translation>Publics</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a table shows, whose voices only</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What belongs to several groups counts in each: a total may be less than its cells together. Each piece stands under one theme: its own, or that of its first pain point.</source>
        <translation>Ce qui relève de plusieurs publics compte dans chacun&#xa0;: un total peut être inférieur à la somme de ses cases. Chaque élément figure sous un seul thème&#xa0;: le sien, ou celui de son premier irritant.</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Comment c’est compté</translation>
    </message>
</context>
<context>
    <name>filrouge::MemberLine</name>
    <message>
        <source>%1 is not in the team any more.</source>
        <translation>%1 n’est plus dans l’équipe.</translation>
    </message>
    <message>
        <source>What %1 is in the team</source>
        <translation>Ce que %1 est dans l’équipe</translation>
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
    <name>filrouge::NetworkDetail</name>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Already acts on</source>
        <translation>Agit déjà sur</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>How its members work together</source>
        <translation>Comment ses membres travaillent ensemble</translation>
    </message>
    <message>
        <source>What the network does</source>
        <translation>Ce que fait le réseau</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Ajouter un organisme</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Ajouter un membre</translation>
    </message>
    <message>
        <source>Add a pain point</source>
        <translation>Ajouter un irritant</translation>
    </message>
    <message>
        <source>Add a pain point it acts on</source>
        <translation>Ajouter un irritant sur lequel il agit</translation>
    </message>
    <message>
        <source>No pain point is called “%1” yet.</source>
        <translation>Aucun irritant ne s’appelle encore «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>filrouge::NetworkList</name>
    <message>
        <source>Local networks</source>
        <translation>Réseaux locaux</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nouveau réseau</translation>
    </message>
    <message>
        <source>No local network has been written down yet</source>
        <translation>Aucun réseau local n’est encore noté</translation>
    </message>
    <message>
        <source>Organisations that already act together: a pain point that a network works on is one you need not face alone.</source>
        <translation>Des organismes qui agissent déjà ensemble&#xa0;: un irritant dont un réseau s’occupe, vous ne l’affrontez pas seul.</translation>
    </message>
    <message>
        <source>Name, member</source>
        <translation>Nom, membre</translation>
    </message>
    <message>
        <source>“%1” was removed; its members stay.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé&#x202f;; ses membres restent.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Irritants</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>Without members</source>
        <translation>Sans membre</translation>
    </message>
    <message>
        <source>Not acting on a pain point yet</source>
        <translation>Sans irritant pour l’instant</translation>
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
        <translation>Organisme, s’il y en a un</translation>
    </message>
    <message>
        <source>Organisation of the walk-in</source>
        <translation>Organisme de la personne</translation>
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
    <name>filrouge::NotesImportModel</name>
    <message>
        <source>New interview “%1”</source>
        <translation>Nouvel entretien «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>New immersion “%1”</source>
        <translation>Nouvelle immersion «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>New interview “%1”, %2</source>
        <translation>Nouvel entretien «&#x202f;%1&#x202f;», %2</translation>
    </message>
    <message>
        <source>New immersion “%1”, %2</source>
        <translation>Nouvelle immersion «&#x202f;%1&#x202f;», %2</translation>
    </message>
    <message>
        <source>Notes of “%1”</source>
        <translation>Notes de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Added to the notes of “%1”</source>
        <translation>À la suite des notes de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>In “%1” already: skipped</source>
        <translation>Déjà dans «&#x202f;%1&#x202f;»&#xa0;: passé</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Ne peut pas être pris</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where its notes go</source>
        <translation>Où vont ses notes</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>filrouge::NotesImportPanel</name>
    <message>
        <source>Where it clearly belongs</source>
        <translation>Destination proposée</translation>
    </message>
    <message>
        <source>A new interview</source>
        <translation>Un nouvel entretien</translation>
    </message>
    <message>
        <source>A new immersion</source>
        <translation>Une nouvelle immersion</translation>
    </message>
    <message>
        <source>Nowhere: leave it out</source>
        <translation>Nulle part&#xa0;: le laisser de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n à créer</numerusform>
            <numerusform>%n à créer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n into what is there</source>
        <translation>
            <numerusform>%n ajouté à l’existant</numerusform>
            <numerusform>%n ajoutés à l’existant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n déjà là</numerusform>
            <numerusform>%n déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be taken</source>
        <translation>
            <numerusform>%n ne peut pas être importé</numerusform>
            <numerusform>%n ne peuvent pas être importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the notes of %n file(s)</source>
        <translation>
            <numerusform>Importer les notes de %n fichier</numerusform>
            <numerusform>Importer les notes de %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files: %1 %</source>
        <translation>Lecture des fichiers&#xa0;:&#xa0;%1&#x202f;%</translation>
    </message>
    <message>
        <source>TXT, MD, DOCX and ODT. More files can be dropped here.</source>
        <translation>TXT, MD, DOCX et ODT. D’autres fichiers peuvent être déposés ici.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importer %n fichier</numerusform>
            <numerusform>Importer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The files and where their notes go</source>
        <translation>Les fichiers et où vont leurs notes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Where the notes of the chosen file go</source>
        <translation>Où vont les notes du fichier choisi</translation>
    </message>
    <message>
        <source>More files…</source>
        <translation>D’autres fichiers…</translation>
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
        <source>Leave the files without importing them</source>
        <translation>Laisser les fichiers sans les importer</translation>
    </message>
    <message>
        <source>The chosen file:</source>
        <translation>Le fichier choisi&#xa0;:</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Immersion</source>
        <translation>Immersion</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: 500 at once are as many as can be looked at.</source>
        <translation>
            <numerusform>%n fichier a été laissé de côté&#xa0;: pas plus de 500 à la fois.</numerusform>
            <numerusform>%n fichiers ont été laissés de côté&#xa0;: pas plus de 500 à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of notes brought in.</source>
        <translation>
            <numerusform>%n fichier de notes importé.</numerusform>
            <numerusform>%n fichiers de notes importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filrouge::NotesPane</name>
    <message>
        <source>What was said, what was seen</source>
        <translation>Ce qui s’est dit, ce qui s’est vu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Select the words first: they become evidence.</source>
        <translation>Sélectionnez d’abord les mots&#xa0;: ils deviennent un élément de terrain.</translation>
    </message>
    <message>
        <source>Found again, with the words that stand there now.</source>
        <translation>Retrouvé, avec les mots qui s’y trouvent à présent.</translation>
    </message>
    <message>
        <source>Found again.</source>
        <translation>Retrouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n élément de terrain</numerusform>
            <numerusform>%n éléments de terrain</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words in the notes, then Ctrl+E: they become evidence, marked where they stand.</source>
        <translation>Sélectionnez des mots dans les notes, puis Ctrl+E&#xa0;: ils deviennent un élément de terrain, marqué à sa place.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n piece(s) are no longer in the notes.</source>
        <translation>
            <numerusform>Les mots de %n élément ne sont plus dans les notes.</numerusform>
            <numerusform>Les mots de %n éléments ne sont plus dans les notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence in these notes</source>
        <translation>Éléments de terrain de ces notes</translation>
    </message>
    <message>
        <source>Evidence in these notes: edit</source>
        <translation>Éléments de ces notes&#xa0;: modifier</translation>
    </message>
    <message>
        <source>Evidence in these notes: remove</source>
        <translation>Éléments de ces notes&#xa0;: retirer</translation>
    </message>
    <message>
        <source>Make evidence</source>
        <translation>En faire un élément</translation>
    </message>
    <message>
        <source>Of the words selected in the notes, or of the paragraph (Ctrl+E)</source>
        <translation>Des mots sélectionnés dans les notes, ou du paragraphe (Ctrl+E)</translation>
    </message>
    <message>
        <source>Select its words in the notes, then press Enter.</source>
        <translation>Sélectionnez ses mots dans les notes, puis Entrée.</translation>
    </message>
    <message>
        <source>These are its words</source>
        <translation>Voilà ses mots</translation>
    </message>
    <message>
        <source>Make evidence of the selection</source>
        <translation>Faire de la sélection un élément de terrain</translation>
    </message>
    <message>
        <source>To the next piece of evidence</source>
        <translation>Aller à l’élément suivant</translation>
    </message>
    <message>
        <source>To the piece of evidence before</source>
        <translation>Aller à l’élément précédent</translation>
    </message>
    <message>
        <source>Edit the piece of evidence</source>
        <translation>Modifier l’élément de terrain</translation>
    </message>
    <message>
        <source>Turn the voice: user or actor</source>
        <translation>Inverser qui parle&#xa0;: usager ou acteur</translation>
    </message>
    <message>
        <source>Kind of evidence: %1</source>
        <translation>Nature de l’élément&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>filrouge::ObservationModel</name>
    <message>
        <source>No step yet</source>
        <translation>Sans étape</translation>
    </message>
    <message>
        <source>Journey step</source>
        <translation>Étape du parcours</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>What was observed</source>
        <translation>Ce qui a été observé</translation>
    </message>
</context>
<context>
    <name>filrouge::ObservationTable</name>
    <message>
        <source>Nothing was noted yet as evidence. What is taken from the notes is listed here, by journey step and channel.</source>
        <translation>Aucun élément de terrain pour l’instant. Ce que vous tirez des notes se range ici, par étape du parcours et par canal.</translation>
    </message>
    <message>
        <source>Observations by journey step and channel</source>
        <translation>Observations par étape du parcours et par canal</translation>
    </message>
    <message>
        <source>F2 edits the step or the channel; Enter on the words shows them in the notes</source>
        <translation>F2 modifie l’étape ou le canal&#x202f;; Entrée sur le texte le montre dans les notes</translation>
    </message>
</context>
<context>
    <name>filrouge::OpenPromiseForm</name>
    <message>
        <source>No solution is called “%1”.</source>
        <translation>Aucune solution ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A promise without a title</source>
        <translation>Une promesse sans titre</translation>
    </message>
    <message>
        <source>The solution “%1” answers the promise.</source>
        <translation>La solution «&#x202f;%1&#x202f;» répond à la promesse.</translation>
    </message>
    <message>
        <source>The solution answers the promise.</source>
        <translation>La solution répond à la promesse.</translation>
    </message>
    <message>
        <source>Nobody builds anything for this promise yet.</source>
        <translation>Personne ne construit encore rien pour cette promesse.</translation>
    </message>
    <message>
        <source>Make a solution for it</source>
        <translation>Créer une solution</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Or a solution there is</source>
        <translation>Ou une solution existante</translation>
    </message>
    <message>
        <source>Solution that answers the promise</source>
        <translation>Solution qui répond à la promesse</translation>
    </message>
    <message>
        <source>A solution</source>
        <translation>Une solution</translation>
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
    <name>filrouge::OrganisationDetail</name>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Local networks</source>
        <translation>Réseaux locaux</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Name in full</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisme</translation>
    </message>
    <message>
        <source>As on a name badge</source>
        <translation>Comme sur un badge</translation>
    </message>
    <message>
        <source>Short name of the organisation</source>
        <translation>Nom court de l’organisme</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Type d’organisme</translation>
    </message>
    <message>
        <source>In which commune</source>
        <translation>Dans quelle commune</translation>
    </message>
    <message>
        <source>Commune of the organisation</source>
        <translation>Commune de l’organisme</translation>
    </message>
    <message>
        <source>Add somebody who works there</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Add a network it belongs to</source>
        <translation>Ajouter un réseau</translation>
    </message>
    <message>
        <source>Anything worth knowing</source>
        <translation>Ce qu’il est utile de savoir</translation>
    </message>
    <message>
        <source>Note about the organisation</source>
        <translation>Remarque sur l’organisme</translation>
    </message>
</context>
<context>
    <name>filrouge::OrganisationList</name>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nouvel organisme</translation>
    </message>
    <message>
        <source>No organisation has been written down yet</source>
        <translation>Aucun organisme n’est encore noté</translation>
    </message>
    <message>
        <source>State offices, local authorities, operators, associations, companies and groups of users: whom people speak for, and who can promise something.</source>
        <translation>Services de l’État, collectivités, opérateurs, associations, entreprises et groupes d’usagers&#xa0;: au nom de qui l’on parle, et qui peut promettre.</translation>
    </message>
    <message>
        <source>Name, short name, commune</source>
        <translation>Nom, nom court, commune</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Immersions</source>
        <translation>Immersions</translation>
    </message>
    <message>
        <source>Kind of organisation</source>
        <translation>Type d’organisme</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>Toutes les communes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Without people</source>
        <translation>Sans personne</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Pas encore rencontrés</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>“%1” was removed; its people stay, and promises and immersions name it no more.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé&#x202f;; ses personnes restent, mais promesses et immersions ne le nomment plus.</translation>
    </message>
</context>
<context>
    <name>filrouge::OrganisationsPage</name>
    <message>
        <source>Organisations, communes and local networks</source>
        <translation>Organismes, communes et réseaux locaux</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Local networks</source>
        <translation>Réseaux locaux</translation>
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
    <message>
        <source>teams in the lab</source>
        <translation>équipes</translation>
    </message>
    <message>
        <source>field tests held</source>
        <translation>tests terrain</translation>
    </message>
    <message>
        <source>promises kept</source>
        <translation>promesses tenues</translation>
    </message>
</context>
<context>
    <name>filrouge::Page</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>Nom ou organisme&#x202f;; Entrée coche la première personne</translation>
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
    <name>filrouge::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>filrouge::PersonDetail</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>À garder jusqu’au</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>First name and name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>What they do: officer at the counter, mother of two…</source>
        <translation>Ce qu’elle fait&#xa0;: agent d’accueil, mère de deux enfants…</translation>
    </message>
    <message>
        <source>Role of the person</source>
        <translation>Rôle de la personne</translation>
    </message>
    <message>
        <source>For whom they speak</source>
        <translation>Au nom de qui elle parle</translation>
    </message>
    <message>
        <source>Organisation of the person</source>
        <translation>Organisme de la personne</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nom@exemple.fr</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Consent to being kept</source>
        <translation>Consentement à figurer ici</translation>
    </message>
    <message>
        <source>Whether the person agreed to being kept in this file</source>
        <translation>La personne accepte-t-elle de figurer dans ce fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Keep the person until</source>
        <translation>Garder la personne jusqu’au</translation>
    </message>
    <message>
        <source>Add an interview they came to</source>
        <translation>Ajouter un entretien</translation>
    </message>
    <message>
        <source>No interview is called “%1”.</source>
        <translation>Aucun entretien ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Anything worth knowing</source>
        <translation>Ce qu’il est utile de savoir</translation>
    </message>
    <message>
        <source>Note about the person</source>
        <translation>Remarque sur la personne</translation>
    </message>
    <message>
        <source>The day until which this person may be kept has passed: their identity is to be erased.</source>
        <translation>Le délai de conservation est dépassé&#xa0;: l’identité de cette personne est à effacer.</translation>
    </message>
</context>
<context>
    <name>filrouge::PersonList</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Nobody has been written down yet</source>
        <translation>Aucune personne pour l’instant</translation>
    </message>
    <message>
        <source>Whoever was met, led an interview or takes part in the seminar stands here once, with what they agreed to and until when they may be kept.</source>
        <translation>Qui a été rencontré, a mené un entretien ou participe au séminaire figure ici une fois, avec ce qu’il a accepté et jusqu’à quand vous pouvez le garder.</translation>
    </message>
    <message>
        <source>Name, role, organisation, e-mail</source>
        <translation>Nom, rôle, organisme, courriel</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n rencontrée</numerusform>
            <numerusform>%n rencontrées</numerusform>
        </translation>
    </message>
    <message>
        <source>How many people are to be met</source>
        <translation>Nombre de personnes à rencontrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Entretiens</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>À garder jusqu’au</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Tous les organismes</translation>
    </message>
    <message>
        <source>Any consent</source>
        <translation>Tous les consentements</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Kept too long</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>In no interview</source>
        <translation>Dans aucun entretien</translation>
    </message>
    <message>
        <source>Without e-mail or telephone</source>
        <translation>Sans courriel ni téléphone</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>“%1” was removed, and left every interview, roll and letter.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé, et retiré des entretiens, des listes d’émargement et des lettres.</translation>
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
    <message>
        <source>Every sentence of the sheet rests on something that was heard or seen.</source>
        <translation>Chaque phrase de la fiche est fondée sur ce qui a été entendu ou vu.</translation>
    </message>
    <message>
        <source>The sentence before that rests on nothing</source>
        <translation>Phrase sans fondement précédente</translation>
    </message>
    <message>
        <source>The next sentence that rests on nothing</source>
        <translation>Phrase sans fondement suivante</translation>
    </message>
    <message>
        <source>Link evidence to the sentence</source>
        <translation>Relier un élément de terrain à la phrase</translation>
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
    <name>filrouge::PhotoCard</name>
    <message>
        <source>Photo without a caption</source>
        <translation>Photo sans légende</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Photo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Enter enlarges, Alt+Left and Alt+Right move, Delete removes</source>
        <translation>Entrée agrandit, Alt+Gauche et Alt+Droite déplacent, Suppr supprime</translation>
    </message>
    <message>
        <source>Photo: enlarge it</source>
        <translation>Photo&#xa0;: l’agrandir</translation>
    </message>
    <message>
        <source>Photo: move it before or after</source>
        <translation>Photo&#xa0;: la déplacer avant ou après</translation>
    </message>
    <message>
        <source>Photo: remove it</source>
        <translation>Photo&#xa0;: la supprimer</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’elle montre</translation>
    </message>
    <message>
        <source>Caption, and alternative text</source>
        <translation>Légende, et texte de remplacement</translation>
    </message>
</context>
<context>
    <name>filrouge::PhotoStrip</name>
    <message numerus="yes">
        <source>%n photo(s) were added.</source>
        <translation>
            <numerusform>%n photo est ajoutée.</numerusform>
            <numerusform>%n photos sont ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo was removed.</source>
        <translation>La photo est supprimée.</translation>
    </message>
    <message>
        <source>Drop photos here, or choose them. They are kept in the programme, smaller and without the place and the camera they were taken with.</source>
        <translation>Déposez des photos ici, ou choisissez-les. Elles sont gardées dans le programme, réduites, sans le lieu ni l’appareil de la prise de vue.</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>Ajouter des photos…</translation>
    </message>
    <message>
        <source>Reading photos</source>
        <translation>Lecture des photos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>filrouge::PhotoThumb</name>
    <message>
        <source>Enlarge</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Move before</source>
        <translation>Déplacer avant</translation>
    </message>
    <message>
        <source>Move after</source>
        <translation>Déplacer après</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>filrouge::PhotoViewer</name>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Photo %1 sur %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>filrouge::PictureLine</name>
    <message>
        <source>The picture was removed.</source>
        <translation>L’image a été retirée.</translation>
    </message>
    <message>
        <source>Picture without a caption</source>
        <translation>Image sans légende</translation>
    </message>
    <message>
        <source>What can be seen?</source>
        <translation>Que voit-on&#x202f;?</translation>
    </message>
    <message>
        <source>Caption of the picture</source>
        <translation>Légende de l’image</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>See it large</source>
        <translation>Voir en grand</translation>
    </message>
</context>
<context>
    <name>filrouge::PictureRow</name>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>PNG or JPEG; they can also be dropped here</source>
        <translation>PNG ou JPEG&#x202f;; vous pouvez aussi les déposer ici</translation>
    </message>
    <message>
        <source>Pictures…</source>
        <translation>Images…</translation>
    </message>
</context>
<context>
    <name>filrouge::PieceForm</name>
    <message>
        <source>“%1” is a new pain point.</source>
        <translation>«&#x202f;%1&#x202f;» est un nouvel irritant.</translation>
    </message>
    <message>
        <source>Unlinked. Ctrl+Z links it again.</source>
        <translation>Détaché. Ctrl+Z le rattache.</translation>
    </message>
    <message>
        <source>The piece of evidence is removed.</source>
        <translation>L’élément de terrain est retiré.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Whose voice</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Who spoke (a role, no name)</source>
        <translation>Rôle de la personne (sans son nom)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Irritants</translation>
    </message>
    <message>
        <source>Words of the evidence</source>
        <translation>Mots de l’élément de terrain</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Nature de l’élément de terrain</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+4</source>
        <translation>Alt+1 à Alt+4</translation>
    </message>
    <message>
        <source>Ctrl+U turns it</source>
        <translation>Ctrl+U l’inverse</translation>
    </message>
    <message>
        <source>pensioner, counter officer…</source>
        <translation>retraitée, agent d’accueil…</translation>
    </message>
    <message>
        <source>Role of who spoke</source>
        <translation>Rôle de la personne qui a parlé</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Link to a pain point…</source>
        <translation>Rattacher à un irritant…</translation>
    </message>
    <message>
        <source>Link to a pain point</source>
        <translation>Rattacher à un irritant</translation>
    </message>
    <message>
        <source>Enter links; a new name makes a new pain point</source>
        <translation>Entrée rattache&#x202f;; un nouveau nom crée un irritant</translation>
    </message>
    <message>
        <source>Pain points of a piece of evidence: unlink</source>
        <translation>Irritants d’un élément de terrain&#xa0;: détacher</translation>
    </message>
    <message>
        <source>Its words are no longer in the notes.</source>
        <translation>Ses mots ne sont plus dans les notes.</translation>
    </message>
    <message>
        <source>Find them again…</source>
        <translation>Les retrouver…</translation>
    </message>
    <message>
        <source>Keep it without a place</source>
        <translation>Le garder sans sa place</translation>
    </message>
    <message>
        <source>Open its notes</source>
        <translation>Ouvrir ses notes</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Retirer cet élément</translation>
    </message>
    <message>
        <source>Step of the journey</source>
        <translation>Étape du parcours</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>the appointment, the first letter…</source>
        <translation>le rendez-vous, le premier courrier…</translation>
    </message>
    <message>
        <source>counter, telephone, letter, web…</source>
        <translation>guichet, téléphone, courrier, internet…</translation>
    </message>
    <message>
        <source>“%1” is a new theme.</source>
        <translation>«&#x202f;%1&#x202f;» est un nouveau thème.</translation>
    </message>
</context>
<context>
    <name>filrouge::PieceWords</name>
    <message>
        <source>Quote</source>
        <translation>Verbatim</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
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
        <source>A user’s own voice</source>
        <translation>Parole d’usager</translation>
    </message>
    <message>
        <source>An actor’s view of users</source>
        <translation>Regard d’acteur sur les usagers</translation>
    </message>
    <message>
        <source>In the notes</source>
        <translation>Dans les notes</translation>
    </message>
    <message>
        <source>Its words are no longer in the notes</source>
        <translation>Ses mots ne sont plus dans les notes</translation>
    </message>
    <message>
        <source>Without a place in notes</source>
        <translation>Sans place dans des notes</translation>
    </message>
    <message>
        <source>a user’s voice</source>
        <translation>parole d’usager</translation>
    </message>
    <message>
        <source>an actor’s view</source>
        <translation>regard d’acteur</translation>
    </message>
    <message>
        <source>No pain point yet</source>
        <translation>Pas encore d’irritant</translation>
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
    <name>filrouge::PlanForm</name>
    <message>
        <source>No working day lies between these days.</source>
        <translation>Aucun jour ouvré entre ces dates.</translation>
    </message>
    <message numerus="yes">
        <source>%n sprint(s), on working days.</source>
        <translation>
            <numerusform>%n sprint, en jours ouvrés.</numerusform>
            <numerusform>%n sprints, en jours ouvrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sprint(s) planned.</source>
        <translation>
            <numerusform>%n sprint planifié.</numerusform>
            <numerusform>%n sprints planifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the sprints</source>
        <translation>Planifier les sprints</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Each lasts</source>
        <translation>Chacun dure</translation>
    </message>
    <message>
        <source>12/03/2018</source>
        <translation>12/03/2018</translation>
    </message>
    <message>
        <source>First day of the first sprint</source>
        <translation>Premier jour du premier sprint</translation>
    </message>
    <message>
        <source>11/05/2018</source>
        <translation>11/05/2018</translation>
    </message>
    <message>
        <source>Last day of the last sprint</source>
        <translation>Dernier jour du dernier sprint</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>Two weeks</source>
        <translation>Deux semaines</translation>
    </message>
    <message>
        <source>How long each sprint lasts</source>
        <translation>Durée de chaque sprint</translation>
    </message>
    <message>
        <source>One sprint after the other, between these days, in one step</source>
        <translation>Les sprints à la suite, entre ces dates, en une fois</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
</context>
<context>
    <name>filrouge::PresenterPage</name>
    <message>
        <source>Presenter</source>
        <translation>Animation</translation>
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
        <source>The second screen now shows what the room sees.</source>
        <translation>Le deuxième écran affiche maintenant ce que voit la salle.</translation>
    </message>
    <message>
        <source>Close the projector</source>
        <translation>Fermer la projection</translation>
    </message>
    <message>
        <source>The room sees it now.</source>
        <translation>La salle le voit maintenant.</translation>
    </message>
    <message>
        <source>The room does not see it yet: the projector is closed.</source>
        <translation>La salle ne le voit pas encore&#xa0;: la projection est fermée.</translation>
    </message>
    <message>
        <source>Open the projector</source>
        <translation>Ouvrir la projection</translation>
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
    <name>filrouge::ProgressPane</name>
    <message>
        <source>The entry is removed.</source>
        <translation>La note est retirée.</translation>
    </message>
    <message>
        <source>Choose a promise</source>
        <translation>Choisissez une promesse</translation>
    </message>
    <message>
        <source>Here stands what was promised, and what has become of it.</source>
        <translation>Vous verrez ici ce qui a été promis et ce qui en est advenu.</translation>
    </message>
    <message>
        <source>Note where it stands</source>
        <translation>Noter où elle en est</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Opens the engagement letter at this persona</source>
        <translation>Ouvre la lettre d’engagement de ce persona</translation>
    </message>
    <message>
        <source>A promise without a title</source>
        <translation>Une promesse sans titre</translation>
    </message>
    <message>
        <source>Promised to %1</source>
        <translation>Promesse à %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>filrouge::ProgressRow</name>
    <message>
        <source>Status</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>12/03/2018</source>
        <translation>12/03/2018</translation>
    </message>
    <message>
        <source>Day of this entry</source>
        <translation>Jour de cette note</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What shows it? A document, an address, a figure</source>
        <translation>Qu’est-ce qui le montre&#x202f;? Un document, une adresse, un chiffre</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Why it is revised: this will be published</source>
        <translation>Pourquoi elle est révisée&#xa0;: ce sera publié</translation>
    </message>
    <message>
        <source>The reason, in words for the people concerned</source>
        <translation>La raison, dite aux personnes concernées</translation>
    </message>
    <message>
        <source>Public reason</source>
        <translation>Raison publique</translation>
    </message>
    <message>
        <source>Photo that shows it</source>
        <translation>Photo qui le montre</translation>
    </message>
    <message>
        <source>Choose a photo that shows it</source>
        <translation>Choisir une photo qui le montre</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Retirer cette note</translation>
    </message>
    <message>
        <source>See it large</source>
        <translation>Voir en grand</translation>
    </message>
    <message>
        <source>Choose another photo…</source>
        <translation>Choisir une autre photo…</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>The photo is taken away.</source>
        <translation>La photo est retirée.</translation>
    </message>
    <message>
        <source>What has happened? This will be published</source>
        <translation>Que s’est-il passé&#x202f;? Ce texte sera publié</translation>
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
    <message>
        <source>%1 promises kept</source>
        <translation>%1 promesses</translation>
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
    <name>filrouge::RestingSentences</name>
    <message>
        <source>No persona rests on it yet</source>
        <translation>Aucun persona ne s’appuie encore dessus</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of personas rest on it</source>
        <translation>
            <numerusform>%n phrase de persona s’appuie dessus</numerusform>
            <numerusform>%n phrases de personas s’appuient dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences of personas that rest on it</source>
        <translation>Phrases de personas qui s’appuient dessus</translation>
    </message>
    <message>
        <source>Enter or a click opens the sentence on its sheet</source>
        <translation>Entrée ou un clic ouvre la phrase sur sa fiche</translation>
    </message>
    <message>
        <source>Personas that rest on it: open the sentence</source>
        <translation>Personas qui s’appuient dessus&#xa0;: ouvrir la phrase</translation>
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
        <source>Search evidence to link</source>
        <translation>Chercher un élément à relier</translation>
    </message>
    <message>
        <source>Search evidence and pain points to link</source>
        <translation>Chercher des éléments de terrain et des irritants à relier</translation>
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
    <message>
        <source>Enter opens it, Delete unlinks</source>
        <translation>Entrée l’ouvre, Suppr délie</translation>
    </message>
    <message>
        <source>What it rests on: open it in its room</source>
        <translation>Ce qui le fonde&#xa0;: ouvrir à sa place</translation>
    </message>
    <message>
        <source>Evidence can be dragged onto any sentence of the sheet</source>
        <translation>Un élément de terrain se dépose sur n’importe quelle phrase de la fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) without support: next (F8)</source>
        <translation>
            <numerusform>%n phrase sans fondement&#xa0;: y aller (F8)</numerusform>
            <numerusform>%n phrases sans fondement&#xa0;: suivante (F8)</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to the next sentence that rests on nothing</source>
        <translation>Va à la prochaine phrase que rien ne fonde</translation>
    </message>
    <message>
        <source>Ctrl+L comes here from a sentence; Enter links what is marked below, the arrows choose</source>
        <translation>Ctrl+L y mène depuis une phrase&#x202f;; Entrée relie ce qui est marqué dessous, les flèches choisissent</translation>
    </message>
</context>
<context>
    <name>filrouge::ReviewForm</name>
    <message>
        <source>Where should the document go?</source>
        <translation>Où ranger le document&#x202f;?</translation>
    </message>
    <message>
        <source>Review of sprint %1</source>
        <translation>Bilan du sprint %1</translation>
    </message>
    <message>
        <source>One A4 for the steering committee. What you leave empty is told from the board, as below.</source>
        <translation>Une page A4 pour le comité de pilotage. Ce que vous laissez vide est repris du tableau, comme ci-dessous.</translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation>Ce qui a été testé</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>What the committee has to settle</source>
        <translation>Ce que le comité doit trancher</translation>
    </message>
    <message>
        <source>Thanks and invitations</source>
        <translation>Remerciements et invitations</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Review as PDF…</source>
        <translation>Le bilan en PDF…</translation>
    </message>
    <message>
        <source>Makes an accessible PDF of this review</source>
        <translation>Produit un PDF accessible de ce bilan</translation>
    </message>
    <message>
        <source>Board for the wall…</source>
        <translation>Le tableau à afficher…</translation>
    </message>
    <message>
        <source>Makes an accessible PDF of the board, A3</source>
        <translation>Produit un PDF accessible du tableau, au format A3</translation>
    </message>
    <message>
        <source>Go on from this text</source>
        <translation>Partir de ce texte</translation>
    </message>
    <message>
        <source>%1: go on from what the board tells</source>
        <comment>a part</comment>
        <translation>%1&#xa0;: partir de ce que dit le tableau</translation>
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
    <message>
        <source>No persona is called “%1”.</source>
        <translation>Aucun persona ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The persona for whom one works after the vote</source>
        <translation>Le persona pour lequel on travaille après le vote</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitation envoyée</translation>
    </message>
    <message>
        <source>Has accepted</source>
        <translation>A accepté</translation>
    </message>
    <message>
        <source>Has declined</source>
        <translation>Excusé</translation>
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
    <name>filrouge::SearchModel</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
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
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Challenge questions</source>
        <translation>Défis</translation>
    </message>
    <message>
        <source>Challenge letters</source>
        <translation>Lettres d’interpellation</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>Séminaires</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Engagement letters</source>
        <translation>Lettres d’engagement</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Local networks</source>
        <translation>Réseaux locaux</translation>
    </message>
    <message>
        <source>Communes</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Solution bundles</source>
        <translation>Bouquets de solutions</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Sprints</source>
        <translation>Sprints</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Field tests</source>
        <translation>Tests terrain</translation>
    </message>
</context>
<context>
    <name>filrouge::SearchPalette</name>
    <message>
        <source>Search the programme, or name a command</source>
        <translation>Chercher dans le programme, ou nommer une commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation>Rien pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The beginning of a word is enough, without accents or capitals. All the words must be in the same text.</source>
        <translation>Essayez avec moins de lettres&#xa0;: le début d’un mot suffit, sans accents ni majuscules. Tous les mots doivent être dans le même texte.</translation>
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
    <message>
        <source>Said about users, not by one.</source>
        <translation>Dit à propos des usagers, non par l’un d’eux.</translation>
    </message>
    <message>
        <source>The user said it in other words: “%1”. Quote these, or a part of them with “…”.</source>
        <translation>L’usager l’a dit autrement&#xa0;: «&#x202f;%1&#x202f;». Citez ces mots, ou une partie avec «&#x202f;…&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>year(s) old</source>
        <comment>behind the number</comment>
        <translation>
            <numerusform>an</numerusform>
            <numerusform>ans</numerusform>
        </translation>
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
        <source>Nobody on the roll is in that state.</source>
        <translation>Personne de l’émargement n’est dans cet état.</translation>
    </message>
    <message>
        <source>Nobody on the roll is called “%1”. Enter signs them in as a walk-in.</source>
        <translation>Personne sur l’émargement ne s’appelle «&#x202f;%1&#x202f;». Entrée l’ajoute.</translation>
    </message>
    <message>
        <source>Two letters of a name or an organisation, then Enter</source>
        <translation>Deux lettres d’un nom ou d’un organisme, puis Entrée</translation>
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
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 works for %2.</source>
        <translation>%1 travaille pour %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) work for %1.</source>
        <translation>
            <numerusform>%n personne travaille pour %1.</numerusform>
            <numerusform>%n personnes travaillent pour %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in no workgroup.</source>
        <translation>%1 n’est dans aucun groupe de travail.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are in no workgroup.</source>
        <translation>
            <numerusform>%n personne n’est dans aucun groupe de travail.</numerusform>
            <numerusform>%n personnes ne sont dans aucun groupe de travail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workgroup…</source>
        <translation>Groupe de travail…</translation>
    </message>
    <message>
        <source>Not invited yet</source>
        <translation>Pas encore invité</translation>
    </message>
    <message>
        <source>Invited, no answer</source>
        <translation>Invitation envoyée, sans réponse</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Invitation acceptée</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what came of their invitation</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s): %1</source>
        <translation>
            <numerusform>%n invitation&#xa0;: %1</numerusform>
            <numerusform>%n invitations&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks in their own name now.</source>
        <translation>%1 parle désormais en son propre nom.</translation>
    </message>
    <message>
        <source>People from a spreadsheet or a CSV file</source>
        <translation>Des personnes, depuis un tableur ou un fichier CSV</translation>
    </message>
    <message>
        <source>Speaks in their own name</source>
        <translation>Parle en son propre nom</translation>
    </message>
    <message>
        <source>Invitation…</source>
        <translation>Invitation…</translation>
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
        <translation>Pour quel organisme&#x202f;?</translation>
    </message>
    <message>
        <source>Organisation of %1</source>
        <translation>Organisme de %1</translation>
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
    <name>filrouge::SolutionForm</name>
    <message>
        <source>No team is called “%1”.</source>
        <translation>Aucune équipe ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No promise begins like “%1”.</source>
        <translation>Aucune promesse ne commence par «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is new, and was added.</source>
        <translation>«&#x202f;%1&#x202f;» est un nouveau nom, ajouté à la liste.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bouquet</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Ajouter une promesse</translation>
    </message>
    <message>
        <source>Title of the solution</source>
        <translation>Titre de la solution</translation>
    </message>
    <message>
        <source>What it changes, for whom</source>
        <translation>Ce qu’elle change, pour qui</translation>
    </message>
    <message>
        <source>Description of the solution</source>
        <translation>Description de la solution</translation>
    </message>
    <message>
        <source>Bundle of the solution</source>
        <translation>Bouquet de la solution</translation>
    </message>
    <message>
        <source>Who builds it</source>
        <translation>Qui la construit</translation>
    </message>
    <message>
        <source>Team of the solution</source>
        <translation>Équipe de la solution</translation>
    </message>
    <message>
        <source>Promises it answers</source>
        <translation>Promesses auxquelles elle répond</translation>
    </message>
    <message>
        <source>It answers no promise yet.</source>
        <translation>Elle ne répond encore à aucune promesse.</translation>
    </message>
    <message>
        <source>Add a promise that the solution answers</source>
        <translation>Ajouter une promesse à laquelle la solution répond</translation>
    </message>
    <message>
        <source>A bundle</source>
        <translation>Un bouquet</translation>
    </message>
    <message>
        <source>A promise</source>
        <translation>Une promesse</translation>
    </message>
    <message>
        <source>A promise without a title</source>
        <translation>Une promesse sans titre</translation>
    </message>
</context>
<context>
    <name>filrouge::SolutionsPage</name>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promesse</numerusform>
            <numerusform>%n promesses</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers no promise yet</source>
        <translation>Ne répond encore à aucune promesse</translation>
    </message>
    <message numerus="yes">
        <source>Bundle of %n solution(s)</source>
        <translation>
            <numerusform>Bouquet de %n solution</numerusform>
            <numerusform>Bouquet de %n solutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) without a solution</source>
        <translation>
            <numerusform>%n promesse sans solution</numerusform>
            <numerusform>%n promesses sans solution</numerusform>
        </translation>
    </message>
    <message>
        <source>A promise without a title</source>
        <translation>Une promesse sans titre</translation>
    </message>
    <message>
        <source>No solution yet</source>
        <translation>Pas encore de solution</translation>
    </message>
    <message>
        <source>New solution</source>
        <translation>Nouvelle solution</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Nouveau bouquet</translation>
    </message>
    <message>
        <source>“%1” was removed; its cards stay.</source>
        <translation>«&#x202f;%1&#x202f;» a été retirée&#x202f;; ses cartes restent.</translation>
    </message>
    <message>
        <source>“%1” was removed; its solutions stay.</source>
        <translation>«&#x202f;%1&#x202f;» a été retiré&#x202f;; ses solutions restent.</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Solutions and promises</source>
        <translation>Solutions et promesses</translation>
    </message>
    <message>
        <source>Choose a solution, or a promise that still needs one.</source>
        <translation>Choisissez une solution, ou une promesse qui en attend une.</translation>
    </message>
    <message>
        <source>No promise, no solution yet</source>
        <translation>Pas encore de promesse ni de solution</translation>
    </message>
    <message>
        <source>A solution is what a team builds to keep a promise; several that are launched together are a bundle. Promises of the engagement letters show here as long as nothing answers them.</source>
        <translation>Une solution, c’est ce qu’une équipe construit pour tenir une promesse&#x202f;; plusieurs, lancées ensemble, forment un bouquet. Les promesses des lettres d’engagement restent affichées ici tant que rien n’y répond.</translation>
    </message>
    <message>
        <source>Put it one place up or down</source>
        <translation>Déplacer d’une place vers le haut ou le bas</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Écrire à son sujet</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>a persona</comment>
        <translation>À %1</translation>
    </message>
</context>
<context>
    <name>filrouge::SprintPage</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation>Filtrer les cartes</translation>
    </message>
    <message>
        <source>Title of a new card</source>
        <translation>Titre d’une nouvelle carte</translation>
    </message>
    <message>
        <source>The sprint</source>
        <translation>Le sprint</translation>
    </message>
    <message>
        <source>Goal, days and limits; start it, close it</source>
        <translation>Objectif, dates et limites&#x202f;; le démarrer, le clore</translation>
    </message>
    <message>
        <source>Plan the sprints</source>
        <translation>Planifier les sprints</translation>
    </message>
    <message>
        <source>Two months of sprints, in one step</source>
        <translation>Deux mois de sprints, en une fois</translation>
    </message>
    <message>
        <source>Cards of the sprint</source>
        <translation>Cartes du sprint</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Pas encore d’équipe</translation>
    </message>
    <message>
        <source>A board belongs to a team: users, front-line officers and local managers who try, week after week, what was promised.</source>
        <translation>Un tableau est celui d’une équipe&#xa0;: des usagers, des agents de terrain et des responsables locaux qui essaient, semaine après semaine, ce qui a été promis.</translation>
    </message>
    <message>
        <source>Make a team</source>
        <translation>Créer une équipe</translation>
    </message>
    <message>
        <source>Go to the card beside</source>
        <translation>Aller à la carte voisine</translation>
    </message>
    <message>
        <source>Take the card to the column beside</source>
        <translation>Porter la carte dans la colonne voisine</translation>
    </message>
    <message>
        <source>Take the card one place up or down</source>
        <translation>Monter ou descendre la carte d’une place</translation>
    </message>
    <message>
        <source>Write about the card</source>
        <translation>Écrire au sujet de la carte</translation>
    </message>
    <message>
        <source>Write a new card</source>
        <translation>Écrire une nouvelle carte</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <translation>Retirer la carte</translation>
    </message>
    <message>
        <source>“%1” is at “%2” now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant à «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>«&#x202f;%1&#x202f;» a été ajoutée.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>«&#x202f;%1&#x202f;» a été retirée.</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Écrire à son sujet</translation>
    </message>
    <message>
        <source>To “%1”</source>
        <translation>Vers «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Without a solution</source>
        <translation>Sans solution</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a sprint and its state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Waiting for a sprint</source>
        <translation>En attente d’un sprint</translation>
    </message>
    <message>
        <source>One lane</source>
        <translation>Un seul couloir</translation>
    </message>
    <message>
        <source>A lane for each solution</source>
        <translation>Un couloir par solution</translation>
    </message>
    <message>
        <source>A lane for each team</source>
        <translation>Un couloir par équipe</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %n card(s), its limit is %2.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» contient %n carte, sa limite est de %2.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» contient %n cartes, sa limite est de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a team, what is to be said of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n card(s) decided</source>
        <translation>
            <numerusform>%1 sur %n carte décidée</numerusform>
            <numerusform>%1 sur %n cartes décidées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried over</source>
        <translation>
            <numerusform>%n reportée</numerusform>
            <numerusform>%n reportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n affichée</numerusform>
            <numerusform>%n affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle carte</translation>
    </message>
    <message>
        <source>Type its title, then Enter: it stands among the ideas, in the lane you are in</source>
        <translation>Tapez son titre, puis Entrée&#xa0;: elle arrive parmi les idées, dans le couloir où vous êtes</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Le bilan</translation>
    </message>
    <message>
        <source>One A4 for the steering committee, and the board for the wall</source>
        <translation>Une page A4 pour le comité de pilotage, et le tableau à afficher</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Envoyer à l’écran</translation>
    </message>
    <message>
        <source>The board on the projector, as it is now and as it changes</source>
        <translation>Le tableau au vidéoprojecteur, tel qu’il est et tel qu’il change</translation>
    </message>
    <message>
        <source>A card stays with its team.</source>
        <translation>Une carte reste dans son équipe.</translation>
    </message>
    <message>
        <source>“%1” went on from this sprint: it is changed where it is now.</source>
        <translation>«&#x202f;%1&#x202f;» a quitté ce sprint&#xa0;: c’est là où elle est maintenant qu’elle se modifie.</translation>
    </message>
    <message>
        <source>Show it where it is now</source>
        <translation>La voir là où elle est maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n went on to a later sprint</source>
        <translation>
            <numerusform>%n reportée à un sprint suivant</numerusform>
            <numerusform>%n reportées à un sprint suivant</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the lane “%2” now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant dans le couloir «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” was added: it waits for a sprint of its team.</source>
        <translation>«&#x202f;%1&#x202f;» est ajoutée&#xa0;: elle attend un sprint de son équipe.</translation>
    </message>
</context>
<context>
    <name>filrouge::SprintPane</name>
    <message>
        <source>Into %1</source>
        <translation>Vers&#xa0;: %1</translation>
    </message>
    <message>
        <source>They wait for a sprint</source>
        <translation>Elles attendent un sprint</translation>
    </message>
    <message>
        <source>Sprint %1</source>
        <translation>Sprint %1</translation>
    </message>
    <message>
        <source>Every card is decided.</source>
        <translation>Toutes les cartes sont décidées.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) not decided yet carry over when it is closed.</source>
        <translation>
            <numerusform>%n carte à décider sera reportée à la clôture.</numerusform>
            <numerusform>%n cartes à décider seront reportées à la clôture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sprint %1 is running.</source>
        <translation>Le sprint %1 est en cours.</translation>
    </message>
    <message>
        <source>Sprint %1 is closed.</source>
        <translation>Le sprint %1 est clos.</translation>
    </message>
    <message numerus="yes">
        <source>Sprint %1 is closed; %n card(s) carried over.</source>
        <translation>
            <numerusform>Le sprint %1 est clos&#x202f;; %n carte reportée.</numerusform>
            <numerusform>Le sprint %1 est clos&#x202f;; %n cartes reportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sprint %1 is open again.</source>
        <translation>Le sprint %1 est rouvert.</translation>
    </message>
    <message>
        <source>Sprint %1 was removed; its cards wait for another.</source>
        <translation>Le sprint %1 a été retiré&#x202f;; ses cartes en attendent un autre.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>What should be known at its end?</source>
        <translation>Que faut-il savoir à la fin&#x202f;?</translation>
    </message>
    <message>
        <source>Goal of the sprint</source>
        <translation>Objectif du sprint</translation>
    </message>
    <message>
        <source>12/03/2018</source>
        <translation>12/03/2018</translation>
    </message>
    <message>
        <source>First day of the sprint</source>
        <translation>Premier jour du sprint</translation>
    </message>
    <message>
        <source>23/03/2018</source>
        <translation>23/03/2018</translation>
    </message>
    <message>
        <source>Last day of the sprint</source>
        <translation>Dernier jour du sprint</translation>
    </message>
    <message>
        <source>At most, cards at once</source>
        <translation>Cartes à la fois, au plus</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>At most, cards at once: %1</source>
        <translation>Cartes à la fois, au plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where the cards go that are not decided</source>
        <translation>Où vont les cartes à décider</translation>
    </message>
    <message>
        <source>Start the sprint</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Close the sprint</source>
        <translation>Clore le sprint</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Remove the sprint</source>
        <translation>Retirer le sprint</translation>
    </message>
    <message>
        <source>Shift later ones</source>
        <translation>Décaler la suite</translation>
    </message>
</context>
<context>
    <name>filrouge::SprintWords</name>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Usager</translation>
    </message>
    <message>
        <source>Front-line officer</source>
        <translation>Agent de terrain</translation>
    </message>
    <message>
        <source>Local manager</source>
        <translation>Responsable local</translation>
    </message>
    <message>
        <source>Coach in service design</source>
        <translation>Coach en design de service</translation>
    </message>
    <message>
        <source>Coach in user relations</source>
        <translation>Coach en relation usager</translation>
    </message>
    <message>
        <source>Coach in digital</source>
        <translation>Coach en numérique</translation>
    </message>
    <message>
        <source>Sprint %1, %2 – %3</source>
        <translation>Sprint %1, %2 – %3</translation>
    </message>
    <message>
        <source>Written in sprint %1, as: %2</source>
        <translation>Écrite dans le sprint %1, à l’étape&#xa0;: %2</translation>
    </message>
    <message>
        <source>Written, as: %1</source>
        <translation>Écrite, à l’étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>From “%1” to “%2”</source>
        <translation>De «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Taken into sprint %1</source>
        <translation>Prise dans le sprint %1</translation>
    </message>
    <message>
        <source>Taken out of its sprint</source>
        <translation>Sortie de son sprint</translation>
    </message>
    <message>
        <source>Open again, as: %1</source>
        <translation>Rouverte, à l’étape&#xa0;: %1</translation>
    </message>
    <message>
        <source>Carried over into sprint %1</source>
        <translation>Reportée dans le sprint %1</translation>
    </message>
    <message>
        <source>Carried over: it waits for a sprint</source>
        <translation>Reportée&#xa0;: elle attend un sprint</translation>
    </message>
    <message>
        <source>Begun as a new iteration</source>
        <translation>Commencée comme nouvelle itération</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was decided, why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>service users</source>
        <comment>what a team lacks</comment>
        <translation>des usagers</translation>
    </message>
    <message>
        <source>front-line officers</source>
        <comment>what a team lacks</comment>
        <translation>des agents de terrain</translation>
    </message>
    <message>
        <source>local managers</source>
        <comment>what a team lacks</comment>
        <translation>des responsables locaux</translation>
    </message>
    <message>
        <source>a coach in service design</source>
        <comment>what a team lacks</comment>
        <translation>un coach en design de service</translation>
    </message>
    <message>
        <source>a coach in user relations</source>
        <comment>what a team lacks</comment>
        <translation>un coach en relation usager</translation>
    </message>
    <message>
        <source>a coach in digital</source>
        <comment>what a team lacks</comment>
        <translation>un coach en numérique</translation>
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
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Go to the engagement letters</source>
        <translation>Aller aux lettres d’engagement</translation>
    </message>
    <message>
        <source>nothing is missing</source>
        <translation>il ne manque rien</translation>
    </message>
    <message>
        <source>Engagement letter to %1</source>
        <translation>Lettre d’engagement à %1</translation>
    </message>
    <message>
        <source>Where our promises stand</source>
        <translation>Où en sont nos promesses</translation>
    </message>
    <message>
        <source>progress noted for %1 of %2 promises</source>
        <translation>avancement noté pour %1 promesses sur %2</translation>
    </message>
    <message>
        <source>Minutes of the vote: %1</source>
        <translation>Procès-verbal du vote&#xa0;: %1</translation>
    </message>
    <message>
        <source>result revealed on %1</source>
        <translation>résultat dévoilé le %1</translation>
    </message>
    <message>
        <source>Review of sprint %1, %2</source>
        <translation>Bilan du sprint %1, %2</translation>
    </message>
    <message>
        <source>written on %1</source>
        <translation>rédigé le %1</translation>
    </message>
    <message>
        <source>The publication pack will stand here: personas, letters and promises as one accessible page. There is nothing to publish yet: it begins with an engagement letter.</source>
        <translation>Le dossier de publication prendra place ici&#xa0;: personas, lettres et promesses en une seule page accessible. Il n’y a encore rien à publier&#xa0;: tout commence par une lettre d’engagement.</translation>
    </message>
    <message>
        <source>The publication pack will stand here: personas, letters and promises as one accessible page. Until then, each of these can be exported as PDF where it stands.</source>
        <translation>Le dossier de publication prendra place ici&#xa0;: personas, lettres et promesses en une seule page accessible. D’ici là, chacun de ces éléments s’exporte en PDF là où il se trouve.</translation>
    </message>
    <message>
        <source>What could be published today</source>
        <translation>Ce qui pourrait être publié aujourd’hui</translation>
    </message>
    <message>
        <source>Go to where it stands</source>
        <translation>Aller là où il se trouve</translation>
    </message>
</context>
<context>
    <name>filrouge::TableImportPanel</name>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Reading the file: %1 %</source>
        <translation>Lecture du fichier&#xa0;:&#xa0;%1&#x202f;%</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Which sheet of the workbook</source>
        <translation>La feuille du classeur</translation>
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
    <name>filrouge::TableImportWords</name>
    <message numerus="yes">
        <source>%n row(s) of the sheet “%1”</source>
        <translation>
            <numerusform>%n ligne de la feuille «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>%n lignes de la feuille «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
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
        <source>What is there already stays as it is.</source>
        <translation>Ce qui est déjà là reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>New communes: %1 and %n more.</source>
        <translation>
            <numerusform>Nouvelles communes&#xa0;: %1 et %n autre.</numerusform>
            <numerusform>Nouvelles communes&#xa0;: %1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>New communes: %1.</source>
        <translation>Nouvelles communes&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>New organisations: %1 and %n more.</source>
        <translation>
            <numerusform>Nouveaux organismes&#xa0;: %1 et %n autre.</numerusform>
            <numerusform>Nouveaux organismes&#xa0;: %1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>New organisations: %1.</source>
        <translation>Nouveaux organismes&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>New people: %1 and %n more.</source>
        <translation>
            <numerusform>Nouvelles personnes&#xa0;: %1 et %n autre.</numerusform>
            <numerusform>Nouvelles personnes&#xa0;: %1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>New people: %1.</source>
        <translation>Nouvelles personnes&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>filrouge::TargetChooser</name>
    <message numerus="yes">
        <source>%n more: type another word</source>
        <translation>
            <numerusform>%n autre&#xa0;: tapez un mot de plus</numerusform>
            <numerusform>%n autres&#xa0;: tapez un mot de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type a few letters, Enter takes the marked one</source>
        <translation>Tapez quelques lettres, Entrée prend la ligne choisie</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>Choix possibles</translation>
    </message>
</context>
<context>
    <name>filrouge::TargetField</name>
    <message>
        <source>“%1” is not a number to aim at.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre à viser.</translation>
    </message>
</context>
<context>
    <name>filrouge::TeamForm</name>
    <message>
        <source>No persona is called “%1”.</source>
        <translation>Aucun persona ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>Il manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is new, and was added.</source>
        <translation>«&#x202f;%1&#x202f;» est un nouveau nom, ajouté à la liste.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Where it meets</source>
        <translation>Où elle se réunit</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Nom de l’équipe</translation>
    </message>
    <message>
        <source>For whom it works</source>
        <translation>Pour qui elle travaille</translation>
    </message>
    <message>
        <source>Persona of the team</source>
        <translation>Persona de l’équipe</translation>
    </message>
    <message>
        <source>The lab, a town hall, a library</source>
        <translation>Le laboratoire, une mairie, une médiathèque</translation>
    </message>
    <message>
        <source>Where the team meets</source>
        <translation>Où l’équipe se réunit</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>A name, then Enter</source>
        <translation>Un nom, puis Entrée</translation>
    </message>
    <message>
        <source>Add somebody to the team</source>
        <translation>Ajouter quelqu’un à l’équipe</translation>
    </message>
    <message>
        <source>Go to its board</source>
        <translation>Aller à son tableau</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n card(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n carte</numerusform>
            <numerusform>%1&#xa0;: %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days on average</source>
        <translation>%1 jours en moyenne</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) went on to a later sprint undecided.</source>
        <translation>
            <numerusform>%n carte reportée à un sprint suivant sans décision.</numerusform>
            <numerusform>%n cartes reportées à un sprint suivant sans décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>On its boards so far</source>
        <translation>Sur ses tableaux jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s) of its workgroup</source>
        <translation>
            <numerusform>Ajouter %n personne de son groupe de travail</numerusform>
            <numerusform>Ajouter %n personnes de son groupe de travail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of the workgroup have joined.</source>
        <translation>
            <numerusform>%n personne du groupe de travail a rejoint l’équipe.</numerusform>
            <numerusform>%n personnes du groupe de travail ont rejoint l’équipe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those on the seminar’s roll who work for this persona, and those who signed its letter</source>
        <translation>Les participants du séminaire qui travaillent pour ce persona, et les signataires de sa lettre</translation>
    </message>
</context>
<context>
    <name>filrouge::TeamsPage</name>
    <message>
        <source>No persona is called “%1”.</source>
        <translation>Aucun persona ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Il manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nouvelle équipe</translation>
    </message>
    <message>
        <source>“%1” was removed, with its sprints and its cards.</source>
        <translation>«&#x202f;%1&#x202f;» a été retirée, avec ses sprints et ses cartes.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Team for a persona…</source>
        <translation>Équipe pour un persona…</translation>
    </message>
    <message>
        <source>Choose a team: here stands who is in it.</source>
        <translation>Choisissez une équipe&#xa0;: vous verrez ici qui en fait partie.</translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>Pas encore d’équipe</translation>
    </message>
    <message>
        <source>Service users, front-line officers and local managers, with their coaches: the workgroup of a chosen persona goes on as a team of the lab.</source>
        <translation>Des usagers, des agents de terrain et des responsables locaux, avec leurs coachs&#xa0;: le groupe de travail d’un persona choisi devient une équipe du laboratoire.</translation>
    </message>
    <message>
        <source>Put it one place up or down</source>
        <translation>Déplacer d’une place vers le haut ou le bas</translation>
    </message>
    <message>
        <source>Write about it</source>
        <translation>Écrire à son sujet</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This persona has a team already: “%1”.</source>
        <translation>Ce persona a déjà une équipe&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The team “%1” is there, with its workgroup.</source>
        <translation>L’équipe «&#x202f;%1&#x202f;» est créée, avec son groupe de travail.</translation>
    </message>
    <message>
        <source>The team “%1” is there. Its workgroup is empty: add its members.</source>
        <translation>L’équipe «&#x202f;%1&#x202f;» est créée. Son groupe de travail est vide&#xa0;: ajoutez ses membres.</translation>
    </message>
    <message>
        <source>Make a team for a persona, with its workgroup and those who signed its letter</source>
        <translation>Créer une équipe pour un persona, avec son groupe de travail et les signataires de sa lettre</translation>
    </message>
</context>
<context>
    <name>filrouge::ThemeColumn</name>
    <message>
        <source>New pain point here</source>
        <translation>Nouvel irritant ici</translation>
    </message>
    <message>
        <source>Move the theme to the left</source>
        <translation>Déplacer le thème vers la gauche</translation>
    </message>
    <message>
        <source>Move the theme to the right</source>
        <translation>Déplacer le thème vers la droite</translation>
    </message>
    <message>
        <source>Delete the theme</source>
        <translation>Supprimer le thème</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Nom du thème</translation>
    </message>
    <message>
        <source>More on “%1”</source>
        <translation>Autres actions sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add, move, delete</source>
        <translation>Ajouter, déplacer, supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n irritant</numerusform>
            <numerusform>%n irritants</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop evidence or a pain point here, or press N.</source>
        <translation>Déposez ici des éléments de terrain ou un irritant, ou appuyez sur N.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pain point(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n irritant</numerusform>
            <numerusform>%1&#xa0;: %n irritants</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens, Space marks, L links the marked evidence, M merges, N adds, Alt and the arrows move.</source>
        <translation>Entrée ouvre, Espace coche, L rattache les éléments cochés, M fusionne, N ajoute, Alt et les flèches déplacent.</translation>
    </message>
    <message>
        <source>Open the pain point</source>
        <translation>Ouvrir l’irritant</translation>
    </message>
    <message>
        <source>Mark the pain point, to merge it</source>
        <translation>Cocher l’irritant, pour le fusionner</translation>
    </message>
    <message>
        <source>Link the marked evidence to the pain point</source>
        <translation>Rattacher les éléments cochés à l’irritant</translation>
    </message>
    <message>
        <source>Merge the marked pain points into this one, or this one into another</source>
        <translation>Fusionner les irritants cochés avec celui-ci, ou celui-ci avec un autre</translation>
    </message>
    <message>
        <source>Add a pain point</source>
        <translation>Ajouter un irritant</translation>
    </message>
    <message>
        <source>Go to the theme beside</source>
        <translation>Aller au thème voisin</translation>
    </message>
    <message>
        <source>Move the pain point</source>
        <translation>Déplacer l’irritant</translation>
    </message>
    <message>
        <source>Delete the pain point</source>
        <translation>Supprimer l’irritant</translation>
    </message>
    <message>
        <source>Show what the theme covers</source>
        <translation>Montrer ce que recouvre le thème</translation>
    </message>
    <message>
        <source>Hide what the theme covers</source>
        <translation>Masquer ce que recouvre le thème</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Ce qu’il recouvre</translation>
    </message>
    <message>
        <source>What the theme “%1” covers</source>
        <translation>Ce que recouvre le thème «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>filrouge::ThreadModel</name>
    <message>
        <source>What it rests on</source>
        <translation>Ce qui le fonde</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>Ce qui s’appuie dessus</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label · who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>voir plus haut</translation>
    </message>
</context>
<context>
    <name>filrouge::ThreadPage</name>
    <message>
        <source>The thread is on the clipboard, as a text to paste or print.</source>
        <translation>Le fil est dans le presse-papiers, en texte à coller ou à imprimer.</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Fil rouge</translation>
    </message>
    <message>
        <source>The thread before</source>
        <translation>Le fil précédent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Escape)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copies the whole thread as an indented text (Ctrl+C)</source>
        <translation>Copie tout le fil en texte indenté (Ctrl+C)</translation>
    </message>
    <message>
        <source>The thread</source>
        <translation>Le fil</translation>
    </message>
    <message>
        <source>Enter opens what is marked</source>
        <translation>Entrée ouvre ce qui est choisi</translation>
    </message>
    <message>
        <source>Thread: open what is marked in its room</source>
        <translation>Fil&#xa0;: ouvrir à sa place ce qui est choisi</translation>
    </message>
    <message>
        <source>Thread: fold and unfold</source>
        <translation>Fil&#xa0;: replier et déplier</translation>
    </message>
    <message>
        <source>Thread: copy it as a text</source>
        <translation>Fil&#xa0;: le copier en texte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>label · who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n user voice(s)</source>
        <translation>
            <numerusform>%n voix d’usager</numerusform>
            <numerusform>%n voix d’usagers</numerusform>
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
            <numerusform>%n promesse</numerusform>
            <numerusform>%n promesses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n manque</numerusform>
            <numerusform>%n manques</numerusform>
        </translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>aucun manque</translation>
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
            <numerusform>%n test terrain mené</numerusform>
            <numerusform>%n tests terrain menés</numerusform>
        </translation>
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
    <name>filrouge::UnderstandPage</name>
    <message>
        <source>Understand</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Irritants</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
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
        <source>Remove this vote</source>
        <translation>Supprimer ce vote</translation>
    </message>
    <message>
        <source>It has not been opened: it leaves no trace but in Undo</source>
        <translation>Il n’a pas été ouvert&#xa0;: il n’en reste de trace que dans Annuler</translation>
    </message>
    <message>
        <source>A ballot can be changed until the vote closes</source>
        <translation>Un bulletin peut être changé jusqu’à la clôture</translation>
    </message>
    <message>
        <source>From a phone, by its tracking code; not at the kiosk, nor on paper</source>
        <translation>Depuis un téléphone, avec son code de suivi&#x202f;; ni à la borne, ni sur papier</translation>
    </message>
    <message>
        <source>Each phone shows the personas in an order of its own</source>
        <translation>Chaque téléphone montre les personas dans un ordre à lui</translation>
    </message>
    <message>
        <source>Under the same letters; the wall, the kiosk and paper keep the order of the wall</source>
        <translation>Sous les mêmes lettres&#x202f;; le mur, la borne et le papier gardent l’ordre du mur</translation>
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
