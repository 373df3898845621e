<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
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
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message numerus="yes">
        <source>“%1” takes %n file(s), not %2. Usage: %3</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» demande %n fichier, pas %2. Usage&#xa0;: %3</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» demande %n fichiers, pas %2. Usage&#xa0;: %3</numerusform>
        </translation>
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
        <source>--what takes engagement-letters or json, not “%1”.</source>
        <translation>--what accepte engagement-letters ou json, pas «&#x202f;%1&#x202f;».</translation>
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
        <source>writes the engagement letters as accessible PDFs, or the whole programme as JSON</source>
        <translation>écrit les lettres d’engagement en PDF accessibles, ou tout le programme en JSON</translation>
    </message>
    <message>
        <source>Imported into %1</source>
        <translation>Importé dans %1</translation>
    </message>
    <message>
        <source>reads a programme’s JSON into a programme file: all of it or nothing</source>
        <translation>lit le JSON d’un programme dans un fichier de programme&#xa0;: tout ou rien</translation>
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
        <source>plays the seminar of Cahors into a new folder: 50 ballots, the count, the engagement letters, the minutes</source>
        <translation>joue le séminaire de Cahors dans un nouveau dossier&#xa0;: 50 bulletins, le dépouillement, les lettres d’engagement, le procès-verbal</translation>
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
    <message>
        <source>Each voter names one persona; those with the most ballots are chosen.</source>
        <translation>Chaque votant désigne un persona&#x202f;; ceux qui recueillent le plus de bulletins sont choisis.</translation>
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
</context>
<context>
    <name>Vote</name>
    <message>
        <source>For which persona would you like to get involved?</source>
        <translation>Pour quel persona souhaitez-vous vous mobiliser&#x202f;?</translation>
    </message>
</context>
</TS>
